import type { Feature } from '../feature.ts';

export const sameIdentifier: Feature = {
  name: 'same-identifier',
  describes:
    'Both state the same registration number, LEI or other identifier; counts strongly for a match, whatever the names.',
  weight: 4,
  value: (comparison) => (comparison.sameIdentifier === null ? 0 : 1),
  strings: (_, comparison) => [comparison.sameIdentifier ?? '', comparison.sameIdentifier ?? ''],
};
