/** The store's releases as one immutable snapshot that `screen` can ask: timelines, a name index, and the histories of the parties that matter. */
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { List } from '../core/lists/list.ts';
import type { Instant } from '../core/model/day.ts';
import type { ListedParty } from '../core/model/entity.ts';
import { InputError } from '../core/model/errors.ts';
import { buildNameIndex, decodeNameIndex, encodeNameIndex } from '../core/matching/name-index.ts';
import { toIndexedParty } from '../core/matching/indexed-party.ts';
import { createMatcher } from '../core/matching/create-matcher.ts';
import type { IndexedParty, Matcher } from '../core/matching/matcher.ts';
import { type ListTimeline, type PartyHistory, buildHistory } from '../core/resolution/history.ts';
import type { ListInSnapshot, Snapshot } from '../core/screening/check.ts';
import { sha256Of } from '../io/archive/hash.ts';
import { type ReleaseRow, allContents, eventsOf, goodReleases, newestRefusals } from '../io/database/releases.ts';
import { type Context, listById } from './context.ts';

export interface OpenSnapshot extends Snapshot {
  /** Loads the histories of parties, so that `history` answers for them; forgets those of the call before. */
  load(parties: Iterable<string>): Promise<void>;
}

export interface SnapshotOptions {
  /** Ids; null is every list that the store has a release of. */
  readonly lists: readonly string[] | null;
  readonly knownAt: Instant | null;
}

export async function openSnapshot(context: Context, options: SnapshotOptions): Promise<OpenSnapshot> {
  const everything = await goodReleases(context.store.db, null, null);
  const known = options.knownAt;
  const releases = known === null ? everything : everything.filter(({ seen }) => seen <= known);
  const refusals = await newestRefusals(context.store.db, known);
  const asked = options.lists ?? [...new Set([...everything.map(({ list }) => list), ...refusals.keys()])].sort();
  const lists = new Map(asked.map((id) => [id, listInSnapshot(context, id, { releases, refusals })]));
  const used = releases.filter(({ list }) => lists.has(list));
  const matcher = await loadMatcher(context, everything);
  let histories = new Map<string, PartyHistory>();
  return {
    id: `sha256:${sha256Of(JSON.stringify(used.map(({ list, seen, content_sha256 }) => [list, seen, content_sha256])))}`,
    knownAt: known,
    matcher,
    listIds: new Set(lists.keys()),
    lists,
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
    const read = events.map(({ release, basis, kind, body }) => ({
      release,
      basis,
      kind,
      archive: null,
      party: body === null ? null : (JSON.parse(body) as ListedParty),
    }));
    histories.set(party, buildHistory(party, timeline, read));
  }
  return histories;
}

/** The index holds every name that any release ever had; which of them counted when is asked later. It is a cache: made anew when it is missing, torn or of other releases. */
async function loadMatcher(context: Context, releases: readonly ReleaseRow[]): Promise<Matcher> {
  const changing = releases
    .filter(({ status }) => status === 'updated')
    .map(({ id, list, content_sha256 }) => [id, list, content_sha256]);
  const folder = join(context.cacheFolder, 'index');
  const path = join(folder, `names-${sha256Of(JSON.stringify(changing)).slice(0, 32)}.bin`);
  const stored = await readFile(path).catch(() => null);
  const index = stored && decodeNameIndex(stored);
  if (index) return createMatcher(index);
  context.say('building the name index');
  const built = buildNameIndex(await indexedParties(context));
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.startsWith('names-')) await rm(join(folder, old), { force: true });
  await writeFile(`${path}.${process.pid}`, encodeNameIndex(built));
  await rename(`${path}.${process.pid}`, path);
  return createMatcher(built);
}

async function indexedParties(context: Context): Promise<readonly IndexedParty[]> {
  const indexed: IndexedParty[] = [];
  let versions: ListedParty[] = [];
  let open = { list: '', party: '' };
  const close = (): void => {
    const party = toIndexedParty(open.list, versions);
    if (party) indexed.push(party);
    versions = [];
  };
  for await (const rows of allContents(context.store.db)) {
    for (const { list, party, body } of rows) {
      if (open.party !== party) close();
      open = { list, party };
      versions.push(JSON.parse(body) as ListedParty);
    }
  }
  close();
  return indexed;
}

/** Makes sure that the index for the newest releases is on disk, so that the next screening starts at once. */
export async function prepareIndex(context: Context): Promise<void> {
  await loadMatcher(context, await goodReleases(context.store.db, null, null));
}
