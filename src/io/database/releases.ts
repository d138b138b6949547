import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '../../core/model/day.ts';
import type { Database } from './schema.ts';

export type ReleaseRow = Selectable<Database['release']>;
export type NewRelease = Omit<ReleaseRow, 'id'>;

/** Rows that go into one INSERT: under the bound of 32,766 variables of SQLite and 65,535 of PostgreSQL. */
const ROWS_AT_ONCE = 500;

/** The good releases, by the time their content stood at its source; only those seen up to `knownAt`. */
export async function goodReleases(
  db: Kysely<Database>,
  list: string | null,
  knownAt: Instant | null,
): Promise<readonly ReleaseRow[]> {
  let query = db.selectFrom('release').selectAll().where('status', '!=', 'refused');
  if (list !== null) query = query.where('list', '=', list);
  if (knownAt !== null) query = query.where('seen', '<=', knownAt);
  const rows = await query.execute();
  // Sorted here and not by the database, whose order of texts depends on its collation.
  return rows.sort((a, b) => compare(a.list, b.list) || compare(a.seen, b.seen) || a.id - b.id);
}

/** The newest refused look at each list, up to `knownAt`. */
export async function newestRefusals(
  db: Kysely<Database>,
  knownAt: Instant | null,
): Promise<ReadonlyMap<string, ReleaseRow>> {
  let query = db.selectFrom('release').selectAll().where('status', '=', 'refused');
  if (knownAt !== null) query = query.where('seen', '<=', knownAt);
  const rows = (await query.execute()).sort((a, b) => compare(a.seen, b.seen) || a.id - b.id);
  return new Map(rows.map((row) => [row.list, row]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export async function insertRelease(db: Kysely<Database>, release: NewRelease): Promise<number> {
  const row = await db.insertInto('release').values(release).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export interface ReleaseFile {
  readonly part: string;
  readonly name: string;
  readonly origin: string;
  readonly sha256: string;
  readonly bytes: number;
}

export async function insertFiles(
  db: Kysely<Database>,
  release: number,
  files: readonly ReleaseFile[],
  storedAt: Instant,
): Promise<void> {
  for (const { part, name, origin, sha256, bytes } of files) {
    await db
      .insertInto('archive_file')
      .values({ sha256, bytes, stored_at: storedAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto('release_file')
      .values({ release, part, name, origin, sha256 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function filesOf(
  db: Kysely<Database>,
  releases: readonly number[],
): Promise<readonly Selectable<Database['release_file']>[]> {
  const rows: Selectable<Database['release_file']>[] = [];
  for (let start = 0; start < releases.length; start += ROWS_AT_ONCE) {
    const some = await db
      .selectFrom('release_file')
      .selectAll()
      .where('release', 'in', releases.slice(start, start + ROWS_AT_ONCE))
      .execute();
    rows.push(...some);
  }
  return rows.sort((a, b) => a.release - b.release || compare(a.part, b.part) || compare(a.sha256, b.sha256));
}

export interface EventRow {
  readonly party: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly content: string | null;
}

export interface ContentRow {
  readonly sha256: string;
  readonly party: string;
  readonly body: string;
}

export async function insertContents(
  db: Kysely<Database>,
  list: string,
  contents: Iterable<ContentRow>,
): Promise<void> {
  let rows: (ContentRow & { list: string })[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    await db
      .insertInto('party_content')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    rows = [];
  };
  for (const content of contents) {
    rows.push({ ...content, list });
    if (rows.length >= ROWS_AT_ONCE) await flush();
  }
  await flush();
}

/** `basis` is the release before this one by `seen`. */
export async function insertEvents(
  db: Kysely<Database>,
  step: { list: string; release: number; basis: number },
  events: readonly EventRow[],
): Promise<void> {
  for (let start = 0; start < events.length; start += ROWS_AT_ONCE) {
    const rows = events.slice(start, start + ROWS_AT_ONCE).map((event) => ({ ...event, ...step }));
    await db.insertInto('party_event').values(rows).execute();
  }
}

/** Party id -> hash of its content, as the release left it: the events along the chain of releases up to it, replayed. */
export async function stateAt(
  db: Kysely<Database>,
  chain: readonly { readonly id: number }[],
): Promise<Map<string, string>> {
  let last = new Map<string, string>();
  for await (const state of statesAlong(db, chain)) last = state;
  return last;
}

/** The state after each release of the chain: one map, which the next release changes. */
export async function* statesAlong(
  db: Kysely<Database>,
  chain: readonly { readonly id: number }[],
): AsyncGenerator<Map<string, string>> {
  const state = new Map<string, string>();
  for await (const { events } of eventsAlong(db, chain)) {
    for (const { party, content } of events) {
      if (content === null) state.delete(party);
      else state.set(party, content);
    }
    yield state;
  }
}

/** What each release of the chain changed, compared with the one before it; a content that is null left. */
export async function* eventsAlong(
  db: Kysely<Database>,
  chain: readonly { readonly id: number }[],
): AsyncGenerator<{ readonly release: number; readonly events: readonly Pick<EventRow, 'party' | 'content'>[] }> {
  let basis = 0;
  for (const { id } of chain) {
    const events = await db
      .selectFrom('party_event')
      .select(['party', 'content'])
      .where('release', '=', id)
      .where('basis', '=', basis)
      .execute();
    basis = id;
    yield { release: id, events };
  }
}

export interface PartyEventRow extends EventRow {
  readonly release: number;
  readonly basis: number;
  readonly list: string;
  readonly body: string | null;
}

/** All events of the parties with their contents, in no particular order. */
export async function eventsOf(db: Kysely<Database>, parties: readonly string[]): Promise<readonly PartyEventRow[]> {
  const rows: PartyEventRow[] = [];
  for (let start = 0; start < parties.length; start += ROWS_AT_ONCE) {
    const some = await db
      .selectFrom('party_event')
      .leftJoin('party_content', 'party_content.sha256', 'party_event.content')
      .select(['party_event.party', 'release', 'basis', 'party_event.list', 'kind', 'content', 'body'])
      .where('party_event.party', 'in', parties.slice(start, start + ROWS_AT_ONCE))
      .execute();
    rows.push(...some);
  }
  return rows;
}

/** Every content that any release ever had, in bounded batches and in order of party and hash: what the name index is built from. */
export async function* allContents(
  db: Kysely<Database>,
): AsyncGenerator<readonly { list: string; party: string; sha256: string; body: string }[]> {
  let after = { party: '', sha256: '' };
  for (;;) {
    const { party, sha256 } = after;
    const rows = await db
      .selectFrom('party_content')
      .select(['list', 'party', 'sha256', 'body'])
      .where((where) =>
        where.or([where('party', '>', party), where.and([where('party', '=', party), where('sha256', '>', sha256)])]),
      )
      .orderBy('party')
      .orderBy('sha256')
      .limit(1000)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last;
  }
}

/** The texts of contents by their hash. */
export async function contentsOf(
  db: Kysely<Database>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  for (let start = 0; start < hashes.length; start += ROWS_AT_ONCE) {
    const rows = await db
      .selectFrom('party_content')
      .select(['sha256', 'body'])
      .where('sha256', 'in', hashes.slice(start, start + ROWS_AT_ONCE))
      .execute();
    for (const { sha256, body } of rows) bodies.set(sha256, body);
  }
  return bodies;
}

/** Lists that have a release in the store, the user's own among them. */
export async function storedLists(db: Kysely<Database>): Promise<readonly string[]> {
  const rows = await db.selectFrom('release').select('list').distinct().orderBy('list').execute();
  return rows.map(({ list }) => list);
}

/** Party id -> the hashes of the contents that the releases gave it, in order of time. `releases` are in order of list and time. */
export async function contentsGiven(
  db: Kysely<Database>,
  releases: readonly { readonly id: number; readonly list: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const given = new Map<string, string[]>();
  for (const [index, { id, list }] of releases.entries()) {
    const before = releases[index - 1];
    const basis = before && before.list === list ? before.id : 0;
    const events = await db
      .selectFrom('party_event')
      .select(['party', 'content'])
      .where('release', '=', id)
      .where('basis', '=', basis)
      .where('content', 'is not', null)
      .execute();
    for (const { party, content } of events) {
      if (content === null) continue;
      const known = given.get(party);
      if (!known) given.set(party, [content]);
      else if (!known.includes(content)) known.push(content);
    }
  }
  return given;
}

/** Grows with every look at a list, refused ones too; 0 before the first. */
export async function newestReleaseId(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('release')
    .select(({ fn }) => fn.max('id').as('newest'))
    .executeTakeFirst();
  return Number(row?.newest ?? 0);
}
