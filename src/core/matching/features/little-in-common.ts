import { HARDLY_ANYTHING } from '../comparison.ts';
import type { Feature } from '../feature.ts';

/** A little more than one rare word, in hundredths. */
const ENOUGH = 110;
/** One rare word and a describing one, when either name says more than the other. */
const ENOUGH_WITH_A_REST = 125;
const ENOUGH_OF_A_PERSON = 105;
/** Each further word that corresponds says a little by itself, whatever it is. */
const A_FURTHER_WORD = 12;
/** The same legal form on both sides says a little too, beside something of a name. */
const THE_SAME_FORM = 25;
const SOMETHING = 60;

export const littleInCommon: Feature = {
  name: 'little-in-common',
  describes:
    'What the names have in common is said by many names (trade, place, legal form, short words) and something differs besides, even if only the way it is written; counts against a match.',
  weight: -0.62,
  value(comparison) {
    const further = comparison.person ? 0 : Math.max(0, comparison.pairs.length - 1) * A_FURTHER_WORD;
    const words = comparison.same + comparison.similar;
    const form = comparison.legalFormsShared && words >= SOMETHING ? THE_SAME_FORM : 0;
    const common = words + further + form;
    const rest = comparison.leftInQuery + comparison.leftInName > 0;
    const enough = comparison.person ? ENOUGH_OF_A_PERSON : rest ? ENOUGH_WITH_A_REST : ENOUGH;
    const differs = rest || comparison.similar > 0 || comparison.legalFormsDiffer;
    const hardly = common < HARDLY_ANYTHING && !comparison.legalFormsShared && !comparison.sameText;
    return differs || hardly ? Math.max(0, enough - common) / enough : 0;
  },
  strings: (words) => words.same,
};

/** The least value for two organisations of which something is left, when at most `matched` hundredths correspond in at most `words` pairs. */
export function leastLittle(matched: number, words: number): number {
  const common = matched + Math.max(0, words - 1) * A_FURTHER_WORD + THE_SAME_FORM;
  return Math.max(0, ENOUGH_WITH_A_REST - common) / ENOUGH_WITH_A_REST;
}
