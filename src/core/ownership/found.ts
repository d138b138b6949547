/** What was found on the way to an explanation and serves the next one, within bounded memory. Keys are a party, a group and a layer in one number. */

const MOST_ENTRIES = 100_000;

export class Found {
  /** A root above a member. */
  readonly roots = new Map<number, number>();
  /** The one listed party above a member, or that there is none or several. */
  readonly behind = new Map<number, number>();
  /** The owners of an asset that belong. */
  readonly members = new Map<number, readonly number[]>();
  /** The sentence about a party between others. */
  readonly steps = new Map<number, string>();

  forget(): void {
    this.roots.clear();
    this.behind.clear();
    this.members.clear();
    this.steps.clear();
  }
}

/** The value under a key, computed when it is not there. */
export function remember<Value>(known: Map<number, Value>, key: number, compute: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  if (known.size >= MOST_ENTRIES) known.clear();
  known.set(key, value);
  return value;
}
