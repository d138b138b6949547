/** Was the party listed on that day? Answered listing by listing, from our dated copies and, where they do not reach, from the list's own dates. */
import { type Day, dayOf, daysBetween } from '../model/day.ts';
import type { Listing } from '../model/entity.ts';
import type { Period } from '../model/period.ts';
import type { ListingOnDay } from '../model/screening.ts';
import { type ListTimeline, type PartyHistory, releaseIndexOn } from './history.ts';

type Verdict = Pick<ListingOnDay, 'onDate' | 'basis' | 'notes'>;

/** One listing of a party through the copies: its content in consecutive copies, each with when they had it. */
interface ListingThread {
  readonly versions: readonly { readonly listing: Listing; readonly seen: Period }[];
}

/**
 * One answer for each listing that any known copy holds. A copy stands until the next one, so what it holds was listed and what it lacks
 * was not; the list's own dates speak before our first copy and between two copies that differ.
 */
export function listingsOnDay(
  history: PartyHistory,
  timeline: ListTimeline,
  day: Day,
): readonly (ListingOnDay & { readonly listing: Listing })[] {
  return threadsOf(history).map((thread) => {
    const standing = timeline.releases[releaseIndexOn(timeline, day)];
    const version = versionFor(thread, standing?.seen ?? null);
    const { listing } = version;
    const [from, until] = presenceAround(thread, version);
    return {
      listing,
      ...judge({ thread, version, timeline, day, copySeen: standing?.seen ?? null }),
      effective: listing.effective,
      published: listing.published,
      ...(listing.heldBy !== undefined && { heldBy: listing.heldBy }),
      seen: [from, until],
      removed: listing.until !== null && (until === null || listing.until <= until) ? listing.until : until,
      citation: listing.citations[0] ?? null,
      citations: listing.citations,
      covers: listing.covers,
      programs: listing.programs,
    };
  });
}

type Version = ListingThread['versions'][number];

/** A party has one listing a sub-list as a rule; where it has several, their dates, citation and programmes tell them apart. */
function threadsOf(history: PartyHistory): readonly ListingThread[] {
  const crowded = new Set<string>();
  for (const { party } of history.versions) {
    const seen = new Set<string>();
    for (const { subList } of party.listings) {
      if (seen.has(subList ?? '')) crowded.add(subList ?? '');
      seen.add(subList ?? '');
    }
  }
  const threads = new Map<string, Version[]>();
  for (const { party, seen } of history.versions) {
    for (const listing of party.listings) {
      const subList = listing.subList ?? '';
      const { effective, published, citations, programs, covers } = listing;
      const key = crowded.has(subList)
        ? JSON.stringify([subList, covers, effective, published, citations[0], programs])
        : subList;
      const versions = threads.get(key) ?? [];
      versions.push({ listing, seen });
      threads.set(key, versions);
    }
  }
  return [...threads.values()].map((versions) => ({ versions }));
}

/** The version in the copy of the day; without one the next later, or the last one before the listing was removed. */
function versionFor({ versions }: ListingThread, copySeen: string | null): Version {
  const inCopy = versions.find((version) => copySeen !== null && holds(version, copySeen));
  const later = versions.find(({ seen }) => copySeen === null || seen.from > copySeen);
  const found = inCopy ?? later ?? versions.at(-1);
  if (!found) throw new Error('a listing that no copy holds');
  return found;
}

function holds({ seen }: Version, moment: string): boolean {
  return seen.from <= moment && (seen.until === null || moment < seen.until);
}

interface Question {
  readonly thread: ListingThread;
  readonly version: Version;
  readonly timeline: ListTimeline;
  readonly day: Day;
  /** When the copy that stands for the day was seen; null when the day is before our first copy. */
  readonly copySeen: string | null;
}

function judge(question: Question): Verdict {
  const { version, timeline, day, copySeen } = question;
  const { until } = version.listing;
  if (timeline.closed && day >= timeline.closed.on) {
    return { onDate: false, basis: 'stated', notes: [`The list as a whole was closed on ${timeline.closed.on}.`] };
  }
  if (until !== null && day >= until) {
    const note = `The list itself gives ${until} as the first day on which the listing no longer holds.`;
    return { onDate: false, basis: 'stated', notes: [note] };
  }
  if (copySeen === null) return judgeBeforeFirst(question);
  if (holds(version, copySeen)) return judgeHeld(question, dayOf(copySeen));
  if (version.seen.from > copySeen) return judgeNotYetHeld(question, dayOf(copySeen));
  const lastWithout = dayOf(version.seen.until ?? '');
  const note = `Our copy of ${dayOf(copySeen)} does not hold it; the copies before ${lastWithout} did.`;
  return { onDate: false, basis: 'observed', notes: [note] };
}

/** The copy of the day holds it. A later copy may say that it had ended, or no longer hold it, before anybody looked again. */
function judgeHeld({ thread, version, timeline, day }: Question, copyOf: Day): Verdict {
  const from = version.listing.effective ?? version.listing.published;
  if (from !== null && from > day) {
    return {
      onDate: false,
      basis: 'observed',
      notes: [`Our copy of ${copyOf} already holds it, with ${from} as its date.`],
    };
  }
  const next = thread.versions.find(({ seen }) => seen.from === version.seen.until);
  const statedEnd = next?.listing.until ?? null;
  if (next && statedEnd !== null && statedEnd <= day) {
    const note = `Our copy of ${dayOf(next.seen.from)} gives ${statedEnd} as the first day on which the listing no longer held.`;
    return { onDate: false, basis: 'stated', notes: [note] };
  }
  return { onDate: true, basis: 'observed', notes: gapNotes({ version, timeline, day, copyOf }) };
}

/** What a reader must know when the copy that stands for the day is older than the list's cadence, or the next one lacks the listing. */
function gapNotes({
  version,
  timeline,
  day,
  copyOf,
}: {
  version: Version;
  timeline: ListTimeline;
  day: Day;
  copyOf: Day;
}): readonly string[] {
  const next = timeline.releases[releaseIndexOn(timeline, day) + 1];
  const isOld = daysBetween(copyOf, day) > timeline.maxAgeDays;
  if (next && version.seen.until === next.seen) {
    return [
      `Our next copy, of ${dayOf(next.seen)}, differs or no longer holds it; the change happened at some time after ${copyOf}.`,
    ];
  }
  if (next && isOld) return [`There is no copy between ${copyOf} and ${dayOf(next.seen)}; both hold it.`];
  return isOld ? [`Our newest copy is of ${copyOf}; whether the listing still held on ${day} it cannot say.`] : [];
}

/** The copy of the day does not hold it and a later one does. */
function judgeNotYetHeld({ thread, version, timeline, day, copySeen }: Question, copyOf: Day): Verdict {
  const { heldBy, effective, published } = version.listing;
  const from = heldBy ?? effective ?? published;
  const firstWith = dayOf(version.seen.from);
  const lacks = `Our copy of ${copyOf} does not hold it; the one of ${firstWith} does`;
  if (from === null || from > day) return { onDate: false, basis: 'observed', notes: [`${lacks}.`] };
  const wasHeldBefore = thread.versions.some(({ seen }) => seen.from <= (copySeen ?? ''));
  if (from > copyOf || (!wasHeldBefore && daysBetween(from, copyOf) <= timeline.maxAgeDays)) {
    return {
      onDate: true,
      basis: 'stated',
      notes: [`Listed ${heldBy === undefined ? 'from' : 'by'} ${from} by the list's own date. ${lacks}.`],
    };
  }
  if (wasHeldBefore) {
    const note = `${lacks}, and earlier ones did: a listing that is taken up again may keep its first date, here ${from}.`;
    return { onDate: false, basis: 'observed', notes: [note] };
  }
  const next = timeline.releases[releaseIndexOn(timeline, day) + 1];
  if (next?.seen !== version.seen.from)
    return { onDate: false, basis: 'observed', notes: [`${lacks}; its own date is ${from}.`] };
  const note = `${lacks}, with ${from} as its date, which is before the copy that lacks it: the sources contradict each other.`;
  return { onDate: null, basis: 'unknown', notes: [note] };
}

/** Only the list's own dates speak for a day before our first copy. */
function judgeBeforeFirst({ version, timeline, day }: Question): Verdict {
  const { heldBy, effective, published } = version.listing;
  const from = effective ?? published;
  const first = timeline.releases[0]?.seen ?? version.seen.from;
  const firstCopy = dayOf(first);
  if (from !== null && from > day) {
    return {
      onDate: false,
      basis: 'stated',
      notes: [`${from}, by the list's own date, is after the day asked about.`],
    };
  }
  if (heldBy !== undefined && day < heldBy)
    return { onDate: null, basis: 'unknown', notes: [renewalNote(heldBy, from)] };
  const stated = heldBy ?? from;
  if (stated === null) {
    return {
      onDate: null,
      basis: 'unknown',
      notes: [`The list gives no date for this entry, and our first copy is of ${firstCopy}.`],
    };
  }
  if (version.seen.from === first) {
    return {
      onDate: true,
      basis: 'stated',
      notes: [
        heldBy === undefined
          ? `Listed from ${stated} by the list's own date; our first copy is of ${firstCopy}.`
          : `Listed on ${heldBy} or earlier by the list's own dates; our first copy is of ${firstCopy}.`,
      ],
    };
  }
  const note = `The list gives ${stated} as its date, but our first copy, of ${firstCopy}, does not hold it; the one of ${dayOf(version.seen.from)} does.`;
  return { onDate: null, basis: 'unknown', notes: [note] };
}

/** `2021-11-17` and `2008-03-21`: the date of the last renewal, and of the first notice. */
function renewalNote(heldBy: Day, firstNotice: Day | null): string {
  const first = firstNotice === null ? 'an earlier notice' : `a notice of ${firstNotice}`;
  return `The list gives ${heldBy} as its date and cites ${first}: that date is of a renewal or an amendment, and from when on the listing held before it the list does not say.`;
}

/** The unbroken run of versions around this one, as days: `[first copy with the listing, first copy without it)`. */
function presenceAround({ versions }: ListingThread, version: Version): readonly [Day, Day | null] {
  let { from, until } = version.seen;
  for (const { seen } of versions.toReversed()) if (seen.until === from) from = seen.from;
  for (const { seen } of versions) if (seen.from === until) until = seen.until;
  return [dayOf(from), until === null ? null : dayOf(until)];
}
