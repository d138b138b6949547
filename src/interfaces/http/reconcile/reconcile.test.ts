/** A session of OpenRefine over HTTP, against the Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, engines } from '../../../../test/stores.ts';
import type { Problem } from '../contract/problem.ts';
import { type Whole, startWhole } from '../server.fixture.ts';
import { takeWatchlistIn } from '../yente/watchlist.fixture.ts';

interface ServiceAt {
  readonly service_url: string;
  readonly service_path: string;
}
interface Manifest {
  readonly versions: readonly string[];
  readonly name: string;
  readonly identifierSpace: string;
  readonly schemaSpace: string;
  readonly defaultTypes: readonly { readonly id: string; readonly name: string }[];
  readonly view: { readonly url: string };
  readonly preview: { readonly url: string; readonly width: number; readonly height: number };
  readonly suggest: Readonly<Record<'entity' | 'property' | 'type', ServiceAt>>;
  readonly extend: { readonly propose_properties: ServiceAt; readonly property_settings: readonly object[] };
  readonly batchSize: number;
  readonly authentication?: { readonly type: string; readonly name: string; readonly in: string };
}
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string }[];
  readonly features: readonly { readonly id: string; readonly value: unknown }[];
}
type Batch = Readonly<
  Record<string, { readonly result: readonly Candidate[]; readonly note: string; readonly warnings: readonly string[] }>
>;

/** Where OpenRefine runs on the analyst's machine. */
const ORIGIN = 'http://127.0.0.1:3333';

describe.each(engines)('on %s', (engine) => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await startWhole({
      prepare: takeWatchlistIn,
      ...(engine === 'postgres' && { database: await createDatabase() }),
    });
  });
  afterAll(() => whole.close());

  const endpoint = (dataset = 'default'): string => `${whole.server.url}/reconcile/${dataset}?key=${whole.keys.reader}`;
  const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url, { headers: { origin: ORIGIN, ...headers } });
  const send = (fields: Record<string, string>, url = endpoint()): Promise<Response> =>
    fetch(url, { method: 'POST', headers: { origin: ORIGIN }, body: new URLSearchParams(fields) });
  const reconcile = async (queries: object, url = endpoint()): Promise<Batch> => {
    const answer = await send({ queries: JSON.stringify(queries) }, url);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Batch;
  };
  const at = ({ service_url, service_path }: ServiceAt, query: string): string =>
    `${service_url}${service_path}${service_path.includes('?') ? '&' : '?'}${query}`;
  const manifest = async (): Promise<Manifest> => (await (await get(endpoint())).json()) as Manifest;

  test('from adding the service to a column of listing dates', async () => {
    // The service is added: its manifest is read across origins.
    const first = await get(endpoint());
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const service = (await first.json()) as Manifest;
    expect(service.versions).toContain('0.2');
    for (const space of [service.identifierSpace, service.schemaSpace]) expect(() => new URL(space)).not.toThrow();
    expect([service.view.url, service.preview.url].every((url) => url.includes('{{id}}'))).toBe(true);
    expect(service.defaultTypes.map(({ id }) => id)).toContain('Company');

    // Types are guessed from a sample of the column.
    const guessed = await reconcile({
      q0: { query: 'Stroyneftemost Ltd', limit: 3 },
      q1: { query: 'Arseny Veresov', limit: 3 },
      q2: { query: 'Nobody At All Who Is Listed', limit: 3 },
    });
    expect(guessed['q0']?.result[0]?.type[0]?.id).toBe('Company');
    expect(guessed['q1']?.result[0]?.type[0]?.id).toBe('Person');
    expect(guessed['q2']?.result).toEqual([]);

    // A property for a second column is looked for as it is typed.
    const properties = (await (await get(at(service.suggest.property, 'prefix=coun'))).json()) as {
      result: { id: string }[];
    };
    expect(properties.result.map(({ id }) => id)).toContain('country');

    // The column is reconciled, with the country of each row.
    const batch = await reconcile({
      q0: {
        query: 'Stroyneftemost',
        type: 'Company',
        type_strict: 'should',
        limit: 10,
        properties: [{ pid: 'country', v: 'Russia' }],
      },
      q1: { query: '', properties: [{ pid: 'registrationNumber', v: ['94CB10122'] }] },
      q2: { query: 'Amber Horizon', type: [{ id: 'Vessel', name: 'Vessel' }, { id: 'Company' }] },
    });
    const [found] = batch['q0']?.result ?? [];
    expect(found).toMatchObject({ id: 'watchlist-c1', name: 'Stroyneftemost Limited', match: false });
    expect(found?.score).toBeGreaterThanOrEqual(0.7);
    expect(found?.description).toMatch(/^Company, Russia; .*copy of 2026-06-01$/);
    expect(batch['q1']?.result[0]).toMatchObject({ id: 'watchlist-c2', match: true });
    expect(batch['q2']?.result[0]?.id).toBe('watchlist-v1');
    expect(batch['q0']?.note).toMatch(/watchlist \(copy of 2026-06-01\).*no clearance/);
    const scores = batch['q2']?.result.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));

    // One is searched for by hand.
    const entities = (await (await get(at(service.suggest.entity, 'prefix=brightw&type=Company'))).json()) as {
      result: { id: string; name: string; notable: { id: string }[] }[];
    };
    expect(entities.result[0]).toMatchObject({ id: 'watchlist-c2', notable: [{ id: 'Company' }] });

    // The preview is shown in a frame.
    const preview = await get(service.preview.url.replace('{{id}}', encodeURIComponent('watchlist-c1')));
    const page = await preview.text();
    expect([preview.status, preview.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toContain('Stroyneftemost Limited');
    expect(page).toContain('2019-02-01');

    // Columns are added from the service.
    const proposed = (await (await get(at(service.extend.propose_properties, 'type=Company&limit=50'))).json()) as {
      properties: { id: string }[];
    };
    expect(proposed.properties.map(({ id }) => id)).toContain('listedSince');
    const extend = {
      ids: ['watchlist-c1', 'watchlist-c4', 'nobody'],
      properties: [{ id: 'listedSince' }, { id: 'country', settings: {} }, { id: 'alias', settings: { limit: '1' } }],
    };
    const extended = (await (await send({ extend: JSON.stringify(extend) })).json()) as {
      meta: { id: string; name: string }[];
      rows: Record<string, Record<string, { str: string }[]>>;
    };
    expect(extended.meta.map(({ id }) => id)).toEqual(['listedSince', 'country', 'alias']);
    expect(extended.rows).toEqual({
      'watchlist-c1': { listedSince: [{ str: '2019-02-01' }], country: [{ str: 'ru' }], alias: [] },
      'watchlist-c4': { listedSince: [], country: [{ str: 'de' }], alias: [{ str: 'Copper Foundry Plain' }] },
      nobody: { listedSince: [], country: [], alias: [] },
    });
  });

  test('a name is no match however similar; an id and a registration number are', async () => {
    const batch = await reconcile({
      name: { query: 'Stroyneftemost Limited' },
      id: { query: 'watchlist-c1' },
      number: { query: 'Something Else', properties: [{ pid: 'LegalEntity:registrationNumber', v: '1027700132195' }] },
    });
    expect(batch['name']?.result[0]).toMatchObject({ id: 'watchlist-c1', match: false });
    expect(batch['id']?.result[0]).toMatchObject({ id: 'watchlist-c1', score: 1, match: true });
    expect(batch['number']?.result.map(({ id, match }) => [id, match])).toContainEqual(['watchlist-c1', true]);
  });

  test('queries and extend also come with GET', async () => {
    const queries = encodeURIComponent('{"q":{"query":"Brightwater Amber"}}');
    const batch = (await (await get(`${endpoint()}&queries=${queries}`)).json()) as Batch;
    expect(batch['q']?.result[0]?.id).toBe('watchlist-c2');
    const extend = encodeURIComponent('{"ids":["watchlist-v1"],"properties":[{"id":"flag"}]}');
    const { rows } = (await (await get(`${endpoint()}&extend=${extend}`)).json()) as { rows: object };
    expect(rows).toEqual({ 'watchlist-v1': { flag: [{ str: 'pa' }] } });
  });

  test('a dataset is one list, and what stands on another is no candidate', async () => {
    const batch = await reconcile({ q: { query: 'Hikvision' } }, endpoint('watchlist'));
    expect(batch['q']?.result).toEqual([]);
    expect((await reconcile({ q: { query: 'Hikvision' } }, endpoint('starter')))['q']?.result[0]?.id).toBe(
      'starter-hikvision',
    );
  });

  test('a completion begins as it was typed, goes on at the cursor, and is empty for nothing', async () => {
    const { suggest } = await manifest();
    const ids = async (service: ServiceAt, query: string) =>
      ((await (await get(at(service, query))).json()) as { result: { id: string }[] }).result.map(({ id }) => id);
    expect(await ids(suggest.type, 'prefix=organ')).toContain('Organization');
    expect(await ids(suggest.type, 'prefix=banana')).toEqual([]);
    for (const service of Object.values(suggest)) expect(await ids(service, 'prefix=')).toEqual([]);
    const all = await ids(suggest.entity, 'prefix=amber');
    expect(all.length).toBeGreaterThan(1);
    expect(await ids(suggest.entity, 'prefix=amber&cursor=1')).toEqual(all.slice(1));
    expect(await ids(suggest.entity, 'prefix=watchlist-o1')).toEqual(['watchlist-o1']);
    const answer = (await (await get(at(suggest.entity, 'prefix=amber&exact=true&_=17'))).json()) as {
      warnings: string[];
    };
    expect(answer.warnings).toEqual(['exact changes nothing here']);
  });

  describe('other origins', () => {
    test('a preflight is answered for every address, without credentials', async () => {
      for (const path of ['/reconcile/default', '/reconcile/default/suggest/entity', '/reconcile/default/preview/x']) {
        const answer = await fetch(whole.server.url + path, {
          method: 'OPTIONS',
          headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
        });
        expect([answer.status, answer.headers.get('access-control-allow-origin')], path).toEqual([204, '*']);
        expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      }
    });

    test('a refusal too may be read across origins', async () => {
      const answer = await fetch(`${whole.server.url}/reconcile/default/suggest/entity?prefix=a`, {
        headers: { origin: ORIGIN },
      });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, '*']);
    });

    test('no other address answers other origins', async () => {
      const answer = await fetch(`${whole.server.url}/search/default`, {
        headers: { origin: 'https://example.org', authorization: `Bearer ${whole.keys.reader}` },
      });
      await answer.body?.cancel();
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    });

    test('JSONP calls a function with a plain name, and nothing else', async () => {
      const answer = await get(`${endpoint()}&callback=jQuery36.cb_1&_=1`);
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).toMatch(/^\/\*\*\/jQuery36\.cb_1\(\{.*\}\);$/);
      for (const name of ['alert(1)//', 'a;b', '<script>', "a['b']", '', 'a'.repeat(300)]) {
        const refused = await get(`${endpoint()}&callback=${encodeURIComponent(name)}`);
        expect([name, refused.status]).toEqual([name, 422]);
      }
    });

    test('the preview runs nothing, loads nothing, leads nowhere, and shows what a list says as text', async () => {
      const { preview } = await manifest();
      const answer = await get(preview.url.replace('{{id}}', 'watchlist-p1'));
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'.*frame-ancestors \*; sandbox$/);
      expect([answer.headers.get('x-frame-options'), answer.headers.get('referrer-policy')]).toEqual([
        null,
        'no-referrer',
      ]);
      expect(await answer.text()).not.toMatch(/<script|<a |<img|<link|<form|javascript:|\son\w+=/i);
      expect((await get(preview.url.replace('{{id}}', 'nobody'))).status).toBe(404);
    });
  });

  describe('who asks', () => {
    test('everybody may read the manifest, and it says that a key is wanted and how', async () => {
      const service = (await (await get(`${whole.server.url}/reconcile/default`)).json()) as Manifest;
      expect(service.authentication).toEqual({ type: 'apiKey', name: 'key', in: 'query' });
      expect(JSON.stringify(await manifest())).toContain(encodeURIComponent(whole.keys.reader));
    });

    test('of a list of the user’s own only who has a key hears that it is there', async () => {
      expect((await get(`${whole.server.url}/reconcile/watchlist`)).status).toBe(401);
      expect((await get(`${whole.server.url}/reconcile/no_such_list`)).status).toBe(401);
      expect((await get(endpoint('watchlist'))).status).toBe(200);
      expect((await get(endpoint('no_such_list'))).status).toBe(404);
    });

    test('a key may stand in Authorization, and in the address only that of a reader', async () => {
      const url = `${whole.server.url}/reconcile/default/suggest/type?prefix=comp`;
      for (const role of ['reader', 'admin'] as const)
        expect((await get(url, { authorization: `Bearer ${whole.keys[role]}` })).status).toBe(200);
      expect((await get(`${url}&key=${whole.keys.reader}`)).status).toBe(200);
      expect((await get(`${url}&key=${whole.keys.admin}`)).status).toBe(403);
      expect((await get(`${url}&key=nonsense`)).status).toBe(401);
    });

    test('a cookie is not looked at: a page of somebody else can’t use that of a browser', async () => {
      const { cookie = '' } = await whole.signIn('admin');
      expect((await get(`${whole.server.url}/reconcile/default/suggest/type?prefix=comp`, { cookie })).status).toBe(
        401,
      );
    });
  });

  test('what is wrong is told', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q${index}`, { query: 'a' }]));
    const cases: readonly (readonly [Record<string, string>, number, string])[] = [
      [{}, 400, 'queries and extend'],
      [{ queries: '{}', extend: '{}' }, 400, 'not both'],
      [{ queries: 'no json' }, 400, 'no JSON'],
      [{ queries: '[]' }, 400, 'body'],
      [{ queries: '{"q":{"query":37473874}}' }, 400, 'q.query'],
      [{ queries: '{"q":{}}' }, 400, 'query or properties'],
      [{ queries: '{"q":{"query":"a","type":"Banana"}}' }, 400, 'Banana'],
      [{ queries: '{"q":{"query":"a","limit":0}}' }, 400, 'q.limit'],
      [{ queries: JSON.stringify(many) }, 413, '51'],
      [{ extend: '{"ids":["a"],"properties":[{"id":"shoeSize"}]}' }, 400, 'shoeSize'],
      [{ extend: '{"ids":["a"]}' }, 400, 'properties'],
    ];
    for (const [fields, status, words] of cases) {
      const problem = (await (await send(fields)).json()) as Problem;
      expect([problem.status, problem.detail]).toEqual([status, expect.stringContaining(words)]);
    }
    const json = await fetch(endpoint(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
  });
});
