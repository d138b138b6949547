/** A mail that answers another: what it quotes of that is the word of whoever wrote first. */

export interface Mail {
  /** Where the mail that is answered begins below the answer; `Infinity` where it does not stand there. */
  readonly quotedFrom: number;
}

const HEAD = 600;
const FIELD =
  /^\s*(?:from|to|cc|date|sent|subject|von|an|betreff|发件人|收件人|抄送|时间|日期|主题|寄件者|收件者|主旨)\s*[:：]/gim;
const FIELDS = 2;
const ORIGINAL =
  /^[ \t]*(?:-{2,}\s*(?:original (?:message|mail)|forwarded message|原始邮件|原邮件|原始郵件|转发).*|(?:on|am) .{4,80} (?:wrote|schrieb):|.{2,40}(?:写道|寫道)[:：])\s*$/im;
const QUOTED = /^\s*>/;

/** Null for what is no mail. */
export function mailIn(text: string): Mail | null {
  if ([...text.slice(0, HEAD).matchAll(FIELD)].length < FIELDS) return null;
  return { quotedFrom: ORIGINAL.exec(text)?.index ?? Infinity };
}

export function isQuotedIn({ quotedFrom }: Mail, words: string, start: number): boolean {
  return start >= quotedFrom || QUOTED.test(words);
}
