import { PassThrough, Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SourceDefect } from '../../core/model/errors.ts';
import type { ReaderSpec, TableRow } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';
import { chooseEncoding, decodeText } from './text.ts';

type CsvSpec = Extract<ReaderSpec, { kind: 'csv' }>;

const BATCH_ROWS = 500;
const MAX_RECORD_BYTES = 4_000_000;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Rows as they stand, ragged ones too: whether a short row is an error is for the list or format to say. */
export async function* readCsv(source: ByteSource, spec: CsvSpec): AsyncGenerator<readonly TableRow[]> {
  const encoding = await chooseEncoding(source, spec.encodings);
  const parser = parse({
    delimiter: spec.delimiter,
    relax_column_count: true,
    relax_quotes: spec.looseQuotes === true,
    skip_empty_lines: true,
    bom: true,
    info: true,
    max_record_size: MAX_RECORD_BYTES,
  });
  const records = new PassThrough({ objectMode: true, highWaterMark: BATCH_ROWS });
  pipeline(
    Readable.from(withoutNul(source, decodeText(source, encoding)), { objectMode: false }),
    parser,
    records,
    () => undefined,
  );
  let batch: TableRow[] = [];
  let line = 1;
  try {
    for await (const item of records as AsyncIterable<CsvRecord>) {
      batch.push({ line, cells: item.record });
      line = item.info.lines + 1;
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw csvDefect(error, source);
  }
  if (batch.length > 0) yield batch;
}

async function* withoutNul(source: ByteSource, texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) {
    if (text.includes('\u0000'))
      throw new SourceDefect('the file has NUL bytes: it is not text', { file: source.name });
    yield text;
  }
}

function csvDefect(error: unknown, source: ByteSource): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
  const message =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quoted cell is never closed: the file is cut off or torn'
      : error.message;
  return new SourceDefect(message, { file: source.name, ...line });
}
