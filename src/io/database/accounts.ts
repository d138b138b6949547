/** Users and what acts for them: passwords, sessions, keys, invitations, accounts at OpenID providers. */
import type { CompiledQuery, Kysely, Selectable } from 'kysely';
import type { Database } from './schema.ts';

export type UserRow = Selectable<Database['app_user']>;
export type SessionRow = Selectable<Database['web_session']>;
export type KeyRow = Selectable<Database['api_key']>;
export type InvitationRow = Selectable<Database['invitation']>;
export type OidcLinkRow = Selectable<Database['oidc_link']>;

type Db = Kysely<Database>;

export async function userById(db: Db, id: string): Promise<UserRow | null> {
  return (await db.selectFrom('app_user').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The user of a name without its case, and the encoded password where there is one. */
export async function userByNameKey(
  db: Db,
  nameKey: string,
): Promise<{ readonly user: UserRow; readonly encoded: string | null } | null> {
  const row = await db
    .selectFrom('app_user')
    .leftJoin('credential', 'credential.user', 'app_user.id')
    .selectAll('app_user')
    .select('credential.encoded')
    .where('name_key', '=', nameKey)
    .executeTakeFirst();
  if (!row) return null;
  const { encoded, ...user } = row;
  return { user, encoded };
}

/** In order of their names. */
export async function allUsers(db: Db): Promise<readonly UserRow[]> {
  return db.selectFrom('app_user').selectAll().orderBy('name_key').execute();
}

export async function anyUser(db: Db): Promise<boolean> {
  return (await db.selectFrom('app_user').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function countActiveAdmins(db: Db): Promise<number> {
  const row = await db
    .selectFrom('app_user')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('role', '=', 'admin')
    .where('status', '=', 'active')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertUser(db: Db, user: UserRow): Promise<void> {
  await db.insertInto('app_user').values(user).execute();
}

export async function updateUser(
  db: Db,
  id: string,
  change: Partial<Pick<UserRow, 'role' | 'status' | 'display_name'>>,
): Promise<void> {
  await db.updateTable('app_user').set(change).where('id', '=', id).execute();
}

export async function encodedPassword(db: Db, user: string): Promise<string | null> {
  const row = await db.selectFrom('credential').select('encoded').where('user', '=', user).executeTakeFirst();
  return row?.encoded ?? null;
}

export async function usersWithPassword(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await db.selectFrom('credential').select('user').execute()).map(({ user }) => user));
}

export async function putPassword(
  db: Db,
  row: { readonly user: string; readonly encoded: string; readonly set_at: string },
): Promise<void> {
  const { encoded, set_at } = row;
  await db
    .insertInto('credential')
    .values(row)
    .onConflict((conflict) => conflict.column('user').doUpdateSet({ encoded, set_at }))
    .execute();
}

/** Puts a new encoding of the same password, unless the password was changed meanwhile. */
export async function replaceEncoding(db: Db, user: string, change: { from: string; to: string }): Promise<void> {
  await db
    .updateTable('credential')
    .set({ encoded: change.to })
    .where('user', '=', user)
    .where('encoded', '=', change.from)
    .execute();
}

export async function insertSession(db: Db, session: SessionRow): Promise<void> {
  await db.insertInto('web_session').values(session).execute();
}

export async function sessionWithUser(
  db: Db,
  tokenSha256: string,
): Promise<{ readonly session: SessionRow; readonly user: UserRow } | null> {
  const session = await db
    .selectFrom('web_session')
    .selectAll()
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst();
  const user = session && (await userById(db, session.user));
  return session && user ? { session, user } : null;
}

export async function touchSession(db: Db, tokenSha256: string, at: string): Promise<void> {
  await db.updateTable('web_session').set({ last_used_at: at }).where('token_sha256', '=', tokenSha256).execute();
}

export async function deleteSession(db: Db, tokenSha256: string): Promise<void> {
  await db.deleteFrom('web_session').where('token_sha256', '=', tokenSha256).execute();
}

export async function deleteSessionsOf(db: Db, user: string): Promise<void> {
  await db.deleteFrom('web_session').where('user', '=', user).execute();
}

/** Removes the sessions that can't be used any more. */
export async function deleteEndedSessions(
  db: Db,
  { now, idleSince }: { readonly now: string; readonly idleSince: string },
): Promise<void> {
  await db
    .deleteFrom('web_session')
    .where((where) => where.or([where('expires_at', '<=', now), where('last_used_at', '<=', idleSince)]))
    .execute();
}

export async function insertKey(db: Db, key: KeyRow): Promise<void> {
  await db.insertInto('api_key').values(key).execute();
}

export async function keyById(db: Db, id: string): Promise<KeyRow | null> {
  return (await db.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** What of a key is looked at when somebody comes with it. */
export type KeyInUse = Pick<KeyRow, 'id' | 'role' | 'expires_at' | 'revoked_at'>;

export async function keyWithUser(
  db: Db,
  secretSha256: string,
): Promise<{ readonly key: KeyInUse; readonly user: UserRow } | null> {
  const [row] = (await db.executeQuery<UsedKeyRow>({ ...compiledFor(db), parameters: [secretSha256] })).rows;
  if (!row) return null;
  const { key_id: id, key_role: role, expires_at, revoked_at, ...user } = row;
  return { key: { id, role, expires_at, revoked_at }, user };
}

interface UsedKeyRow extends UserRow {
  readonly key_id: string;
  readonly key_role: KeyRow['role'];
  readonly expires_at: string;
  readonly revoked_at: string | null;
}

/** Asked at every request of a program: one query, and compiled once, as compiling takes longer than answering. */
const compiled = new WeakMap<Db, CompiledQuery<UsedKeyRow>>();

function compiledFor(db: Db): CompiledQuery<UsedKeyRow> {
  const known = compiled.get(db);
  if (known) return known;
  const fresh = compileKeyQuery(db);
  compiled.set(db, fresh);
  return fresh;
}

function compileKeyQuery(db: Db): CompiledQuery<UsedKeyRow> {
  return db
    .selectFrom('api_key')
    .innerJoin('app_user', 'app_user.id', 'api_key.user')
    .selectAll('app_user')
    .select(['api_key.id as key_id', 'api_key.role as key_role', 'api_key.expires_at', 'api_key.revoked_at'])
    .where('api_key.secret_sha256', '=', '')
    .compile();
}

/** The newest first. */
export async function keysOf(db: Db, user: string): Promise<readonly KeyRow[]> {
  return db
    .selectFrom('api_key')
    .selectAll()
    .where('user', '=', user)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function revokeKeyRow(db: Db, id: string, at: string): Promise<void> {
  await db
    .updateTable('api_key')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

export async function insertInvitation(db: Db, invitation: InvitationRow): Promise<void> {
  await db.insertInto('invitation').values(invitation).execute();
}

export async function invitationByToken(db: Db, tokenSha256: string): Promise<InvitationRow | null> {
  const row = await db.selectFrom('invitation').selectAll().where('token_sha256', '=', tokenSha256).executeTakeFirst();
  return row ?? null;
}

/** Invitations that still work, the oldest first. */
export async function openInvitations(db: Db, now: string): Promise<readonly InvitationRow[]> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('made_at')
    .orderBy('user')
    .execute();
}

/** True when it was open until now: of two at the same moment, one gets true. */
export async function endInvitation(db: Db, tokenSha256: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ ended_at: at })
    .where('token_sha256', '=', tokenSha256)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends all invitations for this user. */
export async function endInvitationsOf(db: Db, user: string, at: string): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ ended_at: at })
    .where('user', '=', user)
    .where('ended_at', 'is', null)
    .execute();
}

export async function oidcLink(db: Db, issuer: string, subject: string): Promise<OidcLinkRow | null> {
  const row = await db
    .selectFrom('oidc_link')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertOidcLink(db: Db, link: OidcLinkRow): Promise<void> {
  await db.insertInto('oidc_link').values(link).execute();
}
