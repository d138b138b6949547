import { z } from 'zod';
import { showLists } from '../../../operations/show-lists.ts';
import { ListStatus } from '../../http/contract/lists.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const listsTool = tool({
  name: 'lists',
  operations: ['listLists'],
  title: 'Show the lists',
  description:
    'Every list with its publisher, its newest copy, its SHA-256 and whether it still answers for today: ok, stale, refused or absent. A list that is not ok gives no answer.',
  input: z.strictObject({}),
  output: z.object({ all: z.array(ListStatus) }),
  async run({ context, names }) {
    const all = await showLists(context);
    const today = context.now().slice(0, 10);
    return {
      all,
      ...statement((await names.now()).lists, today, 'This says how old the copies are, and nothing of any party.'),
    };
  },
});
