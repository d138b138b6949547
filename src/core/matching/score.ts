/** The one formula: a score is the sum of value times weight over the features, kept within 0 and 1 and rounded to four decimals. */
import type { MatchFeature } from '../model/screening.ts';
import type { ComparedWords, Comparison } from './comparison.ts';
import { comparedWeight } from './comparison.ts';
import { FEATURES } from './features.ts';
import { longerName } from './features/longer-name.ts';
import { moreGivenNames } from './features/more-given-names.ts';
import { muchInCommon } from './features/much-in-common.ts';

/** The score of a comparison. */
export function scoreOf(comparison: Comparison): number {
  if (comparedWeight(comparison) === 0) return 0;
  let sum = 0;
  for (const feature of FEATURES) sum += roundTo4(feature.value(comparison)) * feature.weight;
  return roundTo4(Math.min(1, Math.max(0, sum)));
}

/** What a reader does to check a match: the same score from the features that it lists. */
export function recomputeScore(listed: readonly Pick<MatchFeature, 'value' | 'weight'>[]): number {
  let sum = 0;
  for (const feature of listed) sum += feature.value * feature.weight;
  return roundTo4(Math.min(1, Math.max(0, sum)));
}

/** The features that apply, with the strings that were compared. */
export function explain(comparison: Comparison, words: ComparedWords): readonly MatchFeature[] {
  const explained: MatchFeature[] = [];
  for (const feature of FEATURES) {
    const value = roundTo4(feature.value(comparison));
    if (value === 0) continue;
    const [left, right] = feature.strings(words, comparison);
    explained.push({ name: feature.name, value, weight: feature.weight, left, right, describes: feature.describes });
  }
  return explained;
}

/**
 * The least share of the asked name's weight that must have a counterpart for the score to reach the threshold, without an identifier.
 * From the formula: same + similar is at most that share, what is given back for the longer name at most its weight times the rest,
 * and much in common adds at most its weight; every other feature only lowers a score.
 */
export function leastShare(threshold: number, person: boolean): number {
  const givenBack = (person ? moreGivenNames : longerName).weight;
  return Math.max(0, (threshold - 0.0005 - (person ? 0 : muchInCommon.weight) - givenBack) / (1 - givenBack));
}

function roundTo4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
