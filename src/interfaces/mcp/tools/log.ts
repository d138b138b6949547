import { z } from 'zod';
import { logEvents, logHead } from '../../../operations/log/read-log.ts';
import { LogEvent, LogHead } from '../../http/contract/log.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const logTool = tool({
  name: 'log',
  operations: ['showLog'],
  title: 'Show the log',
  description: 'Events of the log of everything that was done, in order, and its newest signed head.',
  input: z.strictObject({
    from: z.int().min(0).default(0).meta({ description: 'The number of the first event; they count from 0.' }),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({
    events: z.array(LogEvent),
    next: z.number().int().nullable(),
    head: LogHead.shape.head,
  }),
  async run({ context }, { from, limit }) {
    const events = await logEvents(context, from, limit + 1);
    return {
      events: events.slice(0, limit),
      next: events[limit]?.number ?? null,
      head: await logHead(context),
      ...statement([], null, 'This is what was done here and by whom, and nothing of any party.'),
    };
  },
});
