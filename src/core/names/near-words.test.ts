import { expect, test } from 'vitest';
import { guessesFor, misspeltForm } from './guesses.ts';
import { isOneEdit } from './near-words.ts';
import { analyseName } from './tokens.ts';

test.each([
  ['technolgy', 'technology', true],
  ['technollogy', 'technology', true],
  ['technalogy', 'technology', true],
  ['techonlogy', 'technology', true],
  ['technology', 'technology', false],
  ['tecnolgy', 'technology', false],
  ['abcd', 'badc', false],
  ['aab', 'aaab', true],
])('%s and %s are one edit apart: %s', (left, right, is) => {
  expect(isOneEdit(left, right)).toBe(is);
  expect(isOneEdit(right, left)).toBe(is);
});

test('a word in no table is guessed to be the known word that one letter makes of it', () => {
  expect(guessesFor('technolgy').map((guess) => guess.key)).toEqual(['technology']);
  expect(guessesFor('hikvision')).toEqual([]);
});

test('a misspelt legal form at the end is no word of the name', () => {
  expect(misspeltForm('limitd')?.concept).toBe('=limited');
  expect(analyseName('Binrin Limitd', 'organisation').tokens.map((token) => token.key)).toEqual(['binrin']);
});
