/** Days as people write them in tables: whether `04/05/2020` is in April or May is judged from the whole column, never guessed. */
import { type Day, addDays, dayFrom, isDay } from '../model/day.ts';

export type DateReading =
  | { readonly kind: 'day'; readonly day: Day; readonly proves: DayOrder | null }
  | { readonly kind: 'ambiguous'; readonly dayFirst: Day; readonly monthFirst: Day }
  | { readonly kind: 'bad'; readonly wanted: string };

export type DayOrder = 'day-first' | 'month-first';

/** How many values of a column prove each order. */
export interface OrderEvidence {
  dayFirst: number;
  monthFirst: number;
}

/** No day that a person writes is longer; it also bounds the work on a hostile cell. */
const MAX_CHARACTERS = 60;
const ANY_DAY = 'a day such as 2020-04-15, 15.04.2020 or 15 April 2020';

/** English, German, French and Spanish month names without accents; a unique beginning of three letters or more will do. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'janvier', 'enero'],
  ['february', 'februar', 'fevrier', 'febrero'],
  ['march', 'marz', 'maerz', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juni', 'juin', 'junio'],
  ['july', 'juli', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oktober', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'decembre', 'diciembre'],
];

/** Reads one cell; times of day are left off, and so are names of weekdays. */
export function readDate(text: string): DateReading {
  if (text.length > MAX_CHARACTERS) return { kind: 'bad', wanted: ANY_DAY };
  const value = text
    .normalize('NFKC')
    .trim()
    .replace(/^\p{L}{2,10}\.?,\s+/u, '')
    .replace(/[T ]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i, '')
    .trim();
  const yearFirst =
    /^(\d{4})(?:-|\/|\.|年\s*)(\d{1,2})(?:-|\/|\.|月\s*)(\d{1,2})(?:日|Z)?$/.exec(value) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(value);
  if (yearFirst) return dayReading(dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const numeric = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(value);
  if (numeric) return readNumeric(numeric);
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(value))
    return { kind: 'bad', wanted: `${ANY_DAY}, with the year in four digits` };
  if (/^\d{5}(\.\d+)?$/.test(value)) return readSerial(Number(value));
  return readWords(value);
}

/** Settles an ambiguous day by what the column proves; null when it proves nothing, or both orders. */
export function settleDate(reading: DateReading, evidence: OrderEvidence): Day | null {
  if (reading.kind !== 'ambiguous') return reading.kind === 'day' ? reading.day : null;
  if (evidence.dayFirst > 0 === evidence.monthFirst > 0) return null;
  return evidence.dayFirst > 0 ? reading.dayFirst : reading.monthFirst;
}

function dayReading(day: Day | null, proves: DayOrder | null = null): DateReading {
  return day === null ? { kind: 'bad', wanted: `${ANY_DAY}; this day does not exist` } : { kind: 'day', day, proves };
}

/** Dotted days are day first wherever dots are used; with slashes or dashes both orders are. */
function readNumeric(parts: RegExpExecArray): DateReading {
  const [first, mark, second, year] = [Number(parts[1]), parts[2], Number(parts[3]), Number(parts[4])];
  const dayFirst = dayFrom(year, second, first);
  if (mark === '.') return dayReading(dayFirst);
  const monthFirst = dayFrom(year, first, second);
  if (dayFirst !== null && monthFirst !== null) {
    return dayFirst === monthFirst ? dayReading(dayFirst) : { kind: 'ambiguous', dayFirst, monthFirst };
  }
  return dayFirst !== null ? dayReading(dayFirst, 'day-first') : dayReading(monthFirst, 'month-first');
}

/** A day number of a spreadsheet (1900 system, day 1 is 1900-01-01, with its leap day of 1900 that never was): 43936 -> 2020-04-15. */
function readSerial(serial: number): DateReading {
  if (serial < 20_000 || serial >= 80_000) return { kind: 'bad', wanted: ANY_DAY };
  return dayReading(addDays('1899-12-30', Math.floor(serial)));
}

function readWords(value: string): DateReading {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|o)?[.\s-]*(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]*(?:del?\s+)?(\d{4})$/iu.exec(value);
  if (dayFirst) return dayReading(wordDay(dayFirst[3], dayFirst[2], dayFirst[1]));
  const monthFirst = /^(\p{L}{3,12})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/iu.exec(value);
  if (monthFirst) return dayReading(wordDay(monthFirst[3], monthFirst[1], monthFirst[2]));
  return { kind: 'bad', wanted: ANY_DAY };
}

function wordDay(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  const key = (month ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const months = MONTH_NAMES.flatMap((names, index) => (names.some((name) => name.startsWith(key)) ? [index + 1] : []));
  const [only] = months;
  if (only === undefined || months.length > 1) return null;
  const found = dayFrom(Number(year), only, Number(day));
  return found !== null && isDay(found) ? found : null;
}
