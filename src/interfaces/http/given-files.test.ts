/** Inventories and documents over HTTP: real files, hostile ones, and what stays of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { RecordedScreening } from '../../core/model/screening.ts';
import type { DocumentsAnswer } from './contract/documents.ts';
import type { EquipmentAnswers } from './contract/equipment.ts';
import type { Problem } from './contract/problem.ts';
import type { Passage, RunScreenings } from './contract/screenings.ts';
import { usualLimits } from './door.ts';
import { type Document, differsFrom } from './schema-check.fixture.ts';
import { type Whole, startWhole } from './server.fixture.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const inventory = (name: string): Buffer => readFileSync(join(examples, 'inventory', name));
const manual = readFileSync(join(examples, 'documents', 'manual-en.md'), 'utf8');
const MB = 1024 ** 2;

let whole: Whole;
let described: Document;
beforeAll(async () => {
  whole = await startWhole({ limits: { ...usualLimits, bodyBytes: MB, uploadBytes: 2 * MB, devices: 3000 } });
  described = (await (await whole.ask('/openapi.json')).json()) as Document;
});
afterAll(() => whole.close());

afterEach(() => {
  const left = readdirSync(join(whole.dataFolder, 'cache')).filter((name) => name.startsWith('scratch-'));
  expect(left, 'nothing of what was sent stays in the cache').toEqual([]);
  expect(whole.said.filter((text) => /Error|POST/.test(text))).toEqual([]);
});

type Files = readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer> | Buffer])[];

function send(path: string, files: Files, options: object = {}, accept = 'application/json'): Promise<Response> {
  const body = new FormData();
  for (const [name, content] of files) body.append('files', new Blob([content as string]), name);
  body.append('options', JSON.stringify(options));
  return whole.ask(path, { method: 'POST', headers: { accept }, body });
}

function sendTexts(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return whole.ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

const linesOf = async (answer: Response): Promise<Record<string, unknown>[]> =>
  (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const problemOf = async (answer: Response): Promise<[number, Problem]> => [
  answer.status,
  (await answer.json()) as Problem,
];

async function asDescribed<T>(answer: Response, path: string, method: 'get' | 'post' = 'post'): Promise<T> {
  expect(answer.status).toBe(200);
  const value: unknown = await answer.json();
  const schema = described.paths[path]?.[method]?.responses['200']?.content?.['application/json']?.schema;
  expect(schema && differsFrom(value, schema, described)).toBeNull();
  return value as T;
}

describe('equipment', () => {
  const ASKED = { role: 'us_federal_contractor', asOf: '2025-01-15', contract: '2025-01-02' };
  const FILES: Files = ['assets.csv', 'scan.xml', 'discovery.json', 'order.txt'].map((name) => [name, inventory(name)]);

  test('files of four forms are answered as on the command line, with the lists, the clauses and what is not said', async () => {
    const answer = await send('/equipment', FILES, ASKED);
    const all = await asDescribed<z.infer<typeof EquipmentAnswers>>(answer, '/equipment');
    expect(all.tally).toMatchObject({
      devices: 24,
      grades: { documented: 6, likely: 3, possible: 4, unknown: 11 },
    });
    expect(all.devices).toHaveLength(24);
    expect(all.devices[0]).toMatchObject({ file: 'assets.csv', grade: 'documented', asOf: '2025-01-15' });
    expect(all.devices[0]?.findings.some(({ outcome }) => outcome === 'restricted')).toBe(true);
    expect(all).toMatchObject({ ...ASKED, act: 'use', truncated: false });
    // The copy in the program is younger than that day, and the answer says so.
    expect(all.lists).toMatchObject([{ list: 'starter', state: 'before_first' }]);
    expect(all.clauses.map(({ citation }) => citation).join()).toContain('52.204-25');
    expect(all.note).toContain('no clearance');
  });

  test('as NDJSON a device a line, then the rows that were not read, then what was asked', async () => {
    const gaps: Files = [['gaps.csv', 'Asset Tag,Brand,Model\nA1,Hikvision,DS-2CD2042\nA2,,\n']];
    const all = (await (await send('/equipment', gaps, ASKED)).json()) as z.infer<typeof EquipmentAnswers>;
    const lines = await linesOf(await send('/equipment', gaps, ASKED, 'application/x-ndjson'));
    expect(lines.slice(0, all.devices.length)).toEqual(all.devices);
    expect(lines.flatMap((line) => ('problem' in line ? [line['problem']] : []))).toEqual(all.problems);
    expect(all.problems).toMatchObject([{ file: 'gaps.csv', row: 3 }]);
    const { devices, problems, truncated, ...inquiry } = all;
    expect(lines.at(-1)).toEqual({ inquiry });
    expect(lines).toHaveLength(devices.length + problems.length + 1);
    expect(truncated).toBe(false);
  });

  test('one JSON holds a thousand devices, and NDJSON all of them', async () => {
    const rows = (count: number): Files => [['many.csv', `Brand,Model\n${'Northvale,NV-1\n'.repeat(count)}`]];
    const short = async (count: number) => {
      const answer = (await (await send('/equipment', rows(count))).json()) as z.infer<typeof EquipmentAnswers>;
      return [answer.devices.length, answer.truncated, answer.tally.devices];
    };
    expect(await short(1000)).toEqual([1000, false, 1000]);
    expect(await short(1001)).toEqual([1000, true, 1001]);
    expect(await linesOf(await send('/equipment', rows(1001), {}, 'application/x-ndjson'))).toHaveLength(1002);
  });

  test('more devices than are answered at once are refused, and not one fewer', async () => {
    const rows = (count: number): Files => [['many.csv', `Brand,Model\n${'Northvale,NV-1\n'.repeat(count)}`]];
    expect((await send('/equipment', rows(3000))).status).toBe(200);
    const [status, { code, next }] = await problemOf(await send('/equipment', rows(3001), {}, 'application/x-ndjson'));
    expect([status, code, next]).toEqual([413, 'too_large', expect.stringContaining('in parts')]);
  });

  test('a reader who goes away in the middle leaves nothing', async () => {
    const rows: Files = [['many.csv', `Brand,Model\n${'Northvale,NV-1\n'.repeat(3000)}`]];
    const answer = await send('/equipment', rows, {}, 'application/x-ndjson');
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect
      .poll(() => readdirSync(join(whole.dataFolder, 'cache')).filter((name) => name.startsWith('scratch-')), {
        timeout: 10_000,
      })
      .toEqual([]);
  });

  test('files as text in JSON get the same answers, and two of one name are told apart', async () => {
    const files = [1, 2].map(() => ({ name: '../assets.csv', content: inventory('assets.csv').toString('utf8') }));
    const given = await asDescribed<z.infer<typeof EquipmentAnswers>>(
      await sendTexts('/equipment', { files, ...ASKED }),
      '/equipment',
    );
    const sent = (await (await send('/equipment', [['assets.csv', inventory('assets.csv')]], ASKED)).json()) as z.infer<
      typeof EquipmentAnswers
    >;
    expect(given.devices.filter(({ file }) => file === 'assets.csv')).toEqual(sent.devices);
    expect(new Set(given.devices.map(({ file }) => file))).toEqual(new Set(['assets.csv', 'assets (2).csv']));
  });

  test('a mapping says what a column is, and is never the path of a file', async () => {
    const file: Files = [['a.csv', 'Foo,Model\nHikvision,DS-2CD2042\n']];
    const mapped = await send('/equipment', file, { mapping: { Foo: 'brand' } });
    expect(((await mapped.json()) as z.infer<typeof EquipmentAnswers>).devices[0]?.asset).toEqual({
      brand: 'Hikvision',
      model: 'DS-2CD2042',
    });
    const [status, { code, errors }] = await problemOf(await send('/equipment', file, { mapping: '/etc/passwd' }));
    expect([status, code, errors?.[0]?.field]).toEqual([400, 'bad_input', 'mapping']);
  });

  const BROKEN: Readonly<Record<string, Files>> = {
    'empty.csv': [['empty.csv', '']],
    'zip.xlsx': [['zip.xlsx', Buffer.from('PK\u0003\u0004 and nothing more')]],
    'xxe.xml': [
      ['xxe.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><nmaprun>&b;</nmaprun>'],
    ],
    'deep.json': [['deep.json', `${'['.repeat(100_000)}`]],
    'noise.bin': [['noise.bin', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))]],
    'second.xml': [
      ['good.csv', inventory('assets.csv')],
      ['second.xml', '<nmaprun><host>'],
    ],
  };
  test.each(Object.entries(BROKEN))(
    '%s is refused by its name, also where a good file was before it',
    async (name, files) => {
      const answer = await send('/equipment', files, {}, 'application/x-ndjson');
      const [status, problem] = await problemOf(answer);
      expect([status, problem.code]).toEqual([400, 'bad_input']);
      expect(problem.detail).toContain(name);
      expect(problem.detail).not.toContain(whole.dataFolder);
      expect(problem.detail).not.toContain('root:');
    },
  );
});

describe('documents', () => {
  test('a manual gives its statements, each quote as it stands there, and the archive has the bytes', async () => {
    const answer = await send('/documents', [['manual.md', manual]], { vendor: 'Foxglove', date: '2021-03-02' });
    const { statements, documents, note, truncated } = await asDescribed<z.infer<typeof DocumentsAnswer>>(
      answer,
      '/documents',
    );
    expect(documents).toMatchObject([{ file: 'manual.md', format: 'text', gaps: [], statements: statements.length }]);
    const stances = new Set(statements.map(({ stance }) => stance));
    for (const stance of ['asserts', 'denies', 'forbids', 'plans'] as const) expect(stances).toContain(stance);
    for (const { quote, start, end, date } of statements) {
      expect(manual).toContain(quote);
      expect(end - start).toBe(quote.length);
      expect(date).toBe('2021-03-02');
    }
    expect(truncated).toBe(false);
    expect(note).toContain('no clearance');
    const archived = await whole.context.archive.get(documents[0]?.sha256 ?? '', 'manual.md');
    expect(archived.bytes).toBe(Buffer.byteLength(manual));
  });

  test('as NDJSON a statement a line, then each document with its gaps; as text in JSON the same', async () => {
    const asked = { vendor: 'Foxglove' };
    const lines = await linesOf(await send('/documents', [['manual.md', manual]], asked, 'application/x-ndjson'));
    const body = { files: [{ name: 'manual.md', content: manual }], ...asked };
    const { statements, documents } = await asDescribed<z.infer<typeof DocumentsAnswer>>(
      await sendTexts('/documents', body),
      '/documents',
    );
    expect(statements.length).toBeGreaterThan(5);
    expect(lines).toEqual([...statements, ...documents.map((document) => ({ document }))]);
  });

  test('what can’t be read is a gap of its document, and the others are read', async () => {
    const hostile: Files = [
      ['torn.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
      ['torn.docx', Buffer.from('PK\u0003\u0004 and nothing more')],
      ['torn.warc', 'WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nx'],
      ['noise.bin', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))],
      ['empty.txt', ''],
      ['deep.html', `${'<div>'.repeat(50_000)}`],
      ['manual.md', manual],
    ];
    const answer = await send('/documents', hostile);
    const { statements, documents } = await asDescribed<z.infer<typeof DocumentsAnswer>>(answer, '/documents');
    expect(documents.map(({ file }) => file)).toEqual(hostile.map(([name]) => name));
    for (const { file, gaps } of documents) {
      expect([file, gaps.length > 0]).toEqual([file, !['deep.html', 'manual.md'].includes(file) || gaps.length > 0]);
      expect(gaps.join(' ')).not.toContain(whole.dataFolder);
    }
    expect(documents.at(-1)?.gaps).toEqual([]);
    expect(new Set(statements.map(({ file }) => file))).toEqual(new Set(['manual.md']));
  });
});

describe('a run with documents of a vendor', () => {
  const purchases = 'Supplier,Date\nFoxglove Imaging Ltd.,2024-05-02\nNorthvale Systems,2024-05-02\n';
  const formOf = (documents: Files, options: object): RequestInit => {
    const body = new FormData();
    body.append('files', new Blob([purchases]), 'purchases.csv');
    for (const [name, content] of documents) body.append('documents', new Blob([content as string]), name);
    body.append('options', JSON.stringify(options));
    return { method: 'POST', body };
  };

  test('says of the vendor what its documents say, with the quotes, and of nobody else', async () => {
    const asked = formOf([['manual.md', manual]], { vendor: 'Foxglove Imaging Ltd.' });
    const { job } = (await (await whole.ask('/runs', asked)).json()) as { job: { id: string } };
    await (await whole.ask(`/runs/${job.id}/progress`)).text();
    const answer = await whole.ask(`/runs/${job.id}/screenings`);
    const { screenings } = (await answer.json()) as z.infer<typeof RunScreenings>;
    const said = screenings.map(({ screening }) =>
      screening.findings.filter(({ check }) => check === 'vendor-documents'),
    );
    expect(said.map((findings) => findings.length > 0)).toEqual([true, false]);
    expect(JSON.stringify(said[0])).toContain('The search panel filters recorded faces by gender, age and ethnicity.');
  });

  test('shows the page around each quote, word for word, and of no other place or document', async () => {
    const asked = formOf([['manual.md', manual]], { vendor: 'Foxglove Imaging Ltd.' });
    const { job } = (await (await whole.ask('/runs', asked)).json()) as { job: { id: string } };
    await (await whole.ask(`/runs/${job.id}/progress`)).text();
    const answer = await whole.ask(`/runs/${job.id}/screenings`);
    const { screenings } = (await answer.json()) as z.infer<typeof RunScreenings>;
    const [first] = screenings.map(({ screening }) => screening as unknown as RecordedScreening);
    const quotes = (first?.findings ?? []).flatMap(({ documents }) => [
      ...(documents?.supporting ?? []),
      ...(documents?.beside ?? []),
    ]);
    const passageAt = (sha256: string, page: number | string, start: number): Promise<Response> =>
      whole.ask(`/screenings/${first?.id}/passage?sha256=${sha256}&page=${page}&start=${start}`, { as: 'reader' });
    expect(quotes.length).toBeGreaterThan(1);
    for (const { sha256, page, start, quote } of quotes) {
      const shown = await asDescribed<z.infer<typeof Passage>>(
        await passageAt(sha256, page, start),
        '/screenings/{id}/passage',
        'get',
      );
      expect(shown).toMatchObject({ file: 'manual.md', page, quote, stands: true, cutBefore: false, cutAfter: false });
      expect(shown.before).toHaveLength(start);
      expect(manual).toContain((shown.before + quote + shown.after).trim().slice(0, 200));
    }
    const { sha256 = '', page = 0, start = 0 } = quotes[0] ?? {};
    for (const elsewhere of [
      passageAt(sha256, page, start + 1),
      passageAt(sha256, page + 1, start),
      passageAt('0'.repeat(64), page, start),
    ])
      expect((await problemOf(await elsewhere))[0]).toBe(404);
    expect((await problemOf(await passageAt(sha256, 'last', start)))[0]).toBe(400);
    expect((await problemOf(await passageAt('../x', page, start)))[0]).toBe(400);
  });

  test('wants the name of the vendor with its documents, and the documents with the name', async () => {
    const [unnamed, { detail }] = await problemOf(await whole.ask('/runs', formOf([['manual.md', manual]], {})));
    expect([unnamed, detail]).toEqual([400, expect.stringContaining('vendor')]);
    const [without] = await problemOf(await whole.ask('/runs', formOf([], { vendor: 'Foxglove' })));
    expect(without).toBe(400);
  });
});

describe.each(['/equipment', '/documents'])('%s', (path) => {
  test('what is larger than an upload or a body may be is refused', async () => {
    const [upload] = await problemOf(await send(path, [['a.csv', 'Brand\n'.padEnd(2 * MB + 1, 'x')]]));
    expect(upload).toBe(413);
    const [body] = await problemOf(await sendTexts(path, { files: [{ name: 'a.csv', content: 'x'.repeat(MB) }] }));
    expect(body).toBe(413);
  });

  test('a form without a file, with one in another field, or with a field that there is not is told so', async () => {
    const [none, { detail }] = await problemOf(await send(path, []));
    expect([none, detail]).toEqual([400, expect.stringContaining('`files`')]);
    const elsewhere = new FormData();
    elsewhere.append('file', new Blob(['x']), 'a.csv');
    const [other] = await problemOf(await whole.ask(path, { method: 'POST', body: elsewhere }));
    expect(other).toBe(400);
    const [field, { errors }] = await problemOf(await send(path, [['a.csv', 'Brand\nLorex\n']], { colour: 'red' }));
    expect([field, errors?.[0]?.field]).toEqual([400, 'colour']);
  });

  test('an answer of a kind that is not made is refused before anything is read', async () => {
    const [status] = await problemOf(await send(path, [['a.csv', 'Brand\nLorex\n']], {}, 'image/png'));
    expect(status).toBe(406);
  });
});
