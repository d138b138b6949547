/** From text as published to lower-case Latin text that can be compared; what is not a letter or a digit becomes a space. */
import anyAscii from 'any-ascii';
import { cyrillicToLatin } from './readings/cyrillic.ts';
import { scriptOf, type Script } from './scripts.ts';

const APOSTROPHES = /[\u0027\u2018\u2019\u02BC\u02B9\u02BB\u0060\u00B4\u2032\uFF07\u02BF\u02BE\u201B]/gu;
/** Control, zero-width and bidirectional characters: invisible, so they never part words. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u034F\uFE00-\uFE0F]/gu;
/** Before the last letter of an abbreviation: בע״מ. */
const HEBREW_ABBREVIATION = /(?<=\p{Script=Hebrew})["\u05F4\u201C-\u201E](?=\p{Script=Hebrew}(?!\p{L}))/gu;
/** In files that lost it: `Xi?an`, `Fa?ur`, `Sa?id`; between longer words there stood a dash. */
const LOST_APOSTROPHE = /(?<=\p{L})\?(?=\p{L}{1,3}(?!\p{L}))|(?<=(?<!\p{L})\p{L}{1,2})\?(?=\p{L})/gu;
const BLANKS = /[\t\n\v\f\r\u0085]/gu;
const MARKS = /\p{M}/gu;
/** No name is longer; what follows is dropped so that work stays bounded. */
export const LONGEST_NAME = 600;

/** NFKC, lower case, apostrophes dropped, white space kept; scripts stay as they are. */
export function normaliseText(text: string): string {
  // What follows leaves plain text as it is, but for these: most names are.
  if (isPlain(text)) return text.slice(0, LONGEST_NAME).toLowerCase().replace(/['`]/g, '');
  return text
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .normalize('NFKC')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(HEBREW_ABBREVIATION, '')
    .replace(LOST_APOSTROPHE, '')
    .replace(APOSTROPHES, '');
}

/** Only printable ASCII, and no question mark, which may stand for an apostrophe. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x3e\x40-\x7e]*$/.test(text);
}

/** The words of a text: runs of letters, digits and marks. */
export function splitWords(text: string): readonly string[] {
  return text.split(isPlain(text) ? /[^a-zA-Z0-9]+/ : /[^\p{L}\p{N}\p{M}]+/u);
}

/** One word of an alphabetic script in plain Latin letters: `Société` -> `societe`, `завод` -> `zavod`. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  const plain = unmixHomoglyphs(word);
  const script = plain === '' ? 'other' : scriptOf(plain);
  const latin = toLatin(plain, script);
  return anyAscii(latin)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

function toLatin(word: string, script: Script): string {
  if (script === 'cyrillic') return cyrillicToLatin(word);
  // The article: without its alef it could not be told from a root. Any other alef is written, or Sina (سينا) would be China (الصين).
  if (script === 'arabic')
    return word
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/^(?:\u0648|\u0628)?\u0627\u0644(?=.{3})/u, '')
      .replace(/[\u0627\u0671]/gu, 'a');
  return word.normalize('NFD').replace(MARKS, '');
}

/** Folds running text word by word; for keys and comparisons, never for display. */
export function foldText(text: string): string {
  return splitWords(normaliseText(text))
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ո: 'n',
  һ: 'h',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  τ: 't',
  ι: 'i',
  κ: 'k',
  υ: 'u',
  χ: 'x',
  ε: 'e',
  β: 'b',
  η: 'n',
  μ: 'm',
};

/** The words of a text that mix Latin letters with letters of another alphabet that only look Latin: `Нikvision` with a Cyrillic `Н`. */
export function lookalikeWords(text: string): readonly string[] {
  if (isPlain(text) || !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(text)) return [];
  return normaliseText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => unmixHomoglyphs(word) !== word);
}

/**
 * A word that mixes alphabets only by letters that look alike, written in one: in Latin where that leaves no other letter (`Нikvision`),
 * else in Cyrillic (`Хуaвэй` with a Latin a). Any other mixture stays as it is.
 */
export function unmixHomoglyphs(word: string): string {
  if (!/[a-z]/u.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)) return word;
  const latin = replaceLetters(word, LOOKALIKES);
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(latin)) return latin;
  const cyrillic = replaceLetters(word, LATIN_LOOKALIKES);
  return /[a-z\p{Script=Greek}\p{Script=Armenian}]/u.test(cyrillic) ? word : cyrillic;
}

function replaceLetters(word: string, letters: Readonly<Record<string, string>>): string {
  let replaced = '';
  for (const letter of word) replaced += letters[letter] ?? letter;
  return replaced;
}

/** Latin letters that look like Cyrillic ones. */
const LATIN_LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOKALIKES)
    .filter(([letter]) => /\p{Script=Cyrillic}/u.test(letter))
    .map(([letter, latin]) => [latin, letter]),
);

export type { Script };
