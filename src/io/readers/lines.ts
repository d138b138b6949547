import { SourceDefect } from '../../core/model/errors.ts';
import type { Encoding, TableRow } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';
import { chooseEncoding, decodeText } from './text.ts';

const MAX_LINE_CHARACTERS = 100_000;
const BATCH_ROWS = 500;

/** Text, a row a line; lines that are blank are passed over. */
export async function* readLines(
  source: ByteSource,
  encodings: readonly Encoding[],
): AsyncGenerator<readonly TableRow[]> {
  const encoding = await chooseEncoding(source, encodings);
  let rest = '';
  let line = 0;
  let batch: TableRow[] = [];
  for await (const text of decodeText(source, encoding)) {
    if (text.includes('\u0000'))
      throw new SourceDefect('the file has NUL bytes: it is not text', { file: source.name, line: line + 1 });
    const whole = rest + text;
    let start = 0;
    for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', start)) {
      line += 1;
      const each = whole.slice(start, end).trim();
      start = end + 1;
      if (each === '') continue;
      batch.push({ line, cells: [each] });
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
    rest = whole.slice(start);
    if (rest.length > MAX_LINE_CHARACTERS)
      throw new SourceDefect(`the line is longer than ${MAX_LINE_CHARACTERS} characters`, {
        file: source.name,
        line: line + 1,
      });
  }
  if (rest.trim() !== '') batch.push({ line: line + 1, cells: [rest.trim()] });
  if (batch.length > 0) yield batch;
}
