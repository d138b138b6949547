import type { EquipmentData } from '../core/equipment/facts.ts';
import type { Matcher } from '../core/matching/matcher.ts';
import type { List } from '../core/lists/list.ts';
import type { Instant } from '../core/model/day.ts';
import type { Actor } from '../core/model/log.ts';
import type { Rule } from '../core/model/rule.ts';
import type { Archive } from '../io/archive/archive.ts';
import type { Store } from '../io/database/open.ts';
import type { Signer } from '../io/keys/signer.ts';

/** What every operation works with; `main.ts` builds it, tests build their own. */
export interface Context {
  readonly store: Store;
  readonly archive: Archive;
  /** The folder of derived files, such as the name index: it may be deleted at any time. */
  readonly cacheFolder: string;
  readonly lists: readonly List[];
  readonly rules: readonly Rule[];
  /** The facts about makers and brands, read when they are first needed; absent: nobody is asked who made what. */
  equipment?(): Promise<EquipmentData>;
  /** The bundled starter acts, one file each. */
  readonly starterFolder: string;
  /** Name indexes that are open, by their file: a server keeps them in memory for the next question; absent: each is read anew. */
  readonly matchers?: Map<string, Matcher>;
  /** Who works with it; the log names them. */
  readonly actor: Actor;
  /** The key of the log, made when it is first needed. */
  signer(): Signer;
  now(): Instant;
  /** Words for the person who waits; never results. */
  say(text: string): void;
}

export function listById(context: Pick<Context, 'lists'>, id: string): List | undefined {
  return context.lists.find((list) => list.id === id);
}
