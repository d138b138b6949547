import { expect, test } from 'vitest';
import type { Rule } from '../model/rule.ts';
import type { Finding, RuleLookedAt } from '../model/screening.ts';
import { verdictSentences } from './verdict.ts';

const agency: Rule = {
  id: 'us_ndaa_889-agency-buy',
  regime: 'us_ndaa_889',
  lists: ['starter:us_ndaa_889'],
  roles: ['us_federal_agency'],
  acts: ['buy', 'contract'],
  outcome: 'prohibited',
  validFrom: '2019-08-13',
  validUntil: null,
  citation: 'Pub. L. 115-232, § 889(a)(1)(A), (c)',
  source: 'http://wifcon.com/dodauth19/dod19_889.htm',
  status: 'confirmed',
  lastChecked: '2026-11-24',
  sentence: 'A US federal agency may not procure it.',
};
const looked: RuleLookedAt = { rule: agency.id, outcome: 'prohibited', differsIn: ['role'] };

const deed = { role: 'private_buyer', act: 'buy', asOf: '2020-04-15', rules: [agency] } as const;

const finding = (known: Partial<Finding> & { readonly onDate?: boolean | null }): Finding => ({
  check: 'party-listed',
  subject: 'supplier',
  outcome: 'red_flag',
  list: 'us_bis_entity_list',
  listTitle: 'BIS Entity List',
  entity: { id: 'x', caption: 'Dahua Technology', schema: 'Company' },
  score: 1,
  name: 'Dahua Technology',
  features: [],
  listing: {
    onDate: known.onDate === undefined ? true : known.onDate,
    basis: 'stated',
    effective: '2019-10-09',
    published: '2019-10-09',
    seen: ['2022-04-22', null],
    removed: null,
    citation: '84 FR 54002',
    citations: ['84 FR 54002'],
    covers: 'party',
    programs: [],
    notes: [],
  },
  rule: {
    id: 'us_ear-entity-list-buy',
    regime: 'us_ear',
    role: 'private_buyer',
    act: 'buy',
    citation: '15 CFR 744.11',
    status: 'confirmed',
  },
  lookedAt: [looked],
  path: [],
  because: [],
  ...known,
});

test('not prohibited is said from the rules that were looked at, with whom those bind that prohibit', () => {
  expect(verdictSentences([finding({})], deed)).toEqual([
    'For a private buyer who buys on 2020-04-15: red flag (15 CFR 744.11), if the supplier is that party.',
    'Not prohibited for a private buyer who buys on 2020-04-15 by any of the 2 rules here about these listings: the one in force that day that prohibits, restricts or requires a licence speaks of others, or of something else: prohibited for a US federal agency that buys or contracts, from 2019-08-13 (Pub. L. 115-232, § 889(a)(1)(A), (c)). This is what those rules say and no permission; nothing else was looked at.',
  ]);
});

test('a prohibition of another day is counted and not named: the last day before it, and the first day of it', () => {
  const on = (asOf: string) => verdictSentences([finding({})], { ...deed, asOf })[1];
  expect(on('2019-08-12')).toContain('on that day none of them prohibits or restricts anything or requires a licence.');
  expect(on('2019-08-12')).toContain('1 more binds on other days.');
  expect(on('2019-08-13')).toContain('prohibited for a US federal agency');
});

test('rules about companies that a listed party owns are not counted for the listed party', () => {
  const owned: RuleLookedAt = { ...looked, differsIn: ['role', 'owned'] };
  expect(verdictSentences([finding({ lookedAt: [owned] })], deed)[1]).toContain('by the one rule here');
});

test('a rule that needs confirmation is counted as such, and said with its outcome', () => {
  const rules = [{ ...agency, status: 'needs_confirmation' }] as const;
  const [first, second] = verdictSentences(
    [finding({ rule: { ...finding({}).rule!, status: 'needs_confirmation' } })],
    { ...deed, rules },
  );
  expect(first).toContain('red flag (15 CFR 744.11; needs confirmation)');
  expect(second).toContain('any of the 2 rules (of which 2 still need confirmation)');
});

test.each(['prohibited', 'licence_required', 'restricted', 'unknown'] as const)(
  'beside an outcome of %s nothing is said not to be prohibited',
  (outcome) => {
    const [first, second] = verdictSentences([finding({}), finding({ outcome })], deed);
    expect(first).not.toBe('');
    expect(second).toBe('');
  },
);

test('nothing is said where a listing is not known to have held, where no rule is about it, or where none held', () => {
  expect(verdictSentences([finding({}), finding({ onDate: null })], deed)[1]).toBe('');
  expect(verdictSentences([finding({ rule: null, lookedAt: [], outcome: 'not_covered' })], deed)[1]).toBe('');
  expect(verdictSentences([finding({ onDate: false, rule: null })], deed)).toEqual([]);
});

test('where a rule says that an act is not covered, no outcome is named, and the prohibitions of others are', () => {
  const [first, second] = verdictSentences([finding({ outcome: 'not_covered' })], deed);
  expect(first).toBe('');
  expect(second).toContain('Not prohibited for a private buyer who buys');
});

test('silence of all rules is no answer, and neither is a prohibition that only asks what is dealt in', () => {
  const silent = finding({ rule: null, outcome: 'not_covered' });
  expect(verdictSentences([silent], deed)[1]).toBe('');
  expect(verdictSentences([finding({}), silent], deed)[1]).toBe('');
  const securities: RuleLookedAt = { ...looked, differsIn: ['dealing'] };
  expect(verdictSentences([finding({ lookedAt: [securities] })], deed)[1]).toBe('');
});

test('who says what is dealt in is answered for that, and what binds in securities alone is said so', () => {
  const securities: RuleLookedAt = { ...looked, differsIn: ['dealing'] };
  const rules = deed.rules.map((rule) =>
    rule.id === looked.rule ? { ...rule, dealing: 'securities' as const } : rule,
  );
  const found = [finding({ lookedAt: [securities] })];
  const [first, second] = verdictSentences(found, { ...deed, rules, dealing: 'goods' });
  expect(first).toContain('For a private buyer who buys on');
  expect(second).toContain('Not prohibited for a private buyer who buys on');
  expect(second).toContain(', in a dealing in securities');
  expect(verdictSentences(found, { ...deed, dealing: 'securities' })[0]).toContain(
    'For a private buyer who buys, in a dealing in securities on',
  );
});
