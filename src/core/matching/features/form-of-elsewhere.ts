import type { Feature } from '../feature.ts';

export const formOfElsewhere: Feature = {
  name: 'form-of-elsewhere',
  describes:
    'Both names state a legal form, and there is no country where both forms are at home (GmbH and ООО); counts against a match, since a company is founded under one law, though names are translated.',
  weight: -0.22,
  value: (comparison) => (comparison.formsOfOtherRegions ? 1 : 0),
  strings: (words) => words.formRegions,
};
