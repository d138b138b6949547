/** Which reading a word of which script takes, and under which keys its spellings meet. */
import anyAscii from 'any-ascii';
import { consonantKey } from './abjad.ts';
import { readArabic } from './arabic.ts';
import { readArmenian } from './armenian.ts';
import { readCyrillic } from './cyrillic.ts';
import { readGeorgian } from './georgian.ts';
import { readGreek } from './greek.ts';
import { readHebrew } from './hebrew.ts';
import { readIndic } from './indic.ts';
import { loanwordsOf, THAI_WORDS } from './loanwords.ts';
import { finishReadings, lettersOf, type Reading } from './reading.ts';
import { romanisationKey, romanisationKeysOfLatin } from './romanisation-key.ts';
import { readThai } from './thai.ts';

/** Which key function fits a script: one that keeps vowels, or a skeleton of consonants. */
export type KeyFamily = 'vowels' | 'arabic' | 'hebrew';

export interface ReadableScript {
  readonly script: string;
  readonly pattern: RegExp;
  readonly read: Reading;
  readonly keys: KeyFamily;
}

const readByLetters: Reading = (word) => finishReadings([anyAscii(lettersOf(word)).toLowerCase()]);

export const READABLE_SCRIPTS: readonly ReadableScript[] = [
  { script: 'cyrillic', pattern: /\p{Script=Cyrillic}/u, read: readCyrillic, keys: 'vowels' },
  { script: 'greek', pattern: /\p{Script=Greek}/u, read: readGreek, keys: 'vowels' },
  { script: 'georgian', pattern: /\p{Script=Georgian}/u, read: readGeorgian, keys: 'vowels' },
  { script: 'armenian', pattern: /\p{Script=Armenian}/u, read: readArmenian, keys: 'vowels' },
  { script: 'arabic', pattern: /\p{Script=Arabic}/u, read: readArabic, keys: 'arabic' },
  { script: 'hebrew', pattern: /\p{Script=Hebrew}/u, read: readHebrew, keys: 'hebrew' },
  { script: 'thai', pattern: /\p{Script=Thai}/u, read: readThai, keys: 'vowels' },
  {
    script: 'indic',
    pattern:
      /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u,
    read: readIndic,
    keys: 'vowels',
  },
  { script: 'ethiopic', pattern: /\p{Script=Ethiopic}/u, read: readByLetters, keys: 'vowels' },
];

export interface WordReadings {
  /** Of `READABLE_SCRIPTS`. */
  readonly script: string;
  /** Latin spellings by sound, best first. */
  readonly readings: readonly string[];
  /** English words that the word stands for; a translation or a borrowing, not a spelling. */
  readonly loanwords: readonly string[];
  /** Keys of the readings; a Latin word meets it when `soundKeysOfLatin(latin, family)` has one of them. */
  readonly keys: readonly string[];
  readonly family: KeyFamily;
}

/** All that is known of how one word (NFKC, lower case, marks kept) is written in Latin letters; null for Latin, Han, Kana and Hangul. */
export function readWord(word: string): WordReadings | null {
  const found = READABLE_SCRIPTS.find(({ pattern }) => pattern.test(word));
  if (!found) return null;
  const letters = lettersOf(word);
  const readings = found.read(letters);
  const keys = [...new Set(readings.map((reading) => soundKeyOf(reading, found.keys)))].filter((key) => key !== '');
  return {
    script: found.script,
    readings,
    loanwords: loanwordsOf(letters, readings, found.read),
    keys,
    family: found.keys,
  };
}

/** The keys of a Latin word as the given family of scripts hears it: to be indexed, or compared with `WordReadings.keys`. */
export function soundKeysOfLatin(latin: string, family: KeyFamily): readonly string[] {
  if (family === 'vowels') return romanisationKeysOfLatin(latin);
  const key = consonantKey(latin, family);
  return key === '' ? [] : [key];
}

function soundKeyOf(latin: string, family: KeyFamily): string {
  return family === 'vowels' ? romanisationKey(latin) : consonantKey(latin, family);
}

/** Cuts a run of Thai, which has no spaces, at the business words that are known: `ธนาคารกรุงเทพ` -> `ธนาคาร`, `กรุงเทพ`. */
export function splitThai(run: string): readonly string[] {
  const parts: string[] = [];
  let rest = '';
  let at = 0;
  const text = lettersOf(run);
  while (at < text.length) {
    const known = THAI_WORDS.find((word) => text.startsWith(word, at) && !/^\p{M}/u.test(text.slice(at + word.length)));
    if (known === undefined) {
      rest += text[at] ?? '';
      at += 1;
      continue;
    }
    if (rest !== '') parts.push(rest);
    rest = '';
    parts.push(known);
    at += known.length;
  }
  return rest === '' ? parts : [...parts, rest];
}
