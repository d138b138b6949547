/** What every owner has in every asset on one day as one rule counts it: the edges of a pair, weighed and put together. */
import {
  DECIDES,
  type Holding,
  LIVE,
  MAY_DECIDE,
  type Measure,
  NOTHING,
  OPEN_MAX,
  OPEN_MIN,
  SPEAKS,
  agree,
  sum,
} from './combine.ts';
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

/** Places of a record. A holding is one record, half a line of the processor's memory: graphs are walked at random, and each line touched costs more than the sums. */
const OWNER = 0;
const ASSET = 1;
const FLAGS = 2;
const NEXT_OF_OWNER = 3;
/** Shares here, votes one place on; in billionths. */
const MIN = 4;
const MAX = 6;
const PLACES = 8;

const DECIDING: Holding = { ...NOTHING, flags: LIVE | DECIDES };
const MAYBE_DECIDING: Holding = { ...NOTHING, flags: LIVE | MAY_DECIDE };

/** The holdings by number, one for each owner and asset with an edge between them; a number never changes. Lists of them end with -1. */
export class Holdings {
  count = 0;
  readonly firstOfOwner: Int32Array;
  readonly firstOfAsset: Int32Array;
  #records: Int32Array;
  #nextOfAsset: Int32Array;
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
    const length = Math.max(16, graph.edgeCount);
    this.#records = new Int32Array(length * PLACES);
    this.#nextOfAsset = new Int32Array(length);
    this.#readAll();
  }

  ownerOf(holding: number): number {
    return this.#records[holding * PLACES + OWNER] ?? 0;
  }

  assetOf(holding: number): number {
    return this.#records[holding * PLACES + ASSET] ?? 0;
  }

  /** Bits as in `combine.ts`. */
  flagsOf(holding: number): number {
    return this.#records[holding * PLACES + FLAGS] ?? 0;
  }

  minOf(holding: number, measure: Measure): number {
    return this.#records[holding * PLACES + MIN + measure] ?? 0;
  }

  maxOf(holding: number, measure: Measure): number {
    return this.#records[holding * PLACES + MAX + measure] ?? 0;
  }

  nextOfOwner(holding: number): number {
    return this.#records[holding * PLACES + NEXT_OF_OWNER] ?? -1;
  }

  nextOfAsset(holding: number): number {
    return this.#nextOfAsset[holding] ?? -1;
  }

  /** The holding of an owner in an asset, or -1. */
  find(owner: number, asset: number): number {
    let holding = this.firstOfAsset[asset] ?? -1;
    while (holding >= 0 && this.ownerOf(holding) !== owner) holding = this.nextOfAsset(holding);
    return holding;
  }

  /** The holding of that pair, empty when there was none. */
  open(owner: number, asset: number): number {
    const known = this.find(owner, asset);
    return known >= 0 ? known : this.#append(owner, asset);
  }

  /** Reads the edges of a pair anew. */
  refresh(holding: number): void {
    this.#write(holding, this.#combined(this.ownerOf(holding), this.assetOf(holding)));
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
      if (holding < 0 || (this.ownerOf(holding) === owner && this.assetOf(holding) === asset)) return place;
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
    if (holding >= this.#nextOfAsset.length) this.#grow();
    this.count += 1;
    const at = holding * PLACES;
    this.#records[at + OWNER] = owner;
    this.#records[at + ASSET] = asset;
    this.#records[at + NEXT_OF_OWNER] = this.firstOfOwner[owner] ?? -1;
    this.#nextOfAsset[holding] = this.firstOfAsset[asset] ?? -1;
    this.firstOfOwner[owner] = holding;
    this.firstOfAsset[asset] = holding;
    return holding;
  }

  #write(holding: number, { minShares, maxShares, minVotes, maxVotes, flags }: Holding): void {
    const at = holding * PLACES;
    this.#records[at + FLAGS] = flags;
    this.#records[at + MIN] = minShares;
    this.#records[at + MIN + 1] = minVotes;
    this.#records[at + MAX] = maxShares;
    this.#records[at + MAX + 1] = maxVotes;
  }

  #grow(): void {
    const records = new Int32Array(this.#records.length * 2);
    records.set(this.#records);
    this.#records = records;
    const next = new Int32Array(this.#nextOfAsset.length * 2);
    next.set(this.#nextOfAsset);
    this.#nextOfAsset = next;
  }
}
