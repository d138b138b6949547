import { expect, test } from 'vitest';
import { edgesAsText, readOwnership } from '../../../../../test/read-ownership.ts';
import { sharedBench, sharedFile } from '../../../../../test/shared-data.ts';
import { answerFor, outcomeFor } from '../../answer.ts';
import { askOwnership } from '../../question.ts';
import { ownershipRules } from '../../rules/registry.ts';
import { shareText } from '../../share.ts';
import { readPercentage } from './index.ts';

const donations = sharedFile('ftm/donations.ijson');
const corpus = sharedBench('names/corpus.ftm.ndjson');
const lines = (...values: readonly unknown[]) =>
  readOwnership({ name: 'x.ndjson', content: values.map((value) => JSON.stringify(value)).join('\n') });
const company = (id: string, properties: object = {}) => ({
  id,
  schema: 'Company',
  properties: { name: [id.toUpperCase()], ...properties },
});
const owns = (owner: string, asset: string, properties: object = {}) => ({
  id: `${owner}-${asset}`,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], ...properties },
});

test.each([
  ['50', '50 %'],
  ['50.01', '50.01 %'],
  ['50,01', '50.01 %'],
  ['50 %', '50 %'],
  ['25-50', '25 % to 50 %'],
  ['25% - 50%', '25 % to 50 %'],
  ['75 to 100', '75 % to 100 %'],
  ['>50', 'more than 50 %'],
  ['>=50', '50 % to 100 %'],
  ['<25', 'less than 25 %'],
  ['<=25', '0 % to 25 %'],
  ['', 'an unknown share'],
  ['100.01', null],
  ['50-25', null],
  ['about half', null],
])('a percentage of %j is %s', (text, words) => {
  const share = readPercentage(text);
  expect(share === null ? null : shareText(share)).toBe(words);
});

test('a party is listed by its topic, or from the first to before the last day of a Sanction; the linked ones are not', async () => {
  const { graph } = await lines(
    company('x', { topics: ['sanction'] }),
    company('y', { topics: ['sanction.linked', 'role.pep'] }),
    { id: 's', schema: 'Sanction', properties: { entity: ['z'], startDate: ['2019-10-09'], endDate: ['2024-07-01'] } },
    company('z'),
    { id: 'p', schema: 'Person', properties: { name: ['P'], topics: ['export.control'] } },
  );
  expect(
    graph.parties.map(({ id, kind, listings }) => [
      id,
      kind,
      listings.map(({ from, until }) => `${from ?? ''}–${until ?? ''}`).join(),
    ]),
  ).toEqual([
    ['x', 'party', '–'],
    ['y', 'party', ''],
    ['z', 'party', '2019-10-09–2024-07-01'],
    ['p', 'person', '–'],
  ]);
});

test('an edge may come before its parties; a date that is a year or a month leaves open what it does not say', async () => {
  const { graph, edges } = await lines(
    owns('x', 'a', { percentage: ['60'], startDate: ['2019'], endDate: ['2021-05'] }),
    owns('x', 'b', { percentage: ['25-50'], startDate: ['2018-02-06T00:00:00'], endDate: ['2022-11-30'] }),
    owns('x', 'c', { ownershipType: ['indirect'] }),
    company('x', { topics: ['sanction'] }),
  );
  expect(edges).toBe(5);
  expect(edgesAsText(graph)).toEqual([
    'x -> a shareholding 60 % 2020-01-01 – 2021-05-01',
    'x -> a shareholding 0 % to 60 % 2019-01-01 – 2020-01-01',
    'x -> a shareholding 0 % to 60 % 2021-05-01 – 2021-06-01',
    'x -> b shareholding 25 % to 50 % 2018-02-06 – 2022-11-30',
    'x -> c shareholding an unknown share indirect –',
  ]);
  const [ofac] = ownershipRules;
  const on = (day: string) => (ofac ? outcomeFor(askOwnership(graph, ofac, day), graph.find('a')) : '');
  expect(['2018-12-31', '2019-06-01', '2020-01-01', '2021-04-30', '2021-05-15', '2021-06-01'].map(on)).toEqual([
    'no',
    'unknown',
    'yes',
    'yes',
    'unknown',
    'no',
  ]);
});

test('a percentage that is not understood is unknown, and said; several are all that any of them allows', async () => {
  const { graph, notes } = await lines(
    owns('x', 'a', { percentage: ['majority'] }),
    owns('x', 'b', { percentage: ['40', '60'] }),
  );
  expect(edgesAsText(graph)).toEqual(['x -> a shareholding an unknown share –', 'x -> b shareholding 40 % to 60 % –']);
  expect(notes).toEqual([
    'x.ndjson, line 1: the percentage "majority" is not one such as 50, 50.01 or 25-50; the share is taken as unknown',
    'x.ndjson, line 2: an Ownership has several percentages; all that any of them allows is taken',
  ]);
});

test('every error is named with its line, its property and what would be right', async () => {
  const failed = lines(
    owns('x', 'a', { owner: [], startDate: ['soon'] }),
    { id: 7, schema: 'Company' },
    owns('x', 'a', { asset: 'a' }),
  );
  await expect(failed).rejects.toThrow(
    [
      'x.ndjson, line 1, properties.owner: []; wanted the id of the owner in the Ownership x-a',
      'x.ndjson, line 1, properties.startDate: "soon"; wanted a date such as 2020-04-15, 2020-04 or 2020',
      'x.ndjson, line 2, id: 7; wanted a FollowTheMoney entity: Invalid input: expected string, received number',
      'x.ndjson, line 3, properties.asset: "a"; wanted a FollowTheMoney entity: Invalid input: expected array, received string',
    ].join('\n'),
  );
});

test.skipIf(!donations || !corpus)(
  'real exports without ownership are read, and what is no ownership is counted',
  async () => {
    const { records, edges, notes } = await readOwnership(donations ?? '');
    expect([records, edges]).toEqual([474, 0]);
    expect(notes.some((note) => note.includes('Payment says nothing of ownership; it is not read (290 times'))).toBe(
      true,
    );
    expect((await readOwnership(corpus ?? '')).graph.parties.length).toBe(15_937);
  },
);

test('what a date without its day leaves open is told as what may be, with the share that the source gives', async () => {
  const { graph } = await lines(
    company('x', { topics: ['sanction'] }),
    owns('x', 'a', { percentage: ['60'], startDate: ['2019'], endDate: ['2021-05'] }),
    { id: 'd', schema: 'Ownership', properties: { owner: ['x'], asset: ['b'], startDate: ['2019'] } },
  );
  const toldOn = (asset: string, day: string): string => {
    const [rule] = ownershipRules;
    const question = askOwnership(graph, rule!, day);
    return answerFor(question, graph.find(asset)).because[0] ?? '';
  };
  expect(toldOn('a', '2019-06-01')).toContain(
    'X (listed) perhaps holds up to 60 % of the shares at some time since 2019-01-01 until before 2020-01-01, the source giving no day but only a year or a month [x.ndjson]; in all at least 0 % and at most 60 % of the shares',
  );
  expect(toldOn('a', '2020-06-01')).toContain(
    'X (listed) holds 60 % of the shares since 2020-01-01 until before 2021-05-01 [x.ndjson]',
  );
  expect(toldOn('b', '2019-06-01')).toContain('X (listed) perhaps holds shares, how many is not stated at some time');
});
