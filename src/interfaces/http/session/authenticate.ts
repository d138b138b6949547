/** Who asks, whether their browser was made to, and whether they may. In this order before every route. */
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { OperatingError } from '../../../core/model/errors.ts';
import { type OperationId, mayDo } from '../../../operations/access.ts';
import { type Caller, forbidden } from '../../../operations/accounts/caller.ts';
import { isCsrfToken, sessionOf } from '../../../operations/accounts/sessions.ts';
import type { Context } from '../../../operations/context.ts';
import { HttpProblem } from '../problems.ts';
import { readCookie } from './cookies.ts';
import type { KeyOwners } from './key-owners.ts';
import type { SessionEnv, SessionOptions } from './options.ts';

/** `Bearer cs_…` (RFC 6750), or `ApiKey cs_…` as the clients of yente send it. */
const AUTHORIZATION = /^(?:Bearer|ApiKey) +(\S+)$/i;
/** Others, such as Basic, are for a proxy in front of us. */
const OURS = /^(?:Bearer|ApiKey)\b/i;
const CHALLENGE = { 'www-authenticate': 'Bearer realm="countersign"' };
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Sets `caller`: by the key in Authorization, else by the cookie, else null. Refuses a key that is none: its sender believes to be somebody. */
export function authenticate(
  context: Context,
  options: SessionOptions,
  owners: KeyOwners,
): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    c.set('caller', null);
    c.set('session', null);
    const authorization = c.req.header('authorization');
    if (authorization !== undefined && OURS.test(authorization))
      c.set('caller', await callerOfKey(owners, authorization));
    else {
      const token = readCookie(c, options, 'session');
      const found = token === null ? null : await sessionOf(context, token);
      if (found) {
        c.set('caller', found.caller);
        c.set('session', { csrf: found.csrf, expiresAt: found.expiresAt });
      }
    }
    await next();
  };
}

/** Whose key Authorization holds; throws the refusal that is to be answered when it holds none that works. */
export async function callerOfKey(owners: KeyOwners, authorization: string): Promise<Caller> {
  const secret = AUTHORIZATION.exec(authorization.trim())?.[1];
  const caller = secret === undefined ? null : await owners(secret);
  if (caller) return caller;
  throw new HttpProblem('not_signed_in', 'Authorization has no key that works here', {
    next: 'Send Authorization: Bearer cs_… with a key that is neither revoked nor too old.',
    headers: { 'www-authenticate': `${CHALLENGE['www-authenticate']}, error="invalid_token"` },
  });
}

/**
 * Refuses a request that changes something when another site made the browser send it: its Origin (or Sec-Fetch-Site) must be ours, and with a
 * session the header X-CSRF-Token must be the session's. A key is sent by whoever has it, never by a browser on its own.
 */
export function requireCsrf(options: SessionOptions): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    const isByKey = c.get('caller')?.via === 'key';
    if (!READING.has(c.req.method) && !isByKey) {
      assertOurSite(c, options);
      const session = c.get('session');
      if (session && !isCsrfToken(session.csrf, c.req.header('x-csrf-token'))) {
        throw new HttpProblem('not_allowed', 'the header X-CSRF-Token is not that of this session', {
          next: 'Take csrf from GET /api/v1/session and send it again.',
        });
      }
    }
    await next();
  };
}

function assertOurSite(c: HonoContext<SessionEnv>, options: SessionOptions): void {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isOurs =
    origin === undefined ? site === undefined || site === 'same-origin' : options.origins().includes(origin);
  // Every browser says one of the two; what says neither has no cookie on its own.
  const isSilent = origin === undefined && site === undefined;
  if (isOurs && !(isSilent && c.get('session') !== null)) return;
  throw new HttpProblem('not_allowed', 'the request did not come from a page of this server', {
    next: `Open ${options.origins()[0] ?? 'the server'} itself, or use a key.`,
  });
}

/** The caller, when they may do it; throws the refusal that is to be answered. */
export function assertRight(caller: Caller | null, operation: OperationId): Caller {
  if (!caller) throw notSignedIn();
  const via = caller.via === 'key' ? 'key' : 'person';
  if (mayDo(caller.role, operation, via)) return caller;
  throw notAllowed(forbidden(operation, via));
}

export function notSignedIn(): Error {
  return new HttpProblem('not_signed_in', 'nobody is signed in', {
    next: 'Sign in, or send a key as Authorization: Bearer cs_….',
    headers: CHALLENGE,
  });
}

function notAllowed({ message, next }: OperatingError): Error {
  return new HttpProblem('not_allowed', message, { next });
}
