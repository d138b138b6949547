import { z } from 'zod';
import { openComparison } from '../../../operations/match-names.ts';
import { CompareRequest, ComparedPair } from '../../http/contract/names.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const compareTool = tool({
  name: 'compare',
  operations: ['compare'],
  title: 'Compare pairs of names',
  description: 'Scores of pairs of names, each with the features that recompute to it.',
  input: CompareRequest,
  output: z.object({ results: z.array(ComparedPair) }),
  async run(_, { pairs }) {
    const compare = await openComparison();
    return {
      results: pairs.map(compare),
      ...statement([], null, 'A score is a similarity of two names, and says nothing of the parties.'),
    };
  },
});
