/** The events of the log and the signed heads of its tree. */
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './schema.ts';

export type EventRow = Selectable<Database['event']>;
export type TreeHeadRow = Selectable<Database['tree_head']>;
export type TreeNodeRow = Selectable<Database['tree_node']>;

/** What one transaction adds to the log. */
export interface LogGrowth {
  readonly events: readonly EventRow[];
  readonly nodes: readonly TreeNodeRow[];
  readonly head: TreeHeadRow;
}

/** Rows that go into one INSERT. */
const ROWS_AT_ONCE = 500;

export async function newestHead(db: Kysely<Database>): Promise<TreeHeadRow | null> {
  return (await db.selectFrom('tree_head').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()) ?? null;
}

export async function headAt(db: Kysely<Database>, size: number): Promise<TreeHeadRow | null> {
  return (await db.selectFrom('tree_head').selectAll().where('size', '=', size).executeTakeFirst()) ?? null;
}

export async function insertEvents(db: Kysely<Database>, { events, nodes, head }: LogGrowth): Promise<void> {
  for (let start = 0; start < events.length; start += ROWS_AT_ONCE) {
    const rows = events.slice(start, start + ROWS_AT_ONCE);
    await db.insertInto('event').values(rows).execute();
  }
  for (let start = 0; start < nodes.length; start += ROWS_AT_ONCE) {
    const rows = nodes.slice(start, start + ROWS_AT_ONCE);
    await db.insertInto('tree_node').values(rows).execute();
  }
  await db.insertInto('tree_head').values(head).execute();
}

/** Hashes `[from, from + count)` of a level that is kept: 0 are the leaves; fewer where the tree ends before. */
export async function nodesOfLevel(
  db: Kysely<Database>,
  level: number,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly string[]> {
  if (level === 0) {
    const rows = await db
      .selectFrom('event')
      .select('leaf')
      .where('number', '>=', from)
      .where('number', '<', from + count)
      .orderBy('number')
      .execute();
    return rows.map(({ leaf }) => leaf);
  }
  const rows = await db
    .selectFrom('tree_node')
    .select('hash')
    .where('level', '=', level)
    .where('number', '>=', from)
    .where('number', '<', from + count)
    .orderBy('number')
    .execute();
  return rows.map(({ hash }) => hash);
}

/** The events about one subject, in order. */
export async function eventsAbout(db: Kysely<Database>, subject: string): Promise<readonly EventRow[]> {
  return db.selectFrom('event').selectAll().where('subject', '=', subject).orderBy('number').execute();
}

/** Events `[from, from + limit)` in order. */
export async function eventsFrom(db: Kysely<Database>, from: number, limit: number): Promise<readonly EventRow[]> {
  return db.selectFrom('event').selectAll().where('number', '>=', from).orderBy('number').limit(limit).execute();
}

/** The events of these numbers, in order. */
export async function entriesOf(
  db: Kysely<Database>,
  numbers: readonly number[],
): Promise<readonly Pick<EventRow, 'number' | 'entry'>[]> {
  const rows: Pick<EventRow, 'number' | 'entry'>[] = [];
  for (let start = 0; start < numbers.length; start += ROWS_AT_ONCE) {
    const some = numbers.slice(start, start + ROWS_AT_ONCE);
    const query = db.selectFrom('event').select(['number', 'entry']).where('number', 'in', some).orderBy('number');
    rows.push(...(await query.execute()));
  }
  return rows;
}

/** The first event that names the SHA-256; reads the whole log when it is named late or never. */
export async function firstEventNaming(db: Kysely<Database>, sha256: string): Promise<number | null> {
  const query = db.selectFrom('event').select('number').where('entry', 'like', `%${sha256}%`).orderBy('number');
  return (await query.limit(1).executeTakeFirst())?.number ?? null;
}
