/** How pages of other origins may ask: with a key and never with a cookie, so that an answer tells nothing that its asker may not know. */
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { HttpProblem } from '../problems.ts';
import { callerOfKey } from '../session/authenticate.ts';
import type { KeyOwners } from '../session/key-owners.ts';
import type { SessionEnv } from '../session/options.ts';

/** CORS as the specification wants it, for every origin and without credentials. */
export const crossOrigin: MiddlewareHandler<SessionEnv> = async (c, next) => {
  if (c.req.method === 'OPTIONS')
    c.res = new Response(null, { status: 204, headers: { allow: 'GET, HEAD, POST, OPTIONS' } });
  else await next();
  const { headers } = c.res;
  headers.set('access-control-allow-origin', '*');
  headers.set('access-control-allow-methods', 'GET, POST, OPTIONS');
  headers.set('access-control-allow-headers', 'authorization, content-type');
  headers.set('access-control-expose-headers', 'etag, x-batch-size');
  headers.set('access-control-max-age', '3600');
  headers.set('cross-origin-resource-policy', 'cross-origin');
  // The address may hold a key: nobody else is to see where a reader came from.
  headers.set('referrer-policy', 'no-referrer');
};

/**
 * Sets `caller` by the key in Authorization, else by `?key=`, for clients that can send no header, as OpenRefine. Addresses are written down in
 * many places, so that there only the key of a reader is taken. A cookie is not looked at.
 */
export function authenticateByKey(owners: KeyOwners): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    c.set('session', null);
    c.set('caller', await callerOf(owners, c));
    await next();
  };
}

async function callerOf(owners: KeyOwners, c: HonoContext): Promise<SessionEnv['Variables']['caller']> {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) return callerOfKey(owners, authorization);
  const key = c.req.query('key');
  if (key === undefined) return null;
  const caller = await callerOfKey(owners, `Bearer ${key}`);
  if (caller.role === 'reader') return caller;
  throw new HttpProblem('not_allowed', 'in an address only the key of a reader is taken', {
    next: 'Make a key of the role reader, or send this one in Authorization.',
  });
}
