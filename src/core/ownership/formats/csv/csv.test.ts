import { expect, test } from 'vitest';
import { edgesAsText, readOwnership } from '../../../../../test/read-ownership.ts';
import { memorySource } from '../../../../io/readers/byte-source.ts';
import { readPlainData } from '../../../../io/readers/read.ts';
import { outcomeFor } from '../../answer.ts';
import { OwnershipGraph } from '../../graph.ts';
import { askOwnership } from '../../question.ts';
import { ukControl } from '../../rules/uk-control.ts';
import { usOfac50 } from '../../rules/us-ofac-50.ts';
import { readListed } from './listed.ts';

const read = (content: string, name = 'graph.csv') => readOwnership({ name, content });
const errorsOf = (content: string): Promise<readonly string[]> =>
  read(content).then(
    () => [],
    (error: unknown) => (error instanceof Error ? error.message.split('\n') : []),
  );

test('bands, exact shares, unknown ones, days and sources are read from columns in any order', async () => {
  const { format, records, edges, graph, notes } = await read(
    'owner,asset,share_min,share_max,from,until,source\nX,A,0.25,0.5,2019-01-01,2020-01-01,register\nX,B,0.75,,,,\nY,B,,0.1,,,\nY,C,,,,,\n\n',
  );
  expect([format, records, edges, notes]).toEqual(['csv_comma', 4, 4, []]);
  expect(edgesAsText(graph)).toEqual([
    'X -> A shareholding 25 % to 50 % 2019-01-01 – 2020-01-01',
    'X -> B shareholding 75 % to 100 % –',
    'Y -> B shareholding 0 % to 10 % –',
    'Y -> C shareholding an unknown share –',
  ]);
  expect(graph.sources).toEqual(['graph.csv: register', 'graph.csv']);
  const other = await read('\uFEFFShare;Asset;Owner\r\n0.5001;A;X\r\n');
  expect([other.format, ...edgesAsText(other.graph)]).toEqual(['csv_semicolon', 'X -> A shareholding 50.01 % –']);
  expect(edgesAsText((await read('owner\tasset\tshare\tkind\tchain\nX\tA\t1\tvoting\tindirect\n')).graph)).toEqual([
    'X -> A voting 100 % indirect –',
  ]);
});

test('an owner who is unknown is one of its own in each row; several rows of a joint interest are one interest', async () => {
  const { graph } = await read('owner,asset,share,joint\nunknown,A,0.3,\n?,A,0.3,\nX,B,0.6,family\nY,B,0.6,family\n');
  expect(edgesAsText(graph)).toEqual([
    'unknown:graph.csv:2 -> A shareholding 30 % –',
    'unknown:graph.csv:3 -> A shareholding 30 % –',
    'X -> joint:B:family joint an unknown share –',
    'joint:B:family -> B shareholding 60 % –',
    'Y -> joint:B:family joint an unknown share –',
  ]);
  graph.describe('X', { listings: [{ list: null, from: null, until: null }] });
  const outcome = (rule: typeof usOfac50, id: string): string =>
    outcomeFor(askOwnership(graph, rule, '2025-01-01'), graph.find(id));
  expect([outcome(usOfac50, 'A'), outcome(usOfac50, 'B'), outcome(ukControl, 'B')]).toEqual([
    'unknown',
    'unknown',
    'yes',
  ]);
});

test('every error is named with its line, its column and what would be right', async () => {
  expect(
    await errorsOf(
      'owner,asset,share,share_min,share_max,from,until,kind,joint\n,A,0.5,,,,,,\nX,,0.5,,,,,,\nX,A,50,,,,,,\nX,A,50 %,,,,,,\nX,A,half,,,,,,\nX,A,,0.5,0.25,,,,\nX,A,0.5,0.5,,,,,\nX,A,0.5,,,2020-02-30,,,\nX,A,0.5,,,2020-01-01,2020-01-01,,\nX,A,0.5,,,,,ownership,\nX,A,0.5,,,,,,j\nY,A,0.6,,,,,,j\n',
    ),
  ).toEqual([
    'graph.csv, line 2, owner: ""; wanted the id of the owner, or unknown where nobody says who it is',
    'graph.csv, line 3, asset: ""; wanted the id of what is owned',
    'graph.csv, line 4, share: "50"; wanted a number from 0 to 1, so 0.5 for 50 %',
    'graph.csv, line 5, share: "50 %"; wanted a number from 0 to 1, so 0.5 for 50 %',
    'graph.csv, line 6, share: "half"; wanted a number from 0 to 1, such as 0.5',
    'graph.csv, line 7, share_max: "0.25"; wanted a number that is not less than share_min, 0.5',
    'graph.csv, line 8, share: "0.5"; wanted either share, or share_min and share_max',
    'graph.csv, line 9, from: "2020-02-30"; wanted a day such as 2020-04-15',
    'graph.csv, line 10, until: "2020-01-01"; wanted a day after 2020-01-01: the first day on which it no longer holds',
    expect.stringContaining(
      'graph.csv, line 11, kind: "ownership"; wanted one of shareholding, voting, board_majority,',
    ),
    'graph.csv, line 13, joint: "j"; wanted the share and period of the whole joint interest, the same in each of its rows',
  ]);
});

test('columns that are not read are named; a quoted cell that is never closed is a file that is cut off', async () => {
  expect((await read('owner,asset,share,colour\nX,A,0.5,red\n')).notes).toEqual([
    'graph.csv, line 1: the column "colour" is not read',
  ]);
  await expect(read('owner,asset,share\nX,"A,0.5\n')).rejects.toMatchObject({ name: 'SourceDefect' });
});

test('names such as constructor and __proto__ are only ids, and a formula is only text', async () => {
  const { graph } = await read('owner,asset,share\nconstructor,__proto__,0.5\n"=1+1",constructor,1\n');
  expect(edgesAsText(graph)).toEqual([
    'constructor -> __proto__ shareholding 50 % –',
    '=1+1 -> constructor shareholding 100 % –',
  ]);
});

test.each([
  ['id\nX\nY\n', 2, ['', '']],
  ['X\nY\n', 2, ['', '']],
  ['id,list,from,until,caption\nX,us_ofac_sdn,2019-10-09,,Example\n', 1, ['us_ofac_sdn 2019-10-09']],
])('the listed parties of %j', async (content, count, listings) => {
  const graph = new OwnershipGraph();
  const data = readPlainData(memorySource('listed.csv', content), {
    kind: 'csv',
    delimiter: ',',
    encodings: ['utf-8'],
  });
  expect(await readListed(data, graph, 'listed.csv')).toBe(count);
  expect(
    graph.parties.map((party) => party.listings.map(({ list, from }) => `${list ?? ''} ${from ?? ''}`.trim()).join()),
  ).toEqual(listings);
});

test('a listed party without an id, and a day that does not exist, are refused by line', async () => {
  const data = readPlainData(memorySource('listed.csv', 'id,from\n,2020-01-01\nX,2020-13-01\n'), {
    kind: 'csv',
    delimiter: ',',
    encodings: ['utf-8'],
  });
  await expect(readListed(data, new OwnershipGraph(), 'listed.csv')).rejects.toThrow(
    'listed.csv, line 2, id: ""; wanted the id of a listed party\nlisted.csv, line 3, from: "2020-13-01"; wanted a day such as 2020-04-15',
  );
});

test('a row that equals an earlier one in every field counts once, and its line is named; an owner who is not named may be another one', async () => {
  const { graph, edges, notes } = await read(
    'owner,asset,share,source\nX,A,0.3,register\nX,A,0.3,register \nX,A,0.3,second parcel\nunknown,B,0.3,\nunknown,B,0.3,\n',
  );
  expect(edges).toBe(4);
  expect(edgesAsText(graph).filter((text) => text.startsWith('X'))).toHaveLength(2);
  expect(notes).toEqual([
    'graph.csv, line 3: the row equals line 2 in every field and is counted once; a second parcel has to differ, for example in its source',
    'graph.csv, line 6: the row equals line 5 in every field; the owner is not named, so it counts as another one',
  ]);
  const twice = (await read('owner,asset,share\nX,A,0.3\nX,A,0.3\n')).graph;
  twice.describe('X', { listings: [{ list: null, from: null, until: null }] });
  expect(outcomeFor(askOwnership(twice, usOfac50, '2025-01-01'), twice.find('A'))).toBe('no');
});
