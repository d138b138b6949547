/** The addresses of yente, the server of OpenSanctions, at the root of this one, for the clients that people have. */
import type { Route } from '../route.ts';
import { entityRoutes } from './entities.ts';
import { matchRoute } from './match.ts';
import { searchRoute } from './search.ts';
import { systemRoutes } from './system.ts';

export const yenteRoutes: readonly Route[] = [matchRoute, searchRoute, ...entityRoutes, ...systemRoutes];
