import { afterEach, beforeEach, expect, test } from 'vitest';
import { invite } from '../../../operations/accounts/invite.ts';
import { disableUser, listPeople } from '../../../operations/accounts/users.ts';
import { type TestProvider, startProvider } from './oidc-provider.fixture.ts';
import { type Browser, type TestServer, startServer } from './server.fixture.ts';

let provider: TestProvider;
let server: TestServer;
beforeEach(async () => void (provider = await startProvider()));
afterEach(async () => {
  await server.close();
  await provider.close();
});

const CALLBACK = '/api/v1/auth/oidc/callback';

async function start(allow: readonly string[], secret: string | null = 'a secret between servers'): Promise<void> {
  const oidc = { issuer: provider.issuer, clientId: 'countersign', clientSecret: secret, allow };
  server = await startServer('sqlite', { oidc });
  await provider.admit({ id: 'countersign', secret, redirectUri: server.origin + CALLBACK });
}

/** Where the provider sends the browser back to. */
async function signInThere(page: Browser, subject: string, query = ''): Promise<string> {
  const sent = await page.send('GET', `/api/v1/auth/oidc${query}`);
  expect(sent.status, sent.text).toBe(302);
  return provider.visit(sent.headers.get('location') ?? '', subject);
}

async function come(page: Browser, subject: string, query = '') {
  return page.send('GET', await signInThere(page, subject, query));
}

const whoIs = async (page: Browser) => (await page.send('GET', '/api/v1/session')).json['user'];

test.each(['a secret between servers', null])(
  'somebody whom the provider knows comes as a reader where that is allowed, and is the same person the next time (secret: %s)',
  async (secret) => {
    await start(['@example.org'], secret);
    const page = server.browser();
    expect((await page.send('GET', '/api/v1/session')).json['oidc']).toBe(true);
    const back = await come(page, 'alice', '?to=/cases%3Fq%3Ddahua');
    expect([back.status, back.headers.get('location')]).toEqual([302, '/cases?q=dahua']);
    expect(await whoIs(page)).toMatchObject({ name: 'alice', displayName: 'alice of Example', role: 'reader' });
    expect([...page.cookies.keys()]).toEqual(['countersign']);
    const again = server.browser();
    await come(again, 'alice');
    expect(await whoIs(again)).toEqual(await whoIs(page));
    expect(await listPeople(server.context)).toHaveLength(2);
  },
);

test('whom nobody invited is refused with words; an address that is not verified lets nobody in', async () => {
  await start(['@example.org']);
  const page = server.browser();
  const back = await come(page, 'bob');
  expect([back.status, back.json['detail']]).toEqual([403, 'nobody here has invited this account']);
  expect(await whoIs(page)).toBeNull();
  const url = await signInThere(page, 'bob');
  const read = await page.send('GET', url, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect([read.status, read.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
  expect(read.text).toContain('nobody here has invited this account');
  expect(page.cookies.size).toBe(0);
  expect(await listPeople(server.context)).toHaveLength(1);
});

test('a link makes the account at the provider a user of its role, once', async () => {
  await start([]);
  const { token } = await invite({ ...server.context, actor: `user:${server.admin}` }, 'approver');
  const page = server.browser();
  expect((await come(page, 'bob', `?invitation=${token}`)).status).toBe(302);
  expect(await whoIs(page)).toMatchObject({ name: 'bob', role: 'approver' });
  const other = server.browser();
  expect((await come(other, 'alice', `?invitation=${token}`)).status).toBe(404);
  expect(await whoIs(other)).toBeNull();
});

test('who was disabled here does not come back by the provider', async () => {
  await start(['*']);
  const page = server.browser();
  await come(page, 'bob');
  const bob = (await listPeople(server.context)).find(({ name }) => name === 'bob');
  await disableUser({ ...server.context, actor: `user:${server.admin}` }, bob?.id ?? '');
  expect(await whoIs(page)).toBeNull();
  expect((await come(page, 'bob')).json['detail']).toBe('this account may not sign in');
});

test('an answer of the provider is worth nothing in another browser, a second time, changed, or too late', async () => {
  await start(['*']);
  const [mallory, victim] = [server.browser(), server.browser()];
  const url = await signInThere(mallory, 'mallory');
  expect((await victim.send('GET', url)).status).toBe(403);
  await signInThere(victim, 'alice');
  expect((await victim.send('GET', url)).status).toBe(403);
  expect(await whoIs(victim)).toBeNull();

  const page = server.browser();
  const own = await signInThere(page, 'bob');
  const journey = page.cookies.get('countersign-oidc') ?? '';
  for (const [name, value] of [
    ['state', 'x'.repeat(43)],
    ['code', 'x'.repeat(43)],
    ['iss', 'https://evil.example'],
  ] as const) {
    const changed = new URL(own);
    changed.searchParams.set(name, value);
    page.cookies.set('countersign-oidc', journey);
    expect((await page.send('GET', changed.href)).status, name).toBe(403);
  }
  page.cookies.set('countersign-oidc', `${journey.slice(0, -2)}AA`);
  expect((await page.send('GET', own)).status).toBe(403);
  page.cookies.set('countersign-oidc', journey);
  expect((await page.send('GET', own)).status).toBe(302);
  const used = server.browser();
  used.cookies.set('countersign-oidc', journey);
  expect((await used.send('GET', own)).status).toBe(403);

  const slow = server.browser();
  const late = await signInThere(slow, 'bob');
  server.context.setNow('2026-11-23T12:10:00Z');
  expect((await slow.send('GET', late)).json['detail']).toMatch(/too long ago/);
});

test('afterwards one goes on here and nowhere else', async () => {
  await start(['*']);
  const { browser } = server;
  for (const to of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example\\',
    '\\\\evil.example',
    'cases',
    '/\t/evil.example',
  ])
    expect((await browser().send('GET', `/api/v1/auth/oidc?to=${encodeURIComponent(to)}`)).status, to).toBe(400);
  const page = browser();
  page.cookies.set('countersign', 'x'.repeat(43));
  await come(page, 'bob');
  expect(page.cookies.get('countersign')).not.toBe('x'.repeat(43));
});

test('the browser is sent with PKCE, state and nonce to our own address, whatever Host says', async () => {
  await start(['*']);
  const sent = await server
    .browser()
    .send('GET', '/api/v1/auth/oidc', { headers: { 'x-forwarded-host': 'evil.example' } });
  const { searchParams } = new URL(sent.headers.get('location') ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: 'countersign',
    response_type: 'code',
    redirect_uri: server.origin + CALLBACK,
    scope: 'openid profile email',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(sent.headers.getSetCookie()[0]).toMatch(/Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('without a provider there is none, and one that is away is said to be', async () => {
  server = await startServer('sqlite');
  expect((await server.browser().send('GET', '/api/v1/auth/oidc')).status).toBe(404);
  expect((await server.browser().send('GET', CALLBACK)).status).toBe(404);
  await server.close();
  const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: null, allow: [] };
  server = await startServer('sqlite', { oidc });
  const answer = await server.browser().send('GET', '/api/v1/auth/oidc');
  expect([answer.status, answer.json['code']]).toEqual([409, 'not_ready']);
});
