/** What a name is taken apart into. */
import type { Phrase, WordClass } from './lexicon.ts';
import type { Script } from './scripts.ts';

/** The names of ships and other things are plain words: `ARTS` is no trade there. */
export type NameKind = 'organisation' | 'person' | 'thing';

export interface NameToken {
  /** What is compared: the folded word, or the concept of a known word (`keji`, `技术` -> `technology`). */
  readonly key: string;
  /** The folded word as it stands in the name. */
  readonly text: string;
  readonly kind: 'word' | 'empty' | 'trade' | 'place' | 'number' | 'initial';
  readonly weight: number;
  /** How a word of another script reads, after a mark of the script: what neighbouring words written as one are made of. */
  readonly sound?: string;
  /** Part of a person's name. */
  readonly given?: true;
  /** What else it may be compared as: known words that it may be a misspelling of, other readings, translations. */
  readonly alternatives?: readonly Alternative[];
}

/** Terms are compared like any word. */
export function kindOfPhrase(wordClass: Exclude<WordClass, 'legal'>): NameToken['kind'] {
  return wordClass === 'term' ? 'word' : wordClass;
}

export interface Alternative {
  readonly key: string;
  readonly kind: NameToken['kind'];
  readonly weight: number;
  /** For a misspelling: false for short words, where one letter may as well make another word. Null for a reading or a translation. */
  readonly misspelt: 'likely' | 'perhaps' | null;
}

/** A word on its way to a token. */
export interface Piece {
  readonly text: string;
  readonly script: Script;
  readonly phrase: Phrase | null;
  readonly sound?: string;
  /** Other Latin spellings of a word in another script, each as it is compared. */
  readonly readings?: readonly string[];
  /** The Latin letter that the word is the name of, as エイチ is that of H. */
  readonly letter?: string;
  /** English words that it stands for. */
  readonly english?: readonly string[];
}
