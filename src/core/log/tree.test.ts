import { hash as nodeHashOf } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frontier, leafHash, nodeHash, rootOf, withLeaf } from './tree.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => nodeHashOf('sha256', bytes, 'buffer');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The definition in RFC 9162, 2.1.1, word for word: k is the largest power of two smaller than n. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (!first) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return first;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(sha256, rootByDefinition(leaves.slice(0, k)), rootByDefinition(leaves.slice(k)));
}

// The test vectors of the reference implementation of Certificate Transparency (RFC 6962, whose tree RFC 9162 keeps).
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('the roots are those of the published test vectors, for no leaf up to eight', () => {
  let frontier: Frontier = [];
  expect(hex(rootOf(sha256, frontier))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  INPUTS.forEach((input, size) => {
    frontier = withLeaf(sha256, frontier, { size, leaf: leafHash(sha256, Buffer.from(input, 'hex')) });
    expect(hex(rootOf(sha256, frontier))).toBe(ROOTS[size]);
  });
});

test('growing leaf by leaf gives the root of the definition at every size', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 }), (entries) => {
      const leaves = entries.map((entry) => leafHash(sha256, entry));
      let frontier: Frontier = [];
      leaves.forEach((leaf, size) => (frontier = withLeaf(sha256, frontier, { size, leaf })));
      expect(hex(rootOf(sha256, frontier))).toBe(hex(rootByDefinition(leaves)));
    }),
  );
});
