/** What a door says to whoever it does not let in: a problem of RFC 9457, thrown, so that nothing after it runs. */
import { HTTPException } from 'hono/http-exception';

const KINDS = {
  not_signed_in: { status: 401, title: 'Nobody is signed in' },
  not_allowed: { status: 403, title: 'This role may not do that' },
  too_many_requests: { status: 429, title: 'Too many requests' },
} as const;

interface Refusal {
  readonly code: keyof typeof KINDS;
  readonly detail: string;
  readonly next: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `getResponse()` of what is thrown is the whole answer. */
export function refusal({ code, detail, next, headers = {} }: Refusal): HTTPException {
  const { status, title } = KINDS[code];
  const problem = { type: `urn:countersign:problem:${code}`, title, status, code, detail, next };
  const res = new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
  return new HTTPException(status, { res, message: detail });
}
