/** The four rules side by side, on both sides of each of their lines and days. */
import { expect, test } from 'vitest';
import { ownershipRuleIds } from '../model/rule.ts';
import { answerFor, outcomeFor } from './answer.ts';
import { type FixtureParties, addLine, graphOf } from './graph.fixture.ts';
import type { OwnershipGraph } from './graph.ts';
import { askOwnership } from './question.ts';
import { ownershipRules, ruleById } from './rules/registry.ts';

const answer = (graph: OwnershipGraph, rule: string, id: string, asOf = '2025-10-15') =>
  answerFor(askOwnership(graph, ruleById(rule), asOf), graph.find(id));
/** The outcomes under OFAC, BIS, UK and EU, in this order. */
const outcomes = (text: string, parties: FixtureParties = { listed: ['X', 'Y'] }, asOf = '2025-10-15') => {
  const graph = graphOf(text, parties);
  return ownershipRules.map((rule) => outcomeFor(askOwnership(graph, rule, asOf), graph.find('A'))).join(' ');
};

test.each([
  ['exactly half of one', 'X 50 A', 'yes yes no yes'],
  ['a hair less', 'X 49.9999999 A', 'no no no no'],
  ['a hair more', 'X 50.0000001 A', 'yes yes yes yes'],
  ['half by two', 'X 25 A\nY 25 A', 'yes yes no yes'],
  ['nearly all by two, neither with more than half', 'X 50 A\nY 50 A', 'yes yes no yes'],
  ['a band up to half', 'X 25-50 A', 'unknown unknown no unknown'],
  ['a band up to less than half', 'X 25-<50 A', 'no no no no'],
  ['a band from half', 'X 50-75 A', 'yes yes unknown yes'],
  ['a band from more than half', 'X >50-75 A', 'yes yes yes yes'],
  ['an owner whose share nobody states', 'X ? A', 'unknown unknown unknown unknown'],
  ['unknown, but another holds more than half', 'X ? A\nZ 50.0000001 A', 'no no no no'],
  ['unknown, and another holds exactly half', 'X ? A\nZ 50 A', 'unknown unknown no unknown'],
  ['unknown, and another holds more than half of it by its band', 'X ? A\nZ >50-75 A', 'no no no no'],
  ['a majority of the votes', 'X 50.0000001 A kind=voting', 'no no yes yes'],
  ['half of the votes', 'X 50 A kind=voting', 'no no no no'],
  ['the majority of the board', 'X ? A kind=board_majority', 'no no yes yes'],
  ['control that the source states', 'X ? A kind=control', 'no no yes yes'],
  ['an office that may be control', 'X ? A kind=influence', 'no no unknown unknown'],
  ['accounts that are consolidated: never a percentage', 'X ? A kind=consolidation', 'unknown unknown yes yes'],
  ['shares held in its name for another', 'X 100 A kind=nominee', 'unknown unknown no unknown'],
  ['rights to profits', 'X 60 A kind=profit', 'unknown unknown unknown unknown'],
  ['an interest of an unknown kind', 'X ? A kind=unspecified', 'unknown unknown unknown unknown'],
  ['a branch', 'X ? A kind=branch', 'yes yes yes yes'],
  ['a mere link', 'X ? A kind=link', 'no no no no'],
  ['a chain, each with half', 'X 50 B\nB 50 A', 'yes yes no yes'],
  ['a chain, each with more than half', 'X 51 B\nB 51 A', 'yes yes yes yes'],
  ['a chain through the board', 'X ? B kind=board_majority\nB 60 A', 'no no yes yes'],
  ['two chains of one owner', 'X 60 B\nX 60 C\nB 30 A\nC 30 A', 'yes yes yes yes'],
  ['two chains of two owners', 'X 60 B\nY 60 C\nB 30 A\nC 30 A', 'yes yes no yes'],
  ['indirectly, the chain not in the file', 'X 60 A chain=indirect', 'unknown unknown unknown unknown'],
  ['a sum of a chain that is in the file', 'X 60 A chain=summary', 'no no no no'],
  ['two who own each other, nobody behind them', 'A 60 B\nB 60 A', 'no no no no'],
  ['two who own each other, a listed one behind one of them', 'A 40 B\nX 60 B\nB 60 A', 'yes yes yes yes'],
  ['a circle that would carry itself', 'X 20 A\nA 100 B\nB 40 A', 'no no no no'],
  ['a circle with a band that may carry it', 'X 20-50 A\nA 100 B\nB 40 A', 'unknown unknown no unknown'],
  ['its own shares', 'A 30 A\nX 40 A', 'no no no no'],
  ['one holding, two sources that agree', 'X 25-60 A source=a\nX 50-75 A source=b', 'yes yes unknown yes'],
  [
    'one holding, two sources that contradict each other',
    'X 40 A source=a\nX 60 A source=b',
    'unknown unknown unknown unknown',
  ],
  ['two parcels of one source', 'X 30 A\nX 30 A', 'yes yes yes yes'],
  ['more than the whole: nothing is taken from the band', 'X ? A\nZ 70 A\nW 70 A', 'unknown unknown unknown unknown'],
])('%s', (_, text, expected) => {
  expect(outcomes(text)).toBe(expected);
});

test('an owner whom the register does not name keeps the answer open by itself; one that nothing is said of does not', () => {
  expect(outcomes('U 50.1 A', { unnamed: ['U'] })).toBe('unknown unknown unknown unknown');
  expect(outcomes('U 49.9 A', { unnamed: ['U'] })).toBe('no no no no');
  expect(outcomes('U 20 A\nX 30 A', { unnamed: ['U'], listed: ['X'] })).toBe('unknown unknown no unknown');
  expect(outcomes('U 21 A\nX 30 A', { unnamed: ['U'], listed: ['X'] })).toBe('unknown unknown unknown unknown');
  expect(outcomes('X 30 A')).toBe('no no no no');
  const graph = graphOf('U 60 A', { unnamed: ['U'] });
  expect(answer(graph, 'us_ofac_50', 'A')).toMatchObject({ outcome: 'unknown', owners: [], paths: [['U', 'A']] });
  expect(answer(graph, 'us_ofac_50', 'A').because.slice(0, 2)).toEqual([
    'A may be owned under OFAC 50 Percent Rule: U (not named: exempt from disclosure) holds 60 % of the shares [test]; in all at least 0 % and at most 60 % of the shares, where the rule asks for 50 % or more.',
    'Whether an owner whom the sources do not name is a listed party is not known; that by itself keeps the answer open.',
  ]);
});

test('one who is not named and named as listed all the same is listed; one who is certainly owned stands below its owners', () => {
  expect(outcomes('U 60 A', { unnamed: ['U'], listed: ['U'] })).toBe('yes yes yes yes');
  const graph = graphOf('X 60 U\nU 60 A', { unnamed: ['U'], listed: ['X'] });
  expect(answer(graph, 'us_ofac_50', 'A')).toMatchObject({ outcome: 'yes', owners: ['X'], paths: [['X', 'U', 'A']] });
});

test('the sentences show the sum, and why the greatest share is not more', () => {
  const because = (text: string, rule: string) =>
    answer(graphOf(text, { listed: ['X', 'Y'] }), rule, 'A').because.slice(0, -1);
  expect(because('X 20.5 A\nY 29.5 A', 'us_ofac_50')).toEqual([
    'A is owned under OFAC 50 Percent Rule: X (listed) holds 20.5 % of the shares [test]; Y (listed) holds 29.5 % of the shares [test]; in all 20.5 % + 29.5 % = 50 % of the shares, where the rule asks for 50 % or more.',
  ]);
  expect(because('X ? A\nZ 30 A', 'us_ofac_50')).toEqual([
    'A may be owned under OFAC 50 Percent Rule: X (listed) holds shares, how many is not stated [test]; in all at least 0 % and at most 70 % of the shares (not more than 100 % less the 30 % that others hold at least), where the rule asks for 50 % or more.',
    'By what these sources say it is neither shown nor excluded that the line is reached.',
    'Z holds 30 % of the shares [test] and is not itself owned: this does not count.',
  ]);
  expect(because('X 30 A\nZ 10 A', 'us_ofac_50')).toEqual([
    'A is not owned under OFAC 50 Percent Rule by what these sources say: X (listed) holds 30 % of the shares [test]; in all 30 % of the shares, where the rule asks for 50 % or more.',
    'Z holds 10 % of the shares [test] and is not itself owned: this does not count.',
    'These sources do not say who holds the other 60 % of A; shares of which nothing is said are not counted.',
  ]);
  expect(because('X 70 A\nX 40 A source=b\nZ 80 A', 'us_ofac_50')).toContain(
    'The sources contradict each other: the least shares of A that they state add up to 120 %.',
  );
});

test('a joint interest counts once; in the UK it is that of each who holds it, elsewhere that of all together', () => {
  const joint = 'X ? J kind=joint\nZ ? J kind=joint\nJ 60 A';
  expect(outcomes(joint, { listed: ['X'], joint: ['J'] })).toBe('unknown unknown yes unknown');
  expect(outcomes(joint, { listed: ['X', 'Z'], joint: ['J'] })).toBe('yes yes yes yes');
  expect(outcomes(joint, { listed: ['Y'], joint: ['J'] })).toBe('no no no no');
  expect(answer(graphOf(joint, { listed: ['X', 'Z'], joint: ['J'] }), 'us_ofac_50', 'A').shareMax).toBe(0.6);
});

test.each([
  ['2025-09-28', 'no', 'no'],
  ['2025-09-29', 'yes', 'yes'],
  ['2025-11-09', 'yes', 'yes'],
  ['2025-11-10', 'no', 'no'],
  ['2026-11-09', 'no', 'no'],
  ['2026-11-10', 'unknown', 'unknown'],
])('the BIS Affiliates Rule on %s: %s for what it reaches, in force: %s', (day, outcome, inForce) => {
  const found = answer(graphOf('X 50 A', { listed: ['X'] }), 'us_bis_affiliates', 'A', day);
  expect(found).toMatchObject({ outcome, inForce, shareMin: 0.5, shareMax: 0.5, owners: ['X'] });
  expect(answer(graphOf('X 49 A', { listed: ['X'] }), 'us_bis_affiliates', 'A', day).outcome).toBe('no');
});

test.each([
  ['us_ofac_50', 'X 25 A\nY 25 A', '2014-08-12', 'unknown'],
  ['us_ofac_50', 'X 25 A\nY 25 A', '2014-08-13', 'yes'],
  ['us_ofac_50', 'X 50 A', '2014-08-12', 'yes'],
  ['eu_control', 'X 50 A', '2024-07-02', 'no'],
  ['eu_control', 'X 50 A', '2024-07-03', 'yes'],
  ['eu_control', 'X 30 A\nY 25 A', '2022-04-07', 'unknown'],
  ['eu_control', 'X 30 A\nY 25 A', '2022-04-08', 'yes'],
  ['eu_control', 'X 30 A kind=voting\nY 25 A kind=voting', '2022-04-07', 'unknown'],
  ['eu_control', 'X 51 A\nY 25 A', '2022-04-07', 'yes'],
  ['eu_control', 'X 25 A\nY 25 A', '2022-04-07', 'no'],
  ['uk_control', 'X 51 A', '2020-12-30', 'yes'],
])('%s: %j on %s is %s', (rule, text, day, outcome) => {
  expect(answer(graphOf(text, { listed: ['X', 'Y'] }), rule, 'A', day).outcome).toBe(outcome);
});

test('edges and listings are half-open: the first day is in, the last day is out', () => {
  const graph = graphOf('X 60 A from=2019-01-01 until=2020-01-01', {
    listings: { X: [{ list: null, from: '2019-06-01', until: '2019-07-01' }] },
  });
  const on = (day: string): string => answer(graph, 'us_ofac_50', 'A', day).outcome;
  expect(['2019-05-31', '2019-06-01', '2019-06-30', '2019-07-01'].map(on)).toEqual(['no', 'yes', 'yes', 'no']);
});

test('a party of the Entity List is not a blocked person; a party of a list of one’s own counts under every rule', () => {
  const on = (list: string) => outcomes('X 60 A', { listings: { X: [{ list, from: null, until: null }] } });
  expect(on('us_bis_entity_list')).toBe('no yes no no');
  expect(on('us_csl:EL')).toBe('no yes no no');
  expect(on('us_csl:SDN')).toBe('yes yes no no');
  expect(on('uk_sl')).toBe('no no yes no');
  expect(on('eu_fsf')).toBe('no no no yes');
  expect(on('our_watchlist')).toBe('yes yes yes yes');
});

test('three hundred listed parties that may each own a company: it stays unknown in the UK, and so does what it owns', () => {
  const owners = Array.from({ length: 300 }, (_, index) => `L${index}`);
  const graph = graphOf([...owners.map((id) => `${id} ? A`), 'A 60 B', 'B 60 C', 'Z 50 C'].join('\n'), {
    listed: owners,
  });
  const question = askOwnership(graph, ruleById('uk_control'), '2025-01-01');
  expect(['A', 'B', 'C'].map((id) => outcomeFor(question, graph.find(id)))).toEqual(
    ['unknown', 'unknown', 'no'].with(2, 'unknown'),
  );
  graph.replace(300, {
    kind: 'shareholding',
    share: { min: 0, max: 0, openMin: false, openMax: false },
    chain: 'direct',
    from: null,
    until: null,
    source: 'test',
  });
  question.solution.change(graph.find('B'));
  expect(['A', 'B', 'C'].map((id) => outcomeFor(question, graph.find(id)))).toEqual(['unknown', 'no', 'no']);
});

test('an edge that is added, changed and ended changes the answers downstream and nothing else', () => {
  const graph = graphOf('X 40 A\nA 60 B\nB 60 C\nC 60 A until=2020-01-01', { listed: ['X', 'Y'] });
  const question = askOwnership(graph, ruleById('us_ofac_50'), '2025-01-01');
  const now = (): string => ['A', 'B', 'C'].map((id) => outcomeFor(question, graph.find(id))).join(' ');
  expect(now()).toBe('no no no');
  const added = addLine(graph, 'Y 10 A');
  question.solution.change(graph.find('A'));
  expect(now()).toBe('yes yes yes');
  const facts = { kind: 'shareholding', chain: 'direct', from: null, source: 'test' } as const;
  graph.replace(added, {
    ...facts,
    share: { min: 50_000_000, max: 150_000_000, openMin: false, openMax: false },
    until: null,
  });
  question.solution.change(graph.find('A'));
  expect(now()).toBe('unknown unknown unknown');
  graph.replace(added, {
    ...facts,
    share: { min: 100_000_000, max: 100_000_000, openMin: false, openMax: false },
    until: '2024-12-31',
  });
  question.solution.change(graph.find('A'));
  expect(now()).toBe('no no no');
});

test('a long chain and a hub with many owners are no trouble', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `n${index} 50 n${index + 1}`);
  const hub = Array.from({ length: 20_000 }, (_, index) => `h${index} 0.005 hub`);
  const owners = Array.from({ length: 20_000 }, (_, index) => `n${index} 100 h${index}`);
  const graph = graphOf([...chain, ...hub, ...owners].join('\n'), { listed: ['n0'] });
  const question = askOwnership(graph, ruleById('us_ofac_50'), '2025-01-01');
  expect(answerFor(question, graph.find('n20000'))).toMatchObject({ outcome: 'yes' });
  expect(answerFor(question, graph.find('hub'))).toMatchObject({ outcome: 'yes', shareMin: 1 });
});

test('in the UK figures and sentences are of the same one, who is named, with what an unnamed owner may hold for it', () => {
  const found = answer(graphOf('X 40 J\nU 60 J', { listed: ['X'], unnamed: ['U'] }), 'uk_control', 'J');
  expect(found).toMatchObject({
    outcome: 'unknown',
    shareMin: 0.4,
    shareMax: 1,
    owners: ['X'],
    paths: [
      ['U', 'J'],
      ['X', 'J'],
    ],
  });
  expect(found.because[0]).toContain('in all at least 40 % and at most 100 % of the shares');
  expect(found.because).toContain('If that owner is X, X holds 100 % of the shares.');
  // Two by themselves: the figures of the one that is told, and not the least of one beside the greatest of the other.
  expect(answer(graphOf('X 30 A\nY 0-40 A', { listed: ['X', 'Y'] }), 'uk_control', 'A')).toMatchObject({
    shareMin: 0,
    shareMax: 0.4,
    owners: ['Y'],
  });
});

test('what is owned under a rule that was not in force is told as what would have been, with the reason', () => {
  const first = (text: string, day: string, unnamed: readonly string[] = []) =>
    answer(graphOf(text, { listed: ['X'], unnamed }), 'us_bis_affiliates', 'A', day).because[0];
  expect(first('X 60 A', '2025-11-10')).toMatch(
    /^A would be owned under BIS Affiliates Rule \(50 %\) had the rule been in force; it was not in force on 2025-11-10 \(suspended from 2025-11-10 for one year\): X/,
  );
  expect(first('X 60 A', '2025-09-28')).toContain('(it begins on 2025-09-29)');
  expect(first('X 60 A', '2025-11-09')).toContain('A is owned under');
  expect(first('X ? A', '2025-11-10')).toContain('A might be owned under');
  expect(first('X 20 A', '2025-11-10')).toContain('A would not be owned under');
  expect(first('X 60 A', '2026-11-10')).toContain('if that was in force on 2026-11-10, which is not confirmed');
  expect(ruleById('us_bis_affiliates').versions.map(({ source }) => source.slice(-10))).toEqual([
    '2025-19001',
    '2025-19001',
    '2025-19846',
    '2025-19846',
  ]);
});

test.each([
  ['2008-02-13', 'unknown', 'unknown'],
  ['2008-02-14', 'yes', 'yes'],
])('OFAC’s rule begins with the guidance of 2008-02-14: on %s %s', (day, outcome, inForce) => {
  const found = answer(graphOf('X 60 A', { listed: ['X'] }), 'us_ofac_50', 'A', day);
  expect(found).toMatchObject({ outcome, inForce });
  expect(found.caveats.join().includes('no published guidance of before is known')).toBe(inForce === 'unknown');
});

test.each(['uk_control', 'eu_control'])('a no of %s says that control by other means was not looked at', (rule) => {
  const { outcome, because, caveats } = answer(graphOf('X 30 A', { listed: ['X'] }), rule, 'A');
  expect([outcome, caveats.join(' ')]).toEqual(['no', expect.stringContaining('was not looked at')]);
  expect(because).toEqual(expect.arrayContaining([...caveats]));
});

test('a no in the UK about two designated owners says when the two count together, one about a single owner does not', () => {
  const { outcome, caveats } = answer(graphOf('X 30 A\nY 30 A', { listed: ['X', 'Y'] }), 'uk_control', 'A');
  expect([outcome, caveats[0]]).toEqual(['no', expect.stringContaining('the subject of a joint arrangement')]);
  const ofOne = answer(graphOf('X 30 A\nZ 30 A', { listed: ['X'] }), 'uk_control', 'A').caveats;
  expect(ofOne.join(' ')).not.toContain('joint arrangement');
});

test('every rule has its id among those that may be asked for', () => {
  expect(ownershipRules.map(({ id }) => id)).toEqual(ownershipRuleIds);
});

test('in the UK another designated owner is said to be one, and not that its stake means nothing', () => {
  const { because } = answer(
    graphOf('X 51 A\nY 30 A\nY 60 B\nB 10 A\nZ 9 A', { listed: ['X', 'Y'] }),
    'uk_control',
    'A',
  );
  expect(because).toEqual(
    expect.arrayContaining([
      'Y (listed) holds 30 % of the shares [test]: this is not added, as each listed party is looked at by itself.',
      'B (owned itself) holds 10 % of the shares [test]: this is not added, as each listed party is looked at by itself.',
      'Z holds 9 % of the shares [test] and is not part of that holding: this does not count.',
    ]),
  );
});

test('an owner that may count beside one who is enough is not said to count for nothing', () => {
  const rest = (text: string, rule: string) =>
    answer(graphOf(text, { listed: ['X', 'Y'], unnamed: ['U'] }), rule, 'A').because[1];
  const open = 'holds 20 % of the shares [test]: whether this counts as well is open, and the answer does not need it.';
  expect(rest('X 60 A\nU 20 A', 'us_ofac_50')).toBe(`U ${open}`);
  expect(rest('X 60 A\nU 20 A', 'uk_control')).toBe(`U ${open}`);
  expect(rest('X 60 A\nY 40-60 B\nB 20 A', 'us_ofac_50')).toBe(`B ${open}`);
});

test('what counts by itself is named as that, what may be control only as what may, and nothing at all as 0 %', () => {
  const first = (text: string, rule: string) => answer(graphOf(text, { listed: ['X'] }), rule, 'A').because[0];
  expect(first('X ? A kind=branch\nX 10 A', 'us_ofac_50')).toContain(
    'in all 10 % of the shares, where the rule asks for 50 % or more; the relation that is stated counts by itself, whatever the shares are.',
  );
  expect(first('X ? A kind=influence', 'uk_control')).toContain(
    'may amount to control [test]; if what is stated amounts to control, that counts by itself, whatever the shares are.',
  );
  expect(first('X ? A\nZ 100 A', 'us_ofac_50')).toContain(
    'in all 0 % of the shares (not more than 100 % less the 100 % that others hold at least), where',
  );
});

test('two parcels of one source are both held, two sources speak of the same', () => {
  const first = (text: string) => answer(graphOf(text, { listed: ['X'] }), 'us_ofac_50', 'A').because[0];
  expect(first('X 40 A source=a\nX 60 A source=a')).toContain('holds 40 % of the shares [a] and holds 60 %');
  expect(first('X 40 A source=a\nX 60 A source=b')).toContain(
    'holds 40 % of the shares [a], and by another source holds 60 % of the shares [b]',
  );
});
