import { z } from 'zod';
import { Found } from '../../http/contract/names.ts';
import { ListId, shortText } from '../../http/contract/values.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const searchTool = tool({
  name: 'search',
  operations: ['search'],
  title: 'Search listed parties',
  description:
    'Listed parties by a name or the beginning of one, in any script, for finding the id of a party that is known to be listed. To screen a name use `match`.',
  input: z.strictObject({
    q: shortText.meta({ description: 'The beginning of a name, or a name.' }),
    limit: z.int().min(1).max(50).default(10),
    lists: z.array(ListId).min(1).max(100).optional(),
  }),
  output: z.object({ snapshot: z.string(), matches: z.array(Found) }),
  async run({ names }, { q, limit, lists = null }) {
    const now = await names.now();
    const asked = now.asked(lists);
    const matches = await now.search(q, { limit, lists });
    return {
      snapshot: now.snapshot,
      matches,
      ...statement(asked, null, 'These are parties with a name like the text.'),
    };
  },
});
