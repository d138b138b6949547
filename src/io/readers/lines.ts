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
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_CHARACTERS)
      throw new SourceDefect(`the line is longer than ${MAX_LINE_CHARACTERS} characters`, {
        file: source.name,
        line: line + lines.length + 1,
      });
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') batch.push({ line, cells: [each.trim()] });
    }
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (rest.trim() !== '') batch.push({ line: line + 1, cells: [rest.trim()] });
  if (batch.length > 0) yield batch;
}
