/** The chains from listed parties down to a party, and the order in which a proof goes through them. */
import { CERTAIN, type Layer, POSSIBLE } from './layer.ts';
import { isAddedUp } from './rule.ts';
import { ANYBODY } from './slots.ts';
import type { Solution } from './solve.ts';
import { remember } from './found.ts';
import { LIVE, SHARES, VOTES } from './combine.ts';
import { endOf, isAsStated } from './sums.ts';

const MOST_PATHS = 20;
/** Parties above one among which several listed ones are looked for. */
const MOST_ABOVE = 1000;
/** Parties of a path; what is longer begins with its root and leaves out what follows it. */
const MOST_LENGTH = 50;
export const MOST_STEPS = 30;

/** Which group and layer speak about a party: the certain ones before the possible ones, and of those the one that holds most. */
export interface View {
  readonly layer: Layer;
  readonly group: number;
  /** The party's slot in that group, -1 where nobody in it holds anything. */
  readonly slot: number;
  /** How many other groups say the same: other listed parties that the rule looks at by themselves. */
  readonly others: number;
}

/**
 * The view in which a party is explained, and whose figures are given. A party that does not belong is explained by whoever holds most of it; so is one
 * that anybody may own, since what an unnamed owner holds may be added to what each listed one does.
 */
export function viewOf(
  solution: Solution,
  party: number,
  layer: Layer = solution.belongs(CERTAIN, party) ? CERTAIN : POSSIBLE,
): View {
  const { slots } = solution;
  if (isAddedUp(solution.version, layer)) return { layer, group: ANYBODY, slot: slots.find(party, ANYBODY), others: 0 };
  const belongs = solution.belongs(layer, party);
  const isAnybodys = layer === POSSIBLE && solution.rankOf(POSSIBLE, party, ANYBODY) > 0;
  let first = -1;
  let others = -1;
  for (let slot = slots.firstOf(party); slot >= 0; slot = slots.nextOf(slot)) {
    if (belongs && !isAnybodys && slots.tallies[layer].rank(slot) === 0) continue;
    const group = slots.groupOf(slot);
    if (group !== ANYBODY && !solution.isHeld(slot)) continue;
    if (!isAnybodys || group !== ANYBODY) others += 1;
    // Most parties have one: what it holds is added up only where there is another.
    if (first < 0 || holdsMore(solution, layer, slot, first)) first = slot;
  }
  const group = first < 0 ? ANYBODY : slots.groupOf(first);
  const isTold = first >= 0 && (!isAnybodys || group !== ANYBODY);
  return { layer, group, slot: first, others: belongs ? others + (isTold ? 0 : 1) : 0 };
}

/** Whether what one slot's group holds of the party is more; of two that hold the same, the one that may hold more is told; then the named one. */
function holdsMore(solution: Solution, layer: Layer, a: number, b: number): boolean {
  for (const each of [layer, layer === CERTAIN ? POSSIBLE : CERTAIN] as const) {
    const difference = sizeOf(solution, each, a) - sizeOf(solution, each, b);
    if (difference !== 0) return difference > 0;
  }
  const [group, other] = [solution.slots.groupOf(a), solution.slots.groupOf(b)];
  return other === ANYBODY || (group !== ANYBODY && group < other);
}

/** What the members of the slot's group hold of its party, of shares or of votes, whichever is more: the least in the certain layer, the greatest in the possible one; in billionths. */
export function sizeOf(solution: Solution, layer: Layer, slot: number): number {
  const sums = solution.sumsOf(layer, slot);
  if (isAsStated(layer, sums)) return Math.max(sums.bound[SHARES], sums.bound[VOTES]);
  const totals = solution.totalsOf(solution.slots.partyOf(slot));
  return Math.max(endOf(layer, SHARES, sums, totals).units, endOf(layer, VOTES, sums, totals).units);
}

/** The owners that belong and hold something of an asset on that day, by id. */
export function memberOwners(solution: Solution, view: View, asset: number): readonly number[] {
  return remember(solution.found.members, keyOf(solution, view, asset), () =>
    ownersOf(solution, asset).filter((owner) => solution.rankOf(view.layer, owner, view.group) > 0),
  );
}

/** Whether more than one listed party stands above a party by any interest that counts; looked for among the nearest ones. */
export function haveSeveralAbove(solution: Solution, party: number): boolean {
  const { holdings } = solution;
  const seen = new Set([party]);
  const queue = [party];
  let listed = 0;
  for (let place = 0; place < queue.length && listed < 2 && seen.size < MOST_ABOVE; place += 1) {
    for (let at = holdings.firstOfAsset[queue[place] ?? -1] ?? -1; at >= 0; at = holdings.nextOfAsset(at)) {
      const owner = holdings.ownerOf(at);
      if ((holdings.flagsOf(at) & LIVE) === 0 || seen.has(owner)) continue;
      seen.add(owner);
      if (solution.isListed(owner)) listed += 1;
      else queue.push(owner);
    }
  }
  return listed > 1;
}

/** What each of these owners has in the asset, in the same order: one walk for all, since an asset may have very many. */
export function holdingsOf({ holdings }: Solution, owners: readonly number[], asset: number): readonly number[] {
  const byOwner = new Map<number, number>();
  for (let at = holdings.firstOfAsset[asset] ?? -1; at >= 0; at = holdings.nextOfAsset(at))
    byOwner.set(holdings.ownerOf(at), at);
  return owners.flatMap((owner) => byOwner.get(owner) ?? []);
}

/** Whether a member of the view belongs for certain: to its listed party, or where several are taken together, to any of them. */
export function isCertain(solution: Solution, view: View, party: number): boolean {
  return isAddedUp(solution.version, view.layer)
    ? solution.belongs(CERTAIN, party)
    : solution.rankOf(CERTAIN, party, view.group) > 0;
}

/** A party as a view sees it, in one number. */
export function keyOf(solution: Solution, { group, layer }: View, party: number): number {
  return (group * solution.graph.parties.length + party) * 2 + layer;
}

/** The owners with a holding that counts on that day, by id. */
export function ownersOf(solution: Solution, asset: number): readonly number[] {
  const { holdings } = solution;
  const found: number[] = [];
  for (let at = holdings.firstOfAsset[asset] ?? -1; at >= 0; at = holdings.nextOfAsset(at))
    if ((holdings.flagsOf(at) & LIVE) !== 0) found.push(holdings.ownerOf(at));
  const idOf = (party: number): string => solution.graph.party(party).id;
  return found.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** True for a party that a chain begins with: a listed one, or an owner that is not named. */
export function isRoot(solution: Solution, view: View, party: number): boolean {
  if (solution.isListed(party)) return view.group === ANYBODY || solution.partyOfGroup[view.group] === party;
  // One who is not named and certainly owned stands below its owners.
  return solution.graph.party(party).kind === 'unknown' && view.layer === POSSIBLE;
}

/** One chain, and whether its upper part between the root and the second party is left out for its length. */
export interface Path {
  readonly parties: readonly number[];
  readonly isCut: boolean;
}

interface Step {
  readonly party: number;
  readonly below: Step | null;
  readonly length: number;
  readonly limit: number;
}

/** Chains from a root to the party, at most twenty; each goes down in rank, so none runs in a circle. */
export function pathsTo(solution: Solution, view: View, party: number): readonly Path[] {
  const found: Path[] = [];
  const stack: Step[] = [{ party, below: null, length: 1, limit: Number.POSITIVE_INFINITY }];
  for (let step = stack.pop(); step && found.length < MOST_PATHS; step = stack.pop()) {
    if (step.below !== null && isRoot(solution, view, step.party))
      found.push({ parties: partiesOf(step), isCut: false });
    else if (step.length >= MOST_LENGTH)
      found.push({ parties: [rootOf(solution, view, step.party), ...partiesOf(step)], isCut: true });
    else {
      for (const owner of memberOwners(solution, view, step.party).toReversed()) {
        const rank = solution.rankOf(view.layer, owner, view.group);
        // A root ends its chain, so its own rank need not be lower.
        if ((rank < step.limit || isRoot(solution, view, owner)) && owner !== party)
          stack.push({ party: owner, below: step, length: step.length + 1, limit: rank });
      }
    }
  }
  return found;
}

function partiesOf(step: Step): readonly number[] {
  const parties: number[] = [];
  for (let each: Step | null = step; each !== null; each = each.below) parties.push(each.party);
  return parties;
}

/** A root above a member, by way of the owner of the lowest rank each time. */
function rootOf(solution: Solution, view: View, party: number): number {
  const passed: number[] = [];
  let at = party;
  while (!isRoot(solution, view, at)) {
    const known = solution.found.roots.get(keyOf(solution, view, at));
    if (known !== undefined) {
      at = known;
      break;
    }
    passed.push(at);
    const rankOf = (owner: number): number => solution.rankOf(view.layer, owner, view.group);
    at = memberOwners(solution, view, at).reduce(
      (low, owner) => (low < 0 || rankOf(owner) < rankOf(low) ? owner : low),
      -1,
    );
    if (at < 0) throw new Error('a member has no owner that belongs');
  }
  for (const each of passed) solution.found.roots.set(keyOf(solution, view, each), at);
  return at;
}

/** The parties between the roots and the party, in the order in which each follows from those before; the nearest ones, one more than are written out. */
export function stepsTo(solution: Solution, view: View, party: number): readonly number[] {
  const rankOf = (step: number): number => solution.rankOf(view.layer, step, view.group);
  const steps = new Set<number>();
  const queue = [party];
  for (let at = 0; at < queue.length && steps.size <= MOST_STEPS; at += 1) {
    const asset = queue[at] ?? 0;
    const limit = at === 0 ? Number.POSITIVE_INFINITY : rankOf(asset);
    for (const owner of memberOwners(solution, view, asset)) {
      if (owner === party || steps.has(owner) || rankOf(owner) >= limit || isRoot(solution, view, owner)) continue;
      steps.add(owner);
      queue.push(owner);
    }
  }
  return [...steps].sort((a, b) => rankOf(a) - rankOf(b));
}
