import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Values written once and walked as often as needed, on disk and not in memory: a run of any length can be reported on. */
export interface Spool<T> {
  add(value: T): void;
  /** The same for a value that is JSON in one line already. */
  addJson(line: string): void;
  readonly values: Iterable<T>;
  /** Removes the file. */
  remove(): void;
}

export function createSpool<T>(path: string): Spool<T> {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'wx+', 0o600);
  let pending = '';
  let written = 0;
  const flush = (): void => {
    if (pending === '') return;
    const bytes = Buffer.from(pending);
    writeSync(handle, bytes, 0, bytes.length, written);
    written += bytes.length;
    pending = '';
  };
  const addJson = (line: string): void => {
    pending += `${line}\n`;
    if (pending.length > 64_000) flush();
  };
  return {
    add: (value) => addJson(JSON.stringify(value)),
    addJson,
    values: {
      *[Symbol.iterator]() {
        flush();
        for (const line of linesOf(handle)) yield JSON.parse(line) as T;
      },
    },
    remove() {
      closeSync(handle);
      rmSync(path, { force: true });
    },
  };
}

function* linesOf(handle: number): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(256 * 1024);
  let rest = '';
  for (let position = 0; ; ) {
    const count = readSync(handle, buffer, 0, buffer.length, position);
    if (count === 0) return;
    position += count;
    const lines = (rest + decoder.write(buffer.subarray(0, count))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
