/** The files of a bundle: a folder, or a ZIP that is exactly as Countersign writes it. Nothing is unpacked; reading takes little memory. */
import { closeSync, lstatSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** What is wrong with a bundle, in words. */
export class Problem extends Error {}

export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Problem(otherwise);
}

export interface Files {
  readonly names: readonly string[];
  /** The bytes in pieces. */
  read(name: string): Iterable<Buffer>;
}

const PIECE = 1 << 18;
const MAX_LINE = 1 << 26;

export function openFiles(path: string): Files {
  return lstatSync(path).isDirectory() ? openFolder(path) : openZip(path);
}

function openFolder(path: string): Files {
  const names = readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(path, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
  );
  const strange = names.find((name) => !lstatSync(join(path, name)).isFile());
  must(strange === undefined, `${JSON.stringify(strange)} is not a file`);
  return { names, read: (name) => pieces(join(path, name), 0, lstatSync(join(path, name)).size) };
}

function* pieces(path: string, start: number, length: number): Generator<Buffer> {
  for (let at = 0; at < length; at += PIECE) yield readAt(path, start + at, Math.min(PIECE, length - at));
}

/** Fewer bytes where the file ends before. */
function readAt(path: string, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, at));
  } finally {
    closeSync(file);
  }
}

/** Files stored as they are, nothing between them, in order: every byte of the ZIP is accounted for, and no name leads anywhere. */
function openZip(path: string): Files {
  const members = new Map<string, { crc: number; size: number; start: number }>();
  const directory: Buffer[] = [];
  const strange = `${path} is no bundle, or a ZIP that Countersign did not write: unpack it and verify the folder`;
  let [at, last, header] = [0, '', readAt(path, 0, 30)];
  for (; header.length === 30 && header.readUInt32BE(0) === 0x504b0304; header = readAt(path, at, 30)) {
    const [crc, size, length] = [header.readUInt32LE(14), header.readUInt32LE(18), header.readUInt16LE(26)];
    const name = readAt(path, at + 30, length).toString('latin1');
    const isStored = header.toString('hex', 4, 14) === '0a000000000000002100' && header.readUInt32LE(22) === size;
    must(isStored && name > last, strange);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(0o100644, 8);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('504b01020a03', 'hex'), header.subarray(4), rest, Buffer.from(name, 'latin1'));
    members.set(name, { crc, size, start: at + 30 + length });
    [at, last] = [at + 30 + length + size, name];
  }
  const end = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  for (const place of [8, 10]) end.writeUInt16LE(members.size, place);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  const expected = Buffer.concat([...directory, end]);
  must(members.size > 0 && readAt(path, at, expected.length + 1).equals(expected), strange);
  return {
    names: [...members.keys()],
    *read(name) {
      const { crc, size, start } = members.get(name) ?? { crc: 0, size: 0, start: 0 };
      let sum = 0;
      for (const piece of pieces(path, start, size)) {
        sum = crc32(piece, sum);
        yield piece;
      }
      must(sum === crc, `${name} does not have the checksum that the ZIP says`);
    },
  };
}

/** The lines without their ends; the last one has to end too. */
export function* readLines(files: Files, name: string): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of files.read(name)) {
    let bytes = Buffer.concat([rest, piece]);
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield bytes.subarray(0, end);
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
    must(rest.length <= MAX_LINE, `a line of ${name} is longer than ${MAX_LINE} bytes`);
  }
  must(rest.length === 0, `${name} ends in the middle of a line`);
}
