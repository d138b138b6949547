/** Signing in and out. */
import type { z } from 'zod';
import { mayDo, operationIds } from '../../../operations/access.ts';
import { type SignIn, checkPassword, setPassword } from '../../../operations/accounts/passwords.ts';
import { closeSession, sessionOf } from '../../../operations/accounts/sessions.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { assertRight } from './authenticate.ts';
import * as contract from './contract.ts';
import { dropCookie, readCookie } from './cookies.ts';
import { type SessionOptions, addressOf } from './options.ts';
import { MOST_BYTES, type Room, done, signBrowserIn, told, tooManyAttempts } from './room.ts';

export function sessionRoutes(room: Room): readonly Route[] {
  const { context, options, guard } = room;
  return [
    route({
      operation: null,
      method: 'get',
      path: '/session',
      summary: 'Who is signed in, and what they may do',
      responses: { 200: { description: 'The caller, or nobody.', json: contract.sessionState } },
      handle: (call) => told(call.c, stateOf(options, call)),
    }),
    route<unknown, unknown, z.output<typeof contract.signIn>>({
      operation: null,
      method: 'post',
      path: '/session',
      summary: 'Sign in with a name and a password; sets the cookie of a new session',
      body: contract.signIn,
      bodyBytes: MOST_BYTES,
      responses: { 204: { description: 'Signed in.' } },
      async handle({ c, body: { name, password } }) {
        const address = addressOf(options, c);
        await signBrowserIn(room, c, accepted(await checkPassword(context, guard, { name, password, address })));
        return done(c);
      },
    }),
    route({
      operation: null,
      method: 'delete',
      path: '/session',
      summary: 'Sign out',
      responses: { 204: { description: 'Signed out.' } },
      async handle({ c }) {
        const token = readCookie(c, options, 'session');
        if (token !== null && (await sessionOf(context, token))) await closeSession(context, token);
        dropCookie(c, options, 'session');
        return done(c);
      },
    }),
    route<unknown, unknown, z.output<typeof contract.passwordChange>>({
      operation: 'setPassword',
      method: 'post',
      path: '/session/password',
      summary: 'Set one’s own password; ends every other session',
      body: contract.passwordChange,
      bodyBytes: MOST_BYTES,
      responses: { 204: { description: 'The new password is set.' } },
      async handle({ c, context: own, caller, body }) {
        const { userId } = assertRight(caller, 'setPassword');
        const change = { userId, ...body, address: addressOf(options, c) };
        await signBrowserIn(room, c, accepted(await setPassword(own, guard, change)));
        return done(c);
      },
    }),
  ];
}

function stateOf(options: SessionOptions, { c, caller }: Call): z.infer<typeof contract.sessionState> {
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
  throw new HttpProblem('not_signed_in', 'the name or the password is wrong, or the account may not sign in', {
    next: 'Try again, or ask an admin for a link to set a new password.',
  });
}
