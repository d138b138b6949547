/** What a screening rests on and what it answered: policies, snapshots, runs and screenings, none of which is ever changed. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from './schema.ts';

export type RunRow = Selectable<Database['run']>;
export type ScreeningRow = Selectable<Database['screening']>;
export type ListCopyRow = Selectable<Database['list_copy']>;

/** Rows that go into one INSERT or are asked for at once. */
const ROWS_AT_ONCE = 500;

export async function insertHashed(
  db: Kysely<Database>,
  table: 'policy' | 'snapshot',
  row: { readonly id: string; readonly body: string },
): Promise<void> {
  await db
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The text that was stored under the hash; null when there is none. */
export async function hashedBody(
  db: Kysely<Database>,
  table: 'policy' | 'snapshot',
  id: string,
): Promise<string | null> {
  const row = await db.selectFrom(table).select('body').where('id', '=', id).executeTakeFirst();
  return row?.body ?? null;
}

/** Stores a chain of copies, the oldest first; nothing when its newest is there, since all before it then are too. */
export async function insertListCopies(db: Kysely<Database>, chain: readonly ListCopyRow[]): Promise<void> {
  const newest = chain.at(-1);
  if (!newest) return;
  const known = await db.selectFrom('list_copy').select('id').where('id', '=', newest.id).executeTakeFirst();
  if (known) return;
  for (let start = 0; start < chain.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('list_copy')
      .values(chain.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The copy and all before it, the oldest first, as far as they are there. */
export async function listCopiesUpTo(db: Kysely<Database>, newest: string): Promise<readonly ListCopyRow[]> {
  const rows = await db
    .withRecursive('chain(id, previous, body, depth)', (query) =>
      query
        .selectFrom('list_copy')
        .select(['id', 'previous', 'body', sql<number>`0`.as('depth')])
        .where('id', '=', newest)
        .unionAll(
          query
            .selectFrom('chain')
            .innerJoin('list_copy', 'list_copy.id', 'chain.previous')
            .select(['list_copy.id', 'list_copy.previous', 'list_copy.body', sql<number>`chain.depth + 1`.as('depth')]),
        ),
    )
    .selectFrom('chain')
    .select(['id', 'previous', 'body', 'depth'])
    .execute();
  return rows.sort((a, b) => b.depth - a.depth).map(({ id, previous, body }) => ({ id, previous, body }));
}

export async function insertRun(db: Kysely<Database>, run: RunRow): Promise<void> {
  await db.insertInto('run').values(run).execute();
}

/** Which of the screenings are kept already. */
export async function knownScreenings(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
    const rows = await db
      .selectFrom('screening')
      .select('id')
      .where('id', 'in', ids.slice(start, start + ROWS_AT_ONCE))
      .execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
}

/** Makes a file known that is in the archive by now. */
export async function insertArchiveFile(
  db: Kysely<Database>,
  file: { readonly sha256: string; readonly bytes: number; readonly stored_at: string },
): Promise<void> {
  await db
    .insertInto('archive_file')
    .values(file)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A file of answers that is in the archive by now, as part `number` of the run, and the screenings in it that are new. */
export async function insertAnswers(
  db: Kysely<Database>,
  part: { readonly run: string; readonly number: number; readonly answers: string },
  content: { readonly bytes: number; readonly storedAt: string; readonly screenings: readonly ScreeningRow[] },
): Promise<void> {
  await insertArchiveFile(db, { sha256: part.answers, bytes: content.bytes, stored_at: content.storedAt });
  await db.insertInto('run_answers').values(part).execute();
  for (let start = 0; start < content.screenings.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('screening')
      .values(content.screenings.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The screenings whose id begins so, two at most: more than one means that the beginning is too short. */
export async function screeningsBeginning(db: Kysely<Database>, beginning: string): Promise<readonly ScreeningRow[]> {
  // A whole id is looked up by its key; a beginning is looked for.
  const whole = await db.selectFrom('screening').selectAll().where('id', '=', beginning).execute();
  if (whole.length > 0) return whole;
  return db.selectFrom('screening').selectAll().where('id', 'like', `${beginning}%`).limit(2).execute();
}

export async function runById(db: Kysely<Database>, id: string): Promise<RunRow | null> {
  return (await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}
