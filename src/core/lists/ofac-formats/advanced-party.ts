/** One `DistinctParty` of an ADVANCED file -> a draft. */
import { SourceDefect } from '../../model/errors.ts';
import { type XmlElement, childOf, childText, childrenOf, foldSpace } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { type IdentityDocument, type Place, type ReferenceValues, periodText } from './advanced-reference.ts';
import { addDocumentFact, addFact } from './facts.ts';
import { type PartyDraft, addAddress, addAlias, createDraft, schemaOfType } from './party-draft.ts';
import { addSentences } from './remarks.ts';

export interface PartyTables {
  readonly values: ReferenceValues;
  readonly report: ParseReport;
  readonly placeOf: (id: string) => Place | undefined;
  readonly documentsOf: (identity: string) => readonly IdentityDocument[];
}

interface WrittenName {
  readonly text: string;
  readonly kind: string;
  readonly primary: boolean;
  readonly weak: boolean;
}

export function draftOfParty(element: XmlElement, tables: PartyTables): PartyDraft {
  const { report, values } = tables;
  const uid = element.attributes['FixedRef'] ?? '';
  const profile = childOf(element, 'Profile');
  const identities = profile ? childrenOf(profile, 'Identity') : [];
  const names = identities.flatMap((identity) => namesOf(identity, values));
  const main = names.find(({ primary }) => primary) ?? names[0];
  if (!/^\d+$/.test(uid) || !profile || !main || main.text === '')
    throw new SourceDefect('a party without a number or a name', { line: element.line });
  const draft = createDraft(uid, schemaOfType(values.partyType(profile.attributes['PartySubTypeID'])), main.text);
  for (const name of names) {
    if (name !== main && name.text !== '')
      addAlias(draft, name.text, { kind: name.primary ? 'aka' : name.kind, weak: name.weak });
  }
  for (const feature of childrenOf(profile, 'Feature')) addFeature(draft, feature, tables);
  for (const identity of identities) {
    for (const document of tables.documentsOf(identity.attributes['ID'] ?? ''))
      addDocument(draft, document, { line: element.line, report });
  }
  const comment = childText(element, 'Comment');
  if (comment !== '') addSentences(draft, comment, { line: element.line, report });
  return draft;
}

/** Every written form of every alias; a name in another script is a second `DocumentedName` of the same alias. */
function namesOf(identity: XmlElement, values: ReferenceValues): readonly WrittenName[] {
  const typeOfGroup = new Map<string, string>();
  for (const master of childOf(identity, 'NamePartGroups')?.children ?? []) {
    for (const group of master.children)
      typeOfGroup.set(group.attributes['ID'] ?? '', values.text('NamePartType', group.attributes['NamePartTypeID']));
  }
  return childrenOf(identity, 'Alias').flatMap((alias) =>
    childrenOf(alias, 'DocumentedName').map((documented) => ({
      text: assembleName(documented, typeOfGroup),
      kind: values.text('AliasType', alias.attributes['AliasTypeID']),
      primary: alias.attributes['Primary'] === 'true',
      weak: alias.attributes['LowQuality'] === 'true',
    })),
  );
}

/** `LAST, First Middle` as the CSV writes it; the parts of other names follow one another. */
function assembleName(documented: XmlElement, typeOfGroup: ReadonlyMap<string, string>): string {
  const last: string[] = [];
  const others: string[] = [];
  for (const part of childrenOf(documented, 'DocumentedNamePart')) {
    for (const value of part.children) {
      const type = typeOfGroup.get(value.attributes['NamePartGroupID'] ?? '');
      (type === 'Last Name' ? last : others).push(foldSpace(value.text));
    }
  }
  return last.length > 0 && others.length > 0
    ? `${last.join(' ')}, ${others.join(' ')}`
    : [...last, ...others].join(' ');
}

function addFeature(draft: PartyDraft, feature: XmlElement, tables: PartyTables): void {
  const { values, report } = tables;
  const kind = values.text('FeatureType', feature.attributes['FeatureTypeID']);
  const { line } = feature;
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    const places = childrenOf(version, 'VersionLocation').flatMap(
      ({ attributes }) => tables.placeOf(attributes['LocationID'] ?? '') ?? [],
    );
    if (kind === 'Location') for (const place of places) addAddress(draft, { ...place, line }, report);
    else
      for (const { country, parts } of places)
        addFact(draft, { kind, value: country || parts.join(', '), line }, report);
    const period = childOf(version, 'DatePeriod');
    const date = period ? periodText(period) : null;
    if (date !== null) addFact(draft, { kind, value: date, line }, report);
    for (const detail of date === null ? childrenOf(version, 'VersionDetail') : []) {
      const value = foldSpace(detail.text) || values.text('DetailReference', detail.attributes['DetailReferenceID']);
      addFact(draft, { kind, value, line }, report);
    }
    const comment = childText(version, 'Comment');
    if (comment !== '') draft.remarks.push(`${kind}: ${comment}`);
  }
}

function addDocument(
  draft: PartyDraft,
  document: IdentityDocument,
  place: { line: number; report: ParseReport },
): void {
  const { kind, number, authority, comment, fraudulent } = document;
  addDocumentFact(draft, { kind, value: number, line: place.line, authority }, place.report);
  if (fraudulent) draft.remarks.push(`marked as fraudulent: ${kind} ${number}`);
  if (comment !== '') draft.remarks.push(`${kind} ${number}: ${comment}`);
}
