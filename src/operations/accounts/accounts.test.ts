import { describe, expect, test } from 'vitest';
import { InputError } from '../../core/model/errors.ts';
import type { Engine } from '../../io/database/migrations/append-only.ts';
import { eventsFrom } from '../../io/database/log.ts';
import { type TestContext, engines, openTestContext } from '../../../test/stores.ts';
import type { Context } from '../context.ts';
import { assertMay } from './caller.ts';
import { acceptInvitation, invite, inviteFirstAdmin, inviteToReset, showInvitation } from './invite.ts';
import { keyOwner, listKeys, makeKey, revokeKey } from './keys.ts';
import { linkOidc } from './oidc.ts';
import { checkPassword, setPassword } from './passwords.ts';
import { closeSession, openSession, sessionOf } from './sessions.ts';
import { createAttemptGuard } from './sign-in-attempts.ts';
import { changeRole, disableUser, enableUser, listPeople, listUsers } from './users.ts';

const PASSWORD = '海康威视 was listed in October';
const OTHER = 'nine purple lanterns hum';
const address = '192.0.2.7';

interface Office {
  readonly context: TestContext;
  readonly admin: string;
  /** The context of a person. */
  as(user: string): Context;
  join(name: string, role: 'reader' | 'analyst' | 'approver' | 'admin'): Promise<string>;
  signIn(name: string, password: string): Promise<string>;
}

/** An office on a real store with its first admin, Ada. */
async function withOffice(engine: Engine, work: (office: Office) => Promise<void>): Promise<void> {
  const context = await openTestContext(engine);
  try {
    const first = await inviteFirstAdmin(context);
    const by = { password: PASSWORD };
    const admin = await acceptInvitation(context, first?.token ?? '', { name: 'Ada', by });
    const as = (user: string): Context => ({ ...context, actor: `user:${user}` });
    const guard = createAttemptGuard();
    await work({
      context,
      admin,
      as,
      join: async (name, role) => acceptInvitation(context, (await invite(as(admin), role)).token, { name, by }),
      signIn: async (name, password) => (await checkPassword(context, guard, { name, password, address })).outcome,
    });
  } finally {
    await context.close();
  }
}

describe.each(engines)('on %s', (engine) => {
  const inOffice = (work: (office: Office) => Promise<void>) => () => withOffice(engine, work);

  test('the first link makes an admin, once; when there is a user there is no other', async () => {
    const context = await openTestContext(engine);
    try {
      const stale = await inviteFirstAdmin(context);
      const link = await inviteFirstAdmin(context);
      const take = (token: string | undefined, name: string) =>
        acceptInvitation(context, token ?? '', { name, by: { password: PASSWORD } });
      await expect(take(stale?.token, 'mallory')).rejects.toMatchObject({ code: 'not_found' });
      const both = await Promise.allSettled([take(link?.token, 'Ada'), take(link?.token, 'Eve')]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(take(link?.token, 'mallory')).rejects.toMatchObject({ code: 'not_found' });
      expect((await listPeople(context)).map(({ role }) => role)).toEqual(['admin']);
      expect(await inviteFirstAdmin(context)).toBeNull();
    } finally {
      await context.close();
    }
  });

  test('a link works until its last moment and not at its end', async () => {
    const context = await openTestContext(engine);
    try {
      const link = await inviteFirstAdmin(context);
      expect(link?.expiresAt).toBe('2026-11-24T12:00:00.000Z');
      context.setNow('2026-11-24T11:59:59.999Z');
      expect(await showInvitation(context, link?.token ?? '')).toMatchObject({ role: 'admin', name: null });
      context.setNow('2026-11-24T12:00:00.000Z');
      await expect(showInvitation(context, link?.token ?? '')).rejects.toMatchObject({ code: 'not_found' });
    } finally {
      await context.close();
    }
  });

  test(
    'a bad name or password leaves the link as it was, and a name is taken whatever its case',
    inOffice(async ({ context, admin, as }) => {
      const { token } = await invite(as(admin), 'analyst');
      const take = (name: string, password = PASSWORD) => acceptInvitation(context, token, { name, by: { password } });
      await expect(take('Grace', 'fourteen chars')).rejects.toThrow(InputError);
      await expect(take('Gr ace')).rejects.toThrow(InputError);
      await expect(take('ＡＤＡ')).rejects.toMatchObject({ code: 'conflict' });
      expect(await take('王芳')).toHaveLength(16);
    }),
  );

  test(
    'a password is accepted in any normal form and any case of the name; everything else is refused alike',
    inOffice(async ({ signIn, join, as, admin }) => {
      expect(await signIn('ada', PASSWORD)).toBe('accepted');
      expect(await signIn('ADA', PASSWORD.normalize('NFD'))).toBe('accepted');
      expect(await signIn('Ada', PASSWORD.toUpperCase())).toBe('refused');
      for (const name of ['nobody', '', 'a\0', 'Ada\0', '\uD800', 'x'.repeat(10_000)])
        expect(await signIn(name, PASSWORD)).toBe('refused');
      const grace = await join('Grace', 'reader');
      await disableUser(as(admin), grace);
      expect(await signIn('Grace', PASSWORD)).toBe('refused');
      await enableUser(as(admin), grace);
      expect(await signIn('Grace', PASSWORD)).toBe('accepted');
    }),
  );

  test(
    'passwords and tokens are kept only as hashes, and the log has neither',
    inOffice(async ({ context, admin, as }) => {
      const { token } = await invite(as(admin), 'reader');
      const session = await openSession(context, admin, null);
      const { secret } = await makeKey(as(admin), { label: 'nightly', role: 'reader', days: 30 });
      const { db } = context.store;
      const kept = JSON.stringify([
        await db.selectFrom('app_user').selectAll().execute(),
        await db.selectFrom('credential').selectAll().execute(),
        await db.selectFrom('web_session').selectAll().execute(),
        await db.selectFrom('api_key').selectAll().execute(),
        await db.selectFrom('invitation').selectAll().execute(),
      ]);
      expect(kept).toContain('$argon2id$v=19$m=65536,t=3,p=4$');
      for (const hidden of [PASSWORD, token, session.token, session.csrf, secret]) expect(kept).not.toContain(hidden);
      const hashes = kept.match(/[0-9a-f]{64}|\$argon2id[^"]*/g) ?? [];
      expect(hashes.length).toBeGreaterThanOrEqual(4);
      const events = await eventsFrom(db, 0, 1000);
      const log = events.map(({ entry }) => entry).join('\n');
      for (const hidden of [PASSWORD, token, session.token, secret, ...hashes]) expect(log).not.toContain(hidden);
      expect(events.map(({ kind }) => kind)).toEqual([
        'log_opened',
        'invited',
        'user_added',
        'password_set',
        'invited',
        'key_made',
      ]);
      expect(events[2]).toMatchObject({ actor: `user:${admin}`, subject: `user:${admin}` });
    }),
  );

  test(
    'the last admin stays one, also when two leave at the same moment',
    inOffice(async ({ context, admin, as, join }) => {
      await expect(changeRole(as(admin), admin, 'approver')).rejects.toMatchObject({ code: 'conflict' });
      await expect(disableUser(as(admin), admin)).rejects.toMatchObject({ code: 'conflict' });
      const grace = await join('Grace', 'admin');
      const both = await Promise.allSettled([changeRole(as(admin), grace, 'reader'), disableUser(as(grace), admin)]);
      expect(both.map(({ status }) => status)).toContain('rejected');
      const active = (await listPeople(context)).filter((person) => person.active && person.role === 'admin');
      expect(active).toHaveLength(1);
    }),
  );

  test(
    'only an admin changes accounts, and only as long as they are one',
    inOffice(async ({ admin, as, join }) => {
      const grace = await join('Grace', 'approver');
      const acts = (context: Context) => [
        () => invite(context, 'reader'),
        () => changeRole(context, grace, 'admin'),
        () => disableUser(context, admin),
        () => enableUser(context, grace),
        () => inviteToReset(context, admin),
        () => listUsers(context),
      ];
      for (const act of acts(as(grace))) await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
      await changeRole(as(admin), grace, 'admin');
      await changeRole(as(grace), admin, 'reader');
      for (const act of acts(as(admin))) await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
    }),
  );

  test(
    'a session ends after 12 hours without use, 7 days at most, when it is closed, and when another is opened in its place',
    inOffice(async ({ context, admin }) => {
      const first = await openSession(context, admin, null);
      context.setNow('2026-11-23T23:59:59.999Z');
      expect((await sessionOf(context, first.token))?.caller).toMatchObject({ actor: `user:${admin}`, role: 'admin' });
      context.setNow('2026-11-24T11:59:59.998Z');
      expect(await sessionOf(context, first.token)).not.toBeNull();
      context.setNow('2026-11-24T23:59:59.998Z');
      expect(await sessionOf(context, first.token)).toBeNull();

      const second = await openSession(context, admin, first.token);
      expect(await context.store.db.selectFrom('web_session').selectAll().execute()).toHaveLength(1);
      for (let day = 25; day <= 30; day += 1)
        for (const hour of ['00', '10', '20']) {
          context.setNow(`2026-11-${day}T${hour}:00:00Z`);
          expect(await sessionOf(context, second.token)).not.toBeNull();
        }
      for (const now of ['2026-12-01T06:00:00Z', '2026-12-01T17:00:00Z', '2026-12-01T23:59:59.997Z']) {
        context.setNow(now);
        expect(await sessionOf(context, second.token)).not.toBeNull();
      }
      context.setNow('2026-12-01T23:59:59.998Z');
      expect(await sessionOf(context, second.token)).toBeNull();

      const third = await openSession(context, admin, second.token);
      const fourth = await openSession(context, admin, third.token);
      expect(await sessionOf(context, third.token)).toBeNull();
      await closeSession(context, fourth.token);
      expect(await sessionOf(context, fourth.token)).toBeNull();
      expect(await sessionOf(context, `${fourth.token}x`)).toBeNull();
    }),
  );

  test(
    'who is disabled is out at once: session, keys and links; a key does not come back',
    inOffice(async ({ context, admin, as, join }) => {
      const grace = await join('Grace', 'analyst');
      const session = await openSession(context, grace, null);
      const { secret, key } = await makeKey(as(grace), { label: 'nightly', role: 'analyst', days: 30 });
      const reset = await inviteToReset(as(admin), grace);
      await disableUser(as(admin), grace);
      expect(await sessionOf(context, session.token)).toBeNull();
      expect(await keyOwner(context, secret)).toBeNull();
      await expect(showInvitation(context, reset.token)).rejects.toMatchObject({ code: 'not_found' });
      const byKey: Context = { ...context, actor: `key:${grace}/${key.id}` };
      for (const out of [as(grace), byKey])
        await expect(assertMay(out, 'listCases')).rejects.toMatchObject({ code: 'forbidden' });
      await enableUser(as(admin), grace);
      expect(await sessionOf(context, session.token)).toBeNull();
      expect(await keyOwner(context, secret)).toBeNull();
    }),
  );

  test(
    'a new password ends every session, needs the old one, and is what is asked from then on',
    inOffice(async ({ context, admin, as, signIn }) => {
      const session = await openSession(context, admin, null);
      const guard = createAttemptGuard();
      const change = (current: string, next: string) =>
        setPassword(as(admin), guard, { userId: admin, current, next, address });
      expect(await change(OTHER, OTHER)).toEqual({ outcome: 'refused' });
      await expect(change(PASSWORD, 'short')).rejects.toThrow(InputError);
      expect(await sessionOf(context, session.token)).not.toBeNull();
      expect((await change(PASSWORD, OTHER)).outcome).toBe('accepted');
      expect(await sessionOf(context, session.token)).toBeNull();
      expect([await signIn('Ada', PASSWORD), await signIn('Ada', OTHER)]).toEqual(['refused', 'accepted']);
    }),
  );

  test(
    'a link to set a new password works once, for its user alone, and the newest one only',
    inOffice(async ({ context, admin, as, join, signIn }) => {
      const grace = await join('Grace', 'analyst');
      const old = await inviteToReset(as(admin), grace);
      const link = await inviteToReset(as(admin), grace);
      const by = { password: OTHER };
      await expect(acceptInvitation(context, old.token, { by })).rejects.toMatchObject({ code: 'not_found' });
      expect(await acceptInvitation(context, link.token, { name: 'Ada', by })).toBe(grace);
      await expect(acceptInvitation(context, link.token, { by })).rejects.toMatchObject({ code: 'not_found' });
      expect([await signIn('Grace', OTHER), await signIn('Ada', OTHER)]).toEqual(['accepted', 'refused']);
    }),
  );

  test(
    'a key does what it was made for and no more than its owner may, until it ends',
    inOffice(async ({ context, admin, as, join }) => {
      const grace = await join('Grace', 'analyst');
      const request = { label: 'nightly run', role: 'analyst', days: 1 } as const;
      await expect(makeKey(as(grace), { ...request, role: 'approver' })).rejects.toThrow(InputError);
      for (const days of [0, 367, 1.5])
        await expect(makeKey(as(grace), { ...request, days })).rejects.toThrow(InputError);
      const { key, secret } = await makeKey(as(grace), request);
      expect(secret).toMatch(/^cs_[A-Za-z0-9_-]{43}$/);
      const actor = `key:${grace}/${key.id}` as const;
      expect(await keyOwner(context, secret)).toMatchObject({ actor, role: 'analyst', via: 'key', userId: grace });
      await changeRole(as(admin), grace, 'reader');
      expect((await keyOwner(context, secret))?.role).toBe('reader');
      await changeRole(as(admin), grace, 'admin');
      expect((await keyOwner(context, secret))?.role).toBe('analyst');
      const byKey: Context = { ...context, actor };
      await assertMay(byKey, 'screen');
      for (const act of ['refreshList', 'proposeDisposition', 'makeKey'] as const)
        await expect(assertMay(byKey, act)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await keyOwner(context, secret.slice(3))).toBeNull();
      context.setNow('2026-11-24T11:59:59.999Z');
      expect(await keyOwner(context, secret)).not.toBeNull();
      context.setNow('2026-11-24T12:00:00Z');
      expect(await keyOwner(context, secret)).toBeNull();
      await expect(assertMay(byKey, 'screen')).rejects.toMatchObject({ code: 'forbidden' });
    }),
  );

  test(
    'a key is revoked by its owner or an admin; to others it is not there',
    inOffice(async ({ context, admin, as, join }) => {
      const grace = await join('Grace', 'analyst');
      const eve = await join('Eve', 'approver');
      const make = () => makeKey(as(grace), { label: 'nightly', role: 'reader', days: 30 });
      const [one, two] = [await make(), await make()];
      await expect(revokeKey(as(eve), one.key.id)).rejects.toMatchObject({ code: 'not_found' });
      await revokeKey(as(grace), one.key.id);
      await revokeKey(as(admin), two.key.id);
      expect([await keyOwner(context, one.secret), await keyOwner(context, two.secret)]).toEqual([null, null]);
      expect((await listKeys(as(grace))).filter(({ revokedAt }) => revokedAt !== null)).toHaveLength(2);
      expect(await listKeys(as(eve))).toEqual([]);
    }),
  );

  test(
    'the list of users has those who were invited; to disable one takes the link back',
    inOffice(async ({ context, admin, as }) => {
      const { token, userId } = await invite(as(admin), 'approver');
      expect(await listUsers(as(admin))).toMatchObject([
        { name: 'Ada', status: 'active', hasPassword: true, role: 'admin', linkExpiresAt: null },
        { id: userId, status: 'invited', role: 'approver', linkExpiresAt: '2026-11-30T12:00:00.000Z' },
      ]);
      await disableUser(as(admin), userId);
      await expect(showInvitation(context, token)).rejects.toMatchObject({ code: 'not_found' });
      expect(await listUsers(as(admin))).toHaveLength(1);
      await expect(disableUser(as(admin), userId)).rejects.toMatchObject({ code: 'not_found' });
    }),
  );

  test(
    'a person of a provider is known by issuer and subject; a stranger comes in where it is allowed, as a reader, or by a link',
    inOffice(async ({ context, admin, as }) => {
      const person = {
        issuer: 'https://id.example.org',
        subject: 's-1',
        username: 'Ada',
        displayName: 'Ada Other',
        email: 'ada@example.org',
      };
      const enter = (who: typeof person, allow: readonly string[] = [], invitation: string | null = null) =>
        linkOidc(context, who, { allow, invitation });
      expect(await enter(person)).toEqual({ outcome: 'refused', reason: 'unknown' });
      expect(await enter(person, ['@example.com'])).toEqual({ outcome: 'refused', reason: 'unknown' });
      expect(await enter({ ...person, email: 'ada@evil.example.org' }, ['@example.org'])).toMatchObject({
        outcome: 'refused',
      });
      const first = await enter(person, ['@Example.org']);
      const again = await enter({ ...person, email: 'other@example.net', username: 'x' });
      expect(again).toEqual(first);
      expect(await enter({ ...person, issuer: 'https://other.example.org' })).toMatchObject({ outcome: 'refused' });
      const people = await listPeople(context);
      expect(people.map(({ name, role }) => `${name} ${role}`)).toEqual(['Ada admin', 'Ada-2 reader']);

      const link = await invite(as(admin), 'approver');
      const grace = { ...person, subject: 's-2', username: 'Grace' };
      expect((await enter(grace, [], link.token)).outcome).toBe('accepted');
      await expect(enter({ ...person, subject: 's-3' }, ['*'], link.token)).rejects.toMatchObject({
        code: 'not_found',
      });
      expect((await listPeople(context)).map(({ role }) => role)).toEqual(['admin', 'reader', 'approver']);
      if (first.outcome !== 'accepted') throw new Error('refused');
      await disableUser(as(admin), first.userId);
      expect(await enter(person, ['*'])).toEqual({ outcome: 'refused', reason: 'disabled' });
    }),
  );

  test(
    'the database keeps users: none is removed, renamed or replaced',
    inOffice(async ({ context, admin }) => {
      const { db } = context.store;
      const row = await db.selectFrom('app_user').selectAll().executeTakeFirstOrThrow();
      await expect(db.deleteFrom('app_user').execute()).rejects.toThrow(/stays/);
      await expect(db.updateTable('app_user').set({ name: 'Eve' }).execute()).rejects.toThrow(/stays/);
      await expect(db.updateTable('app_user').set({ id: 'x' }).where('id', '=', admin).execute()).rejects.toThrow();
      await expect(db.insertInto('app_user').values(row).execute()).rejects.toThrow();
      if (engine === 'sqlite') await expect(db.replaceInto('app_user').values(row).execute()).rejects.toThrow(/stays/);
    }),
  );
});
