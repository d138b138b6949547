import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../../core/model/errors.ts';

/** Bytes that can be read again from the start as often as needed: a file, an archived blob, a member of a container. */
export interface ByteSource {
  readonly name: string;
  readonly bytes: number;
  open(): AsyncIterable<Uint8Array>;
}

export async function fileSource(path: string): Promise<ByteSource> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new InputError(`there is no file ${path}`, { file: path });
  if (!info.isFile()) throw new InputError(`${path} is not a file`, { file: path });
  return { name: basename(path), bytes: info.size, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
}

export function memorySource(name: string, content: Uint8Array | string): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: bytes.length,
    async *open() {
      for (let start = 0; start < bytes.length; start += 256 * 1024) yield bytes.subarray(start, start + 256 * 1024);
    },
  };
}

/** All bytes in one piece; refuses a source above `maxBytes`. */
export async function readAll(source: ByteSource, maxBytes: number): Promise<Uint8Array> {
  if (source.bytes > maxBytes) {
    throw new InputError(`${source.name} has ${source.bytes} bytes; files of this kind are read up to ${maxBytes}`, {
      file: source.name,
    });
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of source.open()) {
    total += chunk.length;
    if (total > maxBytes)
      throw new InputError(`${source.name} is larger than ${maxBytes} bytes`, { file: source.name });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
