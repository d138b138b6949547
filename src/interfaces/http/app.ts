/** All routes behind one door: who asks, whether they may, what they sent, and what is told when it can't be done. */
import { randomUUID } from 'node:crypto';
import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono';
import type { Context } from '../../operations/context.ts';
import type { Door } from './door.ts';
import { BASE, COMPATIBLE, OWN, describeRoutes } from './openapi.ts';
import type { ProblemCode } from './contract/problem.ts';
import type { Page } from './page.ts';
import { HttpProblem, problemOf, problemResponse } from './problems.ts';
import { checked, jsonBody, mediaTypeOf, queryOf } from './request.ts';
import type { Call, Route } from './route.ts';
import { authenticateByKey, crossOrigin } from './reconcile/cross-origin.ts';
import { reconcileRoutes } from './reconcile/routes.ts';
import { caseRoutes } from './routes/cases.ts';
import { documentRoutes } from './routes/documents.ts';
import { dossierRoutes } from './routes/dossier.ts';
import { entityRoutes } from './routes/entities.ts';
import { equipmentRoutes } from './routes/equipment.ts';
import { descriptionRoute, healthRoutes } from './routes/health.ts';
import { jobRoutes } from './routes/jobs.ts';
import { listRoutes } from './routes/lists.ts';
import { logRoutes } from './routes/log.ts';
import { nameRoutes } from './routes/names.ts';
import { ownershipRoutes } from './routes/ownership.ts';
import { runRoutes } from './routes/runs.ts';
import { screenRoutes } from './routes/screen.ts';
import { screeningRoutes } from './routes/screenings.ts';
import { onlyOurNames, securityHeaders } from './security.ts';
import { assertRight, authenticate, requireCsrf } from './session/authenticate.ts';
import { openKeyOwners } from './session/key-owners.ts';
import { type SessionEnv, type SessionOptions, publicOrigin } from './session/options.ts';
import { accountRoutes } from './session/routes.ts';
import { yenteRoutes } from './yente/routes.ts';

export interface AppOptions {
  readonly door: Door;
  /** Host names that are answered; null is all. */
  readonly names: ReadonlySet<string> | null;
  /** The built web page; null where there is none. */
  readonly page: Page | null;
  readonly session: SessionOptions;
}

export function allRoutes(version: string, hasPage: boolean, accounts: readonly Route[]): readonly Route[] {
  const routes: Route[] = [
    ...healthRoutes(() => (document ??= describeRoutes(routes, OWN, version)), hasPage),
    ...listRoutes,
    ...nameRoutes,
    ...entityRoutes,
    ...ownershipRoutes,
    ...equipmentRoutes,
    ...documentRoutes,
    ...screenRoutes,
    ...runRoutes,
    ...screeningRoutes,
    ...jobRoutes,
    ...logRoutes,
    ...caseRoutes,
    ...dossierRoutes,
    ...accounts,
  ];
  let document: object | null = null;
  return routes;
}

/** For clients of other servers, at the addresses and in the words that they expect. */
export function compatibleRoutes(version: string, originOf: (c: HonoContext) => string): readonly Route[] {
  const routes: Route[] = [
    ...yenteRoutes,
    ...reconcileRoutes(originOf),
    descriptionRoute(() => (document ??= describeRoutes(routes, COMPATIBLE, version))),
  ];
  let document: object | null = null;
  return routes;
}

/** Routes below one address, and the code of a request that does not fit. */
interface Family {
  readonly base: string;
  readonly routes: readonly Route[];
  readonly invalid: ProblemCode;
}

export function createApp(options: AppOptions): Hono<SessionEnv> {
  const { door, names, page, session } = options;
  const own = allRoutes(door.version, page !== null, accountRoutes(door.context, session));
  const families: readonly Family[] = [
    { base: BASE, routes: own, invalid: 'bad_input' },
    { base: '', routes: compatibleRoutes(door.version, originFor(session)), invalid: 'not_as_described' },
  ];
  const app = new Hono<SessionEnv>();
  app.onError((error, c) => tellProblem(error, c, door.context));
  app.use(securityHeaders, onlyOurNames(names));
  const owners = openKeyOwners(door.context);
  const byKey = [crossOrigin, authenticateByKey(owners)] as const;
  app.use('/reconcile/*', ...byKey);
  const asking = [authenticate(door.context, session, owners), requireCsrf(session)] as const;
  app.use(`${BASE}/*`, ...asking);
  for (const family of families) mountRoutes(app, family, { door, asking });
  const methods = families.flatMap(({ base, routes }) => methodsOf(base, routes));
  app.all('*', (c) => nothingThere(c, methods, page));
  return app;
}

interface Mounting {
  readonly door: Door;
  readonly asking: readonly MiddlewareHandler<SessionEnv>[];
}

/** Puts the routes of a family at their addresses. */
export function mountRoutes(app: Hono<SessionEnv>, family: Family, { door, asking }: Mounting): void {
  const { base, routes, invalid } = family;
  for (const route of routes) {
    const handle = (c: HonoContext<SessionEnv>): Promise<Response> => answer(c, { route, door, invalid });
    const path = base + honoPath(route);
    // Those of each family below one address are asked already.
    if (base === BASE || path.startsWith('/reconcile/')) app.on(route.method.toUpperCase(), path, handle);
    else app.on(route.method.toUpperCase(), [path], ...asking, handle);
  }
}

/** The origin by which the client reached us, where it is one of ours; else the first of them. */
function originFor(session: SessionOptions): (c: HonoContext) => string {
  return (c) => {
    const { origin } = new URL(c.req.url);
    return session.origins().includes(origin) ? origin : publicOrigin(session);
  };
}

/** `/runs/{id}/report.{format}` -> `/runs/:id/:file{report\\..+}`, where a piece of the path holds more than a parameter. */
function honoPath({ path }: Route): string {
  return path
    .split('/')
    .map((piece) => {
      const only = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (only !== undefined) return `:${only}`;
      const mixed = /^([^{}]+)\{(\w+)\}$/.exec(piece);
      return mixed ? `:${mixed[2] ?? ''}{${(mixed[1] ?? '').replaceAll('.', '\\.')}[^/]+}` : piece;
    })
    .join('/');
}

interface Answering {
  readonly route: Route;
  readonly door: Door;
  readonly invalid: ProblemCode;
}

async function answer(c: HonoContext<SessionEnv>, { route, door, invalid }: Answering): Promise<Response> {
  const caller = c.get('caller');
  if (route.operation !== null) assertRight(caller, route.operation);
  const params = route.params ? checked(route.params, paramsOf(c, route), 'path', invalid) : {};
  const asked = queryOf(c);
  if (!route.query && Object.keys(asked).length > 0) throw noQuery(Object.keys(asked));
  const query = route.query ? checked(route.query, asked, 'query', invalid) : {};
  const context: Context = caller === null ? door.context : { ...door.context, actor: caller.actor };
  const call: Call = { params, query, body: null, mediaType: mediaTypeOf(c), caller, context, door, c };
  return route.handle({ ...call, body: await bodyOf(call, route, invalid) });
}

function paramsOf(c: HonoContext, { path }: Route): object {
  const prefixes = new Map([...path.matchAll(/([^/{}]+)\{(\w+)\}/g)].map(([, prefix, name]) => [name, prefix]));
  return Object.fromEntries(
    Object.entries(c.req.param() as Record<string, string>).map(([name, value]) => [
      name,
      value.slice(prefixes.get(name)?.length ?? 0),
    ]),
  );
}

function noQuery(names: readonly string[]): HttpProblem {
  const errors = names
    .slice(0, 20)
    .map((field) => ({ in: 'query' as const, field: field.slice(0, 100), detail: 'there is no such field here' }));
  return new HttpProblem('bad_input', 'this address takes nothing in the query string', { errors });
}

async function bodyOf(
  { c, mediaType, door }: Call,
  { body, raw = {}, bodyOptional, bodyBytes = door.limits.bodyBytes }: Route,
  invalid: ProblemCode,
): Promise<unknown> {
  if (Object.hasOwn(raw, mediaType)) return null;
  if (!body && Object.keys(raw).length === 0) return null;
  // The body is looked at only where it may be left out: it costs a stream, and most requests are read at once.
  const isEmpty = () => c.req.header('content-length') === '0' || c.req.raw.body === null;
  if (body && bodyOptional === true && isEmpty()) return checked(body, {}, 'body', invalid);
  const taken = [...(body ? ['application/json'] : []), ...Object.keys(raw)];
  if (!body || mediaType !== 'application/json')
    throw new HttpProblem(
      'unsupported_media_type',
      `this address reads ${taken.join(' or ')}, not ${mediaType === '' ? 'a body without Content-Type' : `"${mediaType.slice(0, 100)}"`}`,
      {
        next: `Send Content-Type: ${taken[0] ?? 'application/json'}.`,
      },
    );
  return checked(body, await jsonBody(c, bodyBytes), 'body', invalid);
}

export function tellProblem(error: unknown, c: HonoContext, context: Context): Response {
  const number = randomUUID();
  const told = problemOf(error, number);
  // Standing alone, so that a reader of the log finds it by the number that the client was told.
  if (told.code === 'defect' || told.code === 'archive_corrupt')
    context.say(
      `${number} ${c.req.method} ${c.req.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  return problemResponse(c, told, error instanceof HttpProblem ? error.headers : {});
}

type Methods = readonly { readonly pattern: RegExp; readonly method: string }[];

function methodsOf(base: string, routes: readonly Route[]): Methods {
  return routes.map(({ path, method }) => ({
    pattern: new RegExp(`^${base}${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    method: method.toUpperCase(),
  }));
}

function nothingThere(c: HonoContext, methods: Methods, page: Page | null): Response | Promise<Response> {
  const { path, method } = c.req;
  const allowed = methods.filter(({ pattern }) => pattern.test(path)).map((each) => each.method);
  if (allowed.length > 0 || path === BASE || path.startsWith(`${BASE}/`)) {
    if (allowed.length === 0) throw new HttpProblem('not_found', `there is no address ${path.slice(0, 200)}`);
    const allow = [...new Set(allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed)].join(', ');
    throw new HttpProblem('method_not_allowed', `this address takes ${allow}, not ${method}`, { headers: { allow } });
  }
  if (method !== 'GET' && method !== 'HEAD')
    throw new HttpProblem('method_not_allowed', `this address takes GET, not ${method.slice(0, 20)}`, {
      headers: { allow: 'GET, HEAD' },
    });
  if (page) return page.serve(c);
  throw new HttpProblem('not_found', 'the web page is not built here; the API is at /api/v1', {
    next: 'Run npm run build in a checkout, or use the API: see /api/v1/openapi.json.',
  });
}
