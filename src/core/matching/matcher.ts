/** The contract of name matching: an index of listed names in, scored matches out. Pure; the index is typed arrays that can be written to a file. */
import type { Schema } from '../model/entity.ts';
import type { NameIndex } from './index-layout.ts';
import type { MatchFeature } from '../model/screening.ts';

/** What the index knows of a party: enough to find and score it, nothing else. */
export interface IndexedParty {
  readonly id: string;
  readonly list: string;
  readonly schema: Schema;
  readonly caption: string;
  readonly names: readonly IndexedName[];
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  /** Registration numbers, LEI, USCC, IMO …, folded to letters and digits. */
  readonly identifiers: readonly string[];
}

export interface IndexedName {
  readonly text: string;
  /** `weak`: the publisher calls it a weak alias. */
  readonly kind: 'name' | 'alias' | 'weak' | 'previous';
}

export interface NameQuery {
  readonly name: string;
  /** Compare only with parties of a compatible schema; `LegalEntity` is compatible with companies and persons. */
  readonly schema: Schema | null;
  readonly countries: readonly string[];
  readonly identifiers: readonly string[];
}

export interface Match {
  readonly id: string;
  readonly list: string;
  readonly schema: Schema;
  readonly caption: string;
  /** From 0 to 1, a similarity and not a probability. */
  readonly score: number;
  /** The listed name that scored best, as the list writes it. */
  readonly name: string;
  readonly features: readonly MatchFeature[];
}

/** A party with a name that begins as it was typed. */
export type Completion = Omit<Match, 'score' | 'features'>;

export interface MatchOptions {
  readonly threshold: number;
  readonly limit: number;
  /** Only parties of these lists; null is all. */
  readonly lists: ReadonlySet<string> | null;
}

export interface Matcher {
  /** Names the algorithm and its version; part of every policy id. */
  readonly version: string;
  readonly parties: number;
  /** What it works on; another thread can make the same matcher of it. */
  readonly index: NameIndex;
  /** Matches at or above the threshold, by score, then id. */
  match(query: NameQuery, options: MatchOptions): readonly Match[];
  /** Parties of which a listed name, or a word in it, begins like the text; for who types, without a score. */
  complete(text: string, options: Pick<MatchOptions, 'limit' | 'lists'>): readonly Completion[];
}
