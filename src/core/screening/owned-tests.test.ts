/** The tests that follow a law without an arithmetic of its own: which share makes an owner count. */
import { describe, expect, test } from 'vitest';
import { type ListedParty, listingOf } from '../model/entity.ts';
import { ownershipTests } from '../model/rule.ts';
import type { Screening } from '../model/screening.ts';
import { NAMES, ask, named, partyOf, ruleFor, snapshotOf, testsOf } from './owners.fixture.ts';

describe('lists whose law follows owners without an arithmetic of their own', () => {
  // The tests are asked where a rule is about them; these rules are about another list, so that the arithmetic alone is seen.
  const elsewhere = ownershipTests.map((test) =>
    ruleFor({
      id: `of-${test.replaceAll('_', '-')}`,
      lists: ['jp_meti_eul'],
      owned: { test, answer: 'yes' },
      outcome: 'restricted',
      sentence: 'A rule about another list.',
    }),
  );
  const on = (list: string, facts: Partial<ListedParty['listings'][number]>, graph: string): Screening => {
    const party = { ...partyOf('own-1', NAMES['X'] ?? '', ''), listings: [listingOf(facts)] };
    return ask(
      snapshotOf([{ day: '2019-02-01', parties: [party] }], named(graph), list),
      NAMES['S'],
      '2020-04-15',
      elsewhere,
    );
  };
  const named889 = { effective: '2018-08-13', covers: 'equipment' } as const;
  const ssi = { effective: '2014-07-16', subList: 'SSI' } as const;

  // Pub. L. 115-232, § 889(f)(3): "(or any subsidiary or affiliate of such entities)"; no share is given.
  test.each([
    ['X 50.0000001 S', ['us_ndaa_889_affiliates yes: not_covered, own-1']],
    ['X 50 S', []],
    ['X 50-75 S', ['us_ndaa_889_affiliates unknown: not_covered, own-1']],
    ['X ? S kind=control', ['us_ndaa_889_affiliates yes: not_covered, own-1']],
    ['U 60 S', []],
  ])('section 889, %s', (graph, expected) => {
    expect(testsOf(on('starter', { ...named889, subList: 'us_ndaa_889' }, graph))).toEqual(expected);
  });

  test('of equipment it is said that it is equipment, and the condition names it too', () => {
    const { answer, findings } = on('starter', { ...named889, subList: 'us_ndaa_889' }, 'X 60 S');
    expect(answer).toContain('some equipment or services of which were then covered by the');
    expect(findings[0]?.because.join(' ')).toContain('Section 889 does not say which share or right');
  });

  // 47 CFR 2.903: "an equity interest (or the equivalent thereof) of more than 10 percent".
  test.each([
    ['X 10 S', []],
    ['X 10.0000001 S', ['us_fcc_affiliates yes: not_covered, own-1']],
    ['X 5-15 S', ['us_fcc_affiliates unknown: not_covered, own-1']],
    ['X 11 M\nM 11 S', ['us_fcc_affiliates yes: not_covered, own-1']],
    ['X 11 M\nM 10 S', []],
    ['X ? S kind=board_majority', ['us_fcc_affiliates yes: not_covered, own-1']],
    ['X 40 S kind=voting', []],
    ['X 51 S kind=voting', ['us_fcc_affiliates yes: not_covered, own-1']],
  ])('the FCC Covered List, %s', (graph, expected) => {
    expect(testsOf(on('us_fcc_covered', named889, graph))).toEqual(expected);
  });

  test('the arithmetic of an FCC affiliate names its own line', () => {
    const because = on('us_fcc_covered', named889, 'X 12 S').findings[0]?.because.join(' ');
    expect(because).toContain('in all 12 % of the shares, where the rule asks for more than 10 %');
    expect(because).toContain(
      'Companies under common ownership with a maker are affiliates too and were not looked for.',
    );
  });

  // Pub. L. 118-31, § 805(a)(2)(B): "any entity subject to the control of an entity" on the list.
  test.each([
    ['X 50 S', []],
    ['X 50.1 S', ['us_dod_1260h_control yes: not_covered, own-1']],
    ['X 40-60 S', ['us_dod_1260h_control unknown: not_covered, own-1']],
    ['X ? S kind=control', ['us_dod_1260h_control yes: not_covered, own-1']],
  ])('the Section 1260H list, %s', (graph, expected) => {
    expect(testsOf(on('us_dod_1260h', { effective: '2020-01-15' }, graph))).toEqual(expected);
  });

  test('a policy that has no rule about such a test does not ask it, so its past answers stay as they were', () => {
    const party = { ...partyOf('own-1', NAMES['X'] ?? '', ''), listings: [listingOf(named889)] };
    const snapshot = snapshotOf([{ day: '2019-02-01', parties: [party] }], named('X 60 S'), 'us_fcc_covered');
    expect(ask(snapshot).findings).toEqual([]);
  });

  test('other lists of equipment say nothing of the owner of a maker', () => {
    expect(on('us_fcc_classes', named889, 'X 60 S').findings).toEqual([]);
  });

  // OFAC FAQ 373: "entities owned 50 percent or more by one or more persons identified".
  test.each([
    ['X 50 S', ['us_ofac_ssi_50 yes: not_covered, own-1']],
    ['X 49.9 S', []],
    ['X 25-50 S', ['us_ofac_ssi_50 unknown: not_covered, own-1']],
  ])('the SSI List, %s', (graph, expected) => {
    expect(testsOf(on('us_csl', ssi, graph))).toEqual(expected);
  });

  // Security Council resolution 1718 (2006), paragraph 8(d), and laws like it: what a listed party owns or controls; no share is named.
  test.each(['un_sc', 'ca_sema', 'au_dfat', 'ch_seco', 'us_dhs_uflpa', 'us_bis_dpl'])(
    'an owner on %s is found at half or more, by control, and where the share is open',
    (list) => {
      const under = (graph: string): readonly string[] => testsOf(on(list, { effective: '2018-04-06' }, graph));
      expect(under('X 50 S')).toEqual(['half_or_control yes: not_covered, own-1']);
      expect(under('X 49.9 S')).toEqual([]);
      expect(under('X 40-60 S')).toEqual(['half_or_control unknown: not_covered, own-1']);
      expect(under('X ? S kind=control')).toEqual(['half_or_control yes: not_covered, own-1']);
      expect(under('X 50 M\nM 50 S')).toEqual(['half_or_control yes: not_covered, own-1']);
    },
  );

  test.each([
    ['un_sc', 'DPRK'],
    ['us_dhs_uflpa', 'ii'],
    ['us_csl', 'DPL'],
    ['us_csl', 'UVL'],
    ['us_csl', 'CMIC'],
    ['us_ofac_cons', 'CAP'],
    ['starter', 'us_dhs_uflpa'],
    ['starter', 'us_ofac_ns_cmic'],
  ])('so is one on a list inside %s, %s', (list, subList) => {
    const screening = on(list, { effective: '2018-04-06', subList }, 'X 60 S');
    expect(testsOf(screening)).toEqual(['half_or_control yes: not_covered, own-1']);
    expect(screening.status).toBe('hit');
    expect(screening.findings[0]?.because.join(' ')).toContain(
      'The law about this list may draw another line, or none',
    );
  });

  test('an owner on a list with a test of its own is not asked about by the general line too', () => {
    for (const [list, subList] of [
      ['us_csl', 'EL'],
      ['us_csl', 'SDN'],
      ['eu_fsf', null],
      ['uk_sl', null],
    ] as const) {
      const found = testsOf(on(list, { effective: '2018-04-06', subList }, 'X 60 S')).join();
      expect(found).toContain('yes');
      expect(found).not.toContain('half_or_control');
    }
  });
});
