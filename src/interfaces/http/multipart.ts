/** Forms with files (RFC 7578), read as they come: nothing of a file is held in memory. */
import { HttpProblem } from './problems.ts';

export interface FormPart {
  readonly name: string;
  /** As the sender calls it, harmless to show and never a path; null for a field. */
  readonly fileName: string | null;
  readonly mediaType: string;
  /** To be read to its end before the next part. */
  readonly content: AsyncIterable<Uint8Array>;
}

const MOST_HEAD_BYTES = 16 * 1024;
const MOST_PARTS = 100;
const HEAD_END = Buffer.from('\r\n\r\n');

/** The parts in order. Throws `bad_input` for a form that is torn or has no boundary. */
export async function* readForm(contentType: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FormPart> {
  const boundary = boundaryOf(contentType);
  const reader = createReader(chunks);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line end before it.
  reader.prepend(Buffer.from('\r\n'));
  for await (const _ of reader.until(delimiter)) void _;
  for (let number = 0; ; number += 1) {
    if (number > MOST_PARTS) throw new HttpProblem('bad_input', `the form has more than ${MOST_PARTS} parts`);
    if ((await reader.take(2)).equals(Buffer.from('--'))) return;
    const head = await reader.head();
    let isRead = false;
    const content = async function* (): AsyncGenerator<Uint8Array> {
      isRead = true;
      yield* reader.until(delimiter);
    };
    yield { ...describePart(head), content: content() };
    if (!isRead) for await (const _ of reader.until(delimiter)) void _;
  }
}

function boundaryOf(contentType: string): string {
  const found = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary !== undefined) return boundary;
  throw new HttpProblem('bad_input', 'the Content-Type multipart/form-data names no boundary');
}

interface Reader {
  prepend(bytes: Uint8Array): void;
  take(count: number): Promise<Buffer>;
  /** The header lines of a part, after the line end that follows the delimiter. */
  head(): Promise<string>;
  /** The bytes before the delimiter, which is then behind. */
  until(delimiter: Buffer): AsyncGenerator<Uint8Array>;
}

function createReader(chunks: AsyncIterable<Uint8Array>): Reader {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await source.next();
    if (next.done === true)
      throw new HttpProblem('bad_input', 'the form ends in the middle: its last boundary is missing');
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
  };
  return {
    prepend: (bytes) => void (held = Buffer.concat([bytes, held])),
    async take(count) {
      while (held.length < count) await more();
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    async head() {
      // `take` has read the line end after the delimiter, so a part without header lines begins with one more.
      held = Buffer.concat([Buffer.from('\r\n'), held]);
      for (;;) {
        const end = held.indexOf(HEAD_END);
        if (end >= 0) {
          const head = held.subarray(2, Math.max(2, end)).toString('utf8');
          held = held.subarray(end + HEAD_END.length);
          return head;
        }
        if (held.length > MOST_HEAD_BYTES)
          throw new HttpProblem('bad_input', 'the head of a part of the form is too long');
        await more();
      }
    },
    async *until(delimiter) {
      for (;;) {
        const at = held.indexOf(delimiter);
        if (at >= 0) {
          const before = held.subarray(0, at);
          held = held.subarray(at + delimiter.length);
          if (before.length > 0) yield before;
          return;
        }
        // What could be the beginning of a delimiter waits for the rest.
        const sure = Math.max(0, held.length - delimiter.length);
        if (sure > 0) {
          const before = held.subarray(0, sure);
          held = held.subarray(sure);
          yield before;
        }
        await more();
      }
    },
  };
}

function describePart(head: string): Omit<FormPart, 'content'> {
  const headers = new Map(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameter(disposition, 'name');
  if (!/^form-data\b/i.test(disposition) || name === null)
    throw new HttpProblem('bad_input', 'a part of the form has no Content-Disposition: form-data; name="…"');
  const fileName = parameter(disposition, 'filename');
  return {
    name,
    fileName: fileName === null ? null : harmlessFileName(fileName),
    mediaType: headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? 'application/octet-stream',
  };
}

function parameter(disposition: string, name: string): string | null {
  const found = new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition);
  // Browsers write a quote as %22 and leave everything else as it is.
  return found?.[1]?.replaceAll('%22', '"').replace(/\\(["\\])/g, '$1') ?? null;
}

const LONGEST_NAME = 200;

/** `C:\\secret\\..\\orders.csv` -> `orders.csv`: the last part, without what nobody sees or a file system takes for a command. */
export function harmlessFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}<>:"|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  const shown = plain.length > LONGEST_NAME ? plain.slice(0, LONGEST_NAME - ending.length) + ending : plain;
  return shown === '' ? 'file' : shown;
}
