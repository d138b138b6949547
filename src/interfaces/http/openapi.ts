/** The description of all routes as OpenAPI 3.1, made from what the routes check. */
import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import { Problem } from './contract/problem.ts';
import type { Route } from './route.ts';

export const BASE = '/api/v1';

/** What routes below one address are called as a whole. */
export interface Described {
  readonly title: string;
  readonly url: string;
}
export const OWN: Described = { title: 'Countersign', url: BASE };
export const COMPATIBLE: Described = { title: 'Countersign, for clients of other servers', url: '/' };

export function describeRoutes(routes: readonly Route[], { title, url }: Described, version: string): object {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono();
  openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'countersign',
  });
  openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  for (const route of routes) openAPIRegistry.registerPath(describe(route));
  const document = getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title,
      version,
      description:
        'Screens suppliers and purchases against official lists, as of the day and as known then. Every answer names the lists, their copies and the day; no match is no clearance.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url }],
    security: [{ session: [] }, { key: [] }],
  });
  requirePathParameters(document);
  return document;
}

/** A number is read from text, and the generator takes what is read for something that may be left out; a piece of a path never is. */
function requirePathParameters({ paths = {} }: { paths?: object }): void {
  for (const methods of Object.values(paths) as Record<string, { parameters?: { in: string; required?: boolean }[] }>[])
    for (const { parameters = [] } of Object.values(methods))
      for (const parameter of parameters) if (parameter.in === 'path') parameter.required = true;
}

function describe(route: Route): RouteConfig {
  const { method, path, summary, description, params, query } = route;
  const body = bodyOf(route);
  return {
    method,
    path,
    operationId: operationIdOf(route),
    tags: [path.split('/')[1]?.replace(/\..*$/, '') ?? ''],
    summary,
    ...(description !== undefined && { description }),
    ...(route.operation === null ? { security: [] } : { 'x-operation': route.operation }),
    request: {
      ...(params && { params: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(body && { body }),
    },
    responses: {
      ...responsesOf(route),
      default: { description: 'A problem.', content: { 'application/problem+json': { schema: Problem } } },
    },
  } as RouteConfig;
}

/** `get_runs_id_screenings` */
export function operationIdOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method}${path.replace(/[{}]/g, '').replace(/[^A-Za-z0-9]+/g, '_')}`;
}

function bodyOf(route: Route) {
  const { body, raw = {}, bodyOptional } = route;
  if (!body && Object.keys(raw).length === 0) return null;
  const content: Record<string, { schema: z.ZodType | object }> = {};
  if (body) content['application/json'] = { schema: body };
  for (const [media, description] of Object.entries(raw))
    content[media] = {
      schema: media === 'multipart/form-data' ? formSchema(description, route) : { type: 'string', description },
    };
  return { required: bodyOptional !== true, content };
}

function formSchema(description: string, { form, fileField }: Route): z.ZodType {
  const file = z.string().meta({ format: 'binary', description: 'A file.' });
  const files = fileField === undefined ? { files: z.array(file) } : { [fileField]: file };
  return z.object({ ...files, ...(form && { options: form.optional() }) }).meta({ description });
}

function responsesOf({ responses }: Route): RouteConfig['responses'] {
  return Object.fromEntries(
    Object.entries(responses).map(([status, { description, json, media = {} }]) => {
      const content: Record<string, { schema: z.ZodType | object }> = {};
      if (json) content['application/json'] = { schema: json };
      for (const [type, about] of Object.entries(media))
        content[type] ??= {
          schema: type === 'application/json' ? { description: about } : { type: 'string', description: about },
        };
      return [status, Object.keys(content).length === 0 ? { description } : { description, content }];
    }),
  ) as RouteConfig['responses'];
}
