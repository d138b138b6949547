import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { changeRole, disableUser } from '../../../operations/accounts/users.ts';
import { startWhole } from '../server.fixture.ts';
import { openKeyOwners } from './key-owners.ts';

test('who comes with a key in one turn has one answer, and the next turn sees what changed', async () => {
  const { context, keys, close } = await startWhole();
  try {
    const owners = openKeyOwners(context);
    const [one, two, other, none] = [owners(keys.analyst), owners(keys.analyst), owners(keys.reader), owners('cs_no')];
    expect(two).toBe(one);
    const analyst = await one;
    expect(analyst).toMatchObject({ role: 'analyst', via: 'key' });
    expect([(await other)?.role, await none]).toEqual(['reader', null]);
    const acting = { ...context, actor: `user:${(await owners(keys.admin))?.userId}` } as const;
    await changeRole(acting, analyst?.userId ?? '', 'reader');
    await setImmediate();
    expect((await owners(keys.analyst))?.role).toBe('reader');
    await disableUser(acting, analyst?.userId ?? '');
    await setImmediate();
    expect(await owners(keys.analyst)).toBeNull();
  } finally {
    await close();
  }
});
