import { type Day, isDay } from '../../model/day.ts';
import { readDay, readPartialDate } from '../../names/published-dates.ts';

/** Dates of birth in free text; `exact` is false when the text says more than the dates do (`Approximately 1966`, a remark, a range). */
export interface BirthDates {
  readonly dates: readonly string[];
  readonly exact: boolean;
  readonly unread: readonly string[];
}

/** Letters before each date (given twice, or without a blank after them), signs, and nothing but a blank between two whole dates. */
const SEPARATOR =
  /\s*(?:;|>>|\bor\b|,\s*and,?|(?:^|(?<=[\s,;\d]))\(?[a-z]\)|,(?=\s*\d{1,2}\/)|(?<=\/\d{4})\s+(?=\d{1,2}\/))\s*/u;
const MAX_RANGE_YEARS = 12;
const EARLIEST_YEAR = '1850';

/** `a) Approximately 1955-1958 b) 1 Jan. 1967` -> 1955, 1956, 1957, 1958, 1967-01-01. */
export function readBirthDates(text: string): BirthDates {
  const dates: string[] = [];
  const unread: string[] = [];
  let exact = true;
  for (const value of text.split(SEPARATOR)) {
    const bare = value
      .replace(/\([^)]*\)?/gu, ' ')
      .replace(/\b(?:approximately|approx\.?|circa|about|c\.|alt\.? DOB:?)/giu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.]+|[\s,.]+$/gu, '');
    if (bare === '') continue;
    const found = datesOf(bare);
    if (bare !== value.trim() || found.length > 1) exact = false;
    if (found.length === 0) unread.push(value);
    dates.push(...found);
  }
  return { dates: [...new Set(dates)], exact: exact && unread.length === 0, unread };
}

function datesOf(text: string): readonly string[] {
  const range = /^(?:between\s+)?(\d{4})\s*(?:-|–|\/|to|and)\s*(\d{4})$/iu.exec(text);
  if (range) return yearsOf(Number(range[1]), Number(range[2]));
  const monthYear = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  const plain = monthYear
    ? `${monthYear[2]}-${(monthYear[1] ?? '').padStart(2, '0')}`
    : text
        .replace(/([A-Za-z])\.(?=\d)/gu, '$1. ')
        .replace(/^(\d{1,2})\.\s+/u, '$1 ')
        .replace(/^([A-Za-z]+),\s*(?=\d{4}$)/u, '$1 ')
        .replace(/\s*\/\s*/gu, '/');
  const date = readPartialDate(plain, 'day-month');
  return date !== null && date >= EARLIEST_YEAR ? [date] : [];
}

function yearsOf(first: number, last: number): readonly string[] {
  if (last < first || last - first > MAX_RANGE_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{2}-\d{2}`;
const STATED = new RegExp(String.raw`(?:^|on:?\s*(?:the\s+)?|committee\s+)(${DATE})`, 'giu');
const LATER_ACT = /\b(?:amended|re-?list(?:ed|ing)|last listed|updated|removed|concluded)\b/giu;
const LISTING_ACT = /\b(?:listed|designated|declared|added)\b/giu;

/** The first day on which the text says that the party was listed or designated; amendments and relistings are later acts. */
export function readStatedDay(text: string): Day | null {
  const days: Day[] = [];
  for (const match of text.matchAll(STATED)) {
    const before = text.slice(0, match.index);
    const later = lastIndex(before, LATER_ACT);
    // "Re-listed" and "last listed" end in "listed": the later act wins a tie.
    if (later >= 0 && later >= lastIndex(before, LISTING_ACT)) continue;
    const day = readDay(match[1] ?? '', 'day-month');
    if (day && isDay(day)) days.push(day);
  }
  return days.sort()[0] ?? null;
}

/** `Last listed on: 16/09/2022`: since when the listing holds that was made anew. */
export function readLastListedDay(text: string): Day | null {
  const found = new RegExp(String.raw`last listed on:?\s*(${DATE})`, 'iu').exec(text)?.[1];
  return found === undefined ? null : readDay(found, 'day-month');
}

/** Where the last word of that kind ends; -1 when there is none. */
function lastIndex(text: string, words: RegExp): number {
  return Math.max(-1, ...[...text.matchAll(words)].map((match) => match.index + match[0].length));
}
