/** What clients of yente ask and what they rely on in the answer, after its documentation (https://www.opensanctions.org/docs/api/) and source. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, engines } from '../../../../test/stores.ts';
import type { Problem } from '../contract/problem.ts';
import { type Whole, startWhole } from '../server.fixture.ts';
import type { ScoredEntity, Statement } from './contract.ts';
import type { EntityJson } from './entity.ts';
import { takeWatchlistIn } from './watchlist.fixture.ts';

interface Answered {
  readonly status: number;
  readonly results: readonly ScoredEntity[];
  readonly total: { readonly value: number; readonly relation: string };
  readonly query: {
    readonly id: string | null;
    readonly schema: string;
    readonly properties: Record<string, string[]>;
  };
  readonly warnings: readonly string[];
}
interface Matched {
  readonly responses: Readonly<Record<string, Answered>>;
  readonly matcher: Readonly<Record<string, { readonly description: string; readonly coefficient: number }>>;
  readonly limit: number;
  readonly countersign: Statement;
}
interface Searched {
  readonly results: readonly EntityJson[];
  readonly facets: Readonly<
    Record<string, { label: string; values: { name: string; label: string; count: number }[] }>
  >;
  readonly total: { readonly value: number; readonly relation: string };
  readonly limit: number;
  readonly offset: number;
  readonly countersign: Statement;
}

const PERSON = {
  schema: 'Person',
  properties: { name: ['Arseny Veresov', 'Вересов Арсений Михайлович'], birthDate: ['1957'] },
};
const COMPANY = { schema: 'Company', properties: { name: ['Stroyneftemost'], jurisdiction: ['Russia'] } };

describe.each(engines)('on %s', (engine) => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await startWhole({
      prepare: takeWatchlistIn,
      ...(engine === 'postgres' && { database: await createDatabase() }),
    });
  });
  afterAll(() => whole.close());

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${whole.server.url}${path}`, {
      ...init,
      headers: { authorization: `ApiKey ${whole.keys.reader}`, ...(init.headers as Record<string, string>) },
    });
  const send = (path: string, body: unknown): Promise<Response> =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const match = async (path: string, queries: object, more: object = {}): Promise<Matched> => {
    const answer = await send(path, { queries, ...more });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Matched;
  };
  const one = async (example: object, query = ''): Promise<Answered> => {
    const { responses } = await match(`/match/default${query}`, { q: example });
    if (!responses['q']) throw new Error('the answer has not the key of the query');
    return responses['q'];
  };
  const search = async (path: string): Promise<Searched> => {
    const answer = await ask(path);
    expect(answer.status, path).toBe(200);
    return (await answer.json()) as Searched;
  };
  const refused = async (answer: Promise<Response>): Promise<Problem> => (await (await answer).json()) as Problem;
  const idsOf = (results: readonly { readonly id: string }[]) => results.map(({ id }) => id);

  describe('match', () => {
    test('a batch of a person in two scripts and a company with its country in words', async () => {
      const { responses, matcher, limit } = await match('/match/sanctions', { q1: PERSON });
      expect(Object.keys(responses)).toEqual(['q1']);
      expect(responses['q1']).toMatchObject({ status: 200, results: [], total: { value: 0, relation: 'eq' } });
      expect(limit).toBe(5);
      expect(
        Object.values(matcher).every((doc) => doc.description.length > 10 && Number.isFinite(doc.coefficient)),
      ).toBe(true);
      const own = await match('/match/default', { q1: PERSON, q2: COMPANY });
      const [person, company] = [own.responses['q1'], own.responses['q2']];
      expect(person?.results[0]).toMatchObject({
        id: 'watchlist-p1',
        schema: 'Person',
        caption: 'Arseny Mikhailovich Veresov',
        match: true,
        target: true,
        datasets: ['watchlist'],
        referents: [],
        first_seen: '2026-05-01T00:00:00',
        last_seen: '2026-06-01T00:00:00',
        last_change: '2026-05-01T00:00:00',
      });
      expect(person?.results[0]?.properties).toMatchObject({ birthDate: ['1957-03-02'], topics: ['sanction'] });
      expect(person?.query).toMatchObject({ schema: 'Person', properties: { birthDate: ['1957'] } });
      expect(company?.query.properties['jurisdiction']).toEqual(['ru']);
      expect(company?.results[0]).toMatchObject({ id: 'watchlist-c1', match: true });
      expect(company?.total).toEqual({ value: 1, relation: 'eq' });
    });

    test('a batch of two keys with a birth date, a nationality and a registration number', async () => {
      const { responses } = await match('/match/default', {
        entity1: {
          schema: 'Person',
          properties: { name: ['Arseny Veresov'], birthDate: ['1957-03-02'], nationality: ['ru'] },
        },
        entity2: {
          schema: 'Company',
          properties: { name: ['Brightwater Amber Ltd'], jurisdiction: ['hk'], registrationNumber: ['94CB10122'] },
        },
      });
      expect(idsOf(responses['entity1']?.results ?? [])[0]).toBe('watchlist-p1');
      const [best] = responses['entity2']?.results ?? [];
      expect(best?.id).toBe('watchlist-c2');
      expect(best?.features['same-identifier']).toBe(1);
      expect(best?.explanations['same-identifier']).toMatchObject({ score: 1, query: '94CB10122' });
    });

    test('a name in parts, with the parameters of the documented request', async () => {
      const params = new URLSearchParams([
        ['topics', 'sanction'],
        ['topics', 'sanction.linked'],
        ['topics', 'debarment'],
        ['include_dataset', 'watchlist'],
        ['include_dataset', 'starter'],
        ['algorithm', 'logic-v2'],
        ['threshold', '0.8'],
      ]);
      const { responses, countersign } = await match(`/match/default?${params}`, {
        q: {
          schema: 'Person',
          properties: {
            firstName: ['Arseny'],
            fatherName: ['Mikhailovich'],
            lastName: ['Veresov', 'Вересов'],
            birthDate: ['1957'],
          },
        },
      });
      expect(idsOf(responses['q']?.results ?? [])).toEqual(['watchlist-p1']);
      expect(countersign.warnings.join()).toContain('logic-v2');
    });

    test('what identifies a party alone finds it', async () => {
      const byNumber = await one({ schema: 'Company', properties: { registrationNumber: ['1027700132195'] } });
      expect(idsOf(byNumber.results)).toEqual(['watchlist-c1']);
    });

    test('values may be a single text, and the id of an example comes back', async () => {
      const answer = await one({
        id: 'mine',
        schema: 'Company',
        properties: { name: 'Stroyneftemost', country: 'Russia' },
      });
      expect(answer.query).toMatchObject({ id: 'mine', properties: { country: ['ru'] } });
      expect(idsOf(answer.results)).toEqual(['watchlist-c1']);
    });

    test('what is not compared is said, and so is a country that nobody knows', async () => {
      const { warnings } = await one({
        schema: 'Person',
        properties: { name: ['Arseny Veresov'], birthDate: ['1957'], country: ['Atlantis'] },
      });
      expect(warnings.join()).toMatch(/birthDate is not compared.*Atlantis/);
    });

    test('threshold and cutoff: what lies between is given, and is no match', async () => {
      const near = { schema: 'Company', properties: { name: ['Plain Copper Boundary Forge'] } };
      const all = await one(near, '?threshold=0.99&cutoff=0.3');
      const scores = all.results.map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(0);
      expect(all.results.every(({ match: isMatch }) => !isMatch)).toBe(true);
      const least = Math.min(...scores);
      const at = await one(near, `?threshold=${least}&cutoff=0.99`);
      expect(at.results.map(({ score, match: isMatch }) => [score >= least, isMatch])).toEqual(
        scores.map(() => [true, true]),
      );
    });

    test('a limit of none gives none and still counts', async () => {
      const answer = await one(COMPANY, '?limit=0');
      expect([answer.results, answer.total.value]).toEqual([[], 1]);
    });

    test('datasets: a list, a list inside it, and what is left out', async () => {
      const hikvision = { schema: 'Company', properties: { name: ['Hikvision'] } };
      const [all, inside, without] = await Promise.all([
        match('/match/starter', { q: hikvision }),
        match('/match/starter:us_bis_entity_list', { q: hikvision }),
        match('/match/default?exclude_dataset=starter', { q: hikvision }),
      ]);
      expect(idsOf(all.responses['q']?.results ?? [])).toContain('starter-hikvision');
      expect(inside.responses['q']?.results[0]?.datasets).toContain('starter:us_bis_entity_list');
      expect(without.responses['q']?.results).toEqual([]);
      expect(all.countersign.lists.map(({ list }) => list)).toEqual(['starter']);
    });

    test('schemata, changes and single parties can be left out', async () => {
      expect((await one(COMPANY, '?exclude_schema=Company')).results).toEqual([]);
      expect((await one(COMPANY, '?changed_since=2026-05-15')).results).toEqual([]);
      const copper = { schema: 'Company', properties: { name: ['Plain Copper Foundry'] } };
      expect(idsOf((await one(copper, '?changed_since=2026-05-15T00:00')).results)).toEqual(['watchlist-c4']);
      expect((await one(copper, '?exclude_entity_ids=watchlist-c4')).results).toEqual([]);
      expect((await one(COMPANY, '?topics=debarment')).results).toEqual([]);
    });

    test('a broad schema means those below it, and no other', async () => {
      const name = ['Amber Horizon'];
      expect(idsOf((await one({ schema: 'Vehicle', properties: { name } })).results)).toEqual(['watchlist-v1']);
      expect(idsOf((await one({ schema: 'Thing', properties: { name } })).results)).toEqual(['watchlist-v1']);
      expect((await one({ schema: 'Person', properties: { name } })).results).toEqual([]);
      const security = await one({ schema: 'Security', properties: { name } });
      expect([security.results, security.warnings.join()]).toEqual([
        [],
        expect.stringContaining('no list here names a Security'),
      ]);
    });

    test('a party that the newest copy no longer holds is no result', async () => {
      const lantern = { schema: 'Company', properties: { name: ['Former Lantern Works'] } };
      expect((await one(lantern)).results).toEqual([]);
    });

    test('every answer names the copies, their days, and that it is no clearance', async () => {
      const { countersign } = await match('/match/default', { q: COMPANY });
      expect(countersign.snapshot).toMatch(/^sha256:/);
      expect(countersign.lists).toContainEqual(expect.objectContaining({ list: 'watchlist', copyOf: '2026-06-01' }));
      expect(countersign.note).toMatch(/not an identity.*no clearance/);
    });

    test('what is wrong is told: shape, schema, algorithm, dataset, number, field, too many', async () => {
      const example = { schema: 'Company', properties: { name: 'Banana' } };
      const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, example]));
      const cases: readonly (readonly [Promise<Response>, number, string])[] = [
        [send('/match/default', { queries: { q: { properties: { name: 'Banana' } } } }), 422, 'queries.q.schema'],
        [send('/match/default', { queries: { q: { ...example, schema: 'xxx' } } }), 400, '"xxx"'],
        [send('/match/default', { queries: {} }), 400, 'none'],
        [send('/match/default', { queries: many }), 400, '101'],
        [send('/match/default', { queries: { q: { schema: 'Company', properties: {} } } }), 400, 'no name'],
        [send('/match/default?algorithm=guess', { queries: { q: example } }), 400, 'guess'],
        [send('/match/default?limit=501', { queries: { q: example } }), 422, 'limit'],
        [send('/match/default?limit=', { queries: { q: example } }), 422, 'limit'],
        [send('/match/default?treshold=0.9', { queries: { q: example } }), 422, 'treshold'],
        [send('/match/default?changed_since=yesterday', { queries: { q: example } }), 422, 'changed_since'],
        [send('/match/peps', { queries: { q: example } }), 404, 'peps'],
        [send('/match/default?include_dataset=peps', { queries: { q: example } }), 404, 'peps'],
        [send('/match/starter?include_dataset=watchlist', { queries: { q: example } }), 400, 'include_dataset'],
      ];
      for (const [answer, status, words] of cases) {
        const problem = await refused(answer);
        expect([problem.status, problem.detail]).toEqual([status, expect.stringContaining(words)]);
      }
    });
  });

  describe('search', () => {
    test('a name, with the usual facets, its total and its page', async () => {
      const { results, facets, total, limit, offset } = await search('/search/default?q=stroyneftemost');
      expect(results[0]).toMatchObject({ id: 'watchlist-c1', first_seen: expect.stringMatching(/^20/) });
      expect(results[0]?.datasets).not.toContain('default');
      expect([total, limit, offset]).toEqual([{ value: 1, relation: 'eq' }, 10, 0]);
      expect(Object.keys(facets)).toEqual(['countries', 'topics', 'datasets']);
      expect(facets['countries']).toEqual({ label: 'Countries', values: [{ name: 'ru', label: 'Russia', count: 1 }] });
    });

    test('without a text it is all of the dataset, a page at a time', async () => {
      const all = await search('/search/watchlist?limit=500');
      expect(idsOf(all.results)).toEqual(['c1', 'c2', 'c4', 'c5', 'o1', 'p1', 'v1'].map((id) => `watchlist-${id}`));
      const second = await search('/search/watchlist?limit=3&offset=3');
      expect(idsOf(second.results)).toEqual(['c5', 'o1', 'p1'].map((id) => `watchlist-${id}`));
      expect((await search('/search/watchlist?offset=100')).results).toEqual([]);
      expect((await search('/search/watchlist?limit=0')).results).toEqual([]);
    });

    test('in another script, by the beginning, and by an id', async () => {
      for (const q of ['Вересов', 'arseny mikh', 'watchlist-p1'])
        expect(idsOf((await search(`/search/default?q=${encodeURIComponent(q)}`)).results), q).toContain(
          'watchlist-p1',
        );
    });

    test('filters narrow, and filter_op says whether one or all have to hold', async () => {
      const ids = async (query: string) => idsOf((await search(`/search/watchlist?${query}`)).results);
      expect(await ids('countries=ke')).toEqual([]);
      expect(await ids('countries=Russia')).toEqual(['watchlist-c1', 'watchlist-p1']);
      expect(await ids('countries=de&countries=jp')).toEqual(['watchlist-c4', 'watchlist-c5']);
      expect(await ids('countries=de&countries=jp&filter_op=AND')).toEqual([]);
      expect(await ids('topics=debarment')).toEqual(['watchlist-c4']);
      expect(await ids('schema=Vessel')).toEqual(['watchlist-v1']);
      expect(await ids('schema=Person')).toEqual(['watchlist-o1', 'watchlist-p1']);
      expect(await ids('schema=LegalEntity&target=false')).toEqual(['watchlist-o1']);
      expect(await ids('exclude_schema=Company&exclude_schema=Person')).toEqual(['watchlist-o1', 'watchlist-v1']);
      expect(await ids('changed_since=2026-05-02')).toEqual(['watchlist-c4', 'watchlist-c5']);
      expect(await ids('sort=first_seen:desc&limit=1')).toEqual(['watchlist-c5']);
      expect(await ids('sort=caption&limit=2')).toEqual(['watchlist-v1', 'watchlist-p1']);
    });

    test('facets are those that are asked for', async () => {
      const { facets } = await search('/search/watchlist?facets=schema&facets=topics');
      expect(Object.keys(facets).sort()).toEqual(['schema', 'topics']);
      expect(facets['schema']?.values).toContainEqual({ name: 'Company', label: 'Company', count: 4 });
    });

    test('a topic that nobody has is told beside the empty answer', async () => {
      const { results, countersign } = await search('/search/watchlist?topics=role.pep');
      expect([results, countersign.warnings.join()]).toEqual([[], expect.stringContaining('role.pep')]);
    });

    test('fuzzy takes names that are less similar', async () => {
      const q = encodeURIComponent('Brightwatr Ambre');
      const strict = await search(`/search/default?q=${q}`);
      const fuzzy = await search(`/search/default?q=${q}&fuzzy=true`);
      expect(fuzzy.results.length).toBeGreaterThanOrEqual(strict.results.length);
      expect(idsOf(fuzzy.results)).toContain('watchlist-c2');
    });

    test('what can’t be honoured is refused, and simple=true has it read as a name', async () => {
      const cases = [
        ['q=names:dahua', 400],
        ['q=dahua*', 400],
        ['q=merkel&schema=Banana', 400],
        ['facets=genders', 400],
        ['sort=height', 400],
        ['countries=Atlantis', 400],
        ['offset=9999', 422],
        ['limit=10000', 422],
        ['filter=properties.programId:X', 422],
        ['q=dahua*&simple=true', 200],
      ] as const;
      for (const [query, status] of cases)
        expect([query, (await ask(`/search/default?${query}`)).status]).toEqual([query, status]);
    });

    test('an answer that the client has already is not sent again', async () => {
      const answer = await ask('/search/default?q=dahua');
      const tag = answer.headers.get('etag') ?? '';
      await answer.body?.cancel();
      const again = await ask('/search/default?q=dahua', { headers: { 'if-none-match': tag } });
      expect([tag !== '', again.status]).toEqual([true, 304]);
    });
  });

  describe('entities', () => {
    test('a party with its Sanction and its owner nested, and without', async () => {
      const nested = (await (await ask('/entities/watchlist-c1')).json()) as EntityJson & { countersign: Statement };
      expect(nested).toMatchObject({ id: 'watchlist-c1', schema: 'Company', target: true });
      expect(nested.countersign.note).toContain('no clearance');
      const [sanction] = nested.properties['sanctions'] as EntityJson[];
      expect(sanction).toMatchObject({ schema: 'Sanction', datasets: ['watchlist'], target: false });
      expect(sanction?.properties).toMatchObject({
        entity: ['watchlist-c1'],
        authority: ['Ministry of Invention'],
        program: ['BRIDGES'],
        startDate: ['2019-02-01'],
        listingDate: ['2019-02-03'],
      });
      const [ownership] = nested.properties['ownershipAsset'] as EntityJson[];
      expect(ownership?.schema).toBe('Ownership');
      expect(ownership?.properties).toMatchObject({
        asset: ['watchlist-c1'],
        percentage: ['60'],
        startDate: ['2015-05-01'],
      });
      expect(ownership?.properties['owner']?.[0]).toMatchObject({ id: 'watchlist-o1', caption: 'Holding Kvarts' });
      const plain = (await (await ask('/entities/watchlist-c1?nested=false')).json()) as EntityJson;
      expect(Object.keys(plain.properties)).not.toContain('sanctions');
    });

    test('what stands around a party, by property and page by page', async () => {
      const { adjacent, entity } = (await (await ask('/entities/watchlist-c1/adjacent')).json()) as {
        entity: EntityJson;
        adjacent: Record<string, { results: EntityJson[]; total: object; limit: number; offset: number }>;
      };
      expect(entity.id).toBe('watchlist-c1');
      expect(Object.keys(adjacent).sort()).toEqual(['ownershipAsset', 'sanctions']);
      expect(adjacent['sanctions']).toMatchObject({ total: { value: 1, relation: 'eq' }, limit: 10, offset: 0 });
      const page = (await (await ask('/entities/watchlist-c1/adjacent/sanctions?offset=1')).json()) as { results: [] };
      expect(page.results).toEqual([]);
      expect((await ask('/entities/watchlist-c1/adjacent/banana')).status).toBe(404);
    });

    test('a party that its list no longer holds is shown as such', async () => {
      const gone = (await (await ask('/entities/watchlist-c3')).json()) as EntityJson & { countersign: Statement };
      expect(gone).toMatchObject({ target: false, last_seen: '2026-05-01T00:00:00' });
      expect(gone.countersign.warnings.join()).toContain('no longer holds');
    });

    test('who is nowhere is a 404 with a detail', async () => {
      const problem = await refused(ask('/entities/banana'));
      expect([problem.status, problem.detail]).toEqual([404, expect.stringContaining('banana')]);
    });
  });

  describe('the server itself', () => {
    test('is healthy and ready, and describes its algorithm, for everybody', async () => {
      for (const path of ['/healthz', '/readyz'])
        expect(await (await fetch(whole.server.url + path)).json()).toEqual({ status: 'ok' });
      const { algorithms, best } = (await (await fetch(`${whole.server.url}/algorithms`)).json()) as {
        algorithms: { name: string; features: object }[];
        best: string;
      };
      expect(algorithms.map(({ name }) => name)).toContain(best);
      expect(Object.keys(algorithms[0]?.features ?? {}).length).toBeGreaterThan(5);
    });

    test('has a catalogue of lists, lists inside lists and collections', async () => {
      const { datasets, current, index_stale } = (await (await ask('/catalog')).json()) as {
        datasets: { name: string; children: string[]; entity_count: number; version: string }[];
        current: string[];
        index_stale: boolean;
      };
      const named = new Map(datasets.map((each) => [each.name, each]));
      expect(named.get('default')?.children).toEqual(['starter', 'watchlist']);
      expect(named.get('sanctions')?.children).toEqual(['starter']);
      expect(named.get('watchlist')).toMatchObject({ entity_count: 7, version: '2026-06-01' });
      expect(named.get('starter')?.children).toContain('starter:us_bis_entity_list');
      expect([current.includes('watchlist'), index_stale]).toEqual([true, false]);
    });

    test('is described as OpenAPI 3.1 at the root', async () => {
      const document = (await (await fetch(`${whole.server.url}/openapi.json`)).json()) as {
        openapi: string;
        servers: { url: string }[];
        paths: object;
      };
      expect([document.openapi, document.servers[0]?.url]).toEqual(['3.1.0', '/']);
      expect(Object.keys(document.paths)).toContain('/match/{dataset}');
    });

    test('takes a key as Bearer or ApiKey, and nobody without one', async () => {
      const path = `${whole.server.url}/search/default`;
      for (const scheme of ['Bearer', 'ApiKey', 'apikey'])
        expect((await fetch(path, { headers: { authorization: `${scheme} ${whole.keys.reader}` } })).status).toBe(200);
      for (const headers of [{}, { authorization: 'ApiKey nonsense' }])
        expect((await fetch(path, { headers: headers as Record<string, string> })).status).toBe(401);
    });

    test('says which method an address takes', async () => {
      const answer = await ask('/search/default', { method: 'DELETE' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    });
  });
});
