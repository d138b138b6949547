/**
 * The one formula: the sum of value times weight over the features that raise a score, times 1 + value times weight for each that lowers it
 * (its weight is negative), at most 1, rounded to four decimals.
 */
import type { MatchFeature } from '../model/screening.ts';
import type { ComparedWords, Comparison } from './comparison.ts';
import { comparedWeight } from './comparison.ts';
import { FEATURES } from './features.ts';
import { leastLittle, littleInCommon } from './features/little-in-common.ts';
import { longerName } from './features/longer-name.ts';
import { moreGivenNames } from './features/more-given-names.ts';
import { MUCH_FROM, MUCH_UP_TO, muchInCommon } from './features/much-in-common.ts';

/** The score of a comparison. */
export function scoreOf(comparison: Comparison): number {
  if (comparedWeight(comparison) === 0) return 0;
  let raised = 0;
  let kept = 1;
  for (const { weight, value } of FEATURES) {
    const effect = roundTo4(value(comparison)) * weight;
    if (weight > 0) raised += effect;
    else kept *= 1 + effect;
  }
  return roundTo4(Math.min(1, raised * kept));
}

/** What a reader does to check a match: the same score from the features that it lists, in their order. */
export function recomputeScore(listed: readonly Pick<MatchFeature, 'value' | 'weight'>[]): number {
  let raised = 0;
  let kept = 1;
  for (const { weight, value } of listed) {
    if (weight > 0) raised += value * weight;
    else kept *= 1 + value * weight;
  }
  return roundTo4(Math.min(1, raised * kept));
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
 * The least weight of the asked name, of `asked` hundredths in all, that must have a counterpart for the score to reach the threshold
 * without an identifier. From the formula, with m the matched weight: same + similar is at most c = m / asked; of the rest, 1 - c, at most
 * the weight of the longer name is given back and that of much in common times (m - FROM) / (UP_TO - FROM), between 0 and 1;
 * this only grows with m, and every other feature only lowers a score.
 */
export function leastWeight(threshold: number, person: boolean, asked: number): number {
  const wanted = threshold - ROUNDING;
  let [low, high] = [0, asked];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (mostFor(middle / asked, middle, person) < wanted) low = middle;
    else high = middle;
  }
  return low;
}

/** What a bound knows of two names, in hundredths: at most `matched` has a counterpart, at least `left` has none, in at most `words` pairs. */
export interface BoundFacts {
  readonly person: boolean;
  readonly matched: number;
  readonly left: number;
  readonly words: number;
}

/** Whether a score may reach the threshold without an identifier; by the same reasoning as `leastWeight`, and where anything is left, little in common is known too. */
export function mayReach(threshold: number, { person, matched, left, words }: BoundFacts): boolean {
  if (matched <= 0) return false;
  const most = mostFor(matched / (matched + left), matched, person);
  const kept = person || left <= 0 ? 1 : 1 + littleInCommon.weight * leastLittle(matched, words);
  return most * kept >= threshold - ROUNDING;
}

function mostFor(share: number, matched: number, person: boolean): number {
  const much = Math.min(1, Math.max(0, (matched - MUCH_FROM) / (MUCH_UP_TO - MUCH_FROM)));
  const givenBack = person ? moreGivenNames.weight : longerName.weight + muchInCommon.weight * much;
  return share + givenBack * (1 - share);
}

/** Each feature's value is rounded to four decimals, and so is the sum. */
const ROUNDING = 0.0005;

function roundTo4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
