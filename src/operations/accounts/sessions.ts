/** Browsers that are signed in. */
import type { Instant } from '../../core/model/day.ts';
import {
  deleteEndedSessions,
  deleteSession,
  insertSession,
  sessionWithUser,
  touchSession,
} from '../../io/database/accounts.ts';
import { derivedToken, makeToken, sameSecret, tokenHash } from '../../io/keys/secret-token.ts';
import type { Context } from '../context.ts';
import { type Caller, personOf } from './caller.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, later } from './instants.ts';

/** A session ends when it was not used for so long, and after so long however it was used. */
export const IDLE_MS = 12 * HOUR_MS;
export const LONGEST_MS = 7 * DAY_MS;

export interface OpenedSession {
  /** For the cookie; kept only as its hash. */
  readonly token: string;
  /** For the header of requests that change something. */
  readonly csrf: string;
  readonly expiresAt: Instant;
}

/** Opens a session with a token of its own, and ends the one that the browser had: nobody else can know the new token. */
export async function openSession(context: Context, userId: string, previous: string | null): Promise<OpenedSession> {
  const token = makeToken();
  const now = later(context.now(), 0);
  const expiresAt = later(now, LONGEST_MS);
  const row = { token_sha256: tokenHash(token), user: userId, created_at: now, last_used_at: now };
  await context.store.db.transaction().execute(async (transaction) => {
    await deleteEndedSessions(transaction, { now, idleSince: later(now, -IDLE_MS) });
    if (previous !== null) await deleteSession(transaction, tokenHash(previous));
    await insertSession(transaction, { ...row, expires_at: expiresAt });
  });
  return { token, csrf: csrfOf(token), expiresAt };
}

/** The caller of a token and when the session ends; null when it is none, ended, or its user is disabled. */
export async function sessionOf(
  context: Context,
  token: string,
): Promise<{ readonly caller: Caller; readonly csrf: string; readonly expiresAt: Instant } | null> {
  const hash = tokenHash(token);
  const found = await sessionWithUser(context.store.db, hash);
  if (!found || found.user.status !== 'active') return null;
  const { session, user } = found;
  const now = later(context.now(), 0);
  if (session.expires_at <= now || session.last_used_at <= later(now, -IDLE_MS)) return null;
  // Not at every request: that would be a write for each read.
  if (session.last_used_at <= later(now, -MINUTE_MS)) await touchSession(context.store.db, hash, now);
  return { caller: personOf(user), csrf: csrfOf(token), expiresAt: session.expires_at };
}

export async function closeSession(context: Context, token: string): Promise<void> {
  await deleteSession(context.store.db, tokenHash(token));
}

/** Whether a header is the CSRF token of the session. */
export function isCsrfToken(expected: string, given: string | undefined): boolean {
  return given !== undefined && sameSecret(expected, given);
}

function csrfOf(token: string): string {
  return derivedToken(token, 'countersign csrf');
}
