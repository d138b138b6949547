/** `countersign ownership` as a user calls it: what is printed where, and the exit status. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnershipAnswer } from '../src/core/ownership/answer.ts';
import { runCommandLine } from '../src/interfaces/cli/program.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'countersign-ownership-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

async function run(
  ...args: readonly string[]
): Promise<{ status: number; out: string; err: string; answers: () => readonly OwnershipAnswer[] }> {
  const text = { out: '', err: '' };
  const into = (stream: 'out' | 'err'): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text[stream] += chunk.toString();
        done();
      },
    });
  const status = await runCommandLine(['ownership', ...args], {
    env: { NO_COLOR: '1' },
    dataFolder: join(folder, 'data'),
    stdout: into('out'),
    stderr: into('err'),
    now: () => '2026-11-24T12:00:00.000Z',
  });
  return {
    status,
    ...text,
    answers: () =>
      text.out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as OwnershipAnswer),
  };
}

/** OFAC FAQ 401, example 3. */
const EXAMPLE = 'owner,asset,share,from,until,source\nX,A,0.5,,,register\nX,B,0.1,,,register\nA,B,0.4,,,register\n';

test('in a pipe it prints one object a line for every party that is not itself listed, with its arithmetic', async () => {
  const path = await file('graph.csv', EXAMPLE);
  const { status, err, answers } = await run(
    '--file',
    path,
    '--rule',
    'us_ofac_50',
    '--as-of',
    '2024-06-01',
    '--listed',
    'X',
  );
  expect([status, err]).toEqual([0, '']);
  expect(answers().map(({ id }) => id)).toEqual(['A', 'B']);
  expect(answers()[1]).toEqual({
    id: 'B',
    caption: 'B',
    rule: 'us_ofac_50',
    asOf: '2024-06-01',
    outcome: 'yes',
    shareMin: 0.5,
    shareMax: 0.5,
    owners: ['X'],
    paths: [
      ['X', 'A', 'B'],
      ['X', 'B'],
    ],
    because: [
      'A counts as owned: X (listed) holds 50 % of the shares [graph.csv: register]; in all 50 % of the shares, where the rule asks for 50 % or more.',
      'B is owned under OFAC 50 Percent Rule: A (owned, as shown) holds 40 % of the shares [graph.csv: register]; X (listed) holds 10 % of the shares [graph.csv: register]; in all 40 % + 10 % = 50 % of the shares, where the rule asks for 50 % or more.',
      'Rule: OFAC revised guidance of 2014-08-13; FAQ 398 to 402 (https://ofac.treasury.gov/faqs/401).',
    ],
    caveats: [],
    inForce: 'yes',
    citation: 'OFAC revised guidance of 2014-08-13; FAQ 398 to 402',
    status: 'confirmed',
  });
});

test('without --as-of it is today, and says so; yes comes before unknown and no', async () => {
  const path = await file('order.csv', 'owner,asset,share_min,share_max\nX,A,0.1,0.1\nX,B,0.25,0.5\nX,C,0.6,0.6\n');
  const { err, answers } = await run('--file', path, '--listed', 'X,nobody');
  expect(answers().map(({ id, outcome, asOf, shareMin, shareMax }) => [id, outcome, asOf, shareMin, shareMax])).toEqual(
    [
      ['C', 'yes', '2026-11-24', 0.6, 0.6],
      ['B', 'unknown', '2026-11-24', 0.25, 0.5],
      ['A', 'no', '2026-11-24', 0.1, 0.1],
    ],
  );
  expect(err).toBe(
    'as of today, 2026-11-24; --as-of DAY asks about another day\nnobody is named as listed, and no party of the files has that id\n',
  );
});

test('the listed parties come from a file, from listed.csv beside the graph, or from the graph; where nobody is listed, that is said', async () => {
  const path = await file('beside/graph.csv', EXAMPLE);
  const outcomes = async (...args: readonly string[]) =>
    (await run('--file', path, '--as-of', '2024-06-01', ...args))
      .answers()
      .map(({ id, outcome }) => `${id} ${outcome}`);
  const none = await run('--file', path, '--as-of', '2024-06-01');
  expect(none.answers().map(({ outcome }) => outcome)).toEqual(['no', 'no', 'no']);
  expect(none.err).toContain('no party of these files is listed on that day');
  const nobody =
    'Nobody in these files is listed on that day on a list that the rule speaks of, so a no says no more than that.';
  for (const { because, caveats } of none.answers())
    expect([because, caveats]).toEqual([expect.arrayContaining([nobody]), [nobody]]);
  const some = await run('--file', path, '--as-of', '2024-06-01', '--listed', 'X');
  expect(some.answers().flatMap(({ because }) => because)).not.toContain(nobody);
  expect(await outcomes('--listed', await file('other.csv', 'id\nX\n'))).toEqual(['A yes', 'B yes']);
  await file('beside/listed.csv', 'id,list,from\nX,us_ofac_sdn,2024-06-02\n');
  expect(await outcomes()).toEqual(['A no', 'B no', 'X no']);
  expect((await run('--file', path, '--as-of', '2024-06-02')).answers().map(({ outcome }) => outcome)).toEqual([
    'yes',
    'yes',
  ]);
});

test('several files are one graph', async () => {
  const listed = await file(
    'listed.ndjson',
    '{"id":"X","schema":"Company","properties":{"name":["Example Holding"],"topics":["sanction"]}}\n',
  );
  const { answers } = await run(
    '--file',
    await file('own.csv', EXAMPLE),
    '--file',
    listed,
    '--as-of',
    '2024-06-01',
    '--rule',
    'eu_control',
  );
  // Half was not enough in the EU before 2024-07-03.
  expect(answers().map(({ id, outcome, owners }) => [id, outcome, owners])).toEqual([
    ['A', 'no', ['X']],
    ['B', 'no', ['X']],
  ]);
  expect(answers()[0]?.because[0]).toContain('Example Holding (listed) holds 50 % of the shares [own.csv: register]');
});

test('a table is for people, CSV for a spreadsheet: no escape characters from names, no formulas', async () => {
  const path = await file(
    'hostile.ndjson',
    [
      { id: 'x', schema: 'Company', properties: { name: ['=HYPERLINK("http://x")'], topics: ['sanction'] } },
      { id: '=1+1', schema: 'Company', properties: { name: ['\u001B[31mred'] } },
      { id: 'o', schema: 'Ownership', properties: { owner: ['x'], asset: ['=1+1'], percentage: ['60'] } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const table = await run('--file', path, '--format', 'table');
  expect(table.out).not.toContain('\u001B');
  expect(table.out).toContain('outcome');
  expect(table.out.replace(/\s+/g, ' ')).toContain('(listed) holds 60 % of the shares');
  const sheet = await run('--file', path, '--format', 'csv');
  expect(sheet.out).toContain("'=1+1");
  expect(JSON.parse((await run('--file', path, '--format', 'json')).out)).toHaveLength(1);
});

test.each([
  ['no such file', ['--file', 'nowhere.csv'], 'nowhere.csv'],
  ['no file', [], '--file'],
])('%s ends with status 2', async (_, args, text) => {
  const { status, err, out } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(text);
});

test('an unknown rule, a day that does not exist, a file of another kind and a wrong row end with status 2 and say what would be right', async () => {
  const path = await file('g.csv', EXAMPLE);
  expect((await run('--file', path, '--rule', 'ofac')).err).toBe(
    '--rule is one of us_ofac_50, us_bis_affiliates, uk_control, eu_control, not "ofac"\n',
  );
  expect((await run('--file', path, '--as-of', '2024-02-30')).err).toContain('--as-of is a day such as 2020-04-15');
  const other = await run('--file', await file('o.csv', 'supplier,date\nA,2020-01-01\n'));
  expect([other.status, other.err]).toEqual([
    2,
    expect.stringContaining('this is no file of ownership that is known; there are BODS 0.4 statements'),
  ]);
  const wrong = await run('--file', await file('w.csv', 'owner,asset,share\nX,A,50\nX,,0.5\n'));
  expect([wrong.status, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toBe(
    'w.csv, line 2, share: "50"; wanted a number from 0 to 1, so 0.5 for 50 %\nw.csv, line 3, asset: ""; wanted the id of what is owned\n',
  );
  expect((await run('--file', await file('e.csv', ''))).err).toContain('the file is empty');
  expect((await run('--file', await file('cut.json', '[{"statementId": "x"'))).status).toBe(2);
});

test('ids of --listed that no file has are refused when they are all; when some are, that is said with --quiet too and in every answer', async () => {
  const path = await file('typo.csv', EXAMPLE);
  const none = await run('--file', path, '--listed', 'x,y');
  expect([none.status, none.out]).toEqual([2, '']);
  expect(none.err).toContain('has the id x or y; wanted are ids as the files write them, such as A, X, B');
  const some = await run('--quiet', '--file', path, '--listed', 'X,y');
  expect([some.status, some.err]).toEqual([0, 'y is named as listed, and no party of the files has that id\n']);
  for (const { because } of some.answers())
    expect(because.at(-1)).toBe('y is named as listed, and no party of the files has that id.');
  const listed = await run('--quiet', '--file', path, '--listed', await file('typo-listed.csv', 'id\nx\ny\n'));
  expect(listed.err).toContain('none of the 2 parties that');
});

test('the table says under a no what it leaves out: control by other means, a rule not in force, figures that contradict each other', async () => {
  const path = await file('caveats.csv', 'owner,asset,share\nX,A,0.4\nZ,A,0.7\n');
  const table = async (rule: string, asOf = '2026-01-05') =>
    (await run('--file', path, '--listed', 'X', '--rule', rule, '--as-of', asOf, '--format', 'table')).out.replace(
      /\s+/g,
      ' ',
    );
  for (const rule of ['uk_control', 'eu_control']) expect(await table(rule)).toContain('was not looked at.');
  expect(await table('us_bis_affiliates')).toContain('was not in force on that day, so the answer is no');
  expect(await table('us_ofac_50')).toContain(
    ' - The sources contradict each other: the least shares of A that they state add up to 110 %.',
  );
});

test('in CSV every chain stands by itself', async () => {
  const path = await file('chains.csv', 'owner,asset,share\nX,M,0.6\nM,A,0.3\nY,A,0.3\n');
  const { out } = await run('--file', path, '--listed', 'X,Y', '--as-of', '2024-06-01', '--format', 'csv');
  expect(out).toContain('"0.6","0.6","X; Y","X > M > A; Y > A",');
});

test('two of 30 % each on the last day on which adding up was left open, and on the first on which it was not', async () => {
  const path = await file('open.csv', 'owner,asset,share\nX,A,0.3\nY,A,0.3\n');
  const table = async (asOf: string) =>
    (await run('--file', path, '--listed', 'X,Y', '--as-of', asOf, '--format', 'table')).out.replace(/\s+/g, ' ');
  expect(await table('2014-08-12')).toMatch(/unknown A 0\.3–0\.6 X, Y .*was not settled on 2014-08-12/);
  expect(await table('2014-08-13')).toMatch(/yes A 0\.6 X, Y .*in all 30 % \+ 30 % = 60 % of the shares, where/);
});
