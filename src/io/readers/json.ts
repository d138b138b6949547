import { JSONParser } from '@streamparser/json';
import { SourceDefect } from '../../core/model/errors.ts';
import type { JsonItem, ReaderSpec } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';
import { decodeText } from './text.ts';

const MAX_LINE_CHARACTERS = 16_000_000;

/** The values at the path, one after the other; `line` is the ordinal of the value, as JSON has no rows. */
export async function* readJson(
  source: ByteSource,
  spec: Extract<ReaderSpec, { kind: 'json' }>,
): AsyncGenerator<readonly JsonItem[]> {
  const batch: JsonItem[] = [];
  let count = 0;
  let ended = false;
  const parser = new JSONParser({ paths: [spec.items], keepStack: false });
  parser.onValue = ({ value }) => void batch.push({ line: (count += 1), value });
  parser.onEnd = () => (ended = true);
  for await (const text of decodeText(source, 'utf-8')) {
    try {
      parser.write(text);
    } catch (error) {
      throw new SourceDefect(`not well-formed JSON after value ${count}: ${messageOf(error)}`, { file: source.name });
    }
    if (batch.length > 0) yield batch.splice(0);
  }
  if (!ended)
    throw new SourceDefect(`the JSON ends in the middle, after value ${count}: the file is cut off`, {
      file: source.name,
    });
}

/** One JSON value a line; blank lines are passed over. */
export async function* readNdjson(source: ByteSource): AsyncGenerator<readonly JsonItem[]> {
  let rest = '';
  let line = 0;
  for await (const text of decodeText(source, 'utf-8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_CHARACTERS) {
      throw new SourceDefect(`the line is longer than ${MAX_LINE_CHARACTERS} characters`, {
        file: source.name,
        line: line + 1,
      });
    }
    const batch: JsonItem[] = [];
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') batch.push({ line, value: parseLine(each, line, source) });
    }
    if (batch.length > 0) yield batch;
  }
  if (rest.trim() !== '') yield [{ line: line + 1, value: parseLine(rest, line + 1, source) }];
}

function parseLine(text: string, line: number, source: ByteSource): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceDefect(`not a JSON value: ${messageOf(error)}`, { file: source.name, line });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
