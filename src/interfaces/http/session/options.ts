import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext } from 'hono';
import type { Caller } from '../../../operations/accounts/caller.ts';

export interface SessionOptions {
  /** Where browsers reach this server, without a slash at the end: `http://127.0.0.1:8742`. The first stands in links; with `https:` cookies are Secure. Asked at every request. */
  origins(): readonly string[];
  /** Null: people sign in with passwords only. */
  readonly oidc: OidcOptions | null;
  /** The IP address of the client; that of the connection unless a proxy in front is trusted to say another. */
  addressOf?(c: HonoContext): string;
}

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client; PKCE is used with both. */
  readonly clientSecret: string | null;
  /** Whom nobody invited: `*`, `@example.org`. */
  readonly allow: readonly string[];
}

/** What `authenticate` leaves for those after it. */
export interface SessionEnv {
  Variables: {
    caller: Caller | null;
    /** Of the cookie, when the caller came with one. */
    session: { readonly csrf: string; readonly expiresAt: string } | null;
  };
}

export function addressOf(options: SessionOptions, c: HonoContext): string {
  return options.addressOf?.(c) ?? getConnInfo(c).remote.address ?? 'unknown';
}

export function publicOrigin(options: SessionOptions): string {
  const [first] = options.origins();
  if (first === undefined) throw new Error('a server has an origin');
  return first;
}
