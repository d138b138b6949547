import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

/** In hundredths of a rare word. */
export const MUCH_FROM = 95;
export const MUCH_UP_TO = 175;

export const muchInCommon: Feature = {
  name: 'much-in-common',
  describes:
    'The names of two organisations share as much as a rare word or more, which seldom happens by chance: of what they do not share a part is given back, the more, the more they share.',
  weight: 0.55,
  value(comparison) {
    if (comparison.person) return 0;
    const common = comparison.same + comparison.similar;
    const rest = 1 - common / comparedWeight(comparison);
    return rest * Math.min(1, Math.max(0, common - MUCH_FROM) / (MUCH_UP_TO - MUCH_FROM));
  },
  strings: (words) => [`${words.same[0]} ${words.similar[0]}`.trim(), `${words.same[1]} ${words.similar[1]}`.trim()],
};
