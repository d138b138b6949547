/** SDN_ENHANCED.XML and CONS_ENHANCED.XML: one element per party, with the day on which each list took it up. */
import { isDay } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type XmlElement, childOf, childText, elementsOf, foldSpace } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { addDocumentFact, addFact } from './facts.ts';
import { createFileCheck } from './file-check.ts';
import type { OfacList } from './list-names.ts';
import { type StatedList, listingsFromLists } from './listings.ts';
import {
  type PartyDraft,
  addAddress,
  addAlias,
  createDraft,
  finishParty,
  relationOfType,
  schemaOfType,
} from './party-draft.ts';
import { addSentences } from './remarks.ts';
import { reportUnread, shapeOf } from './shape.ts';

/**
 * Not used: ids of parts of an entry and `refId`s (the text stands beside them), `isPrimary` of facts (every value counts),
 * name parts (the whole name stands beside them), reliability, quality of a relationship, the country, dates and name of documents.
 */
const SHAPE = shapeOf({
  sanctionsLists: 'sanctionsList',
  entity:
    '@id generalInfo sanctionsLists sanctionsPrograms sanctionsTypes legalAuthorities names addresses features identityDocuments relationships',
  generalInfo: 'identityId entityType remarks title',
  entityType: '@refId',
  title: '',
  sanctionsList: '@refId @id @datePublished',
  sanctionsPrograms: 'sanctionsProgram',
  sanctionsProgram: '@refId @id',
  sanctionsTypes: 'sanctionsType',
  sanctionsType: '@refId @id',
  legalAuthorities: 'legalAuthority',
  legalAuthority: '@refId @id',
  names: 'name',
  name: '@id @nameId @nameTranslationId isPrimary aliasType isLowQuality translations',
  aliasType: '@refId',
  translations: 'translation',
  translation: '@id isPrimary script formattedFirstName formattedLastName formattedFullName nameParts addressParts',
  script: '@refId',
  nameParts: 'namePart',
  namePart: '@id type value',
  type: '@refId @featureTypeId',
  addresses: 'address',
  address: '@id country translations',
  country: '@refId',
  addressParts: 'addressPart',
  addressPart: '@id type value',
  features: 'feature',
  feature: '@id type versionId value valueDate valueRefId isPrimary reliability comments',
  valueDate: '@id fromDateBegin fromDateEnd toDateBegin toDateEnd isApproximate isDateRange',
  reliability: '@refId',
  identityDocuments: 'identityDocument',
  identityDocument:
    '@id type name documentNumber isValid issuingLocation issuingCountry issuingAuthority issueDate expirationDate comments',
  issuingCountry: '@refId',
  relationships: 'relationship',
  relationship: '@id type relatedEntity quality comments',
  relatedEntity: '@entityId',
  quality: '@refId',
});

/** Records above the parties that only explain the numbers used in them, whose texts stand beside the numbers. */
const EXPLANATIONS: ReadonlySet<string> = new Set(['sanctionsData', 'referenceValue', 'featureType', 'filters']);

export async function* parseEnhancedXml(
  list: OfacList,
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const check = createFileCheck(list);
  const seen = new Set<string>();
  for await (const elements of elementsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const element of elements) {
      if (EXPLANATIONS.has(element.name)) continue;
      if (element.name === 'dataAsOf') readIssue(element, report);
      else if (element.name === 'entity') {
        reportUnread(element, SHAPE, report);
        const draft = draftOfEntity(element, report);
        if (seen.has(draft.uid)) throw new SourceDefect(`the number ${draft.uid} stands twice`, { line: element.line });
        seen.add(draft.uid);
        const stated = statedLists(element, report);
        check.countLists(stated.map(({ title }) => title));
        parties.push(finishParty(list.id, draft, listingsFromLists(list.file, draft, stated)));
      } else report.unread(element.name, element.line, foldSpace(element.text));
    }
    yield parties;
  }
  check.end();
}

/** `2025-01-10T00:00:00` */
function readIssue(element: XmlElement, report: ParseReport): void {
  const day = foldSpace(element.text).slice(0, 10);
  if (isDay(day)) report.dated(day);
  else report.odd('dataAsOf', element.line, element.text, 'a day; left out');
}

function draftOfEntity(entity: XmlElement, report: ParseReport): PartyDraft {
  const uid = entity.attributes['id'] ?? '';
  const general = childOf(entity, 'generalInfo');
  const names = itemsIn(entity, 'names');
  const primary = names.find((name) => childText(name, 'isPrimary') === 'true') ?? names[0];
  const caption = primary ? (namesOf(primary)[0] ?? '') : '';
  if (!/^\d+$/.test(uid) || caption === '' || !general)
    throw new SourceDefect('an entity without a number or a name', { line: entity.line });
  const draft = createDraft(uid, schemaOfType(childText(general, 'entityType')), caption);
  for (const name of names) addName(draft, name, name === primary);
  for (const address of itemsIn(entity, 'addresses')) addTranslatedAddress(draft, address, report);
  draft.bag.add('position', childText(general, 'title'));
  for (const feature of itemsIn(entity, 'features')) {
    const value = childText(feature, 'value');
    addFact(draft, { kind: childText(feature, 'type'), value, line: feature.line }, report);
    const comments = childText(feature, 'comments');
    if (comments !== '') draft.remarks.push(`${value}: ${comments}`);
  }
  for (const document of itemsIn(entity, 'identityDocuments')) addDocument(draft, document, report);
  for (const relationship of itemsIn(entity, 'relationships')) addRelationship(draft, relationship);
  const remarks = childText(general, 'remarks');
  if (remarks !== '') addSentences(draft, remarks, { line: entity.line, report });
  return draft;
}

/** The name in Latin script first, then as it is written in other scripts. */
function namesOf(name: XmlElement): readonly string[] {
  const translations = itemsIn(name, 'translations');
  const primaryFirst = [...translations].sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  return primaryFirst.map((each) => childText(each, 'formattedFullName')).filter((text) => text !== '');
}

function addName(draft: PartyDraft, name: XmlElement, isMain: boolean): void {
  const kind = childText(name, 'aliasType');
  const weak = childText(name, 'isLowQuality') === 'true';
  for (const [index, text] of namesOf(name).entries()) {
    if (isMain && index === 0) continue;
    addAlias(draft, text, { kind: isMain ? 'aka' : kind, weak });
  }
}

function addTranslatedAddress(draft: PartyDraft, address: XmlElement, report: ParseReport): void {
  const stated = childText(address, 'country');
  const translations = itemsIn(address, 'translations');
  if (translations.length === 0) addAddress(draft, { parts: [], country: stated, line: address.line }, report);
  for (const translation of translations) {
    const parts: string[] = [];
    let region = '';
    for (const part of itemsIn(translation, 'addressParts')) {
      if (childText(part, 'type') === 'REGION') region = childText(part, 'value');
      else parts.push(childText(part, 'value'));
    }
    const country = stated === '' && region !== '' ? `Region: ${region}` : stated;
    if (stated !== '' && region !== '') parts.push(region);
    addAddress(draft, { parts, country, line: address.line }, report);
  }
}

/** A document that OFAC marks as not valid is used by the party all the same: kept, and said. */
function addDocument(draft: PartyDraft, document: XmlElement, report: ParseReport): void {
  const kind = childText(document, 'type');
  const value = childText(document, 'documentNumber');
  const authority = childText(document, 'issuingAuthority');
  addDocumentFact(draft, { kind, value, line: document.line, authority }, report);
  if (childText(document, 'isValid') === 'false') draft.remarks.push(`marked as not valid: ${kind} ${value}`);
  const comments = childText(document, 'comments');
  if (comments !== '') draft.remarks.push(`${kind} ${value}: ${comments}`);
}

function addRelationship(draft: PartyDraft, relationship: XmlElement): void {
  const related = childOf(relationship, 'relatedEntity');
  draft.relations.push({
    ...relationOfType(childText(relationship, 'type')),
    otherUid: related?.attributes['entityId'] ?? null,
    otherName: related ? foldSpace(related.text) : null,
  });
}

/** `datePublished` is the day on which OFAC put the party on that list: a publication, so it fills `published` and never `effective`. */
function statedLists(entity: XmlElement, report: ParseReport): readonly StatedList[] {
  const programs = textsIn(entity, 'sanctionsPrograms');
  const provisions = textsIn(entity, 'sanctionsTypes');
  const authorities = textsIn(entity, 'legalAuthorities');
  return itemsIn(entity, 'sanctionsLists').map((item) => {
    const date = (item.attributes['datePublished'] ?? '').slice(0, 10);
    if (!isDay(date)) report.odd('datePublished', item.line, date, 'a day; left out');
    return {
      title: foldSpace(item.text),
      published: isDay(date) ? date : null,
      programs,
      provisions,
      authorities,
    };
  });
}

function isPrimary(element: XmlElement): boolean {
  return childText(element, 'isPrimary') === 'true';
}

function itemsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return childOf(element, name)?.children ?? [];
}

function textsIn(element: XmlElement, name: string): readonly string[] {
  const holder = childOf(element, name);
  return holder ? holder.children.map(({ text }) => foldSpace(text)).filter((text) => text !== '') : [];
}
