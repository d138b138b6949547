/** A civil day in the proleptic Gregorian calendar, `YYYY-MM-DD` (ISO 8601). Compares as text. */
export type Day = string;

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS(.sss)Z` (ISO 8601). Compares as text when the fractions have the same length. */
export type Instant = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** True for a day that exists: `2024-02-29` is one, `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for an instant in UTC on a day that exists. */
export function isInstant(text: string): text is Instant {
  const parts = INSTANT.exec(text);
  return parts?.[1] !== undefined && isDay(parts[1]);
}

/** The UTC day of an instant: `2020-04-15T23:59:59Z` -> `2020-04-15`. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** An instant with exactly three decimals, so that instants compare as text. */
export function normalInstant(instant: Instant): Instant {
  const [whole, fraction = ''] = instant.replace('Z', '').split('.');
  return `${whole}.${fraction.padEnd(3, '0')}Z`;
}

/** The first instant of a day. */
export function startOfDay(day: Day): Instant {
  return `${day}T00:00:00.000Z`;
}

/** A day from numbers, or null where no such day exists. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** `addDays('2020-02-28', 2)` -> `2020-03-01`. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01, by the civil calendar algorithm of Howard Hinnant. */
export function dayNumber(day: Day): number {
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthPart = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthPart + 2) / 5) + 1;
  const month = monthPart < 10 ? monthPart + 3 : monthPart - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayFrom(year, month, day) ?? '9999-12-31';
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
