/** The text around a quote that a finding rests on, taken again from the archived bytes of its document. */
import { OperatingError } from '../core/model/errors.ts';
import { openPages } from './audit-documents.ts';
import type { Context } from './context.ts';
import { findRecorded } from './replay/find-recorded.ts';

/** A quote by where it stands: `start` is the UTF-16 offset into the text of the page. */
export interface PassageQuestion {
  readonly screening: string;
  readonly sha256: string;
  readonly page: number;
  readonly start: number;
}

export interface Passage {
  readonly file: string;
  readonly page: number;
  readonly before: string;
  /** Exactly as the screening has it. */
  readonly quote: string;
  readonly after: string;
  /** Whether the page goes on beyond what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** False where this version takes other text out of the document than the one that was quoted: nothing around it is shown then. */
  readonly stands: boolean;
}

/** Shown on each side of a quote, in UTF-16 units: a printed page has some 3,000, a web page may have a million. */
const AROUND = 6000;

/** Only a document that the screening quotes, and only where it quotes it; anything else is `not_found`. */
export async function showPassage(context: Context, question: PassageQuestion): Promise<Passage> {
  const { sha256, page, start } = question;
  const { screening } = await findRecorded(context, question.screening);
  const quoted = screening.findings
    .flatMap(({ documents }) => (documents ? [...documents.supporting, ...documents.beside] : []))
    .find((one) => one.sha256 === sha256 && one.page === page && one.start === start);
  if (!quoted)
    throw new OperatingError(
      'not_found',
      `the screening ${screening.id} quotes nothing at ${start} on page ${page} of ${sha256}`,
      'Take sha256, page and start from a statement in a finding of the screening.',
    );
  const text = await pageText(context, quoted);
  const { file, quote, end } = quoted;
  const about = { file, page, quote };
  if (text?.slice(start, end) !== quote)
    return { ...about, before: '', after: '', cutBefore: false, cutAfter: false, stands: false };
  const from = whole(text, Math.max(0, start - AROUND));
  const to = whole(text, Math.min(text.length, end + AROUND));
  return {
    ...about,
    before: text.slice(from, start),
    after: text.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
    stands: true,
  };
}

async function pageText(
  context: Context,
  { sha256, file, page }: { readonly sha256: string; readonly file: string; readonly page: number },
): Promise<string | null> {
  const { extraction, done } = await openPages(context, { sha256, file });
  try {
    for await (const read of extraction.pages) if (read.page === page) return read.text;
    return null;
  } finally {
    await done();
  }
}

/** A place that does not part a pair of surrogates: the one before, where it would. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
