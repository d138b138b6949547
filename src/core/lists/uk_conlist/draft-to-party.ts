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
import { measures, nameTypes, schemata, vesselGroups, weakAlias } from './lookups.ts';

const LEADING_IMO = /^\(?IMO(?: number)?\s*:?\s*\d{7}\b/iu;
const UN_REFERENCE = /\bUN\s*Ref\.?:?\s*([A-Z]{1,3}[a-z]?\.[A-Za-z0-9.]*\d)/giu;

export function draftToParty(draft: Draft, report: ParseReport): ListedParty {
  const id = draft.texts('groupId')[0] ?? '';
  const schema = readSchema(draft);
  const bag = createPropertyBag();
  addNames(bag, draft, { schema, report });
  const caption = bag.first('name') ?? bag.first('alias') ?? bag.first('weakAlias') ?? bag.first('previousName');
  if (caption === null) throw new SourceDefect(`group ${id} has no name`, { line: draft.line, column: 'Name 6' });
  addContact(bag, draft, report);
  addPerson(bag, draft, report);
  addEntity(bag, draft);
  addShip(bag, draft, { schema, report });
  return {
    id: `uk_conlist-${id}`,
    schema,
    caption,
    properties: bag.done(),
    listings: readListings(draft, report),
    relations: readRelations(draft),
  };
}

function readSchema(draft: Draft): Schema {
  const kind = draft.texts('kind')[0] ?? '';
  const schema = schemata[kind.toLowerCase()];
  if (!schema)
    throw new SourceDefect(`"${kind}" is none of Individual, Entity, Ship`, { line: draft.line, column: 'Group Type' });
  const isVessel =
    vesselGroups.has(draft.texts('groupId')[0] ?? '') ||
    draft.texts('information').some((text) => LEADING_IMO.test(text));
  return schema === 'Organization' && isVessel ? 'Vessel' : schema;
}

/** Name 6 is the family name of a person and the whole name of an entity; names 1 to 5 stand before it. The primary name comes first. */
function addNames(bag: PropertyBag, draft: Draft, context: { schema: Schema; report: ParseReport }): void {
  const facts = [...draft.of('name')].sort((left, right) => Number(isPrimary(right)) - Number(isPrimary(left)));
  for (const fact of facts) {
    const [last = '', first = '', second = '', third = '', fourth = '', fifth = '', type = '', quality = ''] = fact;
    const property = nameTypes[type.toLowerCase()];
    const weak = weakAlias[quality.toLowerCase()];
    if (property === undefined)
      context.report.odd('Alias Type', draft.line, type, 'a primary name, AKA or FKA; taken as AKA');
    if (weak === undefined)
      context.report.odd('Alias Quality', draft.line, quality, 'good or low quality; taken as good');
    const full = [first, second, third, fourth, fifth, last].filter(Boolean).join(' ');
    bag.add(weak === true ? 'weakAlias' : (property ?? 'alias'), full);
    if (context.schema === 'Person' && property === 'name') {
      bag.add('firstName', first);
      bag.add('middleName', [second, third, fourth, fifth].filter(Boolean).join(' '));
      if (first !== '') bag.add('lastName', last);
    }
  }
  bag.add('name', ...draft.texts('nonLatinName'));
  for (const text of draft.texts('title')) bag.add('title', ...splitNumbered(text));
}

function isPrimary(fact: readonly string[]): boolean {
  return /^(?:prime alias|primary name)$/iu.test(fact[6] ?? '');
}

function addContact(bag: PropertyBag, draft: Draft, report: ParseReport): void {
  for (const address of draft.of('address')) {
    bag.add('address', address.filter(Boolean).join(', '));
    addCountries(bag, 'country', address[7] ?? '', { field: 'Country', draft, report });
  }
  for (const text of draft.texts('phone')) bag.add('phone', ...splitNumbered(text));
  for (const text of draft.texts('website')) bag.add('website', ...splitNumbered(text));
  for (const text of draft.texts('email'))
    bag.add('email', ...splitNumbered(text).flatMap((part) => part.split(/[;,\s]+/u)));
}

function addPerson(bag: PropertyBag, draft: Draft, report: ParseReport): void {
  for (const text of draft.texts('birthDate')) {
    const date = readPartialDate(text, 'day-month');
    if (date) bag.add('birthDate', date);
    else {
      report.odd('DOB', draft.line, text, 'dd/mm/yyyy with unknown parts as 00; kept as a note');
      bag.add('notes', `Date of birth as published: ${text}`);
    }
  }
  for (const [town = '', country = ''] of draft.of('birthPlace')) {
    const towns = splitNumbered(town);
    bag.add('birthPlace', ...(towns.length > 1 ? towns : [[...towns, country].filter(Boolean).join(', ')]));
    addCountries(bag, 'birthCountry', country, { field: 'Country of Birth', draft, report });
  }
  for (const text of draft.texts('nationality'))
    addCountries(bag, 'nationality', text, { field: 'Nationality', draft, report });
  for (const text of draft.texts('position')) bag.add('position', ...splitNumbered(text));
  bag.add('gender', ...draft.texts('gender').map((text) => text.toLowerCase()));
  addDocuments(bag, draft, 'passport');
  addDocuments(bag, draft, 'nationalId');
}

/** Until 2020 number and details are one text: the number is taken out of it, and the text is kept as a note. */
function addDocuments(bag: PropertyBag, draft: Draft, group: 'passport' | 'nationalId'): void {
  const property = group === 'passport' ? 'passportNumber' : 'idNumber';
  const word = group === 'passport' ? 'Passport' : 'National identification';
  for (const [numbers = '', details = ''] of draft.of(group)) {
    const texts = numbers === '' ? splitNumbered(details) : splitNumbered(numbers);
    for (const text of texts) {
      bag.add(property, documentNumber(text));
      if (documentNumber(text) !== text) bag.add('notes', `${word}: ${text}`);
    }
    if (numbers !== '' && details !== '') bag.add('notes', `${word}: ${details}`);
  }
}

/** The first word with four digits or more that is not a date: `G827238 (Tunisian). Issued on 1 June 1996.` -> `G827238`. */
function documentNumber(text: string): string | null {
  for (const [word] of text.matchAll(/(?:\b[A-Z]\s)?\b[A-Z0-9][A-Z0-9/.-]{3,}[A-Z0-9]\b/gu)) {
    const isDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(word);
    if (!isDate && word.replace(/\D/gu, '').length >= 4) return word;
  }
  return null;
}

function addEntity(bag: PropertyBag, draft: Draft): void {
  bag.add('classification', ...draft.texts('entityType'));
  for (const text of draft.texts('registration'))
    for (const part of splitNumbered(text))
      for (const { property, value } of readRegistrationCodes(part)) bag.add(property, value);
}

function addShip(bag: PropertyBag, draft: Draft, context: { schema: Schema; report: ParseReport }): void {
  const { report } = context;
  for (const text of draft.texts('imo')) bag.add('imoNumber', /\d{7}/u.exec(text)?.[0] ?? text);
  if (context.schema === 'Vessel') {
    const information = draft.texts('information').join(' ');
    bag.add('imoNumber', /\bIMO(?: number)?\s*:?\s*(\d{7})\b/iu.exec(information)?.[1]);
    bag.add('mmsi', /\bMMSI\s*:?\s*(\d{9})\b/iu.exec(information)?.[1]);
  }
  bag.add('mmsi', ...draft.texts('mmsi'));
  for (const text of draft.texts('flag')) addCountries(bag, 'flag', text, { field: 'Flag of ship', draft, report });
  for (const text of draft.texts('previousFlag'))
    addCountries(bag, 'pastFlags', text, { field: 'Previous flags', draft, report });
  bag.add('type', ...draft.texts('shipType'));
  bag.add('tonnage', ...draft.texts('tonnage'));
  bag.add('buildDate', ...draft.texts('built'));
  bag.add('serialNumber', ...draft.texts('hull'));
  for (const text of draft.texts('length')) bag.add('notes', `Length of ship: ${text}`);
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

/** One listing per regime: a group can stand under several, each since its own day. */
function readListings(draft: Draft, report: ParseReport): readonly Listing[] {
  const shared = {
    citations: readCitations(draft),
    authority: draft.texts('source').join('; ') || null,
    reason: draft.texts('reasons').join(' ') || null,
    sourceUrl: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
  };
  const listings = draft.of('listing').map(([regime = '', listedOn = '', designatedOn = '', status = '']) => {
    const effective = readDay(listedOn, 'day-month');
    if (!effective) report.odd('Listed On', draft.line, listedOn, 'dd/mm/yyyy; left out');
    const designated = readDay(designatedOn, 'day-month') ?? designatedOn;
    const remarks = [
      ...draft.texts('information'),
      ...(designated === '' ? [] : [`Designated on the UK Sanctions List ${designated}`]),
      ...draft
        .texts('sanctionsAdded')
        .map((text) => `Additional sanctions since ${readDay(text, 'day-month') ?? text}`),
      ...draft.texts('updated').map((text) => `Last updated by the publisher ${readDay(text, 'day-month') ?? text}`),
    ];
    const measure = measures[status];
    if (status !== '' && measure === undefined)
      report.odd('GrpStatus', draft.line, status, 'A or I; kept as published');
    return listingOf({
      ...shared,
      effective,
      programs: regime === '' ? [] : [regime],
      provisions: [...(status === '' ? [] : [measure ?? `Status ${status}`]), ...draft.texts('sanctions')],
      remarks: remarks.join(' ') || null,
    });
  });
  return listings.sort((left, right) => ((left.effective ?? '') < (right.effective ?? '') ? -1 : 1));
}

function readCitations(draft: Draft): readonly string[] {
  const inText = draft
    .texts('information')
    .flatMap((text) => [...text.matchAll(UN_REFERENCE)].map(([, found]) => found));
  const found = [
    ...draft.texts('ukReference').map((text) => `UK Sanctions List ${text}`),
    `OFSI group ${draft.texts('groupId')[0] ?? ''}`,
    ...[...draft.texts('unReference'), ...inText].map((text) => `UN ${text}`),
  ];
  return [...new Set(found)];
}

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
