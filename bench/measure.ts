import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lists } from '../src/core/lists/registry.ts';
import { createFollowTheMoneyList } from '../src/core/lists/user_ftm/index.ts';
import { parseRule } from '../src/core/rules/rules.ts';
import { openArchive } from '../src/io/archive/archive.ts';
import { bundledFolder, readBundled } from '../src/io/bundled-data.ts';
import { openStore } from '../src/io/database/open.ts';
import { lazySigner } from '../src/io/keys/signer.ts';
import type { Context } from '../src/operations/context.ts';
import { type RefreshOptions, refreshLists } from '../src/operations/refresh-lists/refresh-lists.ts';
import type { RefreshResult } from '../src/operations/refresh-lists/take-in.ts';

/** One line of the table: what was measured, the figure, and what was asked. */
export interface Figure {
  readonly measure: string;
  readonly figure: string;
  readonly asked: string;
  readonly met: boolean;
}

export function printFigures(figures: readonly Figure[]): void {
  console.log('| measure | figure | asked | met |\n|---|---|---|---|');
  for (const { measure, figure, asked, met } of figures)
    console.log(`| ${measure} | ${figure} | ${asked} | ${met ? 'yes' : 'NO'} |`);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** A store of its own in a temporary folder, removed afterwards. */
export async function withStore<T>(work: (context: Context, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  const store = await openStore(join(folder, 'countersign.sqlite'));
  try {
    const context: Context = {
      store,
      archive: openArchive(join(folder, 'archive')),
      cacheFolder: join(folder, 'cache'),
      lists: [...lists, createFollowTheMoneyList('own')],
      rules: (await readBundled('rules')).map(({ path, content }) => parseRule(content, path)),
      starterFolder: join(bundledFolder, 'lists', 'starter'),
      actor: 'command-line',
      signer: lazySigner(join(folder, 'log.pem')),
      now: () => new Date().toISOString(),
      say: () => undefined,
    };
    return await work(context, folder);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export async function refresh(
  context: Context,
  list: string,
  from: readonly string[],
  options: Partial<RefreshOptions> = {},
): Promise<readonly RefreshResult[]> {
  const results: RefreshResult[] = [];
  for await (const result of refreshLists(context, { lists: [list], from, seen: null, accept: null, ...options }))
    results.push(result);
  return results;
}
