/** The events of the log and the signed heads of its tree. */
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './schema.ts';

export type EventRow = Selectable<Database['event']>;
export type TreeHeadRow = Selectable<Database['tree_head']>;

/** Rows that go into one INSERT. */
const ROWS_AT_ONCE = 500;

export async function newestHead(db: Kysely<Database>): Promise<TreeHeadRow | null> {
  return (await db.selectFrom('tree_head').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()) ?? null;
}

export async function insertEvents(
  db: Kysely<Database>,
  events: readonly EventRow[],
  head: TreeHeadRow,
): Promise<void> {
  for (let start = 0; start < events.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('event')
      .values(events.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
  await db.insertInto('tree_head').values(head).execute();
}

/** The events about one subject, in order. */
export async function eventsAbout(db: Kysely<Database>, subject: string): Promise<readonly EventRow[]> {
  return db.selectFrom('event').selectAll().where('subject', '=', subject).orderBy('number').execute();
}

/** Events `[from, from + limit)` in order. */
export async function eventsFrom(db: Kysely<Database>, from: number, limit: number): Promise<readonly EventRow[]> {
  return db.selectFrom('event').selectAll().where('number', '>=', from).orderBy('number').limit(limit).execute();
}
