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
 * Where a rule looks at every listed party by itself, each has a group of its own; unnamed owners are in group 0, which may be anybody's. Where it is not
 * settled whether they are added up, they are by themselves in the run that gives who certainly belongs, and all in group 0 in the one that gives who may.
 * Every member has a rank, higher than those it was added by: that is its proof, and it makes a change cheap (`change`).
 */
import { Found } from './found.ts';
import type { OwnershipGraph } from './graph.ts';
import { LIVE } from './combine.ts';
import type { Holdings } from './holdings.ts';
import { type RuleVersion, isAddedUp } from './rule.ts';
import { ANYBODY, Slots } from './slots.ts';
import { type Sums, clearSums, emptySums, isAsStated, mayReach, reachesLine } from './sums.ts';
import { CERTAIN, LAYERS, type Layer, POSSIBLE } from './layer.ts';
import { addHolding } from './tallies.ts';
import { type Totals, TotalsOfAssets } from './totals.ts';

/** A party that more listed parties than this may own is taken as one that anybody may own: never a wrong `no`, and memory stays bounded. */
const MOST_GROUPS = 256;
/** Bits of what a party is by itself. */
const LISTED = 1;
const UNNAMED = 2;
const JOINT = 4;

/** Numbers of parties. */
export interface Seeds {
  readonly listed: readonly number[];
  readonly unnamed: readonly number[];
  /** They stand for several who hold something together. */
  readonly joint: readonly number[];
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
  /** By layer: all listed parties are in one group. */
  readonly #areTogether: readonly [boolean, boolean];
  /** How many groups a party belongs to, by layer. */
  readonly #groups: readonly [Uint16Array, Uint16Array];
  readonly #kind: Uint8Array;
  readonly #totals: TotalsOfAssets;
  /** Slots to look at, each as `slot * 2 + layer`. */
  readonly #queue: number[] = [];
  readonly #sums = emptySums();
  #rank = 0;

  constructor(graph: OwnershipGraph, holdings: Holdings, version: RuleVersion) {
    const parties = graph.parties.length;
    this.graph = graph;
    this.holdings = holdings;
    this.version = version;
    this.#areTogether = [isAddedUp(version, CERTAIN), isAddedUp(version, POSSIBLE)];
    this.slots = new Slots(parties, version.owners === 'together');
    this.#groups = [new Uint16Array(parties), new Uint16Array(parties)];
    this.#kind = new Uint8Array(parties);
    this.#totals = new TotalsOfAssets(holdings, parties);
  }

  /** Both fixpoints from the beginning; once. */
  run({ listed, unnamed, joint }: Seeds): void {
    for (const party of joint) this.#kind[party] = JOINT;
    for (const party of unnamed) {
      this.#kind[party] = UNNAMED;
      this.#queue.push(this.slots.open(party, ANYBODY) * 2 + POSSIBLE);
    }
    this.#settle();
    for (const party of listed) {
      this.#kind[party] = (this.#kind[party] ?? 0) | LISTED;
      const own = this.#areTogether[CERTAIN] ? ANYBODY : this.partyOfGroup.push(party) - 1;
      for (const layer of LAYERS)
        this.#queue.push(this.slots.open(party, this.#areTogether[layer] ? ANYBODY : own) * 2 + layer);
    }
    this.#settle();
  }

  /** True when the party belongs in some group: certainly, or possibly. */
  belongs(layer: Layer, party: number): boolean {
    return (this.#groups[layer][party] ?? 0) > 0;
  }

  /** False when nobody who possibly belongs holds anything of the party. */
  hasHolders(party: number): boolean {
    let slot = this.slots.firstOf(party);
    while (slot >= 0 && this.slots.tallies[POSSIBLE].holders(slot) === 0) slot = this.slots.nextOf(slot);
    return slot >= 0;
  }

  /** Somebody in the slot's group, who belongs certainly or possibly, holds something of its party. */
  isHeld(slot: number): boolean {
    return this.slots.tallies.some((tallies) => tallies.holders(slot) > 0);
  }

  isListed(party: number): boolean {
    return ((this.#kind[party] ?? 0) & LISTED) !== 0;
  }

  /** The party is listed, not named, or joint: nobody asks who owns it. */
  isSpecial(party: number): boolean {
    return this.#kind[party] !== 0;
  }

  /** The party only stands for several who hold something together. */
  isJoint(party: number): boolean {
    return ((this.#kind[party] ?? 0) & JOINT) !== 0;
  }

  /** The object is used again by the next call. */
  totalsOf(party: number): Readonly<Totals> {
    return this.#totals.of(party);
  }

  /** What the members of a group, and in the possible layer unnamed owners, hold of the slot's party. The object is used again by the next call. */
  sumsOf(layer: Layer, slot: number): Sums {
    const tallies = this.slots.tallies[layer];
    clearSums(this.#sums);
    tallies.addTo(this.#sums, slot);
    if (layer === POSSIBLE && !this.#areTogether[POSSIBLE] && this.slots.groupOf(slot) !== ANYBODY) {
      const anybodys = this.slots.find(this.slots.partyOf(slot), ANYBODY);
      if (anybodys >= 0) tallies.addTo(this.#sums, anybodys);
    }
    return this.#sums;
  }

  /** Rank of an owner in a group, or of whoever anybody may be; 0 when it does not belong. */
  rankOf(layer: Layer, party: number, group: number): number {
    const own = this.#rankOfSlot(layer, this.slots.find(party, group));
    if (own > 0 || layer === CERTAIN || group === ANYBODY || this.#areTogether[layer]) return own;
    return this.#rankOfSlot(layer, this.slots.find(party, ANYBODY));
  }

  /** The edges of an asset have changed, in the graph: answers it and whoever is affected anew. New parties need a new solution. */
  change(asset: number): void {
    this.found.forget();
    this.#totals.forget(asset);
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
    for (const layer of LAYERS) {
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
      if (this.#rankOfSlot(layer, slot) === 0 && this.#mayJoin(layer, slot)) this.#join(layer, slot);
    }
    this.#queue.length = 0;
  }

  #rankOfSlot(layer: Layer, slot: number): number {
    return slot < 0 ? 0 : this.slots.tallies[layer].rank(slot);
  }

  #mayJoin(layer: Layer, slot: number): boolean {
    const party = this.slots.partyOf(slot);
    // What anybody may own is in no other group of the possible layer: it would count twice.
    if (layer === POSSIBLE && !this.#areTogether[POSSIBLE] && this.rankOf(POSSIBLE, party, ANYBODY) > 0) return false;
    return this.#isSeedSlot(layer, slot) || this.isEnough(layer, party, this.sumsOf(layer, slot));
  }

  /** Whether what is held of a party is enough to belong: by control, as a joint interest, by shares or by votes. */
  isEnough(layer: Layer, party: number, sums: Sums): boolean {
    if (sums.holders === 0) return false;
    if (sums.decides > 0) return true;
    if (this.isJoint(party)) {
      if (this.version.jointInterest === 'of_each' || sums.holders === this.totalsOf(party).holders) return true;
    }
    if (!mayReach(this.version, layer, sums)) return false;
    return isAsStated(layer, sums) || reachesLine(this.version, layer, sums, this.totalsOf(party));
  }

  #isSeedSlot(layer: Layer, slot: number): boolean {
    const [party, group] = [this.slots.partyOf(slot), this.slots.groupOf(slot)];
    if (group !== ANYBODY) return !this.#areTogether[layer] && this.partyOfGroup[group] === party;
    const kind = this.#kind[party] ?? 0;
    return (kind & UNNAMED) !== 0 ? layer === POSSIBLE : (kind & LISTED) !== 0 && this.#areTogether[layer];
  }

  #join(layer: Layer, slot: number): void {
    const [party, group] = [this.slots.partyOf(slot), this.slots.groupOf(slot)];
    const groups = this.#groups[layer];
    if ((groups[party] ?? 0) >= MOST_GROUPS && group !== ANYBODY) {
      if (layer === POSSIBLE) this.#join(POSSIBLE, this.slots.open(party, ANYBODY));
      return;
    }
    groups[party] = (groups[party] ?? 0) + 1;
    this.#rank += 1;
    this.slots.tallies[layer].setRank(slot, this.#rank);
    this.#postAll(layer, slot, 1);
    if (this.#isAnybodys(layer, group))
      for (const other of this.slots.of(party)) if (other !== slot) this.#leave(layer, other);
  }

  #leave(layer: Layer, slot: number): void {
    if (this.#rankOfSlot(layer, slot) === 0) return;
    const party = this.slots.partyOf(slot);
    this.slots.tallies[layer].setRank(slot, 0);
    this.#groups[layer][party] = (this.#groups[layer][party] ?? 1) - 1;
    this.#postAll(layer, slot, -1);
  }

  /** Takes out who no longer has a proof of lower ranks, and whoever had one only through them. */
  #removeUnfounded(layer: Layer, asset: number): readonly number[] {
    const queue = [...this.slots.of(asset)];
    const removed: number[] = [];
    for (let at = 0; at < queue.length; at += 1) {
      const slot = queue[at] ?? 0;
      if (this.#rankOfSlot(layer, slot) === 0 || this.#isSeedSlot(layer, slot) || this.#isFounded(layer, slot))
        continue;
      // Nobody's proof goes through a higher rank; where groups share unnamed owners, ranks have moved, and all are looked at.
      const least = this.#areTogether[layer] ? this.#rankOfSlot(layer, slot) : 0;
      this.#leave(layer, slot);
      const party = this.slots.partyOf(slot);
      for (const other of this.slots.of(party)) removed.push(other);
      const group = this.slots.groupOf(slot);
      const isAnybodys = this.#isAnybodys(layer, group);
      const { holdings } = this;
      for (let at = holdings.firstOfOwner[party] ?? -1; at >= 0; at = holdings.nextOfOwner(at)) {
        const owned = holdings.assetOf(at);
        if (isAnybodys) queue.push(...this.slots.of(owned));
        else {
          const affected = this.slots.find(owned, group);
          if (this.#rankOfSlot(layer, affected) > least) queue.push(affected);
        }
      }
    }
    return removed;
  }

  #isFounded(layer: Layer, slot: number): boolean {
    const [party, group] = [this.slots.partyOf(slot), this.slots.groupOf(slot)];
    if (!this.isEnough(layer, party, this.sumsOf(layer, slot))) return false;
    const limit = this.#rankOfSlot(layer, slot);
    clearSums(this.#sums);
    const { holdings } = this;
    for (let at = holdings.firstOfAsset[party] ?? -1; at >= 0; at = holdings.nextOfAsset(at)) {
      const rank = this.rankOf(layer, holdings.ownerOf(at), group);
      const isLive = (holdings.flagsOf(at) & LIVE) !== 0;
      if (isLive && rank > 0 && rank < limit) addHolding(layer, this.#sums, holdings, at);
    }
    return this.isEnough(layer, party, this.#sums);
  }

  /** A slot's party has come to belong, or no longer does: what it holds counts, or no longer does. */
  #postAll(layer: Layer, slot: number, sign: 1 | -1): void {
    const { holdings } = this;
    const group = this.slots.groupOf(slot);
    const isAnybodys = this.#isAnybodys(layer, group);
    for (let at = holdings.firstOfOwner[this.slots.partyOf(slot)] ?? -1; at >= 0; at = holdings.nextOfOwner(at)) {
      const affected = this.#post(layer, at, group, sign);
      if (sign < 0 || affected < 0) continue;
      if (!isAnybodys) this.#lookAt(layer, affected);
      else for (const other of this.slots.of(holdings.assetOf(at))) this.#lookAt(layer, other);
    }
  }

  #lookAt(layer: Layer, slot: number): void {
    if (this.#rankOfSlot(layer, slot) === 0) this.#queue.push(slot * 2 + layer);
  }

  /** What anybody may own counts in every group of an asset. */
  #isAnybodys(layer: Layer, group: number): boolean {
    return layer === POSSIBLE && group === ANYBODY && !this.#areTogether[POSSIBLE];
  }

  /** Adds a holding of a member to what the group holds of the asset, or takes it off; gives the asset's slot, or -1 where the holding is nothing. */
  #post(layer: Layer, holding: number, group: number, sign: 1 | -1): number {
    if ((this.holdings.flagsOf(holding) & LIVE) === 0) return -1;
    const slot = this.slots.open(this.holdings.assetOf(holding), group);
    this.slots.tallies[layer].count(slot, this.holdings, holding, sign);
    return slot;
  }

  /** Adds a holding everywhere it counts, or takes it off. */
  #account(holding: number, sign: 1 | -1): void {
    for (const slot of this.slots.of(this.holdings.ownerOf(holding)))
      for (const layer of LAYERS)
        if (this.#rankOfSlot(layer, slot) > 0) this.#post(layer, holding, this.slots.groupOf(slot), sign);
  }
}
