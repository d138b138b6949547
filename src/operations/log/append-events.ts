/** Puts events into the log, in the transaction of what they tell: either both are kept, or neither. */
import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { entryText, treeHeadText } from '../../core/log/entry.ts';
import { type Frontier, leafHash, rootOf, withLeaf } from '../../core/log/tree.ts';
import { normalInstant } from '../../core/model/day.ts';
import type { LogEvent, NewEvent } from '../../core/model/log.ts';
import { type EventRow, type TreeHeadRow, insertEvents, newestHead } from '../../io/database/log.ts';
import type { Database } from '../../io/database/schema.ts';
import type { Context } from '../context.ts';

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

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
  const opening = before ? [] : [openingEvent(context)];
  const first = before?.size ?? 0;
  const numbered = [...opening, ...events].map(
    ({ actor, subject, kind, about = null, body }, index): LogEvent => ({
      number: first + index,
      at,
      actor,
      subject,
      kind,
      about,
      body,
    }),
  );
  const rows = numbered.map(rowOf);
  await insertEvents(transaction, rows, nextHead(context, { before, rows, at }));
  return numbered.slice(opening.length);
}

function openingEvent({ signer }: Pick<Context, 'signer'>): NewEvent {
  const { id, publicKey } = signer();
  return { actor: 'system', subject: 'log', kind: 'log_opened', body: { key: id, publicKey } };
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

interface Grown {
  readonly before: TreeHeadRow | null;
  readonly rows: readonly EventRow[];
  readonly at: string;
}

function nextHead({ signer }: Pick<Context, 'signer'>, { before, rows, at }: Grown): TreeHeadRow {
  let size = before?.size ?? 0;
  let frontier: Frontier = before
    ? (JSON.parse(before.frontier) as readonly string[]).map((node) => Buffer.from(node, 'hex'))
    : [];
  for (const { leaf } of rows) {
    frontier = withLeaf(sha256, frontier, { size, leaf: Buffer.from(leaf, 'hex') });
    size += 1;
  }
  const origin = before?.origin ?? rows[0]?.leaf ?? '';
  const { id: key, sign } = signer();
  const head = { origin, size, root: hex(rootOf(sha256, frontier)), at, key };
  return { ...head, frontier: JSON.stringify(frontier.map(hex)), signature: sign(treeHeadText(head)) };
}
