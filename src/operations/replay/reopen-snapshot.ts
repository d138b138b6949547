/** A stored snapshot, opened again exactly as it was: with the copies of that time and none that came since, each checked against its hash. */
import type { Instant } from '../../core/model/day.ts';
import { OperatingError } from '../../core/model/errors.ts';
import type { ListInSnapshot } from '../../core/screening/check.ts';
import { sha256Of } from '../../io/archive/hash.ts';
import { type ReleaseRow, filesOf, goodReleases, statesAlong } from '../../io/database/releases.ts';
import { type ListCopyRow, hashedBody, listCopiesUpTo } from '../../io/database/screenings.ts';
import type { Context } from '../context.ts';
import { type OpenSnapshot, indexedParties, openOver } from '../open-snapshot.ts';
import { type OwnershipFile, readOwnership } from '../ownership-files.ts';
import { type DocumentsRecord, readDocumentsRecord } from '../vendor-documents.ts';
import { contentHashOf } from '../refresh-lists/content-hash.ts';
import { type ListCopy, type ListRecord, type SnapshotBody, copyOf, snapshotText } from '../snapshot-record.ts';

export interface ReopenedSnapshot {
  readonly snapshot: OpenSnapshot;
  readonly lists: readonly ListRecord[];
  /** Files of ownership, whose bytes were checked as well. */
  readonly ownership: readonly OwnershipFile[];
  /** Documents of a vendor, whose bytes were checked as well. */
  readonly documents?: DocumentsRecord;
  /** The releases in it, in order of list and time. */
  readonly releases: readonly ReleaseRow[];
  /** Archived files whose bytes were read and have their hash. */
  readonly files: number;
}

const RESTORE = 'Restore the database from a backup; what was stored with a screening is never changed by Countersign.';

/** Throws `archive_corrupt` when any part of it is missing or no longer has its hash: the record, the copies, what was read from them, their bytes. */
export async function reopenSnapshot(context: Context, id: string, knownAt: Instant | null): Promise<ReopenedSnapshot> {
  const { lists, ownership = [], documents } = JSON.parse(await storedBody(context, 'snapshot', id)) as SnapshotBody;
  const stored = await goodReleases(context.store.db, null, null);
  const files = Map.groupBy(
    await filesOf(
      context.store.db,
      stored.map(({ id }) => id),
    ),
    ({ release }) => release,
  );
  const bySeen = new Map(stored.map((release) => [`${release.list} ${release.seen}`, release]));
  const open = new Map<string, ListInSnapshot>();
  const chains: (readonly ListCopyRow[])[] = [];
  const releases: ReleaseRow[] = [];
  for (const list of lists) {
    const chain = list.newest === null ? [] : await genuineChain(context, list.list, list.newest);
    const copies = chain.map(({ body }) => JSON.parse(body) as ListCopy);
    const used = copies.map((copy) => {
      const release = bySeen.get(`${copy.list} ${copy.seen}`);
      const isSame =
        release && JSON.stringify(copyOf(release, files.get(release.id) ?? [], copy.previous)) === JSON.stringify(copy);
      if (!isSame) throw corrupt(`the store no longer holds the copy of ${copy.list} of ${copy.seen} as it was used`);
      return release;
    });
    await checkContents(context, used);
    open.set(list.list, listOf(list, used));
    if (chain.length > 0) chains.push(chain);
    releases.push(...used);
  }
  const checked = await checkArchive(
    context,
    releases.flatMap((release) => files.get(release.id) ?? []),
  );
  const body = snapshotText(lists, { ownership, ...(documents && { documents }) });
  const said = documents && (await readDocumentsRecord(context, documents));
  const read = ownership.length === 0 ? null : await readOwnership(context, ownership);
  const matcher = await buildMatcher(context, releases);
  const snapshot = openOver(
    context,
    { record: { id, body, chains }, knownAt, lists: open, matcher },
    { ownership: read, ...(said && { documents: said }) },
  );
  const documentFiles = documents ? documents.files.length + 1 : 0;
  return {
    snapshot,
    lists,
    ownership,
    ...(documents && { documents }),
    releases,
    files: checked + ownership.length + documentFiles,
  };
}

/** The text of a stored policy or snapshot, after checking its hash. */
export async function storedBody(context: Context, table: 'policy' | 'snapshot', id: string): Promise<string> {
  const body = await hashedBody(context.store.db, table, id);
  if (body === null) throw corrupt(`the ${table} ${id} is missing`);
  if (`sha256:${sha256Of(body)}` !== id) throw corrupt(`the stored ${table} ${id} no longer has that hash`);
  return body;
}

async function genuineChain(context: Context, list: string, newest: string): Promise<readonly ListCopyRow[]> {
  const chain = await listCopiesUpTo(context.store.db, newest);
  let previous: string | null = null;
  for (const { id, body } of chain) {
    if (`sha256:${sha256Of(body)}` !== id)
      throw corrupt(`the stored record ${id} of a copy of ${list} no longer has that hash`);
    if ((JSON.parse(body) as ListCopy).previous !== previous)
      throw corrupt(`a copy of ${list} is missing before ${id}`);
    previous = id;
  }
  if (previous !== newest) throw corrupt(`the record ${newest} of a copy of ${list} is missing`);
  return chain;
}

/** What was read from each copy, party by party, must add up to the hash that the snapshot names. */
async function checkContents(context: Context, chain: readonly ReleaseRow[]): Promise<void> {
  let at = 0;
  for await (const state of statesAlong(context.store.db, chain)) {
    const release = chain[at];
    at += 1;
    if (release && contentHashOf(state) !== release.content_sha256)
      throw corrupt(
        `the stored parties of ${release.list} of ${release.seen} no longer have the hash ${release.content_sha256}`,
      );
  }
}

const SAY_EVERY = 250;

async function checkArchive(
  context: Context,
  files: readonly { readonly sha256: string; readonly name: string }[],
): Promise<number> {
  const names = new Map(files.map(({ sha256, name }) => [sha256, name]));
  let checked = 0;
  for (const [sha256, name] of names) {
    await context.archive.get(sha256, name);
    checked += 1;
    if (checked % SAY_EVERY === 0) context.say(`checked ${checked} of ${names.size} archived files`);
  }
  return checked;
}

function listOf(
  { list, title, subLists, maxAgeDays, closed, refusedSince }: ListRecord,
  releases: readonly ReleaseRow[],
): ListInSnapshot {
  return {
    title,
    subLists,
    timeline: { list, title, maxAgeDays, releases, refusedSince, ...(closed ? { closed } : {}) },
  };
}

/** Built from the checked texts and never read from the cache, which nothing vouches for. */
async function buildMatcher(context: Context, releases: readonly ReleaseRow[]): Promise<OpenSnapshot['matcher']> {
  const { createMatcher } = await import('../../core/matching/create-matcher.ts');
  const { buildNameIndex } = await import('../../core/matching/name-index.ts');
  context.say(
    `building the name index of ${releases.length} ${releases.length === 1 ? 'copy' : 'copies'} of that time`,
  );
  return createMatcher(buildNameIndex(await indexedParties(context, releases)));
}

function corrupt(message: string): OperatingError {
  return new OperatingError('archive_corrupt', message, RESTORE);
}
