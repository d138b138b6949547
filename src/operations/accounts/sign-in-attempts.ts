/** How often somebody may try a password. In memory, so a restart forgets; bounded, so nobody fills it. */
import { tokenHash } from '../../io/keys/secret-token.ts';
import { MINUTE_MS, SECOND_MS } from './instants.ts';

export interface AttemptGuard {
  /** Counts an attempt before it is made: null, or the seconds until another one may be. */
  begin(attempt: Attempt): number | null;
  /** It was the right password: the attempt did not count. */
  succeeded(attempt: Attempt): void;
}

export interface Attempt {
  readonly nameKey: string;
  /** Of the client: an IP address. */
  readonly address: string;
  readonly atMs: number;
}

const WINDOW_MS = 15 * MINUTE_MS;
/** Wrong attempts within the window. A stranger who tries a name from one address does not lock out its owner at another. */
const LIMITS = { pair: 10, name: 100, address: 50 } as const;
const MOST_COUNTED = 20_000;

interface Count {
  readonly until: number;
  readonly made: number;
}

export function createAttemptGuard(): AttemptGuard {
  const counts = new Map<string, Count>();
  const current = (key: string, atMs: number): Count => {
    const count = counts.get(key);
    return count && count.until > atMs ? count : { until: atMs + WINDOW_MS, made: 0 };
  };
  const put = (key: string, count: Count): void => {
    counts.delete(key);
    if (counts.size >= MOST_COUNTED) forgetOldest(counts);
    counts.set(key, count);
  };
  return {
    begin(attempt) {
      const all = keysOf(attempt).map(({ key, limit }) => ({ key, limit, count: current(key, attempt.atMs) }));
      const full = all.filter(({ count, limit }) => count.made >= limit);
      if (full.length > 0)
        return Math.ceil((Math.max(...full.map(({ count }) => count.until)) - attempt.atMs) / SECOND_MS);
      for (const { key, count } of all) put(key, { ...count, made: count.made + 1 });
      return null;
    },
    succeeded(attempt) {
      for (const { key, forgets } of keysOf(attempt)) {
        const count = current(key, attempt.atMs);
        // One's own account does not buy more tries at other names.
        if (forgets || count.made <= 1) counts.delete(key);
        else put(key, { ...count, made: count.made - 1 });
      }
    },
  };
}

function keysOf({ nameKey, address }: Attempt): readonly { key: string; limit: number; forgets: boolean }[] {
  // Names are of any length; what is kept of one is not.
  const name = tokenHash(nameKey);
  const from = networkOf(address);
  return [
    { key: `pair ${name} ${from}`, limit: LIMITS.pair, forgets: true },
    { key: `name ${name}`, limit: LIMITS.name, forgets: true },
    { key: `address ${from}`, limit: LIMITS.address, forgets: false },
  ];
}

/** Whoever has one address of IPv6 has 2^64 of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}

/** The oldest tenth: a map keeps the order in which its keys were put. */
function forgetOldest(counts: Map<string, unknown>): void {
  let left = MOST_COUNTED / 10;
  for (const key of counts.keys()) {
    if (left === 0) return;
    counts.delete(key);
    left -= 1;
  }
}
