/** What was asked and answered, and on what it rested. */
import type { Kysely } from 'kysely';
import { type Engine, type TableKeys, makeAppendOnly } from './append-only.ts';

const SCREENING_TABLES: TableKeys = [
  ['policy', ['id']],
  ['list_copy', ['id']],
  ['snapshot', ['id']],
  ['run', ['id']],
  ['run_answers', ['run', 'number']],
  ['screening', ['id']],
];

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createScreeningTables(db);
  for (const [table, key] of SCREENING_TABLES) await makeAppendOnly(db, engine, { table, key });
}

async function createScreeningTables(db: Kysely<unknown>): Promise<void> {
  for (const table of ['policy', 'snapshot']) {
    await db.schema
      .createTable(table)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  }
  await db.schema
    .createTable('list_copy')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('previous', 'text', (column) => column.references('list_copy.id'))
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('run')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('program', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('known_at', 'text')
    .addColumn('policy', 'text', (column) => column.notNull().references('policy.id'))
    .addColumn('snapshot', 'text', (column) => column.notNull().references('snapshot.id'))
    .addColumn('options', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('run_answers')
    .addColumn('run', 'text', (column) => column.notNull().references('run.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull().references('archive_file.sha256'))
    .addPrimaryKeyConstraint('run_answers_key', ['run', 'number'])
    .execute();
  await db.schema
    .createTable('screening')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('run', 'text', (column) => column.notNull().references('run.id'))
    .addColumn('answers', 'text', (column) => column.notNull().references('archive_file.sha256'))
    .addColumn('line', 'integer', (column) => column.notNull())
    .execute();
}
