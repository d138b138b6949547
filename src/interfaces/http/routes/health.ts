import { z } from 'zod';
import { json } from '../answers.ts';
import { Health } from '../contract/health.ts';
import { type Route, route } from '../route.ts';

/** `document` gives the description of all routes; `hasPage` says whether the web page is served. */
export function healthRoutes(document: () => unknown, hasPage: boolean): readonly Route[] {
  return [
    route({
      operation: null,
      method: 'get',
      path: '/health',
      summary: 'Whether the server answers, and from which lists',
      responses: { 200: { description: 'It does.', json: Health } },
      async handle({ c, door }) {
        const { snapshot, matcher, lists } = await door.names.now();
        return json(c, { status: 'ok', version: door.version, snapshot, matcher, lists: lists.length, page: hasPage });
      },
    }),
    descriptionRoute(document),
  ];
}

export function descriptionRoute(document: () => unknown): Route {
  return route({
    operation: null,
    method: 'get',
    path: '/openapi.json',
    summary: 'This description (OpenAPI 3.1)',
    responses: { 200: { description: 'The document.', json: z.looseObject({ openapi: z.string() }) } },
    handle: ({ c }) => json(c, document()),
  });
}
