/** Files of our own that nobody needs once the process that made them is gone. */
import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'scratch-';

/** A path in the folder that is nobody else's; it carries the number of this process. */
export function scratchPath(folder: string): string {
  return join(folder, `${PREFIX}${process.pid}-${randomUUID()}`);
}

/** Removes what processes that were killed have left behind. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
