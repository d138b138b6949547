import { sha256Of } from '../../io/archive/hash.ts';

/** The hash of all that a release says: party id -> hash of its content, in order of the ids. */
export function contentHashOf(state: ReadonlyMap<string, string>): string {
  return sha256Of(
    [...state]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((pair) => pair.join(' '))
      .join('\n'),
  );
}
