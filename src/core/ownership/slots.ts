/** What is known of a party in a group: whether it belongs, and what members of the group hold of it. In columns that grow; a slot's number never changes. */

export const CERTAIN = 0;
export const POSSIBLE = 1;
export type Layer = typeof CERTAIN | typeof POSSIBLE;

/** Sums over the owners that belong, of one layer. Two places a slot: shares, votes. */
export interface LayerColumns {
  /** When the party came to belong, from 1; 0: it does not. */
  readonly rank: Int32Array;
  /** Least shares in the certain layer, greatest in the possible one, in billionths; and how many of those bounds are open. */
  readonly bound: Float64Array;
  readonly open: Int32Array;
  readonly decides: Int32Array;
  readonly holders: Int32Array;
}

export interface SlotColumns {
  readonly party: Int32Array;
  readonly group: Int32Array;
  /** The next slot of the same party; -1 ends the list. */
  readonly next: Int32Array;
  readonly layers: readonly [LayerColumns, LayerColumns];
  /** The least that the owners who possibly belong hold, and its open bounds. */
  readonly least: Float64Array;
  readonly openLeast: Int32Array;
}

export class Slots {
  count = 0;
  columns: SlotColumns;
  readonly firstOfParty: Int32Array;
  readonly #isSingle: boolean;
  /** Open addressing on party and group; -1 is free. */
  #table: Int32Array;

  /** With a single group every party has its slot from the beginning, of the same number. */
  constructor(parties: number, isSingle: boolean) {
    this.#isSingle = isSingle;
    this.columns = emptySlots(Math.max(16, isSingle ? parties : 1024));
    this.firstOfParty = new Int32Array(parties).fill(-1);
    this.#table = new Int32Array(isSingle ? 0 : 4096).fill(-1);
    if (!isSingle) return;
    this.count = parties;
    for (let party = 0; party < parties; party += 1) this.columns.party[party] = this.firstOfParty[party] = party;
  }

  rank(layer: Layer, slot: number): number {
    return slot < 0 ? 0 : (this.columns.layers[layer].rank[slot] ?? 0);
  }

  /** The slot, or -1 when nobody asked for it yet. */
  find(party: number, group: number): number {
    return this.#isSingle ? party : (this.#table[this.#place(party, group)] ?? -1);
  }

  /** The slots of a party. */
  of(party: number): readonly number[] {
    if (this.#isSingle) return [party];
    const found: number[] = [];
    for (let slot = this.firstOfParty[party] ?? -1; slot >= 0; slot = this.columns.next[slot] ?? -1) found.push(slot);
    return found;
  }

  open(party: number, group: number): number {
    const known = this.find(party, group);
    if (known >= 0) return known;
    if (this.count >= this.columns.party.length) this.columns = grownSlots(this.columns);
    const slot = this.count;
    this.count += 1;
    this.columns.party[slot] = party;
    this.columns.group[slot] = group;
    this.columns.next[slot] = this.firstOfParty[party] ?? -1;
    this.firstOfParty[party] = slot;
    if (this.count * 2 > this.#table.length) this.#rehash();
    else this.#table[this.#place(party, group)] = slot;
    return slot;
  }

  /** Where the pair stands, or the free place where it would. */
  #place(party: number, group: number): number {
    const mask = this.#table.length - 1;
    let place = (Math.imul(party, 0x9e3779b1) ^ Math.imul(group, 0x85ebca6b)) & mask;
    for (;;) {
      const slot = this.#table[place] ?? -1;
      if (slot < 0 || (this.columns.party[slot] === party && this.columns.group[slot] === group)) return place;
      place = (place + 1) & mask;
    }
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 4).fill(-1);
    for (let slot = 0; slot < this.count; slot += 1)
      this.#table[this.#place(this.columns.party[slot] ?? 0, this.columns.group[slot] ?? 0)] = slot;
  }
}

function emptySlots(length: number): SlotColumns {
  const layer = (): LayerColumns => ({
    rank: new Int32Array(length),
    bound: new Float64Array(length * 2),
    open: new Int32Array(length * 2),
    decides: new Int32Array(length),
    holders: new Int32Array(length),
  });
  return {
    party: new Int32Array(length),
    group: new Int32Array(length),
    next: new Int32Array(length).fill(-1),
    layers: [layer(), layer()],
    least: new Float64Array(length * 2),
    openLeast: new Int32Array(length * 2),
  };
}

function grownSlots(columns: SlotColumns): SlotColumns {
  const grown = emptySlots(columns.party.length * 2);
  grown.party.set(columns.party);
  grown.group.set(columns.group);
  grown.next.set(columns.next);
  grown.least.set(columns.least);
  grown.openLeast.set(columns.openLeast);
  for (const layer of [CERTAIN, POSSIBLE] as const) {
    grown.layers[layer].rank.set(columns.layers[layer].rank);
    grown.layers[layer].bound.set(columns.layers[layer].bound);
    grown.layers[layer].open.set(columns.layers[layer].open);
    grown.layers[layer].decides.set(columns.layers[layer].decides);
    grown.layers[layer].holders.set(columns.layers[layer].holders);
  }
  return grown;
}
