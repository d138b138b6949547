import { mkdir, rm } from 'node:fs/promises';
import type { List } from '../../core/lists/list.ts';
import { createFollowTheMoneyList } from '../../core/lists/user_ftm/index.ts';
import { type Instant, addDays, dayOf, normalInstant } from '../../core/model/day.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { GivenFile } from '../../io/readers/byte-source.ts';
import { scratchPath } from '../../io/scratch.ts';
import { type Context, listById } from '../context.ts';
import { type DayOfDeliveries, type Delivery, type Gathered, gatherDeliveries } from './deliveries.ts';
import { starterDelivery } from './starter.ts';
import { type RefreshResult, type StateCache, diffStates, findPlace, prepare, refuse, takeIn } from './take-in.ts';

export interface RefreshOptions {
  /** Ids; empty means all lists that have an address to fetch from. */
  readonly lists: readonly string[];
  /** Files, a folder, a container or URLs; only with exactly one list. */
  readonly from: readonly GivenFile[];
  readonly seen: Instant | null;
  /** Why a release that looks damaged is to be taken in all the same; kept with it. */
  readonly accept: string | null;
}

/** Fetches or takes in releases of lists, in order of time. One result for each release, refused ones too. */
export async function* refreshLists(context: Context, options: RefreshOptions): AsyncGenerator<RefreshResult> {
  if (options.from.length > 0 && options.lists.length !== 1)
    throw new InputError('--from needs exactly one list, as in: lists refresh us_csl --from consolidated.csv');
  const chosen =
    options.lists.length > 0
      ? options.lists.map((id) => knownList(context, id, options.from.length > 0))
      : context.lists.filter(({ sources, id }) => sources.length > 0 || id === 'starter');
  for (const list of chosen) yield* refreshList(context, list, options);
}

/** A list by its id; a new id with a file is a list of the user's own. */
function knownList(context: Context, id: string, isGiven: boolean): List {
  const list = listById(context, id);
  if (list) return list;
  if (isGiven && /^[a-z][a-z0-9_]{0,63}$/.test(id)) return createFollowTheMoneyList(id);
  const own = isGiven ? '; a list of your own has an id of small letters, digits and underscores' : '';
  throw new InputError(`there is no list ${id}; there are ${context.lists.map((each) => each.id).join(', ')}${own}`);
}

async function* refreshList(context: Context, list: List, options: RefreshOptions): AsyncGenerator<RefreshResult> {
  const workFolder = scratchPath(context.cacheFolder);
  await mkdir(workFolder, { recursive: true });
  try {
    const gathered = await gather(context, list, options, workFolder);
    if ('refused' in gathered) return yield gathered.refused;
    for (const reason of gathered.passedOver) context.say(`passed over ${reason}`);
    let cache: StateCache | null = null;
    for (const [index, day] of gathered.days.entries()) {
      for (const delivery of day.length === 1 ? day : await inLikelyOrder(context, list, day, cache)) {
        const taken = await takeInOne(context, list, { delivery, cache, accept: options.accept });
        cache = taken.cache ?? cache;
        if (delivery.seenBasis === 'now') {
          context.say(`${list.id}: taken as seen now; if this copy is older, give the day with --seen`);
        }
        yield taken.result;
      }
      if (gathered.days.length > 1) context.say(`${list.id}: ${index + 1} of ${gathered.days.length} days`);
    }
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** What was brought; a file that could not be fetched is a refusal that is kept, and the other lists go on. */
async function gather(
  context: Context,
  list: List,
  { from, seen: stated }: RefreshOptions,
  workFolder: string,
): Promise<Gathered | { readonly refused: RefreshResult }> {
  const now = normalInstant(context.now());
  const seen = stated === null ? null : normalInstant(stated);
  try {
    const gathered =
      list.id === 'starter' && from.length === 0
        ? await starterDelivery(context.starterFolder)
        : await gatherDeliveries(list, { from, seen, now, lists: context.lists, workFolder });
    const tomorrow = addDays(dayOf(now), 1);
    const future = gathered.days.flat().find((delivery) => dayOf(delivery.seen) > tomorrow);
    if (future) throw new InputError(`nobody can have seen a release on ${dayOf(future.seen)}, which is still to come`);
    return gathered;
  } catch (error) {
    if (!(error instanceof OperatingError && error.code === 'source_refused')) throw error;
    const delivery: Delivery = { files: [], seen: seen ?? now, seenBasis: 'fetched' };
    return { refused: await refuse(context, list, { delivery, files: [] }, error.message) };
  }
}

interface Step {
  readonly delivery: Delivery;
  readonly cache: StateCache | null;
  readonly accept: string | null;
}

const TRIES = 3;

/** When another process stored a release of the list in the meantime, the work is done again upon that one. */
async function takeInOne(
  context: Context,
  list: List,
  step: Step,
  tries = TRIES,
): Promise<{ result: RefreshResult; cache: StateCache | null }> {
  const place = await findPlace(context, list.id, step.delivery, step.cache);
  const prepared = await prepare(context, list, step.delivery, place.state);
  try {
    return await takeIn(context, list, prepared, { place, accept: step.accept });
  } catch (error) {
    if (!(error instanceof OperatingError && error.code === 'conflict') || tries <= 1) throw error;
    return takeInOne(context, list, { ...step, cache: null }, tries - 1);
  } finally {
    prepared.contents.remove();
  }
}

/** Several releases of one day, with nothing that says which came first: in the order in which each differs least from the one before. */
async function inLikelyOrder(
  context: Context,
  list: List,
  day: DayOfDeliveries,
  cache: StateCache | null,
): Promise<readonly Delivery[]> {
  const first = day[0];
  if (!first) return [];
  let { state } = await findPlace(context, list.id, first, cache);
  const prepared = await Promise.all(day.map((delivery) => prepare(context, list, delivery, state)));
  for (const { contents } of prepared) contents.remove();
  const rest = [...prepared];
  const ordered: Delivery[] = [];
  while (rest.length > 0) {
    const from = state;
    const distances = rest.map(({ reading }) =>
      'refused' in reading ? Number.POSITIVE_INFINITY : diffStates(from, reading.state).length,
    );
    const [next] = rest.splice(distances.indexOf(Math.min(...distances)), 1);
    if (!next) break;
    ordered.push(next.delivery);
    if (!('refused' in next.reading)) state = next.reading.state;
  }
  return ordered;
}
