/** What a snapshot is made of, as text under its hash: whoever has the id can check that nothing of it was changed. */
import { type Day, type Instant, dayOf } from '../core/model/day.ts';
import type { ListInSnapshot } from '../core/screening/check.ts';
import { sha256Of } from '../io/archive/hash.ts';
import type { ReleaseRow, filesOf } from '../io/database/releases.ts';
import type { ListCopyRow } from '../io/database/screenings.ts';
import type { OwnershipFile } from './ownership-files.ts';
import type { DocumentsRecord } from './vendor-documents.ts';

export interface SnapshotRecord {
  /** `sha256:…` of `body`. */
  readonly id: string;
  /** JSON of `SnapshotBody`. */
  readonly body: string;
  /** The copies of each list, the oldest first. */
  readonly chains: readonly (readonly ListCopyRow[])[];
}

/** Everything of the lists that an answer may depend on. */
export interface SnapshotBody {
  readonly lists: readonly ListRecord[];
  /** Files that the user gave beside the lists; absent when there were none. */
  readonly ownership?: readonly OwnershipFile[];
  /** Documents of a vendor; absent when there were none. */
  readonly documents?: DocumentsRecord;
}

export interface ListRecord {
  readonly list: string;
  readonly title: string;
  readonly subLists: Readonly<Record<string, string>>;
  readonly maxAgeDays: number;
  readonly closed: { readonly on: Day; readonly successor: string | null } | null;
  readonly refusedSince: Instant | null;
  /** The id of the newest copy, which names the one before it, and so on; null when there is none. */
  readonly newest: string | null;
}

/** One copy of a list: what was read from it, by hash, and the files that it was read from. */
export interface ListCopy {
  readonly previous: string | null;
  readonly list: string;
  readonly seen: Instant;
  /** Answers name the day on which the copy was taken in. */
  readonly takenIn: Day;
  /** The hash over the hashes of all its parties. */
  readonly content: string;
  readonly files: readonly { readonly part: string; readonly sha256: string }[];
}

type FileRows = Awaited<ReturnType<typeof filesOf>>;

/** `releases` are the good ones in order of list and time, with those of other lists among them; `files` are theirs. */
export function recordSnapshot(
  lists: ReadonlyMap<string, ListInSnapshot>,
  releases: readonly ReleaseRow[],
  files: FileRows,
  { ownership = [], documents }: GivenBeside = {},
): SnapshotRecord {
  const filesByRelease = Map.groupBy(files, ({ release }) => release);
  const records: ListRecord[] = [];
  const chains: (readonly ListCopyRow[])[] = [];
  for (const [list, { title, subLists, timeline }] of lists) {
    const used = releases.filter((release) => release.list === list);
    const chain = chainOf(used, filesByRelease);
    const { maxAgeDays, closed, refusedSince } = timeline;
    const newest = chain.at(-1)?.id ?? null;
    records.push({ list, title, subLists, maxAgeDays, closed: closed ?? null, refusedSince, newest });
    if (chain.length > 0) chains.push(chain);
  }
  const body = snapshotText(records, { ownership, ...(documents && { documents }) });
  return { id: `sha256:${sha256Of(body)}`, body, chains };
}

/** What the user gave beside the lists. */
export interface GivenBeside {
  readonly ownership?: readonly OwnershipFile[];
  readonly documents?: DocumentsRecord;
}

/** Without files of ownership and documents it is the text that it was before there could be any. */
export function snapshotText(lists: readonly ListRecord[], { ownership = [], documents }: GivenBeside): string {
  const files = ownership.map(({ name, sha256 }) => ({ name, sha256 }));
  return JSON.stringify({
    lists,
    ...(files.length > 0 && { ownership: files }),
    ...(documents && { documents }),
  } satisfies SnapshotBody);
}

function chainOf(releases: readonly ReleaseRow[], files: ReadonlyMap<number, FileRows>): readonly ListCopyRow[] {
  const chain: ListCopyRow[] = [];
  for (const release of releases) {
    const previous = chain.at(-1)?.id ?? null;
    const body = JSON.stringify(copyOf(release, files.get(release.id) ?? [], previous));
    chain.push({ id: `sha256:${sha256Of(body)}`, previous, body });
  }
  return chain;
}

/** The copy that a release of the store is, after the copy `previous`. */
export function copyOf(release: ReleaseRow, files: FileRows, previous: string | null): ListCopy {
  return {
    previous,
    list: release.list,
    seen: release.seen,
    takenIn: dayOf(release.taken_in_at),
    content: release.content_sha256 ?? '',
    files: files.map(({ part, sha256 }) => ({ part, sha256 })),
  };
}
