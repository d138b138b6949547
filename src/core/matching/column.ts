/** A typed array that grows: columns of millions of numbers without the cost of boxed ones. */
export interface Column<Numbers extends Uint8Array | Uint16Array | Uint32Array> {
  push(value: number): void;
  readonly length: () => number;
  /** What was pushed, in memory of its own. */
  done(): Numbers;
}

export const bytes = (): Column<Uint8Array> => column((size) => new Uint8Array(size));
export const shorts = (): Column<Uint16Array> => column((size) => new Uint16Array(size));
export const words = (): Column<Uint32Array> => column((size) => new Uint32Array(size));

function column<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  make: (size: number) => Numbers,
): Column<Numbers> {
  let values = make(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = make(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    done: () => values.slice(0, length) as Numbers,
  };
}

/** Groups numbers by bucket: `start[b]` to `start[b + 1]` of `members` are those filed under b, in their order of filing. */
export function groupByBucket(
  buckets: Uint32Array,
  members: Uint32Array,
  bucketCount: number,
): { readonly start: Uint32Array; readonly grouped: Uint32Array } {
  const start = new Uint32Array(bucketCount + 1);
  for (const bucket of buckets) start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < bucketCount; bucket += 1)
    start[bucket + 1] = (start[bucket + 1] ?? 0) + (start[bucket] ?? 0);
  const next = start.slice();
  const grouped = new Uint32Array(members.length);
  for (let at = 0; at < members.length; at += 1) {
    const bucket = buckets[at] ?? 0;
    const place = next[bucket] ?? 0;
    grouped[place] = members[at] ?? 0;
    next[bucket] = place + 1;
  }
  return { start, grouped };
}
