/**
 * Who is owned, as the least fixpoint of a rule: the listed parties belong, then everybody of whom those that belong hold enough, and so on until nobody
 * is added. It is run twice over the same graph. With the least shares of every band it gives who certainly belongs (`yes`), with the greatest who
 * possibly belongs; who is in neither does not (`no`), and the rest is `unknown`. Both runs only ever add, so cycles and cross-holdings have one answer:
 * two companies that own each other, with nobody listed behind them, do not pull each other in.
 *
 * The greatest share is what the owners who possibly belong can hold at the same time: not more than the whole less what the others hold at least. Where
 * the least shares alone are more than the whole, the sources contradict each other, and nothing is taken from them.
 *
 * Owners that a source says exist and does not name possibly belong. Shares that no source speaks of do not count: in OFAC's FAQ 401, examples 4 and 5,
 * nothing is said about a part of the shares, and the answer is no.
 *
 * Where a rule looks at every listed party by itself, each has a group of its own; unnamed owners are in group 0, which may be anybody's.
 * Every member has a rank, higher than those it was added by: that is its proof, and it makes a change cheap (`change`).
 */
import { Found } from './found.ts';
import type { OwnershipGraph } from './graph.ts';
import { DECIDES, type Holdings, LIVE, MAY_DECIDE, OPEN_MAX, OPEN_MIN, SHARES, VOTES } from './holdings.ts';
import type { RuleVersion } from './rule.ts';
import { CERTAIN, type Layer, POSSIBLE, Slots } from './slots.ts';
import { type Sums, type Totals, clearSums, emptySums, isEnough } from './sums.ts';

/** Unnamed owners, who may be anybody; where a rule adds everybody up, the group of all. */
export const ANYBODY = 0;
/** A party that more listed parties than this may own is taken as one that anybody may own: never a wrong `no`, and memory stays bounded. */
const MOST_GROUPS = 256;
const MEASURES = [SHARES, VOTES] as const;

export interface Seeds {
  /** Numbers of parties. */
  readonly listed: readonly number[];
  readonly unnamed: readonly number[];
}

export class Solution {
  readonly graph: OwnershipGraph;
  readonly holdings: Holdings;
  readonly version: RuleVersion;
  readonly slots: Slots;
  /** The listed party of each group, -1 for group 0. */
  readonly partyOfGroup: number[] = [-1];
  /** What `chains.ts` and `explain.ts` have found; forgotten with every change. */
  readonly found = new Found();
  /** How many groups a party belongs to, by layer. */
  readonly #groups: readonly [Uint16Array, Uint16Array];
  /** 1 listed, 2 unnamed. */
  readonly #seed: Uint8Array;
  readonly #least: Float64Array;
  readonly #openLeast: Int32Array;
  readonly #holders: Int32Array;
  /** Slots to look at, each as `slot * 2 + layer`. */
  readonly #queue: number[] = [];
  readonly #sums = emptySums();
  #rank = 0;

  constructor(graph: OwnershipGraph, holdings: Holdings, version: RuleVersion) {
    const parties = graph.parties.length;
    this.graph = graph;
    this.holdings = holdings;
    this.version = version;
    this.slots = new Slots(parties, version.owners === 'together');
    this.#groups = [new Uint16Array(parties), new Uint16Array(parties)];
    this.#seed = new Uint8Array(parties);
    this.#least = new Float64Array(parties * 2);
    this.#openLeast = new Int32Array(parties * 2);
    this.#holders = new Int32Array(parties);
    for (let holding = 0; holding < holdings.count; holding += 1) this.#total(holding, 1);
  }

  /** Both fixpoints from the beginning; once. */
  run({ listed, unnamed }: Seeds): void {
    for (const party of unnamed) {
      this.#seed[party] = 2;
      this.#queue.push(this.slots.open(party, ANYBODY) * 2 + POSSIBLE);
    }
    this.#settle();
    for (const party of listed) {
      this.#seed[party] = 1;
      const group = this.version.owners === 'together' ? ANYBODY : this.partyOfGroup.push(party) - 1;
      const slot = this.slots.open(party, group);
      this.#queue.push(slot * 2 + CERTAIN, slot * 2 + POSSIBLE);
    }
    this.#settle();
  }

  /** True when the party belongs in some group: certainly, or possibly. */
  belongs(layer: Layer, party: number): boolean {
    return (this.#groups[layer][party] ?? 0) > 0;
  }

  /** False when nobody who possibly belongs holds anything of the party. */
  hasHolders(party: number): boolean {
    const { layers, next } = this.slots.columns;
    let slot = this.slots.firstOfParty[party] ?? -1;
    while (slot >= 0 && (layers[POSSIBLE].holders[slot] ?? 0) === 0) slot = next[slot] ?? -1;
    return slot >= 0;
  }

  isListed(party: number): boolean {
    return this.#seed[party] === 1;
  }

  totalsOf(party: number): Totals {
    return {
      least: [this.#least[party * 2] ?? 0, this.#least[party * 2 + 1] ?? 0],
      openLeast: [this.#openLeast[party * 2] ?? 0, this.#openLeast[party * 2 + 1] ?? 0],
      holders: this.#holders[party] ?? 0,
      isJoint: this.graph.parties[party]?.kind === 'joint',
    };
  }

  /** What the members of a group, and in the possible layer unnamed owners, hold of the slot's party. The object is used again by the next call. */
  sumsOf(layer: Layer, slot: number): Sums {
    clearSums(this.#sums);
    this.#addSlot(layer, slot);
    if (layer === POSSIBLE && this.version.owners === 'each' && this.slots.columns.group[slot] !== ANYBODY)
      this.#addSlot(layer, this.slots.find(this.slots.columns.party[slot] ?? 0, ANYBODY));
    return this.#sums;
  }

  /** Rank of an owner in a group, or of whoever anybody may be; 0 when it does not belong. */
  rankOf(layer: Layer, party: number, group: number): number {
    const own = this.slots.rank(layer, this.slots.find(party, group));
    if (own > 0 || layer === CERTAIN || group === ANYBODY || this.version.owners === 'together') return own;
    return this.slots.rank(layer, this.slots.find(party, ANYBODY));
  }

  /** The edges of an asset have changed, in the graph: answers it and whoever is affected anew. New parties need a new solution. */
  change(asset: number): void {
    this.found.forget();
    const { columns } = this.graph;
    const owners = new Set<number>();
    for (let edge = this.graph.firstOfAsset[asset] ?? -1; edge >= 0; edge = columns.nextOfAsset[edge] ?? -1)
      owners.add(columns.owner[edge] ?? 0);
    for (const owner of owners) {
      const holding = this.holdings.open(owner, asset);
      this.#account(holding, -1);
      this.holdings.refresh(holding);
      this.#account(holding, 1);
    }
    for (const layer of [CERTAIN, POSSIBLE] as const) {
      const removed = this.#removeUnfounded(layer, asset);
      for (const slot of [...this.slots.of(asset), ...removed]) this.#queue.push(slot * 2 + layer);
      this.#settle();
    }
  }

  #settle(): void {
    for (let at = 0; at < this.#queue.length; at += 1) {
      const entry = this.#queue[at] ?? 0;
      const slot = entry >> 1;
      const layer = (entry & 1) as Layer;
      if (this.slots.rank(layer, slot) === 0 && this.#mayJoin(layer, slot)) this.#join(layer, slot);
    }
    this.#queue.length = 0;
  }

  #mayJoin(layer: Layer, slot: number): boolean {
    const party = this.slots.columns.party[slot] ?? 0;
    // What anybody may own is in no other group of the possible layer: it would count twice.
    if (layer === POSSIBLE && this.version.owners === 'each' && this.rankOf(POSSIBLE, party, ANYBODY) > 0) return false;
    return (
      this.#isSeedSlot(layer, slot) || isEnough(this.version, layer, this.sumsOf(layer, slot), this.totalsOf(party))
    );
  }

  #isSeedSlot(layer: Layer, slot: number): boolean {
    const [party, group] = [this.slots.columns.party[slot] ?? 0, this.slots.columns.group[slot] ?? 0];
    if (group !== ANYBODY) return this.partyOfGroup[group] === party;
    const seed = this.#seed[party] ?? 0;
    return seed === 2 ? layer === POSSIBLE : seed === 1 && this.version.owners === 'together';
  }

  #join(layer: Layer, slot: number): void {
    const [party, group] = [this.slots.columns.party[slot] ?? 0, this.slots.columns.group[slot] ?? 0];
    const groups = this.#groups[layer];
    if ((groups[party] ?? 0) >= MOST_GROUPS && group !== ANYBODY) {
      if (layer === POSSIBLE) this.#join(POSSIBLE, this.slots.open(party, ANYBODY));
      return;
    }
    groups[party] = (groups[party] ?? 0) + 1;
    this.#rank += 1;
    this.slots.columns.layers[layer].rank[slot] = this.#rank;
    this.#postAll(layer, slot, 1);
    if (group === ANYBODY && layer === POSSIBLE && this.version.owners === 'each')
      for (const other of this.slots.of(party)) if (other !== slot) this.#leave(layer, other);
  }

  #leave(layer: Layer, slot: number): void {
    if (this.slots.rank(layer, slot) === 0) return;
    const party = this.slots.columns.party[slot] ?? 0;
    this.slots.columns.layers[layer].rank[slot] = 0;
    this.#groups[layer][party] = (this.#groups[layer][party] ?? 1) - 1;
    this.#postAll(layer, slot, -1);
  }

  /** Takes out who no longer has a proof of lower ranks, and whoever had one only through them. */
  #removeUnfounded(layer: Layer, asset: number): readonly number[] {
    const queue = [...this.slots.of(asset)];
    const removed: number[] = [];
    for (let at = 0; at < queue.length; at += 1) {
      const slot = queue[at] ?? 0;
      if (this.slots.rank(layer, slot) === 0 || this.#isSeedSlot(layer, slot) || this.#isFounded(layer, slot)) continue;
      // Nobody's proof goes through a higher rank; where groups share unnamed owners, ranks have moved, and all are looked at.
      const least = this.version.owners === 'together' ? this.slots.rank(layer, slot) : 0;
      this.#leave(layer, slot);
      const party = this.slots.columns.party[slot] ?? 0;
      for (const other of this.slots.of(party)) removed.push(other);
      const group = this.slots.columns.group[slot] ?? 0;
      const isAnybody = this.#isAnybodys(layer, group);
      const { nextOfOwner, asset: assets } = this.holdings.columns;
      for (let holding = this.holdings.firstOfOwner[party] ?? -1; holding >= 0; holding = nextOfOwner[holding] ?? -1) {
        const owned = assets[holding] ?? 0;
        if (isAnybody) queue.push(...this.slots.of(owned));
        else if (this.slots.rank(layer, this.slots.find(owned, group)) > least)
          queue.push(this.slots.find(owned, group));
      }
    }
    return removed;
  }

  #isFounded(layer: Layer, slot: number): boolean {
    const [party, group] = [this.slots.columns.party[slot] ?? 0, this.slots.columns.group[slot] ?? 0];
    const totals = this.totalsOf(party);
    if (!isEnough(this.version, layer, this.sumsOf(layer, slot), totals)) return false;
    const limit = this.slots.rank(layer, slot);
    clearSums(this.#sums);
    const { nextOfAsset, owner } = this.holdings.columns;
    for (let holding = this.holdings.firstOfAsset[party] ?? -1; holding >= 0; holding = nextOfAsset[holding] ?? -1) {
      const rank = this.rankOf(layer, owner[holding] ?? 0, group);
      if (rank > 0 && rank < limit) this.#addHolding(layer, holding);
    }
    return isEnough(this.version, layer, this.#sums, totals);
  }

  #postAll(layer: Layer, slot: number, sign: 1 | -1): void {
    const party = this.slots.columns.party[slot] ?? 0;
    const group = this.slots.columns.group[slot] ?? 0;
    const isAnybody = this.#isAnybodys(layer, group);
    const { nextOfOwner, asset } = this.holdings.columns;
    for (let holding = this.holdings.firstOfOwner[party] ?? -1; holding >= 0; holding = nextOfOwner[holding] ?? -1) {
      const affected = this.#post(layer, holding, group, sign);
      if (sign < 0 || affected < 0) continue;
      if (!isAnybody) this.#lookAt(layer, affected);
      else for (const other of this.slots.of(asset[holding] ?? 0)) this.#lookAt(layer, other);
    }
  }

  #lookAt(layer: Layer, slot: number): void {
    if (this.slots.rank(layer, slot) === 0) this.#queue.push(slot * 2 + layer);
  }

  /** What anybody may own counts in every group of an asset. */
  #isAnybodys(layer: Layer, group: number): boolean {
    return layer === POSSIBLE && group === ANYBODY && this.version.owners === 'each';
  }

  /** Adds a holding of a member to what the group holds of the asset, or takes it off; gives the asset's slot, or -1 where the holding is nothing. */
  #post(layer: Layer, holding: number, group: number, sign: 1 | -1): number {
    const { min, max, flags: allFlags, asset } = this.holdings.columns;
    const flags = allFlags[holding] ?? 0;
    if ((flags & LIVE) === 0) return -1;
    const slot = this.slots.open(asset[holding] ?? 0, group);
    const { layers, least, openLeast } = this.slots.columns;
    const { bound, open, decides, holders } = layers[layer];
    holders[slot] = (holders[slot] ?? 0) + sign;
    if ((flags & decidingBits(layer)) !== 0) decides[slot] = (decides[slot] ?? 0) + sign;
    const stated = layer === CERTAIN ? min : max;
    for (const measure of MEASURES) {
      const from = holding * 2 + measure;
      const to = slot * 2 + measure;
      bound[to] = (bound[to] ?? 0) + sign * (stated[from] ?? 0);
      if ((flags & (openBit(layer) << measure)) !== 0) open[to] = (open[to] ?? 0) + sign;
      if (layer === CERTAIN) continue;
      least[to] = (least[to] ?? 0) + sign * (min[from] ?? 0);
      if ((flags & (OPEN_MIN << measure)) !== 0) openLeast[to] = (openLeast[to] ?? 0) + sign;
    }
    return slot;
  }

  #addHolding(layer: Layer, holding: number): void {
    const { min, max, flags: allFlags } = this.holdings.columns;
    const [flags, sums, stated] = [allFlags[holding] ?? 0, this.#sums, layer === CERTAIN ? min : max];
    if ((flags & LIVE) === 0) return;
    sums.holders += 1;
    if ((flags & decidingBits(layer)) !== 0) sums.decides += 1;
    for (const measure of MEASURES) {
      sums.bound[measure] += stated[holding * 2 + measure] ?? 0;
      sums.least[measure] += min[holding * 2 + measure] ?? 0;
      if ((flags & (openBit(layer) << measure)) !== 0) sums.open[measure] += 1;
      if ((flags & (OPEN_MIN << measure)) !== 0) sums.openLeast[measure] += 1;
    }
  }

  #addSlot(layer: Layer, slot: number): void {
    if (slot < 0) return;
    const { layers, least, openLeast } = this.slots.columns;
    const { bound, open, decides, holders } = layers[layer];
    const sums = this.#sums;
    sums.holders += holders[slot] ?? 0;
    sums.decides += decides[slot] ?? 0;
    for (const measure of MEASURES) {
      sums.bound[measure] += bound[slot * 2 + measure] ?? 0;
      sums.open[measure] += open[slot * 2 + measure] ?? 0;
      sums.least[measure] += least[slot * 2 + measure] ?? 0;
      sums.openLeast[measure] += openLeast[slot * 2 + measure] ?? 0;
    }
  }

  /** Adds a holding everywhere it counts, or takes it off. */
  #account(holding: number, sign: 1 | -1): void {
    this.#total(holding, sign);
    for (const slot of this.slots.of(this.holdings.columns.owner[holding] ?? 0))
      for (const layer of [CERTAIN, POSSIBLE] as const)
        if (this.slots.rank(layer, slot) > 0) this.#post(layer, holding, this.slots.columns.group[slot] ?? 0, sign);
  }

  #total(holding: number, sign: 1 | -1): void {
    const { min, flags: allFlags, asset: assets } = this.holdings.columns;
    const flags = allFlags[holding] ?? 0;
    const asset = assets[holding] ?? 0;
    if ((flags & LIVE) === 0) return;
    this.#holders[asset] = (this.#holders[asset] ?? 0) + sign;
    for (const measure of MEASURES) {
      const to = asset * 2 + measure;
      this.#least[to] = (this.#least[to] ?? 0) + sign * (min[holding * 2 + measure] ?? 0);
      if ((flags & (OPEN_MIN << measure)) !== 0) this.#openLeast[to] = (this.#openLeast[to] ?? 0) + sign;
    }
  }
}

function openBit(layer: Layer): number {
  return layer === CERTAIN ? OPEN_MIN : OPEN_MAX;
}

function decidingBits(layer: Layer): number {
  return layer === CERTAIN ? DECIDES : DECIDES | MAY_DECIDE;
}
