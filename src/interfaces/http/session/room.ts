/** What the routes of accounts share. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import type { z } from 'zod';
import { InputError } from '../../../core/model/errors.ts';
import { invitationPath } from '../../../operations/accounts/invite.ts';
import { openSession } from '../../../operations/accounts/sessions.ts';
import type { AttemptGuard } from '../../../operations/accounts/sign-in-attempts.ts';
import type { Context } from '../../../operations/context.ts';
import { problem } from './contract.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { type SessionEnv, type SessionOptions, publicOrigin } from './options.ts';
import { refusal } from './refusal.ts';

export interface Room {
  /** For the program itself; a route uses `contextOf`. */
  readonly context: Context;
  readonly options: SessionOptions;
  readonly guard: AttemptGuard;
}

export type Routes = OpenAPIHono<SessionEnv>;

/** What is wrong with a request becomes an InputError. */
export function createRoutes(): Routes {
  return new OpenAPIHono<SessionEnv>({
    defaultHook: (result) => {
      if (!result.success) throw inputError(result.error);
    },
  });
}

function inputError({ issues }: z.ZodError): InputError {
  const [issue] = issues;
  const column = issue?.path.map(String).join('.') ?? '';
  return new InputError(issue?.message ?? 'the request is not as it has to be', column === '' ? {} : { column });
}

/** The context in which the caller works. */
export function contextOf({ context }: Room, c: HonoContext<SessionEnv>): Context {
  const caller = c.get('caller');
  return caller ? { ...context, actor: caller.actor } : context;
}

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
  return refusal({
    code: 'too_many_requests',
    detail: 'there were too many attempts to sign in',
    next: `Wait ${seconds} seconds.`,
    headers: { 'retry-after': String(seconds) },
  });
}

/** For `responses` of a route. */
export const jsonOf = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
export const bodyOf = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});
const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});
export const refusals = {
  400: refused('What is wrong with the request, and where'),
  401: refused('Nobody is signed in, or the sign-in was refused'),
  403: refused('The role may not, or the request did not come from our own page'),
  404: refused('There is nothing of that name'),
  409: refused('The state does not allow it'),
  429: refused('Too many attempts; Retry-After says when'),
};
