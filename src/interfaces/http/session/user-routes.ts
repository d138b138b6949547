/** The people who work here. */
import { createRoute, z } from '@hono/zod-openapi';
import { invite, inviteToReset } from '../../../operations/accounts/invite.ts';
import { changeRole, disableUser, enableUser, listPeople, listUsers } from '../../../operations/accounts/users.ts';
import { assertRight, requireRight } from './authenticate.ts';
import * as contract from './contract.ts';
import { type Room, type Routes, bodyOf, contextOf, createRoutes, jsonOf, linkOf, refusals } from './room.ts';

const tags = ['users'];
const params = z.object({ id: contract.id });

const showPeople = createRoute({
  method: 'get',
  path: '/people',
  tags,
  operationId: 'listPeople',
  summary: 'Everybody who ever worked here, by name: what the actors user:… are called',
  responses: {
    200: jsonOf(z.object({ people: z.array(contract.person.extend({ active: z.boolean() })) }), 'The people'),
    ...refusals,
  },
});
const showUsers = createRoute({
  method: 'get',
  path: '/users',
  tags,
  operationId: 'listUsers',
  summary: 'Users with their status, and who was invited and has not come',
  responses: { 200: jsonOf(z.object({ users: z.array(contract.user) }), 'The users'), ...refusals },
});
const addUser = createRoute({
  method: 'post',
  path: '/users',
  tags,
  operationId: 'addUser',
  summary: 'Invite somebody: gives a link with which they join once',
  request: { body: bodyOf(z.strictObject({ role: contract.role })) },
  responses: { 201: jsonOf(contract.link, 'The link, shown once'), ...refusals },
});
const changeUser = createRoute({
  method: 'patch',
  path: '/users/{id}',
  tags,
  operationId: 'changeUser',
  summary: 'Change the role of a user, or disable or enable them; of one who was only invited, take the link back',
  request: { params, body: bodyOf(contract.userChange) },
  responses: { 204: { description: 'Done' }, ...refusals },
});
const resetPassword = createRoute({
  method: 'post',
  path: '/users/{id}/password-link',
  tags,
  operationId: 'resetPassword',
  summary: 'Make a link with which the user sets a new password',
  request: { params },
  responses: { 201: jsonOf(contract.link, 'The link, shown once'), ...refusals },
});

export function userRoutesOf(room: Room): Routes {
  const routes = createRoutes();
  routes.openapi({ ...showPeople, middleware: requireRight('listPeople') }, async (c) =>
    c.json({ people: [...(await listPeople(contextOf(room, c)))] }, 200),
  );
  routes.openapi({ ...showUsers, middleware: requireRight('listUsers') }, async (c) =>
    c.json({ users: [...(await listUsers(contextOf(room, c)))] }, 200),
  );
  routes.openapi({ ...addUser, middleware: requireRight('addUser') }, async (c) =>
    c.json(linkOf(room, await invite(contextOf(room, c), c.req.valid('json').role)), 201),
  );
  routes.openapi({ ...changeUser, middleware: requireRight('changeRole') }, async (c) => {
    const { role, status } = c.req.valid('json');
    const { id } = c.req.valid('param');
    const context = contextOf(room, c);
    if (status !== undefined) assertRight(c.get('caller'), status === 'active' ? 'enableUser' : 'disableUser');
    if (role !== undefined) await changeRole(context, id, role);
    if (status === 'disabled') await disableUser(context, id);
    if (status === 'active') await enableUser(context, id);
    return c.body(null, 204);
  });
  routes.openapi({ ...resetPassword, middleware: requireRight('resetPassword') }, async (c) =>
    c.json(linkOf(room, await inviteToReset(contextOf(room, c), c.req.valid('param').id)), 201),
  );
  return routes;
}
