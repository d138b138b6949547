/** How alike a foreign word sounds once it was written in Kana, Hangul or Han characters: テクノロジー and technology. */

import { createRewriting } from '../rewriting.ts';
import { alignmentCost, isVowelCode } from './sound-alignment.ts';

type Rule = readonly [RegExp, string];

/** What depends on the whole of a word, as in English; one letter a sound: `C` ch, `S` sh, `J` j. */
const WHOLE: readonly Rule[] = [
  [/^mc/u, 'mak'],
  [/tion|sion|cean/gu, 'Son'],
  [/tures?$/u, 'Ca'],
  [/tu(?=r[aeiouy])/gu, 'Cu'],
  [/ques?$/u, 'k'],
  [/^(?:w(?=r)|k(?=n))/u, ''],
  [/^wh/u, 'w'],
];
const CONSONANTS =
  /tch|sch|ch|ss?h|ph|th|ck|igh|ough|dge?|gh|qu?|x|sc(?=[eiy])|c|^ge(?=or)|g(?=e$|es$|y$|e[rn])|j|t?z|ts/gu;
const CONSONANT_SOUNDS: Readonly<Record<string, string>> = {
  tch: 'C',
  sch: 'S',
  sh: 'S',
  ssh: 'S',
  ph: 'f',
  th: 's',
  ck: 'k',
  igh: 'ai',
  ough: 'o',
  dge: 'J',
  dg: 'J',
  gh: 'g',
  qu: 'kw',
  q: 'k',
  x: 'ks',
  sc: 's',
  ge: 'J',
  g: 'J',
  j: 'J',
  tz: 'z',
  ts: 'z',
  z: 'z',
};
const SILENT_E = /(?<=[^aeiou])e(?=s?$)/u;
const VOWELS = /^ae|ey$|ee|ea|ie|oo|ou|[ae][iy]|ae|a[uw]|oa|ow|y/gu;
const VOWEL_SOUNDS: Readonly<Record<string, string>> = {
  ee: 'i',
  ea: 'i',
  ie: 'i',
  oo: 'u',
  ou: 'u',
  ai: 'e',
  ay: 'e',
  ei: 'e',
  ey: 'e',
  ae: 'e',
  au: 'o',
  aw: 'o',
  oa: 'o',
  ow: 'o',
};

const rewriteWhole = createRewriting(WHOLE);

function soundOfForeign(word: string): string {
  return consonantsOfForeign(word).replace(SILENT_E, '').replace(VOWELS, soundOfVowel).replace(DOUBLED, '$1');
}

function consonantsOfForeign(word: string): string {
  return rewriteWhole(word).replace(CONSONANTS, soundOfConsonant);
}

const DOUBLED = /(.)\1+/gu;

function soundOfConsonant(letters: string, at: number, word: string): string {
  const next = word[at + letters.length] ?? '';
  if (letters === 'c') return /[eiy]/u.test(next) ? 's' : 'k';
  if (letters === 'ch') return /[rlnm]/u.test(next) ? 'k' : 'C';
  return CONSONANT_SOUNDS[letters] ?? letters;
}

function soundOfVowel(letters: string, at: number, word: string): string {
  if (letters === 'y') return /[aeiou]/u.test(word[at + 1] ?? '') ? 'Y' : 'i';
  if ((letters === 'ae' && at === 0) || (letters === 'ey' && at + 2 === word.length)) return 'i';
  return VOWEL_SOUNDS[letters] ?? letters;
}

/** How languages read what is spelled alike, in English spelling. */
const ENGLISH: readonly Rule[] = [
  [/er(?=[^aeiouy]|$)/gu, 'a'],
  [/(?<=[^aeiouqg])u(?=[bcdfgklmnptvz](?:[^aeiouy]|$))/gu, 'a'],
  [/oe$/u, 'oo'],
];
const FRENCH: readonly Rule[] = [
  [/eaux?$|aults?$|auds?$|auts?$|ots?$/u, 'o'],
  [/oi/gu, 'wa'],
  [/ch/gu, 'sh'],
  [/g(?=[eiy])/gu, 'j'],
  [/^saint(?=.)/u, 'san'],
  [/iers?$/u, 'ie'],
  [/(?<=[aeo])(?:ts?|ux|z)$/u, ''],
];
const GERMAN: readonly Rule[] = [
  [/^s(?=[aeiou])/u, 'z'],
  [/^s(?=[tp])/u, 'sh'],
  [/v/gu, 'f'],
  [/w/gu, 'v'],
  [/eu|aeu/gu, 'oi'],
  [/(?<!c)h(?=[lmnrt])/gu, ''],
  [/ei/gu, 'igh'],
];
const ITALIAN: readonly Rule[] = [
  [/sc(?=[ei])/gu, 'sh'],
  [/ch/gu, 'k'],
  [/cc?(?=[ei])/gu, 'tch'],
  [/gg?(?=[ei])/gu, 'j'],
  [/gli?/gu, 'l'],
  [/zz?/gu, 'ts'],
];
const LANGUAGES = [ENGLISH, FRENCH, GERMAN, ITALIAN].map(createRewriting);
const READING: readonly Rule[] = [
  [/[^a-z]/gu, ''],
  [/tch|ch|c/gu, 'C'],
  [/sh|sy(?=[aeou])/gu, 'S'],
  [/jj|j/gu, 'J'],
  [/t?ts|z/gu, 'z'],
  [/y(?=[aeiou])/gu, 'Y'],
  [/y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];
const LONGEST = 60;
const MOST_KNOWN = 2_000;
const rewriteReading = createRewriting(READING);
const readingSounds = new Map<string, string>();

function soundOfReading(reading: string): string {
  const before = readingSounds.get(reading);
  if (before !== undefined) return before;
  const sound = rewriteReading(reading.slice(0, LONGEST));
  if (readingSounds.size >= MOST_KNOWN) readingSounds.clear();
  readingSounds.set(reading, sound);
  return sound;
}

const MOST_SOUNDS = 5;
/** What is longer is several words written as one, and all its letters agree or none. */
const LONGEST_OF_A_LANGUAGE = 16;
const soundsOfWords = new Map<string, readonly string[]>();

/** How a foreign word may sound. */
function soundsOf(word: string): readonly string[] {
  const before = soundsOfWords.get(word);
  if (before !== undefined) return before;
  const found = [...new Set(spellingsOf(word).map(soundOfForeign))].slice(0, MOST_SOUNDS);
  if (soundsOfWords.size >= MOST_KNOWN) soundsOfWords.clear();
  soundsOfWords.set(word, found);
  return found;
}

/** As it is spelled, then as an English, French, German or Italian word where that differs. */
function spellingsOf(word: string): readonly string[] {
  const plain = word.slice(0, LONGEST).replace(/[^a-z]/gu, '');
  const spellings = [plain];
  if (plain.length <= LONGEST_OF_A_LANGUAGE)
    for (const rewrite of LANGUAGES) {
      const spelled = rewrite(plain);
      if (spelled !== plain) spellings.push(spelled);
    }
  return spellings;
}

/** What a consonant counts as in a key; vowels, r and l, h, w and y count as nothing. */
const KEY_LETTERS: Readonly<Record<string, string>> = {
  v: 'b',
  b: 'b',
  p: 'b',
  f: 'b',
  C: 's',
  S: 's',
  J: 's',
  z: 's',
  s: 's',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  m: 'n',
  n: 'n',
};

/**
 * Consonant skeletons for look-up, wide on purpose: `technology` and the reading `tekunorojii` -> `tknls`. l and r, f and h, b and v fall together, vowels are dropped.
 * A look-up by them must be followed by `loanSimilarity`. A reading has one, a foreign word one for each language that it may be of.
 */
export function loanKeys(latin: string, origin: 'foreign' | 'reading'): readonly string[] {
  if (origin === 'reading') return [keyOf(soundOfReading(latin))];
  // Vowels and doubled letters count as nothing in a key, so that their sounds are not wanted yet: few words are compared.
  return [...new Set(spellingsOf(latin).map((spelled) => keyOf(consonantsOfForeign(spelled))))];
}

function keyOf(sound: string): string {
  let key = '';
  for (const letter of sound) {
    const counted = KEY_LETTERS[letter];
    if (counted === undefined || key.endsWith(counted)) continue;
    // Pocketchange: t and ch of two words written as one.
    key = counted === 's' && key.endsWith('t') ? `${key.slice(0, -1)}s` : key + counted;
  }
  // Shanghai, Bangkok: a nasal sound and no g.
  return key.endsWith('nk') ? key.slice(0, -1) : key;
}

/**
 * How well a reading (`tekunorojii`) gives the sounds of a foreign word (`technology`), from 0 to 1; asymmetric: the first is the reading.
 * 0.8 and more is a likely loan when both have three consonants or more. Below `least` it may come out as anything less.
 */
export function loanSimilarity(reading: string, foreign: string, least = 0): number {
  const heard = soundOfReading(reading);
  let best = 0;
  for (const spoken of soundsOf(foreign)) best = Math.max(best, similarityOf(heard, spoken, Math.max(least, best)));
  return best;
}

function similarityOf(heard: string, spoken: string, least: number): number {
  if (heard === '' || spoken === '') return 0;
  if (heard.length > 2.6 * spoken.length + 2 || spoken.length > 1.8 * heard.length + 2) return 0;
  const inSpoken = countConsonants(spoken);
  const consonants = Math.max(countConsonants(heard), inSpoken, 1);
  const vowels = Math.max(spoken.length - inSpoken, 1);
  const size = consonants + 0.35 * vowels;
  return Math.max(0, 1 - alignmentCost(heard, spoken, (1 - least) * size + ROUNDING) / size);
}

/** More than sums of costs are off. */
const ROUNDING = 1e-6;

/** Consonants of a word as they are heard, which says how much a likeness of sounds is worth. */
export function countConsonants(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at += 1) if (!isVowelCode(word.charCodeAt(at))) count += 1;
  return count;
}
