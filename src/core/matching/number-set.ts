/** A set of numbers that is emptied at little cost, for use over and over. */
export interface NumberSet {
  clear(): void;
  /** False when it was in the set. */
  add(value: number): boolean;
}

const FIRST_SIZE = 1024;

export function createNumberSet(): NumberSet {
  // Open addressing over a power of two, at most half full: value + 1, or 0.
  let slots = new Uint32Array(FIRST_SIZE);
  const used: number[] = [];
  const slotOf = (value: number): number => {
    let slot = (Math.imul(value, 0x9e3779b1) >>> 7) & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== value + 1) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (const [position, slot] of used.entries()) {
      const value = (old[slot] ?? 0) - 1;
      const place = slotOf(value);
      slots[place] = value + 1;
      used[position] = place;
    }
  };
  return {
    clear() {
      for (const slot of used) slots[slot] = 0;
      used.length = 0;
    },
    add(value) {
      const slot = slotOf(value);
      if (slots[slot] !== 0) return false;
      slots[slot] = value + 1;
      used.push(slot);
      if (used.length * 2 >= slots.length) grow();
      return true;
    },
  };
}
