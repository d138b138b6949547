import { type Day, dayOf, daysBetween } from '../core/model/day.ts';
import { coverageOn } from '../core/resolution/coverage.ts';
import { type ReleaseRow, filesOf, goodReleases, newestRefusals } from '../io/database/releases.ts';
import type { Context } from './context.ts';
import { aboutList, timelineOf } from './open-snapshot.ts';

export interface ListStatus {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  readonly cadence: string;
  readonly covers: 'parties' | 'equipment';
  readonly state: 'ok' | 'stale' | 'refused' | 'absent';
  /** The publisher's date of the newest good release, where the file says it. */
  readonly version: Day | null;
  readonly entities: number;
  readonly subLists: Readonly<Record<string, number>>;
  readonly seen: string | null;
  readonly ageDays: number | null;
  readonly releases: number;
  readonly sha256: string | null;
  /** Why it is stale or refused, and what the newest good release reported. */
  readonly notes: readonly string[];
}

/** Every list with its newest good release, and whether that one still answers for today. */
export async function showLists(context: Context): Promise<readonly ListStatus[]> {
  const releases = await goodReleases(context.store.db, null, null);
  const refusals = await newestRefusals(context.store.db, null);
  const today = dayOf(context.now());
  const newest = new Map(releases.map((release) => [release.list, release]));
  const files = await filesOf(
    context.store.db,
    [...newest.values()].map(({ id }) => id),
  );
  return context.lists.map((list) => {
    const release = newest.get(list.id);
    const timeline = timelineOf(list.id, aboutList(list), { releases, refusals });
    const { state, note } = coverageOn(timeline, today);
    const refusal = refusals.get(list.id);
    const refusedSince =
      refusal && timeline.refusedSince !== null ? [`Refused on ${dayOf(refusal.seen)}: ${refusal.reason ?? ''}`] : [];
    return {
      id: list.id,
      title: list.title,
      publisher: list.publisher,
      homepage: list.homepage,
      licence: list.licence,
      cadence: list.cadence.words,
      covers: list.covers,
      state:
        state === 'absent' && refusedSince.length > 0
          ? 'refused'
          : state === 'ok' || state === 'refused' || state === 'absent'
            ? state
            : 'stale',
      version: release?.issued_on ?? null,
      entities: release?.entities ?? 0,
      subLists: release ? (JSON.parse(release.sub_lists) as Record<string, number>) : {},
      seen: release?.seen ?? null,
      ageDays: release ? Math.max(0, daysBetween(dayOf(release.seen), today)) : null,
      releases: timeline.releases.length,
      sha256: files.find((file) => file.release === release?.id)?.sha256 ?? null,
      notes: [...(note === null ? [] : [note]), ...refusedSince, ...reportNotes(release)],
    };
  });
}

function reportNotes(release: ReleaseRow | undefined): readonly string[] {
  if (!release) return [];
  const report = JSON.parse(release.report) as {
    notes: string[];
    occurrences: { kind: string; field: string; count: number }[];
  };
  const unread = report.occurrences.filter(({ kind }) => kind === 'unread');
  const unreadNote =
    unread.length > 0 ? [`Not understood: ${unread.map(({ field, count }) => `${field} (${count})`).join(', ')}`] : [];
  return [...report.notes, ...unreadNote];
}
