/**
 * The index as one file: a header of 32-bit words (magic, version, byte order, check sum, counts, a length for each array), then the arrays,
 * each at a multiple of 8 bytes. Reading makes views and copies nothing; text becomes strings only when it is wanted.
 */
import { ARRAY_KINDS, type ArrayName, type NameArrays, type NameIndex } from './index-layout.ts';

/** Changes with everything that changes what an index holds: folding, word tables, keys, layout. An index of another version is built again. */
export const INDEX_VERSION = 23;

const MAGIC = 0x434e_4958;
const NAMES = Object.keys(ARRAY_KINDS) as readonly ArrayName[];
const HEAD_WORDS = 8 + NAMES.length;
const HEAD_BYTES = align(HEAD_WORDS * 4);
const SIZES = { u8: 1, u16: 2, u32: 4 } as const;

/** The file in parts, to be written one after the other: but for the header they are the index's own memory. */
export function encodeParts(index: NameIndex): readonly Uint8Array[] {
  const head = new Uint32Array(HEAD_BYTES / 4);
  const parts: Uint8Array[] = [new Uint8Array(head.buffer)];
  let total = HEAD_BYTES;
  for (const [position, name] of NAMES.entries()) {
    const array = index.arrays[name];
    head[8 + position] = array.length;
    total += align(array.byteLength);
    const whole = array.byteLength & ~7;
    parts.push(new Uint8Array(array.buffer, array.byteOffset, whole));
    if (whole === array.byteLength) continue;
    const end = new Uint8Array(8);
    end.set(new Uint8Array(array.buffer, array.byteOffset + whole, array.byteLength - whole));
    parts.push(end);
  }
  head.set([MAGIC, INDEX_VERSION, total, 0, index.partyCount, index.nameCount, index.wordCount, NAMES.length]);
  head[3] = checkSum(parts);
  return parts;
}

export function encodeNameIndex(index: NameIndex): Uint8Array {
  const parts = encodeParts(index);
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** Null when the bytes are torn, of another version or of a machine with the other byte order: such an index is built again, never trusted. */
export function decodeNameIndex(file: Uint8Array): NameIndex | null {
  if (file.byteLength < HEAD_BYTES) return null;
  const aligned = file.byteOffset % 8 === 0 ? file : file.slice();
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, HEAD_WORDS);
  if (head[0] !== MAGIC || head[1] !== INDEX_VERSION || head[2] !== file.byteLength || head[7] !== NAMES.length)
    return null;
  if (head[3] !== checkSum([aligned])) return null;
  const arrays: Partial<Record<ArrayName, Uint8Array | Uint16Array | Uint32Array>> = {};
  let at = HEAD_BYTES;
  for (const [position, name] of NAMES.entries()) {
    const length = head[8 + position] ?? 0;
    const size = align(length * SIZES[ARRAY_KINDS[name]]);
    if (at + size > aligned.byteLength) return null;
    arrays[name] = viewOf(aligned, at, { length, kind: ARRAY_KINDS[name] });
    at += size;
  }
  if (at !== aligned.byteLength) return null;
  return { partyCount: head[4] ?? 0, nameCount: head[5] ?? 0, wordCount: head[6] ?? 0, arrays: arrays as NameArrays };
}

function viewOf(file: Uint8Array, at: number, shape: { readonly length: number; readonly kind: 'u8' | 'u16' | 'u32' }) {
  const from = file.byteOffset + at;
  if (shape.kind === 'u8') return new Uint8Array(file.buffer, from, shape.length);
  return shape.kind === 'u16'
    ? new Uint16Array(file.buffer, from, shape.length)
    : new Uint32Array(file.buffer, from, shape.length);
}

/** Over all 32-bit words of the file but the check sum itself; the first part has the header. */
function checkSum(parts: readonly Uint8Array[]): number {
  let sum = 0x811c9dc5;
  let other = 1;
  for (const [number, part] of parts.entries()) {
    const values = new Uint32Array(part.buffer, part.byteOffset, part.byteLength >>> 2);
    for (let at = 0; at < values.length; at += 1) {
      if (at === 3 && number === 0) continue;
      sum = Math.imul(sum ^ (values[at] ?? 0), 0x01000193);
      other = (other + sum) | 0;
    }
  }
  return (sum ^ other) >>> 0;
}

function align(size: number): number {
  return (size + 7) & ~7;
}
