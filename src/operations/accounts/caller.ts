/** Who asks: what every door knows of whoever came through it. */
import type { UserRole } from '../../core/model/case.ts';
import { OperatingError } from '../../core/model/errors.ts';
import type { Actor } from '../../core/model/log.ts';
import { type UserRow, keyById, userById } from '../../io/database/accounts.ts';
import { type OperationId, access, lesserRole, mayDo } from '../access.ts';
import type { Context } from '../context.ts';
import { later } from './instants.ts';

export interface Caller {
  /** What the log names: `user:<id>`, `key:<id of the owner>/<id of the key>`. */
  readonly actor: Actor;
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  /** What they may do now: with a key, the lesser of the owner's role and the key's. */
  readonly role: UserRole;
  readonly via: 'session' | 'key';
}

export function personOf(user: UserRow): Caller {
  const { id, name, display_name: displayName, role } = user;
  return { actor: `user:${id}`, userId: id, name, displayName, role, via: 'session' };
}

/** The id of the person behind an actor; null for the program and whoever is at the command line. */
export function personBehind(actor: Actor): string | null {
  return /^(?:user:|key:)([^/]+)/.exec(actor)?.[1] ?? null;
}

/**
 * Throws `forbidden` unless the actor of the context may do it, as the accounts are at this moment. Whoever is at the command line has the
 * database itself in their hands, so nothing is refused to them here; that a person decides is held by the database. Ask before a transaction
 * begins: it reads by itself.
 */
export async function assertMay(
  context: Pick<Context, 'actor' | 'store' | 'now'>,
  operation: OperationId,
): Promise<void> {
  const { actor } = context;
  if (actor === 'command-line' || actor === 'system') return;
  const role = await roleOf(context);
  const via = actor.startsWith('key:') ? 'key' : 'person';
  if (role !== null && mayDo(role, operation, via)) return;
  throw forbidden(operation, via);
}

export function forbidden(operation: OperationId, via: 'person' | 'key'): OperatingError {
  const { least, byKey } = access[operation];
  if (via === 'key' && !byKey)
    return new OperatingError('forbidden', 'a key may not do this', 'Sign in: this is for a person to do.');
  return new OperatingError('forbidden', `this takes the role ${least}`, 'Ask an admin, or somebody with that role.');
}

async function roleOf({ actor, store, now }: Pick<Context, 'actor' | 'store' | 'now'>): Promise<UserRole | null> {
  const user = await userById(store.db, personBehind(actor) ?? '');
  if (user?.status !== 'active') return null;
  if (!actor.startsWith('key:')) return user.role;
  const key = await keyById(store.db, actor.slice(actor.indexOf('/') + 1));
  if (key?.user !== user.id || key.revoked_at !== null || key.expires_at <= later(now(), 0)) return null;
  return lesserRole(user.role, key.role);
}
