/** What clients ask of the server itself: whether it is there, what it holds, how it matches. */
import { showLists } from '../../../operations/show-lists.ts';
import { json, jsonTagged } from '../answers.ts';
import { type Route, route } from '../route.ts';
import { ALGORITHM, featureDocs } from './algorithm.ts';
import { Algorithms, Catalog, Status } from './contract.ts';
import { datasetsOf } from './datasets.ts';
import { open, statementOf } from './door.ts';

const status = (path: string, summary: string): Route =>
  route({
    operation: null,
    method: 'get',
    path,
    summary,
    responses: { 200: { description: 'It does.', json: Status } },
    async handle({ c, door }) {
      // Throws when the names are not open.
      await door.names.now();
      return json(c, { status: 'ok' });
    },
  });

export const systemRoutes: readonly Route[] = [
  status('/healthz', 'Whether the server answers'),
  status('/readyz', 'Whether the names are in memory'),
  route({
    operation: null,
    method: 'get',
    path: '/algorithms',
    summary: 'How a score comes about',
    responses: { 200: { description: 'The one algorithm.', json: Algorithms } },
    handle: ({ c }) =>
      json(c, {
        algorithms: [
          {
            name: ALGORITHM,
            description:
              'A similarity of names from 0 to 1 that recomputes from the features it lists, calibrated so that 0.7 is an alert. No probability.',
            features: featureDocs,
          },
        ],
        default: ALGORITHM,
        best: ALGORITHM,
      }),
  }),
  route({
    operation: 'listLists',
    method: 'get',
    path: '/catalog',
    summary: 'The datasets: lists, lists inside lists, and both collections of them',
    responses: { 200: { description: 'All of which there is a copy.', json: Catalog } },
    async handle({ c, door, context }) {
      const { listed } = await open(door.parties, context);
      const status = new Map((await showLists(context)).map((list) => [list.id, list]));
      const datasets = datasetsOf(context.lists, listed.names).map((dataset) => {
        const list = status.get(dataset.name.split(':')[0] ?? '');
        const version = list?.seen?.slice(0, 10) ?? listed.names.snapshot;
        return {
          name: dataset.name,
          title: dataset.title,
          summary: list ? `${list.publisher}; ${list.licence}` : null,
          url: list?.homepage ?? null,
          load: true,
          entities_url: null,
          version,
          index_version: version,
          index_current: list === undefined || list.state === 'ok',
          entity_count: listed.present.filter((party) => dataset.holds(party)).length,
          children: dataset.children,
        };
      });
      const current = datasets.filter((each) => each.index_current).map(({ name }) => name);
      const outdated = datasets.filter((each) => !each.index_current).map(({ name }) => name);
      return jsonTagged(c, listed.names.tag, () => ({
        datasets,
        current,
        outdated,
        index_stale: outdated.length > 0,
        countersign: statementOf(listed, listed.names.lists),
      }));
    },
  }),
];
