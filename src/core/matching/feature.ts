/** The contract of a feature: one comparison that raises or lowers a score, with a sentence for the reviewer. */
import type { ComparedWords, Comparison } from './comparison.ts';

export interface Feature {
  /** Stays once published: `same-words`. */
  readonly name: string;
  /** One sentence for a reviewer: what is compared, and which way it counts. */
  readonly describes: string;
  /** Above 0: what a value of 1 adds to the score. Below 0: the part of the score that a value of 1 takes away. 0: shown, counts neither way. */
  readonly weight: number;
  /** From 0 (does not apply) to 1. */
  value(comparison: Comparison): number;
  /** The strings that were compared: of the asked name, of the listed name. */
  strings(words: ComparedWords, comparison: Comparison): readonly [string, string];
}
