/**
 * The Merkle tree of RFC 9162, section 2.1: leaves and nodes are hashed with different first bytes, so that neither can pass for the other.
 * The hash is given from outside; hashes are bytes.
 */

export type Hash = (bytes: Uint8Array) => Uint8Array;

/** The roots of the perfect subtrees that a tree of some size is made of, the largest first: one for each bit of the size that is set. */
export type Frontier = readonly Uint8Array[];

/** MTH({d(0)}) = HASH(0x00 || d(0)) */
export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  return hash(joined(Uint8Array.of(0), entry));
}

/** HASH(0x01 || left || right) */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(joined(Uint8Array.of(1), left, right));
}

/** One more leaf for a tree of `size` leaves. */
export interface NewLeaf {
  readonly size: number;
  readonly leaf: Uint8Array;
  /** Called with the root of each perfect subtree that the leaf completes: `level` 1 has two leaves. */
  readonly onNode?: (level: number, node: Uint8Array) => void;
}

/** The frontier of a tree of `size` leaves after one more. */
export function withLeaf(hash: Hash, frontier: Frontier, { size, leaf, onNode }: NewLeaf): Frontier {
  const roots = [...frontier];
  let node = leaf;
  let level = 0;
  // Each bit at the end of the size that is set is a subtree as large as the one in hand.
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    node = nodeHash(hash, roots.pop() ?? node, node);
    level += 1;
    onNode?.(level, node);
  }
  roots.push(node);
  return roots;
}

/** The root of the tree; that of no leaves is the hash of nothing. */
export function rootOf(hash: Hash, frontier: Frontier): Uint8Array {
  const last = frontier.at(-1);
  if (!last) return hash(new Uint8Array(0));
  return frontier.slice(0, -1).reduceRight((right, left) => nodeHash(hash, left, right), last);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
