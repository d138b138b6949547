/** Which listed names the words of a query were met in, and with how much of them. Typed arrays, used for one query after the other. */
import { maskOf, type NameEntry } from './entries.ts';
import type { NameArrays } from './index-layout.ts';
import type { WordHit } from './lookup.ts';

/** More than any name weighs, in hundredths. */
export const ANY_WEIGHT = 0xffff;

export interface ReachedNames {
  /** Starts a new query, against the names of organisations or of persons. */
  clear(person: boolean): void;
  /** How many names hold one of these words. */
  countNames(hits: readonly WordHit[]): number;
  /** Marks the names that hold one of the words that an entry hits; or, among names that are marked already, those. */
  meet(entry: NameEntry, hits: readonly WordHit[], among: 'all' | 'marked'): void;
  /** Keeps the names for which it returns true: `words` of the query were met, as bits by position, and these cover at most so many hundredths of the name. */
  keep(isWanted: (name: number, words: number, covered: number) => boolean): void;
  readonly count: () => number;
  /** The names, in the order in which they were met; valid until the next query. */
  names(): Uint32Array;
}

export function createReachedNames(arrays: NameArrays): ReachedNames {
  // High half: words; low half: what they cover.
  const states = new Uint32Array(arrays.nameParty.length);
  const touched = new Uint32Array(arrays.nameParty.length);
  let touchedCount = 0;
  let kept = 0;
  let start = arrays.organisationStart;
  let names = arrays.organisationName;

  return {
    clear(person) {
      for (let at = 0; at < touchedCount; at += 1) states[touched[at] ?? 0] = 0;
      touchedCount = 0;
      kept = 0;
      start = person ? arrays.personStart : arrays.organisationStart;
      names = person ? arrays.personName : arrays.organisationName;
    },
    countNames(hits) {
      let count = 0;
      for (const { word } of hits) count += (start[word + 1] ?? 0) - (start[word] ?? 0);
      return count;
    },
    meet(entry, hits, among) {
      const mask = maskOf(entry);
      for (const { word } of hits) {
        const covers = arrays.wordCover[word] ?? 0;
        const to = start[word + 1] ?? 0;
        for (let at = start[word] ?? 0; at < to; at += 1) {
          const name = names[at] ?? 0;
          const before = states[name] ?? 0;
          if (before === 0) {
            if (among === 'marked') continue;
            touched[touchedCount] = name;
            touchedCount += 1;
          }
          const covered = Math.min(ANY_WEIGHT, (before & 0xffff) + covers);
          states[name] = (((before >>> 16) | mask) << 16) | covered;
        }
      }
      kept = touchedCount;
    },
    keep(isWanted) {
      const count = kept;
      kept = 0;
      for (let at = 0; at < count; at += 1) {
        const name = touched[at] ?? 0;
        const state = states[name] ?? 0;
        if (!isWanted(name, state >>> 16, state & 0xffff)) continue;
        // All touched names are needed to wipe the slate: one that is kept changes place with the first that is not.
        touched[at] = touched[kept] ?? 0;
        touched[kept] = name;
        kept += 1;
      }
    },
    count: () => kept,
    names: () => touched.subarray(0, kept),
  };
}
