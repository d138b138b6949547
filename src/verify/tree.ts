/** The tree of RFC 9162 (section 2.1) and its proofs, with hashes as bytes. */
import { hash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array | string): Buffer => hash('sha256', bytes, 'buffer');
export const leafHash = (entry: Uint8Array): Buffer => sha256(Buffer.concat([Buffer.of(0), entry]));
const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([Buffer.of(1), left, right]));

/** Adds the leaf to the roots of perfect subtrees, the largest first, of a tree of `size` leaves. */
export function addLeaf(roots: Buffer[], size: number, leaf: Buffer): void {
  let node = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeHash(roots.pop() ?? node, node);
  roots.push(node);
}

export const rootOf = (roots: readonly Buffer[]): Buffer => roots.reduceRight((right, left) => nodeHash(left, right));

/** The root that the path leads to (2.1.3.2); null when it is not as long as it has to be. */
export function rootByPath(number: number, size: number, leaf: Buffer, path: readonly Buffer[]): Buffer | null {
  const sides = number < size ? sidesOf(number, size - 1, path.length) : null;
  return sides && climb(leaf, path, sides);
}

/** Whether the path shows that the later tree begins with the earlier one, which is not empty (2.1.4.2). */
export function isConsistent(earlier: Tree, later: Tree, path: readonly Buffer[]): boolean {
  if (earlier.size === later.size) return path.length === 0 && earlier.root.equals(later.root);
  const [begin, ...steps] = Number.isInteger(Math.log2(earlier.size)) ? [earlier.root, ...path] : path;
  let [first, last] = [earlier.size - 1, later.size - 1];
  while (first % 2 === 1) [first, last] = [half(first), half(last)];
  const sides = earlier.size < 1 || first > last ? null : sidesOf(first, last, steps.length);
  if (!begin || !sides) return false;
  const onlyLeft = steps.filter((_, index) => !sides[index]);
  const before = climb(
    begin,
    onlyLeft,
    onlyLeft.map(() => false),
  );
  return before.equals(earlier.root) && climb(begin, steps, sides).equals(later.root);
}

export interface Tree {
  readonly size: number;
  readonly root: Buffer;
}

/** For each step up from node `first` of a row that ends with `last`, whether our node is the left one. */
function sidesOf(first: number, last: number, steps: number): readonly boolean[] | null {
  const sides: boolean[] = [];
  for (; last > 0 && sides.length <= steps; [first, last] = [half(first), half(last)]) {
    const isLeft = first % 2 === 0 && first !== last;
    sides.push(isLeft);
    if (!isLeft) while (first % 2 === 0 && first > 0) [first, last] = [half(first), half(last)];
  }
  return sides.length === steps ? sides : null;
}

const half = (count: number): number => Math.floor(count / 2);

function climb(from: Buffer, path: readonly Buffer[], sides: readonly boolean[]): Buffer {
  return path.reduce((root, step, index) => (sides[index] ? nodeHash(root, step) : nodeHash(step, root)), from);
}
