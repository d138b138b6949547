/** Runs of `screen`, how they ended, and the files that hold what they answered. */
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './schema.ts';

export type RunEndRow = Selectable<Database['run_end']>;

export interface RunWithEnd {
  readonly run: Selectable<Database['run']>;
  readonly end: RunEndRow | null;
}

export async function insertRunEnd(db: Kysely<Database>, end: RunEndRow): Promise<void> {
  await db.insertInto('run_end').values(end).execute();
}

/** Runs with the newest first, those before the run `after` where one is given. */
export async function runsNewestFirst(
  db: Kysely<Database>,
  {
    after,
    limit,
  }: { readonly after: { readonly started_at: string; readonly id: string } | null; readonly limit: number },
): Promise<readonly RunWithEnd[]> {
  let query = db.selectFrom('run').selectAll();
  if (after !== null)
    query = query.where(({ eb, and, or }) =>
      or([
        eb('started_at', '<', after.started_at),
        and([eb('started_at', '=', after.started_at), eb('id', '<', after.id)]),
      ]),
    );
  const runs = await query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  const ids = runs.map(({ id }) => id);
  const ends = ids.length === 0 ? [] : await db.selectFrom('run_end').selectAll().where('run', 'in', ids).execute();
  const byRun = new Map(ends.map((end) => [end.run, end]));
  return runs.map((run) => ({ run, end: byRun.get(run.id) ?? null }));
}

export async function runWithEnd(db: Kysely<Database>, id: string): Promise<RunWithEnd | null> {
  const run = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst();
  if (!run) return null;
  const end = await db.selectFrom('run_end').selectAll().where('run', '=', id).executeTakeFirst();
  return { run, end: end ?? null };
}

/** The archived files of a run's answers, in order. */
export async function answersOf(db: Kysely<Database>, run: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('run_answers').select('answers').where('run', '=', run).orderBy('number').execute();
  return rows.map(({ answers }) => answers);
}
