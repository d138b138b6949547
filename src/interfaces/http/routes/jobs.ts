import type { z } from 'zod';
import { json } from '../answers.ts';
import { Job, JobPath } from '../contract/jobs.ts';
import { serverSentEvents } from '../events.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';

export const jobRoutes: readonly Route[] = [
  route<z.infer<typeof JobPath>>({
    operation: 'showRun',
    method: 'get',
    path: '/jobs/{id}',
    summary: 'Work that goes on beside the requests, as it stands',
    params: JobPath,
    responses: { 200: { description: 'The job.', json: Job } },
    handle: ({ c, door, params }) => json(c, foundJob(door, params.id)),
  }),
  route<z.infer<typeof JobPath>>({
    operation: 'showRun',
    method: 'get',
    path: '/jobs/{id}/progress',
    summary: 'The same as it goes on, as server-sent events',
    params: JobPath,
    responses: {
      200: {
        description:
          'Events `state`, `started`, `columns`, `problem`, `progress`, `note`, `result`, and at the end `finished` or `failed`.',
        media: { 'text/event-stream': 'Each event’s data is JSON.' },
      },
    },
    handle: progressOf,
  }),
];

export function progressOf({ c, door, params }: Call<{ readonly id: string }>): Response {
  foundJob(door, params.id);
  return serverSentEvents(c, door.jobs.watch(params.id), door.stopping);
}

function foundJob(door: Call['door'], id: string) {
  const job = door.jobs.find(id);
  if (job) return job;
  throw new HttpProblem('not_found', `no job ${id} is at work in this server, or was lately`, {
    next: 'Runs of every day are at /api/v1/runs/{id}.',
  });
}
