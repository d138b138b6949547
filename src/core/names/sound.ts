/** Keys under which words that sound alike fall together. */
import { createRewriting } from './rewriting.ts';

const rewrite = createRewriting([
  [/shch|sch|sh/gu, 'X'],
  [/dzh|dj|zh|j/gu, 'J'],
  [/ch(?=[^aeiouy])/gu, 'k'],
  [/tch|ch|cz/gu, 'C'],
  [/kh|gh|ck|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ts|tz|z/gu, 's'],
  [/w/gu, 'v'],
]);

const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/**
 * Consonants as they sound, vowels only at the beginning: `mohammed`, `muhammad` -> `MHMD`; `tekhnodinamika`, `technodynamica` -> `TKNDNMK`.
 * Words of one consonant or with a digit have none.
 */
export function soundKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = computeSoundKey(word);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

function computeSoundKey(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return '';
  const sound = rewrite(word);
  const first = /^[aeiouy]/u.test(sound) ? 'A' : '';
  const skeleton = sound.replace(/[aeiouyh]/gu, '').replace(/(.)\1+/gu, '$1');
  const key = (first + skeleton).toUpperCase();
  return key.length < 3 ? '' : key;
}
