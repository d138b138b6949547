/** Puts events into the log, in the transaction of what they tell: either both are kept, or neither. */
import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { entryText, treeHeadText, wellFormedBody } from '../../core/log/entry.ts';
import { type Frontier, leafHash, rootOf, withLeaf } from '../../core/log/tree.ts';
import { normalInstant } from '../../core/model/day.ts';
import type { LogEvent, NewEvent } from '../../core/model/log.ts';
import {
  type EventRow,
  type LogGrowth,
  type TreeHeadRow,
  type TreeNodeRow,
  insertEvents,
  newestHead,
} from '../../io/database/log.ts';
import type { Database } from '../../io/database/schema.ts';
import type { Context } from '../context.ts';

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Nodes are kept of every eighth level: a proof then reads at most 256 rows a level, and one row in 256 is added. */
export const LEVELS_APART = 8;

/**
 * Appends the events in their order and signs the new head of the tree. `transaction` is one of the store: on PostgreSQL it waits here until no
 * other transaction appends, so this comes last in it.
 */
export async function appendEvents(
  context: Pick<Context, 'store' | 'signer' | 'now'>,
  transaction: Kysely<Database>,
  events: readonly NewEvent[],
): Promise<readonly LogEvent[]> {
  if (events.length === 0) return [];
  await context.store.lock(transaction, 'log');
  const before = await newestHead(transaction);
  const at = later(normalInstant(context.now()), before?.at ?? '');
  const opening = openingEvents(context, before);
  const first = before?.size ?? 0;
  const numbered = [...opening, ...events].map(
    ({ actor, subject, kind, about = null, body }, index): LogEvent => ({
      number: first + index,
      at,
      actor,
      subject,
      kind,
      about,
      body: wellFormedBody(body),
    }),
  );
  await insertEvents(transaction, growth(context, { before, rows: numbered.map(rowOf), at }));
  return numbered.slice(opening.length);
}

/** The log begins with the key that signs it, and says when another one takes over. */
function openingEvents({ signer }: Pick<Context, 'signer'>, before: TreeHeadRow | null): readonly NewEvent[] {
  const { id, publicKey } = signer();
  if (before?.key === id) return [];
  const kind = before ? 'log_key_changed' : 'log_opened';
  return [{ actor: 'system', subject: 'log', kind, body: { key: id, publicKey } }];
}

/** A clock that was set back does not put events before earlier ones. */
function later(now: string, before: string): string {
  return now > before ? now : before;
}

function rowOf(event: LogEvent): EventRow {
  const entry = entryText(event);
  const { number, at, actor, subject, kind, about } = event;
  return { number, at, actor, subject, kind, about, entry, leaf: hex(leafHash(sha256, Buffer.from(entry))) };
}

interface Growing {
  readonly before: TreeHeadRow | null;
  readonly rows: readonly EventRow[];
  readonly at: string;
}

/** The new events with the head that they make and the nodes that they complete. */
function growth({ signer }: Pick<Context, 'signer'>, { before, rows, at }: Growing): LogGrowth {
  let size = before?.size ?? 0;
  let frontier: Frontier = before
    ? (JSON.parse(before.frontier) as readonly string[]).map((node) => Buffer.from(node, 'hex'))
    : [];
  const nodes: TreeNodeRow[] = [];
  for (const { leaf } of rows) {
    const onNode = (level: number, node: Uint8Array): void => {
      if (level % LEVELS_APART === 0) nodes.push({ level, number: Math.floor(size / 2 ** level), hash: hex(node) });
    };
    frontier = withLeaf(sha256, frontier, { size, leaf: Buffer.from(leaf, 'hex'), onNode });
    size += 1;
  }
  const origin = before?.origin ?? rows[0]?.leaf ?? '';
  const { id: key, sign } = signer();
  const head = { origin, size, root: hex(rootOf(sha256, frontier)), at, key };
  const frontierText = JSON.stringify(frontier.map(hex));
  return { events: rows, nodes, head: { ...head, frontier: frontierText, signature: sign(treeHeadText(head)) } };
}
