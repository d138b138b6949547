/** All routes of accounts, to be mounted under /api/v1 behind `authenticate` and `requireCsrf`. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { InputError } from '../../../core/model/errors.ts';
import { createAttemptGuard } from '../../../operations/accounts/sign-in-attempts.ts';
import type { Context } from '../../../operations/context.ts';
import { keyRoutesOf } from './key-routes.ts';
import { oidcRoutesOf } from './oidc-routes.ts';
import type { SessionOptions } from './options.ts';
import { type Room, type Routes, createRoutes } from './room.ts';
import { sessionRoutesOf } from './session-routes.ts';
import { userRoutesOf } from './user-routes.ts';

/** Each with everything below it: what is said of them must not be said of the routes beside them. */
const PATHS = ['/session/*', '/invitations/*', '/people', '/users/*', '/keys/*', '/auth/*'];
/** Nothing here is larger than a password and a name. */
const MOST_BYTES = 16 * 1024;

export function sessionRoutes(context: Context, options: SessionOptions): Routes {
  const room: Room = { context, options, guard: createAttemptGuard() };
  const routes = createRoutes();
  for (const path of PATHS) routes.use(path, smallBody, keepNowhere);
  for (const part of [sessionRoutesOf, userRoutesOf, keyRoutesOf, oidcRoutesOf]) routes.route('/', part(room));
  return routes;
}

const smallBody = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => {
    throw new InputError(`the body has more than ${MOST_BYTES} bytes`);
  },
});

/** Answers are kept nowhere and tell no other site where somebody came from. */
const keepNowhere: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
};
