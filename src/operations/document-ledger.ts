/** The ledger of several documents and captures, and the check of quotes against the archived bytes. */
import { type Capture, type LedgerEntry, buildLedger } from '../core/documents/ledger.ts';
import type { Statement, SumStatement } from '../core/model/document.ts';
import { InputError } from '../core/model/errors.ts';
import { fileSource } from '../io/readers/byte-source.ts';
import { readNdjson } from '../io/readers/json.ts';
import { type AuditListener, type AuditOptions, auditDocuments, openPages, openReader } from './audit-documents.ts';
import type { Context } from './context.ts';

export type { LedgerEntry };

/** Reads the documents and lays what they say side by side. */
export async function documentLedger(
  context: Context,
  options: AuditOptions,
  { onDocument }: Pick<AuditListener, 'onDocument'>,
): Promise<readonly LedgerEntry[]> {
  const statements: Statement[] = [];
  const captures: Capture[] = [];
  const sums: SumStatement[] = [];
  await auditDocuments(context, options, {
    onDocument,
    onStatement: (one) => void statements.push(one),
    onCapture: (capture) => void captures.push(capture),
    onSums: (said) => void sums.push(said),
  });
  const { lexicons } = await openReader();
  return buildLedger({ statements, captures, sums, lexicons });
}

/** Whether a quote stands in the archived bytes exactly where it is said to. */
export interface VerifiedQuote {
  readonly file: string;
  readonly sha256: string;
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly verified: boolean;
  /** What stands there instead; null where it is the quote. */
  readonly found: string | null;
}

/** Extracts each document of a file of statements again and compares. Throws `archive_corrupt` when bytes are missing or were changed. */
export async function* verifyQuotes(context: Context, file: string): AsyncGenerator<VerifiedQuote> {
  const statements: Statement[] = [];
  for await (const batch of readNdjson(await fileSource(file)))
    for (const { line, value } of batch) statements.push(statementOf(value, file, line));
  for (const [sha256, ofDocument] of Map.groupBy(statements, (one) => one.sha256)) {
    const texts = await textsOf(context, sha256, ofDocument[0]?.file ?? '');
    for (const { file: name, page, start, end, quote } of ofDocument) {
      const found = texts.get(page)?.slice(start, end) ?? '';
      yield { file: name, sha256, page, start, end, verified: found === quote, found: found === quote ? null : found };
    }
  }
}

async function textsOf(context: Context, sha256: string, file: string): Promise<ReadonlyMap<number, string>> {
  const { extraction, done } = await openPages(context, { sha256, file });
  try {
    const texts = new Map<number, string>();
    for await (const { page, text } of extraction.pages) texts.set(page, text);
    return texts;
  } finally {
    await done();
  }
}

function statementOf(value: unknown, file: string, line: number): Statement {
  const isStatement =
    typeof value === 'object' &&
    value !== null &&
    'sha256' in value &&
    'quote' in value &&
    'page' in value &&
    'start' in value &&
    'end' in value;
  if (!isStatement)
    throw new InputError(
      'wanted a statement as `documents --format ndjson` prints it: sha256, page, start, end, quote',
      { file, line },
    );
  return value as Statement;
}
