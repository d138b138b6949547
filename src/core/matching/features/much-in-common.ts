import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

/** In hundredths of a rare word. */
export const MUCH_FROM = 130;
export const MUCH_UP_TO = 180;

export const muchInCommon: Feature = {
  name: 'much-in-common',
  describes:
    'Several rare words are common to the names of two organisations, which does not happen by chance: a part of what they do not share is given back.',
  weight: 0.55,
  value(comparison) {
    if (comparison.person) return 0;
    const common = comparison.same + comparison.similar;
    const rest = 1 - common / comparedWeight(comparison);
    return rest * Math.min(1, Math.max(0, common - MUCH_FROM) / (MUCH_UP_TO - MUCH_FROM));
  },
  strings: (words) => [`${words.same[0]} ${words.similar[0]}`.trim(), `${words.same[1]} ${words.similar[1]}`.trim()],
};
