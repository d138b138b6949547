/** What those who belong hold of one asset, and whether that is enough. */
import { MEASURES, type Measure, SHARES, VOTES } from './combine.ts';
import type { RuleVersion } from './rule.ts';
import { WHOLE } from './share.ts';
import { CERTAIN, type Layer } from './layer.ts';
import type { Totals } from './totals.ts';

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

/** The end of a band: a sum and whether it is itself excluded. */
export interface End {
  readonly units: number;
  readonly isOpen: boolean;
}

export function emptySums(): Sums {
  return { bound: [0, 0], open: [0, 0], least: [0, 0], openLeast: [0, 0], decides: 0, holders: 0 };
}

export function clearSums(sums: Sums): void {
  for (const measure of MEASURES) {
    sums.bound[measure] = 0;
    sums.open[measure] = 0;
    sums.least[measure] = 0;
    sums.openLeast[measure] = 0;
  }
  sums.decides = 0;
  sums.holders = 0;
}

/** Whether what is stated of shares or votes reaches a line; what others hold at least may still lower it. */
export function mayReach(version: RuleVersion, layer: Layer, { bound, open }: Sums): boolean {
  return (
    reaches(bound[SHARES], open[SHARES] > 0, version, layer) || reaches(bound[VOTES], open[VOTES] > 0, MAJORITY, layer)
  );
}

/** Whether it is enough to belong by shares or by votes. */
export function reachesLine(version: RuleVersion, layer: Layer, sums: Sums, totals: Readonly<Totals>): boolean {
  const [shares, votes] = [endOf(layer, SHARES, sums, totals), endOf(layer, VOTES, sums, totals)];
  return reaches(shares.units, shares.isOpen, version, layer) || reaches(votes.units, votes.isOpen, MAJORITY, layer);
}

/** The least of the band in the certain layer, the greatest in the possible one. */
export function endOf(layer: Layer, measure: Measure, sums: Sums, totals: Readonly<Totals>): End {
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

/**
 * Whether both ends of the layer are as stated, whatever others hold. What they hold at least may lower a greatest share, but never below the least one:
 * where the two are the same, either nothing is lowered or the sources contradict each other, and then nothing is taken from them.
 */
export function isAsStated(layer: Layer, { bound, least }: Sums): boolean {
  return layer === CERTAIN || (bound[SHARES] === least[SHARES] && bound[VOTES] === least[VOTES]);
}

/** A majority of votes is more than half under every rule. */
const MAJORITY = { line: 'more_than' } as const;

/** An open least end is passed; an open greatest end is not reached. */
function reaches(
  units: number,
  isOpen: boolean,
  { line, lineAt = HALF }: Pick<RuleVersion, 'line' | 'lineAt'>,
  layer: Layer,
): boolean {
  if (units !== lineAt) return units > lineAt;
  return layer === CERTAIN ? isOpen || line === 'at_least' : line === 'at_least' && !isOpen;
}
