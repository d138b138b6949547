/** A word of the index that a word of the query corresponds to. */
export interface WordHit {
  readonly word: number;
  /** Hundredths. */
  readonly similarity: number;
}
