/** What the parts of the reader share: taxonomy and lexicons ready to be used, and a statement on its way. */
import type { Capability, Stance, Statement, Sum } from '../model/document.ts';
import type { Span } from './blocks.ts';
import { type MentionFinder, createMentionFinder } from './find-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { CapabilityEntry } from './taxonomy.ts';

/** Taxonomy and lexicons, ready to be used on many documents. */
export interface Reader {
  readonly taxonomy: readonly CapabilityEntry[];
  readonly lexicons: readonly Lexicon[];
  readonly finder: MentionFinder;
}

export function createReader(taxonomy: readonly CapabilityEntry[], lexicons: readonly Lexicon[]): Reader {
  return { taxonomy, lexicons, finder: createMentionFinder(taxonomy, lexicons) };
}

/** One statement before its place is known in the page. */
export interface Found extends Span {
  readonly capability: Capability;
  readonly stance: Stance;
  readonly weight: Statement['weight'];
  readonly speaker: string | null;
  readonly scope: string | null;
  readonly because: readonly string[];
}

/** Sums before their place is known in the page. */
export interface FoundSums extends Span {
  readonly sums: readonly Sum[];
  readonly speaker: string | null;
  readonly because: readonly string[];
}
