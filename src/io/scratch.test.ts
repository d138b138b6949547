import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { removeAbandoned, scratchPath } from './scratch.ts';

test('what a process that is gone has left is removed, what a living one uses and what is not ours stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-scratch-'));
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const mine = scratchPath(folder);
  await writeFile(mine, 'x');
  await mkdir(join(folder, `scratch-${pid}-abandoned`));
  await writeFile(join(folder, 'names-1.bin'), 'x');
  await removeAbandoned(folder);
  expect((await readdir(folder)).sort()).toEqual(['names-1.bin', basename(mine)].sort());
  await rm(folder, { recursive: true });
});
