/** Keys with which a program acts for a person: it can do what the person can, or less. */
import type { UserRole } from '../../core/model/case.ts';
import type { Instant } from '../../core/model/day.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import {
  type KeyRow,
  insertKey,
  keyById,
  keyWithUser,
  keysOf,
  revokeKeyRow,
  userById,
} from '../../io/database/accounts.ts';
import { makeId, makeToken, tokenHash } from '../../io/keys/secret-token.ts';
import { isAtLeast, lesserRole } from '../access.ts';
import type { Context } from '../context.ts';
import { type Caller, assertMay, personBehind, personOf } from './caller.ts';
import { changeAccounts } from './change-accounts.ts';
import { DAY_MS, later } from './instants.ts';
import { readDisplayName } from './names.ts';

/** How long a key may live, in days. */
export const LONGEST_DAYS = 366;
const MOST_KEYS = 50;
/** So that scanners of leaked secrets, and people, see what it is. */
const PREFIX = 'cs_';

export interface Key {
  readonly id: string;
  readonly label: string;
  /** It never does more than this. */
  readonly role: UserRole;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

export interface KeyRequest {
  readonly label: string;
  readonly role: UserRole;
  /** From now. */
  readonly days: number;
}

/** One's own keys, the newest first. */
export async function listKeys(context: Context): Promise<readonly Key[]> {
  await assertMay(context, 'listKeys');
  return (await keysOf(context.store.db, self(context))).map(keyFrom);
}

/** Makes a key of one's own; the secret is shown once. Throws InputError for one above one's own role. */
export async function makeKey(
  context: Context,
  { label, role, days }: KeyRequest,
): Promise<{ readonly key: Key; readonly secret: string }> {
  await assertMay(context, 'makeKey');
  const owner = self(context);
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS)
    throw new InputError(`a key lives 1 to ${LONGEST_DAYS} days`, { column: 'days' });
  const shown = readDisplayName(label, '');
  if (shown === '') throw new InputError('a label is needed that says what uses the key', { column: 'label' });
  const secret = PREFIX + makeToken();
  const created_at = later(context.now(), 0);
  const row: KeyRow = {
    id: makeId(),
    user: owner,
    secret_sha256: tokenHash(secret),
    label: shown,
    role,
    created_at,
    expires_at: later(created_at, days * DAY_MS),
    revoked_at: null,
  };
  return changeAccounts(context, async (transaction) => {
    const user = await userById(transaction, owner);
    if (!user || !isAtLeast(user.role, role))
      throw new InputError('a key does not do more than its owner may', { column: 'role' });
    const living = (await keysOf(transaction, owner)).filter((key) => isLiving(key, created_at));
    if (living.length >= MOST_KEYS)
      throw new OperatingError('conflict', `there are ${MOST_KEYS} keys already`, 'Revoke those that nothing uses.');
    await insertKey(transaction, row);
    const body = { label: shown, role, until: row.expires_at };
    const event = { subject: `key:${owner}/${row.id}`, kind: 'key_made', body } as const;
    return { result: { key: keyFrom(row), secret }, events: [event] };
  });
}

/** Revokes one's own key, or, as an admin, anybody's. Somebody else's is `not_found` for all others. */
export async function revokeKey(context: Context, id: string): Promise<void> {
  await assertMay(context, 'revokeKey');
  await changeAccounts(context, async (transaction) => {
    const key = await keyById(transaction, id);
    const person = personBehind(context.actor);
    const isAdmin = person === null || (await userById(transaction, person))?.role === 'admin';
    if (!key || (key.user !== person && !isAdmin))
      throw new OperatingError('not_found', `there is no key ${id}`, 'The list of your keys has their ids.');
    if (key.revoked_at !== null) return { result: null, events: [] };
    await revokeKeyRow(transaction, id, later(context.now(), 0));
    return { result: null, events: [{ subject: `key:${key.user}/${id}`, kind: 'key_revoked', body: {} }] };
  });
}

/** Who acts with this secret; null when it is no key, revoked, too old, or its owner is disabled. */
export async function keyOwner(context: Context, secret: string): Promise<Caller | null> {
  if (!secret.startsWith(PREFIX)) return null;
  const found = await keyWithUser(context.store.db, tokenHash(secret));
  if (!found || found.user.status !== 'active' || !isLiving(found.key, later(context.now(), 0))) return null;
  const { key, user } = found;
  return { ...personOf(user), actor: `key:${user.id}/${key.id}`, role: lesserRole(user.role, key.role), via: 'key' };
}

function isLiving({ revoked_at, expires_at }: Pick<KeyRow, 'revoked_at' | 'expires_at'>, now: Instant): boolean {
  return revoked_at === null && expires_at > now;
}

function self({ actor }: Context): string {
  const person = personBehind(actor);
  if (person === null) throw new OperatingError('forbidden', 'a key belongs to a person', 'Sign in to make one.');
  return person;
}

function keyFrom({ id, label, role, created_at, expires_at, revoked_at }: KeyRow): Key {
  return { id, label, role, createdAt: created_at, expiresAt: expires_at, revokedAt: revoked_at };
}
