import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Written } from './messages.ts';

/** Writes the body of an answer to a new file that nobody else may read. */
export async function writeAnswer(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<Written> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(pieces, { objectMode: false }), file);
  return { bytes: file.bytesWritten };
}

/** Each on a line of its own. */
export function* linesOf(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** Values in one JSON; the rest is read as NDJSON. */
const MOST_VALUES = 1000;

/** As many as one JSON holds, and whether there are more. */
export function firstOf<T>(all: Iterable<T>): { readonly values: readonly T[]; readonly isCut: boolean } {
  const values: T[] = [];
  for (const value of all) {
    if (values.length === MOST_VALUES) return { values, isCut: true };
    values.push(value);
  }
  return { values, isCut: false };
}
