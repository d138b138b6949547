/** What every answer forbids a browser, and which names the server goes by. */
import type { MiddlewareHandler } from 'hono';
import { HttpProblem } from './problems.ts';

/** Scripts and requests only from and to ourselves. Styles may stand in the page: the components set them there. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const API_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  const policy = headers.get('content-security-policy') ?? '';
  for (const [name, value] of Object.entries(ALWAYS)) {
    // What everybody may frame says so in its policy; an answer for other origins has said whom it is for.
    if (name === 'x-frame-options' && policy.includes('frame-ancestors *')) continue;
    if (!headers.has(name)) headers.set(name, value);
  }
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', API_POLICY);
};

/**
 * A page of somebody else may let its own name point at this machine and so speak to a server on loopback (DNS rebinding): only our names are answered.
 * `names` are host names without port; null answers to all, behind a proxy that checks them.
 */
export function onlyOurNames(names: ReadonlySet<string> | null): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (names === null || names.has(hostName(host))) return next();
    throw new HttpProblem('wrong_host', 'this server does not answer to the name in the Host header', {
      next: 'Use the address that serve printed, or give --url the address that people use.',
    });
  };
}

/** `[::1]:8742` -> `[::1]` */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, '');
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The names for the address that it listens at and the one that people use; null where it listens to the world and nobody said which name it has. */
export function namesFor(host: string, url: URL | null): ReadonlySet<string> | null {
  const isLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (!isLoopback && url === null) return null;
  return new Set([...LOOPBACK, host.includes(':') ? `[${host}]` : host, ...(url === null ? [] : [url.hostname])]);
}
