/** What is known of a party in a group: whether it belongs, and what members of the group hold of it. In columns that grow; a slot's number never changes. */
import { CERTAIN, POSSIBLE } from './layer.ts';
import { Tallies } from './tallies.ts';

/** The group of unnamed owners, who may be anybody; where a rule adds everybody up, the group of all. */
export const ANYBODY = 0;

export class Slots {
  count = 0;
  /** By layer. */
  readonly tallies: readonly [Tallies, Tallies];
  readonly #firstOfParty: Int32Array;
  readonly #isSingle: boolean;
  #party: Int32Array;
  #group: Int32Array;
  /** The next slot of the same party; -1 ends the list. */
  #next: Int32Array;
  /** Of every party the slot in the group of anybody, which is asked for most; -1 when there is none. */
  readonly #slotOfAnybody: Int32Array;
  /** Open addressing on party and any other group; -1 is free. */
  #table: Int32Array;

  /** With a single group every party has its slot from the beginning, of the same number. Room that is not used costs no memory, growing it does. */
  constructor(parties: number, isSingle: boolean) {
    const length = Math.max(16, parties);
    this.#isSingle = isSingle;
    this.tallies = [new Tallies(CERTAIN, length), new Tallies(POSSIBLE, length)];
    this.#firstOfParty = new Int32Array(isSingle ? 0 : parties).fill(-1);
    this.#party = new Int32Array(isSingle ? 0 : length);
    this.#group = new Int32Array(isSingle ? 0 : length);
    this.#next = new Int32Array(isSingle ? 0 : length);
    this.#table = new Int32Array(isSingle ? 0 : 2 ** Math.ceil(Math.log2(length * 2))).fill(-1);
    this.#slotOfAnybody = new Int32Array(isSingle ? 0 : parties).fill(-1);
    if (isSingle) this.count = parties;
  }

  partyOf(slot: number): number {
    return this.#isSingle ? slot : (this.#party[slot] ?? 0);
  }

  groupOf(slot: number): number {
    return this.#isSingle ? ANYBODY : (this.#group[slot] ?? ANYBODY);
  }

  /** The slots of a party begin with this one; -1 when it has none. */
  firstOf(party: number): number {
    return this.#isSingle ? party : (this.#firstOfParty[party] ?? -1);
  }

  nextOf(slot: number): number {
    return this.#isSingle ? -1 : (this.#next[slot] ?? -1);
  }

  /** The slots of a party. */
  of(party: number): readonly number[] {
    const found: number[] = [];
    for (let slot = this.firstOf(party); slot >= 0; slot = this.nextOf(slot)) found.push(slot);
    return found;
  }

  /** The slot, or -1 when nobody asked for it yet. */
  find(party: number, group: number): number {
    if (this.#isSingle) return party;
    return group === ANYBODY ? (this.#slotOfAnybody[party] ?? -1) : (this.#table[this.#place(party, group)] ?? -1);
  }

  open(party: number, group: number): number {
    const known = this.find(party, group);
    if (known >= 0) return known;
    if (this.count >= this.#party.length) this.#grow();
    const slot = this.count;
    this.count += 1;
    this.#party[slot] = party;
    this.#group[slot] = group;
    this.#next[slot] = this.#firstOfParty[party] ?? -1;
    this.#firstOfParty[party] = slot;
    if (group === ANYBODY) this.#slotOfAnybody[party] = slot;
    else if (this.count * 2 > this.#table.length) this.#rehash();
    else this.#table[this.#place(party, group)] = slot;
    return slot;
  }

  /** Where the pair stands, or the free place where it would. */
  #place(party: number, group: number): number {
    const mask = this.#table.length - 1;
    let place = (Math.imul(party, 0x9e3779b1) ^ Math.imul(group, 0x85ebca6b)) & mask;
    for (;;) {
      const slot = this.#table[place] ?? -1;
      if (slot < 0 || (this.#party[slot] === party && this.#group[slot] === group)) return place;
      place = (place + 1) & mask;
    }
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 4).fill(-1);
    for (let slot = 0; slot < this.count; slot += 1) {
      const group = this.#group[slot] ?? 0;
      if (group !== ANYBODY) this.#table[this.#place(this.#party[slot] ?? 0, group)] = slot;
    }
  }

  #grow(): void {
    const length = this.#party.length * 2;
    this.#party = grown(this.#party, length);
    this.#group = grown(this.#group, length);
    this.#next = grown(this.#next, length);
    for (const tallies of this.tallies) tallies.grow(length);
  }
}

function grown(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
