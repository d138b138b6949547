/** Users: who is there, invitations, roles, who may no longer sign in. */
import { z } from 'zod';
import { invite, inviteToReset } from '../../../operations/accounts/invite.ts';
import { changeRole, disableUser, enableUser, listPeople, listUsers } from '../../../operations/accounts/users.ts';
import { type Call, type Route, route } from '../route.ts';
import { assertRight } from './authenticate.ts';
import * as contract from './contract.ts';
import { MOST_BYTES, type Room, done, linkOf, told } from './room.ts';

const UserPath = z.object({ id: contract.id });
type UserPath = z.output<typeof UserPath>;
const NewUser = z.strictObject({ role: contract.role });
const People = z.object({ people: z.array(contract.person.extend({ active: z.boolean() })) });

export function userRoutes(room: Room): readonly Route[] {
  return [
    route({
      operation: 'listPeople',
      method: 'get',
      path: '/people',
      summary: 'Everybody who ever worked here, by name: what the actors user:… are called',
      responses: { 200: { description: 'The people.', json: People } },
      handle: async ({ c, context }) => told(c, { people: await listPeople(context) }),
    }),
    route({
      operation: 'listUsers',
      method: 'get',
      path: '/users',
      summary: 'Users with their status, and who was invited and has not come',
      responses: { 200: { description: 'The users.', json: z.object({ users: z.array(contract.user) }) } },
      handle: async ({ c, context }) => told(c, { users: await listUsers(context) }),
    }),
    route<unknown, unknown, z.output<typeof NewUser>>({
      operation: 'addUser',
      method: 'post',
      path: '/users',
      summary: 'Invite somebody: gives a link with which they join once',
      body: NewUser,
      bodyBytes: MOST_BYTES,
      responses: { 201: { description: 'The link, shown once.', json: contract.link } },
      handle: async ({ c, context, body }) => told(c, linkOf(room, await invite(context, body.role)), 201),
    }),
    route<UserPath, unknown, z.output<typeof contract.userChange>>({
      operation: 'changeRole',
      method: 'patch',
      path: '/users/{id}',
      summary: 'Change the role of a user, or disable or enable them; of one who was only invited, take the link back',
      params: UserPath,
      body: contract.userChange,
      bodyBytes: MOST_BYTES,
      responses: { 204: { description: 'It is so from the next request on.' } },
      handle: changeUser,
    }),
    route<UserPath>({
      operation: 'resetPassword',
      method: 'post',
      path: '/users/{id}/password-link',
      summary: 'Make a link with which the user sets a new password',
      params: UserPath,
      responses: { 201: { description: 'The link, shown once.', json: contract.link } },
      handle: async ({ c, context, params }) => told(c, linkOf(room, await inviteToReset(context, params.id)), 201),
    }),
  ];
}

async function changeUser({
  c,
  context,
  caller,
  params: { id },
  body: { role, status },
}: Call<UserPath, unknown, z.output<typeof contract.userChange>>): Promise<Response> {
  if (status !== undefined) assertRight(caller, status === 'active' ? 'enableUser' : 'disableUser');
  if (role !== undefined) await changeRole(context, id, role);
  if (status === 'disabled') await disableUser(context, id);
  if (status === 'active') await enableUser(context, id);
  return done(c);
}
