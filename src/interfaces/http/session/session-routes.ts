/** Signing in and out, and the one-time links that lead there. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { mayDo, operationIds } from '../../../operations/access.ts';
import { acceptInvitation, showInvitation } from '../../../operations/accounts/invite.ts';
import { type SignIn, checkPassword, setPassword } from '../../../operations/accounts/passwords.ts';
import { closeSession, sessionOf } from '../../../operations/accounts/sessions.ts';
import { assertRight } from './authenticate.ts';
import * as contract from './contract.ts';
import { dropCookie, readCookie } from './cookies.ts';
import { type SessionEnv, addressOf } from './options.ts';
import { refusal } from './refusal.ts';
import {
  type Room,
  type Routes,
  bodyOf,
  contextOf,
  createRoutes,
  jsonOf,
  refusals,
  signBrowserIn,
  tooManyAttempts,
} from './room.ts';

const tags = ['session'];
const params = z.object({ token: contract.token });
const done = { 204: { description: 'Done' }, ...refusals };

const showSession = createRoute({
  method: 'get',
  path: '/session',
  tags,
  operationId: 'showSession',
  summary: 'Who is signed in, and what they may do',
  responses: { 200: jsonOf(contract.sessionState, 'The caller, or nobody'), 401: refusals[401] },
});
const signIn = createRoute({
  method: 'post',
  path: '/session',
  tags,
  operationId: 'signIn',
  summary: 'Sign in with a name and a password; sets the cookie of a new session',
  request: { body: bodyOf(contract.signIn) },
  responses: done,
});
const signOut = createRoute({
  method: 'delete',
  path: '/session',
  tags,
  operationId: 'signOut',
  summary: 'Sign out',
  responses: done,
});
const changePassword = createRoute({
  method: 'post',
  path: '/session/password',
  tags,
  operationId: 'setPassword',
  summary: 'Set one’s own password; ends every other session',
  request: { body: bodyOf(contract.passwordChange) },
  responses: done,
});
const showLink = createRoute({
  method: 'get',
  path: '/invitations/{token}',
  tags,
  operationId: 'showInvitation',
  summary: 'What a one-time link is for',
  request: { params },
  responses: { 200: jsonOf(contract.invitation, 'The link works'), ...refusals },
});
const acceptLink = createRoute({
  method: 'post',
  path: '/invitations/{token}',
  tags,
  operationId: 'acceptInvitation',
  summary: 'Join, or set a new password, with a one-time link; signs in',
  request: { params, body: bodyOf(contract.acceptance) },
  responses: done,
});

export function sessionRoutesOf(room: Room): Routes {
  const routes = createRoutes();
  routes.openapi(showSession, (c) => c.json(stateOf(room, c), 200));
  routes.openapi(signIn, async (c) => {
    const { name, password } = c.req.valid('json');
    const address = addressOf(room.options, c);
    await signBrowserIn(room, c, accepted(await checkPassword(room.context, room.guard, { name, password, address })));
    return c.body(null, 204);
  });
  routes.openapi(signOut, async (c) => {
    const token = readCookie(c, room.options, 'session');
    if (token !== null && (await sessionOf(room.context, token))) await closeSession(room.context, token);
    dropCookie(c, room.options, 'session');
    return c.body(null, 204);
  });
  routes.openapi(changePassword, async (c) => {
    const { userId } = assertRight(c.get('caller'), 'setPassword');
    const address = addressOf(room.options, c);
    const change = { userId, ...c.req.valid('json'), address };
    await signBrowserIn(room, c, accepted(await setPassword(contextOf(room, c), room.guard, change)));
    return c.body(null, 204);
  });
  addLinkRoutes(room, routes);
  return routes;
}

function addLinkRoutes(room: Room, routes: Routes): void {
  routes.openapi(showLink, async (c) => {
    const shown = await showInvitation(room.context, c.req.valid('param').token);
    return c.json({ ...shown, oidc: room.options.oidc !== null }, 200);
  });
  routes.openapi(acceptLink, async (c) => {
    const { name, displayName, password } = c.req.valid('json');
    const userId = await acceptInvitation(room.context, c.req.valid('param').token, {
      ...(name !== undefined && { name }),
      displayName: displayName ?? null,
      by: { password },
    });
    await signBrowserIn(room, c, userId);
    return c.body(null, 204);
  });
}

function stateOf({ options }: Room, c: HonoContext<SessionEnv>): z.infer<typeof contract.sessionState> {
  const caller = c.get('caller');
  const session = c.get('session');
  const oidc = options.oidc !== null;
  if (!caller) return { user: null, via: null, csrf: null, expiresAt: null, mayDo: [], oidc };
  const { userId: id, name, displayName, role, via } = caller;
  return {
    user: { id, name, displayName, role },
    via,
    csrf: session?.csrf ?? null,
    expiresAt: session?.expiresAt ?? null,
    mayDo: operationIds.filter((operation) => mayDo(role, operation, via === 'key' ? 'key' : 'person')),
    oidc,
  };
}

/** The user's id; throws alike whatever was wrong. */
function accepted(signIn: SignIn): string {
  if (signIn.outcome === 'accepted') return signIn.userId;
  if (signIn.outcome === 'too_many') throw tooManyAttempts(signIn.retryAfterSeconds);
  throw refusal({
    code: 'not_signed_in',
    detail: 'the name or the password is wrong, or the account may not sign in',
    next: 'Try again, or ask an admin for a link to set a new password.',
  });
}
