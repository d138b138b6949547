/**
 * Cases: what may follow what in the log, held by the database, and one row a case to draw lists from.
 *
 * Four eyes are a rule about events, since a case is nothing but its events: whatever program inserts one, a disposition is proposed by a person
 * with a reason, and a `true_match` or a `false_positive` holds only when another person approved it. The rules are written once, as conditions
 * under which an event is refused, and become a trigger on both databases.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Engine } from './append-only.ts';

type Sql = RawBuilder<unknown>;

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await sql`create index event_step on event (subject, number) where kind in (${kinds})`.execute(db);
  await createSummary(db);
  await refuse(db, engine, {
    table: 'event',
    on: 'insert',
    only: sql`(new.subject like 'case:%' or new.entry like '%"subject":"case:________________"}')`,
    rules: eventRules(engine),
  });
  const rules = summaryRules(engine);
  await refuse(db, engine, { table: 'case_summary', on: 'insert', only: sql`true`, rules });
  await refuse(db, engine, { table: 'case_summary', on: 'update', only: sql`true`, rules: [...rules, moved] });
  await refuse(db, engine, {
    table: 'case_summary',
    on: 'delete',
    only: sql`true`,
    rules: [[sql`true`, 'a case stays']],
  });
}

async function createSummary(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('case_summary')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('country', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('disposition', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('gravity', 'integer', (column) => column.notNull())
    .addColumn('alerts', 'integer', (column) => column.notNull())
    .addColumn('assignee', 'text')
    .addColumn('due', 'text')
    .addColumn('opened', 'integer', (column) => column.notNull().references('event.number'))
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().references('event.number'))
    .execute();
  await db.schema.createIndex('case_by_gravity').on('case_summary').columns(['gravity', 'opened']).execute();
  await db.schema.createIndex('case_by_version').on('case_summary').columns(['version']).execute();
  await db.schema.createIndex('case_by_name').on('case_summary').columns(['name_key', 'id']).execute();
}

const STEPS = [
  'disposition_proposed',
  'disposition_approved',
  'disposition_rejected',
  'disposition_withdrawn',
  'reopened',
] as const;
const kinds = sql.join(STEPS.map((kind) => sql.lit(kind)));

/** When it holds, the row is refused with the sentence. */
type Rule = readonly [when: Sql, sentence: string];

/** A text in the entry of an event: `body.reason`. */
function field(engine: Engine, entry: Sql, path: string): Sql {
  return engine === 'sqlite'
    ? sql`cast(${entry} ->> ${sql.lit(`$.${path}`)} as text)`
    : sql`((${entry})::json #>> ${sql.lit(`{${path.replaceAll('.', ',')}}`)})`;
}

const inOrder = (names: readonly string[]): Sql => sql.join(names.map((name) => sql.lit(name)));
const FIELDS = inOrder(['about', 'actor', 'at', 'body', 'kind', 'number', 'subject']);

/** True unless the entry has each field of an event once and nothing else: of a name that stands twice, readers take one or the other. */
function isBlurred(engine: Engine): Sql {
  const all = engine === 'sqlite' ? sql`json_each(new.entry)` : sql`json_each(new.entry::json)`;
  return sql`(select count(*) from ${all}) <> 7 or (select count(distinct key) from ${all} where key in (${FIELDS})) <> 7`;
}

/** True unless the body of a step has a disposition and a reason at most, each once. */
function isBodyBlurred(engine: Engine): Sql {
  const all = engine === 'sqlite' ? sql`json_each(new.entry, '$.body')` : sql`json_each(new.entry::json -> 'body')`;
  return sql`(select count(*) from ${all}) <> (select count(distinct key) from ${all} where key in ('disposition', 'reason'))`;
}

/** A column of the newest step of the case of the new event. */
const last = (column: string, subject: Sql): Sql =>
  sql`(select ${sql.ref(column)} from event where subject = ${subject} and kind in (${kinds}) order by number desc limit 1)`;

function eventRules(engine: Engine): readonly Rule[] {
  const said = (path: string): Sql => field(engine, sql`new.entry`, path);
  const lastKind = last('kind', sql`new.subject`);
  const proposed = field(engine, last('entry', sql`new.subject`), 'body.disposition');
  const reason = sql`coalesce(trim(${said('body.reason')}, ${sql.lit(' \t\r\n\u00a0')}), '') = ''`;
  const isStep = (...some: readonly (typeof STEPS)[number][]): Sql =>
    sql`new.kind in (${sql.join(some.map((kind) => sql.lit(kind)))})`;
  const answers = isStep('disposition_approved', 'disposition_rejected', 'disposition_withdrawn');
  const waits = sql`coalesce(${lastKind} = 'disposition_proposed' and ${proposed} <> 'inconclusive' and new.about = ${last('number', sql`new.subject`)}, false)`;
  const holds = sql`coalesce((${lastKind} = 'disposition_approved' and new.about = ${last('about', sql`new.subject`)}) or (${lastKind} = 'disposition_proposed' and ${proposed} = 'inconclusive' and new.about = ${last('number', sql`new.subject`)}), false)`;
  const person = (roles: Sql): Sql =>
    sql`(new.actor like 'user:%' and exists (select 1 from app_user where id = substr(new.actor, 6) and status = 'active' and role in (${roles})))`;
  const proposer = sql`(select actor from event where number = new.about)`;
  return [
    [isBlurred(engine), 'an event says each thing once'],
    [
      sql`coalesce(${said('actor')} <> new.actor or ${said('subject')} <> new.subject or ${said('kind')} <> new.kind or ${said('at')} <> new.at or ${said('number')} <> cast(new.number as text), true) or coalesce(${said('about')}, '') <> coalesce(cast(new.about as text), '')`,
      'the columns of an event repeat what its entry says',
    ],
    [
      sql`(new.kind = 'case_opened') = exists (select 1 from event where subject = new.subject)`,
      'a case begins with case_opened, once',
    ],
    [sql`${isStep(...STEPS)} and (${isBodyBlurred(engine)})`, 'a step says each thing once'],
    [
      sql`${isStep(...STEPS)} and not (${isStep('disposition_approved')}) and ${reason}`,
      'a step of a decision has a reason',
    ],
    [
      sql`${isStep('disposition_proposed', 'disposition_withdrawn')} and not ${person(sql`'analyst', 'approver', 'admin'`)}`,
      'a disposition is proposed by a person who may',
    ],
    [
      sql`${isStep('reopened')} and new.actor <> 'system' and not ${person(sql`'analyst', 'approver', 'admin'`)}`,
      'a case is reopened by a person who may, or by other facts',
    ],
    [
      sql`${isStep('disposition_approved', 'disposition_rejected')} and not ${person(sql`'approver', 'admin'`)}`,
      'a disposition is approved or rejected by a person who may',
    ],
    [
      sql`${isStep('disposition_proposed')} and coalesce(${said('body.disposition')}, '') not in ('true_match', 'false_positive', 'inconclusive')`,
      'a disposition is true_match, false_positive or inconclusive',
    ],
    [
      sql`${isStep('disposition_proposed')} and coalesce(${lastKind}, 'reopened') not in ('reopened', 'disposition_rejected', 'disposition_withdrawn')`,
      'a disposition is proposed while none waits and none holds',
    ],
    [sql`${answers} and not ${waits}`, 'an answer is about the proposal that waits for a second person'],
    [
      sql`${isStep('disposition_approved', 'disposition_rejected')} and new.actor = ${proposer}`,
      'who proposed a disposition is not the second person',
    ],
    [sql`${isStep('disposition_withdrawn')} and new.actor <> ${proposer}`, 'a proposal is withdrawn by who made it'],
    [sql`${isStep('reopened')} and not ${holds}`, 'a case is reopened when a decision holds'],
  ];
}

/** What the list says of a case is what its events say: nothing is made to look decided. */
function summaryRules(engine: Engine): readonly Rule[] {
  const subject = sql`'case:' || new.id`;
  const lastKind = last('kind', subject);
  const disposition = (entry: Sql): Sql => field(engine, entry, 'body.disposition');
  const proposed = disposition(last('entry', subject));
  const approved = disposition(sql`(select entry from event where number = ${last('about', subject)})`);
  const before = sql`case when exists (select 1 from event where subject = ${subject} and kind = 'reopened') then 'reopened' else 'open' end`;
  const state = sql`case ${lastKind} when 'disposition_proposed' then case ${proposed} when 'inconclusive' then 'decided' else 'proposed' end when 'disposition_approved' then 'decided' else ${before} end`;
  const standing = sql`case ${lastKind} when 'disposition_proposed' then ${proposed} when 'disposition_approved' then ${approved} end`;
  return [
    [sql`new.state <> ${state}`, 'the state of a case is what its events say'],
    [
      sql`coalesce(new.disposition, '') <> coalesce(${standing}, '')`,
      'the disposition of a case is what its events say',
    ],
    [
      sql`coalesce(new.opened <> (select min(number) from event where subject = ${subject}) or new.version <> (select max(number) from event where subject = ${subject}), true)`,
      'the summary of a case is up to its newest event',
    ],
  ];
}

const moved: Rule = [sql`new.id <> old.id`, 'a case stays what it is'];

interface Refusals {
  readonly table: string;
  readonly on: 'insert' | 'update' | 'delete';
  readonly only: Sql;
  readonly rules: readonly Rule[];
}

async function refuse(db: Kysely<unknown>, engine: Engine, { table, on, only, rules }: Refusals): Promise<void> {
  const name = `${table}_${on}_rules`;
  if (engine === 'sqlite') {
    const refusals = rules.map(([when, why]) => sql`select raise(abort, ${sql.lit(why)}) where ${when};`);
    await sql`create trigger ${sql.ref(name)} before ${sql.raw(on)} on ${sql.ref(table)} when ${only} begin ${sql.join(refusals, sql` `)} end`.execute(
      db,
    );
    return;
  }
  const refusals = rules.map(([when, why]) => sql`if (${when}) then raise exception ${sql.lit(why)}; end if;`);
  const row = sql.raw(on === 'delete' ? 'old' : 'new');
  await sql`create function ${sql.ref(name)}() returns trigger language plpgsql as $$ begin if ${only} then ${sql.join(refusals, sql` `)} end if; return ${row}; end $$`.execute(
    db,
  );
  await sql`create trigger ${sql.ref(name)} before ${sql.raw(on)} on ${sql.ref(table)} for each row execute function ${sql.ref(name)}()`.execute(
    db,
  );
  if (on === 'delete')
    await sql`create trigger ${sql.ref(`${table}_not_emptied`)} before truncate on ${sql.ref(table)} for each statement execute function ${sql.ref(name)}()`.execute(
      db,
    );
}
