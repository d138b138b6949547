import type { Feature } from '../feature.ts';

/** As much as one rare word, in hundredths. */
const ENOUGH = 100;
const ENOUGH_OF_A_PERSON = 95;
/** Less than two describing words: not a match even when nothing differs. */
const HARDLY_ANYTHING = 40;

export const littleInCommon: Feature = {
  name: 'little-in-common',
  describes:
    'What the names have in common is said by many names (trade, place, legal form, short words) and something differs besides; counts against a match.',
  weight: -0.4,
  value(comparison) {
    const common = comparison.same + comparison.similar;
    const differs = comparison.leftInQuery > 0 || comparison.leftInName > 0 || comparison.similar > 0;
    return differs || common < HARDLY_ANYTHING
      ? Math.max(0, (comparison.person ? ENOUGH_OF_A_PERSON : ENOUGH) - common) / ENOUGH
      : 0;
  },
  strings: (words) => words.same,
};
