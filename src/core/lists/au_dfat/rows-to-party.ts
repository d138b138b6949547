import type { Day } from '../../model/day.ts';
import { type ListedParty, type Listing, type Schema, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { readCountries } from '../../names/country-mentions.ts';
import { splitNumbered } from '../../names/numbered-values.ts';
import { readDay } from '../../names/published-dates.ts';
import { slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import type { Column, Row } from './columns.ts';
import { readBirthDates, readLastListedDay, readStatedDay } from './dates.ts';
import { blanks, measures, nameTypes, schemata } from './lookups.ts';

const INSTRUMENT =
  /\b(?:Autonomous Sanctions|Charter of the United Nations) \([^[\]]{5,220}?(?:Instrument|List) \d{4}(?: \(No\.? ?\d+\))?/gu;
const REGISTER_NUMBER = /\bF\d{4}[A-Z]\d{5}\b/gu;

export function rowsToParty(key: string, rows: readonly Row[], report: ParseReport): ListedParty {
  const first = rows[0];
  if (!first) throw new SourceDefect(`reference ${key} has no rows`);
  const schema = readSchema(rows);
  const bag = createPropertyBag();
  addNames(bag, rows, report);
  const caption = bag.first('name') ?? bag.first('alias') ?? bag.first('previousName') ?? bag.first('weakAlias');
  if (caption === null) throw new SourceDefect(`reference ${key} has no name`, { line: first.line });
  addPlaces(bag, rows, { schema, report });
  addBirth(bag, rows, report);
  for (const row of rows) bag.add('imoNumber', /\d{7}/u.exec(row.imo)?.[0] ?? row.imo);
  return {
    id: `au_dfat-${slugOf(key)}`,
    schema,
    caption,
    properties: bag.done(),
    listings: readListings(key, rows, report),
    relations: [],
  };
}

function readSchema(rows: readonly Row[]): Schema {
  const types = [...new Set(rows.map(({ type }) => type.toLowerCase()).filter((type) => type !== ''))];
  const schema = schemata[types[0] ?? ''];
  if (schema) return schema;
  throw new SourceDefect(`"${types[0] ?? ''}" is none of Individual, Entity, Vessel`, {
    line: rows[0]?.line ?? 1,
    column: 'Type',
  });
}

/** The primary name comes first; names in the original script count as names. */
function addNames(bag: PropertyBag, rows: readonly Row[], report: ParseReport): void {
  const isPrimary = (row: Row): number => Number(/^primary/iu.test(row.nameType));
  for (const row of [...rows].sort((left, right) => isPrimary(right) - isPrimary(left))) {
    const property = nameTypes[row.nameType.toLowerCase()];
    if (!property)
      report.odd(
        'Name Type',
        row.line,
        row.nameType,
        'a primary name, alias, original script or former name; taken as alias',
      );
    bag.add(row.aliasStrength.toLowerCase() === 'weak' ? 'weakAlias' : (property ?? 'alias'), row.name);
  }
}

function addPlaces(bag: PropertyBag, rows: readonly Row[], context: { schema: Schema; report: ParseReport }): void {
  for (const text of valuesOf(rows, 'address')) {
    for (const address of splitNumbered(text).flatMap((part) => part.split(/\s*;\s*/u))) {
      if (blanks.has(address.toLowerCase())) continue;
      bag.add('address', address);
      bag.add('country', ...readCountries(address.split(',').at(-1) ?? '').codes);
    }
  }
  const property = context.schema === 'Person' ? 'citizenship' : 'country';
  for (const row of rows) {
    if (blanks.has(row.citizenship.toLowerCase())) continue;
    const { codes, unread } = readCountries(row.citizenship);
    bag.add(property, ...codes);
    for (const part of unread) {
      context.report.odd('Citizenship', row.line, part, 'a country; kept as text');
      bag.add(property, part);
    }
  }
}

/** What a date cannot say (approximately, for one alias only, in the Hijri calendar) stays as a note. */
function addBirth(bag: PropertyBag, rows: readonly Row[], report: ParseReport): void {
  for (const row of rows) {
    if (blanks.has(row.birthDate.toLowerCase())) continue;
    const { dates, exact, unread } = readBirthDates(row.birthDate);
    bag.add('birthDate', ...dates);
    if (!exact) bag.add('notes', `Date of birth as published: ${row.birthDate}`);
    for (const part of unread) report.odd('Date of Birth', row.line, part, 'a date or years; kept as a note');
  }
  for (const text of valuesOf(rows, 'birthPlace')) bag.add('birthPlace', ...splitNumbered(text));
}

/** One listing per committee or regime of the party; two where only a later act has a day. */
function readListings(key: string, rows: readonly Row[], report: ParseReport): readonly Listing[] {
  const committees = new Map<string, Row[]>();
  for (const row of rows) committees.set(row.committees, [...(committees.get(row.committees) ?? []), row]);
  return [...committees].flatMap(([committee, own]) => {
    const texts = [...valuesOf(own, 'listing'), ...valuesOf(own, 'instrument')];
    const found = (pattern: RegExp): string[] =>
      texts.flatMap((text) => [...text.matchAll(pattern)].map(([all]) => all));
    const controlDates = valuesOf(own, 'controlDate').map((day) => `Control Date ${day}`);
    return readEffectiveDays(own, report).map((effective) =>
      listingOf({
        effective,
        citations: [...new Set([`DFAT Consolidated List ${key}`, ...found(INSTRUMENT), ...found(REGISTER_NUMBER)])],
        programs: committee === '' ? [] : [committee],
        provisions: measures.filter(([column]) => own.some((row) => isYes(row[column]))).map(([, words]) => words),
        remarks: [...valuesOf(own, 'information'), ...texts, ...controlDates].join(' ') || null,
        sourceUrl: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
      }),
    );
  });
}

/**
 * The day that Listing Information states. Where it states none (it names only the instrument), the Control Date, on which DFAT
 * took the entry up. Where it speaks of an earlier listing without its day, that one is unknown (null), and the day of the
 * last listing or the Control Date stands for what has held since.
 */
function readEffectiveDays(rows: readonly Row[], report: ParseReport): readonly (Day | null)[] {
  const stated = daysOf(rows, ({ listing }) => readStatedDay(listing));
  if (stated[0] !== undefined) return [stated[0]];
  const control = daysOf(rows, (row) => {
    const day = readDay(row.controlDate, 'day-month');
    if (!day) report.odd('Control Date', row.line, row.controlDate, 'a day; left out');
    return day;
  });
  const text = rows.map(({ listing }) => listing).join(' ');
  if (!/\b(?:last listed|amended|re-?list(?:ed|ing))\b/iu.test(text)) return [control[0] ?? null];
  report.odd('Listing Information', rows[0]?.line ?? 1, text, 'the day of the first listing; left unknown');
  const since = daysOf(rows, ({ listing }) => readLastListedDay(listing))[0] ?? control[0];
  return since === undefined ? [null] : [null, since];
}

function daysOf(rows: readonly Row[], read: (row: Row) => Day | null): readonly Day[] {
  return rows
    .map(read)
    .filter((day) => day !== null)
    .sort();
}

function isYes(text: string): boolean {
  return /^(?:true|yes|y|1)$/iu.test(text);
}

function valuesOf(rows: readonly Row[], column: Column): readonly string[] {
  return [...new Set(rows.map((row) => row[column]).filter((text) => !blanks.has(text.toLowerCase())))];
}
