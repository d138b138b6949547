import type { z } from 'zod';
import { openComparison } from '../../../operations/match-names.ts';
import type { NameQuestion } from '../../../operations/name-answers.ts';
import { matchInOrder } from '../../../operations/name-service.ts';
import { about } from '../about.ts';
import { NDJSON, acceptable, json, jsonTagged, jsonText, ndjson, wantsNdjson } from '../answers.ts';
import {
  CompareAnswer,
  CompareRequest,
  MatchAnswer,
  MatchRequest,
  SearchAnswer,
  SearchQuery,
} from '../contract/names.ts';
import { type Route, route } from '../route.ts';

export const nameRoutes: readonly Route[] = [
  route<unknown, unknown, z.output<typeof MatchRequest>>({
    operation: 'match',
    method: 'post',
    path: '/match',
    summary: 'Names against the newest copies of the lists',
    description: 'With Accept: application/x-ndjson one answer a line, in the order of the queries.',
    body: MatchRequest,
    responses: {
      200: {
        description: 'Matches at or above the threshold.',
        json: MatchAnswer,
        media: { [NDJSON]: 'A NameAnswer a line.' },
      },
    },
    async handle({ c, body, door }) {
      acceptable(c, ['application/json', NDJSON]);
      const names = await door.names.now();
      const { threshold, limit, lists = null } = body;
      const asked = names.asked(lists);
      const answers = matchInOrder(names, questionsOf(body), { threshold, limit, lists });
      c.header('etag', `"${names.tag}"`);
      if (wantsNdjson(c)) return ndjson(c, answers);
      const results: string[] = [];
      for await (const answer of answers) results.push(answer);
      const start = JSON.stringify(about(names, asked, threshold)).slice(0, -1);
      return jsonText(c, `${start},"results":[${results.join(',')}]}`);
    },
  }),
  route<unknown, z.output<typeof SearchQuery>>({
    operation: 'search',
    method: 'get',
    path: '/search',
    summary: 'Listed parties by a name or the beginning of one, as it is typed, in any script',
    query: SearchQuery,
    responses: { 200: { description: 'The best matches.', json: SearchAnswer } },
    async handle({ c, query: { q, limit, lists = null }, door }) {
      const names = await door.names.now();
      const asked = names.asked(lists);
      return jsonTagged(c, names.tag, async () => ({
        ...about(names, asked, names.searchThreshold),
        query: q,
        matches: await names.search(q, { limit, lists }),
      }));
    },
  }),
  route<unknown, unknown, z.output<typeof CompareRequest>>({
    operation: 'compare',
    method: 'post',
    path: '/compare',
    summary: 'Scores of pairs of names, with the features that recompute to them',
    body: CompareRequest,
    responses: { 200: { description: 'The scores.', json: CompareAnswer } },
    async handle({ c, body }) {
      const compare = await openComparison();
      return json(c, { results: body.pairs.map(compare) });
    },
  }),
];

function questionsOf({ queries }: z.output<typeof MatchRequest>): readonly NameQuestion[] {
  return queries.map(({ id, query, schema, country, identifiers }, index) => ({
    id: id ?? String(index + 1),
    query,
    schema: schema ?? null,
    countries: country === undefined ? [] : [country],
    identifiers: identifiers ?? [],
  }));
}
