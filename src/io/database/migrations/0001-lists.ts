/** What was published: files, releases, parties and what each release changed. */
import { type Kysely, sql } from 'kysely';
import { type Engine, type TableKeys, makeAppendOnly } from './append-only.ts';

const LIST_TABLES: TableKeys = [
  ['archive_file', ['sha256']],
  ['release', ['id']],
  ['release_file', ['release', 'part', 'sha256']],
  ['party_content', ['sha256']],
  ['party_event', ['party', 'release', 'basis']],
];

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createTables(db, engine);
  for (const [table, key] of LIST_TABLES) await makeAppendOnly(db, engine, { table, key });
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
