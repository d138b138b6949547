/** The access table cell by cell over HTTP, and the description of all routes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userRoles } from '../../core/model/case.ts';
import { type OperationId, access, mayDo, operationIds } from '../../operations/access.ts';
import { BY_BODY } from './by-body.fixture.ts';
import type { Document, JsonSchema, Operation } from './schema-check.fixture.ts';
import { resolveSchema } from './schema-check.fixture.ts';
import { type Whole, startWhole } from './server.fixture.ts';

/** Addresses that everybody may ask, signed in or not, and why. Those below /api/v1 stand without it, others with their host as `//`. */
const PUBLIC: Readonly<Record<string, string>> = {
  'get //healthz': 'says that the server is there',
  'get //readyz': 'says that the server is there',
  'get //algorithms': 'says how a score comes about, and nothing of any party',
  'get //openapi.json': 'is the description of these addresses',
  'get /health': 'says that the server is there, and from which lists',
  'get /openapi.json': 'is the description of the API',
  'get /session': 'says who is signed in, or that nobody is',
  'post /session': 'is how one signs in',
  'delete /session': 'is how one signs out',
  'get /invitations/{token}': 'has its secret in the address',
  'post /invitations/{token}': 'has its secret in the address',
  'get /auth/oidc': 'is how one signs in',
  'get /auth/oidc/callback': 'is how one signs in',
};

/** Bodies with which a request of accounts gets as far as the question who may. */
const BODIES: Readonly<Record<string, unknown>> = {
  'post /users': { role: 'reader' },
  'post /keys': { label: 'x', role: 'reader' },
  'post /session/password': { current: 'x', next: 'y' },
};

interface Cell {
  readonly address: string;
  readonly method: string;
  readonly path: string;
  readonly row: OperationId;
  readonly body: unknown;
}

let whole: Whole;
let documents: readonly Document[];
let cells: readonly Cell[];
beforeAll(async () => {
  whole = await startWhole();
  const describedAt = async (url: string) => (await (await fetch(url)).json()) as Document;
  documents = [await describedAt(`${whole.api}/openapi.json`), await describedAt(`${whole.server.url}/openapi.json`)];
  cells = everyOperation().flatMap(({ path, method, operation }) => {
    const address = `${method} ${path}`;
    const several = BY_BODY[address];
    if (several) return several.map((each) => ({ address, method, path, ...each }));
    const row = rowOf(operation);
    return row === null ? [] : [{ address, method, path, row, body: BODIES[address] ?? {} }];
  });
});
afterAll(() => whole.close());

function everyOperation(): readonly {
  path: string;
  method: string;
  operation: Operation & { 'x-operation'?: string };
}[] {
  return documents.flatMap(({ paths, servers }) =>
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path: servers[0]?.url === '/' ? `/${path}` : path,
        method,
        operation,
      })),
    ),
  );
}

/** Our routes name their row; those of accounts are called as theirs. */
function rowOf(operation: Operation & { readonly 'x-operation'?: string }): OperationId | null {
  const name = operation['x-operation'] ?? operation.operationId;
  return operationIds.find((id) => id === name) ?? null;
}

test('every address has a row of the access table, or is named here as open to everybody with the reason', () => {
  const open = everyOperation().filter(
    ({ method, path, operation }) => rowOf(operation) === null && !BY_BODY[`${method} ${path}`],
  );
  expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(PUBLIC).sort());
});

test('every row of the access table but those that have no address yet is behind an address', () => {
  const behind = new Set(cells.map(({ row }) => row));
  expect(operationIds.filter((id) => !behind.has(id))).toEqual(NOT_YET);
});
/** What the table knows and no address does: each is done another way. */
const NOT_YET: readonly OperationId[] = operationIds.filter((id) => /stampLog/.test(id));

async function statusOf(
  { method, path, body: given }: Cell,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const real = path.replace(/\{\w+\}/g, (name) =>
    name === '{number}' ? '0' : name === '{id}' ? '0123456789abcdef' : name === '{dataset}' ? 'default' : 'x',
  );
  const isForm = given instanceof URLSearchParams;
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const sent = { ...headers, ...(method === 'get' ? {} : { 'content-type': type }) };
  const body = method === 'get' || method === 'delete' ? null : isForm ? String(given) : JSON.stringify(given);
  const query = method === 'get' && isForm ? `?${String(given)}` : '';
  const base = path.startsWith('//') ? whole.server.url : whole.api;
  const answer = await fetch(`${base}${real.replace(/^\/\//, '/')}${query}`, {
    method: method.toUpperCase(),
    headers: sent,
    body,
    redirect: 'manual',
  });
  await answer.body?.cancel();
  return answer.status;
}

/** What pages of other origins may ask is asked with a key alone. */
const takesNoCookie = ({ path }: Cell): boolean => path.startsWith('//reconcile/');

/** Refused by the table, and by nothing else. */
const isRefused = (status: number): boolean => status === 401 || status === 403;

test('nobody gets anywhere but where everybody may', async () => {
  for (const cell of cells) expect([cell.address, await statusOf(cell, {})]).toEqual([cell.address, 401]);
});

describe.each(userRoles)('%s', (role) => {
  test('may do with a key what the table says, and nothing else', async () => {
    for (const cell of cells) {
      const status = await statusOf(cell, { authorization: `Bearer ${whole.keys[role]}` });
      const expected = mayDo(role, cell.row, 'key');
      expect([cell.address, isRefused(status) ? status : 'let in'], cell.row).toEqual([
        cell.address,
        expected ? 'let in' : 403,
      ]);
    }
  });

  test('may do when signed in what the table says, and nothing without the token of the session', async () => {
    const { 'x-csrf-token': csrf = '', ...cookie } = await whole.signIn(role);
    for (const cell of cells) {
      if (takesNoCookie(cell)) {
        expect([cell.address, await statusOf(cell, { ...cookie, 'x-csrf-token': csrf })]).toEqual([cell.address, 401]);
        continue;
      }
      if (cell.method !== 'get') expect([cell.address, await statusOf(cell, cookie)]).toEqual([cell.address, 403]);
      // Wrong passwords are a refusal of their own, tested with accounts.
      if (cell.address === 'post /session/password') continue;
      const status = await statusOf(cell, { ...cookie, 'x-csrf-token': csrf });
      const expected = mayDo(role, cell.row, 'person');
      expect([cell.address, isRefused(status) ? status : 'let in'], cell.row).toEqual([
        cell.address,
        expected ? 'let in' : 403,
      ]);
    }
  });
});

test('what a key may not do is told as such', async () => {
  const row = access.addUser;
  expect(row.byKey).toBe(false);
  const answer = await whole.ask('/users', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"role":"reader"}',
  });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'not_allowed']);
});

test('the description is whole: every parameter of a path is described, every reference leads somewhere, every name is there once', () => {
  for (const { openapi, paths } of documents) {
    expect(openapi).toBe('3.1.0');
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
  }
  for (const { path, method, operation } of everyOperation()) {
    const at = `${method} ${path}`;
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = (operation.parameters ?? []).filter((each) => each.in === 'path');
    expect(described.map(({ name }) => name).sort(), at).toEqual(inPath.sort());
    expect(
      described.every(({ required }) => required === true),
      at,
    ).toBe(true);
    expect((operation as unknown as { summary: string }).summary.length, at).toBeGreaterThan(5);
    const statuses = Object.keys(operation.responses);
    expect(
      statuses.some((status) => /^[23]\d\d$/.test(status)),
      at,
    ).toBe(true);
    for (const [status, { description }] of Object.entries(operation.responses)) {
      expect(status, at).toMatch(/^(\d{3}|default)$/);
      expect(description.length, `${at} ${status}`).toBeGreaterThan(3);
    }
  }
  for (const { schema, document } of documents.flatMap((each) =>
    schemasIn(each).map((one) => ({ schema: one, document: each })),
  )) {
    if (schema.$ref !== undefined) resolveSchema(schema, document);
    for (const type of [schema.type ?? []].flat())
      expect(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']).toContain(type);
    for (const name of schema.required ?? []) expect(Object.keys(schema.properties ?? {})).toContain(name);
    if (schema.pattern !== undefined) expect(() => new RegExp(schema.pattern ?? '')).not.toThrow();
  }
});

test('no word of the description says that somebody is cleared', () => {
  expect(JSON.stringify(documents)).not.toMatch(/\b(cleared|all clear|is clean|is safe)\b/i);
});

/** Everything that stands where a schema does. */
function schemasIn(value: unknown, isSchema = false): readonly JsonSchema[] {
  if (Array.isArray(value)) return value.flatMap((each) => schemasIn(each, isSchema));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, each]) => {
    if (name === 'schemas' || name === 'properties')
      return Object.values(each as object).flatMap((one) => schemasIn(one, true));
    if (['examples', 'example', 'enum', 'default', 'const'].includes(name)) return [];
    return schemasIn(each, ['schema', 'items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties'].includes(name));
  });
  return isSchema ? [value as JsonSchema, ...inside] : inside;
}
