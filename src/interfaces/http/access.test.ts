/** The access table cell by cell over HTTP, and the description of all routes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userRoles } from '../../core/model/case.ts';
import { type OperationId, access, mayDo, operationIds } from '../../operations/access.ts';
import type { Document, JsonSchema, Operation } from './schema-check.fixture.ts';
import { resolveSchema } from './schema-check.fixture.ts';
import { type Whole, startWhole } from './server.fixture.ts';

/** Addresses that everybody may ask, signed in or not, and why. */
const PUBLIC: Readonly<Record<string, string>> = {
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

/** One address that is several operations, by what is sent. */
const VERSION = { version: 0 };
const BY_BODY: Readonly<Record<string, readonly { readonly row: OperationId; readonly body: unknown }[]>> = {
  'patch /users/{id}': [
    { row: 'changeRole', body: { role: 'reader' } },
    { row: 'disableUser', body: { status: 'disabled' } },
    { row: 'enableUser', body: { status: 'active' } },
  ],
  'post /cases/{id}/actions': [
    { row: 'noteCase', body: { do: 'note', text: 'x', ...VERSION } },
    { row: 'assignCase', body: { do: 'assign', to: null, ...VERSION } },
    { row: 'dueCase', body: { do: 'due', day: null, ...VERSION } },
    { row: 'proposeDisposition', body: { do: 'propose', disposition: 'inconclusive', reason: 'x', ...VERSION } },
    { row: 'approveDisposition', body: { do: 'approve', ...VERSION } },
    { row: 'rejectDisposition', body: { do: 'reject', reason: 'x', ...VERSION } },
    { row: 'withdrawDisposition', body: { do: 'withdraw', reason: 'x', ...VERSION } },
    { row: 'reopenCase', body: { do: 'reopen', reason: 'x', ...VERSION } },
  ],
};

interface Cell {
  readonly address: string;
  readonly method: string;
  readonly path: string;
  readonly row: OperationId;
  readonly body: unknown;
}

let whole: Whole;
let document: Document;
let cells: readonly Cell[];
beforeAll(async () => {
  whole = await startWhole();
  document = (await (await whole.ask('/openapi.json', { as: null })).json()) as Document;
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
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
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
    name === '{number}' ? '0' : name === '{id}' ? '0123456789abcdef' : 'x',
  );
  const sent = { ...headers, ...(method === 'get' ? {} : { 'content-type': 'application/json' }) };
  const body = method === 'get' || method === 'delete' ? null : JSON.stringify(given);
  const answer = await fetch(`${whole.api}${real}`, {
    method: method.toUpperCase(),
    headers: sent,
    body,
    redirect: 'manual',
  });
  await answer.body?.cancel();
  return answer.status;
}

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
  expect(document.openapi).toBe('3.1.0');
  const ids = everyOperation().map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
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
  for (const schema of schemasIn(document)) {
    if (schema.$ref !== undefined) resolveSchema(schema, document);
    for (const type of [schema.type ?? []].flat())
      expect(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']).toContain(type);
    for (const name of schema.required ?? []) expect(Object.keys(schema.properties ?? {})).toContain(name);
    if (schema.pattern !== undefined) expect(() => new RegExp(schema.pattern ?? '')).not.toThrow();
  }
});

test('no word of the description says that somebody is cleared', () => {
  expect(JSON.stringify(document)).not.toMatch(/\b(cleared|all clear|is clean|is safe)\b/i);
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
