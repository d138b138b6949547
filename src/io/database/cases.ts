/** The summaries that lists of cases are drawn from; what a case is, its events say. */
import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { CaseState } from '../../core/model/case.ts';
import type { Outcome } from '../../core/model/rule.ts';
import type { Database } from './schema.ts';

export type CaseSummaryRow = Selectable<Database['case_summary']>;

/** Rows that go into one INSERT or are asked for at once. */
const ROWS_AT_ONCE = 400;

/** Puts the summaries in the place of those that are there. */
export async function putCaseSummaries(db: Kysely<Database>, rows: readonly CaseSummaryRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('case_summary')
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => {
          const fresh = (column: keyof CaseSummaryRow) => ref(`excluded.${column}`);
          return {
            name: fresh('name'),
            name_key: fresh('name_key'),
            country: fresh('country'),
            state: fresh('state'),
            disposition: fresh('disposition'),
            outcome: fresh('outcome'),
            gravity: fresh('gravity'),
            alerts: fresh('alerts'),
            assignee: fresh('assignee'),
            due: fresh('due'),
            opened: fresh('opened'),
            changed_at: fresh('changed_at'),
            version: fresh('version'),
          } as never;
        }),
      )
      .execute();
  }
}

/** Texts of the events of these cases in order, by the id of the case. */
export async function caseEntries(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = new Map<string, string[]>();
  for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
    const subjects = ids.slice(start, start + ROWS_AT_ONCE).map((id) => `case:${id}`);
    const query = db
      .selectFrom('event')
      .select(['subject', 'entry'])
      .where('subject', 'in', subjects)
      .orderBy('number');
    for (const { subject, entry } of await query.execute()) {
      const id = subject.slice('case:'.length);
      const known = entries.get(id);
      if (known) known.push(entry);
      else entries.set(id, [entry]);
    }
  }
  return entries;
}

export interface CaseFilter {
  readonly state: CaseState | null;
  readonly outcome: Outcome | null;
  /** The id of a user; `none` is nobody. */
  readonly assignee: string | null;
  /** A part of the name without its case, or the beginning of an id; null is all. */
  readonly text: string | null;
}

/** The orders of a list, each with what it goes by; equal ones go by id. */
export const caseSorts = {
  gravity: ['gravity', 'asc'],
  changed: ['version', 'desc'],
  due: ['due', 'asc'],
  name: ['name_key', 'asc'],
} as const satisfies Readonly<Record<string, readonly [keyof CaseSummaryRow, 'asc' | 'desc']>>;
export type CaseSort = keyof typeof caseSorts;

/** Where a page goes on: the value of the last row in the order, and its id. */
export interface CasePlace {
  readonly value: string | number;
  readonly id: string;
}

/** A case without a day by which it is due comes after all that have one. */
const NEVER = '9999-99-99';

export function placeOf(row: CaseSummaryRow, sort: CaseSort): CasePlace {
  return { value: row[caseSorts[sort][0]] ?? NEVER, id: row.id };
}

export async function casesInOrder(
  db: Kysely<Database>,
  filter: CaseFilter,
  { sort, after, limit }: { readonly sort: CaseSort; readonly after: CasePlace | null; readonly limit: number },
): Promise<readonly CaseSummaryRow[]> {
  const [column, direction] = caseSorts[sort];
  const by = sort === 'due' ? sql<string>`coalesce(due, ${sql.lit(NEVER)})` : sql<string | number>`${sql.ref(column)}`;
  let query = filtered(db, filter).selectAll();
  if (after !== null) {
    const past = sql.raw(direction === 'asc' ? '>' : '<');
    query = query.where(sql<boolean>`(${by} ${past} ${after.value} or (${by} = ${after.value} and id > ${after.id}))`);
  }
  return query.orderBy(by, direction).orderBy('id').limit(limit).execute();
}

/** How many cases of each state the filter leaves, whatever state it asks for. */
export async function countCases(
  db: Kysely<Database>,
  filter: CaseFilter,
): Promise<Readonly<Record<CaseState, number>>> {
  const rows = await filtered(db, { ...filter, state: null })
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const counts = { open: 0, proposed: 0, decided: 0, reopened: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}

type Summaries = SelectQueryBuilder<Database, 'case_summary', object>;

function filtered(db: Kysely<Database>, { state, outcome, assignee, text }: CaseFilter): Summaries {
  let query: Summaries = db.selectFrom('case_summary');
  if (state !== null) query = query.where('state', '=', state);
  if (outcome !== null) query = query.where('outcome', '=', outcome);
  if (assignee !== null)
    query = assignee === 'none' ? query.where('assignee', 'is', null) : query.where('assignee', '=', assignee);
  if (text !== null) {
    const pattern = text.replace(/[\\%_]/g, '\\$&');
    query = query.where(
      sql<boolean>`(name_key like ${`%${pattern}%`} escape '\\' or id like ${`${pattern}%`} escape '\\')`,
    );
  }
  return query;
}

/** Summaries in order of their ids, those after `after`, to compare all of them with their events. */
export async function summariesAfter(
  db: Kysely<Database>,
  after: string,
  limit: number,
): Promise<readonly CaseSummaryRow[]> {
  return db.selectFrom('case_summary').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute();
}

/** Ids of all cases that the log knows, in order. */
export async function caseIdsInLog(db: Kysely<Database>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('event')
    .select('subject')
    .where('kind', '=', 'case_opened')
    .orderBy('subject')
    .execute();
  return rows.map(({ subject }) => subject.slice('case:'.length));
}

/** Ids that begin so, two at most. */
export async function caseIdsBeginning(db: Kysely<Database>, beginning: string): Promise<readonly string[]> {
  const query = db.selectFrom('case_summary').select('id').where('id', 'like', `${beginning}%`).orderBy('id').limit(2);
  return (await query.execute()).map(({ id }) => id);
}
