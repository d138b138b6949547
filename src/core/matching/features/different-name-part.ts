import type { Feature } from '../feature.ts';

/** As much as one name part that many persons bear, in hundredths. */
const ONE_PART = 60;

export const differentNamePart: Feature = {
  name: 'different-name-part',
  describes:
    "Both persons have a given, father's or family name that the other lacks: brothers, cousins and namesakes differ like this; counts against a match however much else agrees.",
  weight: -0.28,
  value: (comparison) =>
    comparison.person ? Math.min(1, Math.min(comparison.leftInQuery, comparison.leftInName) / ONE_PART) : 0,
  strings: (words) => words.left,
};
