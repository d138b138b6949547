/** Processes that screen and decide and are killed at any moment lose nothing that they said is kept, and leave no half case; `npm run bench -- kill` does it 200 times. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomNumbers } from '../log/mutations.ts';
import { createDatabase, engines } from '../stores.ts';
import { killAgainAndAgain } from './kill.ts';

test.each(engines)('killed with SIGKILL again and again on %s', async (engine) => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-kill-cases-'));
  const location = engine === 'postgres' ? await createDatabase() : join(folder, 'countersign.sqlite');
  const random = randomNumbers(5);
  const killed = await killAgainAndAgain({ folder, location, atOnce: 2, rounds: 5, random, verifyEvery: 1 });
  await rm(folder, { recursive: true, force: true });
  expect(killed.faults).toEqual([]);
  expect([killed.kills, killed.acknowledged > 10, killed.cases > 10]).toEqual([10, true, true]);
});
