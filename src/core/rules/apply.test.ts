import { expect, test } from 'vitest';
import type { Rule } from '../model/rule.ts';
import { type Situation, applyRules, lookAtRules } from './apply.ts';

const rule: Rule = {
  id: 'us_fcc-earlier-authorisation',
  regime: 'us_fcc',
  lists: ['us_fcc_covered'],
  roles: ['us_importer'],
  acts: ['import'],
  outcome: 'restricted',
  validFrom: '2026-07-06',
  validUntil: null,
  citation: '47 CFR 2.939(e)',
  source: 'https://www.fcc.gov/supplychain/coveredlist',
  status: 'confirmed',
  lastChecked: '2026-11-24',
  sentence: 'No further import.',
};

const situation: Situation = {
  list: 'us_fcc_covered',
  programs: [],
  covers: 'equipment',
  citation: null,
  listed: null,
  role: 'us_importer',
  act: 'import',
  day: '2026-07-06',
};

const speaks = (narrow: Partial<Rule>, asked: Partial<Situation>): boolean =>
  applyRules([{ ...rule, ...narrow }], { ...situation, ...asked }).length > 0;

test('the listings of a stretch of days: the first day is in, the last is out, and an undated listing is not left out', () => {
  const listed = { from: '2021-03-12', until: '2025-01-01' };
  expect(speaks({ listed }, { listed: '2021-03-11' })).toBe(false);
  expect(speaks({ listed }, { listed: '2021-03-12' })).toBe(true);
  expect(speaks({ listed }, { listed: '2024-12-31' })).toBe(true);
  expect(speaks({ listed }, { listed: '2025-01-01' })).toBe(false);
  expect(speaks({ listed }, { listed: null })).toBe(true);
  expect(speaks({ listed: { from: null, until: null } }, { listed: '1900-01-01' })).toBe(true);
});

test('the act that made the listing: a listing without a citation is not one of them', () => {
  const citations = ['84 FR 54002', '84 FR 54004'];
  expect(speaks({ citations }, { citation: '84 FR 54004' })).toBe(true);
  expect(speaks({ citations }, { citation: '84 FR 5400' })).toBe(false);
  expect(speaks({ citations }, { citation: null })).toBe(false);
});

test('a party that is owned by a listed one is spoken of by the rule of that test and that answer alone, and a listed one never', () => {
  const owned = { test: 'us_ofac_50', answer: 'yes' } as const;
  expect(speaks({ owned }, { owned })).toBe(true);
  expect(speaks({ owned }, {})).toBe(false);
  expect(speaks({}, { owned })).toBe(false);
  expect(speaks({ owned }, { owned: { test: 'uk_control', answer: 'yes' } })).toBe(false);
  expect(speaks({ owned }, { owned: { test: 'us_ofac_50', answer: 'unknown' } })).toBe(false);
});

test('a rule about securities does not speak of goods, nor the other way round', () => {
  expect(speaks({ dealing: 'securities' }, {})).toBe(false);
  expect(speaks({ dealing: 'securities' }, { dealing: 'securities' })).toBe(true);
  expect(speaks({}, { dealing: 'securities' })).toBe(false);
  expect(speaks({ dealing: 'goods' }, {})).toBe(true);
  expect(speaks({ dealing: 'any' }, {})).toBe(true);
  expect(speaks({ dealing: 'any' }, { dealing: 'securities' })).toBe(true);
});

test('the rules that stay silent are given with everything in which they are about something else', () => {
  const other = { ...rule, id: 'us_fcc-other', outcome: 'prohibited', acts: ['authorise'] } as const;
  const elsewhere = { ...rule, id: 'un-x', lists: ['un_sc'] } as const;
  const { speaking, silent } = lookAtRules([rule, other, elsewhere], {
    ...situation,
    role: 'uk_person',
    day: '2026-07-05',
  });
  expect(speaking).toEqual([]);
  expect(silent.map(({ rule: { id }, differsIn }) => [id, ...differsIn])).toEqual([
    ['us_fcc-other', 'role', 'act', 'day'],
    ['us_fcc-earlier-authorisation', 'role', 'day'],
  ]);
});
