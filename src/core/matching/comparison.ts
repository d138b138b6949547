/** One asked name against one listed name: which words correspond, and what is left over on either side. All sums are exact integers. */

/** Filled anew for every pair that is compared; the features read it. Weights are hundredths of a word. */
export interface Comparison {
  person: boolean;
  /** Weight of words that are the same, and of similar ones times their similarity. */
  same: number;
  similar: number;
  /** Weight of all words that have a counterpart. */
  matched: number;
  /** Weight of words without one. */
  leftInQuery: number;
  leftInName: number;
  numbersDiffer: boolean;
  /** Both sides have words left over that describe a trade. */
  tradesDiffer: boolean;
  reordered: boolean;
  /** A word of the asked name mixes letters of two alphabets that look alike. */
  lookalikes: boolean;
  legalFormsDiffer: boolean;
  /** They differ, and both say more than that it is a company. */
  legalFormsContradict: boolean;
  /** Both state legal forms, and there is no region where both are at home. */
  formsOfOtherRegions: boolean;
  /** Both state the same ones, more than that they are a company. */
  legalFormsShared: boolean;
  /** The names are written alike letter by letter, legal form included; only known where they have next to nothing else in common. */
  sameText: boolean;
  weakAlias: boolean;
  countriesDiffer: boolean;
  sameIdentifier: string | null;
  pairs: WordPair[];
}

export interface WordPair {
  /** Number of the entry in the query, and in the index. */
  readonly query: number;
  readonly entry: number;
  /** Hundredths. */
  readonly similarity: number;
  readonly weight: number;
}

export function emptyComparison(): Comparison {
  return {
    person: false,
    same: 0,
    similar: 0,
    matched: 0,
    leftInQuery: 0,
    leftInName: 0,
    numbersDiffer: false,
    tradesDiffer: false,
    reordered: false,
    lookalikes: false,
    legalFormsDiffer: false,
    legalFormsContradict: false,
    formsOfOtherRegions: false,
    legalFormsShared: false,
    sameText: false,
    weakAlias: false,
    countriesDiffer: false,
    sameIdentifier: null,
    pairs: [],
  };
}

/** Less than two describing words, in hundredths: not a match even when nothing but the legal form differs. */
export const HARDLY_ANYTHING = 40;

/** Nothing differs but the legal form, and what the names share is said by many. */
export function hasHardlyAnything({ same, similar, leftInQuery, leftInName }: Comparison): boolean {
  return same > 0 && similar === 0 && leftInQuery + leftInName === 0 && same < HARDLY_ANYTHING;
}

/** What all shares are measured by: the matched words and the longer rest. */
export function comparedWeight(comparison: Comparison): number {
  return comparison.matched + Math.max(comparison.leftInQuery, comparison.leftInName);
}

/** The words that were compared, for a reviewer; made only for matches that are shown. */
export interface ComparedWords {
  readonly query: string;
  readonly name: string;
  readonly same: readonly [string, string];
  readonly similar: readonly [string, string];
  readonly left: readonly [string, string];
  readonly numbers: readonly [string, string];
  readonly legalForms: readonly [string, string];
  /** The words that mix alphabets, as asked and as they were compared. */
  readonly lookalikes: readonly [string, string];
  readonly formRegions: readonly [string, string];
  readonly countries: readonly [string, string];
}
