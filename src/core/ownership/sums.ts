/** What those who belong hold of one asset, and whether that is enough. */
import { SHARES, VOTES } from './holdings.ts';
import type { RuleVersion } from './rule.ts';
import { CERTAIN, type Layer } from './slots.ts';
import { WHOLE } from './share.ts';

const HALF = WHOLE / 2;

/** Pairs are shares and votes, in billionths. */
export interface Sums {
  /** The least that they hold (certain), or the greatest (possible) before what others hold is looked at. */
  readonly bound: [number, number];
  /** How many of the bounds that went into it are open. */
  readonly open: [number, number];
  /** The least that they hold, in the possible layer. */
  readonly least: [number, number];
  readonly openLeast: [number, number];
  decides: number;
  holders: number;
}

/** The least that all owners hold together, whoever they are. */
export interface Totals {
  readonly least: readonly [number, number];
  readonly openLeast: readonly [number, number];
  readonly holders: number;
  readonly isJoint: boolean;
}

/** The end of a band: a sum and whether it is itself excluded. */
export interface End {
  readonly units: number;
  readonly isOpen: boolean;
}

export function emptySums(): Sums {
  return { bound: [0, 0], open: [0, 0], least: [0, 0], openLeast: [0, 0], decides: 0, holders: 0 };
}

export function clearSums(sums: Sums): void {
  for (const pair of [sums.bound, sums.open, sums.least, sums.openLeast]) pair[SHARES] = pair[VOTES] = 0;
  sums.decides = 0;
  sums.holders = 0;
}

/** Whether it is enough to belong, by shares, by votes, by control, or as a joint interest. */
export function isEnough(version: RuleVersion, layer: Layer, sums: Sums, totals: Totals): boolean {
  if (sums.holders === 0) return false;
  if (sums.decides > 0) return true;
  if (totals.isJoint && (version.jointInterest === 'of_each' || sums.holders === totals.holders)) return true;
  return (
    reaches(endOf(layer, SHARES, sums, totals), version, layer) ||
    reaches(endOf(layer, VOTES, sums, totals), MAJORITY, layer)
  );
}

/** The least of the band in the certain layer, the greatest in the possible one. */
export function endOf(layer: Layer, measure: typeof SHARES | typeof VOTES, sums: Sums, totals: Totals): End {
  const stated = { units: sums.bound[measure], isOpen: sums.open[measure] > 0 };
  if (layer === CERTAIN) return stated;
  const isContradictory =
    totals.least[measure] > WHOLE || (totals.least[measure] === WHOLE && totals.openLeast[measure] > 0);
  if (isContradictory) return stated;
  const left = WHOLE - (totals.least[measure] - sums.least[measure]);
  const isLeftOpen = totals.openLeast[measure] - sums.openLeast[measure] > 0;
  if (stated.units < left) return stated;
  return { units: left, isOpen: isLeftOpen || (stated.units === left && stated.isOpen) };
}

const MAJORITY = { line: 'more_than' } as const;

/** An open least end is passed; an open greatest end is not reached. A majority of votes is more than half under every rule. */
function reaches({ units, isOpen }: End, version: Pick<RuleVersion, 'line' | 'lineAt'>, layer: Layer): boolean {
  const { line, lineAt = HALF } = version;
  if (units !== lineAt) return units > lineAt;
  return layer === CERTAIN ? isOpen || line === 'at_least' : line === 'at_least' && !isOpen;
}
