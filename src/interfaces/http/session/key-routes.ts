/** One's own keys. */
import { createRoute, z } from '@hono/zod-openapi';
import { listKeys, makeKey, revokeKey } from '../../../operations/accounts/keys.ts';
import { requireRight } from './authenticate.ts';
import * as contract from './contract.ts';
import { type Room, type Routes, bodyOf, contextOf, createRoutes, jsonOf, refusals } from './room.ts';

const tags = ['keys'];

const showKeys = createRoute({
  method: 'get',
  path: '/keys',
  tags,
  operationId: 'listKeys',
  summary: 'One’s own keys, the newest first',
  responses: { 200: jsonOf(z.object({ keys: z.array(contract.key) }), 'The keys, without their secrets'), ...refusals },
});
const addKey = createRoute({
  method: 'post',
  path: '/keys',
  tags,
  operationId: 'makeKey',
  summary: 'Make a key with which a program acts for oneself',
  request: { body: bodyOf(contract.keyRequest) },
  responses: { 201: jsonOf(contract.madeKey, 'The key with its secret, shown once'), ...refusals },
});
const dropKey = createRoute({
  method: 'delete',
  path: '/keys/{id}',
  tags,
  operationId: 'revokeKey',
  summary: 'Revoke a key of one’s own; an admin, anybody’s',
  request: { params: z.object({ id: contract.id }) },
  responses: { 204: { description: 'Done' }, ...refusals },
});

export function keyRoutesOf(room: Room): Routes {
  const routes = createRoutes();
  routes.openapi({ ...showKeys, middleware: requireRight('listKeys') }, async (c) =>
    c.json({ keys: [...(await listKeys(contextOf(room, c)))] }, 200),
  );
  routes.openapi({ ...addKey, middleware: requireRight('makeKey') }, async (c) => {
    const { key, secret } = await makeKey(contextOf(room, c), c.req.valid('json'));
    return c.json({ ...key, secret }, 201);
  });
  routes.openapi({ ...dropKey, middleware: requireRight('revokeKey') }, async (c) => {
    await revokeKey(contextOf(room, c), c.req.valid('param').id);
    return c.body(null, 204);
  });
  return routes;
}
