/** What ledgers write around a name and is no part of it: `M/s. Bharat Dynamics`, `Messrs. Gulf Trading`, `Dahua Technology - Head Office`. */

const BEFORE = /^(?:m\/s|messrs)[., ]+(?=[^ ])/u;
const BEHIND = /(?<=[^ ,;:(-])[ ,;:(-]+(?:head|main|registered|corporate) office\)?$/u;

/** A text as `normaliseText` leaves it, without them. */
export function withoutCourtesies(normal: string): string {
  // Most names have neither, which two letters tell.
  const named = normal.startsWith('m') ? normal.replace(BEFORE, '') : normal;
  return /office\)?$/u.test(named) ? named.replace(BEHIND, '') : named;
}
