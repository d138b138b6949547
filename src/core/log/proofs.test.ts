import { hash as nodeHashOf } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LeafRange,
  consistencyRanges,
  inclusionRanges,
  isConsistent,
  perfectParts,
  rootByInclusion,
} from './proofs.ts';
import { leafHash, nodeHash, rootOf } from './tree.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => nodeHashOf('sha256', bytes, 'buffer');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// The test vectors of the reference implementation of Certificate Transparency.
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const LEAVES = INPUTS.map((input) => leafHash(sha256, Buffer.from(input, 'hex')));
const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const F = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7';
const G = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125';
const H = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';
const I = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';

/** MTH of RFC 9162, 2.1.1. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (!first) return rootOf(sha256, []);
  if (leaves.length === 1) return first;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(sha256, rootByDefinition(leaves.slice(0, k)), rootByDefinition(leaves.slice(k)));
}
const rootsOf = (leaves: readonly Uint8Array[], ranges: readonly LeafRange[]): readonly Uint8Array[] =>
  ranges.map(({ from, until }) => rootByDefinition(leaves.slice(from, until)));

describe('the published test vectors', () => {
  test.each([
    [0, 1, []],
    [0, 8, [A, B, C]],
    [5, 8, [D, E, F]],
    [2, 3, [G]],
    [1, 5, [H, B, D]],
  ])('leaf %i of %i is proved by these hashes', (number, size, path) => {
    const proof = rootsOf(LEAVES, inclusionRanges(number, size));
    expect(proof.map(hex)).toEqual(path);
    const root = rootByInclusion(sha256, { number, size, leaf: LEAVES[number] ?? new Uint8Array() }, proof);
    expect(root && hex(root)).toBe(hex(rootByDefinition(LEAVES.slice(0, size))));
  });

  test.each([
    [1, 1, []],
    [1, 8, [A, B, C]],
    [6, 8, [I, E, F]],
    [2, 5, [B, D]],
  ])('that %i leaves begin the tree of %i is proved by these hashes', (from, to, path) => {
    const proof = rootsOf(LEAVES, consistencyRanges(from, to));
    expect(proof.map(hex)).toEqual(path);
    const [earlier, later] = [from, to].map((size) => ({ size, root: rootByDefinition(LEAVES.slice(0, size)) }));
    expect(earlier && later && isConsistent(sha256, earlier, later, proof)).toBe(true);
  });
});

const someLeaves = (size: number): readonly Uint8Array[] =>
  Array.from({ length: size }, (_, index) => leafHash(sha256, Uint8Array.of(index % 256, index >> 8)));
/** Other paths that differ a little: a step changed, left out, twice, added, in another order. */
function* wrongPaths(path: readonly Uint8Array[]): Generator<readonly Uint8Array[]> {
  yield [...path, LEAVES[0] ?? new Uint8Array(32)];
  for (const [index, step] of path.entries()) {
    yield path.with(index, sha256(step));
    yield path.toSpliced(index, 1);
    yield path.toSpliced(index, 0, step);
    if (index > 0) yield path.with(index, path[index - 1] ?? step).with(index - 1, step);
  }
}

test('every leaf of every tree up to 40 leaves is proved, and by nothing else', () => {
  for (let size = 1; size <= 40; size += 1) {
    const leaves = someLeaves(size);
    const root = hex(rootByDefinition(leaves));
    for (const [number, leaf] of leaves.entries()) {
      const path = rootsOf(leaves, inclusionRanges(number, size));
      const prove = (of: { number: number; size: number; leaf: Uint8Array }, by: readonly Uint8Array[]): string =>
        hex(rootByInclusion(sha256, of, by) ?? new Uint8Array());
      expect(prove({ number, size, leaf }, path)).toBe(root);
      for (const wrong of wrongPaths(path)) expect(prove({ number, size, leaf }, wrong)).not.toBe(root);
      if (size > 1) expect(prove({ number: (number + 1) % size, size, leaf }, path)).not.toBe(root);
      expect(prove({ number, size, leaf: sha256(leaf) }, path)).not.toBe(root);
      expect(prove({ number: size, size, leaf }, path)).toBe('');
    }
  }
});

test('every earlier tree is shown to begin every later one up to 40 leaves, and by nothing else', () => {
  const leaves = someLeaves(40);
  const trees = Array.from({ length: 41 }, (_, size) => ({ size, root: rootByDefinition(leaves.slice(0, size)) }));
  for (const later of trees) {
    for (const earlier of trees.slice(0, later.size + 1)) {
      const path = rootsOf(leaves, consistencyRanges(earlier.size, later.size));
      expect(isConsistent(sha256, earlier, later, path)).toBe(true);
      for (const wrong of wrongPaths(path)) expect(isConsistent(sha256, earlier, later, wrong)).toBe(false);
      const changed = { size: earlier.size, root: sha256(earlier.root) };
      expect(isConsistent(sha256, changed, later, path)).toBe(false);
      // Every tree begins with the empty one, whatever its root.
      const other = { size: later.size, root: sha256(later.root) };
      expect(isConsistent(sha256, earlier, other, path)).toBe(earlier.size === 0 && later.size > 0);
      if (earlier.size < later.size) expect(isConsistent(sha256, later, earlier, path)).toBe(false);
    }
  }
});

test('large trees: the ranges of a proof and the leaf itself are the whole tree, each of few perfect parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
      const number = Math.min(size - 1, Math.floor(share * size));
      const ranges = [...inclusionRanges(number, size), { from: number, until: number + 1 }];
      const ordered = ranges.toSorted((a, b) => a.from - b.from);
      expect(ordered[0]?.from).toBe(0);
      ordered.forEach(({ until }, index) => expect(until).toBe(ordered[index + 1]?.from ?? size));
      for (const range of [...ranges, ...consistencyRanges(number, size)]) {
        let at = range.from;
        for (const part of perfectParts(range)) {
          expect(part.number * 2 ** part.level).toBe(at);
          at += 2 ** part.level;
        }
        expect(at).toBe(range.until);
      }
    }),
  );
});
