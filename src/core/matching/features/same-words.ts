import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

export const sameWords: Feature = {
  name: 'same-words',
  describes:
    'The share of the longer name made up of words that both names have, rare words counting more than common ones.',
  weight: 1,
  value: (comparison) => comparison.same / comparedWeight(comparison),
  strings: (words) => words.same,
};
