/** Edit distance with swaps of neighbours (optimal string alignment), bit-parallel after Myers (1999) and Hyyrö (2003). */

/** No longer word fits the bits of a number. */
export const LONGEST_PATTERN = 31;
const LONGEST_TEXT = 1024;

const MASKS = new Uint32Array(65_536);
const PATTERN_MASKS = new Uint32Array(65_536);
const CODES = new Uint16Array(LONGEST_TEXT);

/** The number of insertions, deletions, substitutions and swaps of neighbouring characters that turn one string into the other; never more than `limit + 1`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > limit) return limit + 1;
  if (short.length === 0) return Math.min(long.length, limit + 1);
  const fits = short.length <= LONGEST_PATTERN && long.length <= LONGEST_TEXT;
  return Math.min(limit + 1, fits ? bitParallelDistance(short, long) : plainDistance(short, long));
}

/** One word against many stretches of text, without making strings of these. Only the pattern begun last can be used. */
export interface Pattern {
  /** The distance to the characters from `from` to `to`, half-open. */
  distanceTo(codes: Uint16Array, from: number, to: number): number;
}

let begun = '';

/** `word` has 1 to 31 characters. */
export function beginPattern(word: string): Pattern {
  clearMasks(PATTERN_MASKS, begun);
  setMasks(PATTERN_MASKS, word);
  begun = word;
  const pattern = { masks: PATTERN_MASKS, size: word.length };
  return { distanceTo: (codes, from, to) => distanceOf(pattern, codes, from, to) };
}

function setMasks(masks: Uint32Array, word: string): void {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    masks[code] = (masks[code] ?? 0) | (1 << at);
  }
}

function clearMasks(masks: Uint32Array, word: string): void {
  for (let at = 0; at < word.length; at += 1) masks[word.charCodeAt(at)] = 0;
}

/** `short` has 1 to 31 characters. */
function bitParallelDistance(short: string, long: string): number {
  setMasks(MASKS, short);
  for (let at = 0; at < long.length; at += 1) CODES[at] = long.charCodeAt(at);
  const distance = distanceOf({ masks: MASKS, size: short.length }, CODES, 0, long.length);
  clearMasks(MASKS, short);
  return distance;
}

interface Masks {
  /** By character: where it stands in the word, as bits. */
  readonly masks: Uint32Array;
  readonly size: number;
}

function distanceOf({ masks, size }: Masks, codes: Uint16Array, from: number, to: number): number {
  const top = 1 << (size - 1);
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let before = 0;
  let distance = size;
  for (let at = from; at < to; at += 1) {
    const match = (masks[codes[at] ?? 0] ?? 0) | 0;
    const swap = ((~diagonal & match) << 1) & before;
    diagonal = ((((match & plus) + plus) | 0) ^ plus) | match | minus | swap;
    const up = minus | ~(diagonal | plus);
    const down = diagonal & plus;
    if (up & top) distance += 1;
    else if (down & top) distance -= 1;
    const shifted = (up << 1) | 1;
    plus = (down << 1) | ~(diagonal | shifted);
    minus = diagonal & shifted;
    before = match;
  }
  return distance;
}

function plainDistance(short: string, long: string): number {
  const width = short.length + 1;
  let twoAgo = new Uint32Array(width);
  let above = Uint32Array.from({ length: width }, (_, at) => at);
  let row = new Uint32Array(width);
  for (let down = 1; down <= long.length; down += 1) {
    row[0] = down;
    for (let at = 1; at < width; at += 1) {
      const same = long.charCodeAt(down - 1) === short.charCodeAt(at - 1);
      let best = Math.min((above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        down > 1 &&
        at > 1 &&
        long.charCodeAt(down - 1) === short.charCodeAt(at - 2) &&
        long.charCodeAt(down - 2) === short.charCodeAt(at - 1);
      if (swapped) best = Math.min(best, (twoAgo[at - 2] ?? 0) + 1);
      row[at] = best;
    }
    [twoAgo, above, row] = [above, row, twoAgo];
  }
  return above[short.length] ?? 0;
}
