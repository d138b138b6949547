import type { Feature } from '../feature.ts';

export const wordOrder: Feature = {
  name: 'word-order',
  describes: 'The words that both names have stand in another order; counts very little against a match.',
  weight: -0.02,
  value: (comparison) => (comparison.reordered && !comparison.person ? 1 : 0),
  strings: (words) => [words.query, words.name],
};
