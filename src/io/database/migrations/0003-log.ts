/** The log: events in order, the signed heads of the tree over them, and some of its nodes, so that a proof reads few rows. */
import { type Kysely, sql } from 'kysely';
import { type Engine, makeAppendOnly } from './append-only.ts';

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about', 'integer', (column) => column.references('event.number'))
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('leaf', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('event_by_subject').on('event').columns(['subject', 'number']).execute();
  await db.schema
    .createTable('tree_head')
    .addColumn('size', 'integer', (column) => column.primaryKey())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('frontier', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('signature', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('tree_node')
    .addColumn('level', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tree_node_key', ['level', 'number'])
    .execute();
  await makeAppendOnly(db, engine, { table: 'tree_node', key: ['level', 'number'], repeated: 'refuse' });
  await makeAppendOnly(db, engine, { table: 'event', key: ['number'], repeated: 'refuse' });
  await makeAppendOnly(db, engine, { table: 'tree_head', key: ['size'], repeated: 'refuse' });
  await refuseGaps(db, engine);
}

/** The number of an event is how many there were before it. */
async function refuseGaps(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const next = sql`coalesce((select max(number) + 1 from event), 0)`;
  if (engine === 'sqlite') {
    await sql`create trigger event_no_gap before insert on event when new.number <> ${next} begin select raise(abort, 'the log has no gap'); end`.execute(
      db,
    );
    return;
  }
  await sql`create function refuse_gap() returns trigger language plpgsql as $$ begin if new.number <> ${next} then raise exception 'the log has no gap'; end if; return new; end $$`.execute(
    db,
  );
  await sql`create trigger event_no_gap before insert on event for each row execute function refuse_gap()`.execute(db);
}
