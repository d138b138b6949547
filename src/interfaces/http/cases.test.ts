/** Cases over HTTP: from a screening to a decision by two people, and what is refused on the way. */
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case, UserRole } from '../../core/model/case.ts';
import type { CasePage } from '../../operations/cases/show-cases.ts';
import { type Whole, startWhole } from './server.fixture.ts';

let whole: Whole;
const signedIn = new Map<UserRole, Readonly<Record<string, string>>>();
let id = '';

const SUPPLIER = '=Zhejiang Dahua Technology';

beforeAll(async () => {
  whole = await startWhole();
  for (const role of ['reader', 'analyst', 'approver'] as const) signedIn.set(role, await whole.signIn(role));
  await screen('Dahua Technology', SUPPLIER, 'Hangzhou Hikvision Digital Technology', 'Harbour Cable');
  id = (await cases('?q=Dahua&sort=name')).cases.find(({ subject }) => subject.name === 'Dahua Technology')?.id ?? '';
});
afterAll(() => whole.close());

async function screen(...names: readonly string[]): Promise<void> {
  const purchases = names.map((name, index) => ({ id: `PO-${index}`, supplier: { name }, date: '2020-04-15' }));
  const headers = { 'content-type': 'application/json' };
  await whole.ask('/screen', { method: 'POST', headers, body: JSON.stringify({ purchases }) });
}

async function cases(query = ''): Promise<CasePage> {
  return (await (await whole.ask(`/cases${query}`)).json()) as CasePage;
}

const show = async (): Promise<Case> => (await (await whole.ask(`/cases/${id}`)).json()) as Case;

function post(
  role: UserRole,
  path: string,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = { ...signedIn.get(role), 'content-type': 'application/json', ...more };
  return fetch(`${whole.api}/cases/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

const act = (role: UserRole, action: object, version: number): Promise<Response> =>
  post(role, `${id}/actions`, { ...action, version });

test('cases are listed with the gravest first, page by page, filtered, and counted by state', async () => {
  const all = await cases();
  expect([all.total, all.counts.open, all.next]).toEqual([3, 3, null]);
  const first = await cases('?limit=2');
  const second = await cases(`?limit=2&after=${first.next}`);
  expect([...first.cases, ...second.cases]).toEqual(all.cases);
  expect(second.next).toBe(null);
  expect((await cases('?q=hikvision')).total).toBe(1);
  expect((await cases('?q=%25')).total).toBe(0);
  expect((await cases('?state=decided')).total).toBe(0);
  expect((await cases('?assignee=none&outcome=prohibited')).total).toBe(0);
  for (const sort of ['changed', 'due', 'name']) {
    const some = await cases(`?limit=1&sort=${sort}`);
    const rest = await cases(`?limit=2&sort=${sort}&after=${some.next}`);
    expect(new Set([...some.cases, ...rest.cases].map((each) => each.id)).size, sort).toBe(3);
  }
  for (const bad of [
    '?after=x',
    `?after=${first.next}&sort=name`,
    '?state=cleared',
    '?assignee=me',
    '?limit=0',
    '?x=1',
  ])
    expect((await whole.ask(`/cases${bad}`)).status, bad).toBe(400);
});

test('a case has an ETag of its version, and is not sent again to who has it', async () => {
  const answer = await whole.ask(`/cases/${id}`);
  const tag = answer.headers.get('etag') ?? '';
  expect(tag).toBe(`"${id}-${((await answer.json()) as Case).version}"`);
  expect((await whole.ask(`/cases/${id}`, { headers: { 'if-none-match': tag } })).status).toBe(304);
  expect((await whole.ask('/cases/0123456789abcdef')).status).toBe(404);
  const { events } = (await (await whole.ask(`/cases/${id}/events`)).json()) as { events: { kind: string }[] };
  expect(events.map(({ kind }) => kind)).toEqual(['case_opened', 'alert_raised']);
});

test('two people decide; what was written for an older version is 412, and what the state does not allow 409', async () => {
  const { version } = await show();
  const proposal = { do: 'propose', disposition: 'true_match', reason: 'the number of the register is the same' };
  expect((await act('reader', proposal, version)).status).toBe(403);
  const proposed = await act('analyst', proposal, version);
  expect(proposed.status).toBe(200);
  const late = await act('approver', { do: 'note', text: 'x' }, version);
  expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([412, 'version_moved_on']);
  const now = (await proposed.json()) as Case;
  expect((await act('analyst', { do: 'approve' }, now.version)).status).toBe(403);
  expect((await act('approver', proposal, now.version)).status).toBe(409);
  expect((await act('approver', { do: 'reject', reason: ' ' }, now.version)).status).toBe(400);
  const other = await post('approver', `${id}/actions`, { do: 'approve', version: now.version }, { 'if-match': '"x"' });
  expect(other.status).toBe(412);
  const tag = { 'if-match': `"${id}-${now.version}"` };
  const approved = await post('approver', `${id}/actions`, { do: 'approve', version: now.version }, tag);
  expect(((await approved.json()) as Case).state).toBe('decided');
  expect((await cases('?state=decided')).cases[0]?.disposition).toBe('true_match');
  await screen('Dahua Technology');
  expect((await show()).alerts.map(({ covered }) => covered)).toEqual([false]);
  const undone = await act(
    'analyst',
    { do: 'reopen', reason: 'I looked at the wrong extract' },
    (await show()).version,
  );
  expect(((await undone.json()) as Case).state).toBe('reopened');
});

test('a key notes, and proposes nothing', async () => {
  const headers = { 'content-type': 'application/json' };
  const send = async (action: object): Promise<Response> =>
    whole.ask(`/cases/${id}/actions`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...action, version: (await show()).version }),
    });
  expect((await send({ do: 'note', text: 'from the register' })).status).toBe(200);
  const refused = await send({ do: 'propose', disposition: 'inconclusive', reason: 'x' });
  expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
    403,
    'a key may not do this',
  ]);
});

async function attach(content: string, name: string): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([content], { type: 'text/html' }), name);
  const { 'content-type': _, ...headers } = { ...signedIn.get('analyst'), 'content-type': '' };
  return fetch(`${whole.api}/cases/${id}/attachments`, { method: 'POST', headers, body: form });
}

test('a file is attached by its hash, and comes back to be saved and never shown', async () => {
  const attached = await attach('<script>alert(1)</script>', '../../Müller "x".html');
  expect(attached.status).toBe(201);
  const [file] = ((await attached.json()) as Case).attachments;
  expect(file).toMatchObject({ name: 'Müller _x_.html', mediaType: 'text/html', bytes: 25 });
  const back = await whole.ask(`/cases/${id}/attachments/${file?.sha256}`);
  expect(await back.text()).toBe('<script>alert(1)</script>');
  expect(back.headers.get('content-type')).toBe('application/octet-stream');
  expect(back.headers.get('x-content-type-options')).toBe('nosniff');
  expect(back.headers.get('content-disposition')).toBe(
    'attachment; filename="M_ller _x_.html"; filename*=UTF-8\'\'M%C3%BCller%20_x_.html',
  );
  expect((await whole.ask(`/cases/${id}/attachments/${'0'.repeat(64)}`)).status).toBe(404);
  expect((await attach('', 'empty.txt')).status).toBe(400);
});

test('the export has a case a row, and no cell starts a formula', async () => {
  const csv = await (await whole.ask('/cases.csv')).text();
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(csv).toContain(`"'=Zhejiang Dahua Technology"`);
  expect(csv).toContain('"analyst"');
  expect(await (await whole.ask('/cases.csv?state=proposed')).text()).toBe(`${lines[0]}\r\n`);
  const xlsx = await whole.ask('/cases.xlsx');
  expect(xlsx.headers.get('content-disposition')).toContain('cases.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(await xlsx.arrayBuffer()));
  const cells = sheets[0]?.rows.flat() ?? [];
  expect(sheets[0]?.rows).toHaveLength(4);
  expect(cells).toContain(`'=Zhejiang Dahua Technology`);
  expect(cells.filter((cell) => typeof cell === 'string' && /^[=+\-@]/.test(cell))).toEqual([]);
  expect((await whole.ask('/cases.ods')).status).toBe(400);
});
