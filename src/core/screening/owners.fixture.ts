/** One supplier, one list, one graph: what the check of owners is asked in tests. */
import { createMatcher } from '../matching/create-matcher.ts';
import { toIndexedParty } from '../matching/indexed-party.ts';
import type { IndexedParty } from '../matching/matcher.ts';
import { buildNameIndex } from '../matching/name-index.ts';
import { type ListedParty, type Relation, listingOf } from '../model/entity.ts';
import type { Rule } from '../model/rule.ts';
import type { Screening } from '../model/screening.ts';
import { graphOf, type FixtureParties } from '../ownership/graph.fixture.ts';
import type { OwnershipGraph } from '../ownership/graph.ts';
import { type PartyHistory, buildHistory } from '../resolution/history.ts';
import type { Policy, Snapshot } from './check.ts';
import { screen } from './screen.ts';

/** Names that are no real company's. */
export const NAMES: Readonly<Record<string, string>> = {
  X: 'Zorblatt Maritime Holding',
  Y: 'Quindlewick Petroleum Trading',
  S: 'Harbour Optics Instruments',
  T: 'Brightfjord Cable Works',
  M: 'Meadowlark Intermediate Ventures',
  N: 'Northgate Umbrella Partners',
};

export const partyOf = (
  id: string,
  name: string,
  effective: string,
  relations: readonly Relation[] = [],
): ListedParty => ({
  id,
  schema: 'Company',
  caption: name,
  properties: { name: [name] },
  listings: effective === '' ? [] : [listingOf({ effective, published: effective })],
  relations,
});

export interface Copy {
  readonly day: string;
  readonly parties: readonly ListedParty[];
}

/** A snapshot of one list with these copies, and of a graph. */
export function snapshotOf(copies: readonly Copy[], graph: OwnershipGraph | null, list = 'us_ofac_sdn'): Snapshot {
  const timeline = {
    list,
    title: list === 'us_ofac_sdn' ? 'OFAC SDN List' : `Own list ${list}`,
    maxAgeDays: 4000,
    refusedSince: null,
    releases: copies.map(({ day }, index) => ({ id: index + 1, seen: `${day}T00:00:00.000Z` })),
  };
  const ids = [...new Set(copies.flatMap(({ parties }) => parties.map(({ id }) => id)))];
  const histories = new Map(ids.map((id) => [id, historyOf(id, copies, timeline)]));
  const indexed = ids.flatMap((id) => {
    const versions = copies.flatMap(({ parties }) => parties.filter((party) => party.id === id));
    return toIndexedParty(list, versions) ?? [];
  });
  return {
    id: 'sha256:fedcba',
    knownAt: null,
    matcher: createMatcher(buildNameIndex(indexed)),
    listIds: new Set([list]),
    lists: new Map([[list, { title: timeline.title, subLists: {}, timeline }]]),
    history: (id) => histories.get(id) ?? null,
    named: (id) => histories.get(id) ?? null,
    ...(graph && {
      ownership: { files: ['graph.csv'], graph, matcher: createMatcher(buildNameIndex(indexOf(graph))) },
    }),
  };
}

function historyOf(id: string, copies: readonly Copy[], timeline: Parameters<typeof buildHistory>[1]): PartyHistory {
  let before = false;
  const events = copies.flatMap(({ parties }, index) => {
    const party = parties.find((each) => each.id === id) ?? null;
    const holds = party !== null;
    if (holds === before) return [];
    before = holds;
    return [
      {
        release: index + 1,
        basis: index,
        kind: holds ? ('added' as const) : ('removed' as const),
        party,
        archive: null,
      },
    ];
  });
  return buildHistory(id, timeline, events);
}

function indexOf(graph: OwnershipGraph): readonly IndexedParty[] {
  return graph.parties
    .filter(({ kind }) => kind === 'party')
    .map(({ id, caption, otherNames = [] }) => ({
      id,
      list: 'ownership',
      schema: 'LegalEntity',
      caption,
      names: [caption, ...otherNames].map((text) => ({ text, kind: 'name' })),
      countries: [],
      identifiers: [],
    }));
}

/** The graph with the names above. */
export function named(text: string, parties: FixtureParties = {}): OwnershipGraph {
  const graph = graphOf(text, parties);
  for (const [id, caption] of Object.entries(NAMES)) if (graph.find(id) >= 0) graph.describe(id, { caption });
  return graph;
}

export const ruleFor = (
  facts: Pick<Rule, 'id' | 'lists' | 'outcome' | 'sentence'> & Pick<Required<Rule>, 'owned'>,
): Rule => ({
  regime: 'us_ofac',
  roles: ['private_buyer'],
  acts: ['buy'],
  validFrom: '2014-08-13',
  validUntil: null,
  citation: 'OFAC revised guidance of 2014-08-13',
  source: 'https://ofac.treasury.gov/faqs/401',
  status: 'confirmed',
  lastChecked: '2026-11-24',
  ...facts,
});
const sdn = { lists: ['us_ofac_sdn'] };
const owned50 = ruleFor({
  id: 'us_ofac-50-others',
  ...sdn,
  owned: { test: 'us_ofac_50', answer: 'yes' },
  outcome: 'restricted',
  sentence: 'A company that blocked persons own by half is blocked itself.',
});
const perhaps50 = ruleFor({
  id: 'us_ofac-50-unknown-share',
  ...sdn,
  owned: { test: 'us_ofac_50', answer: 'unknown' },
  outcome: 'unknown',
  sentence: 'Whether the shares reach half is not known.',
});
const policy: Policy = {
  id: 'sha256:0123456789abcdef',
  threshold: 0.7,
  limit: 10,
  role: 'private_buyer',
  act: 'buy',
  rules: [owned50, perhaps50],
};

export const listed = [
  partyOf('us_ofac_sdn-1', NAMES['X'] ?? '', '2018-04-06'),
  partyOf('us_ofac_sdn-2', NAMES['Y'] ?? '', '2019-01-28'),
];
export const copies: readonly Copy[] = [{ day: '2019-02-01', parties: listed }];

export function ask(
  snapshot: Snapshot,
  supplier = NAMES['S'] ?? '',
  day = '2020-04-15',
  rules = policy.rules,
): Screening {
  const purchase = {
    id: 'PO-17',
    file: null,
    row: 2,
    date: day,
    buyer: null,
    supplier: { name: supplier, country: null, address: null, identifiers: [] },
    items: [],
    amount: null,
    destination: null,
    contract: null,
    role: null,
    act: null,
  };
  return screen(purchase, snapshot, { ...policy, rules }, { day, basis: 'purchase' });
}

export const testsOf = ({ findings }: Screening): readonly string[] =>
  findings.map(({ owned, outcome, entity }) => `${owned?.test} ${owned?.answer}: ${outcome}, ${entity.id}`);
