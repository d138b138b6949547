import { join } from 'node:path';
import type { List } from '../core/lists/list.ts';
import { lists as officialLists } from '../core/lists/registry.ts';
import { createFollowTheMoneyList } from '../core/lists/user_ftm/index.ts';
import type { Instant } from '../core/model/day.ts';
import { parseRule } from '../core/rules/rules.ts';
import { openArchive } from '../io/archive/archive.ts';
import { bundledFolder, readBundled } from '../io/bundled-data.ts';
import { type Store, openStore } from '../io/database/open.ts';
import { storedLists } from '../io/database/releases.ts';
import { removeAbandoned } from '../io/scratch.ts';
import { lazySigner } from '../io/keys/signer.ts';
import type { Context } from './context.ts';
import { lazyEquipmentData } from './equipment-data.ts';

export interface ContextOptions {
  readonly dataFolder: string;
  /** `postgres://…`; null is SQLite in the data folder. */
  readonly database: string | null;
  /** The file of the key that signs the log; absent: in the data folder. */
  readonly logKey?: string;
  readonly now: () => Instant;
  readonly say: (text: string) => void;
}

/** Opens the store and the archive and reads the bundled data. The caller closes `context.store`. */
export async function openContext({ dataFolder, database, logKey, now, say }: ContextOptions): Promise<Context> {
  await removeAbandoned(join(dataFolder, 'cache'));
  const store = await openStore(database ?? join(dataFolder, 'countersign.sqlite'));
  const lists = await knownLists(store);
  return {
    store,
    archive: openArchive(join(dataFolder, 'archive')),
    cacheFolder: join(dataFolder, 'cache'),
    lists,
    rules: (await readBundled('rules')).map(({ path, content }) => parseRule(content, path)),
    equipment: lazyEquipmentData(),
    starterFolder: join(bundledFolder, 'lists', 'starter'),
    actor: 'command-line',
    signer: lazySigner(logKey ?? join(dataFolder, 'keys', 'log.pem')),
    now,
    say,
  };
}

/** Ids of the lists that Countersign reads from their publishers; every other is the user's own. */
export const officialListIds: ReadonlySet<string> = new Set(officialLists.map(({ id }) => id));

/** The official lists, and those of the user's own that the store has. */
export async function knownLists({ db }: Store): Promise<readonly List[]> {
  const own = (await storedLists(db)).filter((id) => !officialListIds.has(id));
  return [...officialLists, ...own.map(createFollowTheMoneyList)];
}
