/** The store's releases as one immutable snapshot that `screen` can ask: timelines, a name index, and the histories of the parties that matter. */
import { randomUUID } from 'node:crypto';
import { mkdir, open as openFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { List } from '../core/lists/list.ts';
import type { Instant } from '../core/model/day.ts';
import type { ListedParty } from '../core/model/entity.ts';
import { InputError, OperatingError } from '../core/model/errors.ts';
import { toIndexedParty } from '../core/matching/indexed-party.ts';
import type { IndexedParty, Matcher } from '../core/matching/matcher.ts';
import { type ListTimeline, type PartyHistory, buildHistory } from '../core/resolution/history.ts';
import type { DocumentsSource, ListInSnapshot, Snapshot } from '../core/screening/check.ts';
import { sha256Of } from '../io/archive/hash.ts';
import {
  type ReleaseRow,
  allContents,
  contentsGiven,
  eventsOf,
  filesOf,
  goodReleases,
  newestRefusals,
} from '../io/database/releases.ts';
import { type Context, listById } from './context.ts';
import { type OwnershipFile, type OwnershipRead, readOwnership } from './ownership-files.ts';
import { type SnapshotRecord, recordSnapshot } from './snapshot-record.ts';
import { type DocumentsRecord, readDocumentsRecord } from './vendor-documents.ts';

export interface OpenSnapshot extends Snapshot {
  /** What to store so that the snapshot can be opened again; its id is the hash of it. */
  readonly record: SnapshotRecord;
  /** What a reader of the files of ownership has to know. */
  readonly ownershipNotes: readonly string[];
  named(party: string): PartyHistory | null;
  /** Loads the histories of parties, so that `history` answers for them; forgets those of the call before. */
  load(parties: Iterable<string>): Promise<void>;
}

export interface SnapshotOptions {
  /** Ids; null is every list that the store has a release of. */
  readonly lists: readonly string[] | null;
  readonly knownAt: Instant | null;
  /** Files of ownership that are in the archive by now. */
  readonly ownership?: readonly OwnershipFile[];
  /** Documents of a vendor that were read, as their record is in the archive. */
  readonly documents?: DocumentsRecord;
}

export async function openSnapshot(context: Context, options: SnapshotOptions): Promise<OpenSnapshot> {
  const known = options.knownAt;
  const releases = await goodReleases(context.store.db, null, known);
  const refusals = await newestRefusals(context.store.db, known);
  const stored = [...releases.map(({ list }) => list), ...refusals.keys()];
  const asked = [...new Set(options.lists ?? stored)].sort();
  const lists = new Map(asked.map((id) => [id, listInSnapshot(context, id, { releases, refusals })]));
  const files = await filesOf(
    context.store.db,
    releases.map(({ id }) => id),
  );
  const { ownership = [], documents } = options;
  const record = recordSnapshot(lists, releases, files, { ownership, ...(documents && { documents }) });
  const matcher = await loadMatcher(context, releases);
  const read = ownership.length === 0 ? null : await readOwnership(context, ownership);
  const said = documents && (await readDocumentsRecord(context, documents));
  return openOver(
    context,
    { record, knownAt: known, lists, matcher },
    { ownership: read, ...(said && { documents: said }) },
  );
}

/** A snapshot over lists whose releases are known by now. */
export function openOver(
  context: Context,
  { record, knownAt, lists, matcher }: Pick<OpenSnapshot, 'record' | 'knownAt' | 'lists' | 'matcher'>,
  { ownership, documents }: { readonly ownership: OwnershipRead | null; readonly documents?: DocumentsSource },
): OpenSnapshot {
  let histories = new Map<string, PartyHistory>();
  return {
    id: record.id,
    record,
    knownAt,
    matcher,
    listIds: new Set(lists.keys()),
    lists,
    ...(ownership && { ownership: ownership.source }),
    ...(documents && { documents }),
    ownershipNotes: ownership?.notes ?? [],
    named: (party) => histories.get(party) ?? null,
    history: (party) => {
      const history = histories.get(party);
      if (!history) throw new Error(`the history of ${party} was not loaded`);
      return history.versions.length === 0 ? null : history;
    },
    async load(parties) {
      histories = await loadHistories(context, [...new Set(parties)].sort(), lists);
    },
  };
}

function listInSnapshot(
  context: Context,
  id: string,
  known: { releases: readonly ReleaseRow[]; refusals: ReadonlyMap<string, ReleaseRow> },
): ListInSnapshot {
  const list = listById(context, id);
  if (!list)
    throw new InputError(`there is no list ${id}; there are ${context.lists.map((each) => each.id).join(', ')}`);
  return {
    title: list.title,
    subLists: list.subLists,
    timeline: timelineOf(id, aboutList(list), known),
  };
}

/** What of a list's metadata its timeline needs. */
export function aboutList({ title, cadence, closed }: List): Pick<ListTimeline, 'title' | 'maxAgeDays' | 'closed'> {
  return { title, maxAgeDays: cadence.maxAgeDays, ...(closed ? { closed } : {}) };
}

export function timelineOf(
  id: string,
  about: ReturnType<typeof aboutList>,
  known: { releases: readonly ReleaseRow[]; refusals: ReadonlyMap<string, ReleaseRow> },
): ListTimeline {
  const releases = known.releases.filter(({ list }) => list === id);
  const refusal = known.refusals.get(id);
  const newest = releases.at(-1)?.seen ?? '';
  return { list: id, ...about, releases, refusedSince: refusal && refusal.seen > newest ? refusal.seen : null };
}

export async function loadHistories(
  context: Context,
  parties: readonly string[],
  lists: ReadonlyMap<string, { timeline: ListTimeline }>,
): Promise<Map<string, PartyHistory>> {
  const rows = await eventsOf(context.store.db, parties);
  const byParty = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) byParty.set(row.party, [...(byParty.get(row.party) ?? []), row]);
  const histories = new Map<string, PartyHistory>();
  for (const [party, events] of byParty) {
    const timeline = lists.get(events[0]?.list ?? '')?.timeline;
    if (!timeline) continue;
    const read = events.map(({ release, basis, kind, content, body }) => ({
      release,
      basis,
      kind,
      archive: null,
      party: content === null ? null : (JSON.parse(genuine({ party, sha256: content, body })) as ListedParty),
    }));
    histories.set(party, buildHistory(party, timeline, read));
  }
  return histories;
}

/** Index files that are kept: the newest, and those of a few moments that were asked about. */
const KEPT_INDEXES = 4;

/** The index holds every name of the releases that were known. It is a cache: made anew when it is missing, torn or of other releases. */
async function loadMatcher(context: Context, releases: readonly ReleaseRow[]): Promise<Matcher> {
  // Read only when names are matched: the tables of the scripts of the world are large, and a refresh does without them.
  const { createMatcher } = await import('../core/matching/create-matcher.ts');
  const { buildNameIndex, decodeNameIndex, encodeParts } = await import('../core/matching/name-index.ts');
  const folder = join(context.cacheFolder, 'index');
  const chain = releases.map(({ id, list, content_sha256 }) => [id, list, content_sha256]);
  const path = join(folder, `names-${sha256Of(JSON.stringify(chain)).slice(0, 32)}.bin`);
  const open = context.matchers?.get(path);
  if (open) return open;
  const stored = await readShared(path).catch(() => null);
  const index = stored && decodeNameIndex(stored);
  if (index) return keepOpen(context, path, createMatcher(index));
  context.say('building the name index');
  const built = buildNameIndex(await indexedParties(context, releases));
  await mkdir(folder, { recursive: true });
  const fresh = join(folder, `${randomUUID()}.tmp`);
  await writeFile(fresh, encodeParts(built));
  await rename(fresh, path);
  await removeOldIndexes(folder);
  return keepOpen(context, path, createMatcher(built));
}

/** The bytes of a file in memory that threads can share. */
async function readShared(path: string): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, Math.min(size - at, PIECE), at);
      // A file that is shorter by now is torn: its check sum tells.
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** One read of a file is of less than 2 GiB. */
const PIECE = 2 ** 30;

/** Indexes that are held in memory at one time: that of now, and one of a moment that was asked about. */
const OPEN_INDEXES = 2;

function keepOpen({ matchers }: Context, path: string, matcher: Matcher): Matcher {
  const [oldest] = matchers?.keys() ?? [];
  if (matchers && oldest !== undefined && matchers.size >= OPEN_INDEXES) matchers.delete(oldest);
  matchers?.set(path, matcher);
  return matcher;
}

async function removeOldIndexes(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('names-') && name.endsWith('.bin'));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const old = dated.sort((a, b) => b.at - a.at).slice(KEPT_INDEXES);
  for (const { name } of old) await rm(join(folder, name), { force: true });
}

/** The text of a party, after checking that it is the one that was read from the list. */
export function genuine({ party, sha256, body }: { party: string; sha256: string; body: string | null }): string {
  if (body !== null && sha256Of(body) === sha256) return body;
  throw new OperatingError(
    'archive_corrupt',
    `the stored text of ${party} ${body === null ? 'is missing' : 'no longer has the hash'} ${sha256}`,
    'Restore the database from a backup; nothing was answered from the damaged text.',
  );
}

/** The parties with the contents that these releases gave them, in order of time. */
export async function indexedParties(
  context: Context,
  releases: readonly ReleaseRow[],
): Promise<readonly IndexedParty[]> {
  const given = await contentsGiven(context.store.db, releases);
  const indexed: IndexedParty[] = [];
  let open = { list: '', party: '' };
  let bodies = new Map<string, string>();
  const close = (): void => {
    const { party: id } = open;
    const inOrder = (given.get(id) ?? []).map((sha256) =>
      genuine({ party: id, sha256, body: bodies.get(sha256) ?? null }),
    );
    const party = toIndexedParty(
      open.list,
      inOrder.map((body) => JSON.parse(body) as ListedParty),
    );
    if (party) indexed.push(party);
    bodies = new Map();
  };
  for await (const rows of allContents(context.store.db)) {
    for (const { list, party, sha256, body } of rows) {
      if (open.party !== party) close();
      open = { list, party };
      bodies.set(sha256, body);
    }
  }
  close();
  return indexed;
}

/** Makes sure that the index for the newest releases is on disk, so that the next screening starts at once. */
export async function prepareIndex(context: Context): Promise<void> {
  await loadMatcher(context, await goodReleases(context.store.db, null, null));
}
