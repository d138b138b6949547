import { type Day, isDay } from '../../model/day.ts';
import { type ListedParty, type Listing, type Schema, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type XmlElement, childText, deepText } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { countryCode } from '../../names/countries.ts';
import { readPartialDate } from '../../names/published-dates.ts';
import { slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { regulations, understood } from './lookups.ts';
import { readAliases, readEntityName } from './read-names.ts';

export interface RecordContext {
  readonly report: ParseReport;
  readonly giveKey: (slug: string) => string;
}

/** The publisher has no key, and Schedule and Item are numbered anew by amendments: name and regulations make it. */
export function recordToParty(record: XmlElement, context: RecordContext): ListedParty {
  for (const child of record.children)
    if (!understood.has(child.name)) context.report.unread(child.name, child.line, deepText(child));
  const schema = readSchema(record);
  const bag = createPropertyBag();
  const caption = schema === 'Person' ? addPersonName(bag, record) : addEntityName(bag, record);
  if (caption === '') throw new SourceDefect('a record without a name', { line: record.line, column: 'EntityOrShip' });
  for (const { name, weak } of readAliases(childText(record, 'Aliases'), schema === 'Person'))
    bag.add(weak ? 'weakAlias' : 'alias', name);
  if (schema === 'Vessel') addVessel(bag, record);
  else addPersonalFacts(bag, record);
  addDate(bag, record, schema === 'Vessel' ? 'buildDate' : 'birthDate', context.report);
  const regime = readRegime(childText(record, 'Country'));
  const imo = childText(record, 'ShipIMONumber');
  const key = imo === '' ? slugOf(caption) || 'unnamed' : `imo-${imo}`;
  return {
    id: `ca_sema-${context.giveKey(`${key}-${countryCode(regime) ?? slugOf(regime)}`)}`,
    schema,
    caption,
    properties: bag.done(),
    listings: [readListing(record, regime, context.report)],
    relations: [],
  };
}

function readSchema(record: XmlElement): Schema {
  if (childText(record, 'ShipIMONumber') !== '') return 'Vessel';
  return childText(record, 'EntityOrShip') === '' ? 'Person' : 'Organization';
}

function addPersonName(bag: PropertyBag, record: XmlElement): string {
  const [given, last] = [childText(record, 'GivenName'), childText(record, 'LastName')];
  const caption = [given, last].filter(Boolean).join(' ');
  bag.add('name', caption);
  bag.add('firstName', given);
  bag.add('lastName', last);
  return caption;
}

function addEntityName(bag: PropertyBag, record: XmlElement): string {
  const { name, aliases } = readEntityName(childText(record, 'EntityOrShip'));
  bag.add('name', name);
  bag.add('alias', ...aliases);
  return name;
}

function addVessel(bag: PropertyBag, record: XmlElement): void {
  bag.add('imoNumber', childText(record, 'ShipIMONumber'));
  bag.add('type', childText(record, 'TitleOrShip'));
}

/** Titles are bilingual where the two languages differ: `Major General/major-général`. */
function addPersonalFacts(bag: PropertyBag, record: XmlElement): void {
  bag.add('title', ...childText(record, 'TitleOrShip').split('/'));
}

/** `1972-08-10 or 1972-08-11` are two dates; anything else that is not a date stays in words. */
function addDate(bag: PropertyBag, record: XmlElement, property: 'birthDate' | 'buildDate', report: ParseReport): void {
  const text = childText(record, 'DateOfBirthOrShipBuildDate');
  if (text === '') return;
  const dates = text.split(/\s+or\s+/i).map((part) => readPartialDate(part, 'day-month'));
  if (dates.every((date) => date !== null)) return bag.add(property, ...dates);
  report.odd('DateOfBirthOrShipBuildDate', record.line, text, 'a date as exact as it is known; kept in words');
  bag.add('notes', `Date of birth: ${text}`);
}

/** `Russia / Russie` -> `Russia`; the same name in both languages stands once. `… Regulations (JVCFOR) / …` -> `JVCFOR`. */
function readRegime(text: string): string {
  const english = (text.split(' / ')[0] ?? text).trim();
  return /Regulations \((\w+)\)$/.exec(english)?.[1] ?? english;
}

function readListing(record: XmlElement, regime: string, report: ParseReport): Listing {
  const title = regulations[regime];
  if (!title) report.odd('Country', record.line, regime, 'known regulations; kept as text');
  const schedule = childText(record, 'Schedule').replace(/,\s*/g, ', ');
  const item = childText(record, 'Item');
  const place = [
    ...(schedule === '' ? ['Schedule'] : [/^part/i.test(schedule) ? `Schedule, ${schedule}` : `Schedule ${schedule}`]),
    ...(item === '' ? [] : [`item ${item}`]),
  ].join(', ');
  return listingOf({
    effective: readListingDate(record, report),
    citations: [`${title ?? regime}, ${place}`],
    programs: regime === '' ? [] : [regime],
    authority: 'Global Affairs Canada',
  });
}

function readListingDate(record: XmlElement, report: ParseReport): Day | null {
  const text = childText(record, 'DateOfListing');
  if (isDay(text)) return text;
  report.odd('DateOfListing', record.line, text, 'a day; left out');
  return null;
}
