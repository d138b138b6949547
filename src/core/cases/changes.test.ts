import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../model/case.ts';
import { type Outcome, outcomes } from '../model/rule.ts';
import { changesIn } from './changes.ts';
import { distinctFacts, factText, gravest, purchaseKey } from './facts.ts';

const fact = (change: Partial<Fact> = {}): Fact => ({
  key: 'party-listed us_csl:EL us_csl-1',
  list: 'us_csl:EL',
  listTitle: 'BIS Entity List',
  entity: { id: 'us_csl-1', caption: 'Dahua Technology' },
  outcome: 'red_flag',
  rule: 'us_ear-entity-list-buy',
  onDate: true,
  effective: '2019-10-09',
  removed: null,
  citation: '84 FR 54002',
  score: '0.93',
  name: 'Zhejiang Dahua Technology',
  ...change,
});
const purchase = { id: 'PO-17', date: '2020-04-15', file: 'orders.csv', row: 2 };
const ALL = new Set(['us_csl', 'un_sc']);
const changes = (restsOn: readonly Fact[], now: readonly Fact[], before: readonly Fact[] = restsOn, answered = ALL) =>
  changesIn({ restsOn, before, answered, alert: { facts: now, purchase, asOf: '2020-04-15' } });
const un = fact({
  key: 'party-listed un_sc un-9',
  list: 'un_sc',
  listTitle: 'UN',
  entity: { id: 'un-9', caption: 'Other' },
});

describe('a decision covers a screening', () => {
  test('with the same facts, in any order, whatever the score and our title of the list are now', () => {
    expect(changes([fact(), un], [un, fact({ score: '0.71', listTitle: 'Entity List (BIS)' })])).toEqual([]);
  });

  test('that finds some of them only, where it is another purchase, or the list gave no answer', () => {
    expect(changes([fact(), un], [fact()], [])).toEqual([]);
    expect(changes([fact(), un], [fact()], [fact(), un], new Set(['us_csl']))).toEqual([]);
  });
});

test.each<[string, Partial<Fact>, string]>([
  ['outcome', { outcome: 'prohibited' }, 'outcome prohibited, then red flag'],
  ['rule', { rule: null }, 'rule none, then us_ear-entity-list-buy'],
  ['day', { onDate: null }, 'held on the day not known, then yes'],
  ['beginning', { effective: null }, 'effective none, then 2019-10-09'],
  ['end', { removed: '2026-01-02' }, 'removed 2026-01-02, then none'],
  ['citation', { citation: '85 FR 1' }, 'citation 85 FR 1, then 84 FR 54002'],
  ['listed name', { name: 'Dahua' }, 'listed name Dahua, then Zhejiang Dahua Technology'],
  ['caption', { entity: { id: 'us_csl-1', caption: 'DAHUA' } }, 'the list calls it DAHUA, then Dahua Technology'],
])('another %s is a change, told with what it was', (_, change, told) => {
  const [only, ...more] = changes([fact()], [fact(change)]);
  expect([only?.kind, more]).toEqual(['changed', []]);
  expect(only?.sentence).toContain(`otherwise than at the decision: ${told}.`);
});

test('a new fact and one that is gone are told by purchase, day, list and party', () => {
  expect(changes([fact()], [un]).map(({ kind, sentence }) => [kind, sentence])).toEqual([
    [
      'new',
      'The screening of the purchase PO-17 (orders.csv, row 2) as of 2020-04-15 finds the listing of "Other" on UN (un_sc) (red flag), which was not among the facts of the decision.',
    ],
    [
      'gone',
      'The screening of the purchase PO-17 (orders.csv, row 2) as of 2020-04-15 does not find the listing of "Dahua Technology" on BIS Entity List (us_csl:EL) any more, on which the decision rests.',
    ],
  ]);
});

test('of two facts about one party, the one by the same rule is the earlier state', () => {
  const other = fact({ rule: 'us_ear-other', citation: 'other' });
  const found = changes([other, fact()], [other, fact({ outcome: 'prohibited' })]);
  expect(found.map(({ before, after }) => [before?.rule, after?.rule])).toEqual([
    ['us_ear-entity-list-buy', 'us_ear-entity-list-buy'],
  ]);
});

const anyFact = fc
  .record({
    party: fc.constantFrom('a', 'b'),
    rule: fc.constantFrom('r', 's', null),
    outcome: fc.constantFrom<Outcome>('red_flag', 'prohibited'),
  })
  .map(({ party, ...rest }) => fact({ key: `party-listed us_csl ${party}`, ...rest }));
const facts = fc.array(anyFact, { maxLength: 5 }).map(distinctFacts);

test('whatever the facts are: no change exactly when nothing is new and nothing of this purchase is gone, and each is told once', () => {
  fc.assert(
    fc.property(facts, facts, (restsOn, now) => {
      const found = changes(restsOn, now);
      const texts = (all: readonly Fact[]): ReadonlySet<string> => new Set(all.map(factText));
      const added = [...texts(now)].filter((text) => !texts(restsOn).has(text));
      const isSame = texts(now).size === texts(restsOn).size && added.length === 0;
      expect(found.length === 0).toBe(isSame);
      const told = found.flatMap(({ before, after }) => [before, after].filter((each) => each !== null).map(factText));
      expect(new Set(told).size).toBe(told.length);
      expect(found.filter(({ after }) => after !== null)).toHaveLength(added.length);
    }),
  );
});

test('the gravest of none is what is said instead', () => {
  expect([gravest([], 'unknown'), gravest([...outcomes].toReversed(), 'unknown')]).toEqual(['unknown', 'prohibited']);
});

test('the same line asked about another day is another question', () => {
  expect(purchaseKey({ purchase, asOf: '2020-04-15' })).not.toBe(purchaseKey({ purchase, asOf: '2020-04-16' }));
});
