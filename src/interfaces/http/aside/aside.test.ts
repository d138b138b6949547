import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Aside, type AsideLimits, createAside, viewLimits } from './aside.ts';

let dataFolder: string;
let aside: Aside;
beforeEach(async () => void (dataFolder = await mkdtemp(join(tmpdir(), 'countersign-aside-'))));
afterEach(async () => {
  await aside.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const start = (limits: Pick<AsideLimits, 'waiting' | 'ms'>): Aside =>
  (aside = createAside({ dataFolder, database: null, logKey: null }, { ...viewLimits, ...limits }));
const question = { screening: 'sha256:0123abcd', sha256: '0'.repeat(64), page: 1, start: 0 };

test('what the thread finds wrong is the problem that the operation tells', async () => {
  await expect(start({ waiting: 2, ms: 60_000 }).ask('passage', question)).rejects.toMatchObject({ code: 'not_found' });
});

test('as many questions wait as may, and one more is refused', async () => {
  const { ask } = start({ waiting: 2, ms: 60_000 });
  const two = [ask('passage', question), ask('passage', question)];
  expect(() => ask('passage', question)).toThrow(expect.objectContaining({ code: 'too_many_requests' }));
  for (const settled of await Promise.allSettled(two)) expect(settled).toMatchObject({ reason: { code: 'not_found' } });
  await expect(ask('passage', question)).rejects.toMatchObject({ code: 'not_found' });
});

test('a question that takes too long is broken off with its thread, and the next is asked', async () => {
  // No thread starts within a millisecond.
  const { ask } = start({ waiting: 2, ms: 1 });
  for (const settled of await Promise.allSettled([ask('passage', question), ask('passage', question)]))
    expect(settled).toMatchObject({ reason: { code: 'too_large' } });
});

test('what still waits when the server stops is told so', async () => {
  const waiting = start({ waiting: 2, ms: 60_000 }).ask('passage', question);
  const [settled] = await Promise.all([Promise.allSettled([waiting]), aside.close()]);
  expect(settled).toMatchObject([{ reason: { code: 'stopping' } }]);
});
