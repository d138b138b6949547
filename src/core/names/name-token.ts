/** What a name is taken apart into. */
import type { Phrase } from './lexicon.ts';
import type { Script } from './scripts.ts';

export interface NameToken {
  /** What is compared: the folded word, or the concept of a known word (`keji`, `技术` -> `technology`). */
  readonly key: string;
  /** The folded word as it stands in the name. */
  readonly text: string;
  readonly kind: 'word' | 'empty' | 'trade' | 'place' | 'number' | 'initial';
  readonly weight: number;
  /** Part of a person's name. */
  readonly given?: true;
}

/** A word on its way to a token. */
export interface Piece {
  readonly text: string;
  readonly script: Script;
  readonly phrase: Phrase | null;
}
