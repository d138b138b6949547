/** The day that a document gives for itself near its head: `2020-06-11`, `30 January 2023`, `January 30, 2023`, `2020年6月11日`. */
import { type Day, dayFrom } from '../model/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const HEAD = 600;

/** The first in the head of the first page; null where there is none. */
export function dateInText(text: string): Day | null {
  const head = text.slice(0, HEAD).toLowerCase();
  const found = [
    ...[...head.matchAll(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g)].map((at) => made(at, 1, 2, 3)),
    ...[...head.matchAll(/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/g)].map((at) => made(at, 1, 2, 3)),
    ...[...head.matchAll(new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})`, 'g'))].map((at) =>
      made(at, 3, 2, 1),
    ),
    ...[...head.matchAll(new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'g'))].map((at) =>
      made(at, 3, 1, 2),
    ),
  ].filter((one) => one.day !== null);
  return found.toSorted((a, b) => a.at - b.at)[0]?.day ?? null;
}

function made(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): { readonly at: number; readonly day: Day | null } {
  const word = match[month] ?? '';
  const number = /^\d+$/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3)) + 1;
  return { at: match.index, day: dayFrom(Number(match[year]), number, Number(match[day])) };
}
