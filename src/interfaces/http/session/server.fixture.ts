/** A real server on loopback with the routes of accounts, and a browser that keeps its cookies. */
import { type ServerType, serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { acceptInvitation, inviteFirstAdmin } from '../../../operations/accounts/invite.ts';
import type { OperationId } from '../../../operations/access.ts';
import { type TestContext, type TestEngine, openTestContext } from '../../../../test/stores.ts';
import { json } from '../answers.ts';
import { mountRoutes, tellProblem } from '../app.ts';
import { type Door, usualLimits } from '../door.ts';
import { BASE } from '../openapi.ts';
import { type Route, route } from '../route.ts';
import { openKeyOwners } from './key-owners.ts';
import { authenticate, requireCsrf } from './authenticate.ts';
import type { OidcOptions, SessionEnv } from './options.ts';
import { accountRoutes } from './routes.ts';

export const PASSWORD = '海康威视 was listed in October';

export interface TestServer {
  readonly context: TestContext;
  readonly origin: string;
  readonly admin: string;
  browser(): Browser;
  close(): Promise<void>;
}

export interface ServerSettings {
  readonly oidc?: OidcOptions;
  /** Stands for a proxy with TLS in front: what browsers see instead of the real origin. */
  readonly seenAs?: string;
}

/** With its first admin, Ada. `/api/v1/probe` takes the right `listCases`, and `makeDossier` to POST. */
export async function startServer(engine: TestEngine, { oidc, seenAs }: ServerSettings = {}): Promise<TestServer> {
  const context = await openTestContext(engine);
  const link = await inviteFirstAdmin(context);
  const admin = await acceptInvitation(context, link?.token ?? '', { name: 'Ada', by: { password: PASSWORD } });
  let origin = '';
  const options = { origins: () => [seenAs ?? origin], oidc: oidc ?? null };
  const app = new Hono<SessionEnv>();
  app.use(authenticate(context, options, openKeyOwners(context)), requireCsrf(options));
  // Of what stands behind the door these routes use nothing but the store and the limits.
  const door = { context, limits: usualLimits } as unknown as Door;
  const routes = [...accountRoutes(context, options), probe('get', 'listCases'), probe('post', 'makeDossier')];
  mountRoutes(app, { base: BASE, routes, invalid: 'bad_input' }, { door, asking: [] });
  app.onError((error, c) => tellProblem(error, c, context));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    context,
    origin,
    admin,
    browser: () => openBrowser(origin, seenAs ?? origin),
    close: () => close(server, context),
  };
}

const probe = (method: 'get' | 'post', operation: OperationId): Route =>
  route({
    operation,
    method,
    path: '/probe',
    summary: 'Says who asks',
    responses: { 200: { description: 'The actor.' } },
    handle: ({ c, caller }) => json(c, { actor: caller?.actor }),
  });

async function close(server: ServerType, context: TestContext): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
  await context.close();
}

export interface Browser {
  readonly cookies: Map<string, string>;
  /** As the page would: with its origin, its cookies, and the CSRF token that it was told. `headers` replace, null leaves out. */
  send(method: string, path: string, more?: Sent): Promise<Answer>;
  signIn(name: string, password?: string): Promise<Answer>;
}

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // What came is looked at by the tests, field by field.
  readonly json: Readonly<Record<string, unknown>>;
}

export function openBrowser(origin: string, seenAs: string): Browser {
  const cookies = new Map<string, string>();
  let csrf: string | null = null;
  const send = async (method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Answer> => {
    const all = new Headers({ origin: seenAs });
    if (csrf !== null) all.set('x-csrf-token', csrf);
    if (cookies.size > 0) all.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (body !== undefined) all.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    const sent = {
      method,
      headers: all,
      redirect: 'manual',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const response = await fetch(new URL(path, origin), sent as RequestInit);
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : {};
    return { status: response.status, headers: response.headers, text, json };
  };
  const learn = async (): Promise<void> => {
    csrf = ((await send('GET', '/api/v1/session')).json['csrf'] ?? null) as string | null;
  };
  return {
    cookies,
    send,
    async signIn(name, password = PASSWORD) {
      const answer = await send('POST', '/api/v1/session', { body: { name, password } });
      await learn();
      return answer;
    },
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
