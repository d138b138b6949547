import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, engines } from '../../../test/stores.ts';
import { refreshLists } from '../../operations/refresh-lists/refresh-lists.ts';
import type { Job } from './contract/jobs.ts';
import type { MatchAnswer, SearchAnswer } from './contract/names.ts';
import type { Problem } from './contract/problem.ts';
import type { Run } from './contract/screenings.ts';
import { usualLimits } from './door.ts';
import { type Whole, startWhole } from './server.fixture.ts';

const cameras = join(import.meta.dirname, '..', '..', '..', 'examples', 'cameras', 'purchases.csv');
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const json = async <T>(answer: Response): Promise<T> => (await answer.json()) as T;
const form = (files: Readonly<Record<string, string>>, options: object = {}): FormData => {
  const data = new FormData();
  for (const [name, content] of Object.entries(files)) data.append('files', new Blob([content]), name);
  data.append('options', JSON.stringify(options));
  return data;
};

describe.each(engines)('on %s', (engine) => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await startWhole(engine === 'postgres' ? { database: await createDatabase() } : {});
  });
  afterAll(() => whole.close());
  const { ask } = { ask: (...args: Parameters<Whole['ask']>) => whole.ask(...args) };

  async function run(
    files: Readonly<Record<string, string>>,
    options: object = {},
  ): Promise<{ job: Job; run: Run; events: string }> {
    const { job } = await json<{ job: Job }>(await ask('/runs', { method: 'POST', body: form(files, options) }));
    const events = await (await ask(`/runs/${job.id}/progress`)).text();
    return { job, run: await json<Run>(await ask(`/runs/${job.id}`)), events };
  }

  test('health names the snapshot that answers', async () => {
    const health = await json<object>(await ask('/health', { as: null }));
    expect(health).toMatchObject({ status: 'ok', version: 'test', lists: 1, page: false });
  });

  test('a name is matched, and the answer says in which copies and that it is a similarity', async () => {
    const answer = await ask('/match', post({ queries: [{ query: '海康威视' }, { id: 'b', query: 'Nestlé' }] }));
    const { results, lists, note } = await json<MatchAnswer>(answer);
    expect(results.map(({ id, matches }) => [id, matches[0]?.id])).toEqual([
      ['1', 'starter-hikvision'],
      ['b', undefined],
    ]);
    expect(lists).toMatchObject([{ list: 'starter', state: 'ok' }]);
    expect(note).toContain('not an identity');
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
  });

  test('with Accept: application/x-ndjson every answer is a line, in the order of the queries', async () => {
    const queries = Array.from({ length: 300 }, (_, number) => ({ id: `q${number}`, query: `Dahua ${number}` }));
    const answer = await ask('/match', post({ queries }, { accept: 'application/x-ndjson' }));
    const lines = (await answer.text()).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(queries.map(({ id }) => id));
  });

  test('what has not changed is not sent again', async () => {
    for (const path of ['/lists', '/search?q=hikvision', '/entities/starter-hikvision']) {
      const first = await ask(path);
      expect(first.status, path).toBe(200);
      const tag = first.headers.get('etag') ?? '';
      const again = await ask(path, { headers: { 'if-none-match': `"other", W/${tag}` } });
      expect([again.status, await again.text()], path).toEqual([304, '']);
      expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  test('a search finds by the beginning of a name, as it is typed', async () => {
    for (const q of ['hikv', 'Hangzhou Hikvis', '海康', 'hikvision']) {
      const { matches } = await json<SearchAnswer>(await ask(`/search?q=${encodeURIComponent(q)}`));
      expect(
        matches.map(({ id }) => id),
        q,
      ).toContain('starter-hikvision');
    }
  });

  test('a file is screened beside the requests, and its screenings are those of the command line', async () => {
    const done = await run({ 'purchases.csv': readFileSync(cameras, 'utf8') });
    expect(done.run).toMatchObject({
      state: 'finished',
      files: ['purchases.csv'],
      counts: { screenings: 15, hits: 3, problems: 0 },
    });
    expect(done.events).toContain('event: columns');
    expect(done.events).toContain('event: finished');
    const all = await ask(`/runs/${done.run.id}/screenings`, { headers: { accept: 'application/x-ndjson' } });
    const lines = (await all.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(15);
    const [first] = lines.map((line) => JSON.parse(line) as { id: string; purchase: { file: string } });
    expect(first?.purchase.file).toBe('purchases.csv');
    expect(await (await ask(`/screenings/${first?.id ?? ''}`)).text()).toBe(lines[0]);
    const replay = await ask(`/screenings/${first?.id ?? ''}/replay`, { method: 'POST' });
    expect(await json(replay)).toMatchObject({ report: { verdict: 'same' } });
  });

  test('the screenings of a run come page by page, and by outcome', async () => {
    const { run: made } = await run({ 'a.csv': readFileSync(cameras, 'utf8') });
    const numbers: number[] = [];
    let next: number | null = -1;
    while (next !== null) {
      const page: { screenings: { number: number }[]; next: number | null } = await json(
        await ask(`/runs/${made.id}/screenings?after=${next}&limit=7`),
      );
      numbers.push(...page.screenings.map(({ number }) => number));
      next = page.next;
    }
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, number) => number));
    const hits = await json<{ screenings: { screening: { status: string } }[] }>(
      await ask(`/runs/${made.id}/screenings?outcome=hit`),
    );
    expect(hits.screenings.map(({ screening }) => screening.status)).toEqual(['hit', 'hit', 'hit']);
  });

  test('a report is made of a finished run in four forms, and the rows that could not be read are in it', async () => {
    const { run: made } = await run({ 'b.csv': 'supplier,date\nDahua Technology,2020-04-15\nHikvision,on a Monday\n' });
    expect(made.counts).toMatchObject({ screenings: 1, problems: 1 });
    const html = await ask(`/runs/${made.id}/report.html`);
    expect(html.headers.get('content-security-policy')).toContain('sandbox');
    expect(await html.text()).toContain('on a Monday');
    const csv = await ask(`/runs/${made.id}/report.csv`);
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    expect((await csv.text()).split('\r\n')[0]).toContain('"supplier"');
    expect(await json(await ask(`/runs/${made.id}/report.json`))).toHaveLength(1);
    expect((await (await ask(`/runs/${made.id}/report.ndjson`)).text()).trim().split('\n')).toHaveLength(1);
  });

  test('a file that can’t be read fails its run, and the run says why without a path of the server', async () => {
    const { run: made, events } = await run({ '../../etc/passwd': '\0\0\0' });
    expect(made.state).toBe('failed');
    expect(events).toContain('event: failed');
    expect(JSON.stringify(made) + events).not.toContain('scratch-');
    expect(made.files).toEqual(['passwd']);
  });

  describe('ownership', () => {
    const owners = 'owner,asset,share\nP1,C1,0.6\n';
    const given = (csv: string) => {
      const options = { rule: 'us_ofac_50', asOf: '2021-03-04', listed: ['P1'] };
      return { method: 'POST', body: form({ 'owners.csv': csv }, options) };
    };

    test('is answered as JSON and, an answer a line, as NDJSON', async () => {
      const asJson = await json<{ answers: object[] }>(await ask('/ownership', given(owners)));
      expect(asJson).toMatchObject({ parties: 1, edges: 1, listed: 1, answers: [{ id: 'C1', outcome: 'yes' }] });
      const lines = await ask('/ownership', { ...given(owners), headers: { accept: 'application/x-ndjson' } });
      expect((await lines.text()).trim().split('\n')).toEqual(asJson.answers.map((each) => JSON.stringify(each)));
    });

    test('of a file that is broken is a problem that says where', async () => {
      const answer = await ask('/ownership', given(owners.replace('0.6', 'sixty')));
      expect(answer.status).toBe(400);
      expect(JSON.stringify(await answer.json())).toMatch(/owners\.csv.*sixty/u);
    });
  });

  test('the columns of a file are guessed before anything is screened', async () => {
    const answer = await ask('/runs/preview', {
      method: 'POST',
      body: form({ 'x.csv': 'Lieferant;Datum\nDahua;2020-04-15\n' }),
    });
    expect(await json(answer)).toMatchObject({
      files: [
        {
          file: 'x.csv',
          tables: [
            {
              columns: [
                { heading: 'Lieferant', field: 'supplier' },
                { heading: 'Datum', field: 'date' },
              ],
            },
          ],
          rows: [
            ['Lieferant', 'Datum'],
            ['Dahua', '2020-04-15'],
          ],
          purchases: [{ supplier: { name: 'Dahua' }, date: '2020-04-15' }],
        },
      ],
    });
  });

  test('purchases are screened at once as JSON, CSV and NDJSON, with the same answers', async () => {
    const purchase = { id: '1', supplier: { name: 'Dahua Technology', country: 'CN' }, date: '2020-04-15' };
    const byJson = await json<{ screenings: { answer: string; status: string }[] }>(
      await ask('/screen', post({ purchases: [purchase] })),
    );
    expect(byJson.screenings).toMatchObject([{ status: 'hit' }]);
    const csv = await ask('/screen', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'id,supplier,supplier_country,date\n1,Dahua Technology,CN,2020-04-15\n',
    });
    const lines = await ask('/screen', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' },
      body: `${JSON.stringify(purchase)}\n`,
    });
    const answer = byJson.screenings[0]?.answer;
    expect((await json<typeof byJson>(csv)).screenings[0]?.answer).toBe(answer);
    expect((JSON.parse(await lines.text()) as { answer: string }).answer).toBe(answer);
  });

  test('a new copy of a list is taken in by upload, and then answers', async () => {
    const entity = {
      id: 'x-1',
      schema: 'Company',
      caption: 'Zebra Quartz Holdings',
      properties: { name: ['Zebra Quartz Holdings'] },
    };
    const data = new FormData();
    data.append('files', new Blob([`${JSON.stringify(entity)}\n`]), 'own.ndjson');
    data.append('seen', '2026-11-01T00:00:00Z');
    const started = await ask('/lists/own_list/refresh', { method: 'POST', body: data });
    expect(started.status).toBe(202);
    const { job } = await json<{ job: Job }>(started);
    const events = await (await ask(`/jobs/${job.id}/progress`)).text();
    expect(events).toContain('"status":"updated"');
  });

  test('the server fetches a list from nowhere but its publisher', async () => {
    const answer = await ask('/lists/us_csl/refresh', post({ from: 'https://169.254.169.254/latest/meta-data' }));
    expect(answer.status).toBe(400);
    expect((await json<Problem>(answer)).detail).toContain('only from');
  });
});

describe('a request that is not as it has to be', () => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await startWhole({ limits: { ...usualLimits, bodyBytes: 100_000, uploadBytes: 1_000_000 } });
  });
  afterAll(() => whole.close());

  const cases: readonly (readonly [string, string, RequestInit, number, string, RegExp])[] = [
    ['a field that is missing is named', '/match', post({ queries: [{}] }), 400, 'bad_input', /queries\[0\]\.query/],
    [
      'a field that does not exist is named',
      '/match',
      post({ queries: [{ query: 'a' }], treshold: 1 }),
      400,
      'bad_input',
      /treshold/,
    ],
    [
      'no JSON',
      '/match',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"queries":' },
      400,
      'bad_input',
      /no JSON/,
    ],
    [
      'an empty body',
      '/match',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '' },
      400,
      'bad_input',
      /empty/,
    ],
    [
      'no UTF-8',
      '/match',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Uint8Array([0x22, 0xff, 0x22]) },
      400,
      'bad_input',
      /UTF-8/,
    ],
    ['a NUL', '/match', post({ queries: [{ query: 'a\0b' }] }), 400, 'bad_input', /NUL/],
    [
      'half of a surrogate pair',
      '/match',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: String.raw`{"queries":[{"query":"\ud83d"}]}`,
      },
      400,
      'bad_input',
      /surrogate/,
    ],
    [
      'a deep value',
      '/match',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `${'['.repeat(40_000)}${']'.repeat(40_000)}`,
      },
      400,
      'bad_input',
      /body/,
    ],
    [
      'another media type',
      '/match',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'a' },
      415,
      'unsupported_media_type',
      /application\/json/,
    ],
    ['too much', '/match', post({ queries: [{ query: 'a'.repeat(200_000) }] }), 413, 'too_large', /100000 bytes/],
    ['a day that does not exist', '/entities/starter-hikvision?asOf=2023-02-29', {}, 400, 'bad_input', /asOf/],
    ['a parameter that does not exist', '/lists?colour=red', {}, 400, 'bad_input', /query string/],
    ['a parameter given twice', '/search?q=a&q=b', {}, 400, 'bad_input', /^q /],
    ['a party that does not exist', '/entities/us_csl-0', {}, 404, 'not_found', /us_csl-0/],
    ['a list that does not exist', '/search?q=a&lists=no_list', {}, 400, 'bad_input', /no_list/],
    ['an address that does not exist', '/nothing', {}, 404, 'not_found', /nothing/],
    ['another method', '/match', { method: 'PATCH' }, 405, 'method_not_allowed', /POST/],
    ['a run that does not exist', '/runs/0b0c9d5e-6a53-4f0c-9a8e-2f1f7d1c5a10', {}, 404, 'not_found', /0b0c9d5e/],
    ['a report in no form', '/runs/0b0c9d5e-6a53-4f0c-9a8e-2f1f7d1c5a10/report.exe', {}, 400, 'bad_input', /format/],
    [
      'a form that is torn',
      '/runs',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
      },
      400,
      'bad_input',
      /boundary/,
    ],
    ['a form without file', '/runs', { method: 'POST', body: form({}) }, 400, 'bad_input', /no file/],
    [
      'a file that is too large',
      '/runs',
      { method: 'POST', body: form({ 'a.csv': 'a'.repeat(1_100_000) }) },
      413,
      'too_large',
      /1000000 bytes/,
    ],
    [
      'a reader who takes only pictures',
      '/match',
      post({ queries: [{ query: 'a' }] }, { accept: 'image/png' }),
      406,
      'not_acceptable',
      /application\/json/,
    ],
  ];
  test.each(cases)('%s', async (...[, path, init, status, code, detail]) => {
    const answer = await whole.ask(path, init);
    const told = await json<Problem>(answer);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect([answer.status, told.status, told.code]).toEqual([status, status, code]);
    expect(told.detail).toMatch(detail);
    expect(told.next).not.toBe('');
  });

  test('every field that is wrong is named with what would be right', async () => {
    const { errors } = await json<Problem>(
      await whole.ask('/match', post({ queries: [{ query: 'a', country: 'China' }], threshold: 2 })),
    );
    expect(errors).toEqual([
      { in: 'body', field: 'queries[0].country', detail: 'two letters (ISO 3166-1 alpha-2) are wanted, such as cn' },
      { in: 'body', field: 'threshold', detail: expect.stringContaining('<=1') },
    ]);
  });

  test('a defect is told without its inside, and written down under the number that is told', async () => {
    const broken = whole.context.archive as { get: unknown };
    const before = broken.get;
    broken.get = () => {
      throw new TypeError('inside of the program');
    };
    const line = await whole.ask('/screen', post({ purchases: [{ supplier: { name: 'Dahua' } }] }));
    const { screenings } = await json<{ screenings: { id: string }[] }>(line);
    const answer = await whole.ask(`/screenings/${screenings[0]?.id ?? ''}`);
    broken.get = before;
    const told = await json<Problem>(answer);
    expect([answer.status, told.code]).toEqual([500, 'defect']);
    expect(JSON.stringify(told)).not.toMatch(/inside|TypeError|\.ts/);
    const number = /[0-9a-f-]{36}/.exec(told.detail)?.[0] ?? 'none';
    expect(whole.said.some((text) => text.includes(number) && text.includes('inside of the program'))).toBe(true);
  });

  test('nobody is let in by another name: a page that points its name at this machine gets nothing', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      const { port } = new URL(whole.server.url);
      request({ host: '127.0.0.1', port, path: '/api/v1/health', headers: { host: 'evil.example' } }, (answer) =>
        resolve(answer.statusCode),
      ).end();
    });
    expect(status).toBe(421);
  });

  test('every answer forbids to be framed, sniffed and scripted', async () => {
    for (const path of ['/health', '/nothing', '/runs']) {
      const { headers } = await whole.ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toMatch(/same-origin|no-referrer/);
    }
  });

  test('nothing of an upload that was refused stays on the disk', async () => {
    const left = new URL(`file://${whole.dataFolder}/cache`);
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(left).filter((name) => name.startsWith('scratch-'))).toEqual([]);
  });
});

test('the page is served at every address that is no file, its hashed files for ever, and never a file beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Countersign</title>');
  writeFileSync(join(folder, 'assets', 'index-B4kF9x_Q.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'index-B4kF9x_Q.js.gz'), 'compressed');
  const whole = await startWhole({ page: folder });
  const { url } = whole.server;
  const page = await fetch(`${url}/cases/0123?tab=notes`);
  expect(await page.text()).toContain('<title>Countersign</title>');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = await fetch(`${url}/assets/index-B4kF9x_Q.js`, { headers: { 'accept-encoding': 'identity' } });
  expect([await script.text(), script.headers.get('cache-control')]).toEqual([
    'export {}',
    'public, max-age=31536000, immutable',
  ]);
  for (const path of ['/assets/none.js', '/..%2f..%2fetc/passwd.txt', '/assets/../../package.json'])
    expect((await fetch(url + path)).status, path).toBe(404);
  await whole.close();
  rmSync(folder, { recursive: true });
});

test('a run that was cut off is shown as interrupted and never as finished', async () => {
  const whole = await startWhole({
    async prepare(context) {
      const { openScreenRun } = await import('../../operations/screen-purchases.ts');
      const options = {
        asOf: 'purchase',
        knownAt: null,
        role: 'private_buyer',
        act: 'buy',
        lists: null,
        threshold: 0.7,
        limit: 10,
      } as const;
      await openScreenRun(context, { ...options, run: '0b0c9d5e-6a53-4f0c-9a8e-2f1f7d1c5a10' });
    },
  });
  const made = await json<Run>(await whole.ask('/runs/0b0c9d5e-6a53-4f0c-9a8e-2f1f7d1c5a10'));
  expect([made.state, made.counts]).toEqual(['interrupted', null]);
  const report = await whole.ask('/runs/0b0c9d5e-6a53-4f0c-9a8e-2f1f7d1c5a10/report.html');
  expect([report.status, (await json<Problem>(report)).code]).toEqual([409, 'not_ready']);
  await whole.close();
});

test('what is asked before the server stops is answered, and a list that came meanwhile answers after a second', async () => {
  const whole = await startWhole();
  const { context } = whole;
  const folder = mkdtempSync(join(tmpdir(), 'countersign-own-'));
  const file = join(folder, 'own.ndjson');
  writeFileSync(
    file,
    `${JSON.stringify({ id: 'z', schema: 'Company', caption: 'Zebra Quartz Holdings', properties: { name: ['Zebra Quartz Holdings'] } })}\n`,
  );
  for await (const _ of refreshLists(context, {
    lists: ['own_list'],
    from: [file],
    seen: '2026-11-01T00:00:00Z',
    accept: null,
  }))
    void _;
  rmSync(folder, { recursive: true });
  const before = await json<{ lists: number }>(await whole.ask('/health'));
  expect(before.lists).toBe(1);
  let after = before;
  for (let tries = 0; tries < 100 && after.lists === 1; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    after = await json<{ lists: number }>(await whole.ask('/health'));
  }
  expect(after.lists).toBe(2);
  const asked = whole.ask('/match', post({ queries: Array.from({ length: 500 }, () => ({ query: 'Zebra Quartz' })) }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = whole.close();
  expect((await json<MatchAnswer>(await asked)).results).toHaveLength(500);
  await closed;
});
