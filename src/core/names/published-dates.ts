import { type Day, dayFrom, isDay } from '../model/day.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A whole day written as publishers write it, or null. `order` says how `04/05/2020` is meant in that publisher's files. */
export function readDay(text: string, order: 'day-month' | 'month-day'): Day | null {
  const value = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(value);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    return order === 'day-month' ? dayFrom(year, second, first) : dayFrom(year, first, second);
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})$/.exec(value);
  if (dayFirst) return dayFrom(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(value);
  if (monthFirst) return dayFrom(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return null;
}

/** A date as exact as it is known: `1962`, `1962-03`, `1962-03-14`; null when the text is not one date (`circa 1962`, `1960 to 1962`). */
export function readPartialDate(text: string, order: 'day-month' | 'month-day'): string | null {
  const value = text.trim();
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-\d{2}$/.test(value)) return isDay(`${value}-01`) ? value : null;
  const unknownDay = /^(?:00|dd)[/.-](00|mm|\d{2})[/.-](\d{4})$/i.exec(value);
  if (unknownDay) {
    const month = Number(unknownDay[1]);
    return month >= 1 && month <= 12 ? `${unknownDay[2]}-${unknownDay[1]}` : (unknownDay[2] ?? null);
  }
  const monthYear = /^([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(value);
  if (monthYear) {
    const month = monthNumber(monthYear[1] ?? '');
    return month > 0 ? `${monthYear[2]}-${String(month).padStart(2, '0')}` : null;
  }
  return readDay(value, order);
}

/** 1 to 12 for an English month name or its first three letters, 0 for anything else. */
function monthNumber(name: string): number {
  const key = name.toLowerCase();
  return key.length < 3
    ? 0
    : MONTHS.findIndex((month) => month === key || (key.length <= 4 && month.startsWith(key))) + 1;
}
