/** One address of the API: what it takes, what it gives, which operation it is, and the function that does it. */
import type { Context as HonoContext } from 'hono';
import type { z } from 'zod';
import type { Context } from '../../operations/context.ts';
import type { OperationId } from '../../operations/access.ts';
import type { Caller } from '../../operations/accounts/caller.ts';
import type { Door } from './door.ts';
import type { SessionEnv } from './session/options.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';

export interface ResponseSpec {
  readonly description: string;
  /** JSON unless `media` says otherwise. */
  readonly json?: z.ZodType;
  /** Further media types, each described. */
  readonly media?: Readonly<Record<string, string>>;
}

/** Bodies that are not JSON: media type -> what is in it. `multipart/form-data` has files. */
export type RawBodies = Readonly<Record<string, string>>;

export interface RouteSpec<P, Q, B> {
  /** The row of the access table; null: everybody may, signed in or not. */
  readonly operation: OperationId | null;
  readonly method: Method;
  /** `/entities/{id}`; below /api/v1. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  /** JSON. */
  readonly body?: z.ZodType<B>;
  /** How many bytes of it are read, where that is fewer than usual. */
  readonly bodyBytes?: number;
  /** A body that is left out is `{}`. */
  readonly bodyOptional?: boolean;
  readonly raw?: RawBodies;
  /** The field of a form that holds its files; absent: `files`, of which there may be several. */
  readonly fileField?: string;
  /** Fields of a form beside its files, for the description. */
  readonly form?: z.ZodType;
  readonly responses: Readonly<Record<number, ResponseSpec>>;
  readonly handle: (call: Call<P, Q, B>) => Promise<Response> | Response;
}

export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  /** What was sent as JSON; null when the body is one of `raw`. */
  readonly body: B;
  /** The media type of the body, without parameters; empty when there is none. */
  readonly mediaType: string;
  readonly caller: Caller | null;
  /** Whose `actor` is the caller. */
  readonly context: Context;
  readonly door: Door;
  readonly c: HonoContext<SessionEnv>;
}

export type Route = RouteSpec<unknown, unknown, unknown>;

/** Ties the types of a route together and then forgets them, so that routes of all kinds are one list. */
export function route<P = Record<string, never>, Q = Record<string, never>, B = null>(spec: RouteSpec<P, Q, B>): Route {
  return spec as unknown as Route;
}
