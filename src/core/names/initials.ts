/** The acronyms that a name may be called by: first letters of its words, in the ways in which they are usually made. */
import { foldText, foldWord } from './fold.ts';
import { STOP_WORDS } from './lexicon.ts';
import type { NameToken } from './name-token.ts';

const SHORTEST = 2;
const MOST_INITIALS = 8;
/** A parent is left out only where enough is left: `AVIC Leihua Electronic Technology Research Institute` is `LETRI`. */
const SHORTEST_WITHOUT_PARENT = 4;
/** Small words that the stop words lack, since they can be a name. */
const LINKS = new Set('sus su sobre para por con'.split(' '));
/** What Russian acronyms put for a trade of several words: `Dolgoprudny Design Bureau of Automatics` is `DKBA`. */
const SHORT_TRADES: Readonly<Record<string, string>> = {
  scientificresearchinstitute: 'nii',
  designbureau: 'kb',
  scientificproductionassociation: 'npo',
};
/** Of all words, without articles and the like, of hyphenated words as one, with short trades, without the first word. */
export function initialsOf(normal: string, tokens: readonly NameToken[]): readonly string[] {
  const words = foldText(normal).split(' ');
  const counted = words.filter((word) => !STOP_WORDS.has(word) && !LINKS.has(word));
  const found = new Set([firstLetters(words), firstLetters(counted), firstLetters(tokens.map(({ text }) => text))]);
  if (normal.includes('-')) found.add(firstLetters(hyphenatedWords(normal)));
  if (tokens.some(({ key }) => SHORT_TRADES[key] !== undefined))
    found.add(tokens.map(({ key, text }) => SHORT_TRADES[key] ?? text[0] ?? '').join(''));
  const withoutParent = firstLetters(counted.slice(1));
  if (withoutParent.length >= SHORTEST_WITHOUT_PARENT) found.add(withoutParent);
  return [...found].filter(
    (letters) => letters.length >= SHORTEST && letters.length <= MOST_INITIALS && /^[a-z]+$/u.test(letters),
  );
}

function firstLetters(words: readonly string[]): string {
  let letters = '';
  for (const word of words) letters += word[0] ?? '';
  return letters;
}

function hyphenatedWords(normal: string): readonly string[] {
  return normal
    .split(/\s+/u)
    .map((word) => foldWord(word.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')))
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
}
