import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

export const longerName: Feature = {
  name: 'longer-name',
  describes:
    'The share of the longer name of an organisation that the shorter one leaves out: it may be the same party named more briefly, so a part of it is given back.',
  weight: 0.13,
  value: (comparison) =>
    comparison.person ? 0 : Math.abs(comparison.leftInQuery - comparison.leftInName) / comparedWeight(comparison),
  strings: (words) => words.left,
};
