/** What anybody may ask of the log: its head, its events, and proofs about them. */
import canonicalize from 'canonicalize';
import {
  type LeafRange,
  consistencyRanges,
  inclusionRanges,
  isConsistent,
  perfectParts,
  rootByInclusion,
} from '../../core/log/proofs.ts';
import { rootOf } from '../../core/log/tree.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { LogEvent, SignedTreeHead } from '../../core/model/log.ts';
import { type TreeHeadRow, eventsFrom, headAt, newestHead, nodesOfLevel } from '../../io/database/log.ts';
import type { Context } from '../context.ts';
import { LEVELS_APART, hex, sha256 } from './append-events.ts';

type Store = Pick<Context, 'store'>;

/** The newest signed head; null while the log is empty. */
export async function logHead({ store }: Store): Promise<SignedTreeHead | null> {
  const row = await newestHead(store.db);
  return row && signedHead(row);
}

/** The newest signed head as one line of JSON (RFC 8785): what is kept elsewhere and given to `verify --head`. */
export async function headText(context: Store): Promise<string> {
  const head = await logHead(context);
  if (!head) throw new OperatingError('not_ready', 'the log is empty', 'Take in a list or screen a purchase first.');
  return canonicalize(head) ?? '';
}

/** The head that was signed when the log had this size; null when none was. */
export async function logHeadAt({ store }: Store, size: number): Promise<SignedTreeHead | null> {
  const row = await headAt(store.db, size);
  return row && signedHead(row);
}

function signedHead({ origin, size, root, at, key, signature }: TreeHeadRow): SignedTreeHead {
  return { origin, size, root, at, key, signature };
}

/** Events `[from, from + limit)` in order, as they stand in the log. */
export async function logEvents({ store }: Store, from: number, limit: number): Promise<readonly LogEvent[]> {
  return (await eventsFrom(store.db, from, limit)).map(({ entry }) => JSON.parse(entry) as LogEvent);
}

export interface InclusionProof {
  readonly number: number;
  readonly size: number;
  /** Hashes are hexadecimal. */
  readonly leaf: string;
  readonly root: string;
  /** From the leaf upwards (RFC 9162, 2.1.3). */
  readonly path: readonly string[];
}

/** The proof that event `number` is in the log of `size` events; throws `InputError` when there is no such event. */
export async function inclusionProof({ store }: Store, number: number, size: number): Promise<InclusionProof> {
  await assertSize({ store }, size);
  if (!Number.isSafeInteger(number) || number < 0 || number >= size)
    throw new InputError(`the log of ${size} events has no event ${number}; they are numbered from 0`);
  const [leaf, root] = await rangeRoots({ store }, [
    { from: number, until: number + 1 },
    { from: 0, until: size },
  ]);
  const path = await rangeRoots({ store }, inclusionRanges(number, size));
  const led = leaf && rootByInclusion(sha256, { number, size, leaf }, path);
  if (!leaf || !root || !led || hex(led) !== hex(root)) throw damaged(`the tree over ${size} events`);
  await assertSigned({ store }, size, hex(root));
  return { number, size, leaf: hex(leaf), root: hex(root), path: path.map(hex) };
}

export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: string;
  readonly toRoot: string;
  /** RFC 9162, 2.1.4. */
  readonly path: readonly string[];
}

/** The proof that the log of `to` events begins with that of `from` events; throws `InputError` for sizes that it never had. */
export async function consistencyProof({ store }: Store, from: number, to: number): Promise<ConsistencyProof> {
  await assertSize({ store }, to);
  if (!Number.isSafeInteger(from) || from < 0 || from > to)
    throw new InputError(`an earlier size of the log is from 0 to ${to}, not ${from}`);
  const [earlier, later] = await rangeRoots({ store }, [
    { from: 0, until: from },
    { from: 0, until: to },
  ]);
  const path = await rangeRoots({ store }, consistencyRanges(from, to));
  if (!earlier || !later || !isConsistent(sha256, { size: from, root: earlier }, { size: to, root: later }, path))
    throw damaged(`the tree over ${to} events`);
  await assertSigned({ store }, from, hex(earlier));
  await assertSigned({ store }, to, hex(later));
  return { from, to, fromRoot: hex(earlier), toRoot: hex(later), path: path.map(hex) };
}

/** The roots of subtrees: each perfect part of one is computed from the at most 256 kept nodes below it. */
async function rangeRoots({ store }: Store, ranges: readonly LeafRange[]): Promise<readonly Uint8Array[]> {
  const roots: Uint8Array[] = [];
  for (const range of ranges) {
    const frontier: Uint8Array[] = [];
    for (const { level, number } of perfectParts(range)) {
      const kept = level - (level % LEVELS_APART);
      const count = 2 ** (level - kept);
      const nodes = await nodesOfLevel(store.db, kept, { from: number * count, count });
      if (nodes.length !== count) throw damaged(`the part of the tree over events ${range.from} to ${range.until}`);
      frontier.push(perfectRoot(nodes.map((node) => Buffer.from(node, 'hex'))));
    }
    roots.push(rootOf(sha256, frontier));
  }
  return roots;
}

/** Of a power of two of nodes. */
function perfectRoot(nodes: readonly Uint8Array[]): Uint8Array {
  let level = nodes;
  while (level.length > 1) {
    const pairs = level;
    level = Array.from({ length: pairs.length / 2 }, (_, index) =>
      rootOf(sha256, pairs.slice(2 * index, 2 * index + 2)),
    );
  }
  return rootOf(sha256, level);
}

async function assertSize({ store }: Store, size: number): Promise<void> {
  const newest = (await newestHead(store.db))?.size ?? 0;
  if (!Number.isSafeInteger(size) || size < 0 || size > newest)
    throw new InputError(`the log has ${newest} events; it never had ${size}`);
}

/** Where a head was signed for the size, what the rows say now must be what was signed. */
async function assertSigned({ store }: Store, size: number, root: string): Promise<void> {
  const head = await headAt(store.db, size);
  if (head && head.root !== root) throw damaged(`the head that was signed over ${size} events`);
}

function damaged(what: string): OperatingError {
  return new OperatingError(
    'archive_corrupt',
    `${what} does not agree with the events that are stored`,
    'Somebody or something changed the tables of the log. Restore the database from a backup, and compare it with a head that is kept elsewhere.',
  );
}
