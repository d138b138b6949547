import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedBench, sharedFile } from '../../../../test/shared-data.ts';
import { createParseReport } from '../parse-report.ts';
import { readShare } from './edges.ts';
import { createFollowTheMoneyList } from './index.ts';

const own = createFollowTheMoneyList('own_suppliers');
const fixture = join(import.meta.dirname, 'fixture.ndjson');
const corpus = sharedBench('names/corpus.ftm.ndjson');
const donations = sharedFile('ftm/donations.ijson');

const parseLines = (...lines: readonly unknown[]) =>
  parseRelease(own, [{ name: 'x.ndjson', content: lines.map((line) => JSON.stringify(line)).join('\n') }]);

test('a Sanction is a listing with three dates, a topic is one without, and who is only linked is not listed', async () => {
  const { parties, notes, occurrences } = await parseRelease(own, [fixture]);
  const listingsOf = (id: string) => parties.find((party) => party.id === `own_suppliers-${id}`)?.listings;
  expect(listingsOf('example-holding')).toMatchObject([
    {
      effective: '2020-01-01',
      published: '2020-01-15',
      until: '2024-07-01',
      programs: ['No new orders'],
      authority: 'Board of Example Buyer',
      reason: 'Audit refused',
      remarks: 'status: active',
    },
  ]);
  expect(listingsOf('example-person')).toMatchObject([
    { effective: null, published: null, remarks: 'topic: debarment' },
  ]);
  expect(listingsOf('example-cameras')).toEqual([]);
  expect(listingsOf('linked')).toEqual([]);
  expect(notes).toEqual(['2 of 4 entities are listed, by a Sanction or by a topic']);
  expect(occurrences).toEqual([]);
});

test('an edge that comes before its entities is a relation of the asset, with share and half-open dates; the address is joined', async () => {
  const { parties } = await parseRelease(own, [fixture]);
  const cameras = parties.find(({ id }) => id === 'own_suppliers-example-cameras');
  expect(cameras?.properties.address).toEqual(['1 Example Road, Hangzhou, China']);
  expect(cameras?.relations).toEqual([
    {
      schema: 'Ownership',
      other: 'owner',
      otherId: 'own_suppliers-example-holding',
      otherName: 'Example Holding Group',
      role: null,
      share: { min: 0.5001, max: 0.5001 },
      from: '2018-02-06',
      until: '2022-11-30',
    },
    expect.objectContaining({ schema: 'Directorship', other: 'director', role: 'Chair' }),
  ]);
});

test('where the asset is not in the file, the owner carries the relation; where neither is, that is said', async () => {
  const { parties, occurrences } = await parseLines(
    { id: 'a', schema: 'Company', properties: { name: ['A'] } },
    { id: 'e1', schema: 'Ownership', properties: { owner: ['a'], asset: ['gone'], percentage: ['25-50'] } },
    { id: 'e2', schema: 'Family', properties: { person: ['x'], relative: ['y'] } },
  );
  expect(parties[0]?.relations).toMatchObject([
    { other: 'asset', otherId: 'own_suppliers-gone', otherName: null, share: { min: 0.25, max: 0.5 } },
  ]);
  expect(occurrences.map(({ field, example, because }) => [field, example, because])).toEqual([
    ['Family', 'y -> x', 'wanted an entity in this file; left out'],
    ['Ownership', 'gone', 'wanted an entity in this file; kept as an id'],
  ]);
});

test.each([
  ['50', { min: 0.5, max: 0.5 }],
  ['50.01', { min: 0.5001, max: 0.5001 }],
  ['50 %', { min: 0.5, max: 0.5 }],
  ['25-50', { min: 0.25, max: 0.5 }],
  ['75 to 100', { min: 0.75, max: 1 }],
  ['>50', { min: 0.5, max: 1 }],
  ['0', { min: 0, max: 0 }],
  ['100', { min: 1, max: 1 }],
  ['100.01', null],
  ['50-25', null],
  ['about half', null],
])('a percentage of %s', (text, share) => {
  const record = createParseReport();
  expect(readShare([text], 1, record.report)).toEqual(share);
  expect(record.occurrences()).toHaveLength(share === null ? 1 : 0);
});

test('other schemata become the nearest, unknown properties and members are reported, and names such as constructor are only names', async () => {
  const { parties, occurrences } = await parseLines(
    { id: 'a', schema: 'Security', properties: { name: ['Bond'], isin: ['US0000000000'] } },
    { id: 'b', schema: 'Company', properties: { name: ['B'], constructor: ['x'], weirdCode: ['7'] }, mood: 'good' },
    { id: 'c', schema: 'constructor', properties: { name: ['C'] } },
    { id: 'p', schema: 'Payment', properties: { payer: ['a'] } },
    { id: 's', schema: 'Sanction', properties: { entity: ['b', 'gone'], startDate: ['2020'] } },
  );
  expect(parties.map(({ schema }) => schema)).toEqual(['Thing', 'Company', 'Thing']);
  expect(parties[0]?.properties.isinCode).toEqual(['US0000000000']);
  expect(parties[1]?.listings).toMatchObject([{ effective: null }]);
  expect(occurrences.map(({ kind, field, example }) => `${kind} ${field} ${example}`)).toEqual([
    'odd Sanction gone',
    'odd Sanction.startDate 2020',
    'odd schema Payment Payment',
    'odd schema Security Security',
    'odd schema constructor constructor',
    'unread Company.constructor x',
    'unread Company.weirdCode 7',
    'unread mood mood',
  ]);
});

test('lines with one id are one entity', async () => {
  const { parties } = await parseLines(
    { id: 'a', schema: 'Company', properties: { name: ['A'] } },
    { id: 'a', schema: 'Company', properties: { alias: ['A One'], topics: ['export.control'] } },
  );
  expect(parties).toHaveLength(1);
  expect(parties[0]).toMatchObject({
    properties: { alias: ['A One'] },
    listings: [{ remarks: 'topic: export.control' }],
  });
});

test('a line of another shape and a file cut in the middle are refused with line and member', async () => {
  const good = { id: 'a', schema: 'Company', properties: { name: ['A'] } };
  await expect(parseLines(good, { ...good, properties: { name: 'A' } })).rejects.toMatchObject({
    message: expect.stringContaining('expected array'),
    place: { line: 2, column: 'properties.name' },
  });
  await expect(parseLines(good, { ...good, properties: { owner: [{ id: 'b' }] } })).rejects.toMatchObject({
    message: expect.stringContaining('nested entities and statements are not read'),
    place: { line: 2, column: 'properties.owner.0' },
  });
  await expect(parseLines(good, 7)).rejects.toMatchObject({ place: { line: 2, column: 'the whole line' } });
  const text = JSON.stringify(good);
  await expect(
    parseRelease(own, [{ name: 'x.ndjson', content: `${text}\n${text.slice(0, 30)}` }]),
  ).rejects.toMatchObject({ message: expect.stringContaining('not a JSON value'), place: { line: 2 } });
});

test('the name of an own list is checked', () => {
  expect(() => createFollowTheMoneyList('Own Suppliers')).toThrow('small letters, digits and _');
});

test.skipIf(!corpus)('15,937 entities without topics or Sanctions are all kept, and none is listed', async () => {
  const { parties, notes, occurrences } = await parseRelease(own, [corpus ?? '']);
  expect(parties).toHaveLength(15_937);
  expect(new Set(parties.map(({ id }) => id)).size).toBe(15_937);
  expect(parties.filter(({ schema }) => schema === 'Vessel')).toHaveLength(433);
  expect(notes).toEqual(['0 of 15937 entities are listed, by a Sanction or by a topic']);
  expect(occurrences).toEqual([]);
});

test.skipIf(!donations)(
  'a real export gives its 95 payers and parties with joined addresses; its 290 payments are left out, and said',
  async () => {
    const { parties, occurrences } = await parseRelease(own, [donations ?? '']);
    expect(parties).toHaveLength(95);
    expect(parties.filter(({ properties }) => properties.address !== undefined).length).toBeGreaterThan(80);
    expect(occurrences).toMatchObject([{ kind: 'odd', field: 'schema Payment', example: 'Payment', count: 290 }]);
  },
);

test.skipIf(!corpus)('a real file cut in the middle of a line is refused', async () => {
  const bytes = readFileSync(corpus ?? '');
  await expect(parseRelease(own, [{ name: 'x.ndjson', content: bytes.subarray(0, bytes.length / 2) }])).rejects.toThrow(
    'not a JSON value',
  );
});
