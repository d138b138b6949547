/**
 * A ZIP whose bytes depend on nothing but its files: stored as they are, one after the other in order of their names, with one fixed time.
 * What is stored can be checked where it stands, and every byte of the ZIP says something that can be checked.
 */
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { InputError } from '../../core/model/errors.ts';

export interface ZipFile {
  /** In ASCII, with `/` between folders. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

interface Written {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
}

const MAX_FILES = 0xfffe;
const MAX_BYTES = 0xffff_fffe;

/** Writes the files to `path`, whole or not at all; throws `InputError` above 65,534 files or 4 GiB, which plain ZIP can't hold. */
export async function writeZip(path: string, files: readonly ZipFile[]): Promise<void> {
  if (files.length > MAX_FILES) throw tooLarge(path);
  const temporary = `${path}.part`;
  const handle = await open(temporary, 'w');
  try {
    const written: Written[] = [];
    let at = 0;
    for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const one = await writeFile(handle, file, at);
      written.push(one);
      at = one.offset + 30 + one.name.length + one.size;
      if (at > MAX_BYTES) throw tooLarge(path);
    }
    const directory = Buffer.concat(written.map(centralHeader));
    if (at + directory.length > MAX_BYTES) throw tooLarge(path);
    await writeAll(handle, Buffer.concat([directory, endRecord(written.length, directory.length, at)]), at);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

function tooLarge(path: string): InputError {
  return new InputError(`${path} would be too large for a ZIP; name a folder instead`, { file: path });
}

/** The content first; its header, which has length and checksum, goes in front when both are known. */
async function writeFile(handle: FileHandle, file: ZipFile, offset: number): Promise<Written> {
  let [crc, size] = [0, 0];
  const start = offset + 30 + file.name.length;
  for await (const chunk of file.open()) {
    crc = crc32(chunk, crc);
    await writeAll(handle, chunk, start + size);
    size += chunk.length;
    if (start + size > MAX_BYTES) throw tooLarge(file.name);
  }
  const written = { name: file.name, crc, size, offset };
  await writeAll(handle, localHeader(written), offset);
  return written;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

/** Version 1.0, no flags, stored, 1980-01-01 00:00, checksum, size twice, length of the name, no extra field (APPNOTE 4.3.7). */
function sharedFields({ name, crc, size }: Written): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(10, 0);
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(size, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

function localHeader(file: Written): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), sharedFields(file), Buffer.from(file.name)]);
}

/** Made on Unix, an ordinary file that everybody may read (APPNOTE 4.3.12). */
function centralHeader(file: Written): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(0o100644, 8);
  rest.writeUInt32LE(file.offset, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002\u000a\u0003'), sharedFields(file), rest, Buffer.from(file.name)]);
}

function endRecord(count: number, length: number, start: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('PK\u0005\u0006', 'latin1');
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(start, 16);
  return bytes;
}
