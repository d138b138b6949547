/** The parts of a request, read with bounds and checked against what a route takes. */
import type { Context as HonoContext } from 'hono';
import type { z } from 'zod';
import type { FieldError, ProblemCode } from './contract/problem.ts';
import { HttpProblem } from './problems.ts';

type Part = FieldError['in'];

/** Checks a part; what is wrong is told field by field. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, part: Part, code: ProblemCode = 'bad_input'): T {
  refuseUnstorable(value, part);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => fieldErrors(issue, part)).slice(0, 20);
  const [first] = errors;
  const where = first === undefined || first.field === '' ? `the ${part}` : `${first.field} (${part})`;
  throw new HttpProblem(code, `${where}: ${first?.detail ?? 'is not as it has to be'}`, { errors });
}

type Issue = z.core.$ZodIssue;

function fieldErrors(issue: Issue, part: Part): readonly FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      in: part,
      field: fieldName([...issue.path, key.slice(0, 100)]),
      detail: 'there is no such field here',
    }));
  return [{ in: part, field: fieldName(issue.path), detail: lowerFirst(issue.message) }];
}

/** `['queries', 0, 'country']` -> `queries[0].country` */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** No database keeps a NUL or half of a surrogate pair, and no name has one. */
function refuseUnstorable(value: unknown, part: Part): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (typeof each === 'string') {
      if (each.includes('\0') || !each.isWellFormed())
        throw new HttpProblem('bad_input', `the ${part} has a NUL or half of a surrogate pair in a text`, {
          next: 'Send text in Unicode; a character outside the basic plane has both halves.',
        });
    } else if (Array.isArray(each)) for (const item of each) waiting.push(item);
    else if (typeof each === 'object' && each !== null)
      for (const [key, item] of Object.entries(each)) waiting.push(key, item);
  }
}

/** The query string; a name that is given twice becomes an array, which only a route that wants one takes. */
export function queryOf(c: HonoContext): Readonly<Record<string, string | readonly string[]>> {
  const given = c.req.queries();
  return Object.fromEntries(
    Object.entries(given).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

export function mediaTypeOf(c: HonoContext): string {
  return (c.req.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The bytes of the body as they come; more than `most` is `too_large`, whatever the header said. */
export async function* bodyChunks(c: HonoContext, most: number): AsyncGenerator<Uint8Array> {
  const declared = Number(c.req.header('content-length') ?? 0);
  if (declared > most) throw tooLarge(most);
  const { body } = c.req.raw;
  if (body === null) return;
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) throw tooLarge(most);
    yield chunk;
  }
}

function tooLarge(most: number): HttpProblem {
  return new HttpProblem('too_large', `the body has more than the ${most} bytes that are read here`, {
    next: 'Send less at once; files of purchases go to POST /api/v1/runs.',
    headers: { connection: 'close' },
  });
}

/** The whole body. Where its length is declared, HTTP sees to it that no more comes, and no stream is needed; that is most of them, and faster. */
export async function wholeBody(c: HonoContext, most: number): Promise<Uint8Array> {
  const length = c.req.header('content-length') ?? '';
  const isBounded = /^\d+$/.test(length) && Number(length) <= most && c.req.header('transfer-encoding') === undefined;
  if (isBounded) return new Uint8Array(await c.req.arrayBuffer());
  const chunks: Uint8Array[] = [];
  for await (const chunk of bodyChunks(c, most)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A JSON body. */
export async function jsonBody(c: HonoContext, most: number): Promise<unknown> {
  const text = decode(await wholeBody(c, most));
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new HttpProblem(
      'bad_input',
      text.trim() === '' ? 'the body is empty; JSON is wanted' : `the body is no JSON: ${why.slice(0, 200)}`,
    );
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new HttpProblem('bad_input', 'the body is not UTF-8');
  }
}
