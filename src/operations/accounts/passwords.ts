/** Signing in with a name and a password, and changing the password. */
import type { Kysely } from 'kysely';
import { InputError } from '../../core/model/errors.ts';
import {
  deleteSessionsOf,
  encodedPassword,
  endInvitationsOf,
  putPassword,
  replaceEncoding,
  userById,
  userByNameKey,
} from '../../io/database/accounts.ts';
import type { Database } from '../../io/database/schema.ts';
import { TooManyWaiting, hashPassword, isOutdated, verifyPassword } from '../../io/keys/password-hash.ts';
import { makeToken } from '../../io/keys/secret-token.ts';
import type { Context } from '../context.ts';
import { assertMay } from './caller.ts';
import { type AccountEvent, changeAccounts, unknownUser } from './change-accounts.ts';
import { later } from './instants.ts';
import { nameKey } from './names.ts';
import { assertPassword } from './password-rules.ts';
import type { Attempt, AttemptGuard } from './sign-in-attempts.ts';

/** How it went. `refused` says nothing about why: no such user, no or another password, or disabled. */
export type SignIn =
  | { readonly outcome: 'accepted'; readonly userId: string }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'too_many'; readonly retryAfterSeconds: number };

export interface SignInAttempt {
  readonly name: string;
  readonly password: string;
  /** The IP address of the client. */
  readonly address: string;
}

/** Checks a name and a password; takes the same work whether there is such a user or not. */
export async function checkPassword(
  context: Context,
  guard: AttemptGuard,
  { name, password, address }: SignInAttempt,
): Promise<SignIn> {
  const attempt: Attempt = { nameKey: nameKey(name), address, atMs: Date.parse(context.now()) };
  const retryAfterSeconds = guard.begin(attempt);
  if (retryAfterSeconds !== null) return { outcome: 'too_many', retryAfterSeconds };
  const found = await userByNameKey(context.store.db, attempt.nameKey);
  try {
    // Asked for in any case: the first one is made here.
    const nobody = await nobodysPassword();
    const encoded = found?.encoded ?? nobody;
    const isRight = await verifyPassword(password, encoded);
    if (!isRight || found?.user.status !== 'active' || found.encoded === null) return { outcome: 'refused' };
    if (isOutdated(encoded)) {
      const change = { from: encoded, to: await hashPassword(password) };
      await replaceEncoding(context.store.db, found.user.id, change);
    }
  } catch (error) {
    if (error instanceof TooManyWaiting) return { outcome: 'too_many', retryAfterSeconds: 5 };
    throw error;
  }
  guard.succeeded(attempt);
  return { outcome: 'accepted', userId: found.user.id };
}

let nobodys: Promise<string> | null = null;

/** A password that nobody knows: it is checked where there is none, so that the answer takes as long. */
function nobodysPassword(): Promise<string> {
  nobodys ??= hashPassword(makeToken()).catch((error: unknown) => {
    nobodys = null;
    throw error;
  });
  return nobodys;
}

export interface PasswordChange {
  readonly userId: string;
  readonly current: string;
  readonly next: string;
  readonly address: string;
}

/** Sets one's own password and ends all of one's sessions. Throws InputError about the new one; a wrong current one is `refused`. */
export async function setPassword(
  context: Context,
  guard: AttemptGuard,
  { userId, current, next, address }: PasswordChange,
): Promise<SignIn> {
  await assertMay(context, 'setPassword');
  const user = await userById(context.store.db, userId);
  if (!user) throw unknownUser(userId);
  const before = await encodedPassword(context.store.db, userId);
  if (before === null) throw new InputError('this account has no password: it signs in with its OpenID provider');
  assertPassword(next, [user.name, user.display_name]);
  const signIn = await checkPassword(context, guard, { name: user.name, password: current, address });
  if (signIn.outcome !== 'accepted') return signIn;
  const encoded = await hashPassword(next);
  await changeAccounts(context, async (transaction) => ({
    result: null,
    events: [await storePassword(transaction, { user: userId, encoded, at: later(context.now(), 0) })],
  }));
  return signIn;
}

/** Puts the password, ends the user's sessions and links; gives the event that tells it. */
export async function storePassword(
  transaction: Kysely<Database>,
  { user, encoded, at }: { readonly user: string; readonly encoded: string; readonly at: string },
): Promise<AccountEvent> {
  await putPassword(transaction, { user, encoded, set_at: at });
  await deleteSessionsOf(transaction, user);
  await endInvitationsOf(transaction, user, at);
  return { subject: `user:${user}`, kind: 'password_set', body: {} };
}
