/** What the releases of a list said about one party, from when to when. */
import type { Day, Instant } from '../model/day.ts';
import type { Claim, ListedParty, Property } from '../model/entity.ts';
import type { Period } from '../model/period.ts';

/** One good release of a list, as far as time is concerned. */
export interface ReleaseMoment {
  readonly id: number;
  readonly seen: Instant;
  /** When we took it in, which may be long after it was seen by somebody. */
  readonly taken_in_at?: Instant;
}

/** The good releases of one list that were known at the moment asked about, by `seen`. */
export interface ListTimeline {
  readonly list: string;
  readonly title: string;
  /** Days after which a copy no longer answers for the present. */
  readonly maxAgeDays: number;
  readonly releases: readonly ReleaseMoment[];
  /** When the newest refused release was seen, if it is newer than the newest good one. */
  readonly refusedSince: Instant | null;
  /** From this day on the publisher no longer kept the list. */
  readonly closed?: { readonly on: Day; readonly successor: string | null };
}

/** A release added, changed or removed the party, compared with `basis`, the release before it by `seen` (0: none). */
export interface PartyEvent {
  readonly release: number;
  readonly basis: number;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly party: ListedParty | null;
  /** SHA-256 of the file that the content was first read from. */
  readonly archive: string | null;
}

/** The party as it stood in consecutive releases; `seen` is half-open: `[first release with it, first release that differs)`. */
export interface PartyVersion {
  readonly party: ListedParty;
  readonly archive: string | null;
  readonly seen: Period;
}

export interface PartyHistory {
  readonly id: string;
  readonly list: string;
  /** By time; empty when nothing was known at the moment asked about. */
  readonly versions: readonly PartyVersion[];
}

/** Replays the events that lie on the timeline. Events whose basis is no longer their predecessor (a release was taken in between later) are superseded. */
export function buildHistory(id: string, timeline: ListTimeline, events: readonly PartyEvent[]): PartyHistory {
  const versions: PartyVersion[] = [];
  let open: { party: ListedParty; archive: string | null; from: Instant } | null = null;
  const byRelease = new Map<string, PartyEvent>();
  for (const event of events) byRelease.set(`${event.release} ${event.basis}`, event);
  let basis = 0;
  for (const { id: release, seen } of timeline.releases) {
    const event = byRelease.get(`${release} ${basis}`);
    basis = release;
    if (!event) continue;
    if (open) versions.push({ party: open.party, archive: open.archive, seen: { from: open.from, until: seen } });
    open = event.party ? { party: event.party, archive: event.archive, from: seen } : null;
  }
  if (open) versions.push({ party: open.party, archive: open.archive, seen: { from: open.from, until: null } });
  return { id, list: timeline.list, versions };
}

/** Every value that a source ever gave for the party, each with the file it was first read from and when our copies had it. */
export function claimsOf(history: PartyHistory): readonly Claim[] {
  const open = new Map<string, Claim>();
  const closed: Claim[] = [];
  for (const { party, archive, seen } of history.versions) {
    const present = new Set<string>();
    for (const [property, value] of statementsOf(party)) {
      const key = `${property}\t${value}`;
      if (present.has(key)) continue;
      present.add(key);
      const known = open.get(key);
      if (known && known.seen.until === seen.from)
        open.set(key, { ...known, seen: { from: known.seen.from, until: seen.until } });
      else {
        if (known) closed.push(known);
        open.set(key, {
          entity: history.id,
          property,
          value,
          source: { list: history.list, record: party.id, archive: archive ?? '' },
          seen,
        });
      }
    }
  }
  return [...closed, ...open.values()].sort(
    (a, b) => compare(a.property, b.property) || compare(a.value, b.value) || compare(a.seen.from, b.seen.from),
  );
}

function statementsOf(party: ListedParty): readonly (readonly [string, string])[] {
  const statements: (readonly [string, string])[] = [['schema', party.schema]];
  for (const property of Object.keys(party.properties) as Property[]) {
    for (const value of party.properties[property] ?? []) statements.push([property, value]);
  }
  return statements;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last release seen on or before the day, as an index into the timeline; -1 when the day is before the first. */
export function releaseIndexOn(timeline: ListTimeline, day: Day): number {
  let low = 0;
  let high = timeline.releases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const seen = timeline.releases[middle]?.seen ?? '';
    if (seen.slice(0, 10) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
