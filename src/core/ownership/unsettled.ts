/** Where it is not settled whether the stakes of several listed parties are added up: what adding up changes about a party, for its sentences. */
import { type View, holdingsOf, isRoot, keyOf, memberOwners, stepsTo } from './chains.ts';
import type { Measure } from './combine.ts';
import { CERTAIN, type Layer, POSSIBLE } from './layer.ts';
import { ANYBODY } from './slots.ts';
import type { Solution } from './solve.ts';
import { type End, type Sums, emptySums, endOf } from './sums.ts';
import { addHolding } from './tallies.ts';

/** Who stands behind a stake, where it is not the number of one listed party. */
const NOBODY = -1;
const SEVERAL = -2;

/** Whether more than one listed party stands behind what is held of the party in the view, so that the answer is one of adding up. */
export function isOfSeveral(solution: Solution, view: View, party: number): boolean {
  if (solution.version.owners !== 'unsettled' || view.layer === CERTAIN) return false;
  const owners = memberOwners(solution, view, party);
  return owners.map((owner) => behind(solution, view, owner)).reduce(joined, NOBODY) === SEVERAL;
}

/** Whether the party belongs for certain when stakes are added up, by the nearest steps of its chains; each follows from those before. */
export function belongsAddedUp(solution: Solution, view: View, party: number): boolean {
  const sure = new Set<number>();
  for (const step of [...stepsTo(solution, view, party), party]) {
    const owners = memberOwners(solution, view, step).filter(
      (owner) => solution.belongs(CERTAIN, owner) || sure.has(owner),
    );
    if (solution.isEnough(CERTAIN, step, sumsOver(solution, CERTAIN, step, owners))) sure.add(step);
  }
  return sure.has(party);
}

/** What those of the members hold at least who belong for certain, each by some listed party alone; added up. */
export function leastOfMembers(solution: Solution, view: View, party: number): Sums {
  const owners = memberOwners(solution, view, party).filter((owner) => solution.belongs(CERTAIN, owner));
  return sumsOver(solution, CERTAIN, party, owners);
}

/** What the members hold at most, whoever is in other groups. */
export function greatestOfMembers(solution: Solution, view: View, party: number): Sums {
  return sumsOver(solution, POSSIBLE, party, memberOwners(solution, view, party));
}

/** The most that one listed party is shown to hold of the party by itself, with those that count as its own. */
export function mostAlone(solution: Solution, party: number, measure: Measure): End {
  const { slots } = solution;
  let most: End = { units: 0, isOpen: false };
  for (let slot = slots.firstOf(party); slot >= 0; slot = slots.nextOf(slot)) {
    if (slots.groupOf(slot) === ANYBODY) continue;
    const end = endOf(CERTAIN, measure, solution.sumsOf(CERTAIN, slot), solution.totalsOf(party));
    if (end.units > most.units || (end.units === most.units && end.isOpen)) most = end;
  }
  return most;
}

function sumsOver(solution: Solution, layer: Layer, party: number, owners: readonly number[]) {
  const sums = emptySums();
  for (const holding of holdingsOf(solution, owners, party)) addHolding(layer, sums, solution.holdings, holding);
  return sums;
}

/** The one listed party behind a member; every member stands on others of lower ranks, so that this ends, and each is looked at once. */
function behind(solution: Solution, view: View, member: number): number {
  const known = solution.found.behind;
  const rankOf = (party: number): number => solution.rankOf(view.layer, party, view.group);
  const rootOf = (party: number): number => (solution.isListed(party) ? party : NOBODY);
  const knownOf = (party: number): number | undefined =>
    isRoot(solution, view, party) ? rootOf(party) : known.get(keyOf(solution, view, party));
  const stack = [member];
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    if (knownOf(at) !== undefined) {
      stack.pop();
      continue;
    }
    const limit = rankOf(at);
    const owners = memberOwners(solution, view, at).filter(
      (owner) => isRoot(solution, view, owner) || rankOf(owner) < limit,
    );
    const open = owners.filter((owner) => knownOf(owner) === undefined);
    if (open.length > 0) stack.push(...open);
    else known.set(keyOf(solution, view, at), owners.map((owner) => knownOf(owner) ?? NOBODY).reduce(joined, NOBODY));
  }
  return knownOf(member) ?? NOBODY;
}

function joined(a: number, b: number): number {
  if (a === NOBODY || a === b) return b;
  return b === NOBODY ? a : SEVERAL;
}
