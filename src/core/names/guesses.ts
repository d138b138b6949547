/** Which known words a word in no table may be a misspelling of; remembered, since the same words come again and again. */
import { GIVEN_NAMES } from './given-names.ts';
import { CLASS_WEIGHTS, LEXICON, personWeight, type Phrase } from './lexicon.ts';
import { createNearWords, type NearWords } from './near-words.ts';
import type { Alternative } from './name-token.ts';

const MOST_GUESSES = 3;
/** In shorter words one letter may as well make another word, which then is left over in part. */
const LONG = 7;
const DOUBT = 0.35;
const MOST_KNOWN = 20_000;
const known = new Map<string, readonly Alternative[]>();
let nearWords: NearWords<Alternative> | null = null;

/** `technolgy` -> technology. Legal forms are no guesses: they are not compared. */
export function guessesFor(word: string): readonly Alternative[] {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  nearWords ??= createNearWords(knownWords());
  const byKey = new Map<string, Alternative>();
  for (const guess of nearWords.find(word))
    if (byKey.get(guess.key)?.misspelt !== 'likely') byKey.set(guess.key, guess);
  const guesses = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MOST_GUESSES);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, guesses);
  return guesses;
}

function* knownWords(): Iterable<readonly [string, Alternative]> {
  for (const [word, { concept, class: wordClass }] of LEXICON.singles)
    if (wordClass !== 'legal' && wordClass !== 'number' && wordClass !== 'term')
      yield [
        word,
        word.length >= LONG
          ? { key: concept, kind: wordClass, weight: CLASS_WEIGHTS[wordClass], misspelt: 'likely' }
          : { key: concept, kind: wordClass, weight: CLASS_WEIGHTS[wordClass] + DOUBT, misspelt: 'perhaps' },
      ];
}

let nearForms: NearWords<Phrase> | null = null;

/** The legal form that a word is a misspelling of: `limitd` -> limited. */
export function misspeltForm(word: string): Phrase | null {
  if (word.length < LONG - 1) return null;
  nearForms ??= createNearWords(
    [...LEXICON.singles].filter(([form, phrase]) => form.length >= LONG - 1 && phrase.class === 'legal'),
  );
  return nearForms.find(word)[0] ?? null;
}

let nearGivenNames: NearWords<string> | null = null;

/** `muhamad` -> mohammed: given names meet in one spelling, which a misspelling no longer does. */
export function guessGivenNames(word: string): readonly Alternative[] {
  if (GIVEN_NAMES.has(word)) return [];
  nearGivenNames ??= createNearWords(GIVEN_NAMES);
  return nearGivenNames
    .find(word)
    .toSorted()
    .slice(0, MOST_GUESSES)
    .map((key) => ({ key, kind: 'word', weight: personWeight(key), misspelt: 'likely' }));
}
