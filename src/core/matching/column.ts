/** A typed array that grows: columns of millions of numbers without the cost of boxed ones. Kept in pieces, so that growing copies nothing. */
export interface Column<Numbers extends Uint8Array | Uint16Array | Uint32Array> {
  push(value: number): void;
  /** 0 beyond the end. */
  at(position: number): number;
  /** Of a position that was pushed. */
  set(position: number, value: number): void;
  readonly length: () => number;
  clear(): void;
  /** What was pushed, in memory of its own; the column is empty afterwards. */
  done(): Numbers;
}

export const bytes = (): Column<Uint8Array> => column((size) => new Uint8Array(size));
export const shorts = (): Column<Uint16Array> => column((size) => new Uint16Array(size));
export const words = (): Column<Uint32Array> => column((size) => new Uint32Array(size));

const FIRST_PIECE = 1024;
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;

function column<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  make: (size: number) => Numbers,
): Column<Numbers> {
  let pieces: Numbers[] = [];
  let last = make(0);
  let length = 0;
  const grow = (): void => {
    if (last.length === PIECE || last.length === 0) {
      last = make(pieces.length === 0 ? FIRST_PIECE : PIECE);
      pieces.push(last);
      return;
    }
    // Only the first piece begins small: most columns of a small index stay so.
    const larger = make(last.length * 2);
    larger.set(last);
    pieces[pieces.length - 1] = larger;
    last = larger;
  };
  const clear = (): void => {
    pieces = [];
    last = make(0);
    length = 0;
  };
  return {
    clear,
    push(value) {
      const place = length & (PIECE - 1);
      if (place === 0 ? pieces.length << PIECE_BITS <= length : place === last.length) grow();
      last[place] = value;
      length += 1;
    },
    at: (position) => pieces[position >>> PIECE_BITS]?.[position & (PIECE - 1)] ?? 0,
    set(position, value) {
      const piece = pieces[position >>> PIECE_BITS];
      if (piece !== undefined) piece[position & (PIECE - 1)] = value;
    },
    length: () => length,
    done() {
      const whole = make(length);
      for (let at = 0; at < pieces.length; at += 1) {
        const piece = pieces[at];
        if (piece === undefined) break;
        whole.set(piece.subarray(0, length - (at << PIECE_BITS)) as Numbers, at << PIECE_BITS);
        // Each piece can go when it is copied: two copies of the largest columns would not fit small machines.
        pieces[at] = make(0);
      }
      clear();
      return whole;
    },
  };
}

/**
 * Groups members by bucket: `start[b]` to `start[b + 1]` of `grouped` are those filed under b, in their order of filing.
 * `bucketOf` and `memberOf` are asked for each of `count`, from the last to the first and, for the bucket, once before in any order.
 */
export function groupByBucket(
  { count, buckets }: { readonly count: number; readonly buckets: number },
  bucketOf: (position: number) => number,
  memberOf: (position: number) => number,
): { readonly start: Uint32Array; readonly grouped: Uint32Array } {
  const start = new Uint32Array(buckets + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = bucketOf(at);
    start[bucket] = (start[bucket] ?? 0) + 1;
  }
  let end = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    end += start[bucket] ?? 0;
    start[bucket] = end;
  }
  start[buckets] = end;
  // From the last to the first, the ends move down to where the buckets begin.
  const grouped = new Uint32Array(count);
  for (let at = count - 1; at >= 0; at -= 1) {
    const bucket = bucketOf(at);
    const place = (start[bucket] ?? 0) - 1;
    grouped[place] = memberOf(at);
    start[bucket] = place;
  }
  return { start, grouped };
}
