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

/** A file by its path, or one that goes by another name than the path at which its bytes lie, such as an upload. */
export type GivenFile = string | { readonly name: string; readonly path: string };

/** What a person calls it: the path as it was given, or the name. */
export function givenName(file: GivenFile): string {
  return typeof file === 'string' ? file : file.name;
}

export async function fileSource(file: GivenFile): Promise<ByteSource> {
  const given = givenName(file);
  const path = typeof file === 'string' ? file : file.path;
  const info = await stat(path).catch(() => null);
  if (!info) throw new InputError(`there is no file ${given}`, { file: given });
  if (!info.isFile()) throw new InputError(`${given} is not a file`, { file: given });
  return { name: basename(given), bytes: info.size, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
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
