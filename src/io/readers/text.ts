import { SourceDefect } from '../../core/model/errors.ts';
import type { Encoding } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';

/** Decodes strictly: text that is not in the encoding is a defect, never a replacement character. A byte order mark is dropped. */
export async function* decodeText(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  for await (const chunk of source.open()) {
    yield decodeChunk(decoder, chunk, { source, encoding, offset });
    offset += chunk.length;
  }
  yield decodeChunk(decoder, new Uint8Array(0), { source, encoding, offset, last: true });
}

interface ChunkPlace {
  readonly source: ByteSource;
  readonly encoding: Encoding;
  readonly offset: number;
  readonly last?: boolean;
}

function decodeChunk(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, place: ChunkPlace): string {
  try {
    return decoder.decode(chunk, { stream: place.last !== true });
  } catch {
    throw new SourceDefect(`the bytes from offset ${place.offset} on are not ${place.encoding.toUpperCase()}`, {
      file: place.source.name,
    });
  }
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
