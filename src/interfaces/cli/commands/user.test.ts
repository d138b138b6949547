import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptInvitation } from '../../../operations/accounts/invite.ts';
import { type TestContext, openTestContext } from '../../../../test/stores.ts';
import { runCommandLine } from '../program.ts';

let context: TestContext;
beforeEach(async () => void (context = await openTestContext('sqlite')));
afterEach(() => context.close());

async function run(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const { folder: dataFolder, now } = context;
  const status = await runCommandLine(args, { env: {}, dataFolder, stdout, stderr, now });
  stdout.end();
  stderr.end();
  return { status, out: await text(stdout), err: await text(stderr) };
}

const join = async (link: string, name: string): Promise<string> =>
  acceptInvitation(context, link.trim().split('#').at(-1) ?? '', {
    name,
    by: { password: 'nine purple lanterns hum' },
  });

test('whoever has the machine invites, changes, disables and lets in again', async () => {
  const invited = await run('user', 'invite', 'admin', '--url', 'https://cs.example.org/');
  expect(invited.out).toMatch(/^https:\/\/cs\.example\.org\/join#[\w-]{43}\n$/);
  expect(invited.err).toContain('until 2026-11-30T12:00:00.000Z');
  await join(invited.out, 'Ada');
  await join((await run('user', 'invite', 'reader')).out, 'Grace');
  expect((await run('user', 'role', 'GRACE', 'analyst')).status).toBe(0);
  expect((await run('user', 'disable', 'grace')).status).toBe(0);
  const { out } = await run('user', 'list', '--format', 'csv');
  expect(out).toContain('"Ada","Ada","admin","active"');
  expect(out).toContain('"Grace","Grace","analyst","disabled"');
  expect((await run('user', 'reset', 'grace')).status).toBe(2);
  expect((await run('user', 'enable', 'grace')).status).toBe(0);
  expect((await run('user', 'reset', 'grace')).out).toMatch(/^http:\/\/127\.0\.0\.1:8742\/join#/);
});

test('the last admin stays, and what is not there is told', async () => {
  await join((await run('user', 'invite', 'admin')).out, 'Ada');
  const last = await run('user', 'role', 'Ada', 'reader');
  expect([last.status, last.err]).toEqual([2, expect.stringContaining('Ada is the last admin')]);
  expect((await run('user', 'role', 'nobody', 'reader')).err).toContain('there is no user nobody');
  expect((await run('user', 'invite', 'root')).err).toContain('reader, analyst, approver, admin');
  expect((await run('user', 'invite', 'reader', '--url', 'here')).status).toBe(2);
});
