/** What may be left of a listed name that still reaches the threshold, by the words of the query that have a counterpart in it. For organisations. */
import type { AskedName } from './asked-name.ts';
import { MOST_TOKENS } from '../names/tokens.ts';
import type { NameEntry } from './entries.ts';
import type { HitTable } from './hit-table.ts';
import type { NameArrays } from './index-layout.ts';
import { ANY_WEIGHT } from './reached-names.ts';
import { mayReach } from './score.ts';

const NEVER = -2 * ANY_WEIGHT;

export interface NameBound {
  /** Hundredths; negative beyond any weight when even nothing left is too much. `words` are bits by position. */
  mostLeft(words: number): number;
}

/** Remembers what it worked out: few combinations of words come again and again. */
export function createNameBound(asked: AskedName, threshold: number): NameBound {
  const known = new Map<number, number>();
  let [lastWords, last] = [-1, 0];
  return {
    mostLeft(words) {
      if (words === lastWords) return last;
      let most = known.get(words);
      if (most === undefined) {
        most = workOut(asked, threshold, words);
        known.set(words, most);
      }
      [lastWords, last] = [words, most];
      return most;
    },
  };
}

function workOut(asked: AskedName, threshold: number, words: number): number {
  let [matched, left] = [0, 0];
  for (const [at, weight] of asked.mostWeights.entries()) {
    if (((words >>> at) & 1) === 1) matched += weight;
    else left += asked.entries[at]?.weight ?? 0;
  }
  const may = (rest: number): boolean =>
    mayReach(threshold, { person: false, matched, left: rest, words: asked.mostWeights.length });
  if (!may(left)) return NEVER;
  let [most, tooMuch] = [left, ANY_WEIGHT];
  while (tooMuch - most > 1) {
    const middle = (most + tooMuch) >>> 1;
    if (may(middle)) most = middle;
    else tooMuch = middle;
  }
  return most;
}

/** By position in the query: the most that any counterpart there weighs. Scratch; no name has more words that count. */
const best = new Uint16Array(MOST_TOKENS);

/** Whether a listed name may reach the threshold, by all its words that the query hits, although some of these exclude each other. */
export function mayReachWith(
  { arrays, asked, hits }: { readonly arrays: NameArrays; readonly asked: AskedName; readonly hits: HitTable },
  name: number,
  threshold: number,
): boolean {
  best.fill(0);
  let covered = 0;
  const to = arrays.nameEntryStart[name + 1] ?? 0;
  for (let entry = arrays.nameEntryStart[name] ?? 0; entry < to; entry += 1) {
    const word = arrays.entryWord[entry] ?? 0;
    let hit = hits.first(word);
    if (hit < 0) continue;
    covered += arrays.wordCover[word] ?? 0;
    for (; hit >= 0; hit = hits.next(hit)) {
      const asking = asked.entries[hits.entry(hit)];
      if (asking !== undefined) weighPositions(asked, asking, arrays.entryWeight[entry] ?? 0);
    }
  }
  let [matched, left] = [0, 0];
  for (const at of asked.mostWeights.keys()) {
    const weight = best[at] ?? 0;
    if (weight === 0) left += asked.entries[at]?.weight ?? 0;
    else matched += weight;
  }
  const rest = Math.max(left, (arrays.nameWeight[name] ?? 0) - covered);
  return mayReach(threshold, { person: false, matched, left: rest, words: asked.mostWeights.length });
}

/** A word weighs as much as the lighter of the two; of words written as one nobody knows which part weighs what. */
function weighPositions({ mostWeights }: AskedName, { at, span, weight }: NameEntry, other: number): void {
  if (span === 1) {
    best[at] = Math.max(best[at] ?? 0, Math.min(weight, other));
    return;
  }
  for (let position = at; position < at + span; position += 1) best[position] = mostWeights[position] ?? 0;
}
