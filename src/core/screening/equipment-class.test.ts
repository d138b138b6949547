import { expect, test } from 'vitest';
import { createMatcher } from '../matching/create-matcher.ts';
import { buildNameIndex } from '../matching/name-index.ts';
import type { Item } from '../model/purchase.ts';
import type { Act, Rule } from '../model/rule.ts';
import type { Policy, Snapshot } from './check.ts';
import { classesNamed } from './equipment-classes.ts';
import { screen } from './screen.ts';

const router: Rule = {
  id: 'us_fcc-class-router-market',
  regime: 'us_fcc',
  lists: ['us_fcc_classes:router'],
  roles: ['private_buyer'],
  acts: ['import', 'market'],
  outcome: 'restricted',
  validFrom: '2026-03-23',
  validUntil: null,
  citation: 'FCC Covered List, entry of 2026-03-23',
  source: 'https://www.cooley.com/news/insight/2026/2026-03-26-fcc-moves-to-prevent-new-foreign-routers',
  status: 'confirmed',
  lastChecked: '2026-11-24',
  sentence: 'A model without an authorisation can obtain none.',
};
const policy: Policy = {
  id: 'sha256:0',
  threshold: 0.7,
  limit: 10,
  role: 'private_buyer',
  act: 'import',
  rules: [router],
};
const timeline = {
  list: 'un_sc',
  title: 'UN',
  maxAgeDays: 4000,
  refusedSince: null,
  releases: [{ id: 1, seen: '2026-01-01T00:00:00.000Z' }],
};
const snapshot: Snapshot = {
  id: 'sha256:1',
  knownAt: null,
  matcher: createMatcher(buildNameIndex([])),
  listIds: new Set(['un_sc']),
  lists: new Map([['un_sc', { title: 'UN', subLists: {}, timeline }]]),
  history: () => null,
};

function ask(
  description: string,
  { act = 'import', day = '2026-04-01', origin = null }: { act?: Act; day?: string; origin?: string | null } = {},
) {
  const item: Item = { description, brand: null, manufacturer: null, model: null, mac: null, quantity: null, origin };
  const supplier = { name: 'Harbour Optics GmbH', country: null, address: null, identifiers: [] };
  const purchase = {
    id: 'A',
    file: null,
    row: 2,
    date: day,
    buyer: null,
    supplier,
    items: [item],
    amount: null,
    destination: null,
    contract: null,
    role: null,
    act,
  };
  return screen(purchase, snapshot, policy, { day, basis: 'purchase' });
}

test.each([
  ['DJI Mavic 3 drone, qty 2', ['uas']],
  ['Small UAS kit', ['uas']],
  ['大疆无人机', ['uas']],
  ['unmanned aerial vehicle', ['uas']],
  ['drone bees, queen excluder', []],
  ['anti-drone jammer', []],
  ['Wi-Fi 6 router AX3000', ['router']],
  ['无线路由器 AX3000', ['router']],
  ['router bit set, 1/4 inch', []],
  ['CNC router 6090', []],
  ['hybrid solar inverter 10 kW', ['inverter']],
  ['光伏逆变器', ['inverter']],
  ['inverter air conditioner', []],
  ['quadruped robot', ['robot']],
  ['巡检机器人', ['robot']],
  ['Robot Coupe R301', []],
  ['robotics course for staff', []],
  ['core network switch', []],
  ['router with drone controller', ['uas', 'router']],
])('%s names %j', (text, expected) => {
  expect(classesNamed(text).map(({ named }) => named.list.split(':')[1])).toEqual(expected);
});

test('the class is said to be covered if produced abroad, which the record does not say', () => {
  const { status, answer, findings } = ask('Wi-Fi 6 router AX3000');
  expect(status).toBe('hit');
  expect(findings).toMatchObject([
    { check: 'equipment-class', subject: 'item', outcome: 'restricted', list: 'us_fcc_classes:router', name: 'router' },
  ]);
  expect(findings[0]?.because.join(' ')).toContain(
    'covered if produced in a foreign country; the record does not say in which country this was produced',
  );
  expect(answer).toMatch(/^No match in lists un_sc \(copy of 2026-01-01\) as of 2026-04-01/);
  expect(answer).toContain('"router": Routers produced in a foreign country (since 2026-03-23)');
  expect(answer).toContain(
    'if what was bought is of that class, was produced in a foreign country and is not excepted',
  );
  expect(answer).not.toContain('supplier is that company');
});

test('a list that can’t answer for the supplier is not covered up by what a line names', () => {
  const stale = {
    ...snapshot,
    lists: new Map([['un_sc', { title: 'UN', subLists: {}, timeline: { ...timeline, maxAgeDays: 1 } }]]),
  };
  const { purchase } = ask('router');
  const { status, answer } = screen(purchase, stale, policy, { day: '2026-04-01', basis: 'purchase' });
  expect(status).toBe('incomplete');
  expect(answer).toContain('"router": Routers produced in a foreign country');
});

test('an origin that the record gives is said, and decides nothing: design and development count too', () => {
  expect(ask('router', { origin: 'us' }).findings[0]?.because.join(' ')).toContain('the record gives US as the origin');
});

test.each([
  ['2026-03-22', 'no_hit'],
  ['2026-03-23', 'hit'],
])('on %s: %s', (day, status) => {
  expect(ask('router', { day }).status).toBe(status);
});

test('of buying and using nothing is said, and a line that names no class is answered as before', () => {
  for (const act of ['buy', 'use', 'export', 'pay'] as const) expect(ask('router', { act }).findings).toEqual([]);
  const without = screen(
    ask('network switch').purchase,
    snapshot,
    { ...policy, checks: ['party-listed', 'owner-listed'] },
    { day: '2026-04-01', basis: 'purchase' },
  );
  expect(ask('network switch')).toEqual(without);
});
