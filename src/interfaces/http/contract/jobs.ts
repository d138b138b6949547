import { z } from 'zod';
import { Problem } from './problem.ts';
import { RunId } from './values.ts';

export const JobPath = z.strictObject({ id: RunId });

export const Job = z
  .object({
    id: z.string(),
    kind: z.enum(['run', 'refresh']),
    by: z.string(),
    state: z.enum(['waiting', 'running', 'finished', 'failed']),
    startedAt: z.string(),
    files: z.array(z.string()),
    progress: z.object({
      screened: z.number().int(),
      hits: z.number().int(),
      incomplete: z.number().int(),
      problems: z.number().int(),
    }),
    tables: z.array(z.looseObject({ file: z.string() })),
    problems: z.array(z.looseObject({ row: z.number().int() })),
    notes: z.array(z.string()),
    results: z.array(z.looseObject({ list: z.string(), status: z.enum(['updated', 'unchanged', 'refused']) })),
    problem: z.union([Problem, z.null()]),
  })
  .meta({ id: 'Job', description: 'Work that goes on beside the requests; that of a run has the id of the run.' });
export type Job = z.infer<typeof Job>;

export const JobStarted = z.object({ job: Job }).meta({ id: 'JobStarted' });
