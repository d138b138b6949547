import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRewriting, lettersNeeded, type RewritingRule } from './rewriting.ts';

const bits = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum | (1 << (letter.charCodeAt(0) - 97)), 0);

test.each([
  ['shch|sch|sh', 's'],
  ['c(?=[eiy])', 'c'],
  ['(?<=[eo])ff$', 'f'],
  ['([ea])u(?=[^aeiou])', 'ea'],
  ['t?ts|z', 'tz'],
  ['(?:w|ou(?=[aeiy]))', 'wo'],
  ['^[aeiouy]+h?', 'aeiouy'],
  ['(?:igh|y$(?<=^.{1,3}))', 'iy'],
])('%s finds nothing in a text without one of the letters %s', (pattern, letters) => {
  expect(lettersNeeded(pattern)).toBe(bits(letters));
});

test.each(['[^a-z]', '.', 'a?', '\\d', 'a{0,2}b', '(?=a)'])('of %s nothing is concluded', (pattern) => {
  expect(lettersNeeded(pattern)).toBe(-1);
});

const RULES: readonly RewritingRule[] = [
  [/[^a-zA-Z]/gu, ''],
  [/shch|sch|sh/gu, 'S'],
  [/dzh|dj|zh/gu, 'j'],
  [/c(?=[eiy])/gu, 's'],
  [/([ea])u(?=[^aeiou])/gu, '$1v'],
  [/(?<=[eo])ff$/gu, 'v'],
  [/t?ts|z/gu, 'z'],
  [/S+e?i/gu, 'x'],
  [/^[aeiouy]+h?/gu, 'A'],
  [/(.)\1+/gu, '$1'],
];

test('a text is rewritten as by the rules one after the other', () => {
  const rewrite = createRewriting(RULES);
  const letters = fc.string({ unit: fc.constantFrom(...'aehiouscdzjtfvA1 é😀'), maxLength: 12 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(rewrite(text)).toBe(RULES.reduce((rewritten, [pattern, by]) => rewritten.replace(pattern, by), text));
    }),
    { numRuns: 2000 },
  );
});
