import type { Feature } from '../feature.ts';

/** In hundredths of a rare word. */
const FROM = 120;
const UP_TO = 320;

export const muchInCommon: Feature = {
  name: 'much-in-common',
  describes:
    'Several rare words are common to the names of two organisations, which does not happen by chance; counts for a match.',
  weight: 0.15,
  value(comparison) {
    if (comparison.person) return 0;
    return Math.min(1, Math.max(0, comparison.same + comparison.similar - FROM) / (UP_TO - FROM));
  },
  strings: (words) => [`${words.same[0]} ${words.similar[0]}`.trim(), `${words.same[1]} ${words.similar[1]}`.trim()],
};
