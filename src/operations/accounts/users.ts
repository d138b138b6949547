/** The people who work here, their roles, and whether they may still come in. */
import type { Kysely } from 'kysely';
import type { UserRole } from '../../core/model/case.ts';
import type { Instant } from '../../core/model/day.ts';
import { OperatingError } from '../../core/model/errors.ts';
import {
  type UserRow,
  allUsers,
  countActiveAdmins,
  deleteSessionsOf,
  endInvitationsOf,
  keysOf,
  openInvitations,
  revokeKeyRow,
  updateUser,
  userById,
  usersWithPassword,
} from '../../io/database/accounts.ts';
import type { Database } from '../../io/database/schema.ts';
import type { Context } from '../context.ts';
import { assertMay } from './caller.ts';
import { type AccountEvent, changeAccounts, unknownUser } from './change-accounts.ts';
import { later } from './instants.ts';
import { nameKey } from './names.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly role: UserRole;
}

/** `invited` have a link and no name yet. */
export interface User extends Person {
  readonly status: 'invited' | 'active' | 'disabled';
  readonly hasPassword: boolean;
  /** When they came, or were invited. */
  readonly since: Instant;
  /** Of a link that they have. */
  readonly linkExpiresAt: Instant | null;
}

/** Everybody who ever worked here, by name: what the actors of the log are called. */
export async function listPeople(context: Context): Promise<readonly (Person & { readonly active: boolean })[]> {
  return (await allUsers(context.store.db)).map((user) => ({ ...personFrom(user), active: user.status === 'active' }));
}

/** The id of somebody by name, whatever its case, or by id. Throws `not_found`. */
export async function findPerson(context: Context, name: string): Promise<string> {
  const key = nameKey(name);
  const found = (await allUsers(context.store.db)).find((user) => user.id === name || user.name_key === key);
  if (found) return found.id;
  throw new OperatingError('not_found', `there is no user ${name}`, '`countersign user list` shows who there is.');
}

/** Everybody by name, then those who were invited and have not come. */
export async function listUsers(context: Context): Promise<readonly User[]> {
  await assertMay(context, 'listUsers');
  const { db } = context.store;
  const users = await allUsers(db);
  const withPassword = await usersWithPassword(db);
  const invitations = await openInvitations(db, later(context.now(), 0));
  const linkOf = new Map(invitations.map(({ user, expires_at }) => [user, expires_at]));
  return [
    ...users.map((user) => ({
      ...personFrom(user),
      status: user.status,
      hasPassword: withPassword.has(user.id),
      since: user.created_at,
      linkExpiresAt: linkOf.get(user.id) ?? null,
    })),
    ...invitations.flatMap(({ user: id, role, made_at, expires_at }) =>
      role === null ? [] : [{ ...invited, id, role, since: made_at, linkExpiresAt: expires_at }],
    ),
  ];
}

const invited = { name: '', displayName: '', status: 'invited', hasPassword: false } as const;

function personFrom({ id, name, display_name: displayName, role }: UserRow): Person {
  return { id, name, displayName, role };
}

/** Throws `conflict` when nobody could change accounts any more. What they may do changes at once, also in sessions and by keys that they have. */
export async function changeRole(context: Context, id: string, role: UserRole): Promise<void> {
  await assertMay(context, 'changeRole');
  await changeAccounts(context, async (transaction) => {
    const user = await findUser(transaction, id);
    if (user.role === role) return nothing;
    if (user.role === 'admin') await keepAnAdmin(transaction, user);
    await updateUser(transaction, id, { role });
    return { result: null, events: [event(id, 'role_changed', { from: user.role, to: role })] };
  });
}

/** Ends their sessions, keys and links at once; of somebody who was only invited, the link. Throws `conflict` for the last admin. */
export async function disableUser(context: Context, id: string): Promise<void> {
  await assertMay(context, 'disableUser');
  await changeAccounts(context, async (transaction) => {
    const at = later(context.now(), 0);
    const user = await userById(transaction, id);
    if (!user) {
      const links = await openInvitations(transaction, at);
      if (!links.some((link) => link.user === id)) throw unknownUser(id);
      await endInvitationsOf(transaction, id, at);
      return { result: null, events: [event(id, 'invitation_withdrawn', {})] };
    }
    if (user.status === 'disabled') return nothing;
    await keepAnAdmin(transaction, user);
    await updateUser(transaction, id, { status: 'disabled' });
    await deleteSessionsOf(transaction, id);
    await endInvitationsOf(transaction, id, at);
    for (const key of await keysOf(transaction, id)) await revokeKeyRow(transaction, key.id, at);
    return { result: null, events: [event(id, 'user_disabled', {})] };
  });
}

/** Their password and their account at the provider work again; their keys do not. */
export async function enableUser(context: Context, id: string): Promise<void> {
  await assertMay(context, 'enableUser');
  await changeAccounts(context, async (transaction) => {
    const user = await findUser(transaction, id);
    if (user.status === 'active') return nothing;
    await updateUser(transaction, id, { status: 'active' });
    return { result: null, events: [event(id, 'user_enabled', {})] };
  });
}

const nothing = { result: null, events: [] } as const;

function event(id: string, kind: string, body: AccountEvent['body']): AccountEvent {
  return { subject: `user:${id}`, kind, body };
}

async function findUser(transaction: Kysely<Database>, id: string): Promise<UserRow> {
  const user = await userById(transaction, id);
  if (!user) throw unknownUser(id);
  return user;
}

async function keepAnAdmin(transaction: Kysely<Database>, user: UserRow): Promise<void> {
  if (user.role !== 'admin' || user.status !== 'active' || (await countActiveAdmins(transaction)) > 1) return;
  throw new OperatingError('conflict', `${user.name} is the last admin`, 'Make somebody else an admin first.');
}
