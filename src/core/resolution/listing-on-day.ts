/** Was the party listed on that day? Answered from our dated copies and, where they do not reach, from the list's own dates. */
import { type Day, dayOf } from '../model/day.ts';
import type { Listing } from '../model/entity.ts';
import type { ListingOnDay } from '../model/screening.ts';
import { type ListTimeline, type PartyHistory, type PartyVersion, releaseIndexOn } from './history.ts';

type Verdict = Pick<ListingOnDay, 'onDate' | 'basis' | 'notes'>;

/**
 * One answer per listing of the version of the party that speaks for the day: the version in the copy of that day; without one,
 * the next later version, or the last one before it was removed. A copy stands until the next one.
 */
export function listingsOnDay(
  history: PartyHistory,
  timeline: ListTimeline,
  day: Day,
): readonly (ListingOnDay & { readonly listing: Listing })[] {
  const speaking = versionForDay(history, timeline, day);
  if (!speaking) return [];
  return speaking.version.party.listings.map((listing) => {
    const verdict = judge({ listing, speaking, timeline, day });
    const interval = presenceAround(history, speaking.version);
    const firstWithout = interval.until === null ? null : dayOf(interval.until);
    const statedEnd =
      listing.until !== null && (firstWithout === null || listing.until <= firstWithout) ? listing.until : null;
    return {
      listing,
      ...verdict,
      effective: listing.effective,
      published: listing.published,
      seen: [dayOf(interval.from), firstWithout],
      removed: statedEnd ?? firstWithout,
      citation: listing.citations[0] ?? null,
      citations: listing.citations,
      covers: listing.covers,
      programs: listing.programs,
    };
  });
}

interface Speaking {
  readonly version: PartyVersion;
  /** Where the version lies, seen from the day: in the copy of the day, in a later copy, or in an earlier one. */
  readonly lies: 'in_copy' | 'later' | 'earlier';
  /** The day of the copy that stands for the day; null when the day is before our first copy. */
  readonly copyOf: Day | null;
}

function versionForDay(history: PartyHistory, timeline: ListTimeline, day: Day): Speaking | null {
  const index = releaseIndexOn(timeline, day);
  const standing = timeline.releases[index];
  const copyOf = standing ? dayOf(standing.seen) : null;
  if (standing) {
    const version = history.versions.find(
      ({ seen }) => seen.from <= standing.seen && (seen.until === null || standing.seen < seen.until),
    );
    if (version) return { version, lies: 'in_copy', copyOf };
  }
  const later = history.versions.find(({ seen }) => !standing || seen.from > standing.seen);
  if (later) return { version: later, lies: 'later', copyOf };
  const earlier = history.versions.at(-1);
  return earlier ? { version: earlier, lies: 'earlier', copyOf } : null;
}

function judge(parts: { listing: Listing; speaking: Speaking; timeline: ListTimeline; day: Day }): Verdict {
  const { listing, speaking, timeline, day } = parts;
  if (timeline.closed && day >= timeline.closed.on) {
    return { onDate: false, basis: 'stated', notes: [`The list as a whole was closed on ${timeline.closed.on}.`] };
  }
  if (listing.until !== null && day >= listing.until) {
    return {
      onDate: false,
      basis: 'stated',
      notes: [`The list itself gives ${listing.until} as the first day on which the listing no longer holds.`],
    };
  }
  switch (speaking.lies) {
    case 'in_copy':
      return judgeObserved(parts);
    case 'later':
      return speaking.copyOf === null ? judgeBeforeFirst(parts) : judgeNotYetIn(listing, speaking, day);
    case 'earlier':
      return {
        onDate: false,
        basis: 'observed',
        notes: [
          `Our copy of ${speaking.copyOf} no longer holds the party; the copies before ${dayOf(speaking.version.seen.until ?? '')} did.`,
        ],
      };
  }
}

function judgeObserved({
  listing,
  speaking,
  timeline,
  day,
}: {
  listing: Listing;
  speaking: Speaking;
  timeline: ListTimeline;
  day: Day;
}): Verdict {
  const from = listing.effective ?? listing.published;
  if (from !== null && from > day) {
    return {
      onDate: false,
      basis: 'observed',
      notes: [`Our copy of ${speaking.copyOf} already holds the party, with ${from} as its date.`],
    };
  }
  const next = timeline.releases[releaseIndexOn(timeline, day) + 1];
  const leaves = next !== undefined && speaking.version.seen.until === next.seen;
  const notes = leaves
    ? [`Our next copy, of ${dayOf(next.seen)}, differs; the change happened at some time after ${speaking.copyOf}.`]
    : [];
  return { onDate: true, basis: 'observed', notes };
}

/** The copy of the day does not hold the party and a later one does: only a date between the two says that it was listed by then. */
function judgeNotYetIn(listing: Listing, { copyOf, version }: Speaking, day: Day): Verdict {
  const from = listing.effective ?? listing.published;
  const firstWith = dayOf(version.seen.from);
  if (from !== null && copyOf !== null && from > copyOf && from <= day) {
    return {
      onDate: true,
      basis: 'stated',
      notes: [
        `Listed from ${from} by the list's own date; our copy of ${copyOf} is from before, and the one of ${firstWith} holds it.`,
      ],
    };
  }
  const ownDate =
    from !== null && from <= day
      ? ` The list gives ${from} as its date all the same: a listing that was taken up again keeps its first date.`
      : '';
  return {
    onDate: false,
    basis: 'observed',
    notes: [`Our copy of ${copyOf} does not hold the party; the one of ${firstWith} does.${ownDate}`],
  };
}

function judgeBeforeFirst({
  listing,
  speaking,
  timeline,
  day,
}: {
  listing: Listing;
  speaking: Speaking;
  timeline: ListTimeline;
  day: Day;
}): Verdict {
  const from = listing.effective ?? listing.published;
  const firstCopy = timeline.releases[0]?.seen ?? speaking.version.seen.from;
  const inFirstCopy = speaking.version.seen.from === firstCopy;
  if (from === null) {
    return {
      onDate: null,
      basis: 'unknown',
      notes: [`The list gives no date for this entry, and our first copy is of ${dayOf(firstCopy)}.`],
    };
  }
  if (from > day)
    return {
      onDate: false,
      basis: 'stated',
      notes: [`Listed from ${from} by the list's own date, after the day asked about.`],
    };
  if (inFirstCopy) {
    return {
      onDate: true,
      basis: 'stated',
      notes: [`Listed from ${from} by the list's own date; our first copy is of ${dayOf(firstCopy)}.`],
    };
  }
  return {
    onDate: null,
    basis: 'unknown',
    notes: [
      `The list gives ${from} as its date, but our first copy, of ${dayOf(firstCopy)}, does not hold the party; the one of ${dayOf(speaking.version.seen.from)} does.`,
    ],
  };
}

/** The unbroken run of versions around this one: `[first copy with the party, first copy without it)`. */
function presenceAround(history: PartyHistory, version: PartyVersion): { from: string; until: string | null } {
  let index = history.versions.indexOf(version);
  let { from } = version.seen;
  for (
    let before = history.versions[index - 1];
    before && before.seen.until === from;
    before = history.versions[(index -= 1) - 1]
  )
    from = before.seen.from;
  index = history.versions.indexOf(version);
  let { until } = version.seen;
  for (
    let after = history.versions[index + 1];
    after && after.seen.from === until;
    after = history.versions[(index += 1) + 1]
  )
    until = after.seen.until;
  return { from, until };
}
