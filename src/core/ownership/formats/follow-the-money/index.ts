/** FollowTheMoney entities, one JSON object a line: parties, their topics and Sanctions, and Ownership edges; `percentage` is per cent of the whole, `endDate` the first day on which it no longer holds. */
import { z } from 'zod';
import { identifierProperties } from '../../../model/identifiers.ts';
import { type JsonItem, type PlainData, valuesOf } from '../../../model/plain-data.ts';
import { type DateSpan, addDated, readDate } from '../../dated-edge.ts';
import { Findings, type OwnershipFormat, type OwnershipReading } from '../../format.ts';
import { type OwnershipGraph, type PartyListing, findableBy } from '../../graph.ts';
import { type Share, UNKNOWN_SHARE, readBand, readExact } from '../../share.ts';

export const followTheMoney: OwnershipFormat = {
  id: 'follow_the_money',
  describes: 'FollowTheMoney entities, one JSON object a line',
  reader: { kind: 'ndjson' },
  recognises: ({ text }) => {
    const first =
      text
        .replace(/^\uFEFF/, '')
        .trimStart()
        .split('\n')[0] ?? '';
    return (
      first.startsWith('{') &&
      ['"id"', '"schema"'].every((key) => first.includes(key)) &&
      !first.includes('"recordType"')
    );
  },
  read: readEntities,
};

/** Topics that say that the entity itself is listed; `sanction.linked` and the like say that another is. */
const LISTED_TOPICS: readonly string[] = ['sanction', 'debarment', 'export.control'];

const Entity = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String))).default({}),
});
type Entity = z.infer<typeof Entity>;

interface Reading {
  readonly graph: OwnershipGraph;
  readonly file: string;
  readonly findings: Findings;
}

async function readEntities(data: PlainData, graph: OwnershipGraph, file: string): Promise<OwnershipReading> {
  const reading: Reading = { graph, file, findings: new Findings(file) };
  let [records, edges] = [0, 0];
  for await (const items of valuesOf(data)) {
    for (const item of items) {
      records += 1;
      edges += readLine(item, reading);
    }
  }
  reading.findings.settle();
  return { records, edges, notes: reading.findings.notes() };
}

function readLine({ line, value }: JsonItem, reading: Reading): number {
  const where = `line ${line}`;
  const read = Entity.safeParse(value);
  if (!read.success) {
    for (const issue of read.error.issues)
      reading.findings.wrong(
        where,
        issue.path.map(String).join('.') || 'the whole line',
        valueAt(value, issue.path),
        `a FollowTheMoney entity: ${issue.message}`,
      );
    return 0;
  }
  const entity = read.data;
  if (entity.schema === 'Ownership') return readOwnership(entity, where, reading);
  if (entity.schema === 'Sanction') readSanction(entity, where, reading);
  else if (EDGES.has(entity.schema))
    reading.findings.odd(where, `${entity.schema} says nothing of ownership; it is not read`);
  else readParty(entity, reading);
  return 0;
}

/** Links of other kinds, and what is no party. */
const EDGES: ReadonlySet<string> = new Set([
  'Directorship',
  'UnknownLink',
  'Family',
  'Associate',
  'Representation',
  'Membership',
  'Employment',
  'Succession',
  'Payment',
  'Debt',
  'Occupancy',
  'ContractAward',
  'Documentation',
  'EconomicActivity',
  'ProjectParticipant',
  'CourtCaseParty',
  'Mention',
  'EventParticipant',
  'Similar',
  'Address',
  'Identification',
  'Passport',
]);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function readParty({ id, schema, caption, properties }: Entity, { graph }: Reading): void {
  const topics = properties['topics'] ?? [];
  const isListed = topics.some((topic) => LISTED_TOPICS.includes(topic));
  graph.describe(id, {
    caption: caption ?? properties['name']?.[0] ?? id,
    ...(schema === 'Person' ? { kind: 'person' as const } : {}),
    ...findableBy(
      NAMES.flatMap((property) => properties[property] ?? []),
      identifierProperties.flatMap((property) => properties[property] ?? []),
    ),
    // Listed by a topic alone: no date is given, so on every day.
    ...(isListed ? { listings: [{ list: null, from: null, until: null }] } : {}),
  });
}

const NAMES = ['name', 'alias', 'previousName', 'abbreviation'];

/** A Sanction lists its entities from its first day, or on every day where it has none, until before its last one. */
function readSanction({ properties }: Entity, where: string, { graph, findings }: Reading): void {
  const dates = (property: string): readonly DateSpan[] =>
    (properties[property] ?? []).flatMap((text) => {
      const date = readDate(text);
      if (date === null)
        findings.odd(where, `the ${property} ${JSON.stringify(text)} of a Sanction is no date; it is left out`);
      return date === null ? [] : [date];
    });
  const from =
    dates('startDate')
      .map(({ first }) => first)
      .sort()[0] ??
    dates('listingDate')
      .map(({ first }) => first)
      .sort()[0] ??
    null;
  const until =
    dates('endDate')
      .map(({ next }) => next)
      .sort()
      .at(-1) ?? null;
  const listing: PartyListing = { list: null, from, until };
  for (const id of properties['entity'] ?? []) graph.describe(id, { listings: [listing] });
  if (!properties['entity']?.length)
    findings.odd(where, 'a Sanction without the entity that it is about; it is left out');
}

function readOwnership({ id, properties }: Entity, where: string, reading: Reading): number {
  const { graph, file, findings } = reading;
  const [owners, assets] = [properties['owner'] ?? [], properties['asset'] ?? []];
  if (owners.length === 0)
    findings.wrong(where, 'properties.owner', owners, `the id of the owner in the Ownership ${id}`);
  if (assets.length === 0)
    findings.wrong(where, 'properties.asset', assets, `the id of what is owned in the Ownership ${id}`);
  const share = readPercentages(properties['percentage'] ?? [], where, findings);
  const [from, until] = [
    readDateOf('startDate', properties, where, findings),
    readDateOf('endDate', properties, where, findings),
  ];
  const types = [...(properties['ownershipType'] ?? []), ...(properties['role'] ?? [])].join(' ');
  const chain = /\b(indirect|ultimate)/i.test(types) ? 'indirect' : 'direct';
  const kind = /\bnominee\b/i.test(types) ? 'nominee' : 'shareholding';
  if (owners.length * assets.length > MOST_PAIRS) {
    findings.wrong(
      where,
      'properties.owner',
      owners.length,
      `one Ownership for each owner and asset, ${MOST_PAIRS} in one line at most`,
    );
    return 0;
  }
  let edges = 0;
  for (const owner of owners)
    for (const asset of assets)
      edges += addDated(graph, { owner, asset, kind, share, chain, source: file }, from, until);
  return edges;
}

/** Pairs of one line: each owner with each asset. */
const MOST_PAIRS = 1000;

/** The first beginning, or the last end. What is no date leaves it open, and says so. */
function readDateOf(
  property: 'startDate' | 'endDate',
  properties: Entity['properties'],
  where: string,
  findings: Findings,
): DateSpan | null {
  const dates = (properties[property] ?? []).flatMap((text) => {
    const date = readDate(text);
    if (date === null)
      findings.wrong(where, `properties.${property}`, text, 'a date such as 2020-04-15, 2020-04 or 2020');
    return date === null ? [] : [date];
  });
  dates.sort((a, b) => (a.first < b.first ? -1 : 1));
  return (property === 'startDate' ? dates[0] : dates.at(-1)) ?? null;
}

/** Several percentages of one edge are read as all that any of them allows. */
function readPercentages(texts: readonly string[], where: string, findings: Findings): Share {
  const shares = texts.map((text) => {
    const share = readPercentage(text);
    if (share === null)
      findings.odd(
        where,
        `the percentage ${JSON.stringify(text)} is not one such as 50, 50.01 or 25-50; the share is taken as unknown`,
      );
    return share ?? UNKNOWN_SHARE;
  });
  const [first, ...others] = shares;
  if (!first) return UNKNOWN_SHARE;
  if (others.length > 0)
    findings.odd(where, 'an Ownership has several percentages; all that any of them allows is taken');
  return others.reduce(
    (a, b) => ({
      min: Math.min(a.min, b.min),
      max: Math.max(a.max, b.max),
      openMin: a.min === b.min ? a.openMin && b.openMin : a.min < b.min ? a.openMin : b.openMin,
      openMax: a.max === b.max ? a.openMax && b.openMax : a.max > b.max ? a.openMax : b.openMax,
    }),
    first,
  );
}

/** `50`, `50.01`, `50 %`, `25-50`, `75 to 100`, `>50`, `>=50`, `<25`, `<=25`; a comma may stand for the point. */
export function readPercentage(text: string): Share | null {
  const plain = text.trim().replaceAll(',', '.').replace(/\s*%/g, '');
  if (plain === '') return UNKNOWN_SHARE;
  const range = /^([\d.]+)\s*(?:-|–|to|up to)\s*([\d.]+)$/i.exec(plain);
  if (range) return readBand({ min: range[1] ?? '', max: range[2] ?? '' }, 'percent');
  const bound = /^(>=?|≥|<=?|≤)\s*([\d.]+)$/.exec(plain);
  if (!bound) return readExact(plain, 'percent');
  const [sign = '', number = ''] = bound.slice(1);
  if (sign === '<' || sign === '<=' || sign === '≤')
    return readBand({ min: null, max: number, openMax: sign === '<' }, 'percent');
  return readBand({ min: number, max: null, openMin: sign === '>' }, 'percent');
}
