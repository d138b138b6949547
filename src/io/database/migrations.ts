import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export type Engine = 'sqlite' | 'postgres';

type TableKeys = readonly (readonly [string, readonly string[]])[];

/** Each table with its key. */
const LIST_TABLES: TableKeys = [
  ['archive_file', ['sha256']],
  ['release', ['id']],
  ['release_file', ['release', 'part', 'sha256']],
  ['party_content', ['sha256']],
  ['party_event', ['party', 'release', 'basis']],
];

const SCREENING_TABLES: TableKeys = [
  ['policy', ['id']],
  ['list_copy', ['id']],
  ['snapshot', ['id']],
  ['run', ['id']],
  ['run_answers', ['run', 'number']],
  ['screening', ['id']],
];

/** In order of their names. A migration that has shipped is never edited. */
export function migrationsFor(engine: Engine): Record<string, Migration> {
  return {
    '0001-lists': {
      async up(db) {
        await createTables(db, engine);
        for (const [table, key] of LIST_TABLES) await makeAppendOnly(db, engine, { table, key });
      },
    },
    '0002-screenings': {
      async up(db) {
        await createScreeningTables(db);
        for (const [table, key] of SCREENING_TABLES) await makeAppendOnly(db, engine, { table, key });
      },
    },
  };
}

async function createTables(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('archive_file')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('release')
    .addColumn('id', engine === 'postgres' ? 'serial' : 'integer', (column) =>
      engine === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('seen', 'text', (column) => column.notNull())
    .addColumn('seen_basis', 'text', (column) => column.notNull())
    .addColumn('taken_in_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('format', 'text')
    .addColumn('issued_on', 'text')
    .addColumn('content_sha256', 'text')
    .addColumn('entities', 'integer', (column) => column.notNull())
    .addColumn('added', 'integer', (column) => column.notNull())
    .addColumn('changed', 'integer', (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('sub_lists', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('release_by_list').on('release').columns(['list', 'seen']).execute();
  await sql`create unique index release_moment on release (list, seen) where status <> 'refused'`.execute(db);
  await db.schema
    .createTable('release_file')
    .addColumn('release', 'integer', (column) => column.notNull().references('release.id'))
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().references('archive_file.sha256'))
    .addPrimaryKeyConstraint('release_file_key', ['release', 'part', 'sha256'])
    .execute();
  await createPartyTables(db);
}

async function createPartyTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('party_content')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('party_event')
    .addColumn('release', 'integer', (column) => column.notNull().references('release.id'))
    .addColumn('basis', 'integer', (column) => column.notNull())
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.references('party_content.sha256'))
    .addPrimaryKeyConstraint('party_event_key', ['party', 'release', 'basis'])
    .execute();
  await db.schema.createIndex('party_event_by_release').on('party_event').columns(['release', 'basis']).execute();
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

/** History can't be bent: the database itself refuses to change or delete a row, or to put another one in its place. */
async function makeAppendOnly(
  db: Kysely<unknown>,
  engine: Engine,
  { table, key }: { readonly table: string; readonly key: readonly string[] },
): Promise<void> {
  const name = sql.ref(table);
  if (engine === 'postgres') {
    await sql`create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$`.execute(
      db,
    );
    await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${name} for each statement execute function refuse_change()`.execute(
      db,
    );
    return;
  }
  for (const act of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${name} begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(
      db,
    );
  }
  // INSERT OR REPLACE deletes without the trigger above: a row whose key is there already is left as it is.
  const isThere = sql.join(
    key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
    sql` and `,
  );
  await sql`create trigger ${sql.ref(`${table}_no_replace`)} before insert on ${name} when exists (select 1 from ${name} where ${isThere}) begin select raise(ignore); end`.execute(
    db,
  );
}
