import { z } from 'zod';
import type { NameAnswer as Answer } from '../../../operations/name-answers.ts';
import { matchInOrder } from '../../../operations/name-service.ts';
import { MatchRequest, NameAnswer } from '../../http/contract/names.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const matchTool = tool({
  name: 'match',
  operations: ['match'],
  title: 'Match names',
  description:
    'Names of companies, persons or vessels, in any script, against the newest copies of the lists. A match is a similarity from 0 to 1 with the features that it recomputes from; 0.7 is an alert. It is not an identity: compare country, numbers and address with `entity` before anything is said of a party.',
  input: MatchRequest,
  output: z.object({ snapshot: z.string(), threshold: z.number(), results: z.array(NameAnswer) }),
  async run({ names }, { queries, threshold, limit, lists = null }) {
    const now = await names.now();
    const asked = now.asked(lists);
    const questions = queries.map(({ id, query, schema, country, identifiers }, index) => ({
      id: id ?? String(index + 1),
      query,
      schema: schema ?? null,
      countries: country === undefined ? [] : [country],
      identifiers: identifiers ?? [],
    }));
    const results: Answer[] = [];
    for await (const answer of matchInOrder(now, questions, { threshold, limit, lists }))
      results.push(JSON.parse(answer) as Answer);
    const what = `Each match is a similarity of names; an empty list of matches says only that these copies hold no name as similar as ${threshold}.`;
    return { snapshot: now.snapshot, threshold, results, ...statement(asked, null, what) };
  },
});
