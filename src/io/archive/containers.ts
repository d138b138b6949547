/** Files inside files: tar, gzip, xz and ZIP, recognised by content. Members are written to a folder of our own under names of our own. */
import { closeSync, createWriteStream, openSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Unzip, UnzipInflate } from 'fflate';
import { ArchiveReader, libarchiveWasm } from 'libarchive-wasm';
import tar from 'tar-stream';

import { InputError } from '../../core/model/errors.ts';
import { type ByteSource, fileSource, readAll } from '../readers/byte-source.ts';

const MAX_MEMBERS = 20_000;
const MAX_UNPACKED_BYTES = 4 * 1024 ** 3;
const MAX_XZ_BYTES = 512 * 1024 ** 2;
const MAX_MEMBER_BYTES = 512 * 1024 ** 2;
const ZIP_PIECE_BYTES = 16 * 1024;

export type ContainerKind = 'tar' | 'gzip' | 'xz' | 'zip';

/** The kind of container, or null for a plain file; an XLSX is not a container here. */
export async function containerKind(source: ByteSource): Promise<ContainerKind | null> {
  const head = await firstBytes(source, 4096);
  if (startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])) return 'xz';
  if (startsWith(head, [0x1f, 0x8b])) return 'gzip';
  if (head.subarray(257, 262).toString('latin1') === 'ustar') return 'tar';
  if (!startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return null;
  return head.includes('[Content_Types].xml') ||
    head.includes('_rels/.rels') ||
    head.includes('mimetypeapplication/vnd.oasis')
    ? null
    : 'zip';
}

/** Unpacks a container into `folder`, a container inside it too (`.tar.xz`), and gives the members with their own names. */
export async function unpack(source: ByteSource, kind: ContainerKind, folder: string): Promise<readonly ByteSource[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const budget = { bytes: MAX_UNPACKED_BYTES, name: source.name };
  if (kind === 'tar') return unpackTar(source, folder, budget);
  if (kind === 'zip') return unpackZip(source, folder, budget);
  if (kind === 'xz') return unpackTarXz(source, folder, budget);
  const inner = join(folder, 'inner');
  await guarded(source, () =>
    pipeline(Readable.from(source.open()), createGunzip(), counting(budget), createWriteStream(inner)),
  );
  const file = { ...(await fileSource(inner)), name: basename(source.name).replace(/\.(gz|tgz)$/i, '') };
  return (await containerKind(file)) === 'tar' ? unpackTar(file, join(folder, 'members'), budget) : [file];
}

/** With libarchive, as WebAssembly: it takes the large dictionaries that `xz -9` and more make, and holds one member at a time. */
async function unpackTarXz(source: ByteSource, folder: string, budget: Budget): Promise<readonly ByteSource[]> {
  const names: string[] = [];
  const bytes = await readAll(source, MAX_XZ_BYTES);
  await guarded(source, async () => {
    const reader = new ArchiveReader(
      await libarchiveWasm(),
      new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    );
    try {
      for (const entry of reader.entries()) {
        if (entry.getFiletype() !== 'File') continue;
        if (names.length >= MAX_MEMBERS) throw new InputError(`${source.name} holds more than ${MAX_MEMBERS} files`);
        if (entry.getSize() > MAX_MEMBER_BYTES)
          throw new InputError(`${source.name} holds a file of more than ${MAX_MEMBER_BYTES} bytes`);
        spend(budget, entry.getSize());
        const index = names.push(basename(entry.getPathname())) - 1;
        writeFileSync(join(folder, String(index)), entry.readData() ?? new Int8Array(0));
      }
    } finally {
      reader.free();
    }
  });
  if (names.length === 0)
    throw new InputError(`${source.name} holds no file; only tar archives are read from xz`, { file: source.name });
  return Promise.all(names.map(async (name, index) => ({ ...(await fileSource(join(folder, String(index)))), name })));
}

interface Budget {
  bytes: number;
  readonly name: string;
}

async function unpackTar(source: ByteSource, folder: string, budget: Budget): Promise<readonly ByteSource[]> {
  await mkdir(folder, { recursive: true });
  const members: ByteSource[] = [];
  const extract = tar.extract();
  const reading = pipeline(Readable.from(source.open()), extract);
  await guarded(source, async () => {
    for await (const entry of extract) {
      if (entry.header.type !== 'file' && entry.header.type !== 'contiguous-file') {
        entry.resume();
        continue;
      }
      if (members.length >= MAX_MEMBERS) throw new InputError(`${source.name} holds more than ${MAX_MEMBERS} files`);
      const path = join(folder, String(members.length));
      await pipeline(entry, counting(budget), createWriteStream(path));
      members.push({ ...(await fileSource(path)), name: basename(entry.header.name) });
    }
    await reading;
  });
  return members;
}

async function unpackZip(source: ByteSource, folder: string, budget: Budget): Promise<readonly ByteSource[]> {
  const names: string[] = [];
  const open = new Set<number>();
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    if (names.length >= MAX_MEMBERS) throw new InputError(`${source.name} holds more than ${MAX_MEMBERS} files`);
    // Written at once and not through a stream: nothing that was unpacked waits in memory.
    const handle = openSync(join(folder, String(names.push(file.name) - 1)), 'wx');
    open.add(handle);
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      spend(budget, chunk.length);
      writeSync(handle, chunk);
      if (final) {
        closeSync(handle);
        open.delete(handle);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    await guarded(source, async () => {
      for await (const chunk of source.open()) {
        for (let start = 0; start < chunk.length; start += ZIP_PIECE_BYTES)
          unzip.push(chunk.subarray(start, start + ZIP_PIECE_BYTES));
      }
      unzip.push(new Uint8Array(0), true);
      if (open.size > 0) throw new Error('it ends in the middle of a file');
    });
  } finally {
    for (const handle of open) closeSync(handle);
  }
  return Promise.all(
    names.map(async (name, index) => ({ ...(await fileSource(join(folder, String(index)))), name: basename(name) })),
  );
}

function spend(budget: Budget, bytes: number): void {
  budget.bytes -= bytes;
  if (budget.bytes < 0) throw new InputError(`${budget.name} would unpack to more than ${MAX_UNPACKED_BYTES} bytes`);
}

function counting(budget: Budget): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      try {
        spend(budget, chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

async function guarded(source: ByteSource, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${source.name} can't be unpacked: ${error instanceof Error ? error.message : String(error)}`,
      { file: source.name },
    );
  }
}

async function firstBytes(source: ByteSource, count: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    total += chunk.length;
    if (total >= count) break;
  }
  return Buffer.concat(chunks).subarray(0, count);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
