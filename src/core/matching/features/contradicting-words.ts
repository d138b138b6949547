import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

export const contradictingWords: Feature = {
  name: 'contradicting-words',
  describes:
    'Both names have words that the other lacks, as sister companies and different persons of one family do; counts against a match.',
  weight: -0.33,
  value: (comparison) => Math.min(comparison.leftInQuery, comparison.leftInName) / comparedWeight(comparison),
  strings: (words) => words.left,
};
