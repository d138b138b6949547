import { z } from 'zod';
import { diffLists } from '../../../operations/diff-lists.ts';
import { PartyDifference } from '../../http/contract/lists.ts';
import { Day, ListId } from '../../http/contract/values.ts';
import { aboutLists, statement } from '../statement.ts';
import { tool } from '../tool.ts';

/** Differences that are told; between far days there may be thousands. */
const MOST = 500;

export const diffTool = tool({
  name: 'lists_diff',
  operations: ['diffList'],
  title: 'What changed on a list',
  description: 'Parties added, changed and removed between the copies of a list that stood on two days.',
  input: z.strictObject({ list: ListId, from: Day, to: Day }),
  output: z.object({
    differences: z.array(PartyDifference),
    total: z.number().int().meta({ description: 'How many there are; the first 500 are told.' }),
  }),
  async run({ context, names }, { list, from, to }) {
    const all = await diffLists(context, list, { from, to });
    const differences = all.slice(0, MOST);
    const asked = aboutLists(await names.now(), new Set([list]));
    return {
      differences,
      total: all.length,
      ...statement(asked, to, `These are differences between two copies of ${list}.`),
    };
  },
});
