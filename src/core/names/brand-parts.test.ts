import { expect, test } from 'vitest';
import { isMadeOfCommonParts } from './brand-parts.ts';
import { organisationWeight } from './lexicon.ts';

test.each(['technomark', 'novatec', 'aerocomm', 'intertech', 'rustelcom'])('%s is nothing but common parts', (word) => {
  expect(isMadeOfCommonParts(word)).toBe(true);
  expect(organisationWeight(word)).toBe(0.8);
});

test.each(['hikvision', 'dahua', 'tactron', 'netnet1', 'telcom'.repeat(3), ''])(
  '%j is more, or no such word',
  (word) => {
    expect(isMadeOfCommonParts(word)).toBe(false);
  },
);
