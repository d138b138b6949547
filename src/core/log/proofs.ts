/**
 * Proofs over the tree of the log (RFC 9162, 2.1.3 and 2.1.4): which subtrees a proof is made of, and how it is checked.
 * Where the hashes come from is the caller's: `perfectParts` names the nodes that they are computed from.
 */
import { type Hash, nodeHash, rootOf } from './tree.ts';

/** Leaves `[from, until)` of a subtree of the definition in RFC 9162, 2.1.1. */
export interface LeafRange {
  readonly from: number;
  readonly until: number;
}

/** A perfect subtree: 2^`level` leaves, the `number`th of that size, from 0. */
export interface PerfectPart {
  readonly level: number;
  readonly number: number;
}

/** A tree by its size and root. */
export interface TreeState {
  readonly size: number;
  readonly root: Uint8Array;
}

/** The subtrees whose roots show that leaf `number` is in the tree of `size` leaves, from the leaf upwards: PATH(m, D_n). */
export function inclusionRanges(number: number, size: number): readonly LeafRange[] {
  if (!isCount(number) || !isCount(size) || number >= size) throw new RangeError(`${number} is no leaf of ${size}`);
  const ranges: LeafRange[] = [];
  let [from, until] = [0, size];
  while (until - from > 1) {
    const middle = from + powerBelow(until - from);
    if (number < middle) {
      ranges.push({ from: middle, until });
      until = middle;
    } else {
      ranges.push({ from, until: middle });
      from = middle;
    }
  }
  return ranges.toReversed();
}

/** The subtrees whose roots show that the tree of `to` leaves begins with that of `from` leaves: PROOF(m, D_n). */
export function consistencyRanges(earlier: number, later: number): readonly LeafRange[] {
  if (!isCount(earlier) || !isCount(later) || earlier > later) throw new RangeError(`${earlier} is after ${later}`);
  const ranges: LeafRange[] = [];
  let [from, until] = [0, later];
  if (earlier === 0) return ranges;
  while (earlier < until) {
    const middle = from + powerBelow(until - from);
    if (earlier <= middle) {
      ranges.push({ from: middle, until });
      until = middle;
    } else {
      ranges.push({ from, until: middle });
      from = middle;
    }
  }
  // The earlier tree itself is known to whoever checks; one of its subtrees is not.
  if (from > 0) ranges.push({ from, until });
  return ranges.toReversed();
}

/** The perfect subtrees that a range is made of, the largest first; their roots are the frontier of the range. */
export function perfectParts({ from, until }: LeafRange): readonly PerfectPart[] {
  const parts: PerfectPart[] = [];
  let start = from;
  while (start < until) {
    const level = Math.floor(Math.log2(until - start));
    parts.push({ level, number: start / 2 ** level });
    start += 2 ** level;
  }
  return parts;
}

/** The root that a proof of inclusion leads to; null when it is not as long as it has to be (2.1.3.2). */
export function rootByInclusion(
  hash: Hash,
  { number, size, leaf }: { readonly number: number; readonly size: number; readonly leaf: Uint8Array },
  path: readonly Uint8Array[],
): Uint8Array | null {
  if (!isCount(number) || !isCount(size) || number >= size) return null;
  let [first, last, root] = [number, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return null;
    if (first % 2 === 1 || first === last) {
      root = nodeHash(hash, step, root);
      while (first % 2 === 0 && first !== 0) [first, last] = [first / 2, Math.floor(last / 2)];
    } else root = nodeHash(hash, root, step);
    [first, last] = [Math.floor(first / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
}

/** Whether the proof shows that the later tree begins with the earlier one (2.1.4.2). */
export function isConsistent(hash: Hash, earlier: TreeState, later: TreeState, path: readonly Uint8Array[]): boolean {
  if (!isCount(earlier.size) || !isCount(later.size) || earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && isSame(earlier.root, later.root);
  if (earlier.size === 0) return path.length === 0 && isSame(earlier.root, rootOf(hash, []));
  const isPerfect = powerBelow(earlier.size * 2) === earlier.size;
  const [begin, ...steps] = isPerfect ? [earlier.root, ...path] : path;
  if (!begin || path.length === 0) return false;
  let [first, last] = [earlier.size - 1, later.size - 1];
  while (first % 2 === 1) [first, last] = [Math.floor(first / 2), Math.floor(last / 2)];
  let [before, after] = [begin, begin];
  for (const step of steps) {
    if (last === 0) return false;
    if (first % 2 === 1 || first === last) {
      before = nodeHash(hash, step, before);
      after = nodeHash(hash, step, after);
      while (first % 2 === 0 && first !== 0) [first, last] = [first / 2, Math.floor(last / 2)];
    } else after = nodeHash(hash, after, step);
    [first, last] = [Math.floor(first / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(before, earlier.root) && isSame(after, later.root);
}

/** The largest power of two below `count`, which is above 1. */
function powerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** Sizes stay far below 2^53, so that halves and powers are exact. */
function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value < 2 ** 48;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
