import type { Feature } from '../feature.ts';

export const lookalikeLetters: Feature = {
  name: 'lookalike-letters',
  describes:
    'A word of the asked name mixes Latin letters with letters of another alphabet that look the same, and was compared as if all were Latin; counts neither way, and is shown because a reader cannot see it.',
  weight: 0,
  value: (comparison) => (comparison.lookalikes ? 1 : 0),
  strings: (words) => words.lookalikes,
};
