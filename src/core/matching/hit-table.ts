/** For each word of the index: which entries of the current query hit it. Small enough to stay near the processor: most words asked for are not in it. */
import type { WordHit } from './lookup.ts';

export interface HitTable {
  /** Starts a new query. */
  clear(): void;
  add(entry: number, hits: readonly WordHit[]): void;
  /** The first hit on a word, or -1; then `next`. */
  first(word: number): number;
  next(hit: number): number;
  entry(hit: number): number;
  similarity(hit: number): number;
}

const FIRST_SIZE = 1024;

export function createHitTable(): HitTable {
  // Open addressing over a power of two, at most half full: word + 1, or 0; and beside it the word's last hit.
  let slots = new Uint32Array(FIRST_SIZE);
  let heads = new Int32Array(FIRST_SIZE);
  const used: number[] = [];
  const entries: number[] = [];
  const similarities: number[] = [];
  const nexts: number[] = [];

  const slotOf = (word: number): number => {
    let slot = (Math.imul(word, 0x9e3779b1) >>> 7) & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== word + 1) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldSlots, oldHeads] = [slots, heads];
    slots = new Uint32Array(oldSlots.length * 2);
    heads = new Int32Array(oldSlots.length * 2);
    for (const [position, old] of used.entries()) {
      const slot = slotOf((oldSlots[old] ?? 0) - 1);
      slots[slot] = oldSlots[old] ?? 0;
      heads[slot] = oldHeads[old] ?? 0;
      used[position] = slot;
    }
  };
  return {
    clear() {
      for (const slot of used) slots[slot] = 0;
      used.length = 0;
      entries.length = 0;
      similarities.length = 0;
      nexts.length = 0;
    },
    add(entry, hits) {
      for (const { word, similarity } of hits) {
        if (used.length * 2 >= slots.length) grow();
        const slot = slotOf(word);
        if (slots[slot] === 0) {
          slots[slot] = word + 1;
          used.push(slot);
          nexts.push(-1);
        } else nexts.push(heads[slot] ?? -1);
        heads[slot] = entries.length;
        entries.push(entry);
        similarities.push(similarity);
      }
    },
    first(word) {
      const slot = slotOf(word);
      return slots[slot] === 0 ? -1 : (heads[slot] ?? -1);
    },
    next: (hit) => nexts[hit] ?? -1,
    entry: (hit) => entries[hit] ?? 0,
    similarity: (hit) => similarities[hit] ?? 0,
  };
}
