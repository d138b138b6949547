/** What every owner has in every asset on one day as one rule counts it: the edges of a pair, weighed and put together. */
import {
  FLAG_INDIRECT,
  FLAG_OPEN_MAX,
  FLAG_OPEN_MIN,
  FLAG_SUMMARY,
  type OwnershipGraph,
  interestKinds,
} from './graph.ts';
import type { RuleVersion, Weight } from './rule.ts';
import { WHOLE } from './share.ts';

/** Two things are measured: shares at `holding * 2`, votes at `holding * 2 + 1`. */
export const SHARES = 0;
export const VOTES = 1;

/** Bits of `flags`; the open bounds of votes stand one bit above those of shares. */
export const OPEN_MIN = 1;
export const OPEN_MAX = 4;
export const DECIDES = 16;
export const MAY_DECIDE = 32;
/** Some edge is in force and counts: without it the holding is nothing on that day. */
export const LIVE = 64;
/** Some edge speaks of shares; of votes one bit above. */
const SPEAKS = 128;

/** Columns of the holdings, one for each owner and asset with an edge between them; the index never changes. */
export interface HoldingColumns {
  readonly owner: Int32Array;
  readonly asset: Int32Array;
  /** Bounds in billionths, two places a holding. */
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly flags: Uint16Array;
  /** The next holding of the same owner, and of the same asset; -1 ends the list. */
  readonly nextOfOwner: Int32Array;
  readonly nextOfAsset: Int32Array;
}

/** One holding as it is computed, before it goes into the columns. */
interface Holding {
  readonly minShares: number;
  readonly maxShares: number;
  readonly minVotes: number;
  readonly maxVotes: number;
  readonly flags: number;
}

const NOTHING: Holding = { minShares: 0, maxShares: 0, minVotes: 0, maxVotes: 0, flags: 0 };
const DECIDING: Holding = { ...NOTHING, flags: LIVE | DECIDES };
const MAYBE_DECIDING: Holding = { ...NOTHING, flags: LIVE | MAY_DECIDE };

export class Holdings {
  count = 0;
  readonly firstOfOwner: Int32Array;
  readonly firstOfAsset: Int32Array;
  columns: HoldingColumns;
  readonly #graph: OwnershipGraph;
  readonly #day: number;
  readonly #weights: readonly Weight[];

  /** `day` as of `dayNumber`. */
  constructor(graph: OwnershipGraph, version: RuleVersion, day: number) {
    const parties = graph.parties.length;
    this.#graph = graph;
    this.#day = day;
    this.#weights = interestKinds.map((kind) => version.weights[kind]);
    this.firstOfOwner = new Int32Array(parties).fill(-1);
    this.firstOfAsset = new Int32Array(parties).fill(-1);
    this.columns = emptyHoldings(Math.max(16, graph.edgeCount));
    this.#readAll();
  }

  /** The holding of an owner in an asset, or -1. */
  find(owner: number, asset: number): number {
    let holding = this.firstOfAsset[asset] ?? -1;
    while (holding >= 0 && this.columns.owner[holding] !== owner) holding = this.columns.nextOfAsset[holding] ?? -1;
    return holding;
  }

  /** The holding of that pair, empty when there was none. */
  open(owner: number, asset: number): number {
    const known = this.find(owner, asset);
    return known >= 0 ? known : this.#append(owner, asset);
  }

  /** Reads the edges of a pair anew. */
  refresh(holding: number): void {
    const [owner, asset] = [this.columns.owner[holding] ?? 0, this.columns.asset[holding] ?? 0];
    this.#write(holding, this.#combined(owner, asset));
  }

  /** Goes through the edges in their order, which is that of memory; a table of pairs tells a second edge of one. */
  #readAll(): void {
    const { owner, asset } = this.#graph.columns;
    const table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, this.#graph.edgeCount * 2)))).fill(-1);
    const repeated = new Set<number>();
    for (let edge = 0; edge < this.#graph.edgeCount; edge += 1) {
      if (!this.#counts(edge)) continue;
      const from = owner[edge] ?? 0;
      const to = asset[edge] ?? 0;
      const place = this.#place(table, from, to);
      const known = table[place] ?? -1;
      if (known >= 0) repeated.add(known);
      else {
        const holding = this.#append(from, to);
        table[place] = holding;
        this.#write(holding, this.#weigh(edge));
      }
    }
    for (const holding of repeated) this.refresh(holding);
  }

  /** Where the pair stands in the table, or the free place where it would. */
  #place(table: Int32Array, owner: number, asset: number): number {
    const mask = table.length - 1;
    const mixed = Math.imul(Math.imul(owner, 0x9e3779b1) ^ asset, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const holding = table[place] ?? -1;
      if (holding < 0 || (this.columns.owner[holding] === owner && this.columns.asset[holding] === asset)) return place;
      place = (place + 1) & mask;
    }
  }

  /** In force on the day, of a kind that the rule counts, and not told by other edges already. */
  #counts(edge: number): boolean {
    const { from, until, flags, kind } = this.#graph.columns;
    return (
      (from[edge] ?? 0) <= this.#day &&
      this.#day < (until[edge] ?? 0) &&
      ((flags[edge] ?? 0) & FLAG_SUMMARY) === 0 &&
      this.#weights[kind[edge] ?? 0] !== 'none'
    );
  }

  #weigh(edge: number): Holding {
    const { kind, flags, min, max } = this.#graph.columns;
    const bits = flags[edge] ?? 0;
    const weight = this.#weights[kind[edge] ?? 0];
    if (weight === 'decides') return DECIDING;
    if (weight === 'may_decide') return MAYBE_DECIDING;
    const isIndirect = (bits & FLAG_INDIRECT) !== 0;
    const high = isIndirect ? WHOLE : (max[edge] ?? 0);
    const openMax = !isIndirect && (bits & FLAG_OPEN_MAX) !== 0 ? OPEN_MAX : 0;
    const isCertain = weight !== 'may_be_shares' && !isIndirect;
    const low = isCertain ? (min[edge] ?? 0) : 0;
    const open = openMax | (isCertain && (bits & FLAG_OPEN_MIN) !== 0 ? OPEN_MIN : 0);
    if (weight === 'votes')
      return { minShares: 0, maxShares: 0, minVotes: low, maxVotes: high, flags: LIVE | ((open | SPEAKS) << 1) };
    return { minShares: low, maxShares: high, minVotes: 0, maxVotes: 0, flags: LIVE | open | SPEAKS };
  }

  #combined(owner: number, asset: number): Holding {
    const { columns, firstOfAsset } = this.#graph;
    const bySource = new Map<number, Holding>();
    for (let edge = firstOfAsset[asset] ?? -1; edge >= 0; edge = columns.nextOfAsset[edge] ?? -1) {
      if (columns.owner[edge] !== owner || !this.#counts(edge)) continue;
      const source = columns.source[edge] ?? 0;
      const before = bySource.get(source);
      bySource.set(source, before ? sum(before, this.#weigh(edge)) : this.#weigh(edge));
    }
    return agree([...bySource.values()]);
  }

  #append(owner: number, asset: number): number {
    const holding = this.count;
    if (holding >= this.columns.owner.length) this.columns = grownHoldings(this.columns);
    this.count += 1;
    const { columns } = this;
    columns.owner[holding] = owner;
    columns.asset[holding] = asset;
    columns.nextOfOwner[holding] = this.firstOfOwner[owner] ?? -1;
    columns.nextOfAsset[holding] = this.firstOfAsset[asset] ?? -1;
    this.firstOfOwner[owner] = holding;
    this.firstOfAsset[asset] = holding;
    return holding;
  }

  #write(holding: number, { minShares, maxShares, minVotes, maxVotes, flags }: Holding): void {
    const { columns } = this;
    columns.min[holding * 2 + SHARES] = minShares;
    columns.max[holding * 2 + SHARES] = maxShares;
    columns.min[holding * 2 + VOTES] = minVotes;
    columns.max[holding * 2 + VOTES] = maxVotes;
    columns.flags[holding] = flags;
  }
}

/** Two edges of one source: two parcels. */
function sum(a: Holding, b: Holding): Holding {
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
function agree(sources: readonly Holding[]): Holding {
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

function bandOf(holding: Holding, measure: number): Band {
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

function emptyHoldings(length: number): HoldingColumns {
  return {
    owner: new Int32Array(length),
    asset: new Int32Array(length),
    min: new Int32Array(length * 2),
    max: new Int32Array(length * 2),
    flags: new Uint16Array(length),
    nextOfOwner: new Int32Array(length).fill(-1),
    nextOfAsset: new Int32Array(length).fill(-1),
  };
}

function grownHoldings(columns: HoldingColumns): HoldingColumns {
  const grown = emptyHoldings(columns.owner.length * 2);
  grown.owner.set(columns.owner);
  grown.asset.set(columns.asset);
  grown.min.set(columns.min);
  grown.max.set(columns.max);
  grown.flags.set(columns.flags);
  grown.nextOfOwner.set(columns.nextOfOwner);
  grown.nextOfAsset.set(columns.nextOfAsset);
  return grown;
}
