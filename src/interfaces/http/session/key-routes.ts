/** One's own keys. */
import { z } from 'zod';
import { listKeys, makeKey, revokeKey } from '../../../operations/accounts/keys.ts';
import { type Route, route } from '../route.ts';
import * as contract from './contract.ts';
import { MOST_BYTES, done, told } from './room.ts';

const KeyPath = z.object({ id: contract.id });

export const keyRoutes: readonly Route[] = [
  route({
    operation: 'listKeys',
    method: 'get',
    path: '/keys',
    summary: 'One’s own keys, the newest first',
    responses: {
      200: { description: 'The keys, without their secrets.', json: z.object({ keys: z.array(contract.key) }) },
    },
    handle: async ({ c, context }) => told(c, { keys: await listKeys(context) }),
  }),
  route<unknown, unknown, z.output<typeof contract.keyRequest>>({
    operation: 'makeKey',
    method: 'post',
    path: '/keys',
    summary: 'Make a key with which a program acts for oneself',
    body: contract.keyRequest,
    bodyBytes: MOST_BYTES,
    responses: { 201: { description: 'The key with its secret, shown once.', json: contract.madeKey } },
    async handle({ c, context, body }) {
      const { key, secret } = await makeKey(context, body);
      return told(c, { ...key, secret }, 201);
    },
  }),
  route<z.output<typeof KeyPath>>({
    operation: 'revokeKey',
    method: 'delete',
    path: '/keys/{id}',
    summary: 'Revoke a key of one’s own; an admin, anybody’s',
    params: KeyPath,
    responses: { 204: { description: 'It no longer works.' } },
    async handle({ c, context, params }) {
      await revokeKey(context, params.id);
      return done(c);
    },
  }),
];
