/** The Reconciliation Service API 0.2 below /reconcile/{dataset}, one service a dataset. */
import { z } from 'zod';
import type { OperationId } from '../../../operations/access.ts';
import { officialListIds } from '../../../operations/open-context.ts';
import { HttpProblem } from '../problems.ts';
import { wholeBody } from '../request.ts';
import { type Call, type Route, route } from '../route.ts';
import { assertRight } from '../session/authenticate.ts';
import { findDataset } from '../yente/datasets.ts';
import { open } from '../yente/door.ts';
import { answerJson } from './answer.ts';
import { describeParty, reconcileBatch, titlesOf } from './candidates.ts';
import {
  Candidates,
  DatasetPath,
  EndpointQuery,
  Extended,
  KeyQuery,
  Manifest,
  PreviewPath,
  ProposeQuery,
  Proposed,
  SuggestQuery,
  Suggested,
} from './contract.ts';
import { extendParties } from './extend.ts';
import { manifestOf } from './manifest.ts';
import { PREVIEW_POLICY, previewPage } from './preview.ts';
import { columns } from './properties.ts';
import { suggestEntities, suggestProperties, suggestTypes, suggestWarnings } from './suggest.ts';
import { askedSchema } from '../yente/schemata.ts';

type Path = z.output<typeof DatasetPath>;
type Endpoint = z.output<typeof EndpointQuery>;
const FORM = 'application/x-www-form-urlencoded';
const Answered = z.union([z.record(z.string(), Candidates), Extended]);

/** `originOf` is where the client reached the server. */
export function reconcileRoutes(originOf: (c: Call['c']) => string): readonly Route[] {
  return [
    route<Path, Endpoint>({
      operation: null,
      method: 'get',
      path: '/reconcile/{dataset}',
      summary: 'The manifest of the service; with queries or extend as below POST',
      params: DatasetPath,
      query: EndpointQuery,
      responses: { 200: { description: 'The manifest, or the answers.', json: z.union([Manifest, Answered]) } },
      handle: (call) => {
        const { queries, extend } = call.query;
        return queries === undefined && extend === undefined
          ? manifest(call, originOf)
          : work(call, { queries, extend });
      },
    }),
    route<Path, Endpoint>({
      operation: null,
      method: 'post',
      path: '/reconcile/{dataset}',
      summary: 'A batch of names (queries) or of parties to extend (extend), as a form',
      params: DatasetPath,
      query: EndpointQuery,
      raw: { [FORM]: 'queries or extend, as JSON' },
      responses: { 200: { description: 'The candidates or the rows.', json: Answered } },
      handle: async (call) => work(call, await formOf(call)),
    }),
    ...suggestRoutes,
    proposeRoute,
    previewRoute,
  ];
}

/** Everybody may read what the service is, but of a list of the user's own only who has a key hears that it is there. */
async function manifest(call: Call<Path, Endpoint>, originOf: (c: Call['c']) => string): Promise<Response> {
  const { c, door, params, query, caller } = call;
  const isOwn =
    !['default', 'sanctions'].includes(params.dataset) && !officialListIds.has(params.dataset.split(':')[0] ?? '');
  if (isOwn) assertRight(caller, 'match');
  const { datasets } = await open(door.parties, door.context);
  const dataset = findDataset(datasets, params.dataset);
  return answerJson(c, manifestOf(dataset, originOf(c), { key: query.key, version: door.version }), query.callback);
}

async function work(
  { c, door, params, query, caller }: Call<Path, Endpoint>,
  { queries, extend }: Pick<Endpoint, 'queries' | 'extend'>,
): Promise<Response> {
  const opened = async (operation: OperationId) => {
    assertRight(caller, operation);
    const all = await open(door.parties, door.context);
    return { all, dataset: findDataset(all.datasets, params.dataset) };
  };
  if ((queries === undefined) === (extend === undefined)) {
    assertRight(caller, 'match');
    throw new HttpProblem('bad_input', 'one of the fields queries and extend is wanted, and not both');
  }
  if (extend !== undefined) {
    const { all } = await opened('showEntity');
    return answerJson(c, await extendParties(all, extend), query.callback);
  }
  const { all, dataset } = await opened('match');
  const answers = await reconcileBatch(all, dataset, queries ?? '');
  c.header('x-batch-size', String(Object.keys(answers).length));
  return answerJson(c, answers, query.callback);
}

async function formOf({ c, door, query, caller }: Call<Path, Endpoint>): Promise<Pick<Endpoint, 'queries' | 'extend'>> {
  assertRight(caller, 'match');
  if (query.queries !== undefined || query.extend !== undefined)
    throw new HttpProblem('bad_input', 'with POST queries and extend stand in the form, not in the query string');
  const form = new URLSearchParams(Buffer.from(await wholeBody(c, door.limits.bodyBytes)).toString('utf8'));
  return { queries: form.get('queries') ?? undefined, extend: form.get('extend') ?? undefined };
}

const suggestRoutes: readonly Route[] = (['entity', 'property', 'type'] as const).map((kind) =>
  route<Path, z.output<typeof SuggestQuery>>({
    operation: 'search',
    method: 'get',
    path: `/reconcile/{dataset}/suggest/${kind}`,
    summary: `Completes what is typed: ${kind}`,
    params: DatasetPath,
    query: SuggestQuery,
    responses: { 200: { description: 'Suggestions.', json: Suggested } },
    async handle({ c, door, params, query }) {
      const all = await open(door.parties, door.context);
      const dataset = findDataset(all.datasets, params.dataset);
      const suggested = () => {
        switch (kind) {
          case 'entity':
            return suggestEntities(all, dataset, query);
          case 'property':
            return suggestProperties(query);
          case 'type':
            return suggestTypes(query);
        }
      };
      return answerJson(c, { result: await suggested(), warnings: suggestWarnings(query) }, query.callback);
    },
  }),
);

const proposeRoute: Route = route<Path, z.output<typeof ProposeQuery>>({
  operation: 'search',
  method: 'get',
  path: '/reconcile/{dataset}/properties',
  summary: 'Properties with which parties of a type can be extended',
  params: DatasetPath,
  query: ProposeQuery,
  responses: { 200: { description: 'The properties.', json: Proposed } },
  async handle({ c, door, params, query: { type = null, limit, callback } }) {
    const { datasets } = await open(door.parties, door.context);
    findDataset(datasets, params.dataset);
    if (type !== null) askedSchema(type, 'type');
    const properties = columns.slice(0, limit).map(({ id, name }) => ({ id, name }));
    return answerJson(c, { properties, type, limit }, callback);
  },
});

const previewRoute: Route = route<z.output<typeof PreviewPath>, z.output<typeof KeyQuery>>({
  operation: 'showEntity',
  method: 'get',
  path: '/reconcile/{dataset}/preview/{id}',
  summary: 'A party as a small page for a frame',
  params: PreviewPath,
  query: KeyQuery,
  responses: { 200: { description: 'The page.', media: { 'text/html': 'Without scripts.' } } },
  async handle({ c, door, params }) {
    const { listed, datasets } = await open(door.parties, door.context);
    const dataset = findDataset(datasets, params.dataset);
    const summary = listed.find(params.id);
    const [party] = summary && dataset.holds(summary) ? await listed.read([summary]) : [];
    if (!summary || !party)
      throw new HttpProblem('not_found', `the dataset holds no party "${params.id.slice(0, 100)}"`);
    const titles = titlesOf(datasets);
    const description = describeParty(summary, titles);
    const isPresent = listed.isPresent(summary.id);
    return c.body(previewPage({ party, summary, description, isPresent, titles }), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_POLICY,
      'cache-control': 'private, no-store',
    });
  },
});
