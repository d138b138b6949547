/** A whole server on loopback with people of every role, for tests and benches. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserRole } from '../../core/model/case.ts';
import { acceptInvitation, invite, inviteFirstAdmin } from '../../operations/accounts/invite.ts';
import { makeKey } from '../../operations/accounts/keys.ts';
import type { Context } from '../../operations/context.ts';
import { ensureStarter } from '../../operations/ensure-starter.ts';
import { openContext } from '../../operations/open-context.ts';
import type { Limits } from './door.ts';
import { type RunningServer, startServer } from './server.ts';

export const PASSWORD = '海康威视 was listed in October';

export interface Whole {
  readonly server: RunningServer;
  readonly context: Context;
  readonly dataFolder: string;
  readonly said: string[];
  readonly api: string;
  /** Keys of people of each role. */
  readonly keys: Readonly<Record<UserRole, string>>;
  /** A request with the key of an admin, or as `as` says; null is nobody. */
  ask(path: string, init?: Asking): Promise<Response>;
  /** The same, of an address that need not be below /api/v1. */
  askAt(url: string, init?: Asking): Promise<Response>;
  /** The headers of somebody of the role who is signed in with a browser. */
  signIn(role: UserRole): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

type Asking = RequestInit & { readonly as?: UserRole | null };

export interface WholeOptions {
  readonly database?: string;
  readonly limits?: Limits;
  readonly page?: string;
  /** Does something to the store before the server opens it. */
  readonly prepare?: (context: Context) => Promise<void>;
}

export async function startWhole(options: WholeOptions = {}): Promise<Whole> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'countersign-http-'));
  const said: string[] = [];
  const database = options.database ?? null;
  const context = await openContext({
    dataFolder,
    database,
    now: () => new Date().toISOString(),
    say: (text) => void said.push(text),
  });
  await ensureStarter(context);
  await options.prepare?.(context);
  const keys = await makePeople(context);
  const server = await startServer({
    context: { ...context, actor: 'system' },
    setup: { dataFolder, database, logKey: null },
    host: '127.0.0.1',
    port: 0,
    url: null,
    version: 'test',
    oidc: null,
    page: options.page ?? null,
    ...(options.limits && { limits: options.limits }),
  });
  const api = `${server.url}/api/v1`;
  const askAt: Whole['askAt'] = (url, { as = 'admin', headers, ...init } = {}) => {
    const all = new Headers(headers);
    if (as !== null && !all.has('cookie')) all.set('authorization', `Bearer ${keys[as]}`);
    return fetch(url, { ...init, headers: all });
  };
  return {
    server,
    context,
    dataFolder,
    said,
    api,
    keys,
    ask: (path, init) => askAt(api + path, init),
    askAt,
    signIn: (role) => signIn(server.url, role),
    async close() {
      await server.close();
      await context.store.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function makePeople(context: Context): Promise<Whole['keys']> {
  const first = await inviteFirstAdmin(context);
  const admin = await acceptInvitation(context, first?.token ?? '', { name: 'admin', by: { password: PASSWORD } });
  const keys: Partial<Record<UserRole, string>> = {};
  for (const role of ['reader', 'analyst', 'approver', 'admin'] as const) {
    const id = role === 'admin' ? admin : await join_(context, admin, role);
    const made = await makeKey({ ...context, actor: `user:${id}` }, { label: role, role, days: 30 });
    keys[role] = made.secret;
  }
  return keys as Whole['keys'];
}

async function join_(context: Context, admin: string, role: UserRole): Promise<string> {
  const { token } = await invite({ ...context, actor: `user:${admin}` }, role);
  return acceptInvitation(context, token, { name: role, by: { password: PASSWORD } });
}

async function signIn(origin: string, name: UserRole): Promise<Readonly<Record<string, string>>> {
  const headers = { origin, 'content-type': 'application/json' };
  const body = JSON.stringify({ name, password: PASSWORD });
  const answer = await fetch(`${origin}/api/v1/session`, { method: 'POST', headers, body });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  const { csrf } = (await (await fetch(`${origin}/api/v1/session`, { headers: { cookie } })).json()) as {
    csrf: string;
  };
  return { origin, cookie, 'x-csrf-token': csrf };
}
