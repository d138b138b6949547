import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['COUNTERSIGN_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared');

/** The path of a real list file under `data/` of the shared folder beside the checkout, or null where it is not there. */
export function sharedFile(path: string): string | null {
  const full = join(folder, 'data', path);
  return existsSync(full) ? full : null;
}

/** The same for the labelled benchmarks. */
export function sharedBench(path: string): string | null {
  const full = join(folder, 'bench', path);
  return existsSync(full) ? full : null;
}
