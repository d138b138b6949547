/** A name that is asked about, prepared against one index: its entries, and which words of the index they hit. */
import { analyseName, type AnalysedName, type NameKind } from '../names/tokens.ts';
import { lookalikeWords } from '../names/fold.ts';
import { entriesOf, type NameEntry } from './entries.ts';
import { legalFormBits, type NameArrays } from './index-layout.ts';
import { lookUp, type WordHit } from './lookup.ts';

export interface AskedName {
  readonly text: string;
  readonly analysed: AnalysedName;
  readonly entries: readonly NameEntry[];
  /** Sum of the words' weights, in hundredths. */
  readonly weight: number;
  /** By word: its weight, or that of its heaviest alternative. */
  readonly mostWeights: readonly number[];
  readonly forms: number;
  /** Its words that mix letters of two alphabets that look alike. */
  readonly lookalikes: readonly string[];
  /** What each entry hits; looked up when first asked for. */
  hits(entry: number): readonly WordHit[];
}

/** Null when there is nothing in the text to compare. Entries that can't reach the threshold are left out. */
export function askName(arrays: NameArrays, text: string, kind: NameKind, threshold: number): AskedName | null {
  const analysed = analyseName(text, kind);
  if (analysed.tokens.length === 0) return null;
  const entries = entriesOf(analysed, threshold);
  const known = new Map<number, readonly WordHit[]>();
  return {
    text,
    analysed,
    entries,
    weight: entries.slice(0, analysed.tokens.length).reduce((sum, entry) => sum + entry.weight, 0),
    mostWeights: entries
      .slice(0, analysed.tokens.length)
      .map((token) =>
        entries.reduce(
          (most, { at, span, weight }) => (at === token.at && span === 1 ? Math.max(most, weight) : most),
          token.weight,
        ),
      ),
    lookalikes: lookalikeWords(text),
    forms: legalFormBits(analysed.legalForms),
    hits(entry) {
      let found = known.get(entry);
      if (found === undefined) {
        const asked = entries[entry];
        found = asked === undefined ? [] : lookUp(arrays, asked, threshold);
        known.set(entry, found);
      }
      return found;
    },
  };
}
