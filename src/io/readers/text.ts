import { SourceDefect } from '../../core/model/errors.ts';
import type { Encoding } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';

/**
 * Decodes strictly: text that is not in the encoding is a defect, never a replacement character. A byte order mark is dropped.
 * What stands before the bad byte is given out first, so that a reader names an earlier defect before this one.
 */
export async function* decodeText(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  let previous: Uint8Array = new Uint8Array(0);
  for await (const chunk of source.open()) {
    const text = decodeOrNull(decoder, chunk, { stream: true });
    if (text === null) {
      const pending = pendingBytes(previous, encoding);
      const bytes = Buffer.concat([pending, chunk]);
      const good = validLength(bytes, encoding);
      yield new TextDecoder(encoding).decode(bytes.subarray(0, good), { stream: true });
      throw await encodingDefect(source, encoding, { offset: offset - pending.length + good, isEnd: false });
    }
    yield text;
    offset += chunk.length;
    previous = chunk;
  }
  const rest = decodeOrNull(decoder, new Uint8Array(0), { stream: false });
  if (rest === null) {
    const begun = offset - pendingBytes(previous, encoding).length;
    throw await encodingDefect(source, encoding, { offset: begun, isEnd: true });
  }
  yield rest;
}

function decodeOrNull(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  options: { readonly stream: boolean },
): string | null {
  try {
    return decoder.decode(bytes, options);
  } catch {
    return null;
  }
}

/** The beginning of a character at the end of a chunk that the decoder still holds. */
function pendingBytes(chunk: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding !== 'utf-8') return new Uint8Array(0);
  for (let count = 1; count <= Math.min(3, chunk.length); count += 1) {
    const byte = chunk[chunk.length - count] ?? 0;
    if (byte >= 0xc0) return chunk.subarray(chunk.length - count);
    if (byte < 0x80) break;
  }
  return new Uint8Array(0);
}

/** How many bytes from the beginning are whole characters of the encoding, found by halving. */
function validLength(bytes: Uint8Array, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const decoder = new TextDecoder(encoding, { fatal: true });
    if (decodeOrNull(decoder, bytes.subarray(0, middle), { stream: true }) === null) bad = middle;
    else good = middle;
  }
  return good - pendingBytes(bytes.subarray(0, good), encoding).length;
}

/** Reads the file once more up to the bad byte, to say on which line it stands. */
async function encodingDefect(
  source: ByteSource,
  encoding: Encoding,
  { offset, isEnd }: { readonly offset: number; readonly isEnd: boolean },
): Promise<SourceDefect> {
  let line = 1;
  let passed = 0;
  for await (const chunk of source.open()) {
    const part = chunk.subarray(0, Math.max(0, offset - passed));
    for (const byte of part) if (byte === 0x0a) line += 1;
    passed += chunk.length;
    if (passed >= offset) break;
  }
  const message = isEnd
    ? `the file ends in the middle of a character, at offset ${offset} (${encoding.toUpperCase()}): it is cut off`
    : `the byte at offset ${offset} is not ${encoding.toUpperCase()}`;
  return new SourceDefect(message, { file: source.name, line });
}

/** The first of the encodings in which the whole file is valid; a defect where none is. Windows-1252 accepts every byte, so it goes last. */
export async function chooseEncoding(source: ByteSource, encodings: readonly Encoding[]): Promise<Encoding> {
  let firstDefect: unknown = null;
  for (const encoding of encodings) {
    try {
      if (encodings.length > 1) for await (const text of decodeText(source, encoding)) void text;
      return encoding;
    } catch (error) {
      firstDefect ??= error;
    }
  }
  throw firstDefect;
}
