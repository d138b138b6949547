/** One delivery -> archived, read, checked and stored; or refused with the reason, the last good release staying in force. */
import { type List } from '../../core/lists/list.ts';
import { type Instant, dayOf } from '../../core/model/day.ts';
import { type ReleaseCounts, refusalFor } from '../../core/resolution/check-release.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import {
  type ContentRow,
  type EventRow,
  type NewRelease,
  type ReleaseFile,
  type ReleaseRow,
  filesOf,
  goodReleases,
  insertContents,
  insertEvents,
  insertFiles,
  insertRelease,
  stateAt,
} from '../../io/database/releases.ts';
import { scratchPath } from '../../io/scratch.ts';
import { type Spool, createSpool } from '../../io/spool.ts';
import type { Context } from '../context.ts';
import { appendEvents } from '../log/append-events.ts';
import { contentHashOf } from './content-hash.ts';
import type { Delivery } from './deliveries.ts';
import { listRefused, listTakenIn, namesOf } from './log-release.ts';
import { type ReadRelease, type Refusal, readRelease } from './read-release.ts';

export interface RefreshResult {
  readonly list: string;
  readonly status: 'updated' | 'unchanged' | 'refused';
  readonly reason: string | null;
  readonly entities: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly sha256: string | null;
  readonly seen: Instant;
  readonly seenBasis: string;
  readonly issuedOn: string | null;
  readonly format: string | null;
  readonly files: readonly { readonly part: string; readonly name: string; readonly sha256: string }[];
  readonly notes: readonly string[];
}

/** The state after the last release that was taken in, so that an archive of many releases is not replayed for each. */
export interface StateCache {
  release: number;
  state: Map<string, string>;
}

/** A delivery whose files are in the archive and have been read. */
export interface Prepared {
  readonly delivery: Delivery;
  readonly files: readonly ReleaseFile[];
  readonly reading: ReadRelease | Refusal;
  /** The texts of the parties that differ from the release before; `contents.remove()` when done. */
  readonly contents: Spool<ContentRow>;
}

export async function prepare(
  context: Context,
  list: List,
  delivery: Delivery,
  base: ReadonlyMap<string, string>,
): Promise<Prepared> {
  const stored = [];
  for (const { source, origin } of delivery.files) {
    const archived = await context.archive.put(source);
    stored.push({ ...archived, origin, source: context.archive.fresh(archived, source.name) });
  }
  const contents = createSpool<ContentRow>(scratchPath(context.cacheFolder));
  const keep = (content: ContentRow): void => {
    if (base.get(content.party) !== content.sha256) contents.add(content);
  };
  const reading = await readRelease(stored, list, { lists: context.lists, keep }).catch((error: unknown) => {
    contents.remove();
    throw error;
  });
  const parts = 'refused' in reading ? null : reading.parts;
  const files = stored.map(({ source, origin, sha256, bytes }, index) => ({
    part: parts?.[index] ?? `file ${index + 1}`,
    name: source.name,
    origin,
    sha256,
    bytes,
  }));
  return { delivery, files, reading, contents };
}

/** The good releases around a moment, and the state that the one before it left. */
export interface Place {
  /** The moment itself. */
  readonly seen: Instant;
  readonly before: readonly ReleaseRow[];
  readonly after: readonly ReleaseRow[];
  readonly previous: ReleaseRow | null;
  readonly state: ReadonlyMap<string, string>;
}

/** Where a delivery stands among the good releases. No two stand at the same moment: a later one is a thousandth of a second later. */
export async function findPlace(
  context: Context,
  list: string,
  delivery: Delivery,
  cache: StateCache | null,
): Promise<Place> {
  const { db } = context.store;
  const chain = await goodReleases(db, list, null);
  const seen = freeMoment(delivery, chain);
  const before = chain.filter((release) => release.seen < seen);
  const previous = before.at(-1) ?? null;
  const state = cache && previous?.id === cache.release ? cache.state : await stateAt(db, before);
  return { seen, before, after: chain.slice(before.length), previous, state };
}

/** A day known only from a file name comes after what was taken in for that day before. */
function freeMoment({ seen, seenBasis }: Delivery, chain: readonly { readonly seen: Instant }[]): Instant {
  const taken = new Set(chain.map((release) => release.seen));
  const last = chain.findLast((release) => dayOf(release.seen) === dayOf(seen))?.seen;
  let moment = seenBasis === 'file_name' && last !== undefined ? last : seen;
  while (taken.has(moment)) {
    const thousandths = Number(moment.slice(20, 23)) + 1;
    if (thousandths > 999) throw new InputError(`there are too many releases at ${seen}; give a later --seen`);
    moment = `${moment.slice(0, 20)}${String(thousandths).padStart(3, '0')}Z`;
  }
  return moment;
}

export async function takeIn(
  context: Context,
  list: List,
  brought: Prepared,
  { place, accept }: { place: Place; accept: string | null },
): Promise<{ result: RefreshResult; cache: StateCache | null }> {
  const again = await sameRelease(context, place, brought);
  if (again) {
    const unchanged = { ...again, status: 'unchanged' as const, added: 0, changed: 0, removed: 0 };
    return { result: resultOf(list.id, unchanged, brought.files, ['This release was taken in before.']), cache: null };
  }
  const prepared = { ...brought, delivery: { ...brought.delivery, seen: place.seen } };
  const { reading, delivery, files } = prepared;
  if ('refused' in reading) {
    // A file of another list was given by mistake: it says nothing about this one, and is not remembered against it.
    if (reading.belongsTo) {
      const row = { ...emptyRow(context, list, delivery), status: 'refused' as const, reason: reading.refused };
      return { result: resultOf(list.id, row, files, []), cache: null };
    }
    return { result: await refuse(context, list, prepared, reading.refused), cache: null };
  }
  const events = diffStates(place.state, reading.state);
  const removed = events.filter(({ kind }) => kind === 'removed').length;
  const previous = place.previous
    ? {
        counts: countsOf(place.previous),
        seen: place.previous.seen,
        removed,
        isSameFormat: place.previous.format === reading.format,
      }
    : null;
  const [after] = place.after;
  const next = after ? { total: after.entities, seen: after.seen } : null;
  const refusal = refusalFor({ counts: reading.counts, seen: delivery.seen, floor: list.floor }, previous, next);
  if (refusal !== null && accept === null)
    return { result: await refuse(context, list, prepared, refusal), cache: null };
  const notes =
    refusal === null ? reading.notes : [...reading.notes, `Accepted although ${refusal}. Reason given: ${accept}`];
  const row = releaseRow(context, list, prepared, { reading, events, notes });
  const id = await store(context, list, { row, files, reading, contents: prepared.contents, events, place });
  return { result: resultOf(list.id, row, files, notes), cache: { release: id, state: reading.state } };
}

/** The same files, seen at the same moment: taking them in twice changes nothing. */
async function sameRelease(context: Context, place: Place, { delivery, files }: Prepared): Promise<ReleaseRow | null> {
  const length = delivery.seenBasis === 'file_name' ? 10 : 19;
  const candidates = [...place.before, ...place.after].filter(
    ({ seen }) => seen.slice(0, length) === delivery.seen.slice(0, length),
  );
  const known = await filesOf(
    context.store.db,
    candidates.map(({ id }) => id),
  );
  const isSame = ({ id }: ReleaseRow): boolean => {
    const hashes = known.filter(({ release }) => release === id).map(({ sha256 }) => sha256);
    return hashes.length === files.length && files.every(({ sha256 }) => hashes.includes(sha256));
  };
  return candidates.find(isSame) ?? null;
}

export function diffStates(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly EventRow[] {
  const events: EventRow[] = [];
  for (const [party, content] of after) {
    const known = before.get(party);
    if (known === undefined) events.push({ party, kind: 'added', content });
    else if (known !== content) events.push({ party, kind: 'changed', content });
  }
  for (const party of before.keys()) if (!after.has(party)) events.push({ party, kind: 'removed', content: null });
  return events;
}

interface Taking {
  readonly row: NewRelease;
  readonly files: readonly ReleaseFile[];
  readonly reading: ReadRelease;
  readonly contents: Spool<ContentRow>;
  readonly events: readonly EventRow[];
  readonly place: Place;
}

/** All or nothing: one transaction holds the release, its files, its contents and its events. */
async function store(
  context: Context,
  list: List,
  { row, files, reading, contents, events, place }: Taking,
): Promise<number> {
  return context.store.alone(list.id, async (db) => {
    const chain = await goodReleases(db, list.id, null);
    const expected = [...place.before, ...place.after];
    const moved = chain.length !== expected.length || chain.some(({ id }, index) => id !== expected[index]?.id);
    if (moved)
      throw new OperatingError(
        'conflict',
        `another refresh of ${list.id} ran at the same time`,
        'Run it again; nothing of this release was stored.',
      );
    const id = await insertRelease(db, row);
    await insertFiles(db, id, files, row.taken_in_at);
    await insertContents(db, list.id, contents.values);
    await insertEvents(db, { list: list.id, release: id, basis: place.previous?.id ?? 0 }, events);
    const next = place.after[0];
    if (next) {
      // A release from between two known ones: the later one is compared anew, with this one.
      const later = await stateAt(db, [...place.before, ...place.after.slice(0, 1)]);
      await insertEvents(db, { list: list.id, release: next.id, basis: id }, diffStates(reading.state, later));
    }
    await appendEvents(context, db, [listTakenIn(context, row, files)]);
    return id;
  });
}

/** Keeps the refusal with its files, so that `lists` and every screening know of it. */
export async function refuse(
  context: Context,
  list: List,
  prepared: Pick<Prepared, 'delivery' | 'files'>,
  reason: string,
): Promise<RefreshResult> {
  const row: NewRelease = { ...emptyRow(context, list, prepared.delivery), status: 'refused', reason };
  await context.store.alone(list.id, async (db) => {
    const id = await insertRelease(db, row);
    await insertFiles(db, id, prepared.files, row.taken_in_at);
    await appendEvents(context, db, [listRefused(context, row, prepared.files)]);
  });
  return resultOf(list.id, row, prepared.files, []);
}

function releaseRow(
  context: Context,
  list: List,
  { delivery }: Prepared,
  found: { reading: ReadRelease; events: readonly EventRow[]; notes: readonly string[] },
): NewRelease {
  const { reading, events, notes } = found;
  const count = (kind: EventRow['kind']): number => events.filter((event) => event.kind === kind).length;
  return {
    ...emptyRow(context, list, delivery),
    status: events.length === 0 ? 'unchanged' : 'updated',
    format: reading.format,
    issued_on: reading.issuedOn,
    content_sha256: contentHashOf(reading.state),
    entities: reading.counts.total,
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    sub_lists: JSON.stringify(reading.counts.bySubList),
    report: JSON.stringify({ notes, occurrences: reading.occurrences }),
  };
}

function emptyRow(context: Context, list: List, delivery: Delivery): NewRelease {
  return {
    list: list.id,
    seen: delivery.seen,
    seen_basis: delivery.seenBasis,
    taken_in_at: context.now(),
    status: 'updated',
    reason: null,
    format: null,
    issued_on: null,
    content_sha256: null,
    entities: 0,
    added: 0,
    changed: 0,
    removed: 0,
    sub_lists: '{}',
    report: '{"notes":[],"occurrences":[]}',
  };
}

function countsOf(release: ReleaseRow): ReleaseCounts {
  return { total: release.entities, bySubList: JSON.parse(release.sub_lists) as Record<string, number> };
}

function resultOf(
  list: string,
  row: NewRelease,
  files: readonly ReleaseFile[],
  notes: readonly string[],
): RefreshResult {
  return {
    list,
    status: row.status,
    reason: row.reason,
    entities: row.entities,
    added: row.added,
    changed: row.changed,
    removed: row.removed,
    sha256: files[0]?.sha256 ?? null,
    seen: row.seen,
    seenBasis: row.seen_basis,
    issuedOn: row.issued_on,
    format: row.format,
    files: namesOf(files),
    notes,
  };
}
