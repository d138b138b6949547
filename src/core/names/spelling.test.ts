import { expect, test } from 'vitest';
import { spellingKey } from './spelling.ts';
import { analyseName } from './tokens.ts';

test.each([
  ['obyedineniye', 'obedinenie'],
  ['energiya', 'energia'],
  ['aktsionernoe', 'akcionernoe'],
  ['jomhouri', 'jomhuri'],
  ['islamiyah', 'islamia'],
  ['russkoye', 'russkoe'],
])('%s and %s are one word', (left, right) => {
  expect(spellingKey(left)).toBe(spellingKey(right));
});

test.each([
  ['yaman', 'aman'],
  ['libyan', 'liban'],
  ['bianca', 'banca'],
  ['yantai', 'antai'],
  ['nanjing', 'nanning'],
])('%s and %s are two words', (left, right) => {
  expect(spellingKey(left)).not.toBe(spellingKey(right));
});

/** Words as short as what the spelling of a longer one is cut down to: the gulf, `khalij`; Yemen, `yaman`; Russia, `rossiya`. */
test.each(['Hali', 'Aman', 'Rosa', 'Hang', 'Sina'])('%s is a name and no known word', (word) => {
  expect(analyseName(`${word} Holding`, 'organisation').tokens[0]).toMatchObject({
    key: word.toLowerCase(),
    kind: 'word',
  });
});

test.each([
  ['Yaman', 'yemen'],
  ['Libyan', 'libya'],
  ['Rossiya', 'russia'],
  ['Jaeryo', 'materials'],
])('%s is %s', (word, concept) => {
  expect(analyseName(`${word} Holding`, 'organisation').tokens[0]?.key).toBe(concept);
});
