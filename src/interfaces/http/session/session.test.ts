import { afterEach, describe, expect, test } from 'vitest';
import { acceptInvitation, invite } from '../../../operations/accounts/invite.ts';
import { makeKey } from '../../../operations/accounts/keys.ts';
import type { UserRole } from '../../../core/model/case.ts';
import { engines } from '../../../../test/stores.ts';
import { PASSWORD, type ServerSettings, type TestServer, startServer } from './server.fixture.ts';

let server: TestServer;
afterEach(() => server.close());

const OTHER = 'nine purple lanterns hum';
const start = async (settings: ServerSettings = {}): Promise<TestServer> =>
  (server = await startServer('sqlite', settings));

/** The id of a new user. */
async function join(name: string, role: UserRole): Promise<string> {
  const { context, admin } = server;
  const { token } = await invite({ ...context, actor: `user:${admin}` }, role);
  return acceptInvitation(context, token, { name, by: { password: PASSWORD } });
}

async function keyFor(user: string, role: UserRole): Promise<string> {
  const made = await makeKey({ ...server.context, actor: `user:${user}` }, { label: 'nightly', role, days: 30 });
  return made.secret;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}`, origin: null });

describe.each(engines)('on %s', (engine) => {
  test('from a link to work: join, be signed in, sign out, sign in', async () => {
    server = await startServer(engine);
    const admin = server.browser();
    expect((await admin.signIn('ada')).status).toBe(204);
    const made = await admin.send('POST', '/api/v1/users', { body: { role: 'analyst' } });
    expect(made.status).toBe(201);
    const [page, token = ''] = String(made.json['link']).split('/join#');
    expect(page).toBe(server.origin);

    const grace = server.browser();
    expect((await grace.send('GET', `/api/v1/invitations/${token}`)).json).toMatchObject({
      role: 'analyst',
      oidc: false,
    });
    const joined = await grace.send('POST', `/api/v1/invitations/${token}`, {
      body: { name: 'Grace', password: OTHER },
    });
    expect(joined.status).toBe(204);
    const state = (await grace.send('GET', '/api/v1/session')).json;
    expect(state).toMatchObject({ user: { name: 'Grace', role: 'analyst' }, via: 'session' });
    expect(state['mayDo']).toContain('proposeDisposition');
    expect(state['mayDo']).not.toContain('approveDisposition');
    const csrf = String(state['csrf']);
    expect((await grace.send('DELETE', '/api/v1/session', { headers: { 'x-csrf-token': csrf } })).status).toBe(204);
    expect(grace.cookies.size).toBe(0);
    expect((await grace.send('GET', '/api/v1/session')).json).toMatchObject({ user: null, csrf: null, mayDo: [] });
    expect((await grace.signIn('grace', OTHER)).status).toBe(204);
  });
});

test('a link that was used is dead', async () => {
  const { context, admin, browser } = await start();
  const { token } = await invite({ ...context, actor: `user:${admin}` }, 'admin');
  const take = (name: string) =>
    browser().send('POST', `/api/v1/invitations/${token}`, { body: { name, password: OTHER } });
  expect((await take('Grace')).status).toBe(204);
  const replayed = await take('Mallory');
  expect([replayed.status, replayed.headers.getSetCookie()]).toEqual([404, []]);
});

test('the cookie is for us alone: HttpOnly, SameSite, and behind TLS Secure under a name that nobody else can set', async () => {
  const plain = (await (await start()).browser().signIn('Ada')).headers.getSetCookie();
  expect(plain).toEqual([expect.stringMatching(/^countersign=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
  await server.close();
  const behindTls = (await (await start({ seenAs: 'https://cs.example.org' })).browser().signIn('Ada')).headers;
  expect(behindTls.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-countersign=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  expect([behindTls.get('cache-control'), behindTls.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
});

test('a token that somebody planted before the sign-in is worth nothing after it', async () => {
  const { browser } = await start();
  const attacker = browser();
  await attacker.signIn('Ada');
  const planted = attacker.cookies.get('countersign') ?? '';
  const victim = browser();
  victim.cookies.set('countersign', 'x'.repeat(43));
  await victim.signIn('Ada');
  expect(victim.cookies.get('countersign')).not.toBe('x'.repeat(43));
  // Signing in again in the same browser ends the session before.
  expect((await attacker.signIn('Ada')).status).toBe(204);
  expect(attacker.cookies.get('countersign')).not.toBe(planted);
  attacker.cookies.set('countersign', planted);
  expect((await attacker.send('GET', '/api/v1/probe')).status).toBe(401);
  expect((await victim.send('GET', '/api/v1/probe')).status).toBe(200);
});

test('a forged, an idle and an old cookie are nobody’s', async () => {
  const { context, browser } = await start();
  const ada = browser();
  await ada.signIn('Ada');
  const token = ada.cookies.get('countersign') ?? '';
  for (const forged of ['', 'x', token.slice(1), `${token}A`, token.toLowerCase(), `${token}%00`, "' or 1=1 --"]) {
    ada.cookies.set('countersign', encodeURIComponent(forged));
    expect((await ada.send('GET', '/api/v1/probe')).status, forged).toBe(401);
  }
  ada.cookies.set('countersign', token);
  expect((await ada.send('GET', '/api/v1/probe')).status).toBe(200);
  context.setNow('2026-11-24T00:00:00Z');
  expect((await ada.send('GET', '/api/v1/probe')).status).toBe(401);
});

test('another site can’t make a browser do anything', async () => {
  const { browser } = await start();
  const ada = browser();
  await ada.signIn('Ada');
  const status = async (headers: Record<string, string | null>) =>
    (await ada.send('POST', '/api/v1/users', { body: { role: 'admin' }, headers })).status;
  expect(await status({})).toBe(201);
  expect(await status({ 'x-csrf-token': null })).toBe(403);
  expect(await status({ 'x-csrf-token': 'x'.repeat(43) })).toBe(403);
  for (const origin of [
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    `${server.origin}.evil.example`,
  ])
    expect(await status({ origin }), origin).toBe(403);
  expect(await status({ origin: null })).toBe(403);
  expect(await status({ origin: null, 'sec-fetch-site': 'same-origin' })).toBe(201);
  for (const site of ['cross-site', 'same-site', 'none'])
    expect(await status({ origin: null, 'sec-fetch-site': site })).toBe(403);
  const evil = browser();
  const login = { body: { name: 'Ada', password: PASSWORD }, headers: { origin: 'https://evil.example' } };
  const answer = await evil.send('POST', '/api/v1/session', login);
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
  const other = browser();
  await other.signIn('Ada');
  const csrfOfOther = String((await other.send('GET', '/api/v1/session')).json['csrf']);
  expect(await status({ 'x-csrf-token': csrfOfOther })).toBe(403);
});

test('a form of another site is no JSON', async () => {
  const { origin } = await start();
  const response = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ name: 'Ada', password: PASSWORD }),
  });
  expect([response.status, response.headers.getSetCookie()]).toEqual([415, []]);
});

test('wrong name, wrong password and disabled account get the same answer, word for word', async () => {
  const { browser, admin } = await start();
  const grace = await join('Grace', 'analyst');
  const ada = browser();
  await ada.signIn('Ada');
  expect((await ada.send('PATCH', `/api/v1/users/${grace}`, { body: { status: 'disabled' } })).status).toBe(204);
  const answers = [
    await browser().signIn('nobody'),
    await browser().signIn('Ada', OTHER),
    await browser().signIn('Grace'),
    await browser().signIn('Grace', OTHER),
  ];
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect([answers[0]?.status, answers[0]?.headers.getSetCookie()]).toEqual([401, []]);
  expect(admin).toHaveLength(16);
});

test('the eleventh try in a quarter of an hour waits, with the right password too, whether there is such a user or not', async () => {
  const { browser, context } = await start();
  for (const name of ['Ada', 'nobody']) {
    for (let tries = 0; tries < 10; tries += 1) expect((await browser().signIn(name, OTHER)).status).toBe(401);
    const refused = await browser().signIn(name);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  }
  context.setNow('2026-11-23T12:14:59.999Z');
  expect((await browser().signIn('Ada')).headers.get('retry-after')).toBe('1');
  context.setNow('2026-11-23T12:15:00Z');
  expect((await browser().signIn('Ada')).status).toBe(204);
});

test('tries at the same moment are counted before they are made', async () => {
  const { browser } = await start();
  const answers = await Promise.all(Array.from({ length: 15 }, () => browser().signIn('Ada', OTHER)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
});

test('who is disabled or given a lesser role is so at the next request', async () => {
  const { browser } = await start();
  const grace = await join('Grace', 'analyst');
  const key = await keyFor(grace, 'analyst');
  const [ada, page] = [browser(), browser()];
  await ada.signIn('Ada');
  await page.signIn('Grace');
  expect((await page.send('POST', '/api/v1/probe')).status).toBe(200);
  await ada.send('PATCH', `/api/v1/users/${grace}`, { body: { role: 'reader' } });
  expect([(await page.send('GET', '/api/v1/probe')).status, (await page.send('POST', '/api/v1/probe')).status]).toEqual(
    [200, 403],
  );
  await ada.send('PATCH', `/api/v1/users/${grace}`, { body: { status: 'disabled' } });
  expect((await page.send('GET', '/api/v1/probe')).status).toBe(401);
  expect((await browser().send('GET', '/api/v1/probe', { headers: bearer(key) })).status).toBe(401);
});

test('a key needs no page, does no more than it was made for, and is no person', async () => {
  const { browser, admin } = await start();
  const key = await keyFor(admin, 'reader');
  const client = browser();
  const get = await client.send('GET', '/api/v1/probe', { headers: bearer(key) });
  expect([get.status, get.json['actor']]).toEqual([200, expect.stringMatching(`^key:${admin}/[0-9a-f]{16}$`)]);
  expect((await client.send('GET', '/api/v1/probe', { headers: { authorization: `ApiKey ${key}` } })).status).toBe(200);
  expect((await client.send('POST', '/api/v1/probe', { headers: bearer(key) })).status).toBe(403);
  const full = await keyFor(admin, 'admin');
  expect((await client.send('POST', '/api/v1/probe', { headers: bearer(full) })).status).toBe(200);
  const refusals = [
    client.send('GET', '/api/v1/users', { headers: bearer(full) }),
    client.send('POST', '/api/v1/users', { headers: bearer(full), body: { role: 'admin' } }),
    client.send('POST', '/api/v1/keys', { headers: bearer(full), body: { label: 'more', role: 'admin' } }),
    client.send('PATCH', `/api/v1/users/${admin}`, { headers: bearer(full), body: { role: 'reader' } }),
    client.send('POST', '/api/v1/session/password', {
      headers: bearer(full),
      body: { current: PASSWORD, next: OTHER },
    }),
  ];
  for (const answer of await Promise.all(refusals)) expect(answer.status).toBe(403);
});

test('a key that is none is refused, also beside a good cookie', async () => {
  const { browser } = await start();
  const ada = browser();
  await ada.signIn('Ada');
  for (const authorization of ['Bearer cs_x', 'Bearer', 'bearer x y', `Bearer ${'x'.repeat(5000)}`, 'ApiKey cs_'])
    expect((await ada.send('GET', '/api/v1/probe', { headers: { authorization } })).status, authorization).toBe(401);
});

test('what a proxy in front of us asks for is none of ours', async () => {
  const { browser } = await start();
  const ada = browser();
  const headers = { authorization: 'Basic QWRhOng=' };
  expect((await ada.send('GET', '/api/v1/probe', { headers })).status).toBe(401);
  await ada.signIn('Ada');
  expect((await ada.send('GET', '/api/v1/probe', { headers })).status).toBe(200);
  expect((await ada.send('POST', '/api/v1/probe', { headers: { ...headers, 'x-csrf-token': null } })).status).toBe(403);
});

test('keys are made, shown once, listed and revoked by their owner; to make one above one’s role is refused', async () => {
  const { browser } = await start();
  await join('Grace', 'analyst');
  const [grace, ada] = [browser(), browser()];
  await grace.signIn('Grace');
  await ada.signIn('Ada');
  const above = await grace.send('POST', '/api/v1/keys', { body: { label: 'x', role: 'admin', days: 1 } });
  expect([above.status, above.text]).toEqual([400, expect.stringContaining('owner')]);
  const made = (await grace.send('POST', '/api/v1/keys', { body: { label: 'nightly', role: 'analyst' } })).json;
  expect(made).toMatchObject({
    label: 'nightly',
    expiresAt: '2027-02-21T12:00:00.000Z',
    secret: expect.stringMatching(/^cs_/),
  });
  const listed = await grace.send('GET', '/api/v1/keys');
  expect(listed.text).not.toContain(String(made['secret']));
  expect((await ada.send('GET', '/api/v1/keys')).json).toEqual({ keys: [] });
  expect((await ada.send('DELETE', `/api/v1/keys/${String(made['id'])}`)).status).toBe(204);
  const used = await browser().send('GET', '/api/v1/probe', { headers: bearer(String(made['secret'])) });
  expect(used.status).toBe(401);
});

test('a new password signs out every other browser and goes on in this one', async () => {
  const { browser } = await start();
  const [here, there] = [browser(), browser()];
  await here.signIn('Ada');
  await there.signIn('Ada');
  const change = (current: string, next: string) =>
    here.send('POST', '/api/v1/session/password', { body: { current, next } });
  expect((await change(OTHER, OTHER)).status).toBe(401);
  expect((await change(PASSWORD, 'password password password')).status).toBe(400);
  expect((await change(PASSWORD, OTHER)).status).toBe(204);
  expect((await there.send('GET', '/api/v1/probe')).status).toBe(401);
  expect((await here.send('GET', '/api/v1/probe')).status).toBe(200);
  expect((await browser().signIn('Ada')).status).toBe(401);
});

test('an admin’s link sets a new password; the last admin can’t leave; bad input is told', async () => {
  const { browser, admin } = await start();
  const grace = await join('Grace', 'analyst');
  const ada = browser();
  await ada.signIn('Ada');
  const link = await ada.send('POST', `/api/v1/users/${grace}/password-link`);
  const token = String(link.json['link']).split('#').at(-1) ?? '';
  expect((await browser().send('GET', `/api/v1/invitations/${token}`)).json).toMatchObject({
    role: null,
    name: 'Grace',
  });
  expect((await browser().send('POST', `/api/v1/invitations/${token}`, { body: { password: OTHER } })).status).toBe(
    204,
  );
  expect((await browser().signIn('Grace', OTHER)).status).toBe(204);
  expect((await ada.send('PATCH', `/api/v1/users/${admin}`, { body: { role: 'reader' } })).status).toBe(409);
  for (const body of [{ role: 'root' }, { role: 'reader', more: 1 }, [], 'x', null])
    expect((await ada.send('PATCH', `/api/v1/users/${grace}`, { body })).status).toBe(400);
  expect((await ada.send('PATCH', `/api/v1/users/${'0'.repeat(16)}`, { body: { role: 'reader' } })).status).toBe(404);
  const huge = { name: 'Ada', password: 'x'.repeat(20_000) };
  expect((await browser().send('POST', '/api/v1/session', { body: huge })).status).toBe(413);
});

test('every address of accounts is refused to nobody, and the table’s role is what lets in', async () => {
  const { browser } = await start();
  await join('Rita', 'reader');
  await join('Ann', 'analyst');
  await join('Paul', 'approver');
  const people = { nobody: browser(), Rita: browser(), Ann: browser(), Paul: browser(), Ada: browser() };
  for (const [name, page] of Object.entries(people)) if (name !== 'nobody') await page.signIn(name);
  const none = '0'.repeat(16);
  const addresses: readonly (readonly [string, string, unknown, boolean])[] = [
    ['GET', '/people', undefined, true],
    ['GET', '/keys', undefined, true],
    ['DELETE', `/keys/${none}`, undefined, true],
    ['GET', '/users', undefined, false],
    ['POST', '/users', { role: 'reader' }, false],
    ['PATCH', `/users/${none}`, { role: 'reader' }, false],
    ['POST', `/users/${none}/password-link`, undefined, false],
  ];
  for (const [method, path, body, forReaders] of addresses)
    for (const [name, page] of Object.entries(people)) {
      const { status } = await page.send(method, `/api/v1${path}`, body === undefined ? {} : { body });
      const isIn = status < 300 || status === 404;
      expect(isIn ? 'in' : status, `${name} ${method} ${path}`).toBe(
        name === 'nobody' ? 401 : forReaders || name === 'Ada' ? 'in' : 403,
      );
    }
});
