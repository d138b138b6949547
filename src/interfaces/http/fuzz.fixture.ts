/** Requests made from the served description: right ones, wrong ones and hostile ones; and what every answer to them has to be. */
import fc from 'fast-check';
import { problemCodes } from './contract/problem.ts';
import { hostileText, orHostile, valueFor } from './fuzz-values.fixture.ts';
import { type Document, type JsonSchema, type Operation, differsFrom, resolveSchema } from './schema-check.fixture.ts';
import type { Whole } from './server.fixture.ts';

export interface FuzzedRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  readonly as: 'admin' | 'reader' | null;
}

/** Values that exist in the store, so that requests come past the first look-up. */
export interface KnownValues {
  readonly run: string;
  readonly screening: string;
  readonly entity: string;
}

interface Described {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** Requests to every address of the document. */
export function fuzzedRequests(document: Document, known: KnownValues): fc.Arbitrary<FuzzedRequest> {
  const all: Described[] = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return fc.constantFrom(...all).chain((each) => requestTo(each, document, known));
}

function requestTo(
  { path, method, operation }: Described,
  document: Document,
  known: KnownValues,
): fc.Arbitrary<FuzzedRequest> {
  return fc
    .record({
      path: pathFor(path, operation, document, known),
      query: queryFor(operation, document),
      content: bodyFor(operation, document),
      method: fc.oneof(
        { arbitrary: fc.constant(method.toUpperCase()), weight: 20 },
        {
          arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND'),
          weight: 1,
        },
      ),
      accept: fc.oneof(
        { arbitrary: fc.constant('application/json'), weight: 4 },
        { arbitrary: fc.constantFrom('*/*', 'application/x-ndjson', 'image/png', '', ';;;,'), weight: 1 },
      ),
      tag: fc.option(fc.constantFrom('*', '"x"', 'W/"', '"', '1'), { freq: 10 }),
      as: fc.constantFrom('admin' as const, 'admin' as const, 'admin' as const, 'reader' as const, null),
    })
    .map(({ path: address, query, content, method: used, accept, tag, as }) => ({
      operation: operation.operationId,
      method: used,
      path: address + query,
      headers: {
        ...(accept !== '' && { accept }),
        ...(content.type !== '' && { 'content-type': content.type }),
        ...(tag !== null && { 'if-none-match': tag, 'if-match': tag }),
      },
      body: used === 'GET' || used === 'HEAD' ? null : content.body,
      as,
    }));
}

function pathFor(
  path: string,
  { parameters = [] }: Operation,
  document: Document,
  known: KnownValues,
): fc.Arbitrary<string> {
  const inPath = parameters.filter((each) => each.in === 'path');
  const values = inPath.map(({ name, schema }) => {
    const real = path.startsWith('/runs') ? known.run : path.startsWith('/screenings') ? known.screening : known.entity;
    const usual = name === 'id' ? fc.oneof(fc.constant(real), valueFor(schema, document)) : valueFor(schema, document);
    return fc.oneof(
      { arbitrary: usual.map((value) => encodeURIComponent(String(value).toWellFormed())), weight: 6 },
      { arbitrary: hostileText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 8000)), weight: 2 },
      { arbitrary: fc.constantFrom('%ff%fe', '%00', '%2e%2e%2f', '%', '%zz', ':id', '*'), weight: 1 },
    );
  });
  return fc
    .tuple(...values)
    .map((all) =>
      all.reduce((text, value, index) => text.replace(`{${inPath[index]?.name ?? ''}}`, () => value), path),
    );
}

function queryFor({ parameters = [] }: Operation, document: Document): fc.Arbitrary<string> {
  const inQuery = parameters.filter((each) => each.in === 'query');
  const pairs = fc.tuple(
    ...inQuery.map(({ name, schema, required }) => {
      const value = orHostile(valueFor(schema, document)).map((each) => [name, String(each).slice(0, 3000)] as const);
      return required === true
        ? value.map((each) => [each])
        : fc.option(value).map((each) => (each === null ? [] : [each]));
    }),
    fc
      .option(fc.tuple(hostileText, hostileText), { freq: 12 })
      .map((each) => (each === null ? [] : [[each[0].slice(0, 100), each[1].slice(0, 1000)] as const])),
  );
  return pairs.map((all) => {
    const text = new URLSearchParams(
      all.flat().map(([name, value]) => [name.toWellFormed(), value.toWellFormed()] as [string, string]),
    ).toString();
    return text === '' ? '' : `?${text}`;
  });
}

interface Content {
  readonly type: string;
  readonly body: string | Uint8Array | null;
}

const RAW: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '[',
    'null',
    '"',
    '{"a":1e999}',
    '{"queries":[{"query":"\\ud800"}]}',
    `${'['.repeat(50_000)}`,
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  ),
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed()),
);

function bodyFor({ requestBody }: Operation, document: Document): fc.Arbitrary<Content> {
  const types = Object.entries(requestBody?.content ?? {});
  const nothing: fc.Arbitrary<Content> = fc.constant({ type: '', body: null });
  if (types.length === 0)
    return fc.oneof(
      { arbitrary: nothing, weight: 10 },
      { arbitrary: RAW.map((body) => ({ type: 'application/json', body })), weight: 1 },
    );
  const right = types.map(([type, { schema }]) => ({ arbitrary: contentOf(type, schema, document), weight: 8 }));
  const wrong = fc.tuple(
    fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'x',
      'application/x-ndjson',
      'text/csv',
    ),
    RAW,
  );
  return fc.oneof(
    ...right,
    { arbitrary: wrong.map(([type, body]) => ({ type, body })), weight: 2 },
    { arbitrary: nothing, weight: 1 },
  );
}

function contentOf(type: string, schema: JsonSchema, document: Document): fc.Arbitrary<Content> {
  if (type === 'application/json')
    return orHostile(valueFor(schema, document)).map((value) => ({ type, body: JSON.stringify(value) ?? 'null' }));
  if (type === 'multipart/form-data') return formOf(schema, document);
  return fc
    .oneof(
      fc.constantFrom(
        'supplier,date\nDahua,2020-04-15\n',
        '{"supplier":{"name":"Dahua"}}\n',
        'a;b\n1;2',
        '\ufeffsupplier\n"x',
      ),
      RAW,
    )
    .map((body) => ({ type, body }));
}

function formOf(given: JsonSchema, document: Document): fc.Arbitrary<Content> {
  const options = resolveSchema(given, document).properties?.['options'];
  const file = fc.oneof(
    fc.constantFrom(
      'supplier,date\nDahua,2020-04-15\n',
      'supplier\n' + 'a\n'.repeat(50),
      'PK\u0003\u0004',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      '{"releases":[{}]}',
      'owner,asset,share\na,b,60\n',
    ),
    hostileText,
  );
  const field = fc.constantFrom('files', 'files', 'file', 'file', 'ownership', 'listedFiles', 'x');
  const name = fc.oneof(fc.constantFrom('a.csv', 'orders.xlsx', '../../x.csv', 'con.csv'), hostileText);
  const value = options ? orHostile(valueFor(options, document)) : fc.constant({});
  return fc
    .tuple(field, name, file, value, fc.constantFrom('\r\n--b--\r\n', '\r\n--b--', '', '\r\n--b'))
    .map(([into, called, content, said, end]) => ({
      type: 'multipart/form-data; boundary=b',
      body: `--b\r\nContent-Disposition: form-data; name="options"\r\n\r\n${JSON.stringify(said)}\r\n--b\r\nContent-Disposition: form-data; name="${into}"; filename="${called
        .replace(/["\r\n]/g, '')
        .toWellFormed()
        .slice(0, 300)}"\r\nContent-Type: text/csv\r\n\r\n${content.toWellFormed()}${end}`,
    }));
}

/** Sends it and says what is wrong with the answer; null when nothing is. */
async function faultOf(whole: Whole, document: Document, request: FuzzedRequest): Promise<string | null> {
  const { method, path, headers, body, as } = request;
  const init = {
    method,
    headers,
    body: body as string | null,
    as,
    redirect: 'manual' as const,
    signal: AbortSignal.timeout(60_000),
  };
  const answer = await whole.ask(path, init);
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') === true) {
    await answer.body?.cancel();
    return null;
  }
  const text = await answer.text();
  const { status } = answer;
  if (status >= 500) return `${status}: ${text.slice(0, 500)}`;
  if (method === 'HEAD' || status < 200 || status === 204 || (status >= 300 && status < 400)) return null;
  if (status >= 400) return faultOfProblem(answer, text);
  const described = Object.values(document.paths)
    .flatMap((methods) => Object.entries(methods))
    .find(([as, { operationId }]) => operationId === request.operation && as.toUpperCase() === method)?.[1];
  const schema = described?.responses[status]?.content?.['application/json']?.schema;
  if (!schema || answer.headers.get('content-type') !== 'application/json') return null;
  const difference = differsFrom(JSON.parse(text), schema, document);
  return difference === null ? null : `${status}: not as described: ${difference}`;
}

function faultOfProblem(answer: Response, text: string): string | null {
  const type = answer.headers.get('content-type') ?? '';
  if (type !== 'application/problem+json') return `${answer.status} is no problem but ${type}: ${text.slice(0, 200)}`;
  const { detail, code, next, status } = JSON.parse(text) as Record<string, unknown>;
  if (typeof detail !== 'string' || detail.length < 5) return `${answer.status} has no detail`;
  if (typeof next !== 'string' || next === '') return `${answer.status} does not say what to do`;
  if (status !== answer.status) return `${answer.status} says ${String(status)}`;
  return problemCodes.some((each) => each === code) ? null : `${String(code)} is no code`;
}

/** A server with something in its store, and its description. */
export async function openFuzz(whole: Whole): Promise<{ document: Document; known: KnownValues }> {
  const document = (await (await whole.ask('/openapi.json')).json()) as Document;
  const screened = await whole.ask('/screen', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      purchases: [{ supplier: { name: 'Dahua Technology', country: 'CN' }, date: '2020-04-15' }],
    }),
  });
  const { run, screenings } = (await screened.json()) as { run: string; screenings: { id: string }[] };
  return { document, known: { run, screening: screenings[0]?.id ?? '', entity: 'starter-hikvision' } };
}

const AT_ONCE = 8;

/** Sends all of them, several at a time; gives what was wrong with which. */
export async function faultsOf(
  whole: Whole,
  document: Document,
  requests: readonly FuzzedRequest[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const waiting = requests.values();
  const sendAll = async (): Promise<void> => {
    for (const request of waiting) {
      const fault = await faultOf(whole, document, request).catch((error: unknown) => `no answer: ${String(error)}`);
      if (fault !== null) faults.push(describeFault(request, fault));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
  return faults;
}

function describeFault({ method, path, headers, body }: FuzzedRequest, fault: string): string {
  const sent = body === null ? '' : ` ${String(body).slice(0, 300)}`;
  return `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)}${sent}: ${fault}`;
}
