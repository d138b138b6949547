/** That a run came to its end: without this row nobody could tell a finished run from one that was cut off. */
import type { Kysely } from 'kysely';
import { type Engine, makeAppendOnly } from './append-only.ts';

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('run_end')
    .addColumn('run', 'text', (column) => column.primaryKey().references('run.id'))
    .addColumn('ended_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('screenings', 'integer', (column) => column.notNull())
    .addColumn('hits', 'integer', (column) => column.notNull())
    .addColumn('incomplete', 'integer', (column) => column.notNull())
    .addColumn('problems', 'integer', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.references('archive_file.sha256'))
    .execute();
  await makeAppendOnly(db, engine, { table: 'run_end', key: ['run'], repeated: 'refuse' });
}
