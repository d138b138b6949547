/** `POST /match/{dataset}`: parties described by example, against those that the newest copies hold. */
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { type ExampleMatches, matchExample } from '../../../operations/match-examples.ts';
import type { ListedParties } from '../../../operations/listed-parties.ts';
import { json } from '../answers.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { algorithmWarnings, featureDocs } from './algorithm.ts';
import { DatasetPath, MatchBody, MatchQuery, MatchResponse, type ScoredEntity } from './contract.ts';
import { open, statementOf } from './door.ts';
import { entityJson } from './entity.ts';
import { type ReadExample, readExample } from './example.ts';
import { type Scope, scopeOf } from './scope.ts';

type MatchCall = Call<z.output<typeof DatasetPath>, MatchQuery, z.output<typeof MatchBody>>;

/** Queries in one request, as yente takes them. */
const MOST_QUERIES = 100;
const MOST_EXCLUDED = 50;

export const matchRoute: Route = route<z.output<typeof DatasetPath>, MatchQuery, z.output<typeof MatchBody>>({
  operation: 'match',
  method: 'post',
  path: '/match/{dataset}',
  summary: 'Parties described by example against the newest copies of the lists',
  description:
    'As yente’s /match. Names, countries and registration numbers are compared; what is not compared is named in `warnings`.',
  params: DatasetPath,
  query: MatchQuery,
  body: MatchBody,
  responses: { 200: { description: 'The results, by the keys of the queries.', json: MatchResponse } },
  async handle(call) {
    const { c, door, params, query, body } = call;
    const entries = Object.entries(body.queries);
    if (entries.length === 0) throw new HttpProblem('bad_input', 'queries: there is none');
    if (entries.length > MOST_QUERIES)
      throw new HttpProblem('bad_input', `queries: there are ${entries.length}, and ${MOST_QUERIES} are taken at once`);
    const { listed, datasets } = await open(door.parties, door.context);
    const scope = scopeOf(listed, datasets, params.dataset, query);
    const warnings = warningsOf(call);
    const responses: [string, object][] = [];
    for (const [key, example] of entries) {
      const read = readExample(example, `queries.${key}`);
      responses.push([
        key,
        await answer(listed, scope, query, { read, id: example.id ?? null, schema: example.schema }),
      ]);
      // So that one request of a hundred names does not hold up the others.
      if (entries.length > 1) await setImmediate();
    }
    c.header('x-batch-size', String(responses.length));
    c.header('etag', `"${listed.names.tag}"`);
    return json(c, {
      responses: Object.fromEntries(responses),
      matcher: featureDocs,
      limit: query.limit,
      countersign: statementOf(listed, scope.asked, { threshold: cutoffOf(query), warnings }),
    });
  },
});

/** A cut-off above the threshold would hide matches. */
function cutoffOf({ cutoff, threshold }: MatchQuery): number {
  return Math.min(cutoff, threshold);
}

function warningsOf({ query, body }: MatchCall): readonly string[] {
  if (query.exclude_entity_ids.length > MOST_EXCLUDED)
    throw new HttpProblem('bad_input', `exclude_entity_ids: at most ${MOST_EXCLUDED} are taken`);
  const unknown = [...Object.keys(body.weights), ...Object.keys(body.config)].map((name) => name.slice(0, 60));
  return [
    ...algorithmWarnings(query.algorithm),
    ...(query.fuzzy === undefined ? [] : ['fuzzy changes nothing: candidates are found in one way here']),
    ...(unknown.length === 0
      ? []
      : [`weights and config change nothing (${unknown.slice(0, 10).join(', ')}): the scale is calibrated as it is`]),
  ];
}

interface Asked {
  readonly read: ReadExample;
  readonly id: string | null;
  readonly schema: string;
}

async function answer(listed: ListedParties, scope: Scope, query: MatchQuery, { read, id, schema }: Asked) {
  const excluded = new Set(query.exclude_entity_ids);
  const found = await matchExample(listed, read, {
    threshold: cutoffOf(query),
    limit: query.limit,
    lists: scope.lists,
    allows: (party) => read.covers.has(party.schema) && !excluded.has(party.id) && scope.allows(party),
  });
  return {
    status: 200,
    results: await scored(listed, found, query.threshold),
    total: { value: found.total, relation: found.isWhole ? 'eq' : 'gte' },
    query: { id, schema, properties: read.understood },
    warnings: read.warnings,
  };
}

async function scored(
  listed: ListedParties,
  { matches }: ExampleMatches,
  threshold: number,
): Promise<readonly ScoredEntity[]> {
  const parties = await listed.read(matches.map(({ party }) => party));
  return matches.map(({ party, score, features }, index) => {
    const read = parties[index];
    if (!read) throw new Error('as many parties are read as were asked for');
    const { properties, datasets, referents, ...entity } = entityJson(read, party);
    return {
      ...entity,
      properties: properties as ScoredEntity['properties'],
      datasets: [...datasets],
      referents: [...referents],
      score,
      match: score >= threshold,
      features: Object.fromEntries(features.map(({ name, value }) => [name, value])),
      explanations: Object.fromEntries(
        features.map(({ name, value, weight, describes, left, right }) => [
          name,
          { score: value, weight, detail: describes, query: left, candidate: right },
        ]),
      ),
    };
  });
}
