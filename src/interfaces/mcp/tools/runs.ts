import { z } from 'zod';
import { runLines } from '../../../operations/runs/read-run.ts';
import { listRuns, showRun } from '../../../operations/runs/show-runs.ts';
import { RunId } from '../../http/contract/values.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

const RunShown = z.looseObject({ id: z.string(), startedAt: z.string(), state: z.string() });

export const runsTool = tool({
  name: 'runs',
  operations: ['listRuns', 'showRun', 'listScreenings'],
  title: 'Show runs of screening',
  description:
    'Runs that are recorded, the newest first; with an id that run and its screenings in order, a page at a time.',
  input: z.strictObject({
    id: RunId.optional(),
    after: z
      .union([RunId, z.int().min(-1)])
      .optional()
      .meta({
        description:
          'Without an id: the run to go on after. With an id: the number of the last screening that was read.',
      }),
    limit: z.int().min(1).max(100).default(20),
  }),
  output: z.object({
    runs: z.array(RunShown),
    screenings: z.array(z.looseObject({ number: z.number().int() })),
    next: z.union([z.string(), z.number().int(), z.null()]),
  }),
  async run({ context, names }, { id, after, limit }) {
    const { lists } = await names.now();
    const what = 'These are records of what was answered; each screening names the copies that it rests on.';
    if (id === undefined) {
      const page = await listRuns(context, { after: typeof after === 'string' ? after : null, limit });
      return { runs: page.runs, screenings: [], next: page.next, ...statement(lists, null, what) };
    }
    const runs = [await showRun(context, id)];
    const from = typeof after === 'number' ? after : -1;
    const screenings = [];
    for await (const { number, screening } of runLines(context, id, { after: from, limit, outcome: null }))
      screenings.push({ number, screening });
    const last = screenings.length === limit ? (screenings.at(-1)?.number ?? null) : null;
    return { runs, screenings, next: last, ...statement(lists, null, what) };
  },
});
