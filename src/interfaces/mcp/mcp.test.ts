/** `countersign mcp` as a client sees it: a process of its own, over stdin and stdout. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type McpClient, type ToolAnswer, startMcp } from './client.fixture.ts';
import { tools } from './registry.ts';
import { Statement } from './statement.ts';

let folder: string;
let client: McpClient;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-mcp-'));
  client = await startMcp(folder);
}, 120_000);
afterAll(async () => {
  await client.leave();
  await rm(folder, { recursive: true, force: true });
});

interface Listed {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: string; readonly properties?: object };
  readonly outputSchema: { readonly properties: object };
  readonly annotations: { readonly readOnlyHint: boolean; readonly destructiveHint: boolean };
}

const given = async <T>(name: string, args: object = {}): Promise<T & Statement> => {
  const answer = await client.call(name, args);
  expect(answer.isError ?? false, answer.content[0]?.text).toBe(false);
  return answer.structuredContent as T & Statement;
};

const PURCHASE = { supplier: { name: 'Zhejiang Dahua Technology Co., Ltd.', country: 'cn' }, date: '2020-04-15' };
const GRAPH = 'owner,asset,share_min,share_max\nacme,beta,0.6,0.6\nbeta,gamma,0.4,0.55\n';

/** Something that each tool answers. */
const ARGUMENTS: Readonly<Record<string, object>> = {
  screen: { purchases: [PURCHASE] },
  match: { queries: [{ query: '海康威视' }] },
  search: { q: 'hikv' },
  compare: { pairs: [{ name1: 'Dahua Technology', name2: 'Zhejiang Dahua Technology Co., Ltd.' }] },
  entity: { id: 'starter-hikvision', asOf: '2020-04-15' },
  ownership: { rule: 'us_ofac_50', asOf: '2024-01-01', listed: ['acme'], files: [{ name: 'g.csv', content: GRAPH }] },
  equipment: { files: [{ name: 'devices.csv', content: 'brand,model\nDahua,IPC-HFW1230S\n' }], asOf: '2024-01-01' },
  documents: { files: [{ name: 'manual.txt', content: 'The camera counts people. It does not recognise faces.\n' }] },
  lists: {},
  lists_diff: { list: 'starter', from: '2030-01-01', to: '2030-01-02' },
  runs: {},
  log: {},
};

test('every tool is listed with its words and both of its shapes, and says whether it records', async () => {
  const { result } = await client.request('tools/list');
  const listed = (result?.['tools'] ?? []) as readonly Listed[];
  expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  for (const { name, description, inputSchema, outputSchema, annotations } of listed) {
    expect(description.length, name).toBeGreaterThan(30);
    expect(inputSchema.type, name).toBe('object');
    expect(Object.keys(outputSchema.properties), name).toEqual(expect.arrayContaining(['lists', 'asOf', 'note']));
    expect([name, annotations.readOnlyHint, annotations.destructiveHint]).toEqual([name, name !== 'screen', false]);
  }
});

test.each(Object.keys(ARGUMENTS))(
  '%s gives its shape, the lists with their days, and that it is no clearance',
  async (name) => {
    const answer = await client.call(name, ARGUMENTS[name]);
    expect(answer.isError ?? false, answer.content[0]?.text).toBe(false);
    const result = answer.structuredContent ?? {};
    expect(JSON.parse(answer.content[0]?.text ?? '')).toEqual(result);
    const shape = tools.find((each) => each.name === name)?.output.extend(Statement.shape);
    expect(shape?.safeParse(result).error?.issues ?? []).toEqual([]);
    const { lists, note } = result as unknown as Statement;
    expect(note).toContain('It is no clearance of anybody.');
    for (const { list, copyOf } of lists) expect(note).toContain(`${list} (copy of ${copyOf}`);
    expect(note).not.toMatch(/\b(cleared|clean|safe)\b/i);
    if (['match', 'search', 'entity', 'screen', 'lists'].includes(name))
      expect(lists.map(({ list }) => list)).toContain('starter');
  },
);

test('the founding case: screened, found again by its id, and replayed to the same bytes', async () => {
  const { run, screenings } = await given<{
    run: string;
    screenings: { id: string; status: string; answer: string }[];
  }>('screen', { purchases: [PURCHASE] });
  expect(screenings[0]?.status).toBe('hit');
  expect(screenings[0]?.answer).toContain('84 FR 54002');
  const id = screenings[0]?.id ?? '';
  expect((await given<{ screening: { id: string } }>('screening', { id })).screening.id).toBe(id);
  const replayed = await given<{ verdict: string; sentences: string[] }>('replay', { id });
  expect([replayed.verdict, replayed.sentences.length > 0]).toEqual(['same', true]);
  const shown = await given<{ runs: { id: string }[]; screenings: { screening: { id: string } }[] }>('runs', {
    id: run,
  });
  expect([shown.runs[0]?.id, shown.screenings[0]?.screening.id]).toEqual([run, id]);
});

test('a band that allows the line is unknown, and nobody else is no more than that', async () => {
  const { answers } = await given<{ answers: { id: string; outcome: string }[] }>('ownership', ARGUMENTS['ownership']);
  expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['beta', 'yes'],
    ['gamma', 'unknown'],
  ]);
});

const codeOf = ({ isError, structuredContent }: ToolAnswer): unknown =>
  isError === true ? (structuredContent?.['error'] as { code?: string } | undefined)?.code : 'no error';

test('what goes wrong is a result that says so, and what to do', async () => {
  const nobody = await client.call('entity', { id: 'nobody' });
  expect(codeOf(nobody)).toBe('not_found');
  expect(nobody.content[0]?.text).toMatch(/^not_found: no list holds a party nobody.*\nFind its id/);
  expect(codeOf(await client.call('match', { queries: [{ query: 'x' }], lists: ['no_list'] }))).toBe('bad_input');
  const files = [{ name: 'g.csv', content: 'a,b\n1,2\n' }];
  expect(codeOf(await client.call('ownership', { rule: 'us_ofac_50', asOf: '2024-01-01', files }))).toBe('bad_input');
});

test('arguments that do not fit are told field by field, and a path is no file', async () => {
  for (const [name, args, words] of [
    ['match', { queries: [] }, 'queries'],
    ['match', { queries: [{ name: 'x' }] }, 'query'],
    ['entity', { id: 'x', asOf: '2023-02-29' }, 'day'],
    ['ownership', { rule: 'us_ofac_50', asOf: '2024-01-01', files: ['/etc/passwd'] }, 'files'],
    [
      'ownership',
      { rule: 'us_fcc_affiliates', asOf: '2024-01-01', files: [{ name: 'g.csv', content: GRAPH }] },
      'eu_control',
    ],
  ] as const) {
    const { result, error } = await client.request('tools/call', { name, arguments: args });
    const told = error?.message ?? (result as unknown as ToolAnswer).content[0]?.text ?? '';
    expect(error !== undefined || (result as unknown as ToolAnswer).isError === true, name).toBe(true);
    expect(told).toContain(words);
  }
});

test('a tool that is not there is an error of the protocol', async () => {
  const { result, error } = await client.request('tools/call', { name: 'clear', arguments: {} });
  expect(error !== undefined || (result as unknown as ToolAnswer).isError === true).toBe(true);
});

test('nothing but the protocol is written to stdout, and the process ends when its client leaves', async () => {
  const other = await startMcp(await mkdtemp(join(folder, 'other-')));
  await other.call('match', { queries: [{ query: 'Dahua' }] });
  expect(await other.leave()).toBe(0);
  expect([...other.strange, ...client.strange]).toEqual([]);
});
