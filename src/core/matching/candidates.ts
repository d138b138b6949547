/**
 * Which listed names can reach the threshold at all. Complete: by `leastWeight`, a name whose counterparts weigh less can't,
 * and one at or above it has a counterpart for one of the words looked up here, because the words left out together weigh less.
 */
import type { AskedName } from './asked-name.ts';
import type { NameEntry } from './entries.ts';
import type { HitTable } from './hit-table.ts';
import type { NameArrays } from './index-layout.ts';
import { leastWeight, mayReach } from './score.ts';

export interface CandidateFinder {
  /** Numbers of the names, in the order in which they were met; valid until the next call. */
  find(asked: AskedName, hits: HitTable, threshold: number): readonly number[];
}

export function createCandidateFinder(arrays: NameArrays): CandidateFinder {
  // Which words of the query were met in a name, as bits by their position; no name has more than sixteen words that count.
  const reached = new Uint16Array(arrays.nameParty.length);
  const touched: number[] = [];
  return {
    find(asked, hits, threshold) {
      for (const name of touched) reached[name] = 0;
      touched.length = 0;
      const person = asked.analysed.kind === 'person';
      const chosen = person ? -1 : chooseWords(asked, leastWeight(threshold, person, asked.weight));
      const start = person ? arrays.personStart : arrays.organisationStart;
      const names = person ? arrays.personName : arrays.organisationName;
      for (const [number, entry] of asked.entries.entries()) {
        const mask = maskOf(entry);
        if ((mask & chosen) === 0) continue;
        const found = asked.hits(number);
        hits.add(number, found);
        for (const { word } of found) {
          const to = start[word + 1] ?? 0;
          for (let at = start[word] ?? 0; at < to; at += 1) {
            const name = names[at] ?? 0;
            const before = reached[name] ?? 0;
            if (before === 0) touched.push(name);
            reached[name] = before | mask;
          }
        }
      }
      const mayMatch = boundOf(asked, threshold, ~chosen);
      const found = person ? touched.slice() : touched.filter((name) => mayMatch(reached[name] ?? 0));
      if (found.length > 0) addTheOthers(asked, hits, chosen);
      return found;
    },
  };
}

function maskOf({ at, span }: NameEntry): number {
  return ((1 << span) - 1) << at;
}

/** Whether a name with counterparts for these words, and at most for those that were not looked up, may reach the threshold; remembered by words. */
function boundOf(asked: AskedName, threshold: number, unchosen: number): (words: number) => boolean {
  const known = new Map<number, boolean>();
  return (words) => {
    let may = known.get(words);
    if (may === undefined) {
      let [matched, left] = [0, 0];
      for (const [at, weight] of asked.mostWeights.entries()) {
        if ((((words | unchosen) >>> at) & 1) === 1) matched += weight;
        else left += asked.entries[at]?.weight ?? 0;
      }
      may = mayReach(threshold, asked.analysed.kind === 'person', matched, left);
      known.set(words, may);
    }
    return may;
  };
}

/** The heaviest words first, until those left out can't make up the needed weight; as bits by position. */
function chooseWords(asked: AskedName, needed: number): number {
  const tokens = asked.entries.slice(0, asked.analysed.tokens.length);
  // What may be a misspelling of a common word comes late: it would reach everything that has the common word.
  const guessed = new Set(asked.entries.filter((entry) => entry.kind === 'guess').map((entry) => entry.at));
  const order = tokens.toSorted(
    (a, b) =>
      Number(guessed.has(a.at)) - Number(guessed.has(b.at)) ||
      b.weight - a.weight ||
      b.key.length - a.key.length ||
      a.at - b.at,
  );
  let chosen = 0;
  let left = asked.mostWeights.reduce((sum, weight) => sum + weight, 0);
  for (const token of order) {
    if (left < needed) break;
    chosen |= 1 << token.at;
    left -= asked.mostWeights[token.at] ?? 0;
  }
  return chosen;
}

/** Words that found no candidate still count when a candidate is scored. */
function addTheOthers(asked: AskedName, hits: HitTable, chosen: number): void {
  for (const [number, entry] of asked.entries.entries())
    if ((maskOf(entry) & chosen) === 0) hits.add(number, asked.hits(number));
}
