import { type Day, addDays } from '../../model/day.ts';
import { foldSpace } from '../../model/plain-data.ts';
import { readDay } from '../../names/published-dates.ts';
import { FOOTNOTE_MARKS } from './lookups.ts';

/** A time-limited exception from a class of goods: `[from, until)`, an open end where the page gives none. */
export interface Approval {
  readonly name: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

const DATE = /[A-Z][a-z]{2,8}\.? \d{1,2},+ \d{4}/g;

/** All days in a cell in their order: `December 22, 2025 Updated: January 7, 2026` -> both. */
export function daysIn(text: string): readonly Day[] {
  return (text.match(DATE) ?? []).flatMap((date) => readDay(date.replace(/,+/, ','), 'month-day') ?? []);
}

export function withoutMarks(text: string): string {
  return foldSpace(text.replace(FOOTNOTE_MARKS, ''));
}

/**
 * A row of conditional approvals; two approvals of one maker can stand in one row. The stated last day is still in.
 * `July 8, 2026-January 3, 2028` -> from 2026-07-08 until 2028-01-04. Null when a period can't be read.
 */
export function readApprovals(names: string, dates: string): readonly Approval[] | null {
  const periods = [
    ...dates.matchAll(/([A-Z][a-z]{2,8}\.? \d{1,2},+ \d{4})\s*[-–—]\s*([A-Z][a-z]{2,8}\.? \d{1,2},+ \d{4})?/g),
  ];
  const left = periods.reduce((text, [whole]) => text.replace(whole, ''), dates);
  if (periods.length === 0 || /[\p{L}\d]/u.test(left)) return null;
  const each = splitNames(names, periods.length);
  return periods.map(([, from = '', to = ''], index) => {
    const last = daysIn(to)[0];
    return {
      name: each[index] ?? names,
      from: daysIn(from)[0] ?? null,
      until: last === undefined ? null : addDays(last, 1),
    };
  });
}

/** `Calix, Inc.’s 7u6.2 router Calix, Inc.’s 7p6 routers` is two when two periods stand beside it. */
function splitNames(names: string, count: number): readonly string[] {
  const maker = /^.+?’s\s/.exec(names)?.[0];
  if (count === 1 || maker === undefined) return [names];
  const parts = names
    .split(maker)
    .slice(1)
    .map((part) => foldSpace(`${maker}${part}`));
  return parts.length === count ? parts : [names];
}
