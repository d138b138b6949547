import { normalInstant } from '../core/model/day.ts';
import { goodReleases } from '../io/database/releases.ts';
import type { Context } from './context.ts';
import { refreshLists } from './refresh-lists/refresh-lists.ts';
import { starterDelivery } from './refresh-lists/starter.ts';

/** Takes in the bundled starter list when the store does not hold this edition yet. */
export async function ensureStarter(context: Context): Promise<void> {
  const edition = (await starterDelivery(context.starterFolder)).days[0]?.[0];
  const known = await goodReleases(context.store.db, 'starter', null);
  if (!edition || known.some(({ seen }) => seen >= normalInstant(edition.seen))) return;
  for await (const result of refreshLists(context, { lists: ['starter'], from: [], seen: null, accept: null })) {
    if (result.status === 'refused') throw new Error(`the bundled starter list was refused: ${result.reason}`);
  }
}
