import type { Feature } from '../feature.ts';

export const differentCountry: Feature = {
  name: 'different-country',
  describes:
    'Countries are known on both sides and none is shared; counts a little against a match, since companies have branches.',
  weight: -0.05,
  value: (comparison) => (comparison.countriesDiffer ? 1 : 0),
  strings: (words) => words.countries,
};
