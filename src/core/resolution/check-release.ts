/** Fail closed: a release that lost more than time explains is refused, and the last good one stays in force. */
import { type Instant, dayOf, daysBetween } from '../model/day.ts';

export interface ReleaseCounts {
  readonly total: number;
  readonly bySubList: Readonly<Record<string, number>>;
}

/** A list may lose this share of its parties from one day to the next, and more the longer no copy was taken. */
const LOSS_AT_ONCE = 0.1;
const LOSS_PER_YEAR = 0.3;
const LOSS_AT_MOST = 0.6;
/** Lists inside a list, and lists of one's own, may be small: a handful of removals is never refused, nor a few that are less than half. */
const TINY_LOSS = 5;
const SMALL_LOSS = 20;
/** A release from before a known one may be smaller by this share, and more the longer before it was. */
const GROWTH_AT_ONCE = 0.3;
const GROWTH_PER_YEAR = 0.5;
const GROWTH_AT_MOST = 0.95;

export interface NewRelease {
  readonly counts: ReleaseCounts;
  readonly seen: Instant;
  /** The list's own bound: fewer parties are refused. */
  readonly floor: number;
}

export interface PreviousRelease {
  readonly counts: ReleaseCounts;
  readonly seen: Instant;
  /** Parties of it that the new release does not hold. */
  readonly removed: number;
  readonly isSameFormat: boolean;
}

/** Why the release must not be taken in, or null. `previous` and `next` are the good releases around it by the time they were seen. */
export function refusalFor(
  { counts, seen, floor }: NewRelease,
  previous: PreviousRelease | null,
  next: { readonly total: number; readonly seen: Instant } | null,
): string | null {
  if (counts.total === 0) return 'the release holds no party at all';
  if (counts.total < floor) {
    return `the release holds ${counts.total} parties; this list has never had fewer than ${floor}: it is cut off or only an excerpt`;
  }
  return (previous && lossRefusal(counts, previous, seen)) ?? (next && growthRefusal(counts, next, seen));
}

function lossRefusal(counts: ReleaseCounts, previous: PreviousRelease, seen: Instant): string | null {
  const days = Math.max(0, daysBetween(dayOf(previous.seen), dayOf(seen)));
  const allowed = Math.min(LOSS_AT_MOST, LOSS_AT_ONCE + (LOSS_PER_YEAR * days) / 365);
  const lost = lossSentence('the list', previous.removed, previous.counts.total, { allowed, days });
  if (lost) return lost;
  // Another format of the same list may divide it otherwise.
  if (!previous.isSameFormat) return null;
  for (const [subList, before] of Object.entries(previous.counts.bySubList).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const gone = before - (counts.bySubList[subList] ?? 0);
    const sentence = lossSentence(`sub-list ${subList}`, gone, before, { allowed, days });
    if (sentence) return sentence;
  }
  return null;
}

function lossSentence(
  what: string,
  lost: number,
  before: number,
  explained: { allowed: number; days: number },
): string | null {
  if (before === 0 || lost / before <= explained.allowed) return null;
  if (lost <= TINY_LOSS || (lost <= SMALL_LOSS && lost / before < 0.5)) return null;
  const [share, allowed] = [Math.round((lost / before) * 100), Math.round(explained.allowed * 100)];
  return `${what} lost ${lost} of ${before} parties (${share} %) since the release before, ${explained.days} days earlier; up to ${allowed} % would be explained`;
}

/** An excerpt that is given an old date would make every party that it lacks come later than it did. */
function growthRefusal(
  counts: ReleaseCounts,
  next: { readonly total: number; readonly seen: Instant },
  seen: Instant,
): string | null {
  const days = Math.max(0, daysBetween(dayOf(seen), dayOf(next.seen)));
  const allowed = Math.min(GROWTH_AT_MOST, GROWTH_AT_ONCE + (GROWTH_PER_YEAR * days) / 365);
  if (next.total - counts.total <= SMALL_LOSS || 1 - counts.total / next.total <= allowed) return null;
  return `the release holds ${counts.total} parties, and the one ${days} days later ${next.total}: it is cut off or only an excerpt`;
}
