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
/** Lists inside a list may be small: a few removals are never refused. */
const SMALL_LOSS = 20;

/** Why the release must not be taken in, or null. `previous` is the good release before it by the time it was seen. */
export function refusalFor(
  counts: ReleaseCounts,
  floor: number,
  previous: { readonly counts: ReleaseCounts; readonly seen: Instant; readonly removed: number } | null,
  seen: Instant,
): string | null {
  if (counts.total === 0) return 'the release holds no party at all';
  if (counts.total < floor)
    return `the release holds ${counts.total} parties; this list has never had fewer than ${floor}: it is cut off or only an excerpt`;
  if (!previous) return null;
  const days = Math.max(0, daysBetween(dayOf(previous.seen), dayOf(seen)));
  const allowed = Math.min(LOSS_AT_MOST, LOSS_AT_ONCE + (LOSS_PER_YEAR * days) / 365);
  const lost = lossSentence('the list', previous.removed, previous.counts.total, { allowed, days });
  if (lost) return lost;
  for (const [subList, before] of Object.entries(previous.counts.bySubList).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sentence = lossSentence(`sub-list ${subList}`, before - (counts.bySubList[subList] ?? 0), before, {
      allowed,
      days,
    });
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
  if (lost <= SMALL_LOSS && lost < before) return null;
  if (before === 0 || lost / before <= explained.allowed) return null;
  const [share, allowed] = [Math.round((lost / before) * 100), Math.round(explained.allowed * 100)];
  return `${what} lost ${lost} of ${before} parties (${share} %) since the release before, ${explained.days} days earlier; up to ${allowed} % would be explained`;
}
