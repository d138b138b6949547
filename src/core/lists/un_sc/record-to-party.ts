import { type Day, isDay } from '../../model/day.ts';
import { type ListedParty, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type XmlElement, childText, childrenOf, deepText, foldSpace } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import type { ParseReport } from '../list.ts';
import { committees, ignoredElements, understood } from './lookups.ts';
import { addAddress, addCountry } from './read-places.ts';
import { addAlias, addBirth, addDocument, nameInOriginalScript } from './read-person.ts';

export interface RecordContext {
  readonly report: ParseReport;
  readonly giveKey: (slug: string) => string;
}

/** One INDIVIDUAL or ENTITY -> one party under the committee's permanent reference number: `un_sc-IRe.001`. */
export function recordToParty(record: XmlElement, context: RecordContext): ListedParty {
  reportUnknown(record, context.report);
  const caption = readCaption(record);
  const bag = createPropertyBag();
  bag.add('name', caption, ...partsOfDoubleName(record, caption));
  bag.add('name', childText(record, 'NAME_ORIGINAL_SCRIPT'));
  addAliases(bag, record, context.report);
  for (const child of record.children) addChild(bag, child, context.report);
  bag.add('notes', childText(record, 'COMMENTS1'));
  return {
    id: `un_sc-${context.giveKey(readKey(record, context.report))}`,
    schema: record.name === 'INDIVIDUAL' ? 'Person' : 'Organization',
    caption,
    properties: bag.done(),
    listings: [readListing(record, context.report)],
    relations: [],
  };
}

/** Names stand in up to four elements in the order in which they are spoken. */
function readCaption(record: XmlElement): string {
  const caption = foldSpace(
    ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((name) => childText(record, name)).join(' '),
  );
  if (caption === '')
    throw new SourceDefect(`${record.name} without a name`, { line: record.line, column: 'FIRST_NAME' });
  return caption;
}

/** Two names of one entity in one element: `COMPAGNIE AERIENNE DES GRANDS LACS (CAGL) ; GREAT LAKES BUSINESS COMPANY (GLBC)`. */
function partsOfDoubleName(record: XmlElement, caption: string): readonly string[] {
  return record.name === 'ENTITY' && caption.includes(' ; ') ? caption.split(' ; ') : [];
}

/** The committee's number stays when a party leaves and comes back; `DATAID` does not. */
function readKey(record: XmlElement, report: ParseReport): string {
  const reference = childText(record, 'REFERENCE_NUMBER').replace(/\s+/g, '');
  if (reference !== '') return reference;
  const dataId = childText(record, 'DATAID');
  if (dataId === '')
    throw new SourceDefect(`${record.name} without REFERENCE_NUMBER and DATAID`, { line: record.line });
  report.odd('REFERENCE_NUMBER', record.line, '', 'a permanent reference number; the DATAID is used');
  return `dataid-${dataId}`;
}

function addAliases(bag: PropertyBag, record: XmlElement, report: ParseReport): void {
  for (const alias of childrenOf(record, `${record.name}_ALIAS`)) addAlias(bag, alias, report);
}

function addChild(bag: PropertyBag, child: XmlElement, report: ParseReport): void {
  switch (child.name) {
    case 'GENDER': {
      const gender = deepText(child).toLowerCase();
      if (gender === 'male' || gender === 'female') bag.add('gender', gender);
      else if (gender !== 'unknown' && gender !== '')
        report.odd('GENDER', child.line, gender, 'Male, Female or Unknown; left out');
      return;
    }
    case 'TITLE':
      return bag.add('title', ...valuesOf(child).map(withoutLetter));
    case 'DESIGNATION':
      return bag.add('position', ...valuesOf(child).map(withoutLetter));
    case 'NATIONALITY':
      for (const value of valuesOf(child)) addCountry({ bag, property: 'nationality', report }, value, child.line);
      return;
    case 'NATIONALITY2':
      return addCountry({ bag, property: 'nationality', report }, deepText(child), child.line);
    case 'INDIVIDUAL_ADDRESS':
    case 'ENTITY_ADDRESS':
      return addAddress(bag, child, report);
    case 'INDIVIDUAL_DATE_OF_BIRTH':
      return addBirth(bag, child, report);
    case 'INDIVIDUAL_PLACE_OF_BIRTH':
      return addAddress(bag, child, report, { place: 'birthPlace', country: 'birthCountry' });
    case 'INDIVIDUAL_DOCUMENT':
      return addDocument(bag, child);
    default:
      if (child.name.endsWith('_ALIAS')) bag.add('alias', nameInOriginalScript(childText(child, 'NOTE')));
  }
}

function readListing(record: XmlElement, report: ParseReport): ListedParty['listings'][number] {
  const regime = childText(record, 'UN_LIST_TYPE');
  if (!(regime in committees)) report.odd('UN_LIST_TYPE', record.line, regime, 'a known committee; kept as text');
  const updated = childrenOf(record, 'LAST_DAY_UPDATED').flatMap(valuesOf);
  const by = childText(record, 'SUBMITTED_BY');
  const on = childText(record, 'SUBMITTED_ON');
  const remarks = [
    ...(updated.length > 0 ? [`updated ${updated.map((text) => text.slice(0, 10)).join(', ')}`] : []),
    ...(by === '' ? [] : [`submitted by ${by}`]),
    ...(on === '' ? [] : [`submitted on ${on.slice(0, 10)}`]),
  ];
  return listingOf({
    effective: readDate(record, 'LISTED_ON', report),
    until: readDate(record, 'DELISTED_ON', report),
    citations: [childText(record, 'REFERENCE_NUMBER')].filter(Boolean),
    programs: regime === '' ? [] : [regime],
    authority: committees[regime] ?? 'UN Security Council',
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
  });
}

/** `2012-11-12` or `2012-11-12-05:00`; the zone is the publisher's machine's and not part of the day. */
function readDate(record: XmlElement, name: string, report: ParseReport): Day | null {
  const text = childText(record, name);
  if (text === '') return null;
  const day = text.slice(0, 10);
  if (isDay(day) && /^(?:$|[+-]\d{2}:\d{2}$|Z$|T)/.test(text.slice(10))) return day;
  report.odd(name, record.line, text, 'a day; left out');
  return null;
}

function valuesOf(element: XmlElement): readonly string[] {
  return childrenOf(element, 'VALUE').map(deepText).filter(Boolean);
}

/** `a) Director of …` -> `Director of …` */
function withoutLetter(text: string): string {
  return text.replace(/^[a-z]\) /, '');
}

function reportUnknown(element: XmlElement, report: ParseReport): void {
  const known = understood[element.name];
  for (const child of element.children) {
    if (child.name in ignoredElements) continue;
    if (known?.includes(child.name)) reportUnknown(child, report);
    else report.unread(`${element.name}/${child.name}`, child.line, deepText(child));
  }
}
