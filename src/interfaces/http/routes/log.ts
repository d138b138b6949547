import type { z } from 'zod';
import { consistencyProof, inclusionProof, logEvents, logHead } from '../../../operations/log/read-log.ts';
import { json } from '../answers.ts';
import {
  ConsistencyProof,
  ConsistencyQuery,
  EventPath,
  InclusionProof,
  LogEvents,
  LogHead,
  LogQuery,
  ProofQuery,
} from '../contract/log.ts';
import { type Call, type Route, route } from '../route.ts';

export const logRoutes: readonly Route[] = [
  route<unknown, z.output<typeof LogQuery>>({
    operation: 'showLog',
    method: 'get',
    path: '/log',
    summary: 'Events of the log in order',
    query: LogQuery,
    responses: { 200: { description: 'A page of events; `next` is the number to go on from.', json: LogEvents } },
    async handle({ c, context, query: { from, limit } }) {
      const events = await logEvents(context, from, limit + 1);
      return json(c, { events: events.slice(0, limit), next: events[limit]?.number ?? null });
    },
  }),
  route({
    operation: 'showLog',
    method: 'get',
    path: '/log/head',
    summary: 'The newest signed head of the tree over all events',
    description: 'Kept elsewhere, it shows later whether anything before it was changed or left out.',
    responses: { 200: { description: 'The head; null while the log is empty.', json: LogHead } },
    handle: async ({ c, context }) => json(c, { head: await logHead(context) }),
  }),
  route<z.output<typeof EventPath>, z.output<typeof ProofQuery>>({
    operation: 'showLog',
    method: 'get',
    path: '/log/proof/{number}',
    summary: 'That an event is in the log',
    params: EventPath,
    query: ProofQuery,
    responses: { 200: { description: 'The proof.', json: InclusionProof } },
    handle: async ({ c, context, params, query }) =>
      json(c, await inclusionProof(context, params.number, query.size ?? (await sizeNow(context)))),
  }),
  route<unknown, z.output<typeof ConsistencyQuery>>({
    operation: 'showLog',
    method: 'get',
    path: '/log/consistency',
    summary: 'That the log begins with what it was at an earlier size',
    query: ConsistencyQuery,
    responses: { 200: { description: 'The proof.', json: ConsistencyProof } },
    handle: async ({ c, context, query }) =>
      json(c, await consistencyProof(context, query.from, query.to ?? (await sizeNow(context)))),
  }),
];

async function sizeNow(context: Call['context']): Promise<number> {
  return (await logHead(context))?.size ?? 0;
}
