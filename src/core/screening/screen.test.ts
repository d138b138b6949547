import { describe, expect, test } from 'vitest';
import { createMatcher } from '../matching/create-matcher.ts';
import { toIndexedParty } from '../matching/indexed-party.ts';
import { buildNameIndex } from '../matching/name-index.ts';
import { type ListedParty, listingOf } from '../model/entity.ts';
import type { Purchase } from '../model/purchase.ts';
import type { Rule } from '../model/rule.ts';
import { type PartyEvent, buildHistory } from '../resolution/history.ts';
import type { Policy, Snapshot } from './check.ts';
import { screen } from './screen.ts';

const dahua: ListedParty = {
  id: 'us_bis_entity_list-dahua',
  schema: 'Company',
  caption: 'Dahua Technology',
  properties: { name: ['Dahua Technology'], country: ['cn'] },
  listings: [
    listingOf({ effective: '2019-10-09', published: '2019-10-09', citations: ['84 FR 54002', '84 FR 54004'] }),
  ],
  relations: [],
};

const redFlag: Rule = {
  id: 'us_ear-entity-list-buy',
  regime: 'us_ear',
  lists: ['us_bis_entity_list'],
  roles: ['private_buyer'],
  acts: ['buy'],
  outcome: 'red_flag',
  validFrom: '1997-02-03',
  validUntil: null,
  citation: '15 CFR 744.11',
  source: 'https://www.ecfr.gov/current/title-15/part-744',
  status: 'confirmed',
  lastChecked: '2026-11-23',
  sentence: 'The Entity List does not prohibit buying from a listed party; it is a red flag.',
};

const policy: Policy = {
  id: 'sha256:0123456789abcdef',
  threshold: 0.7,
  limit: 10,
  role: 'private_buyer',
  act: 'buy',
  rules: [redFlag],
};

/** A snapshot whose only list has copies of these days, the party being in the ones marked. */
function snapshotOf(copies: readonly (readonly [string, boolean])[], party = dahua): Snapshot {
  const timeline = {
    list: 'us_bis_entity_list',
    title: 'BIS Entity List',
    maxAgeDays: 30,
    refusedSince: null,
    releases: copies.map(([day], index) => ({ id: index + 1, seen: `${day}T00:00:00.000Z` })),
  };
  const events = copies.flatMap(([, holds], index): PartyEvent[] => {
    const before = copies[index - 1]?.[1] ?? false;
    if (holds === before) return [];
    return [
      {
        release: index + 1,
        basis: index,
        kind: holds ? 'added' : 'removed',
        party: holds ? party : null,
        archive: null,
      },
    ];
  });
  const history = buildHistory(party.id, timeline, events);
  const indexed = toIndexedParty('us_bis_entity_list', [party]);
  return {
    id: 'sha256:fedcba',
    knownAt: null,
    matcher: createMatcher(buildNameIndex(indexed ? [indexed] : [])),
    listIds: new Set(['us_bis_entity_list']),
    lists: new Map([['us_bis_entity_list', { title: 'BIS Entity List', subLists: {}, timeline }]]),
    history: () => (history.versions.length > 0 ? history : null),
  };
}

const purchaseFrom = (name: string, date: string | null = '2020-04-15'): Purchase => ({
  id: 'PO-17',
  file: null,
  row: 2,
  date,
  buyer: null,
  supplier: { name, country: 'cn', address: null, identifiers: [] },
  items: [],
  amount: null,
  destination: null,
  contract: null,
  role: null,
  act: null,
});

const screenOn = (day: string, snapshot: Snapshot, name = 'Dahua Technology Co., Ltd.') =>
  screen(purchaseFrom(name, day), snapshot, policy, { day, basis: 'purchase' });

describe('the founding case: listed on 2019-10-09', () => {
  const snapshot = snapshotOf([['2022-04-22', true]]);

  test.each([
    ['2019-10-08', 'no_hit', 'not_covered', false],
    ['2019-10-09', 'hit', 'red_flag', true],
    ['2020-04-15', 'hit', 'red_flag', true],
  ] as const)('bought on %s: %s, %s', (day, status, outcome, onDate) => {
    const screening = screenOn(day, snapshot);
    expect(screening).toMatchObject({
      status,
      asOf: day,
      findings: [{ check: 'party-listed', subject: 'supplier', outcome, listing: { onDate, effective: '2019-10-09' } }],
    });
  });

  test('the answer says the list, the day, the citation and that the supplier may be another', () => {
    expect(screenOn('2020-04-15', snapshot).answer).toBe(
      'Listed on the BIS Entity List since 2019-10-09 (84 FR 54002 / 54004), so listed when bought on 2020-04-15, if the supplier is the party listed as "Dahua Technology" (similarity 1.00). For a private buyer who buys on 2020-04-15: red flag (15 CFR 744.11), if the supplier is that party. Not prohibited for a private buyer who buys on 2020-04-15 by the one rule here about these listings: on that day none of them prohibits or restricts anything or requires a licence. This is what those rules say and no permission; nothing else was looked at.',
    );
  });

  test('the finding keeps its rule, its evidence and what was compared', () => {
    const [finding] = screenOn('2020-04-15', snapshot).findings;
    expect(finding?.rule).toEqual({
      id: 'us_ear-entity-list-buy',
      regime: 'us_ear',
      role: 'private_buyer',
      act: 'buy',
      citation: '15 CFR 744.11',
      status: 'confirmed',
    });
    expect(finding?.features.length).toBeGreaterThan(0);
    expect(finding?.because.join(' ')).toContain('a similarity is not an identification');
    expect(finding?.because.join(' ')).toContain('does not prohibit buying');
  });

  test('the same input gives the same bytes', () => {
    expect(JSON.stringify(screenOn('2020-04-15', snapshot))).toBe(JSON.stringify(screenOn('2020-04-15', snapshot)));
  });
});

test('without a match the answer names lists, day and policy, and nothing more', () => {
  const screening = screenOn('2022-04-22', snapshotOf([['2022-04-22', true]]), 'Quite Innocent Bakery Ltd');
  expect(screening).toMatchObject({
    status: 'no_hit',
    findings: [],
    answer: 'No match in lists us_bis_entity_list (copy of 2022-04-22) as of 2022-04-22 under policy 0123456789ab.',
  });
});

test('a list whose newest copy is too old for the day makes the answer incomplete, on the day after its age', () => {
  const snapshot = snapshotOf([['2022-04-22', true]]);
  expect(screenOn('2022-05-22', snapshot, 'Quite Innocent Bakery Ltd').status).toBe('no_hit');
  const late = screenOn('2022-05-23', snapshot, 'Quite Innocent Bakery Ltd');
  expect(late.status).toBe('incomplete');
  expect(late.answer).toContain('31 days older than 2022-05-23');
});

test('no list at all is incomplete', () => {
  const nothing = { ...snapshotOf([]), lists: new Map(), listIds: new Set<string>() };
  expect(screenOn('2022-05-23', nothing, 'Anybody').status).toBe('incomplete');
});

test('an entry without a date, asked for a day before our first copy, is a hit of unknown outcome', () => {
  const undated = { ...dahua, listings: [listingOf({ citations: ['84 FR 54002'] })] };
  const screening = screenOn('2020-04-15', snapshotOf([['2022-04-22', true]], undated));
  expect(screening).toMatchObject({
    status: 'hit',
    findings: [{ outcome: 'unknown', rule: null, listing: { onDate: null } }],
  });
  expect(screening.answer).toContain('the sources do not say');
});

test('a role that no rule speaks about gets not_covered, saying what was looked at, and stays a hit', () => {
  const screening = screen(
    { ...purchaseFrom('Dahua Technology'), role: 'uk_person' },
    snapshotOf([['2022-04-22', true]]),
    policy,
    { day: '2022-04-22', basis: 'purchase' },
  );
  expect(screening).toMatchObject({ status: 'hit', findings: [{ outcome: 'not_covered', rule: null }] });
  expect(screening.findings[0]?.because.join(' ')).toContain(
    'No rule in this edition says what the BIS Entity List means for role uk_person and act buy',
  );
  expect(screening.findings[0]?.because.join(' ')).toContain(
    'Looked at: 1 rule about us_bis_entity_list; none speaks of a UK person who buys on 2022-04-22: us_ear-entity-list-buy (red flag for a private buyer who buys, from 1997-02-03).',
  );
  expect(screening.findings[0]?.lookedAt).toEqual([
    { rule: 'us_ear-entity-list-buy', outcome: 'red_flag', differsIn: ['role'] },
  ]);
});

test('a list that no rule is about is said to be one, and nothing is said not to be prohibited', () => {
  const screening = screen(
    purchaseFrom('Dahua Technology', '2022-04-22'),
    snapshotOf([['2022-04-22', true]]),
    { ...policy, rules: [] },
    { day: '2022-04-22', basis: 'purchase' },
  );
  expect(screening.findings[0]?.because.join(' ')).toContain(
    'Looked at: no rule in this edition is about us_bis_entity_list.',
  );
  expect(screening.answer).not.toContain('rohibited');
});

test('a rule that needs confirmation says what has to be confirmed, and one that counts the day of the contract says so', () => {
  const open: Rule = {
    ...redFlag,
    status: 'needs_confirmation',
    openQuestion: 'The first day.',
    counts: 'contract',
  };
  const [finding] = screen(
    purchaseFrom('Dahua Technology', '2022-04-22'),
    snapshotOf([['2022-04-22', true]]),
    { ...policy, rules: [open] },
    { day: '2022-04-22', basis: 'purchase' },
  ).findings;
  expect(finding?.rule).toMatchObject({ status: 'needs_confirmation', openQuestion: 'The first day.' });
  expect(finding?.because.at(-1)).toContain(
    'The day of the contract counts for this rule; 2022-04-22 was taken. This rule still needs confirmation by a lawyer: The first day.',
  );
});

test('the act that made the listing is its first citation, and its date the one that binds', () => {
  const byAct: Rule = {
    ...redFlag,
    id: 'ungp-human-rights-act',
    outcome: 'human_rights_concern',
    citations: ['84 FR 54002'],
    listed: { from: '2019-10-09', until: '2019-10-10' },
  };
  const outcomesWith = (change: Partial<Rule>) =>
    screen(
      purchaseFrom('Dahua Technology', '2022-04-22'),
      snapshotOf([['2022-04-22', true]]),
      { ...policy, rules: [{ ...byAct, ...change }] },
      { day: '2022-04-22', basis: 'purchase' },
    ).findings.map(({ outcome }) => outcome);
  expect(outcomesWith({})).toEqual(['human_rights_concern']);
  expect(outcomesWith({ citations: ['84 FR 54004'] })).toEqual(['not_covered']);
  expect(outcomesWith({ listed: { from: '2019-10-10', until: null } })).toEqual(['not_covered']);
});

test('a second name of the supplier is asked too', () => {
  const purchase = purchaseFrom('Quite Innocent Bakery Ltd');
  const screening = screen(
    { ...purchase, supplier: { ...purchase.supplier, otherNames: ['Dahua Technology'] } },
    snapshotOf([['2022-04-22', true]]),
    policy,
    { day: '2022-04-22', basis: 'purchase' },
  );
  expect(screening.status).toBe('hit');
});

test('a line without a date says that today counts', () => {
  const screening = screen(purchaseFrom('Dahua Technology', null), snapshotOf([['2022-04-22', true]]), policy, {
    day: '2022-04-22',
    basis: 'today',
  });
  expect(screening.answer).toContain('The line has no date, so today counts.');
});

// Mahan Airways, Denied Persons List in the Consolidated Screening List of April 2022: start_date 2021-11-17, 73 F.R. 15130 3/21/08
describe('a listing that is only dated by its renewal', () => {
  const listing = listingOf({ published: '2008-03-21', heldBy: '2021-11-17', citations: ['73 FR 15130'] });
  const mahan = { ...dahua, caption: 'MAHAN AIRWAYS', properties: { name: ['MAHAN AIRWAYS'] }, listings: [listing] };
  const snapshot = snapshotOf([['2022-04-22', true]], mahan);

  test.each([
    ['2008-03-20', 'no_hit', false],
    ['2008-03-21', 'hit', null],
    ['2021-11-16', 'hit', null],
    ['2021-11-17', 'hit', true],
  ] as const)('bought on %s: %s, %s', (day, status, onDate) => {
    expect(screenOn(day, snapshot, 'Mahan Airways')).toMatchObject({ status, findings: [{ listing: { onDate } }] });
  });

  test('it is said to be listed since that day or earlier, and nothing of the years between', () => {
    expect(screenOn('2021-11-17', snapshot, 'Mahan Airways').answer).toContain(
      'since 2021-11-17 or earlier (73 FR 15130), so listed when bought on 2021-11-17',
    );
    const between = screenOn('2015-06-01', snapshot, 'Mahan Airways');
    expect(between.answer).toContain('whether that listing held on 2015-06-01 the sources do not say');
    expect(between.answer).not.toContain('ot prohibited');
    expect(between.findings[0]?.because.join(' ')).toContain(
      'first notice 2008-03-21, in force on 2021-11-17 by a later renewal or amendment',
    );
  });
});
