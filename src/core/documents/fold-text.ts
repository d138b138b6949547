/** Text as the patterns of a lexicon read it: small letters, simplified characters, plain punctuation. Every place keeps its offset. */
import { foldHan } from '../names/cjk/han-folding.ts';

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '‐': '-',
  '‑': '-',
  '−': '-',
  // Traditional forms that the database of variants does not fold.
  於: '于',
  裡: '里',
  週: '周',
  蒐: '搜',
  佈: '布',
  徵: '征',
  佔: '占',
  爲: '为',
  綫: '线',
  籤: '签',
  僱: '雇',
  瞭: '了',
  託: '托',
  嚮: '向',
  鑑: '鉴',
  啓: '启',
  説: '说',
  妳: '你',
  慾: '欲',
  餘: '余',
  著: '着',
  唸: '念',
};

/** The same length as the text: what would change it (`ß`, `İ`, characters beyond the first plane) stays as it is. */
export function foldText(text: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return text.toLowerCase().replace(/[\t\n\r]/g, ' ');
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    folded += (unit === ',' || unit === ';') && IS_HAN.test(text.charAt(at - 1)) ? WIDE[unit] : foldUnit(unit);
  }
  return folded;
}

/** Half-width punctuation after a Chinese character ends a clause as the full-width one does. */
const WIDE = { ',': '，', ';': '；' } as const;
const IS_HAN = /\p{Script=Han}/u;

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const remembered = known.get(unit);
  if (remembered !== undefined) return remembered;
  const folded = foldUnknown(unit);
  known.set(unit, folded);
  return folded;
}

function foldUnknown(unit: string): string {
  const plain = PLAIN[unit];
  if (plain !== undefined) return plain;
  const code = unit.charCodeAt(0);
  // Full-width letters and digits; their punctuation marks clauses and stays.
  const narrow =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
      ? String.fromCharCode(code - 0xfee0)
      : unit;
  for (const form of [foldHan(narrow), narrow.toLowerCase()]) if (form.length === 1 && form !== narrow) return form;
  return narrow;
}

const HAN = /\p{Script=Han}/gu;
const LATIN = /[A-Za-z]/g;

/** `zh-Hant` or `zh-Hans` where Han characters carry the text, else `en`. */
export function languageOf(text: string): string {
  const han = text.match(HAN) ?? [];
  const latin = text.match(LATIN) ?? [];
  if (han.length * 3 < latin.length || han.length === 0) return 'en';
  return han.some((letter) => isTraditional(letter)) ? 'zh-Hant' : 'zh-Hans';
}

/** Characters that only simplified text has also fold to themselves, so a folding letter is a traditional one. */
function isTraditional(letter: string): boolean {
  return foldHan(letter) !== letter;
}

/** Text with the names in it opened into words (`faceEthnicCode` -> `face Ethnic Code`), and where each character of it stood. */
export interface OpenedText {
  readonly text: string;
  /** For each character of `text` its offset in the source; one more for the end. */
  readonly offsets: readonly number[];
}

/** Whether prose quotes a name of a field or a call: `faceEthnicCode`, `GAIT_TEMPLATE`. */
export function hasNames(source: string): boolean {
  return /[a-z][A-Z]|\w_\w/.test(source);
}

/** Text with nothing opened in it. */
export function asItStands(source: string): OpenedText {
  return { text: source, offsets: Array.from({ length: source.length + 1 }, (_, at) => at) };
}

/** Text that is wrapped with an indentation, as in a numbered list, or within Chinese words: patterns have one space between words, and none in these. */
export function isIndented(source: string): boolean {
  return /\n[ \t]/.test(source) || (source.includes('\n') && WRAPPED_HAN.test(source));
}

const WRAPPED_HAN = /[\p{Script=Han}，、：；“”（）]\n[ \t]*\p{Script=Han}/u;

/** Text as `unwrap` leaves it where it is needed; offsets are not kept. */
export function withoutBreaks(source: string): string {
  return isIndented(source) ? unwrap(asItStands(source)).text : source;
}

/** With the mark of a comment that goes on. */
const LINE_BREAK = /[ \t]*\n\s*(?:(?:\/\/+!?|\*|#+|--)(?=\s)\s*)?/g;

/** Each line break with its indentation as one space, and as none between Chinese characters. */
export function unwrap({ text, offsets }: OpenedText): OpenedText {
  let joined = '';
  const kept: number[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(LINE_BREAK)) {
    joined += text.slice(from, index);
    kept.push(...offsets.slice(from, index));
    from = index + gap.length;
    if (isHan(text[index - 1]) && isHan(text[from])) continue;
    joined += ' ';
    kept.push(offsets[index] ?? index);
  }
  return { text: joined + text.slice(from), offsets: [...kept, ...offsets.slice(from)] };
}

function isHan(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{Script=Han}，、：；“”（）]/u.test(letter);
}

export function openNames(source: string): OpenedText {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charAt(at);
    const isHump = /[A-Z]/.test(unit) && /[a-z0-9]/.test(source.charAt(at - 1));
    if (isHump) {
      text += ' ';
      offsets.push(at);
    }
    text += unit === '_' ? ' ' : unit;
    offsets.push(at);
  }
  return { text, offsets: [...offsets, source.length] };
}
