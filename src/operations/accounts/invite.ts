/** Links that work once: to join, or to set a new password. */
import type { Kysely } from 'kysely';
import { type UserRole } from '../../core/model/case.ts';
import type { Instant } from '../../core/model/day.ts';
import { OperatingError } from '../../core/model/errors.ts';
import {
  type InvitationRow,
  anyUser,
  endInvitation,
  endInvitationsOf,
  insertInvitation,
  insertOidcLink,
  insertUser,
  invitationByToken,
  openInvitations,
  userById,
  userByNameKey,
} from '../../io/database/accounts.ts';
import type { Database } from '../../io/database/schema.ts';
import { hashPassword } from '../../io/keys/password-hash.ts';
import { makeId, makeToken, tokenHash } from '../../io/keys/secret-token.ts';
import type { Context } from '../context.ts';
import { assertMay } from './caller.ts';
import { type AccountEvent, changeAccounts, unknownUser } from './change-accounts.ts';
import { DAY_MS, later } from './instants.ts';
import { nameKey, readDisplayName, readName } from './names.ts';
import { assertPassword } from './password-rules.ts';
import { storePassword } from './passwords.ts';

/** How long a link works: the first admin's, and others'. */
const FIRST_MS = DAY_MS;
const OTHERS_MS = 7 * DAY_MS;

export interface Invitation {
  /** Shown once; kept only as its hash. */
  readonly token: string;
  /** The id that whoever joins will have. */
  readonly userId: string;
  readonly expiresAt: Instant;
}

/** Where a link leads on the server: a page, which uses it up only when somebody sends its form; who looks at the page, a preview of a messenger too, does not. The token stands after the #, which a browser sends to nobody. */
export function invitationPath(token: string): string {
  return `/join#${token}`;
}

/** Invites somebody to join with the role. */
export async function invite(context: Context, role: UserRole): Promise<Invitation> {
  await assertMay(context, 'addUser');
  return changeAccounts(context, (transaction) => makeJoining(context, transaction, { role, lastsMs: OTHERS_MS }));
}

/** Invites the first admin when there is nobody, and ends earlier links for them; null when there is somebody. */
export async function inviteFirstAdmin(context: Context): Promise<Invitation | null> {
  return changeAccounts<Invitation | null>({ ...context, actor: 'system' }, async (transaction) => {
    if (await anyUser(transaction)) return { result: null, events: [] };
    const stale = await openInvitations(transaction, context.now());
    for (const { token_sha256: hash } of stale) await endInvitation(transaction, hash, context.now());
    return makeJoining(context, transaction, { role: 'admin', lastsMs: FIRST_MS });
  });
}

/** Gives a link with which the user sets a new password; the old one goes on working until then. */
export async function inviteToReset(context: Context, userId: string): Promise<Invitation> {
  await assertMay(context, 'resetPassword');
  return changeAccounts(context, async (transaction) => {
    const user = await userById(transaction, userId);
    if (!user) throw unknownUser(userId);
    if (user.status !== 'active')
      throw new OperatingError('conflict', `${user.name} is disabled`, 'Enable the user first.');
    await endInvitationsOf(transaction, userId, context.now());
    const made = await makeInvitation(context, transaction, { userId, role: null, lastsMs: DAY_MS });
    const event = { subject: `user:${userId}`, kind: 'password_link_made', body: { until: made.expiresAt } } as const;
    return { result: made, events: [event] };
  });
}

interface Joining {
  readonly role: UserRole;
  readonly lastsMs: number;
}

async function makeJoining(context: Context, transaction: Kysely<Database>, { role, lastsMs }: Joining) {
  const made = await makeInvitation(context, transaction, { userId: makeId(), role, lastsMs });
  const body = { role, until: made.expiresAt };
  const event: AccountEvent = { subject: `user:${made.userId}`, kind: 'invited', body };
  return { result: made, events: [event] };
}

async function makeInvitation(
  context: Context,
  transaction: Kysely<Database>,
  { userId, role, lastsMs }: { readonly userId: string; readonly role: UserRole | null; readonly lastsMs: number },
): Promise<Invitation> {
  const token = makeToken();
  const expiresAt = later(context.now(), lastsMs);
  await insertInvitation(transaction, {
    token_sha256: tokenHash(token),
    user: userId,
    role,
    made_at: later(context.now(), 0),
    expires_at: expiresAt,
    ended_at: null,
  });
  return { token, userId, expiresAt };
}

/** What a link is for; throws `not_found` alike for one that never was, was used, taken back, or is too old. */
export async function showInvitation(
  context: Context,
  token: string,
): Promise<{ readonly role: UserRole | null; readonly name: string | null; readonly expiresAt: Instant }> {
  const { role, user, expires_at: expiresAt } = await openInvitation(context, context.store.db, token);
  const name = role === null ? ((await userById(context.store.db, user))?.name ?? null) : null;
  return { role, name, expiresAt };
}

export interface Acceptance {
  /** Of whoever joins; who sets a new password keeps the name. */
  readonly name?: string;
  readonly displayName?: string | null;
  /** How they will sign in. */
  readonly by: { readonly password: string } | { readonly issuer: string; readonly subject: string };
}

/** Uses the link up and gives the id of the user. Throws InputError about the name or the password; the link then still works. */
export async function acceptInvitation(context: Context, token: string, acceptance: Acceptance): Promise<string> {
  const { role, user } = await openInvitation(context, context.store.db, token);
  const known = role === null ? await userById(context.store.db, user) : null;
  const name = known?.name ?? readName(acceptance.name ?? '');
  const displayName = known?.display_name ?? readDisplayName(acceptance.displayName, name);
  const { by } = acceptance;
  if ('password' in by) assertPassword(by.password, [name, displayName]);
  const encoded = 'password' in by ? await hashPassword(by.password) : null;
  return changeAccounts(context, async (transaction) => {
    const open = await openInvitation(context, transaction, token);
    if (!(await endInvitation(transaction, open.token_sha256, context.now()))) throw deadLink();
    const events: AccountEvent[] = [];
    const at = later(context.now(), 0);
    if (open.role !== null) {
      const joined = { id: user, name, displayName, role: open.role, at };
      events.push(await join(transaction, joined));
    }
    if (encoded !== null) events.push(await storePassword(transaction, { user, encoded, at }));
    if ('issuer' in by) {
      await insertOidcLink(transaction, { ...by, user, linked_at: at });
      events.push({ subject: `user:${user}`, kind: 'provider_linked', body: { issuer: by.issuer } });
    }
    return { result: user, events: events.map((event) => ({ ...event, actor: `user:${user}` as const })) };
  });
}

interface Joined {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly role: UserRole;
  readonly at: Instant;
}

/** Adds the user, in a transaction that changes accounts; gives the event that tells it. Throws `conflict` where the name is taken. */
export async function join(
  transaction: Kysely<Database>,
  { id, name, displayName, role, at }: Joined,
): Promise<AccountEvent> {
  if (await userByNameKey(transaction, nameKey(name)))
    throw new OperatingError('conflict', `the name ${name} is taken`, 'Choose another name.');
  const key = { name, name_key: nameKey(name), display_name: displayName };
  await insertUser(transaction, { id, ...key, role, status: 'active', created_at: at });
  return { subject: `user:${id}`, kind: 'user_added', body: { name, displayName, role } };
}

async function openInvitation(context: Context, db: Kysely<Database>, token: string): Promise<InvitationRow> {
  const invitation = await invitationByToken(db, tokenHash(token));
  if (!invitation || invitation.ended_at !== null || invitation.expires_at <= later(context.now(), 0)) throw deadLink();
  const user = await userById(db, invitation.user);
  // Who was disabled since does not come back by a link.
  if (invitation.role === null ? user?.status !== 'active' : user !== null) throw deadLink();
  return invitation;
}

function deadLink(): OperatingError {
  return new OperatingError(
    'not_found',
    'this link does not work any more',
    'Ask whoever gave it to you for a new one.',
  );
}
