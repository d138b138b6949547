import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPurchases } from '../../../../test/read-purchases.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { mergeReleases } from './merge.ts';

const read = (value: unknown) => readPurchases({ name: 'data', content: JSON.stringify(value, null, 2) });
const readLines = (values: readonly unknown[]) =>
  readPurchases({ name: 'data', content: values.map((value) => JSON.stringify(value)).join('\n') });

/** Written in the format of OCDS 1.1 for these tests; nothing of it was published. */
const tender = {
  ocid: 'ocds-test-1',
  id: 't1',
  date: '2020-03-01T00:00:00Z',
  tag: ['tender'],
  buyer: { id: 'B', name: 'Example City' },
  tender: {
    id: 't',
    title: 'Thermal cameras',
    items: [{ id: '1', deliveryAddresses: [{ countryName: 'United Kingdom' }] }],
  },
};
const award = {
  ocid: 'ocds-test-1',
  id: 'a1',
  date: '2020-04-20T00:00:00Z',
  tag: ['award'],
  parties: [
    {
      id: 'S',
      name: 'Zhejiang Dahua Technology Co., Ltd.',
      roles: ['supplier'],
      identifier: { scheme: 'CN-SAIC', id: '91330000727215176K', legalName: 'Zhejiang Dahua Technology' },
      address: { locality: 'Hangzhou', countryName: 'China' },
    },
  ],
  awards: [
    {
      id: '1',
      status: 'active',
      date: '2020-04-15T23:30:00+02:00',
      value: { amount: 9950000, currency: 'USD' },
      suppliers: [{ id: 'S' }],
    },
  ],
};
const contract = {
  ocid: 'ocds-test-1',
  id: 'c1',
  date: '2020-05-01T00:00:00Z',
  contracts: [{ id: 'K', awardID: '1', dateSigned: '2020-04-30T00:00:00Z' }],
};

describe('tender, award and contract of one process are one purchase', () => {
  test.each([
    ['a release package', () => read({ version: '1.1', releases: [tender, award, contract] })],
    [
      'a record package',
      () => read({ version: '1.1', records: [{ ocid: 'ocds-test-1', releases: [tender, award, contract] }] }),
    ],
    ['lines out of order', () => readLines([contract, award, tender])],
    ['a list', () => read([award, tender, contract])],
    ['lines of packages', () => readLines([{ releases: [tender] }, { releases: [award, contract] }])],
    ['one record', () => read({ ocid: 'ocds-test-1', releases: [tender, award, contract] })],
    [
      'one line without an end',
      () => readLines([{ ocid: 'ocds-test-1', compiledRelease: mergeReleases([tender, award, contract]) }]),
    ],
  ])('%s', async (_, reading) => {
    const { purchases, problems } = await reading();
    expect(problems).toEqual([]);
    expect(purchases).toEqual([
      {
        id: 'ocds-test-1/1',
        file: 'data',
        row: 1,
        date: '2020-04-30',
        buyer: { name: 'Example City', country: null, address: null, identifiers: [] },
        supplier: {
          name: 'Zhejiang Dahua Technology Co., Ltd.',
          otherNames: ['Zhejiang Dahua Technology'],
          country: 'cn',
          address: 'Hangzhou, China',
          identifiers: [{ scheme: 'CN-SAIC', id: '91330000727215176K' }],
        },
        items: [
          {
            description: 'Thermal cameras',
            brand: null,
            manufacturer: null,
            model: null,
            mac: null,
            quantity: null,
            origin: null,
          },
        ],
        amount: { value: '9950000', currency: 'USD' },
        destination: 'gb',
        contract: 'K',
        role: null,
        act: null,
      },
    ]);
  });
});

test('without a contract the day is that of the award, in the zone of its publisher', async () => {
  expect((await read({ releases: [award] })).purchases[0]?.date).toBe('2020-04-15');
});

test('a joint award is one purchase for each supplier', async () => {
  const joint = { ...award, awards: [{ id: '1', suppliers: [{ name: 'A' }, { name: 'B' }, { id: 'gone' }] }] };
  const { purchases, problems } = await read({ releases: [joint] });
  expect(purchases.map(({ id, supplier, date }) => [id, supplier.name, date])).toEqual([
    ['ocds-test-1/1/1', 'A', '2020-04-20'],
    ['ocds-test-1/1/2', 'B', '2020-04-20'],
  ]);
  expect(problems[0]?.found).toBe('supplier gone of award 1 of process ocds-test-1 without a name');
});

test('two awards with one id, and an award id that begins with the ocid', async () => {
  const twice = { ...award, awards: [1, 1, 'ocds-test-1-9'].map((id) => ({ id, suppliers: [{ name: 'A' }] })) };
  expect((await read({ releases: [twice] })).purchases.map(({ id }) => id)).toEqual([
    'ocds-test-1/1',
    'ocds-test-1/1#2',
    'ocds-test-1-9',
  ]);
});

describe('what is no purchase is reported', () => {
  test.each([
    ['a tender', [tender], 'awards', 'process ocds-test-1 without an award (tender)'],
    [
      'a cancelled award',
      [{ ...award, awards: [{ id: '1', status: 'cancelled', suppliers: [{ name: 'A' }] }] }],
      'awards[].status',
      'award 1 of process ocds-test-1 with the status cancelled',
    ],
    [
      'an award to nobody',
      [{ ...award, awards: [{ id: '1' }] }],
      'awards[].suppliers',
      'award 1 of process ocds-test-1 without a supplier',
    ],
    [
      'a day that does not exist',
      [{ ...award, awards: [{ id: '1', date: '2020-02-30', suppliers: [{ name: 'A' }] }] }],
      'awards[].date',
      '2020-02-30',
    ],
    [
      'a contract of no award',
      [{ ...contract }],
      'awards[].suppliers',
      'award contract K of process ocds-test-1 without a supplier',
    ],
    ['a release without an ocid', [{ id: 'x', tag: ['award'] }], 'ocid', 'a value without an ocid, id x'],
    [
      'a record that only links',
      [{ ocid: 'o', url: 'https://example.org/r' }],
      'releases',
      'process o with a link to its release: https://example.org/r',
    ],
  ])('%s', async (_, releases, column, found) => {
    const result = await read({ releases });
    expect(result.purchases).toEqual([]);
    expect(result.problems).toMatchObject([{ row: 1, column, found }]);
  });
});

describe('merging', () => {
  test('follows the dates, replaces, removes with null, and joins lists by id', () => {
    const merged = mergeReleases([
      { date: '2020-02-01T00:00:00Z', awards: [{ id: 1, status: 'active' }, { id: 2 }], title: null, tag: ['award'] },
      {
        date: '2020-01-01T00:00:00Z',
        awards: [{ id: '1', status: 'pending', date: 'd' }],
        title: 'old',
        tag: ['planning'],
      },
    ]);
    expect(merged).toEqual({
      date: '2020-02-01T00:00:00Z',
      awards: [{ id: 1, status: 'active', date: 'd' }, { id: 2 }],
      tag: ['award'],
    });
  });
  test('orders instants, not texts: 01:00+02:00 is before 00:00Z of the same day', () => {
    expect(
      mergeReleases([
        { date: '2020-04-15T00:00:00Z', title: 'later' },
        { date: '2020-04-15T01:00:00+02:00', title: 'earlier' },
      ])['title'],
    ).toBe('later');
  });
  test('replaces lists without ids as a whole, and never touches prototypes', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": true}, "date": "2021-01-01", "names": [{"a": 1}]}',
    ) as Record<string, unknown>;
    const merged = mergeReleases([{ date: '2020-01-01', names: [{ a: 0 }, { b: 0 }] }, hostile]);
    expect(merged['names']).toEqual([{ a: 1 }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('any JSON in the place of a release never crashes', async () => {
  const odd = fc.letrec((tie) => ({
    value: fc.oneof(fc.jsonValue(), tie('release')),
    release: fc.record(
      {
        ocid: fc.oneof(fc.constant('o'), fc.jsonValue()),
        awards: fc.oneof(
          fc.array(fc.record({ id: fc.jsonValue(), suppliers: fc.jsonValue(), date: fc.jsonValue() })),
          fc.jsonValue(),
        ),
        contracts: fc.jsonValue(),
        parties: fc.jsonValue(),
        date: fc.jsonValue(),
        compiledRelease: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(odd.value, { minLength: 1, maxLength: 5 }), async (values) => {
      const result = await readLines([{ ocid: 'first' }, ...values, { ocid: 'last' }]);
      expect(result.purchases.length + result.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

const uk = sharedFile('ocds/uk_real/uk_releases.jsonl');
test.skipIf(uk === null)(
  '482 releases of the United Kingdom are 370 processes, 141 of them with an award (shared data)',
  async () => {
    const { format, purchases, problems } = await readPurchases(uk ?? '');
    expect(format).toBe('ocds_lines');
    expect([purchases.length, problems.length]).toEqual([262, 230]);
    expect(problems.filter(({ column }) => column === 'awards').length).toBe(229);
    expect(
      problems.filter(({ column }) => column === 'awards[].suppliers[].name').map(({ found }) => found.slice(0, 15)),
    ).toEqual(['supplier GB-CFS']);
    expect(new Set(purchases.map(({ id }) => id)).size).toBe(262);
    expect(purchases.filter(({ date }) => date === null)).toEqual([]);
    expect(purchases[0]).toMatchObject({
      supplier: { name: 'Marstons holdings plc' },
      buyer: { name: 'London Borough of Merton', country: 'gb' },
      date: '2024-12-22',
      amount: { value: '93007', currency: 'GBP' },
      items: [{ description: 'Parking Pilot - CEO' }],
      destination: 'gb',
    });
  },
);

describe.each(['1.0', '1.1'])('the fictional example of OCDS %s (shared data)', (version) => {
  const path = (name: string) => sharedFile(`ocds/fictional/${version}_${name}.json`);
  const award0 = path('ocds-213czf-000-00001-04-award');
  test.skipIf(award0 === null)('gives one award, as releases and as records', async () => {
    for (const name of [
      'ocds-213czf-000-00001-05-contract',
      'record_ocds-213czf-000-00001',
      'record_ocds-213czf-000-00001-withversions',
    ]) {
      const { purchases, problems } = await readPurchases(path(name) ?? '');
      expect(problems).toEqual([]);
      expect(purchases).toMatchObject([
        {
          supplier: { name: 'AnyCorp Cycle Provision', country: 'gb' },
          amount: { value: '11000000', currency: 'GBP' },
          contract: 'ocds-213czf-000-00001-contract-01',
        },
      ]);
    }
    expect((await readPurchases(path('ocds-213czf-000-00001-02-tender') ?? '')).problems).toMatchObject([
      { column: 'awards' },
    ]);
  });
});
