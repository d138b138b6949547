/** Every page has an address, and everything that is chosen on it is in the address. Pages are loaded when they are opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from './parts/failed.tsx';
import { NotFound } from './parts/not-found.tsx';
import { Shell } from './shell/shell.tsx';

type Search = Readonly<Record<string, unknown>>;

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const page = <const P extends string, const K extends string>(path: P, keys: readonly K[]) => ({
  getParentRoute: () => root,
  path,
  validateSearch: (search: Search): { [key in K]?: string | undefined } => pick(search, keys),
});

const start = createRoute({
  ...page('/', []),
  component: lazyRouteComponent(() => import('./pages/start/start.tsx'), 'StartPage'),
});
const signIn = createRoute({
  ...page('/sign-in', ['to']),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in.tsx'), 'SignInPage'),
});
const invitation = createRoute({
  ...page('/join', []),
  component: lazyRouteComponent(() => import('./pages/sign-in/invitation.tsx'), 'InvitationPage'),
});
const queue = createRoute({
  ...page('/cases', ['state', 'outcome', 'assignee', 'q', 'at']),
  component: lazyRouteComponent(() => import('./pages/queue/queue.tsx'), 'QueuePage'),
});
const oneCase = createRoute({
  ...page('/cases/$case', ['alert', 'finding', 'do']),
  component: lazyRouteComponent(() => import('./pages/case/case.tsx'), 'CasePage'),
});
const find = createRoute({
  ...page('/find', ['q']),
  component: lazyRouteComponent(() => import('./pages/find/find.tsx'), 'FindPage'),
});
const party = createRoute({
  ...page('/parties/$party', ['asOf', 'knownAt']),
  component: lazyRouteComponent(() => import('./pages/party/party.tsx'), 'PartyPage'),
});
const lists = createRoute({
  ...page('/lists', ['take']),
  component: lazyRouteComponent(() => import('./pages/lists/lists.tsx'), 'ListsPage'),
});
const runs = createRoute({
  ...page('/runs', []),
  component: lazyRouteComponent(() => import('./pages/runs/runs.tsx'), 'RunsPage'),
});
const run = createRoute({
  ...page('/runs/$run', ['show', 'at']),
  component: lazyRouteComponent(() => import('./pages/runs/run.tsx'), 'RunPage'),
});
const log = createRoute({
  ...page('/log', ['from']),
  component: lazyRouteComponent(() => import('./pages/log/log.tsx'), 'LogPage'),
});
const people = createRoute({
  ...page('/people', []),
  component: lazyRouteComponent(() => import('./pages/people/people.tsx'), 'PeoplePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, signIn, invitation, queue, oneCase, find, party, lists, runs, run, log, people]),
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  scrollRestoration: true,
  // Plain `?state=open&q=大华`, not the router's JSON: an address that a person can read and write.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function pick<K extends string>(search: Search, keys: readonly K[]): { [key in K]?: string | undefined } {
  const found: { [key in K]?: string | undefined } = {};
  for (const key of keys) if (typeof search[key] === 'string') found[key] = search[key];
  return found;
}
