import { describe, expect, test } from 'vitest';
import { type ListedParty, type Relation, listingOf } from '../model/entity.ts';
import type { Screening } from '../model/screening.ts';
import { NAMES, ask, copies, listed, named, partyOf, ruleFor, snapshotOf, testsOf } from './owners.fixture.ts';

const underOfac = (screening: Screening): readonly string[] =>
  testsOf(screening).filter((text) => text.startsWith('us_ofac_50'));

describe('owned 50 % + 10 % by two parties that were listed on the day', () => {
  const graph = named('X 50 S\nY 10 S\nFree 40 S');

  test('a finding for each owner, with the chain, the arithmetic and every inference', () => {
    const screening = ask(snapshotOf(copies, graph));
    expect(underOfac(screening)).toEqual([
      'us_ofac_50 yes: restricted, us_ofac_sdn-1',
      'us_ofac_50 yes: restricted, us_ofac_sdn-2',
    ]);
    expect(screening.status).toBe('hit');
    const [first] = screening.findings;
    expect(first).toMatchObject({
      check: 'owner-listed',
      subject: 'supplier',
      list: 'us_ofac_sdn',
      listTitle: 'OFAC SDN List',
      rule: { id: 'us_ofac-50-others' },
      listing: { onDate: true, effective: '2018-04-06' },
      path: ['Zorblatt Maritime Holding (X)', 'Harbour Optics Instruments (S)'],
      owned: {
        shareMin: 0.6,
        shareMax: 0.6,
        held: '60 % (50 % + 10 %) of the shares',
        steps: [{ shareMin: 0.5, shareMax: 0.5, says: 'holds 50 % of the shares [test]' }],
        inForce: 'yes',
      },
    });
    expect(first?.because).toEqual(
      expect.arrayContaining([
        'The supplier "Harbour Optics Instruments" is taken for "Harbour Optics Instruments" in graph.csv with a similarity of 1.00; a similarity is not an identification.',
        'The owner "Zorblatt Maritime Holding" is taken for the party listed as "Zorblatt Maritime Holding" on the OFAC SDN List with a similarity of 1.00; a similarity is not an identification.',
        expect.stringContaining('in all 50 % + 10 % = 60 % of the shares, where the rule asks for 50 % or more'),
        'A company that blocked persons own by half is blocked itself. (OFAC revised guidance of 2014-08-13.)',
      ]),
    );
  });

  test('the answer can be read aloud, and says what it rests on', () => {
    expect(ask(snapshotOf(copies, graph)).answer).toBe(
      'Not found listed itself on 2020-04-15, but by what graph.csv says it was owned 60 % (50 % + 10 %) of the shares by "Zorblatt Maritime Holding", listed on the OFAC SDN List since 2018-04-06, and "Quindlewick Petroleum Trading", listed on the OFAC SDN List since 2019-01-28, as the OFAC 50 Percent Rule counts, if the supplier is "Harbour Optics Instruments" there (similarity 1.00), "Zorblatt Maritime Holding" is the party listed as "Zorblatt Maritime Holding" (similarity 1.00), and "Quindlewick Petroleum Trading" is the party listed as "Quindlewick Petroleum Trading" (similarity 1.00). For a private buyer who buys on 2020-04-15: restricted (OFAC revised guidance of 2014-08-13), if the supplier and its owners are those parties.',
    );
  });

  test('a supplier that is listed itself keeps its own finding beside those about its owners', () => {
    const both = [
      { day: '2019-02-01', parties: [...listed, partyOf('us_ofac_sdn-3', NAMES['S'] ?? '', '2017-01-01')] },
    ];
    const screening = ask(snapshotOf(both, graph));
    expect(new Set(screening.findings.map(({ check }) => check))).toEqual(new Set(['party-listed', 'owner-listed']));
    expect(screening.answer).toMatch(
      /^Listed on the OFAC SDN List since 2017-01-01, .* By what graph\.csv says it was owned/,
    );
    expect(screening.answer).not.toContain('Not prohibited');
  });

  test('without a graph nothing is asked about owners', () => {
    expect(ask(snapshotOf(copies, null))).toMatchObject({ status: 'no_hit', findings: [] });
  });
});

test.each([
  ['2020-04-15', 'hit'],
  ['2020-04-16', 'no_hit'],
])('an edge that ends before 2020-04-16, asked about %s: %s', (day, status) => {
  expect(ask(snapshotOf(copies, named('X 60 S until=2020-04-16')), NAMES['S'], day).status).toBe(status);
});

test.each([
  ['2020-01-31', 'hit'],
  ['2020-02-01', 'no_hit'],
])('an owner taken off the list in the copy of 2020-02-01, asked about %s: %s', (day, status) => {
  const after = [...copies, { day: '2020-02-01', parties: listed.slice(1) }];
  expect(ask(snapshotOf(after, named('X 60 S')), NAMES['S'], day).status).toBe(status);
});

test.each([
  ['49.9', []],
  ['50', ['us_ofac_50 yes: restricted, us_ofac_sdn-1']],
  ['25-75', ['us_ofac_50 unknown: unknown, us_ofac_sdn-1']],
  ['25-<50', []],
  ['?', ['us_ofac_50 unknown: unknown, us_ofac_sdn-1']],
])('a holding of %s by one listed party gives %j', (share, found) => {
  const screening = ask(snapshotOf(copies, named(`X ${share} S`)));
  expect(underOfac(screening)).toEqual(found);
  expect(screening.status).toBe(found.length > 0 ? 'hit' : 'no_hit');
});

describe('owned 30 % + 30 % by two parties that were listed long before OFAC said that stakes are added up', () => {
  const early = [
    partyOf('us_ofac_sdn-1', NAMES['X'] ?? '', '2010-01-04'),
    partyOf('us_ofac_sdn-2', NAMES['Y'] ?? '', '2011-01-04'),
  ];
  const askedOn = (day: string, shares = 'X 30 S\nY 30 S') =>
    ask(snapshotOf([{ day: '2011-02-01', parties: early }], named(shares)), NAMES['S'], day);

  test.each([
    ['2014-08-12', 'unknown: not_covered'],
    ['2014-08-13', 'yes: restricted'],
  ])('on %s: %s for each of the two', (day, found) => {
    expect(underOfac(askedOn(day))).toEqual([1, 2].map((id) => `us_ofac_50 ${found}, us_ofac_sdn-${id}`));
  });

  test('the answer says that adding up is what is open', () => {
    expect(askedOn('2014-08-12').answer).toContain(
      'it may have been owned 60 % (30 % + 30 % if the stakes of several are added up, which was not settled on 2014-08-12; the most that one alone is shown to hold is 30 %) of the shares by "Zorblatt Maritime Holding"',
    );
    expect(askedOn('2014-08-13').answer).toContain('it was owned 60 % (30 % + 30 %) of the shares by');
  });

  test('one alone with half is found by itself', () => {
    expect(underOfac(askedOn('2014-08-12', 'X 50 S\nY 30 S'))).toEqual(['us_ofac_50 yes: not_covered, us_ofac_sdn-1']);
  });
});

test('each step of a chain has its share: a band as its ends, control as no percentage', () => {
  const graph = named('X 60 M\nM 25-75 S');
  const [found] = ask(snapshotOf(copies, graph)).findings;
  expect(found?.path).toHaveLength(3);
  expect(found?.owned?.steps).toMatchObject([
    { shareMin: 0.6, shareMax: 0.6, says: 'holds 60 % of the shares [test]' },
    { shareMin: 0.25, shareMax: 0.75 },
  ]);
  const byControl = named('X ? S kind=control');
  const parties = [partyOf('eu_fsf-1', NAMES['X'] ?? '', '2018-04-06')];
  const [controlled] = ask(snapshotOf([{ day: '2019-02-01', parties }], byControl, 'eu_fsf')).findings;
  expect(controlled?.owned?.steps).toEqual([
    { shareMin: 0, shareMax: 0, says: 'controls it, as the source states [test]' },
  ]);
});

test('consolidation in accounts: perhaps shares under the OFAC rule, control under the EU and UK tests, each for its own lists', () => {
  const graph = named('X ? S kind=consolidation');
  expect(underOfac(ask(snapshotOf(copies, graph)))).toEqual(['us_ofac_50 unknown: unknown, us_ofac_sdn-1']);
  const on = (list: string): readonly string[] => {
    const parties = [partyOf(`${list}-1`, NAMES['X'] ?? '', '2018-04-06')];
    return testsOf(ask(snapshotOf([{ day: '2019-02-01', parties }], graph, list)));
  };
  expect(on('eu_fsf')).toEqual(['eu_control yes: not_covered, eu_fsf-1']);
  expect(on('uk_sl')).toEqual(['uk_control yes: not_covered, uk_sl-1']);
  expect(on('us_bis_entity_list')).toEqual(['us_bis_affiliates unknown: not_covered, us_bis_entity_list-1']);
});

test('the affiliates rule while it was suspended: the shares meet the line, and the dated rule says what that means', () => {
  const parties = [partyOf('us_bis_entity_list-1', NAMES['X'] ?? '', '2018-04-06')];
  const snapshot = snapshotOf([{ day: '2025-11-01', parties }], named('X 50 S'), 'us_bis_entity_list');
  const suspended = ruleFor({
    id: 'us_ear-affiliate-suspended',
    lists: ['us_bis_entity_list'],
    owned: { test: 'us_bis_affiliates', answer: 'yes' },
    outcome: 'red_flag',
    sentence: 'While the rule is suspended a listed owner is a red flag.',
  });
  const screening = ask(snapshot, NAMES['S'], '2026-01-01', [suspended]);
  expect(screening.findings).toMatchObject([{ outcome: 'red_flag', owned: { answer: 'yes', inForce: 'no' } }]);
  expect(screening.answer).toContain(
    'as the BIS Affiliates Rule (50 %) counts (which was not in force on that day), if',
  );
  expect(screening.findings[0]?.because.join(' ')).not.toContain('the answer is no');
});

test('a chain of three counts whole at each step, and the answer says through whom', () => {
  const screening = ask(snapshotOf(copies, named('X 50 M\nM 50 N\nN 50 S')));
  expect(screening.findings[0]?.path).toEqual([
    'Zorblatt Maritime Holding (X)',
    'Meadowlark Intermediate Ventures (M)',
    'Northgate Umbrella Partners (N)',
    'Harbour Optics Instruments (S)',
  ]);
  expect(screening.answer).toContain(
    '"Zorblatt Maritime Holding" through "Meadowlark Intermediate Ventures (M)" and "Northgate Umbrella Partners (N)", listed on',
  );
  expect(ask(snapshotOf(copies, named('X 49 M\nM 50 N\nN 50 S'))).status).toBe('no_hit');
});

test('a circle of companies pulls nobody in by itself, and answers once a listed owner stands in it', () => {
  expect(ask(snapshotOf(copies, named('S 60 M\nM 60 N\nN 60 S'))).status).toBe('no_hit');
  expect(underOfac(ask(snapshotOf(copies, named('S 60 M\nM 60 N\nN 60 S\nX 50 N'))))).toEqual([
    'us_ofac_50 yes: restricted, us_ofac_sdn-1',
  ]);
});

test('two suppliers that share an owner are each answered for themselves', () => {
  const snapshot = snapshotOf(copies, named('X 60 M\nM 50 S\nM 49 T'));
  expect([ask(snapshot).status, ask(snapshot, NAMES['T']).status]).toEqual(['hit', 'no_hit']);
});

test('who says that a party is listed but not on which list is believed about that, and no rule is taken', () => {
  const screening = ask(snapshotOf([{ day: '2019-02-01', parties: [] }], named('Other 60 S', { listed: ['Other'] })));
  expect(screening).toMatchObject({
    status: 'hit',
    findings: [{ list: 'ownership', outcome: 'not_covered', rule: null, listing: { onDate: true, seen: null } }],
  });
  expect(screening.findings).toHaveLength(1);
  expect(screening.findings[0]?.because).toContain(
    'That "Other" is listed is what graph.csv says; no copy of a list was compared.',
  );
});

test('where our newest copy is years older than the day, the sentences speak of the copy and not of the day', () => {
  const screening = ask(snapshotOf(copies, named('X 60 S')), NAMES['S'], '2031-02-01');
  const because = screening.findings[0]?.because.join(' ') ?? '';
  expect(because).toContain('it stood there in our copy of 2019-02-01, the last one from before 2031-02-01.');
  expect(because).toContain('whether the listing still held on 2031-02-01 it cannot say');
  expect(because).not.toContain('it stood there on 2031-02-01');
  expect(screening.answer).toContain('listed on the OFAC SDN List since 2018-04-06 by our copy of 2019-02-01, as');
  const fresh = ask(snapshotOf(copies, named('X 60 S')));
  expect(fresh.findings[0]?.because.join(' ')).toContain('it stood there on 2020-04-15.');
  expect(fresh.answer).not.toContain('by our copy');
});

test('an owner whom nobody names is a question left open, never a no', () => {
  const screening = ask(snapshotOf(copies, named('Someone 60 S\nFree 40 S', { unnamed: ['Someone'] })));
  expect(screening).toMatchObject({
    status: 'hit',
    findings: [{ outcome: 'unknown', list: 'ownership', entity: { caption: 'Someone' }, owned: { answer: 'unknown' } }],
  });
  expect(screening.answer).toContain(
    'may be owned by a listed party (at least 0 % and at most 60 % of the shares), as it is not known who stands behind "Someone"',
  );
  expect(ask(snapshotOf(copies, named('Someone 40 S\nFree 60 S', { unnamed: ['Someone'] }))).status).toBe('no_hit');
});

test('an owner of whom the lists do not say whether it was listed on the day leaves the answer open', () => {
  const undated: ListedParty = { ...(listed[0] as ListedParty), listings: [listingOf({})] };
  const screening = ask(
    snapshotOf([{ day: '2019-02-01', parties: [undated] }], named('X 60 S')),
    NAMES['S'],
    '2018-06-01',
  );
  expect(screening.findings).toMatchObject([
    { outcome: 'unknown', listing: { onDate: null }, owned: { answer: 'unknown' } },
  ]);
});

test('equipment that is covered does not make its maker a listed owner', () => {
  const maker = {
    ...(listed[0] as ListedParty),
    listings: [listingOf({ effective: '2018-04-06', covers: 'equipment' })],
  };
  expect(ask(snapshotOf([{ day: '2019-02-01', parties: [maker] }], named('X 60 S')))).toMatchObject({ findings: [] });
});

describe('a list of the user’s own that holds companies and says who owns them', () => {
  const ownedBy = (otherId: string, otherName: string, share: number): Relation => ({
    schema: 'Ownership',
    other: 'owner',
    otherId,
    otherName,
    role: null,
    share: { min: share, max: share },
    from: '2019-01-01',
    until: '2020-06-01',
  });
  const S = partyOf('own-s', NAMES['S'] ?? '', '', [ownedBy('own-m', NAMES['M'] ?? '', 0.6)]);
  const M = partyOf('own-m', NAMES['M'] ?? '', '', [ownedBy('own-x', NAMES['X'] ?? '', 0.5)]);
  const snapshot = snapshotOf(
    [{ day: '2019-02-01', parties: [S, M, partyOf('own-x', NAMES['X'] ?? '', '2018-04-06')] }],
    null,
    'own',
  );

  test.each([
    ['2020-05-31', 'hit', 1],
    ['2020-06-01', 'no_hit', 0],
  ] as const)('asked about %s: %s, without a file', (day, status, count) => {
    const screening = ask(snapshot, NAMES['S'], day);
    expect([screening.status, screening.findings.length]).toEqual([status, count]);
  });

  test('no rule is about such a list, so the strongest test is said once, and the owner is no inference', () => {
    const [finding] = ask(snapshot).findings;
    expect(finding).toMatchObject({
      list: 'own',
      outcome: 'not_covered',
      owned: { test: 'us_ofac_50', answer: 'yes', owner: { sameName: false } },
    });
    expect(finding?.because).toContain('The owner "Zorblatt Maritime Holding" is itself a party of the Own list own.');
  });
});

test('a party of the file is found by its further names and numbers, and so is its owner on the lists', () => {
  const numbered: ListedParty = {
    ...(listed[0] as ListedParty),
    properties: { name: [NAMES['X'] ?? ''], registrationNumber: ['HRB 4711 Example'] },
  };
  const graph = named('Owner 60 Asset');
  graph.describe('Asset', { otherNames: [NAMES['S'] ?? ''] });
  graph.describe('Owner', { otherNames: ['Zorblatt Maritime'], identifiers: ['HRB-4711-EXAMPLE'] });
  const screening = ask(snapshotOf([{ day: '2019-02-01', parties: [numbered] }], graph));
  expect(underOfac(screening)).toEqual(['us_ofac_50 yes: restricted, us_ofac_sdn-1']);
  expect(screening.findings[0]?.features.map(({ name }) => name)).toContain('same-identifier');
});

describe('what somebody hostile may bring', () => {
  test('ten thousand owners of one supplier, one of them listed', () => {
    const owners = Array.from({ length: 10_000 }, (_, number) => `O${number} 0.005 S`);
    const screening = ask(snapshotOf(copies, named([...owners, 'X 50 S'].join('\n'))));
    expect(underOfac(screening)).toEqual(['us_ofac_50 yes: restricted, us_ofac_sdn-1']);
    expect(JSON.stringify(screening).length).toBeLessThan(20_000);
  });

  test('a chain and a circle of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, number) => `C${number} 100 C${number + 1}`);
    const graph = named([...chain, 'C10000 100 C0', 'X 100 C0', 'C10000 100 S'].join('\n'));
    const screening = ask(snapshotOf(copies, graph));
    expect(screening.status).toBe('hit');
    expect(screening.findings[0]?.path.length).toBeLessThan(60);
  });

  test('many owners and many listed parties of one name give one finding an owner and list', () => {
    const name = NAMES['X'] ?? '';
    const parties = Array.from({ length: 300 }, (_, number) => partyOf(`us_ofac_sdn-${number}`, name, '2018-04-06'));
    const graph = named(Array.from({ length: 50 }, (_, number) => `D${number} 1 S`).join('\n'));
    for (let number = 0; number < 50; number += 1) graph.describe(`D${number}`, { caption: name });
    const screening = ask(snapshotOf([{ day: '2019-02-01', parties }], graph));
    expect(underOfac(screening).length).toBeLessThanOrEqual(20);
    expect(screening.findings[0]?.because.join(' ')).toContain('299 more of that list are similar as well.');
  });

  test('ids such as __proto__ and constructor are only ids', () => {
    const graph = named('__proto__ 60 S\nconstructor 40 S', { listed: ['__proto__'] });
    expect(ask(snapshotOf(copies, graph)).status).toBe('hit');
  });
});
