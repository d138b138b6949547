import type { Context as HonoContext } from 'hono';
import { json } from '../answers.ts';

/** JSON, or a call of the client's function with it (JSONP). The name of the function was checked. */
export function answerJson(c: HonoContext, value: unknown, callback: string | undefined): Response {
  if (callback === undefined) return json(c, value);
  const text = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  // The comment keeps the name from being the first bytes of the answer, which some plug-ins took for a file of theirs.
  return c.body(`/**/${callback}(${text});`, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-store',
  });
}
