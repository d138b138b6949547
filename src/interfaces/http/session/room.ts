/** What the routes of accounts share. */
import type { Context as HonoContext } from 'hono';
import { invitationPath } from '../../../operations/accounts/invite.ts';
import { openSession } from '../../../operations/accounts/sessions.ts';
import type { AttemptGuard } from '../../../operations/accounts/sign-in-attempts.ts';
import type { Context } from '../../../operations/context.ts';
import { json } from '../answers.ts';
import { HttpProblem } from '../problems.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { type SessionEnv, type SessionOptions, publicOrigin } from './options.ts';

export interface Room {
  /** For the program itself; a route uses that of its call. */
  readonly context: Context;
  readonly options: SessionOptions;
  readonly guard: AttemptGuard;
}

/** Nothing that is sent here is larger than a password and a name. */
export const MOST_BYTES = 16 * 1024;

/** Signs the browser in, with a token that nobody had before. */
export async function signBrowserIn(room: Room, c: HonoContext<SessionEnv>, userId: string): Promise<void> {
  const previous = readCookie(c, room.options, 'session');
  const { token } = await openSession(room.context, userId, previous);
  writeCookie(c, room.options, { kind: 'session', value: token });
}

/** The address of a one-time link, to be shown once. */
export function oneTimeLink(origin: string, token: string): string {
  return origin + invitationPath(token);
}

export function linkOf({ options }: Room, made: { token: string; userId: string; expiresAt: string }) {
  const { token, userId, expiresAt } = made;
  return { userId, link: oneTimeLink(publicOrigin(options), token), expiresAt };
}

export function tooManyAttempts(seconds: number): Error {
  return new HttpProblem('too_many_requests', 'there were too many attempts to sign in', {
    next: `Wait ${seconds} seconds.`,
    headers: { 'retry-after': String(seconds) },
  });
}

/** An answer that is kept nowhere, and tells no other site where its reader came from. */
export function told(c: HonoContext, value: unknown, status: 200 | 201 = 200): Response {
  c.header('referrer-policy', 'no-referrer');
  return json(c, value, status);
}

/** The same without a word. */
export function done(c: HonoContext): Response {
  return c.body(null, 204, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
}
