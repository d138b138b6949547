/**
 * Which listed names can reach the threshold at all. Complete, for two reasons:
 * - By `leastWeight`, a name whose counterparts weigh less can't. The words that are not looked up together weigh less,
 *   so a name at or above it has a counterpart for one of the words that are.
 * - Of a name that was met, at most the words that were met and those not looked up have a counterpart, and its own words
 *   are covered at most by what was met in it and by the most that each word not looked up covers in any name;
 *   `mayReach` says whether that can be enough. What is then left is looked at word by word.
 */
import type { AskedName } from './asked-name.ts';
import { maskOf } from './entries.ts';
import type { HitTable } from './hit-table.ts';
import type { NameArrays } from './index-layout.ts';
import { createNameBound, mayReachWith } from './name-bound.ts';
import { createReachedNames, type ReachedNames } from './reached-names.ts';
import { leastWeight } from './score.ts';

export interface CandidateFinder {
  /** Numbers of the names; valid until the next call. `hits` then holds what all words hit. */
  find(asked: AskedName, hits: HitTable, threshold: number): Uint32Array;
}

/** To look at one name word by word takes as long as to walk so many of a word's names. */
const WALKED_FOR_ONE = 16;

export function createCandidateFinder(arrays: NameArrays): CandidateFinder {
  const reached = createReachedNames(arrays);
  return {
    find(asked, hits, threshold) {
      const person = asked.analysed.kind === 'person';
      reached.clear(person);
      hits.clear();
      for (const entry of asked.entries.keys()) hits.add(entry, asked.hits(entry));
      const counts = asked.entries.map((_, entry) => reached.countNames(asked.hits(entry)));
      const chosen = person ? -1 : chooseWords(asked, counts, leastWeight(threshold, false, asked.weight));
      for (const [number, entry] of asked.entries.entries())
        if ((maskOf(entry) & chosen) !== 0) reached.meet(entry, asked.hits(number), 'all');
      // Initials of persons are compared without being looked up.
      if (person) return reached.names();
      const bound = createNameBound(asked, threshold);
      const others = meetOthers({ arrays, asked, reached }, counts, chosen);
      reached.keep(
        (name, words, covered) =>
          (arrays.nameWeight[name] ?? 0) <= bound.mostLeft(words | others.words) + others.covers + covered &&
          mayReachWith({ arrays, asked, hits }, name, threshold),
      );
      return reached.names();
    },
  };
}

interface Search {
  readonly arrays: NameArrays;
  readonly asked: AskedName;
  readonly reached: ReachedNames;
}

/** Marks the rarer ones of the words that were not looked up too; of the others says which they are, and how much of any one name these can cover. */
function meetOthers(
  { arrays, asked, reached }: Search,
  counts: readonly number[],
  chosen: number,
): { readonly words: number; readonly covers: number } {
  // Entries that are used together share no word, so that each begins at another one.
  const most = new Map<number, number>();
  let words = 0;
  for (const [number, entry] of asked.entries.entries()) {
    const found = asked.hits(number);
    const mask = maskOf(entry);
    if ((mask & chosen) !== 0 || found.length === 0) continue;
    if ((counts[number] ?? 0) <= reached.count() * WALKED_FOR_ONE) {
      reached.meet(entry, found, 'marked');
      continue;
    }
    words |= mask;
    let covers = most.get(entry.at) ?? 0;
    for (const { word } of found) covers = Math.max(covers, arrays.wordCover[word] ?? 0);
    most.set(entry.at, covers);
  }
  let covers = 0;
  for (const one of most.values()) covers += one;
  return { words, covers };
}

/** Which words to look up, as bits by position: those left out, the commonest in the index first, together can't make up the needed weight. */
function chooseWords(asked: AskedName, counts: readonly number[], needed: number): number {
  const names = asked.mostWeights.map(() => 0);
  for (const [number, { at: from, span }] of asked.entries.entries())
    for (let at = from; at < from + span; at += 1) names[at] = (names[at] ?? 0) + (counts[number] ?? 0);
  const commonestFirst = [...names.keys()].sort((a, b) => (names[b] ?? 0) - (names[a] ?? 0) || a - b);
  let chosen = 0;
  let left = 0;
  for (const at of commonestFirst) {
    const weight = asked.mostWeights[at] ?? 0;
    if (left + weight < needed) left += weight;
    else chosen |= 1 << at;
  }
  return chosen;
}
