/** Bytes by their SHA-256: what was once fetched is never forgotten and never changed. Kept compressed (Zstandard, RFC 8878). */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { OperatingError } from '../../core/model/errors.ts';
import type { ByteSource } from '../readers/byte-source.ts';

export interface Archive {
  /** Stores the bytes and gives their hash; when it returns they are on disk. */
  put(source: ByteSource): Promise<ArchivedFile>;
  /** The bytes again; reading throws `archive_corrupt` when they no longer have that hash. */
  get(sha256: string, name: string): Promise<ByteSource>;
  /** The bytes of a file that was just put, without checking them a second time. */
  fresh(file: ArchivedFile, name: string): ByteSource;
}

export interface ArchivedFile {
  readonly sha256: string;
  readonly bytes: number;
}

export function openArchive(folder: string): Archive {
  return {
    put: (source) => put(folder, source),
    get: (sha256, name) => get(folder, sha256, name),
    fresh: ({ sha256, bytes }, name) => ({
      name,
      bytes,
      open: () => createReadStream(pathOf(folder, sha256)).pipe(createZstdDecompress()),
    }),
  };
}

async function put(folder: string, source: ByteSource): Promise<ArchivedFile> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  const temporary = join(incoming, randomUUID());
  const handle = await open(temporary, 'wx');
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of source.open()) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    await compressInto(handle, counted());
    await handle.sync();
    await handle.close();
    const sha256 = hash.digest('hex');
    const path = pathOf(folder, sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return { sha256, bytes };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

async function compressInto(handle: FileHandle, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } });
  const writing = (async () => {
    for await (const piece of compress) await handle.write(piece as Uint8Array);
  })();
  try {
    for await (const chunk of chunks) {
      if (!compress.write(chunk)) await new Promise((resolve) => compress.once('drain', resolve));
    }
    compress.end();
    await writing;
  } catch (error) {
    compress.destroy();
    await writing.catch(() => undefined);
    throw error;
  }
}

async function get(folder: string, sha256: string, name: string): Promise<ByteSource> {
  const path = pathOf(folder, sha256);
  if (!/^[0-9a-f]{64}$/.test(sha256) || !(await stat(path).catch(() => null))) {
    throw new OperatingError(
      'archive_corrupt',
      `the archive does not hold ${name} (${sha256})`,
      'Restore the archive folder from a backup, or take the file in again.',
    );
  }
  const bytes = await measure(path, sha256, name);
  return { name, bytes, open: () => createReadStream(path).pipe(createZstdDecompress()) };
}

/** The length of the content, after checking that it has the hash that it is filed under. */
async function measure(path: string, sha256: string, name: string): Promise<number> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path).pipe(createZstdDecompress())) {
      hash.update(chunk as Uint8Array);
      bytes += (chunk as Uint8Array).length;
    }
  } catch {
    throw corrupt(sha256, name);
  }
  if (hash.digest('hex') !== sha256) throw corrupt(sha256, name);
  return bytes;
}

function corrupt(sha256: string, name: string): OperatingError {
  return new OperatingError(
    'archive_corrupt',
    `the archived bytes of ${name} no longer have the hash ${sha256}`,
    'Restore the archive folder from a backup; nothing was read from the damaged file.',
  );
}

function pathOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.zst`);
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}
