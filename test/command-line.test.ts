/** The command line as a user runs it, in processes of its own: results, exit statuses, what is said and where. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Screening } from '../src/core/model/screening.ts';
import type { NameMatches } from '../src/operations/match-names.ts';

const root = join(import.meta.dirname, '..');
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'countersign-cli-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'bin', 'countersign.cjs'), '--data', join(folder, 'data'), ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
    );
    const text = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => void (text.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (text.err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...text }));
  });
}

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const lines = <T>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

test('what the README shows is what the demo prints', async () => {
  const { out } = await run('demo', '--format', 'table');
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [heading, ...sample] = (/```\n\$ npm start\n(.*?)\n```/s.exec(readme)?.[1] ?? 'no sample').split('\n');
  expect(out.split('\n')[0]).toBe(heading);
  expect(sample.length).toBeGreaterThan(10);
  expect(out).toContain(`\n${sample.join('\n')}\n`);
});

test('the demo screens the founding case and writes a self-contained report', async () => {
  const { status, out, err } = await run('demo', '--format', 'ndjson');
  expect(err).toContain('report: ');
  expect(status).toBe(0);
  const found = lines<Screening>(out).find(
    ({ purchase }) => purchase.date === '2020-04-15' && purchase.supplier.name.startsWith('Zhejiang Dahua'),
  );
  expect(found).toMatchObject({ status: 'hit', asOf: '2020-04-15' });
  expect(found?.answer).toContain(
    'Listed on the BIS Entity List since 2019-10-09 (84 FR 54002 / 54004), so listed when bought on 2020-04-15',
  );
  const finding = found?.findings.find(
    ({ list, outcome }) => list === 'starter:us_bis_entity_list' && outcome === 'red_flag',
  );
  expect(finding).toMatchObject({
    entity: { caption: 'Dahua Technology' },
    listing: { onDate: true, effective: '2019-10-09', published: '2019-10-09', citation: '84 FR 54002' },
    rule: { regime: 'us_ear', role: 'private_buyer', act: 'buy' },
  });
  expect(finding?.because.join(' ')).toContain('does not prohibit buying');
  for (const screening of lines<Screening>(out)) {
    if (screening.status === 'no_hit' && screening.findings.length === 0)
      expect(screening.answer).toMatch(
        /^No match in lists starter \(copy of [\d-]+\) as of [\d-]+ under policy [0-9a-f]{12}\./,
      );
    expect(JSON.stringify(screening)).not.toMatch(/\bcleared\b/i);
  }
  const html = await readFile(join(folder, 'report', 'cameras.html'), 'utf8');
  expect(html).toContain('84 FR 54002');
  expect(html).not.toMatch(/<script|src="http|href="http[^"]*\.css/);
});

test('what is dealt in comes from a column or an option, decides whom the rule about securities binds, and changes nothing where nobody says it', async () => {
  // SenseTime, E.O. 13959 as amended by E.O. 14032: named on 2021-12-10, the prohibition of dealing in its securities begins on 2022-02-08.
  const said = await file(
    'dealing.csv',
    'id,supplier,dealing\nA,SenseTime Group Inc.,securities\nB,SenseTime Group Inc.,\n',
  );
  const asked = ['--role', 'us_person', '--as-of', '2022-06-01', '--lists', 'starter', '--format', 'ndjson'];
  const outcomesOf = (screening: Screening | undefined) =>
    screening?.findings.filter(({ list }) => list === 'starter:us_ofac_ns_cmic').map(({ outcome }) => outcome);
  const column = await run('screen', said, ...asked);
  expect(column.err).toContain('dealing = dealing');
  const [securities, silent] = lines<Screening>(column.out);
  expect(outcomesOf(securities)).toContain('prohibited');
  expect(securities?.answer).toContain('a US person who buys, in a dealing in securities');
  expect(outcomesOf(silent)).not.toContain('prohibited');
  expect(JSON.stringify(silent)).not.toContain('"dealing":"');
  const option = await run('screen', said, ...asked, '--dealing', 'securities');
  const [same, changed] = lines<Screening>(option.out);
  expect([outcomesOf(same), outcomesOf(changed)]).toEqual([outcomesOf(securities), outcomesOf(securities)]);
  expect(changed?.policy).not.toBe(silent?.policy);
  const wrong = await run('screen', said, '--dealing', 'shares');
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('--dealing is one of goods, securities')]);
});

test('names that only look alike are no hits in the example', async () => {
  const { out } = await run('demo', '--format', 'ndjson');
  for (const name of ['Shanghai Dahua Scale Factory', '大华银行']) {
    expect(
      lines<Screening>(out).find(({ purchase }) => purchase.supplier.name === name),
      name,
    ).toMatchObject({ status: 'no_hit', findings: [] });
  }
});

test('bad rows are told by row and column, the good ones are screened, and the status is 3', async () => {
  const csv = await file(
    'rows.csv',
    'Vendor,Order date,Total\nDahua Technology,2020-04-15,USD 5\n,2020-04-15,USD 6\nExample Ltd,2020-31-31,USD 7\n',
  );
  const { status, out, err } = await run('screen', csv, '--lists', 'starter');
  expect(lines<Screening>(out).map(({ purchase }) => purchase.row)).toEqual([2]);
  expect(err).toContain('rows.csv, row 3, column Vendor');
  expect(err).toContain('rows.csv, row 4, column Order date');
  expect(err).toContain('Vendor = supplier');
  expect(status).toBe(3);
});

test('a list that was never taken in makes the screening incomplete, never a no_hit', async () => {
  const csv = await file('one.csv', 'supplier,date\nExample Widgets Ltd,2020-04-15\n');
  const { status, out } = await run('screen', csv, '--lists', 'starter,un_sc');
  expect(lines<Screening>(out)[0]).toMatchObject({
    status: 'incomplete',
    answer: expect.stringContaining('un_sc: No copy of this list was known.'),
  });
  expect(status).toBe(3);
});

test('--fail-on, --as-of, --known-at and --out do what they say', async () => {
  const csv = await file('dahua.csv', 'supplier,date\nDahua Technology,2018-01-01\n');
  expect((await run('screen', csv, '--lists', 'starter', '--fail-on', 'red_flag')).status).toBe(0);
  expect(
    (await run('screen', csv, '--lists', 'starter', '--fail-on', 'red_flag', '--as-of', '2019-10-09')).status,
  ).toBe(1);
  expect(
    (await run('screen', csv, '--lists', 'starter', '--fail-on', 'prohibited', '--as-of', '2019-10-09')).status,
  ).toBe(0);
  const then = await run('screen', csv, '--lists', 'starter', '--as-of', '2020-04-15', '--known-at', '2020-04-15');
  expect(lines<Screening>(then.out)[0]).toMatchObject({ status: 'incomplete', findings: [] });
  expect(then.status).toBe(3);
  const out = join(folder, 'deep', 'report.csv');
  expect((await run('screen', csv, '--lists', 'starter', '--out', out)).status).toBe(0);
  expect(await readFile(out, 'utf8')).toContain('Dahua Technology');
});

test('bad usage is told with what would be right, with status 2 and nothing on stdout', async () => {
  const csv = await file('x.csv', 'supplier\nA\n');
  for (const [args, said] of [
    [['screen', csv, '--as-of', '2023-02-29'], '--as-of (or "purchase") is a day such as 2020-04-15'],
    [['screen', csv, '--role', 'king'], '--role is one of private_buyer'],
    [['screen', csv, '--lists', 'us_ofac'], 'there is no list us_ofac'],
    [['screen', join(folder, 'none.csv')], 'there is no file'],
    [['lists', 'refresh', 'nolist'], 'there is no list nolist'],
    [['entity', 'nobody'], 'no list holds a party nobody'],
    [['match'], 'match needs a name'],
    [['nonsense'], 'unknown command'],
  ] as const) {
    const { status, out, err } = await run(...args);
    expect(err, args.join(' ')).toContain(said);
    expect(status, args.join(' ')).toBe(2);
    expect(out).toBe('');
  }
});

test('a list of the user’s own is taken in under the name that they give and then screened', async () => {
  const own = await file(
    'own_2020-01-01.ndjson',
    `${JSON.stringify({ id: 'x1', schema: 'Company', properties: { name: ['Example Optical Works'], topics: ['sanction'] } })}\n`,
  );
  const refreshed = await run('lists', 'refresh', 'our_watchlist', '--from', own);
  expect(JSON.parse(refreshed.out)).toMatchObject({
    list: 'our_watchlist',
    status: 'updated',
    entities: 1,
    seen: '2020-01-01T00:00:00.000Z',
    seenBasis: 'file_name',
  });
  const csv = await file('own.csv', 'supplier,date\nExample Optical Works,2020-01-02\n');
  const { out } = await run('screen', csv, '--lists', 'our_watchlist');
  expect(lines<Screening>(out)[0]).toMatchObject({
    status: 'hit',
    findings: [{ list: 'our_watchlist', entity: { caption: 'Example Optical Works' } }],
  });
  const entity = await run('entity', 'our_watchlist-x1', '--as-of', '2019-12-31');
  expect(JSON.parse(entity.out)).toMatchObject({ listings: [{ onDate: null, basis: 'unknown' }] });
});

test('replay gives a past line byte for byte after the list has moved on, says so, and what would be answered today', async () => {
  const entity = (id: string, name: string): string =>
    `${JSON.stringify({ id, schema: 'Company', properties: { name: [name], topics: ['sanction'] } })}\n`;
  const before = await file(
    'moved_2020-01-01.ndjson',
    entity('x1', 'Zorblatt Optical') + entity('x2', 'Another Works'),
  );
  expect((await run('lists', 'refresh', 'moved', '--from', before)).status).toBe(0);
  const csv = await file('moved.csv', 'supplier,date\nZorblatt Optical,2020-06-01\nNobody Known Ltd,2020-06-01\n');
  const { out } = await run('screen', csv, '--lists', 'moved');
  const [first, second] = lines<Screening & { id: string }>(out);
  expect(first).toMatchObject({ status: 'hit', id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  const after = await file('moved_2020-03-01.ndjson', entity('x2', 'Another Works') + entity('x3', 'Nobody Known Ltd'));
  expect((await run('lists', 'refresh', 'moved', '--from', after)).status).toBe(0);
  const replays = [await run('replay', first?.id ?? ''), await run('replay', second?.id ?? '')];
  expect(replays.map((replay) => replay.out).join('')).toBe(out);
  expect(replays.map(({ status }) => status)).toEqual([0, 0]);
  expect(replays[0]?.err).toContain('Identical: computed again from the stored purchase, 1 copy of 1 list');
  expect(replays[0]?.err).toContain('- moved: 1 newer copy, the newest of 2020-03-01');
  expect(replays[0]?.err).toContain('the answer differs: hit (not covered) then, no_hit now');
  const explained = await run('replay', (first?.id ?? '').slice(7, 19), '--explain', '--quiet');
  expect(JSON.parse(explained.out)).toMatchObject({ id: first?.id, verdict: 'same', today: { differs: true } });
  const table = await run('replay', first?.id ?? '', '--format', 'table');
  expect(table.out).toContain('Zorblatt Optical');
  const unknown = await run('replay', `sha256:${'0'.repeat(64)}`);
  expect([unknown.status, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('no screening sha256:0000');
});

test('a list is fetched from an address; an error page and a missing server are refused with status 4', async () => {
  const csl = await readFile(join(root, 'src/core/lists/us_csl/fixture.csv'));
  const server = createServer((request, response) => {
    if (request.url === '/consolidated.csv') response.end(csl);
    else response.writeHead(503).end('<html>down</html>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  try {
    const small = await run('lists', 'refresh', 'us_csl', '--from', `${base}/consolidated.csv`);
    expect(JSON.parse(small.out)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('holds 23 parties; this list has never had fewer'),
    });
    expect(small.status).toBe(4);
    const down = await run('lists', 'refresh', 'us_csl', '--from', `${base}/other.csv`);
    expect(down.err).toContain('the server answered 503');
    expect(down.status).toBe(4);
  } finally {
    server.close();
  }
});

test('match finds a company by its name in its own script and by one with an error, and reads names from files', async () => {
  const { out } = await run(
    'match',
    '浙江大华技术股份有限公司',
    'Hangzhou Hikvision Digital Technologie',
    'Quite Innocent Bakery Ltd',
  );
  const [chinese, misspelt, innocent] = lines<NameMatches>(out);
  expect(chinese?.matches[0]).toMatchObject({ caption: 'Dahua Technology' });
  expect(misspelt?.matches[0]?.caption).toContain('Hikvision');
  expect(innocent?.matches).toEqual([]);
  const names = await file('names.csv', 'id,query,schema\nq1,"Dahua Technology Co., Ltd.",Company\n');
  const [first] = lines<NameMatches>((await run('match', '--file', names)).out);
  expect(first).toMatchObject({ id: 'q1', matches: [{ caption: 'Dahua Technology', features: expect.any(Array) }] });
});

test('compare scores pairs of names', async () => {
  const pairs = await file(
    'pairs.csv',
    'schema,name1,name2\nCompany,Dahua Technology,Zhejiang Dahua Technology\nCompany,Dahua Technology,Shanghai Dahua Scale Factory\n',
  );
  const scores = lines<{ score: number }>((await run('compare', '--file', pairs)).out).map(({ score }) => score);
  expect(scores[0]).toBeGreaterThanOrEqual(0.7);
  expect(scores[1]).toBeLessThan(0.7);
});

test('tables and CSV are for people: no escape characters from names, no formulas', async () => {
  const csv = await file('hostile.csv', 'supplier,date,item\n"=HYPERLINK(""http://x"")",2020-04-15,"\u001b[31mred"\n');
  const table = await run('screen', csv, '--lists', 'starter', '--format', 'table');
  expect(table.out).not.toContain('\u001b');
  const sheet = await run('screen', csv, '--lists', 'starter', '--format', 'csv');
  expect(sheet.out).toContain(`"'=HYPERLINK`);
});
