/** How a word sounds once it went through another script: Cyrillic and its neighbours, Kana, Hangul, Arabic and Hebrew. */
import { koreanKey } from './cjk/hangul.ts';
import { foldRomaji } from './cjk/kana.ts';
import { loanKeys } from './cjk/loan.ts';
import { skeletonKey } from './readings/abjad.ts';
import { heardKeysOfLatin, heardKeysOfReading } from './readings/heard-word.ts';
import { romanisationKey, romanisationKeysOfLatin } from './readings/romanisation-key.ts';
import { createRewriting } from './rewriting.ts';

/** Words come again soon after, when they are compared, or hardly ever; a small table is a quick one. */
const MOST_LATIN = 4_000;
const latin = new Map<string, { readonly kinds: number; readonly keys: readonly string[] }>();
/** Those of other scripts are the same few that are filed: kept apart, they are not swept out by the words that are asked for. */
const MOST_MARKED = 10_000;
const marked = new Map<string, readonly string[]>();

/** The first character of a key: the same letters, then for each script or way of hearing one; its place is its bit in a set of kinds. */
const KINDS = '=cbaekhr';
const ALL_KINDS = (1 << KINDS.length) - 1;

/**
 * Keys of a Latin word for each of those scripts, or of a marked word for its own; words that share none are not compared by their sound.
 * Of a Latin word at least those of the kinds that are asked for; others find nothing where no word of another script has a key of their kind.
 */
export function looseKeys(word: string, kinds = ALL_KINDS): readonly string[] {
  if (word.startsWith('^')) return markedKeys(word);
  const before = latin.get(word);
  if (before !== undefined && (kinds & ~before.kinds) === 0) return before.keys;
  const made = kinds | (before?.kinds ?? 0);
  const keys = keysOfLatin(word, made);
  if (latin.size >= MOST_LATIN) latin.clear();
  latin.set(word, { kinds: made, keys });
  return keys;
}

function markedKeys(word: string): readonly string[] {
  let keys = marked.get(word);
  if (keys === undefined) {
    keys = keysOfMarked(word[1] ?? '', word.slice(2));
    if (marked.size >= MOST_MARKED) marked.clear();
    marked.set(word, keys);
  }
  return keys;
}

/** Which kinds of keys these are, as bits. */
export function kindsOfKeys(keys: readonly string[]): number {
  let kinds = 0;
  for (const key of keys) kinds |= bitOf(key[0] ?? '');
  return kinds;
}

function bitOf(kind: string): number {
  return (1 << KINDS.indexOf(kind)) & ALL_KINDS;
}

function keysOfMarked(script: string, bare: string): readonly string[] {
  const keys = new Set([`=${bare}`]);
  if (script === 'a' || script === 'e') keys.add(`=${plainSpelling(bare)}`);
  // The last s of a Latin word is left out as that of a plural.
  for (const spelling of singularsHeard(bare)) {
    if (script === 'c') addKey(keys, 'c', romanisationKey(spelling));
    else if (script === 'a') addKey(keys, 'a', skeletonKey(spelling, 'arabic'));
    else if (script === 'e') addKey(keys, 'e', skeletonKey(spelling, 'hebrew'));
    else for (const key of loanKeys(spelling, 'reading')) addKey(keys, 'k', key);
  }
  if (script === 'c') for (const key of heardKeysOfReading(bare)) addKey(keys, 'b', key);
  if (script === 'h') addKey(keys, 'h', koreanKey(bare));
  if (script === 'k') addKey(keys, 'r', foldRomaji(bare));
  return [...keys];
}

/** A reading and what it may be the plural of: `denizu` -> `deni`, `hanzu` -> `hando`, `supotsu` -> `supoto`. */
export function singularsHeard(reading: string): readonly string[] {
  const singulars = new Set([reading, reading.replace(/(?<=...)[sz](?:eu|u)?$/u, '')]);
  if (/..zu$/u.test(reading)) singulars.add(`${reading.slice(0, -2)}do`);
  if (/..tsu$/u.test(reading)) singulars.add(`${reading.slice(0, -3)}to`);
  return [...singulars];
}

/** `dominos` -> `domino`: endings that `stemOf` leaves, since they may belong to the word. */
export function foreignSingulars(word: string): readonly string[] {
  return /..[aio]s$/u.test(word) ? [word, word.slice(0, -1)] : [word];
}

/** Long vowels and doubled letters as one: `dawaa`, `dawa`; `fakeeh`, `fakih`. */
export function plainSpelling(latin: string): string {
  return rewritePlain(latin);
}

const rewritePlain = createRewriting([
  [/ee/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/([a-z])\1+/gu, '$1'],
]);

/**
 * Letters of a Latin word that another script may give by its sound. Longer ones are several words written as one, which that script
 * translates; their keys would take two thirds of the time of a query.
 */
const LONGEST_HEARD = 14;

function keysOfLatin(word: string, kinds: number): readonly string[] {
  if (kinds === 0 || word.length < 3 || !/^[a-z]+$/u.test(word)) return [];
  const keys = new Set([`=${word}`, `=${plainSpelling(word)}`]);
  if (word.length > LONGEST_HEARD) return [...keys];
  const wants = (kind: string): boolean => (kinds & bitOf(kind)) !== 0;
  if (wants('c')) for (const key of romanisationKeysOfLatin(word)) addKey(keys, 'c', key);
  if (wants('b')) for (const key of heardKeysOfLatin(word)) addKey(keys, 'b', key);
  if (wants('a')) addKey(keys, 'a', skeletonKey(word, 'arabic'));
  if (wants('e')) addKey(keys, 'e', skeletonKey(word, 'hebrew'));
  if (wants('k'))
    for (const spelling of foreignSingulars(word))
      for (const key of loanKeys(spelling, 'foreign')) addKey(keys, 'k', key);
  if (wants('h')) addKey(keys, 'h', koreanKey(word));
  if (wants('r') && !NOT_JAPANESE.test(word)) addKey(keys, 'r', foldRomaji(word));
  return [...keys];
}

/** No Japanese word is romanised with them. */
const NOT_JAPANESE = /[lqx]|[^aeiounh]$/u;

/** Letters that a key needs to say anything: skeletons of consonants fewer. */
const LEAST: Readonly<Record<string, number>> = { c: 3, b: 2, a: 2, e: 2, k: 1, h: 4, r: 3 };

function addKey(keys: Set<string>, script: string, key: string): void {
  if (key.length >= (LEAST[script] ?? 3)) keys.add(script + key);
}
