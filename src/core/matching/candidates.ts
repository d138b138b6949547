/**
 * Which listed names can reach the threshold at all. Complete, for two reasons:
 * - By `leastWeight`, a name whose counterparts weigh less can't. The words that are not looked up together weigh less,
 *   so a name at or above it has a counterpart for one of the words that are.
 * - Of a name that was met, at most the words that were met and those not looked up have a counterpart, and its own words
 *   are covered at most by what was met in it and by the most that each word not looked up covers in any name;
 *   `mayReach` says whether that can be enough.
 */
import type { AskedName } from './asked-name.ts';
import type { NameEntry } from './entries.ts';
import type { HitTable } from './hit-table.ts';
import type { NameArrays } from './index-layout.ts';
import { leastWeight, mayReach } from './score.ts';

export interface CandidateFinder {
  /** Numbers of the names, in the order in which they were met; valid until the next call. `hits` then holds what all words hit. */
  find(asked: AskedName, hits: HitTable, threshold: number): Uint32Array;
}

/** More than any name weighs, in hundredths. */
const ANY_WEIGHT = 0xffff;

export function createCandidateFinder(arrays: NameArrays): CandidateFinder {
  const nameCount = arrays.nameParty.length;
  // High half: which words of the query were met in a name, as bits by position; no name has more than sixteen words that count.
  // Low half: what of the name that covers at most, in hundredths.
  const reached = new Uint32Array(nameCount);
  const touched = new Uint32Array(nameCount);
  let touchedCount = 0;

  const walk = (asked: AskedName, chosen: number): void => {
    const person = asked.analysed.kind === 'person';
    const start = person ? arrays.personStart : arrays.organisationStart;
    const names = person ? arrays.personName : arrays.organisationName;
    for (const [number, entry] of asked.entries.entries()) {
      const mask = maskOf(entry);
      if ((mask & chosen) === 0) continue;
      for (const { word } of asked.hits(number)) {
        const covers = arrays.wordCover[word] ?? 0;
        const to = start[word + 1] ?? 0;
        for (let at = start[word] ?? 0; at < to; at += 1) {
          const name = names[at] ?? 0;
          const before = reached[name] ?? 0;
          if (before === 0) {
            touched[touchedCount] = name;
            touchedCount += 1;
          }
          const covered = Math.min(ANY_WEIGHT, (before & 0xffff) + covers);
          reached[name] = (((before >>> 16) | mask) << 16) | covered;
        }
      }
    }
  };

  return {
    find(asked, hits, threshold) {
      for (let at = 0; at < touchedCount; at += 1) reached[touched[at] ?? 0] = 0;
      touchedCount = 0;
      hits.clear();
      for (const entry of asked.entries.keys()) hits.add(entry, asked.hits(entry));
      // Initials of persons are compared without being looked up.
      if (asked.analysed.kind === 'person') {
        walk(asked, -1);
        return touched.subarray(0, touchedCount);
      }
      const chosen = chooseWords(arrays, asked, leastWeight(threshold, false, asked.weight));
      walk(asked, chosen);
      const mostRest = boundOf(arrays, asked, { threshold, chosen });
      let found = 0;
      for (let at = 0; at < touchedCount; at += 1) {
        const name = touched[at] ?? 0;
        const state = reached[name] ?? 0;
        if ((arrays.nameWeight[name] ?? 0) > mostRest(state >>> 16) + (state & 0xffff)) continue;
        // The touched names are needed to wipe the slate: a candidate changes place with the first that is none.
        touched[at] = touched[found] ?? 0;
        touched[found] = name;
        found += 1;
      }
      return touched.subarray(0, found);
    },
  };
}

function maskOf({ at, span }: NameEntry): number {
  return ((1 << span) - 1) << at;
}

/**
 * By the words that were met in a name: the most that may be left of it, beside what they cover, if it may reach the threshold; else negative.
 * Worked out once for the same words.
 */
function boundOf(
  arrays: NameArrays,
  asked: AskedName,
  { threshold, chosen }: { readonly threshold: number; readonly chosen: number },
): (words: number) => number {
  const others = othersOf(arrays, asked, chosen);
  const known = new Map<number, number>();
  let [lastWords, last] = [-1, 0];
  return (words) => {
    if (words === lastWords) return last;
    let most = known.get(words);
    if (most === undefined) {
      most = mostLeft(asked, threshold, words | others.words);
      if (most >= 0) most += others.covers;
      else most = -ANY_WEIGHT - 1;
      known.set(words, most);
    }
    [lastWords, last] = [words, most];
    return most;
  };
}

/** Of the words that were not looked up: which have counterparts in the index, and how much of any one name these can cover. */
function othersOf(
  arrays: NameArrays,
  asked: AskedName,
  chosen: number,
): { readonly words: number; readonly covers: number } {
  // Entries that are used together share no word, so that each begins at another one.
  const most = new Map<number, number>();
  let words = 0;
  for (const [number, entry] of asked.entries.entries()) {
    const found = asked.hits(number);
    const mask = maskOf(entry);
    if ((mask & chosen) !== 0 || found.length === 0) continue;
    words |= mask;
    let covers = most.get(entry.at) ?? 0;
    for (const { word } of found) covers = Math.max(covers, arrays.wordCover[word] ?? 0);
    most.set(entry.at, covers);
  }
  let covers = 0;
  for (const one of most.values()) covers += one;
  return { words, covers };
}

/** With counterparts for at most these words: how much may be left of the listed name; -1 when even nothing is too much. */
function mostLeft(asked: AskedName, threshold: number, words: number): number {
  let [matched, left] = [0, 0];
  for (const [at, weight] of asked.mostWeights.entries()) {
    if (((words >>> at) & 1) === 1) matched += weight;
    else left += asked.entries[at]?.weight ?? 0;
  }
  if (!mayReach(threshold, false, matched, left)) return -1;
  let [most, tooMuch] = [left, ANY_WEIGHT];
  while (tooMuch - most > 1) {
    const middle = (most + tooMuch) >>> 1;
    if (mayReach(threshold, false, matched, middle)) most = middle;
    else tooMuch = middle;
  }
  return most;
}

/** Which words to look up, as bits by position: those left out, the commonest in the index first, together can't make up the needed weight. */
function chooseWords(arrays: NameArrays, asked: AskedName, needed: number): number {
  const names = asked.mostWeights.map(() => 0);
  for (const [number, entry] of asked.entries.entries()) {
    let count = 0;
    for (const { word } of asked.hits(number))
      count += (arrays.organisationStart[word + 1] ?? 0) - (arrays.organisationStart[word] ?? 0);
    for (let at = entry.at; at < entry.at + entry.span; at += 1) names[at] = (names[at] ?? 0) + count;
  }
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
