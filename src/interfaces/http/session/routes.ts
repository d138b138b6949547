/** All routes of accounts. */
import { createAttemptGuard } from '../../../operations/accounts/sign-in-attempts.ts';
import type { Context } from '../../../operations/context.ts';
import type { Route } from '../route.ts';
import { keyRoutes } from './key-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { oidcRoutes } from './oidc-routes.ts';
import type { SessionOptions } from './options.ts';
import type { Room } from './room.ts';
import { sessionRoutes } from './session-routes.ts';
import { userRoutes } from './user-routes.ts';

export function accountRoutes(context: Context, options: SessionOptions): readonly Route[] {
  const room: Room = { context, options, guard: createAttemptGuard() };
  return [...sessionRoutes(room), ...linkRoutes(room), ...userRoutes(room), ...keyRoutes, ...oidcRoutes(room)];
}
