import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

export const similarWords: Feature = {
  name: 'similar-words',
  describes:
    'The share of the longer name made up of words that are spelled or sound almost alike, times how alike they are.',
  weight: 1,
  value: (comparison) => comparison.similar / comparedWeight(comparison),
  strings: (words) => words.similar,
};
