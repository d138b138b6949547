/** Edit distance with swaps of neighbours (optimal string alignment), bit-parallel after Myers (1999) and Hyyrö (2003). */

const MASKS = new Uint32Array(65_536);

/** The number of insertions, deletions, substitutions and swaps of neighbouring characters that turn one string into the other; never more than `limit + 1`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > limit) return limit + 1;
  if (short.length === 0) return Math.min(long.length, limit + 1);
  return Math.min(limit + 1, short.length <= 31 ? bitParallelDistance(short, long) : plainDistance(short, long));
}

/** `short` has 1 to 31 characters. */
function bitParallelDistance(short: string, long: string): number {
  const size = short.length;
  for (let at = 0; at < size; at += 1) {
    const code = short.charCodeAt(at);
    MASKS[code] = (MASKS[code] ?? 0) | (1 << at);
  }
  const top = 1 << (size - 1);
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let before = 0;
  let distance = size;
  for (let at = 0; at < long.length; at += 1) {
    const match = (MASKS[long.charCodeAt(at)] ?? 0) | 0;
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
  for (let at = 0; at < size; at += 1) MASKS[short.charCodeAt(at)] = 0;
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
