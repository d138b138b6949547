import type { Feature } from '../feature.ts';

export const weakAlias: Feature = {
  name: 'weak-alias',
  describes:
    'The publisher of the list calls the listed name a weak alias: it alone is known to give many false matches.',
  weight: -0.05,
  value: (comparison) => (comparison.weakAlias ? 1 : 0),
  strings: (words) => [words.query, words.name],
};
