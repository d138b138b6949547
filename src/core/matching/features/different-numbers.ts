import type { Feature } from '../feature.ts';

export const differentNumbers: Feature = {
  name: 'different-numbers',
  describes:
    'Both names have a number and the numbers differ, as in numbered plants, institutes and ships; counts against a match.',
  weight: -0.2,
  value: (comparison) => (comparison.numbersDiffer ? 1 : 0),
  strings: (words) => words.numbers,
};
