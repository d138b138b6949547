import { expect, test } from 'vitest';
import { expandAbbreviations } from './abbreviations.ts';

test.each([
  ['CETC 52', 'china electronics technology group corporation 52'],
  ['AO 150 ARZ', 'AO 150 aircraft repair plant'],
  ['IRGC-Navy', 'islamic revolutionary guard corps-Navy'],
  ['Peralta DTO/MLO', 'Peralta drug trafficking organization/money laundering organization'],
])('%s is written out', (name, expanded) => {
  expect(expandAbbreviations(name)).toBe(expanded);
});

test.each(['Cetcom Systems', 'Arzamas Plant', 'Avicenna Trading', ''])(
  'in %j no letters stand for a phrase',
  (name) => {
    expect(expandAbbreviations(name)).toBeNull();
  },
);
