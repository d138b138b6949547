/** All routes behind one door: who asks, whether they may, what they sent, and what is told when it can't be done. */
import { randomUUID } from 'node:crypto';
import { Hono, type Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '../../operations/context.ts';
import type { Door } from './door.ts';
import { BASE, describeRoutes } from './openapi.ts';
import type { Page } from './page.ts';
import { HttpProblem, problemOf, problemResponse } from './problems.ts';
import { checked, jsonBody, mediaTypeOf, queryOf } from './request.ts';
import type { Call, Route } from './route.ts';
import { caseRoutes } from './routes/cases.ts';
import { dossierRoutes } from './routes/dossier.ts';
import { entityRoutes } from './routes/entities.ts';
import { healthRoutes } from './routes/health.ts';
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
import type { SessionEnv, SessionOptions } from './session/options.ts';
import type { Routes as AccountRoutes } from './session/room.ts';
import { sessionRoutes } from './session/routes.ts';

export interface AppOptions {
  readonly door: Door;
  /** Host names that are answered; null is all. */
  readonly names: ReadonlySet<string> | null;
  /** The built web page; null where there is none. */
  readonly page: Page | null;
  readonly session: SessionOptions;
}

export function allRoutes(version: string, hasPage: boolean, accounts: AccountRoutes): readonly Route[] {
  const routes: Route[] = [
    ...healthRoutes(() => (document ??= describeRoutes(routes, accounts, version)), hasPage),
    ...listRoutes,
    ...nameRoutes,
    ...entityRoutes,
    ...ownershipRoutes,
    ...screenRoutes,
    ...runRoutes,
    ...screeningRoutes,
    ...jobRoutes,
    ...logRoutes,
    ...caseRoutes,
    ...dossierRoutes,
  ];
  let document: object | null = null;
  return routes;
}

export function createApp(options: AppOptions): Hono<SessionEnv> {
  const { door, names, page, session } = options;
  const accounts = sessionRoutes(door.context, session);
  const routes = allRoutes(door.version, page !== null, accounts);
  const app = new Hono<SessionEnv>();
  app.onError((error, c) => tellProblem(error, c, door.context));
  app.use(securityHeaders, onlyOurNames(names));
  app.use(`${BASE}/*`, authenticate(door.context, session), requireCsrf(session));
  for (const route of routes) app.on(route.method.toUpperCase(), honoPath(route), (c) => answer(c, route, door));
  app.route(BASE, accounts);
  const methods = methodsOf([...routes, ...addressesOf(accounts)]);
  app.all('*', (c) => nothingThere(c, methods, page));
  return app;
}

/** `/runs/{id}/report.{format}` -> `/api/v1/runs/:id/:file{report\\..+}`, where a piece of the path holds more than a parameter. */
function honoPath({ path }: Route): string {
  return (
    BASE +
    path
      .split('/')
      .map((piece) => {
        const only = /^\{(\w+)\}$/.exec(piece)?.[1];
        if (only !== undefined) return `:${only}`;
        const mixed = /^([^{}]+)\{(\w+)\}$/.exec(piece);
        return mixed ? `:${mixed[2] ?? ''}{${(mixed[1] ?? '').replaceAll('.', '\\.')}[^/]+}` : piece;
      })
      .join('/')
  );
}

async function answer(c: HonoContext<SessionEnv>, route: Route, door: Door): Promise<Response> {
  const caller = c.get('caller');
  if (route.operation !== null) assertRight(caller, route.operation);
  const params = route.params ? checked(route.params, paramsOf(c, route), 'path') : {};
  const asked = queryOf(c);
  if (!route.query && Object.keys(asked).length > 0) throw noQuery(Object.keys(asked));
  const query = route.query ? checked(route.query, asked, 'query') : {};
  const context: Context = caller === null ? door.context : { ...door.context, actor: caller.actor };
  const call: Call = { params, query, body: null, mediaType: mediaTypeOf(c), caller, context, door, c };
  return route.handle({ ...call, body: await bodyOf(call, route) });
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

async function bodyOf({ c, mediaType, door }: Call, { body, raw = {}, bodyOptional }: Route): Promise<unknown> {
  if (Object.hasOwn(raw, mediaType)) return null;
  if (!body && Object.keys(raw).length === 0) return null;
  const isEmpty = c.req.raw.body === null || c.req.header('content-length') === '0';
  if (body && bodyOptional === true && isEmpty) return checked(body, {}, 'body');
  const taken = [...(body ? ['application/json'] : []), ...Object.keys(raw)];
  if (!body || mediaType !== 'application/json')
    throw new HttpProblem(
      'unsupported_media_type',
      `this address reads ${taken.join(' or ')}, not ${mediaType === '' ? 'a body without Content-Type' : `"${mediaType.slice(0, 100)}"`}`,
      {
        next: `Send Content-Type: ${taken[0] ?? 'application/json'}.`,
      },
    );
  return checked(body, await jsonBody(c, door.limits.bodyBytes), 'body');
}

function tellProblem(error: unknown, c: HonoContext, context: Context): Response {
  if (error instanceof HTTPException && error.res) return error.getResponse();
  const number = randomUUID();
  const told = problemOf(error, number);
  // Standing alone, so that a reader of the log finds it by the number that the client was told.
  if (told.code === 'defect' || told.code === 'archive_corrupt')
    context.say(
      `${number} ${c.req.method} ${c.req.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  return problemResponse(c, told, error instanceof HttpProblem ? error.headers : {});
}

function addressesOf(accounts: AccountRoutes): readonly Pick<Route, 'path' | 'method'>[] {
  return accounts.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route'
      ? [{ path: definition.route.path, method: definition.route.method as Route['method'] }]
      : [],
  );
}

type Methods = readonly { readonly pattern: RegExp; readonly method: string }[];

function methodsOf(routes: readonly Pick<Route, 'path' | 'method'>[]): Methods {
  return routes.map(({ path, method }) => ({
    pattern: new RegExp(`^${BASE}${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    method: method.toUpperCase(),
  }));
}

function nothingThere(c: HonoContext, methods: Methods, page: Page | null): Response | Promise<Response> {
  const { path, method } = c.req;
  if (path === BASE || path.startsWith(`${BASE}/`)) {
    const allowed = methods.filter(({ pattern }) => pattern.test(path)).map((each) => each.method);
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
