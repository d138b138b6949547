/** The cookies of a browser: the token of its session, and for some minutes what it takes to come back from an OpenID provider. */
import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type SessionOptions, publicOrigin } from './options.ts';

type Kind = 'session' | 'oidc';
const NAMES: Readonly<Record<Kind, string>> = { session: 'countersign', oidc: 'countersign-oidc' };

/** With TLS a name that no other host and no plain connection can set (RFC 6265bis, 4.1.3.2). */
export function cookieName(options: SessionOptions, kind: Kind): string {
  return (isSecure(options) ? '__Host-' : '') + NAMES[kind];
}

export function readCookie(c: HonoContext, options: SessionOptions, kind: Kind): string | null {
  return getCookie(c, cookieName(options, kind)) ?? null;
}

/** Lax: the answer of a provider is a navigation from its page; what changes something also needs the CSRF token. */
export function writeCookie(
  c: HonoContext,
  options: SessionOptions,
  { kind, value, maxAge }: { readonly kind: Kind; readonly value: string; readonly maxAge?: number },
): void {
  const attributes = { path: '/', httpOnly: true, secure: isSecure(options), sameSite: 'Lax' } as const;
  setCookie(c, cookieName(options, kind), value, maxAge === undefined ? attributes : { ...attributes, maxAge });
}

export function dropCookie(c: HonoContext, options: SessionOptions, kind: Kind): void {
  deleteCookie(c, cookieName(options, kind), { path: '/', secure: isSecure(options) });
}

function isSecure(options: SessionOptions): boolean {
  return publicOrigin(options).startsWith('https:');
}
