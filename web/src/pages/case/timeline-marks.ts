/** Where the days of a finding lie on a line. */
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import type { TextKey } from '../../language/language.tsx';

/** A day, or a stretch of days `[from, until)`; `until` null goes on. */
export interface Mark {
  readonly text: TextKey;
  readonly kind: 'day' | 'stretch' | 'clock';
  readonly from: string;
  /** Only of a stretch. */
  readonly until: string | null;
}

/** The lines of the drawing from above: the purchase, the list's own dates, our copies, the two clocks. */
export function marksOf({ listing }: Finding, { purchase, asOf, knownAt }: RecordedScreening): readonly Mark[] {
  const day = (text: TextKey, from: string | null | undefined): readonly Mark[] =>
    from ? [{ text, kind: 'day', from, until: null }] : [];
  const begin = listing.effective ?? listing.published;
  return [
    ...day('case.timeline.purchase', purchase.date),
    ...day('case.timeline.published', listing.published),
    ...day('case.timeline.effective', listing.effective),
    ...(begin
      ? [{ text: 'case.timeline.listed', kind: 'stretch', from: begin, until: listing.removed } as const]
      : day('case.timeline.removed', listing.removed)),
    ...(listing.seen
      ? [{ text: 'case.timeline.seen', kind: 'stretch', from: listing.seen[0], until: listing.seen[1] } as const]
      : []),
    { text: 'case.timeline.clock.law', kind: 'clock', from: asOf, until: null },
    ...(knownAt
      ? [{ text: 'case.timeline.clock.known', kind: 'clock', from: knownAt.slice(0, 10), until: null } as const]
      : []),
  ];
}

const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export interface Scale {
  /** From 0 at the left to 1 at the right. */
  readonly at: (day: string) => number;
  /** First days of years, at most eight. */
  readonly ticks: readonly string[];
}

/** A line with room on both sides of the first and the last day. */
export function scaleOf(marks: readonly Mark[]): Scale {
  const days = marks.flatMap(({ from, until }) => [from, ...(until ? [until] : [])]).map(dayNumber);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(60, (most - least) * 0.08);
  const [first, last] = [least - room, most + room];
  const year = (number: number): number => new Date(number * DAY_MS).getUTCFullYear();
  const years = Array.from({ length: year(last) - year(first) }, (_, index) => year(first) + 1 + index);
  const step = Math.max(1, Math.ceil(years.length / 8));
  return {
    at: (day) => (dayNumber(day) - first) / (last - first),
    ticks: years.filter((each) => each % step === 0).map((each) => `${each}-01-01`),
  };
}
