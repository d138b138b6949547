/** What else a word of an organisation may be compared as. */
import { guessesFor } from './guesses.ts';
import { knownByHearing } from './known-by-hearing.ts';
import { knownBySound } from './known-by-sound.ts';
import { LEXICON, organisationWeight, type Phrase, weightOfPhrase } from './lexicon.ts';
import { type Alternative, kindOfPhrase, type NameToken, type Piece } from './name-token.ts';
import { loanwordsOf } from './readings/loanwords.ts';
import { spellingKey, stemOf } from './spelling.ts';

const MOST_ALTERNATIVES = 16;
const SHORTEST_BY_SOUND = 6;

/** A trade that is one of a wider kind may be called by that: `14 Institute` is a research institute. */
const WIDER: Readonly<Record<string, string>> = {
  scientificresearchinstitute: 'institute',
  designbureau: 'bureau',
};

/** `Rau Farm` (Фарм) is a maker of drugs: as Russian, Turkish and Polish names spell it. */
const ALSO_READ: Readonly<Record<string, string>> = { farm: 'pharmaceutical' };

/** Misspellings of known words for Latin words; other readings and translations for words of other scripts. */
export function alternativesOf(
  token: NameToken,
  { script, readings = [], english = [] }: Piece,
): readonly Alternative[] {
  const alternatives = new Map<string, Alternative>();
  const isLatin = script === 'latin' && readings.length === 0;
  if (isLatin && token.kind !== 'word') return otherTrade(token);
  if (isLatin) for (const guess of guessesFor(token.text)) alternatives.set(guess.key, guess);
  const isTerm = isLatin || (script === 'cyrillic' && token.kind === 'word');
  const meaning = isTerm ? meaningOf(spellingKey(token.text), token.weight) : null;
  if (meaning !== null) alternatives.set(meaning.key, meaning);
  // English words that went through another alphabet: `Pozitiv Teknolodzhiz`.
  const spelled = isLatin && token.text.length >= SHORTEST_BY_SOUND ? loanwordsOf(token.text, [token.text]) : english;
  for (const word of spelled) {
    const translated = translate(word);
    if (translated !== null) alternatives.set(translated.key, translated);
  }
  for (const phrase of knownBySound(readings, script)) {
    const known = asAlternative(phrase);
    if (known !== null) alternatives.set(known.key, known);
  }
  if (token.kind === 'word' && readings[0]?.startsWith('^c') === true)
    for (const known of knownByHearing(readings.map((key) => key.slice(2)))) alternatives.set(known.key, known);
  // A known word is translated already, except that short skeletons of Arabic words are easily taken for known ones, and Japanese readings.
  for (const key of readings) {
    if (token.kind !== 'word' && /^\^[^ae]/u.test(key)) continue;
    const bare = key.replace(/^\^./u, '');
    if (key !== token.key && bare.length > 1)
      alternatives.set(key, { key, kind: 'word', weight: organisationWeight(bare), misspelt: null });
  }
  // The other side may have it as a word that is in no table; it then says as much as the known word.
  for (const key of token.kind !== 'word' && readings[0]?.startsWith('^c') === true ? readings.slice(0, 3) : []) {
    if (key.length > 5) alternatives.set(key, { key, kind: 'word', weight: token.weight, misspelt: null });
  }
  alternatives.delete(token.key);
  return [...alternatives.values()].slice(0, MOST_ALTERNATIVES);
}

function otherTrade({ key, text, kind, weight }: NameToken): readonly Alternative[] {
  const other = WIDER[key] ?? ALSO_READ[text];
  return other === undefined ? [] : [{ key: other, kind, weight, misspelt: null }];
}

/** What two neighbouring words mean together: `sang ahan` -> iron ore. Weights as the words have them. */
export function meaningOfPair(left: NameToken, right: NameToken): Alternative | null {
  const first = spellingKey(left.text);
  if (!LEXICON.pairsBegin.has(first)) return null;
  return meaningOf(`${first} ${spellingKey(right.text)}`, left.weight + right.weight);
}

function meaningOf(key: string, mostWeight: number): Alternative | null {
  const term = LEXICON.terms.get(key);
  if (term === undefined || term.class === 'legal') return null;
  return {
    key: term.concept,
    // Like a trade found only as it is written: as what it means it can't be misspelt.
    kind: term.class === 'term' ? 'trade' : term.class,
    weight: Math.min(mostWeight, weightOfPhrase(term)),
    misspelt: null,
  };
}

/** An English word as it would be compared in a Latin name; several are met where they stand side by side. */
function translate(word: string): Alternative | null {
  if (word.includes(' ')) return translatePhrase(word.split(' '));
  const phrase = LEXICON.phrases.get(spellingKey(word))?.find((one) => one.words.length === 1);
  if (phrase === undefined)
    return { key: stemOf(word), kind: 'word', weight: organisationWeight(word), misspelt: null };
  return asAlternative(phrase);
}

function translatePhrase(words: readonly string[]): Alternative {
  const weights = words.map((word) => translate(word)?.weight ?? 0);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return { key: stemOf(words.join('')), kind: 'trade', weight, misspelt: null };
}

function asAlternative(phrase: Phrase): Alternative | null {
  if (phrase.class === 'legal') return null;
  return { key: phrase.concept, kind: kindOfPhrase(phrase.class), weight: weightOfPhrase(phrase), misspelt: null };
}
