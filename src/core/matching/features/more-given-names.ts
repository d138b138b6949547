import { comparedWeight } from '../comparison.ts';
import type { Feature } from '../feature.ts';

export const moreGivenNames: Feature = {
  name: 'more-given-names',
  describes:
    'The share of the longer name of a person that the shorter one leaves out: second and family names are often left out, so a part of it is given back.',
  weight: 0.4,
  value: (comparison) =>
    comparison.person ? Math.abs(comparison.leftInQuery - comparison.leftInName) / comparedWeight(comparison) : 0,
  strings: (words) => words.left,
};
