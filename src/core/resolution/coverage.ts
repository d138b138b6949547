import { type Day, dayOf, daysBetween } from '../model/day.ts';
import type { ListCoverage } from '../model/screening.ts';
import { type ListTimeline, releaseIndexOn } from './history.ts';

/** How well our copies of a list speak for a day. Every state but `ok` comes with a sentence that says why. */
export function coverageOn(timeline: ListTimeline, day: Day): ListCoverage {
  const at = timeline.releases[Math.max(0, releaseIndexOn(timeline, day))];
  const takenIn = at?.taken_in_at === undefined ? null : dayOf(at.taken_in_at);
  const base = { list: timeline.list, title: timeline.title, takenIn };
  const first = timeline.releases[0];
  if (!first) return { ...base, state: 'absent', copyOf: null, note: absentNote(timeline) };
  if (timeline.closed && day >= timeline.closed.on) {
    const { on, successor } = timeline.closed;
    return {
      ...base,
      state: 'ok',
      copyOf: null,
      note: `This list was closed on ${on}${successor === null ? '' : `; ${successor} took its place`}.`,
    };
  }
  const index = releaseIndexOn(timeline, day);
  const standing = timeline.releases[index];
  if (!standing) {
    const firstDay = dayOf(first.seen);
    const note = `Our first copy is of ${firstDay}: answered by the list's own dates, and parties removed before ${firstDay} are not in it.`;
    return { ...base, state: 'before_first', copyOf: firstDay, note };
  }
  const copyOf = dayOf(standing.seen);
  const age = daysBetween(copyOf, day);
  if (age <= timeline.maxAgeDays) return { ...base, state: 'ok', copyOf, note: null };
  const next = timeline.releases[index + 1];
  if (next) {
    const note = `There is no copy between ${copyOf} and ${dayOf(next.seen)}; the one of ${copyOf} stands for ${day}.`;
    return { ...base, state: 'gap', copyOf, note };
  }
  const old = `Our newest copy, of ${copyOf}, is ${age} days older than ${day}; this list is checked at least every ${timeline.maxAgeDays} days.`;
  if (timeline.refusedSince !== null) {
    return {
      ...base,
      state: 'refused',
      copyOf,
      note: `${old} A newer release, seen on ${dayOf(timeline.refusedSince)}, was refused.`,
    };
  }
  return { ...base, state: 'stale', copyOf, note: old };
}

function absentNote(timeline: ListTimeline): string {
  return timeline.refusedSince === null
    ? 'No copy of this list was known.'
    : `No copy of this list was known; the release seen on ${dayOf(timeline.refusedSince)} was refused.`;
}

/** True for a state in which the list can't say that nothing was found. */
export function isIncomplete(coverage: ListCoverage): boolean {
  return coverage.state === 'stale' || coverage.state === 'refused' || coverage.state === 'absent';
}
