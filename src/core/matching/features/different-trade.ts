import type { Feature } from '../feature.ts';

export const differentTrade: Feature = {
  name: 'different-trade',
  describes:
    'Each name says what its bearer does and they say different things (a bank, a scale factory, electronics); counts against a match.',
  weight: -0.16,
  value: (comparison) => (comparison.tradesDiffer ? 1 : 0),
  strings: (words) => words.left,
};
