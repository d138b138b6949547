/** The word tables compiled for look-up: phrases to concepts, and how much a word says about which company it is. */
import { isMadeOfCommonParts } from './brand-parts.ts';
import { COMMON_TRADES, EMPTY_WORDS } from './business-words.ts';
import {
  COMMON_IN_PERSONS,
  LESS_COMMON_IN_PERSONS,
  SOMETIMES_IN_PERSONS,
  VERY_COMMON_IN_PERSONS,
} from './common-person-names.ts';
import { COMMON, LESS_COMMON, SOMETIMES, VERY_COMMON } from './common-words.ts';
import { foldWord } from './fold.ts';
import { foldCompanyText } from './cjk/company-words.ts';
import { FORMS_AT_THE_START, LEGAL_FORMS } from './legal-forms.ts';
import { PLACES } from './places.ts';
import { looseMark, type Script, scriptOf } from './scripts.ts';
import { spellingKey, stemOf } from './spelling.ts';
import { TERM_TABLES } from './terms/tables.ts';

/** A term is a word of another language: it counts as its English meaning would, which is in none of the other classes. */
export type WordClass = 'legal' | 'empty' | 'trade' | 'place' | 'number' | 'term';

export interface Phrase {
  /** Words as `spellingKey` leaves them; a phrase in a script without spaces is one word as written. */
  readonly words: readonly string[];
  readonly concept: string;
  readonly class: WordClass;
}

/** How much a word of a class counts when names are compared; a word that is in no table counts about 1. */
export const CLASS_WEIGHTS: Readonly<Record<Exclude<WordClass, 'term'>, number>> = {
  legal: 0,
  empty: 0.2,
  trade: 0.3,
  place: 0.4,
  number: 0.3,
};

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Spelled-out numbers; tens and units that follow each other are added up by the tokeniser. */
const NUMBER_WORDS =
  '1:one,first 2:two,second,ii 3:three,third,iii 4:four,fourth,iv 5:five,fifth 6:six,sixth,vi 7:seven,seventh,vii 8:eight,eighth,viii 9:nine,ninth,ix 10:ten,tenth 11:eleven,eleventh,xi 12:twelve,twelfth,xii 13:thirteen,xiii 14:fourteen,xiv 15:fifteen,xv 16:sixteen,xvi 17:seventeen,xvii 18:eighteen,xviii 19:nineteen,xix 20:twenty,twentieth 30:thirty 40:forty,fourty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety';

interface Lexicon {
  /** First word -> phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases in scripts without spaces -> concept. */
  readonly unspaced: ReadonlyMap<string, Phrase>;
  readonly longestUnspaced: number;
  /** Folded words that are a phrase by themselves, as they are written. */
  readonly singles: ReadonlyMap<string, Phrase>;
  /** Words of other languages, and pairs of words, as `spellingKey` leaves them: they stay what they are and may be compared as what they mean. */
  readonly terms: ReadonlyMap<string, Phrase>;
  /** First words of those that are pairs: most pairs of words begin with none of them. */
  readonly pairsBegin: ReadonlySet<string>;
}

function compile(): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const unspaced = new Map<string, Phrase>();
  const singles = new Map<string, Phrase>();
  const terms = new Map<string, Phrase>();
  let longestUnspaced = 1;
  const add = (spelling: string, concept: string, wordClass: WordClass): void => {
    if (UNSPACED.test(spelling)) {
      const phrase = { words: [spelling], concept, class: wordClass };
      const key = foldCompanyText(spelling.replace(/[()\s]/gu, ''));
      if (!unspaced.has(key)) unspaced.set(key, phrase);
      longestUnspaced = Math.max(longestUnspaced, key.length);
      return;
    }
    const folded = spelling.split(' ').map(foldWord);
    // A word of another script of which folding leaves a letter or two can't be told from others.
    const words = spelling.split(' ').map((word) => phraseKey(foldWord(word), scriptOf(word)));
    const first = words[0] ?? '';
    const isApart = first.startsWith('^');
    if (folded.join('').length < (isApart ? 2 : 3) && !/^[a-z0-9 ]+$/u.test(spelling)) return;
    const known = phrases.get(first) ?? [];
    if (known.some((phrase) => phrase.words.join(' ') === words.join(' '))) return;
    const phrase = { words, concept, class: wordClass };
    known.push(phrase);
    phrases.set(first, known);
    if (folded.length === 1 && !isApart) singles.set(folded[0] ?? '', phrase);
  };
  addTable(LEGAL_FORMS, 'legal', add);
  addTable(EMPTY_WORDS, 'empty', add);
  addTable(COMMON_TRADES, 'trade', add);
  addTable(PLACES, 'place', add);
  addAdjectives(EMPTY_WORDS, 'empty', add);
  addAdjectives(COMMON_TRADES, 'trade', add);
  addAdjectives(PLACES, 'place', add);
  const known = new Map([...phrases.values()].flat().map((phrase) => [phrase.concept, phrase.class]));
  for (const table of TERM_TABLES) addTerms(table, known, terms);
  for (const entry of NUMBER_WORDS.split(' ')) {
    const [number = '', spellings = ''] = entry.split(':');
    for (const spelling of spellings.split(',')) add(spelling, number, 'number');
  }
  for (const some of phrases.values()) some.sort((a, b) => b.words.length - a.words.length);
  const pairsBegin = new Set(
    [...terms.values()].filter(({ words }) => words.length > 1).map(({ words }) => words[0] ?? ''),
  );
  return { phrases, unspaced, longestUnspaced, singles, terms, pairsBegin };
}

/** What a folded word is found by in `phrases`; of scripts that leave out vowels apart, since عسل (honey, `sl`) is no legal form. */
export function phraseKey(folded: string, script: Script): string {
  return (script === 'arabic' || script === 'hebrew' ? looseMark(script) : '') + spellingKey(folded);
}

function addTable(
  table: string,
  wordClass: WordClass,
  add: (spelling: string, concept: string, wordClass: WordClass) => void,
): void {
  for (const line of table.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const concept = line.slice(0, colon);
    add(concept, wordClass === 'legal' ? `=${concept}` : concept.replaceAll(' ', ''), wordClass);
    for (const spelling of line.slice(colon + 1).split(',')) {
      const written = spelling.trim();
      if (written === '') continue;
      const key = wordClass === 'legal' ? `=${concept}` : concept.replaceAll(' ', '');
      add(written, key, wordClass);
      // `Research & Production`: the sign is no word.
      if (wordClass !== 'legal' && written.includes(' and ')) add(written.replace(' and ', ' '), key, wordClass);
    }
  }
}

/** A Russian adjective by one of the endings that no other language has: `severnaya` (northern), `kazanskii` (of Kazan). */
const ADJECTIVE = /^([a-z]{2,}(?:sk|n|ov|ev))(?:aya|oye|oe|yy|yi|iy|ii)$/u;

/** All endings of the adjectives in a table, wherever no word is spelled like that already. */
function addAdjectives(
  table: string,
  wordClass: WordClass,
  add: (spelling: string, concept: string, wordClass: WordClass) => void,
): void {
  for (const line of table.split('\n')) {
    const [concept = '', spellings = ''] = line.split(': ');
    const stems = new Set(spellings.split(', ').map((spelling) => ADJECTIVE.exec(spelling)?.[1] ?? ''));
    stems.delete('');
    for (const stem of stems)
      for (const ending of ADJECTIVE_ENDINGS) add(stem + ending, concept.replaceAll(' ', ''), wordClass);
  }
}

/** Endings of a Russian adjective; spellings of one ending meet in `spellingKey`. */
const ADJECTIVE_ENDINGS = 'y oi oy aya oe oye ye ogo ykh omu o'.split(' ');

/** Words of other languages for the meanings of the tables above, and for more. */
function addTerms(table: string, known: ReadonlyMap<string, WordClass>, terms: Map<string, Phrase>): void {
  for (const line of table.split('\n')) {
    const [meaning = '', forms = ''] = line.split(': ');
    if (forms === '') continue;
    const plain = meaning.replaceAll(' ', '');
    const wordClass = known.get(plain) ?? 'term';
    const concept = wordClass === 'term' ? stemOf(plain) : plain;
    for (const form of forms.split(', '))
      for (const ending of form.includes('~') ? ADJECTIVE_ENDINGS : ['']) {
        const words = form.replace('~', ending).split(' ').map(spellingKey);
        const key = words.join(' ');
        if (!terms.has(key)) terms.set(key, { words, concept, class: wordClass });
      }
  }
}

export const LEXICON: Lexicon = compile();

/** Short legal forms that may also stand at the beginning of a name. */
export const STARTING_FORMS: ReadonlySet<string> = new Set(FORMS_AT_THE_START.split(' '));

/** Articles, prepositions and conjunctions: compared neither in companies nor in persons. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'the a an of and for in on at to by with from or und der die das fur von et de du des la le les l d del los las el y e da do dos das di il lo della al ul ve za i v s z na po imeni named after no nr number num aka fka dba wa e va lil li wal'.split(
    ' ',
  ),
);
/** Particles in names of persons; titles are left out like them. */
export const PERSON_STOP_WORDS: ReadonlySet<string> = new Set(
  'the of al el ul ad as ash at az an ar a de la del der den van von da dos di bin ibn ben bint bt binti y e wa mr mrs ms miss dr prof professor sir haji hajji hajj haj mullah mulla maulavi mawlawi maulana shaikh sheikh shaykh sheik shaikh cheikh sayyid sayed sayyed seyed seyyed syed general gen colonel col major lieutenant captain brigadier president prasident presidente king prince monsieur madame herr frau senor don jr sr hon eng engineer'.split(
    ' ',
  ),
);

const ORGANISATION_WEIGHTS = weightTable([
  [VERY_COMMON, 0.3],
  [COMMON, 0.38],
  [LESS_COMMON, 0.54],
  [SOMETIMES, 0.64],
]);
const PERSON_WEIGHTS = weightTable([
  [VERY_COMMON_IN_PERSONS, 0.5],
  [COMMON_IN_PERSONS, 0.65],
  [LESS_COMMON_IN_PERSONS, 0.8],
  [SOMETIMES_IN_PERSONS, 0.9],
]);

function weightTable(tables: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [words, weight] of tables)
    for (const word of words.split(/\s+/u)) if (word !== '') weights.set(word, weight);
  return weights;
}

/** Short words are met by chance, long ones hardly ever; by the number of letters. */
const WEIGHT_BY_LENGTH = [0.3, 0.3, 0.45, 0.7, 0.9, 1, 1, 1, 1.05, 1.1];
const LONG_WORD_WEIGHT = 1.2;
/** `Novatec` is met by `Novatek`, and neither need know of the other. */
const COMMON_PARTS_WEIGHT = 0.8;

/** How much a word that is in no phrase table counts in the name of an organisation. */
export function organisationWeight(word: string): number {
  const known = ORGANISATION_WEIGHTS.get(word);
  const bySize = WEIGHT_BY_LENGTH[word.length] ?? LONG_WORD_WEIGHT;
  if (known !== undefined) return Math.min(known, bySize);
  return isMadeOfCommonParts(word) ? Math.min(COMMON_PARTS_WEIGHT, bySize) : bySize;
}

/** How much a known word or phrase counts. */
export function weightOfPhrase({ class: wordClass, concept }: Phrase): number {
  return wordClass === 'term' ? organisationWeight(concept) : CLASS_WEIGHTS[wordClass];
}

/** How much a word counts in the name of a person. */
export function personWeight(word: string): number {
  if (word.length <= 1) return 0.3;
  const known = PERSON_WEIGHTS.get(word) ?? 1;
  return word.length === 2 ? Math.min(known, 0.75) : known;
}
