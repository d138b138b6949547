/** Known words that are one slip of the pen away from a word that is in no table: `technolgy` -> `technology`. */

/** In shorter words one letter makes another word. */
const SHORTEST = 4;
const LONGEST = 40;

export interface NearWords<Value> {
  /** What is filed under the words that differ from this one by one insertion, deletion, substitution or swap of neighbours; not the word itself. */
  find(word: string): readonly Value[];
}

/** Files words under themselves and under what is left when one letter is dropped. */
export function createNearWords<Value>(known: Iterable<readonly [string, Value]>): NearWords<Value> {
  const filed = new Map<number, (readonly [string, Value])[]>();
  for (const entry of known) {
    if (entry[0].length < SHORTEST) continue;
    for (const key of keysOf(entry[0])) {
      const others = filed.get(key);
      if (others === undefined) filed.set(key, [entry]);
      else others.push(entry);
    }
  }
  return {
    find(word) {
      if (word.length < SHORTEST - 1 || word.length > LONGEST) return [];
      const found = new Set<Value>();
      for (const key of keysOf(word))
        for (const [other, value] of filed.get(key) ?? []) if (isOneEdit(word, other)) found.add(value);
      return [...found];
    },
  };
}

/** Hashes of the word and of what is left of it when one letter is dropped, without making these strings. */
function keysOf(word: string): readonly number[] {
  const keys = [hashOn(HASH_START, word, 0)];
  let before = HASH_START;
  for (let at = 0; at < word.length; at += 1) {
    // To drop either of two equal neighbours is the same.
    if (at === 0 || word[at] !== word[at - 1]) keys.push(hashOn(before, word, at + 1));
    before = hashNext(before, word.charCodeAt(at));
  }
  return keys;
}

const HASH_START = 0x1c9dc5;

function hashOn(start: number, word: string, from: number): number {
  let hash = start;
  for (let at = from; at < word.length; at += 1) hash = hashNext(hash, word.charCodeAt(at));
  return hash;
}

/** FNV-1a in 30 bits: a small number to the engine. */
function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) & 0x3fff_ffff;
}

/** True for two different words that one insertion, deletion, substitution or swap of neighbours makes equal. */
export function isOneEdit(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (left[from] === right[from]) from += 1;
  let tail = 0;
  const most = Math.min(left.length, right.length) - from;
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  const inLeft = left.slice(from, left.length - tail);
  const inRight = right.slice(from, right.length - tail);
  if (inLeft.length <= 1 && inRight.length <= 1) return true;
  return inLeft.length === 2 && inRight.length === 2 && inLeft[0] === inRight[1] && inLeft[1] === inRight[0];
}
