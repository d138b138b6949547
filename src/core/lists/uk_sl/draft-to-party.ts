import type { Day } from '../../model/day.ts';
import { type ListedParty, type Listing, type Schema, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { readCountries } from '../../names/country-mentions.ts';
import { splitNumbered } from '../../names/numbered-values.ts';
import { readDay, readPartialDate } from '../../names/published-dates.ts';
import { readRegistrationCodes } from '../../names/registration-codes.ts';
import type { ParseReport } from '../list.ts';
import type { Group } from './columns.ts';
import type { Draft } from './draft.ts';
import { nameTypes, schemata, weakAlias } from './lookups.ts';

export function draftToParty(draft: Draft, report: ParseReport): ListedParty {
  const id = draft.texts('uniqueId')[0] ?? '';
  const schema = readSchema(draft);
  const bag = createPropertyBag();
  addNames(bag, draft, { schema, report });
  const caption = bag.first('name') ?? bag.first('alias') ?? bag.first('weakAlias');
  if (caption === null) throw new SourceDefect(`designation ${id} has no name`, { line: draft.line, column: 'Name 6' });
  addContact(bag, draft, report);
  addPerson(bag, draft, report);
  addEntity(bag, draft);
  if (schema === 'Vessel') addShip(bag, draft, report);
  else keepShipFacts(bag, draft);
  return {
    id: `uk_sl-${id}`,
    schema,
    caption,
    properties: bag.done(),
    listings: [readListing(draft, report)],
    relations: readRelations(draft),
  };
}

function readSchema(draft: Draft): Schema {
  const kind = draft.texts('kind')[0] ?? '';
  const schema = schemata[kind.toLowerCase()];
  if (schema) return schema;
  throw new SourceDefect(`"${kind}" is none of Individual, Entity, Ship`, {
    line: draft.line,
    column: 'Designation Type',
  });
}

/** Name 6 is the family name of a person and the whole name of an entity; names 1 to 5 stand before it. The primary name comes first. */
function addNames(bag: PropertyBag, draft: Draft, context: { schema: Schema; report: ParseReport }): void {
  const facts = [...draft.of('name')].sort((left, right) => Number(isPrimary(right)) - Number(isPrimary(left)));
  for (const fact of facts) {
    const [last = '', first = '', second = '', third = '', fourth = '', fifth = '', type = '', strength = ''] = fact;
    const full = [first, second, third, fourth, fifth, last].filter(Boolean).join(' ');
    const property = nameTypes[type.toLowerCase()];
    const weak = weakAlias[strength.toLowerCase()];
    if (property === undefined)
      context.report.odd('Name type', draft.line, type, 'Primary name, its variation or Alias; taken as alias');
    if (weak === undefined)
      context.report.odd('Alias strength', draft.line, strength, 'good or low quality; taken as good');
    bag.add(weak === true ? 'weakAlias' : (property ?? 'alias'), full);
    if (context.schema === 'Person' && property === 'name') {
      bag.add('firstName', first);
      bag.add('middleName', [second, third, fourth, fifth].filter(Boolean).join(' '));
      if (first !== '') bag.add('lastName', last);
    }
    if (context.schema === 'Vessel') bag.add('alias', /\(["“]([^"”]+)["”]\)/u.exec(full)?.[1]);
  }
  bag.add('name', ...draft.texts('nonLatinName'));
  bag.add('title', ...draft.texts('title'));
}

function isPrimary(fact: readonly string[]): boolean {
  return (fact[6] ?? '').toLowerCase() === 'primary name';
}

function addContact(bag: PropertyBag, draft: Draft, report: ParseReport): void {
  for (const address of draft.of('address')) {
    bag.add('address', address.filter(Boolean).join(', '));
    addCountries(bag, 'country', address[7] ?? '', { field: 'Address Country', draft, report });
  }
  for (const text of draft.texts('phone')) bag.add('phone', ...splitNumbered(text));
  for (const text of draft.texts('website')) bag.add('website', ...splitNumbered(text));
  for (const text of draft.texts('email'))
    bag.add('email', ...splitNumbered(text).flatMap((part) => part.split(/[;,\s]+/u)));
}

function addPerson(bag: PropertyBag, draft: Draft, report: ParseReport): void {
  for (const text of draft.texts('birthDate')) {
    const date = readPartialDate(text.replace(/^'/u, ''), 'day-month');
    if (date) bag.add('birthDate', date);
    else {
      report.odd('D.O.B', draft.line, text, 'dd/mm/yyyy with unknown parts as dd, mm or 00; kept as a note');
      bag.add('notes', `Date of birth as published: ${text}`);
    }
  }
  for (const [town = '', country = ''] of draft.of('birthPlace')) {
    bag.add('birthPlace', [town, country].filter(Boolean).join(', '));
    addCountries(bag, 'birthCountry', country, { field: 'Country of birth', draft, report });
  }
  for (const text of draft.texts('nationality'))
    addCountries(bag, 'nationality', text, { field: 'Nationality(/ies)', draft, report });
  for (const text of draft.texts('position')) bag.add('position', ...splitNumbered(text));
  bag.add('gender', ...draft.texts('gender').map((text) => text.toLowerCase()));
  addDocuments(bag, draft, 'passport');
  addDocuments(bag, draft, 'nationalId');
}

/** The additional information stays beside its number as a note: `P04581926: Afghanistan passport, issued on 7 August 2024`. */
function addDocuments(bag: PropertyBag, draft: Draft, group: 'passport' | 'nationalId'): void {
  const word = group === 'passport' ? 'Passport' : 'National identifier';
  for (const [number = '', information = ''] of draft.of(group)) {
    bag.add(group === 'passport' ? 'passportNumber' : 'idNumber', number);
    if (information !== '') bag.add('notes', `${word} ${number === '' ? '' : `${number}: `}${information}`);
  }
}

function addEntity(bag: PropertyBag, draft: Draft): void {
  bag.add('classification', ...draft.texts('entityType'));
  for (const text of draft.texts('registration')) {
    for (const part of splitNumbered(text))
      for (const { property, value } of readRegistrationCodes(part)) bag.add(property, value);
  }
}

function addShip(bag: PropertyBag, draft: Draft, report: ParseReport): void {
  for (const text of draft.texts('imo')) {
    const number = /^(?:IMO\s*(?:number)?\s*:?\s*)?(\d{7})$/iu.exec(text)?.[1];
    if (!number) report.odd('IMO number', draft.line, text, 'seven digits; kept as text');
    bag.add('imoNumber', number ?? text);
  }
  for (const text of draft.texts('flag'))
    addCountries(bag, 'flag', text, { field: 'Current believed flag of ship', draft, report });
  for (const text of draft.texts('previousFlag'))
    addCountries(bag, 'pastFlags', text, { field: 'Previous flags', draft, report });
  bag.add('type', ...draft.texts('shipType'));
  bag.add('tonnage', ...draft.texts('tonnage'));
  bag.add('buildDate', ...draft.texts('built'));
  bag.add('serialNumber', ...draft.texts('hull'));
  for (const text of draft.texts('length')) bag.add('notes', `Length of ship: ${text}`);
}

/** Ship columns on a row that is no ship: nothing says that they describe the party, so they stay words. */
function keepShipFacts(bag: PropertyBag, draft: Draft): void {
  const facts: readonly (readonly [Group, string])[] = [
    ['imo', 'IMO number'],
    ['flag', 'Flag of ship'],
    ['previousFlag', 'Previous flag of ship'],
    ['shipType', 'Type of ship'],
    ['tonnage', 'Tonnage of ship'],
    ['length', 'Length of ship'],
    ['built', 'Ship built'],
    ['hull', 'Hull identification number'],
  ];
  for (const [group, word] of facts) for (const text of draft.texts(group)) bag.add('notes', `${word}: ${text}`);
}

function addCountries(
  bag: PropertyBag,
  property: 'country' | 'birthCountry' | 'nationality' | 'flag' | 'pastFlags',
  text: string,
  from: { readonly field: string; readonly draft: Draft; readonly report: ParseReport },
): void {
  const { codes, unread } = readCountries(text);
  bag.add(property, ...codes);
  for (const part of unread) {
    from.report.odd(from.field, from.draft.line, part, 'a country; kept as text');
    bag.add(property, part);
  }
}

function readListing(draft: Draft, report: ParseReport): Listing {
  const updated = draft
    .texts('lastUpdated')
    .map((text) => readRequiredDay(text, { field: 'Last Updated', draft, report }))
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const designated = draft
    .texts('designated')
    .map((text) => readRequiredDay(text, { field: 'Date Designated', draft, report }))
    .filter((day) => day !== null)
    .sort();
  if (designated.length > 1)
    report.odd('Date Designated', draft.line, designated.join(', '), 'one day for a designation; the first is taken');
  return listingOf({
    effective: designated[0] ?? null,
    citations: [
      `UK Sanctions List ${draft.texts('uniqueId')[0] ?? ''}`,
      ...draft.texts('unReference').map((text) => `UN ${text}`),
      ...draft.texts('ofsiGroup').map((text) => `OFSI group ${text}`),
    ],
    programs: draft.texts('regime'),
    authority: joined(draft.texts('source')),
    provisions: [
      ...new Set(draft.texts('sanctions').flatMap((text) => text.split('|').map((part) => part.trim()))),
    ].filter(Boolean),
    reason: joined(draft.texts('reasons')),
    remarks: joined([...draft.texts('information'), ...(updated ? [`Last updated by the publisher ${updated}`] : [])]),
    sourceUrl: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  });
}

function readRequiredDay(
  text: string,
  from: { readonly field: string; readonly draft: Draft; readonly report: ParseReport },
): Day | null {
  const day = readDay(text, 'day-month');
  if (!day) from.report.odd(from.field, from.draft.line, text, 'dd/mm/yyyy; left out');
  return day;
}

function joined(texts: readonly string[]): string | null {
  return texts.length > 0 ? texts.join('; ') : null;
}

/** "Owner/operator" does not say which of the two, so it is a link and no ownership. */
function readRelations(draft: Draft): ListedParty['relations'] {
  const links: readonly (readonly [Group, Pick<ListedParty['relations'][number], 'schema' | 'other' | 'role'>])[] = [
    ['parent', { schema: 'Ownership', other: 'owner', role: 'parent company' }],
    ['subsidiary', { schema: 'Ownership', other: 'asset', role: 'subsidiary' }],
    ['owner', { schema: 'UnknownLink', other: 'object', role: 'current owner or operator' }],
    ['previousOwner', { schema: 'UnknownLink', other: 'object', role: 'previous owner or operator' }],
  ];
  return links.flatMap(([group, link]) =>
    [...new Set(draft.texts(group).flatMap(splitNumbered))].map((otherName) => ({
      ...link,
      otherId: null,
      otherName,
      share: null,
      from: null,
      until: null,
    })),
  );
}
