/** Statements -> parties and edges. The statements of one record are its history: each holds until the next one takes its place. */
import type { Day } from '../../../model/day.ts';
import type { Findings } from '../../format.ts';
import { type Chain, type InterestKind, type OwnershipGraph, findableBy } from '../../graph.ts';
import { type Share, UNKNOWN_SHARE, readBand, readExact } from '../../share.ts';
import type { Interest, InterestType, RelationshipStatement, StatedShare, Statement } from './statement.ts';

interface Reading {
  readonly graph: OwnershipGraph;
  readonly file: string;
  readonly findings: Findings;
}

/** How the kinds of interests of the standard's codelist are taken. */
const KINDS: Readonly<Record<InterestType, InterestKind>> = {
  shareholding: 'shareholding',
  votingRights: 'voting',
  appointmentOfBoard: 'board_majority',
  // "Any influence or control": the code leaves open which of the two.
  otherInfluenceOrControl: 'influence',
  seniorManagingOfficial: 'influence',
  // What is in a trust may belong to any of these.
  settlor: 'unspecified',
  trustee: 'unspecified',
  beneficiaryOfLegalArrangement: 'unspecified',
  protector: 'influence',
  rightsToSurplusAssetsOnDissolution: 'profit',
  rightsToProfitOrIncome: 'profit',
  rightsGrantedByContract: 'influence',
  conditionalRightsGrantedByContract: 'influence',
  controlViaCompanyRulesOrArticles: 'control',
  controlByLegalFramework: 'control',
  boardMember: 'link',
  boardChair: 'influence',
  unknownInterest: 'unspecified',
  unpublishedInterest: 'unspecified',
  enjoymentAndUseOfAssets: 'profit',
  rightToProfitOrIncomeFromAssets: 'profit',
  nominee: 'nominee',
  nominator: 'nominator',
};

/** Gives the number of edges. */
export function addRecords(statements: readonly Statement[], reading: Reading): number {
  const histories = new Map<string, Statement[]>();
  for (const statement of statements) {
    const history = histories.get(statement.recordId);
    if (history) history.push(statement);
    else histories.set(statement.recordId, [statement]);
  }
  let edges = 0;
  for (const history of histories.values()) history.sort((a, b) => compareTexts(instantOf(a), instantOf(b)));
  for (const history of histories.values()) for (const statement of history) describeParty(statement, reading);
  for (const history of histories.values()) {
    const relationships = history.filter((each): each is RelationshipStatement => each.recordType === 'relationship');
    relationships.forEach((_, index) => {
      edges += addInterests(relationships, index, { ...reading, records: histories });
    });
  }
  return edges;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Statements of a day stand in the order of the file, which is that of the standard. */
function instantOf({ statementDate }: Statement): string {
  return statementDate.length === 10 ? `${statementDate}T00:00:00Z` : statementDate;
}

function describeParty(statement: Statement, { graph }: Reading): void {
  const { recordId } = statement;
  if (statement.recordType === 'entity') {
    const { entityType, name, alternateNames = [], identifiers, unspecifiedEntityDetails } = statement.recordDetails;
    const isUnnamed = entityType.type === 'unknownEntity' || entityType.type === 'anonymousEntity';
    // An arrangement that is neither a trust nor a nomination is how the standard writes several holders of one interest.
    const isJoint = entityType.type === 'arrangement' && entityType.subtype === undefined;
    graph.describe(recordId, {
      caption: name ?? (isUnnamed ? 'An entity that is not named' : recordId),
      kind: isUnnamed ? 'unknown' : isJoint ? 'joint' : 'party',
      why: reasonOf(unspecifiedEntityDetails),
      ...findableBy(alternateNames, numbersOf(identifiers)),
    });
  } else if (statement.recordType === 'person') {
    const { personType, names = [], identifiers, unspecifiedPersonDetails } = statement.recordDetails;
    const isUnnamed = personType !== 'knownPerson';
    graph.describe(recordId, {
      caption: names[0]?.fullName ?? (isUnnamed ? 'A person who is not named' : recordId),
      kind: isUnnamed ? 'unknown' : 'person',
      why: reasonOf(unspecifiedPersonDetails),
      ...findableBy(
        names.map(({ fullName }) => fullName),
        numbersOf(identifiers),
      ),
    });
  }
}

function numbersOf(identifiers: readonly { readonly id?: string | undefined }[] = []): readonly string[] {
  return identifiers.flatMap(({ id }) => id ?? []);
}

function reasonOf(
  details: { readonly reason: string; readonly description?: string | undefined } | undefined,
): string | null {
  return details === undefined ? null : (details.description ?? details.reason);
}

interface RelationshipReading extends Reading {
  readonly records: ReadonlyMap<string, readonly Statement[]>;
}

function addInterests(history: readonly RelationshipStatement[], index: number, reading: RelationshipReading): number {
  const statement = history[index];
  if (!statement) return 0;
  const { recordDetails, recordId } = statement;
  const { graph, findings, file } = reading;
  if (typeof recordDetails.subject !== 'string') {
    findings.odd(
      `record ${recordId}`,
      'a relationship without a named subject says nothing about anybody; it is left out',
    );
    return 0;
  }
  const owner = ownerOf(statement, reading);
  for (const id of [recordDetails.subject, recordDetails.interestedParty])
    if (typeof id === 'string' && !reading.records.has(id))
      findings.odd(`record ${recordId}`, 'a relationship names a record that is not in the file; its id stands for it');
  const publisher = statement.publicationDetails?.publisher.name ?? statement.source?.description ?? null;
  const source = publisher === null ? file : `${file}: ${publisher}`;
  // No interest is stated: there is one, and nobody says which.
  const interests: readonly Interest[] = recordDetails.interests?.length ? recordDetails.interests : [{}];
  let edges = 0;
  for (const interest of interests) {
    const [from, until] = periodOf(interest, history, index);
    if (from !== null && until !== null && from >= until) continue;
    const { kind, share } = readInterest(interest, recordId, findings);
    graph.add({
      owner,
      asset: recordDetails.subject,
      kind,
      share,
      chain: chainOf(interest, recordDetails, reading),
      from,
      until,
      source,
    });
    edges += 1;
  }
  return edges;
}

function ownerOf(statement: RelationshipStatement, { graph }: Reading): string {
  const { interestedParty } = statement.recordDetails;
  if (typeof interestedParty === 'string') return interestedParty;
  const id = `unknown:${statement.recordId}`;
  graph.describe(id, { kind: 'unknown', caption: 'An owner who is not named', why: reasonOf(interestedParty) });
  return id;
}

function readInterest(
  interest: Interest,
  recordId: string,
  findings: Findings,
): { readonly kind: InterestKind; readonly share: Share } {
  const kind = interest.type === undefined ? 'unspecified' : KINDS[interest.type];
  const share = readShare(interest.share);
  if (share === null) {
    findings.odd(`record ${recordId}`, 'the bounds of a share exclude each other; it is taken as unknown');
    return { kind, share: UNKNOWN_SHARE };
  }
  // The right to appoint half of the board or less is not that to appoint most of it.
  if (kind === 'board_majority' && share.max <= 500_000_000) return { kind: 'influence', share };
  // A member of the board who is stated to own or control through it.
  return { kind: kind === 'link' && interest.beneficialOwnershipOrControl === true ? 'influence' : kind, share };
}

/** Exact wins over bounds; of two bounds on one side the narrower one holds. Null where nothing lies between them. */
function readShare(stated: StatedShare | undefined): Share | null {
  if (stated === undefined) return UNKNOWN_SHARE;
  if (stated.exact !== undefined) return readExact(String(stated.exact), 'percent');
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = stated;
  const openMin = exclusiveMinimum !== undefined && exclusiveMinimum >= (minimum ?? 0);
  const openMax = exclusiveMaximum !== undefined && exclusiveMaximum <= (maximum ?? 100);
  const [min, max] = [openMin ? exclusiveMinimum : minimum, openMax ? exclusiveMaximum : maximum];
  return readBand(
    { min: min === undefined ? null : String(min), max: max === undefined ? null : String(max), openMin, openMax },
    'percent',
  );
}

/** An indirect interest whose component records are in the file sums them up; one whose chain is not is only known to exist. */
function chainOf(
  interest: Interest,
  details: RelationshipStatement['recordDetails'],
  { records }: RelationshipReading,
): Chain {
  if (interest.directOrIndirect !== 'indirect') return 'direct';
  const components = details.componentRecords ?? [];
  const relationships = components.filter((id) =>
    records.get(id)?.some(({ recordType }) => recordType === 'relationship'),
  );
  return relationships.length > 0 && components.every((id) => records.has(id)) ? 'summary' : 'indirect';
}

/**
 * When an interest held: from its own beginning until its own end, which a later statement may be the first to tell. A later statement that has the same kind of
 * interest with a later beginning ends it then; otherwise what was stated stands until the day of the later statement, and what that one states begins there.
 */
function periodOf(
  interest: Interest,
  history: readonly RelationshipStatement[],
  index: number,
): readonly [Day | null, Day | null] {
  const from = interest.startDate ?? null;
  const sameIn = (statement: RelationshipStatement | undefined): Interest | undefined =>
    statement?.recordDetails.interests?.find((each) => isSame(each, interest));
  const [statement, next, later] = [history[index], history[index + 1], history.slice(index + 1)];
  const earlier = sameIn(history[index - 1]);
  const isRestated = earlier !== undefined && (earlier.startDate ?? null) === from;
  const ends = [interest, ...later.map(sameIn).filter((each) => (each?.startDate ?? null) === from)].map(
    (each) => each?.endDate,
  );
  if (statement?.recordStatus === 'closed' && interest.endDate === undefined) ends.push(dayOfStatement(statement));
  if (next) {
    const start = sameIn(next)?.startDate;
    ends.push(start !== undefined && (from === null || start > from) ? start : dayOfStatement(next));
  }
  const until = ends.filter((day): day is Day => day !== undefined).sort()[0] ?? null;
  return [isRestated && statement ? dayOfStatement(statement) : from, until];
}

function isSame(a: Interest, b: Interest): boolean {
  return a.type === b.type && a.directOrIndirect === b.directOrIndirect;
}

function dayOfStatement({ statementDate }: RelationshipStatement): Day {
  return statementDate.slice(0, 10);
}
