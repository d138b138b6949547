import type { Feature } from '../feature.ts';

export const differentLegalForm: Feature = {
  name: 'different-legal-form',
  describes:
    'Both names state a legal form and the forms are of different kinds; counts a little against a match, since forms change and are translated loosely.',
  weight: -0.08,
  value: (comparison) => (comparison.legalFormsDiffer ? 1 : 0),
  strings: (words) => words.legalForms,
};
