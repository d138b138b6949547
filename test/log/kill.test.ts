/** A process that appends to the log and is killed at any moment loses no event that it had said is kept, and leaves no half transaction. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/io/archive/archive.ts';
import { openStore } from '../../src/io/database/open.ts';
import { createDatabase, engines } from '../stores.ts';
import { randomNumbers } from './mutations.ts';
import { expectWholeLog } from './whole-log.ts';

const KILLS = 10;

function runAndKill(args: readonly string[], milliseconds: number): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'append-until-killed.ts');
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      text += chunk;
    });
    child.on('error', reject);
    child.on('close', () => resolve(text.split('\n').slice(0, -1).map(Number)));
  });
}

test.each(engines)('killed with SIGKILL again and again on %s', async (engine) => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-kill-log-'));
  const location = engine === 'postgres' ? await createDatabase() : join(folder, 'countersign.sqlite');
  const random = randomNumbers(9);
  let last = -1;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Two at once, which wait for each other's turn.
    const said = await Promise.all([0, 1].map(() => runAndKill([folder, location], random(90))));
    last = Math.max(last, ...said.flat());
    const store = await openStore(location);
    const head = await expectWholeLog({ store, archive: openArchive(join(folder, 'archive')) });
    expect(head?.size).toBeGreaterThan(last);
    await store.close();
  }
  await rm(folder, { recursive: true, force: true });
});
