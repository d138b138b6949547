/** Requests made from the served description: right ones, wrong ones and hostile ones; and what every answer to them has to be. */
import fc from 'fast-check';
import { problemCodes } from './contract/problem.ts';
import { bodyFor } from './fuzz-bodies.fixture.ts';
import { hostileText, orHostile, valueFor } from './fuzz-values.fixture.ts';
import { type Document, type Operation, differsFrom } from './schema-check.fixture.ts';
import type { Whole } from './server.fixture.ts';

export interface FuzzedRequest {
  readonly document: Document;
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
  readonly case: string;
}

interface Described {
  readonly document: Document;
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** Requests to every address of the documents. */
export function fuzzedRequests(documents: readonly Document[], known: KnownValues): fc.Arbitrary<FuzzedRequest> {
  const all: Described[] = documents.flatMap((document) =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ document, path, method, operation })),
    ),
  );
  return fc.constantFrom(...all).chain((each) => requestTo(each, known));
}

function requestTo({ document, path, method, operation }: Described, known: KnownValues): fc.Arbitrary<FuzzedRequest> {
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
      document,
      operation: operation.operationId,
      method: used,
      path: (document.servers[0]?.url ?? '').replace(/\/$/, '') + address + query,
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
    const kinds = { runs: known.run, screenings: known.screening, cases: known.case };
    const real = Object.entries(kinds).find(([kind]) => path.startsWith(`/${kind}/`))?.[1] ?? known.entity;
    const made = valueFor(schema, document);
    const usual =
      name === 'id' || name === 'entity_id'
        ? fc.oneof(fc.constant(real), made)
        : name === 'dataset'
          ? fc.oneof(fc.constantFrom('default', 'starter', 'starter:us_bis_entity_list'), made)
          : made;
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

/** Sends it and says what is wrong with the answer; null when nothing is. */
async function faultOf(whole: Whole, request: FuzzedRequest): Promise<string | null> {
  const { document, method, path, headers, body, as } = request;
  const init = {
    method,
    headers,
    body: body as string | null,
    as,
    redirect: 'manual' as const,
    signal: AbortSignal.timeout(60_000),
  };
  const answer = await whole.askAt(whole.server.url + path, init);
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

/** A server with something in its store, and both its descriptions. */
export async function openFuzz(whole: Whole): Promise<{ documents: readonly Document[]; known: KnownValues }> {
  const documents = [
    (await (await whole.ask('/openapi.json')).json()) as Document,
    (await (await whole.askAt(`${whole.server.url}/openapi.json`)).json()) as Document,
  ];
  const screened = await whole.ask('/screen', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      purchases: [{ supplier: { name: 'Dahua Technology', country: 'CN' }, date: '2020-04-15' }],
    }),
  });
  const { run, screenings } = (await screened.json()) as { run: string; screenings: { id: string }[] };
  const { cases } = (await (await whole.ask('/cases')).json()) as { cases: { id: string }[] };
  const known = { run, screening: screenings[0]?.id ?? '', entity: 'starter-hikvision', case: cases[0]?.id ?? '' };
  return { documents, known };
}

const AT_ONCE = 8;

/** Sends all of them, several at a time; gives what was wrong with which. */
export async function faultsOf(whole: Whole, requests: readonly FuzzedRequest[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const waiting = requests.values();
  const sendAll = async (): Promise<void> => {
    for (const request of waiting) {
      const fault = await faultOf(whole, request).catch(noAnswer);
      if (fault !== null) faults.push(describeFault(request, fault));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
  return faults;
}

/** With the cause, which tells a server that broke off from a machine that had no time for it. */
function noAnswer(error: unknown): string {
  return `no answer: ${String(error)}${error instanceof Error ? `, ${String(error.cause)}` : ''}`;
}

function describeFault({ method, path, headers, body }: FuzzedRequest, fault: string): string {
  const sent = body === null ? '' : ` ${String(body).slice(0, 300)}`;
  return `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)}${sent}: ${fault}`;
}
