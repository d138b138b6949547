/** One holding out of several edges: parcels of one source are added, what several sources say of the same is set side by side. */
import { WHOLE } from './share.ts';

/** Two things are measured: shares and votes. */
export const SHARES = 0;
export const VOTES = 1;
export const MEASURES = [SHARES, VOTES] as const;
export type Measure = typeof SHARES | typeof VOTES;

/** Bits of `flags`; the open bounds of votes stand one bit above those of shares. */
export const OPEN_MIN = 1;
export const OPEN_MAX = 4;
export const DECIDES = 16;
export const MAY_DECIDE = 32;
/** Some edge is in force and counts: without it the holding is nothing on that day. */
export const LIVE = 64;
/** Some edge speaks of shares; of votes one bit above. Where none does, the bounds are 0. */
export const SPEAKS = 128;

/** Bounds in billionths of the whole. */
export interface Holding {
  readonly minShares: number;
  readonly maxShares: number;
  readonly minVotes: number;
  readonly maxVotes: number;
  readonly flags: number;
}

export const NOTHING: Holding = { minShares: 0, maxShares: 0, minVotes: 0, maxVotes: 0, flags: 0 };
/** Two edges of one source: two parcels. */
export function sum(a: Holding, b: Holding): Holding {
  const [minShares, minVotes] = [a.minShares + b.minShares, a.minVotes + b.minVotes];
  const [maxShares, maxVotes] = [a.maxShares + b.maxShares, a.maxVotes + b.maxVotes];
  // Nobody holds more than the whole: a bound that is cut off there is in the band.
  const closed =
    (minShares >= WHOLE ? OPEN_MIN : 0) |
    (minVotes >= WHOLE ? OPEN_MIN << 1 : 0) |
    (maxShares > WHOLE ? OPEN_MAX : 0) |
    (maxVotes > WHOLE ? OPEN_MAX << 1 : 0);
  return {
    minShares: Math.min(WHOLE, minShares),
    maxShares: Math.min(WHOLE, maxShares),
    minVotes: Math.min(WHOLE, minVotes),
    maxVotes: Math.min(WHOLE, maxVotes),
    flags: (a.flags | b.flags) & ~closed,
  };
}

/** What several sources say about one holding: what all of them allow, or where they contradict each other, all that any of them allows. */
export function agree(sources: readonly Holding[]): Holding {
  const [only] = sources;
  if (!only) return NOTHING;
  if (sources.length === 1) return only;
  const shares = commonBand(sources.map((source) => bandOf(source, SHARES)));
  const votes = commonBand(sources.map((source) => bandOf(source, VOTES)));
  const facts = sources.reduce((bits, { flags }) => bits | flags, 0) & (LIVE | DECIDES | MAY_DECIDE);
  return {
    minShares: shares.min,
    maxShares: shares.max,
    minVotes: votes.min,
    maxVotes: votes.max,
    flags: facts | shares.flags | (votes.flags << 1),
  };
}

interface Band {
  readonly min: number;
  readonly max: number;
  readonly flags: number;
}

function bandOf(holding: Holding, measure: Measure): Band {
  const mask = OPEN_MIN | OPEN_MAX | SPEAKS;
  return measure === SHARES
    ? { min: holding.minShares, max: holding.maxShares, flags: holding.flags & mask }
    : { min: holding.minVotes, max: holding.maxVotes, flags: (holding.flags >> 1) & mask };
}

/** A source that says nothing of shares, or of votes, does not make them smaller. */
function commonBand(bands: readonly Band[]): Band {
  const [first, ...others] = bands.filter(({ flags }) => (flags & SPEAKS) !== 0);
  if (!first) return { min: 0, max: 0, flags: 0 };
  const common = others.reduce((a, b) => join(a, b, Math.max, Math.min), first);
  const isEmpty =
    common.min > common.max || (common.min === common.max && (common.flags & (OPEN_MIN | OPEN_MAX)) !== 0);
  return isEmpty ? others.reduce((a, b) => join(a, b, Math.min, Math.max), first) : common;
}

/** Joins two bands by their bounds. Where the bounds are the same, the narrower band is open when either is, the wider when both are. */
function join(a: Band, b: Band, low: typeof Math.max, high: typeof Math.max): Band {
  const [min, max] = [low(a.min, b.min), high(a.max, b.max)];
  const isNarrow = low === Math.max;
  const openAt = (bit: number, inA: boolean, inB: boolean): number => {
    const [one, other] = [inA ? a.flags & bit : 0, inB ? b.flags & bit : 0];
    return inA && inB ? (isNarrow ? one | other : one & other) : one | other;
  };
  const openMin = openAt(OPEN_MIN, a.min === min, b.min === min);
  const openMax = openAt(OPEN_MAX, a.max === max, b.max === max);
  return { min, max, flags: SPEAKS | openMin | openMax };
}
