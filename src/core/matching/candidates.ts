/**
 * Which listed names can reach the threshold at all. Complete: by `leastWeight`, a name whose counterparts weigh less can't,
 * and one at or above it has a counterpart for one of the words looked up here, because the words left out together weigh less.
 */
import type { AskedName } from './asked-name.ts';
import type { HitTable } from './hit-table.ts';
import type { NameArrays } from './index-layout.ts';
import { leastWeight } from './score.ts';

export interface CandidateFinder {
  /** Numbers of the names, in the order in which they were met; valid until the next call. */
  find(asked: AskedName, hits: HitTable, threshold: number): readonly number[];
}

export function createCandidateFinder(arrays: NameArrays): CandidateFinder {
  const reached = new Float64Array(arrays.nameParty.length);
  const touched: number[] = [];
  return {
    find(asked, hits, threshold) {
      for (const name of touched) reached[name] = 0;
      touched.length = 0;
      const person = asked.analysed.kind === 'person';
      const needed = leastWeight(threshold, person, asked.weight);
      const chosen = person ? -1 : chooseWords(asked, needed);
      let unchosen = asked.weight;
      for (const [number, entry] of asked.entries.entries()) {
        if (((((1 << entry.span) - 1) << entry.at) & chosen) === 0) continue;
        if (number < asked.analysed.tokens.length) unchosen -= entry.weight;
        const found = asked.hits(number);
        hits.add(number, found);
        const start = person ? arrays.personStart : arrays.organisationStart;
        const names = person ? arrays.personName : arrays.organisationName;
        for (const { word } of found) {
          const to = start[word + 1] ?? 0;
          for (let at = start[word] ?? 0; at < to; at += 1) {
            const name = names[at] ?? 0;
            if (reached[name] === 0) touched.push(name);
            reached[name] = (reached[name] ?? 0) + entry.weight;
          }
        }
      }
      const mayReach = (name: number): boolean => (reached[name] ?? 0) + unchosen >= needed;
      const found = person ? touched.slice() : touched.filter(mayReach);
      if (found.length > 0) addTheOthers(asked, hits, chosen);
      return found;
    },
  };
}

/** The heaviest words, until those left out can't make up the needed weight; as bits by position. */
function chooseWords(asked: AskedName, needed: number): number {
  const tokens = asked.entries.slice(0, asked.analysed.tokens.length);
  const order = tokens.toSorted((a, b) => b.weight - a.weight || b.key.length - a.key.length || a.at - b.at);
  let chosen = 0;
  let left = asked.weight;
  for (const token of order) {
    if (left < needed) break;
    chosen |= 1 << token.at;
    left -= token.weight;
  }
  return chosen;
}

/** Words that found no candidate still count when a candidate is scored. */
function addTheOthers(asked: AskedName, hits: HitTable, chosen: number): void {
  for (const [number, entry] of asked.entries.entries())
    if (((((1 << entry.span) - 1) << entry.at) & chosen) === 0) hits.add(number, asked.hits(number));
}
