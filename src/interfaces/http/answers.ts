/** Answers: JSON, NDJSON as fast as the reader takes it, and nothing at all where the reader has it already. */
import type { Context as HonoContext } from 'hono';
import { HttpProblem } from './problems.ts';

/** One JSON value a line. */
export const NDJSON = 'application/x-ndjson';

/** JSON that nobody keeps. */
export function json(c: HonoContext, value: unknown, status: 200 | 201 | 202 = 200): Response {
  return jsonText(c, JSON.stringify(value), status);
}

/** The same of what is JSON by now. */
export function jsonText(c: HonoContext, text: string, status: 200 | 201 | 202 = 200): Response {
  return c.body(text, status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
}

/** JSON that stays as it is while the tag does; 304 when the reader has it. */
export async function jsonTagged(c: HonoContext, tag: string, make: () => unknown): Promise<Response> {
  const headers = { etag: `"${tag}"`, 'cache-control': 'private, no-cache', vary: 'accept, cookie, authorization' };
  if (c.req.method === 'GET' && hasTag(c, tag)) return c.body(null, 304, headers);
  return c.body(JSON.stringify(await make()), 200, { ...headers, 'content-type': 'application/json' });
}

/** Whether If-None-Match names the tag, by weak comparison (RFC 9110, 13.1.2). */
export function hasTag(c: HonoContext, tag: string): boolean {
  const asked = c.req.header('if-none-match');
  if (asked === undefined) return false;
  return asked
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === '*' || each === `"${tag}"`);
}

/** True when the reader prefers one JSON value a line. */
export function wantsNdjson(c: HonoContext): boolean {
  return /application\/(x-)?ndjson/i.test(c.req.header('accept') ?? '');
}

/** Lines without their ends; the next is made when the reader has taken the one before, and none after the reader went away. */
export async function ndjson(c: HonoContext, lines: AsyncIterable<string> | Iterable<string>): Promise<Response> {
  return streamed(c, withEnds(lines), { 'content-type': NDJSON });
}

async function* withEnds(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

const PIECE = 32 * 1024;

/** The first piece is made before the answer begins, so that what fails at once is a problem and no torn answer. */
export async function streamed(
  c: HonoContext,
  pieces: AsyncIterable<string>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const walk = gathered(pieces)[Symbol.asyncIterator]();
  let first: IteratorResult<string> | null = await walk.next();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = first ?? (await walk.next());
        first = null;
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await walk.return?.(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return c.body(body, 200, { 'cache-control': 'no-store', ...headers });
}

/** Frees what the pieces come from when they are all sent, or when the reader went away. */
export async function* freedAfter(pieces: Iterable<string>, done: () => void): AsyncGenerator<string> {
  try {
    yield* pieces;
  } finally {
    done();
  }
}

/** Bytes as fast as the reader takes them. */
export function byteStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const walk = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await walk.next();
      if (next.done !== true) controller.enqueue(new Uint8Array(next.value));
      else controller.close();
    },
    async cancel() {
      await walk.return?.();
    },
  });
}

/** Small pieces together, so that a line is not a write; what has waited long enough goes out. */
async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

/** Refuses a request whose Accept takes none of what is made. */
export function acceptable(c: HonoContext, made: readonly string[]): void {
  const accept = c.req.header('accept');
  if (accept === undefined || accept.trim() === '') return;
  const takes = accept.split(',').map((each) => each.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  const fits = (type: string): boolean =>
    takes.some(
      (each) => each === '*/*' || each === type || (each.endsWith('/*') && type.startsWith(each.slice(0, -1))),
    );
  if (made.some(fits)) return;
  throw new HttpProblem('not_acceptable', `the answer is ${made.join(' or ')}, and Accept takes neither`, {
    next: `Send Accept: ${made[0] ?? '*/*'}.`,
  });
}
