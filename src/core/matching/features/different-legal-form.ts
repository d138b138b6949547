import type { Feature } from '../feature.ts';

/** The share when nothing else differs. */
const FORM_ALONE = 0.85;

export const differentLegalForm: Feature = {
  name: 'different-legal-form',
  describes:
    'Both names state a legal form and the forms are of different kinds; counts a little against a match, since forms change and are translated loosely, and a little more where a word differs too, as with companies of one group.',
  weight: -0.18,
  value(comparison) {
    if (!comparison.legalFormsDiffer) return 0;
    const somethingElse = comparison.leftInQuery + comparison.leftInName > 0;
    return somethingElse && comparison.legalFormsContradict ? 1 : FORM_ALONE;
  },
  strings: (words) => words.legalForms,
};
