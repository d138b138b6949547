/** GLEIF level 2, RR-CDF and reporting exceptions, and the names of level 1: https://www.gleif.org/en/about-lei/common-data-file-format. */
import {
  type PlainData,
  type XmlElement,
  childOf,
  childText,
  childrenOf,
  elementsOf,
} from '../../../model/plain-data.ts';
import { isDay } from '../../../model/day.ts';
import { type DateSpan, addDated, readDate } from '../../dated-edge.ts';
import { Findings, type OwnershipFormat, type OwnershipReading } from '../../format.ts';
import type { InterestKind, OwnershipGraph } from '../../graph.ts';
import { UNKNOWN_SHARE } from '../../share.ts';

export const gleifFormats: readonly OwnershipFormat[] = [
  format('gleif_relationships', 'GLEIF level 2 relationship records (RR-CDF, XML)', 'RelationshipData', [
    'RelationshipRecord',
    readRelationship,
  ]),
  format('gleif_exceptions', 'GLEIF level 2 reporting exceptions (XML)', 'ReportingExceptionData', [
    'Exception',
    readException,
  ]),
  format('gleif_entities', 'GLEIF level 1 records, of which only the names are read (LEI-CDF, XML)', 'LEIData', [
    'LEIRecord',
    readName,
  ]),
];

interface Reading {
  readonly graph: OwnershipGraph;
  readonly file: string;
  readonly findings: Findings;
}

type ReadRecord = (record: XmlElement, where: string, reading: Reading) => number;

function format(
  id: string,
  describes: string,
  root: string,
  [name, readRecord]: readonly [string, ReadRecord],
): OwnershipFormat {
  return {
    id,
    describes,
    reader: { kind: 'xml', records: { names: [name] } },
    recognises: ({ text }) => new RegExp(`<(?:[\\w.-]+:)?${root}[\\s>]`).test(text.slice(0, 4000)),
    read: (data, graph, file) => readRecords(data, { graph, file, findings: new Findings(file) }, name, readRecord),
  };
}

async function readRecords(
  data: PlainData,
  reading: Reading,
  name: string,
  readRecord: ReadRecord,
): Promise<OwnershipReading> {
  let [records, edges] = [0, 0];
  for await (const elements of elementsOf(data)) {
    for (const element of elements) {
      if (element.name !== name) continue;
      records += 1;
      edges += readRecord(element, `line ${element.line}`, reading);
    }
  }
  if (records === 0) reading.findings.wrong('the whole file', name, undefined, 'at least one record');
  reading.findings.settle();
  return { records, edges, notes: reading.findings.notes() };
}

/** StartNode is the child, EndNode the parent, but for a feeder, which holds a part of its master. None of them is a percentage of ownership. */
const RELATIONSHIPS: Readonly<Record<string, InterestKind>> = {
  IS_DIRECTLY_CONSOLIDATED_BY: 'consolidation',
  IS_ULTIMATELY_CONSOLIDATED_BY: 'consolidation',
  IS_INTERNATIONAL_BRANCH_OF: 'branch',
  'IS_FUND-MANAGED_BY': 'influence',
  IS_SUBFUND_OF: 'unspecified',
  IS_FEEDER_TO: 'shareholding',
};

/** The record is no statement about the relationship: it was made in error, or stands elsewhere. */
const VOID: readonly string[] = ['ANNULLED', 'DUPLICATE'];

function readRelationship(record: XmlElement, where: string, { graph, file, findings }: Reading): number {
  const relationship = childOf(record, 'Relationship');
  const registration = childOf(record, 'Registration');
  if (!relationship) {
    findings.wrong(where, 'Relationship', undefined, 'the relationship of the record');
    return 0;
  }
  const [child, parent] = [
    readLei(relationship, 'StartNode', where, findings),
    readLei(relationship, 'EndNode', where, findings),
  ];
  const type = childText(relationship, 'RelationshipType');
  if (type === '')
    findings.wrong(where, 'RelationshipType', undefined, `one of ${Object.keys(RELATIONSHIPS).join(', ')}`);
  const kind = Object.hasOwn(RELATIONSHIPS, type) ? RELATIONSHIPS[type] : undefined;
  if (kind === undefined && type !== '')
    findings.odd(where, `the relationship ${type} is not known here; it is taken as an interest of an unknown kind`);
  const [from, until] = readPeriod(record, relationship, where, findings);
  if (child === null || parent === null) return 0;
  if (registration && VOID.includes(childText(registration, 'RegistrationStatus'))) {
    findings.odd(where, 'records that were annulled or are duplicates are left out');
    return 0;
  }
  if (childOf(relationship, 'RelationshipQuantifiers') ?? childOf(relationship, 'Quantifiers'))
    findings.odd(
      where,
      'quantifiers are kept out of the arithmetic: 1.00 and 100.00 both stand for all, and they measure consolidation, not shares',
    );
  const ends = type === 'IS_FEEDER_TO' ? { owner: child, asset: parent } : { owner: parent, asset: child };
  return addDated(
    graph,
    { ...ends, kind: kind ?? 'unspecified', share: UNKNOWN_SHARE, chain: 'direct', source: file },
    from,
    until,
  );
}

function readLei(relationship: XmlElement, end: string, where: string, findings: Findings): string | null {
  const node = childOf(relationship, end);
  const lei = node ? childText(node, 'NodeID') : '';
  if (/^[0-9A-Z]{18}[0-9]{2}$/.test(lei)) return lei;
  findings.wrong(where, `${end}/NodeID`, lei, 'an LEI: 18 digits or capitals and two check digits');
  return null;
}

/** The period of the relationship itself; one that is inactive, or deleted from the file, without an end ended by the day on which that was recorded. */
function readPeriod(
  record: XmlElement,
  relationship: XmlElement,
  where: string,
  findings: Findings,
): readonly [DateSpan | null, DateSpan | null] {
  const periods = childOf(relationship, 'RelationshipPeriods');
  const own = periods
    ? childrenOf(periods, 'RelationshipPeriod').filter(
        (each) => childText(each, 'PeriodType') === 'RELATIONSHIP_PERIOD',
      )
    : [];
  const dates = (name: string): readonly DateSpan[] =>
    own.flatMap((period) => {
      const text = childText(period, name);
      const date = text === '' ? null : readDate(text);
      if (text !== '' && date === null)
        findings.wrong(where, `RelationshipPeriod/${name}`, text, 'a date such as 2020-04-15T00:00:00Z');
      return date === null ? [] : [date];
    });
  const [from = null] = dates('StartDate').toSorted(byFirst);
  const ended = dates('EndDate').toSorted(byFirst).at(-1) ?? null;
  if (ended !== null) return [from, ended];
  const deleted = deletedOn(record);
  const registration = childOf(record, 'Registration');
  const recorded =
    childText(relationship, 'RelationshipStatus') === 'INACTIVE' && registration
      ? childText(registration, 'LastUpdateDate')
      : '';
  return [from, deleted ?? (recorded === '' ? null : readDate(recorded))];
}

function byFirst(a: DateSpan, b: DateSpan): number {
  return a.first < b.first ? -1 : 1;
}

/** `gleif:Deletion/gleif:DeletedAt`, wherever the extension stands in the record. */
function deletedOn(element: XmlElement): DateSpan | null {
  if (element.name === 'DeletedAt') return isDay(element.text.trim().slice(0, 10)) ? readDate(element.text) : null;
  for (const child of element.children) {
    const found = deletedOn(child);
    if (found !== null) return found;
  }
  return null;
}

/** Reasons that say that somebody stands behind the company who is not named; the others say that nobody consolidates it, or that nobody is known to. */
const UNNAMED: Readonly<Record<string, readonly [InterestKind, string]>> = {
  NATURAL_PERSONS: ['unspecified', 'natural persons who do not consolidate it'],
  NO_LEI: ['consolidation', 'a parent without an LEI'],
  NON_PUBLIC: ['consolidation', 'a parent that is not made public'],
  BINDING_LEGAL_COMMITMENTS: ['consolidation', 'a parent that may not be disclosed'],
  LEGAL_OBSTACLES: ['consolidation', 'a parent that may not be disclosed'],
  DISCLOSURE_DETRIMENTAL: ['consolidation', 'a parent whose disclosure would be detrimental'],
  DETRIMENT_NOT_EXCLUDED: ['consolidation', 'a parent whose disclosure may be detrimental'],
  CONSENT_NOT_OBTAINED: ['consolidation', 'a parent that did not consent to be named'],
};
const NOBODY: readonly string[] = ['NON_CONSOLIDATING', 'NO_KNOWN_PERSON'];

/** "No parent is reported" is not "there is no parent". */
function readException(record: XmlElement, where: string, { graph, file, findings }: Reading): number {
  const [lei, category] = [childText(record, 'LEI'), childText(record, 'ExceptionCategory')];
  const reasons = [...childrenOf(record, 'ExceptionReason'), ...childrenOf(record, 'Reason')].map(({ text }) =>
    text.trim(),
  );
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(lei))
    findings.wrong(where, 'LEI', lei, 'an LEI: 18 digits or capitals and two check digits');
  if (category === '') findings.wrong(where, 'ExceptionCategory', undefined, 'which parent is not reported');
  if (reasons.length === 0) findings.wrong(where, 'ExceptionReason', undefined, 'why no parent is reported');
  const deleted = deletedOn(record);
  graph.number(lei);
  let edges = 0;
  for (const reason of reasons) {
    const unnamed = Object.hasOwn(UNNAMED, reason) ? UNNAMED[reason] : undefined;
    if (unnamed === undefined) {
      if (!NOBODY.includes(reason))
        findings.odd(where, `the reason ${reason} is not known here; it is taken as saying nothing about an owner`);
      continue;
    }
    const [kind, why] = unnamed;
    const owner = `unknown:${lei}:${category}`;
    graph.describe(owner, { kind: 'unknown', caption: 'A parent who is not named', why });
    edges += addDated(
      graph,
      { owner, asset: lei, kind, share: UNKNOWN_SHARE, chain: 'direct', source: file },
      null,
      deleted,
    );
  }
  return edges;
}

function readName(record: XmlElement, where: string, { graph, findings }: Reading): number {
  const [lei, entity] = [childText(record, 'LEI'), childOf(record, 'Entity')];
  const name = entity ? childText(entity, 'LegalName') : '';
  if (lei === '' || name === '')
    findings.wrong(where, lei === '' ? 'LEI' : 'Entity/LegalName', undefined, 'an LEI and the legal name');
  else graph.describe(lei, { caption: name });
  return 0;
}
