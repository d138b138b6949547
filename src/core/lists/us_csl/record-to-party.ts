import { type Day, isDay } from '../../model/day.ts';
import { type ListedParty, type Listing, type Schema, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { federalRegisterCitations } from '../../names/citations.ts';
import { countryCode } from '../../names/countries.ts';
import { identifierUse } from '../../names/identifier-kinds.ts';
import { datesListingOn } from '../../names/ofac-orders.ts';
import { readDay, readPartialDate } from '../../names/published-dates.ts';
import { slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import type { CslRecord } from './columns.ts';
import { listingDates } from './listing-dates.ts';
import { mendedDates, sourceAliases, subLists, treasurySubLists } from './lookups.ts';

export interface PartyContext {
  readonly report: ParseReport;
  readonly giveKey: (slug: string) => string;
}

/** One row of the list -> one party; a party on several sub-lists is one row, and one party, per sub-list. */
export function recordToParty(record: CslRecord, context: PartyContext): ListedParty {
  const subList = readSubList(record);
  const caption = (record.name[0] ?? '').replace(/\s+/g, ' ').trim();
  if (caption === '') throw new SourceDefect('a row without a name', { line: record.line, column: 'name' });
  const schema = readSchema(record);
  const bag = createPropertyBag();
  const remarks: string[] = [...record.remarks];
  addNames(bag, record, caption);
  addPlaces(bag, record);
  addPerson(bag, record, context.report);
  addVessel(bag, record);
  addIdentifiers(bag, remarks, record, context.report);
  bag.add('sourceUrl', ...record.source_list_url);
  const key =
    treasurySubLists.has(subList) && record.entity_number[0] ? record.entity_number[0] : slugOf(caption) || 'unnamed';
  return {
    id: `us_csl-${subList}-${context.giveKey(`${subList}-${key}`).slice(subList.length + 1)}`,
    schema,
    caption,
    properties: bag.done(),
    listings: [readListing(record, { subList, remarks }, context.report)],
    relations: vesselOwner(record),
  };
}

function readSubList(record: CslRecord): string {
  const source = record.source[0] ?? '';
  for (const [, inBrackets = ''] of source.matchAll(/\(([^)]+)\)/g)) {
    const id = sourceAliases[inBrackets] ?? inBrackets;
    if (id in subLists) return id;
  }
  throw new SourceDefect(
    `"${source}" is none of the ${Object.keys(subLists).length} lists that the Consolidated Screening List holds`,
    { line: record.line, column: 'source' },
  );
}

function readSchema(record: CslRecord): Schema {
  switch ((record.type[0] ?? '').toLowerCase()) {
    case 'individual':
      return 'Person';
    case 'vessel':
      return 'Vessel';
    case 'aircraft':
      return 'Airplane';
    case 'entity':
      return 'Organization';
    default:
      return 'LegalEntity';
  }
}

function addNames(bag: PropertyBag, record: CslRecord, caption: string): void {
  bag.add('name', caption);
  bag.add('alias', ...record.alt_names);
}

/** Each address ends in the country: `Beirut, LB`. */
function addPlaces(bag: PropertyBag, record: CslRecord): void {
  for (const address of record.addresses) {
    if (!/^[A-Z]{2}$/.test(address)) bag.add('address', address);
    const code = /(?:^|,\s*)([A-Z]{2})$/.exec(address)?.[1];
    if (code) bag.add('country', countryCode(code));
  }
}

function addPerson(bag: PropertyBag, record: CslRecord, report: ParseReport): void {
  bag.add('position', ...record.title);
  bag.add('birthPlace', ...record.places_of_birth);
  for (const text of record.dates_of_birth) {
    const date = readPartialDate(text, 'month-day');
    if (!date) report.odd('dates_of_birth', record.line, text, 'one date; kept as text');
    bag.add('birthDate', date ?? text);
  }
  for (const [property, values] of [
    ['citizenship', record.citizenships],
    ['nationality', record.nationalities],
  ] as const) {
    for (const value of values) {
      const code = countryCode(value);
      if (!code) report.odd(property, record.line, value, 'a country; kept as text');
      bag.add(property, code ?? value);
    }
  }
}

function addVessel(bag: PropertyBag, record: CslRecord): void {
  bag.add('callSign', ...record.call_sign);
  bag.add('type', ...record.vessel_type);
  bag.add('tonnage', ...record.gross_tonnage);
  bag.add('grossRegisteredTonnage', ...record.gross_registered_tonnage);
  for (const flag of record.vessel_flag) bag.add('flag', countryCode(flag) ?? flag);
}

/** `PK, 2013-09-09, 2008-09-09, 4117921, Passport`: country and dates may lead, the kind is always last. */
function addIdentifiers(bag: PropertyBag, remarks: string[], record: CslRecord, report: ParseReport): void {
  for (const text of record.ids) {
    const parts = text.split(', ');
    const kind = parts.pop() ?? '';
    while (parts.length > 1 && /^([A-Z]{2}|\d{4}-\d{2}-\d{2})$/.test(parts[0] ?? '')) parts.shift();
    const value = parts.join(', ').trim();
    const identified = identifierUse(kind);
    if (identified.use === 'property' && value !== '') bag.add(identified.property, mendIdentifier(kind, value));
    else remarks.push(text);
    if (identified.use === 'unknown') report.unread(`ids: ${kind}`, record.line, text);
  }
}

/** `IMO 9187629` stands under "Vessel Registration Identification". */
function mendIdentifier(kind: string, value: string): string {
  return /^vessel registration/i.test(kind) ? value.replace(/^IMO\s*/i, '') : value;
}

function readListing(
  record: CslRecord,
  parts: { subList: string; remarks: readonly string[] },
  report: ParseReport,
): Listing {
  const notice = record.federal_register_notice.join('; ');
  const found = federalRegisterCitations(notice);
  const { doubt, ...dates } = listingDates(parts.subList, readDate(record, 'start_date', report), found);
  const remarks = doubt === null ? parts.remarks : [doubt, ...parts.remarks];
  return listingOf({
    subList: parts.subList,
    ...dates,
    published: dates.published ?? listingDate(record, parts.subList),
    until: readDate(record, 'end_date', report),
    citations: found.length > 0 ? found.map(({ text }) => text) : notice === '' ? [] : [notice],
    programs: record.programs,
    authority: subLists[parts.subList] ?? null,
    provisions: [
      ...record.license_requirement.map((text) => `Licence requirement: ${text}`),
      ...record.license_policy.map((text) => `Licence policy: ${text}`),
      ...record.standard_order.map((text) => `Standard order: ${text}`),
    ],
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
    sourceUrl: record.source_list_url[0] ?? null,
  });
}

/** `03 Jun 2021, Listing Date (CMIC)` stands among the identifiers, on every list that the party is on. The "Effective Date" beside it is the first day of a prohibition and not of the listing. */
function listingDate(record: CslRecord, subList: string): Day | null {
  const days = record.ids.flatMap((text) => {
    const [, found, brackets = ''] = /^(\d{1,2} \w{3} \d{4}), Listing Date \(([^)]*)/.exec(text) ?? [];
    return found === undefined || !datesListingOn(subList, brackets) ? [] : (readDay(found, 'day-month') ?? []);
  });
  return days.sort()[0] ?? null;
}

function readDate(record: CslRecord, column: 'start_date' | 'end_date', report: ParseReport): Day | null {
  const text = record[column][0];
  if (text === undefined) return null;
  const mend = mendedDates[text];
  if (mend) report.mended(column, record.line, { from: text, ...mend });
  const date = mend?.to ?? text;
  if (isDay(date) && date > '1900') return date;
  report.odd(column, record.line, text, 'a day since 1900; left out');
  return null;
}

function vesselOwner(record: CslRecord): ListedParty['relations'] {
  return record.vessel_owner.map((owner) => ({
    schema: 'Ownership',
    other: 'owner',
    otherId: null,
    otherName: owner,
    role: 'vessel owner',
    share: null,
    from: null,
    until: null,
  }));
}
