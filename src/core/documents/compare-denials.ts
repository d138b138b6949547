/** In what two denials of one capability differ: one may be of a market, of the past, of one product, or of a sale only. */
import type { Statement } from '../model/document.ts';
import { foldText } from './fold-text.ts';
import { type DenialWords, type Lexicon, NOTHING } from './lexicon.ts';

export interface Difference {
  readonly by: 'limit' | 'time' | 'range' | 'matter';
  /** What the one denial says of it, and the other. */
  readonly said: string;
  readonly against: string;
}

/** Empty where the words of both say the same. */
export function compareDenials(
  said: Statement,
  against: Statement,
  lexicons: readonly Lexicon[],
): readonly Difference[] {
  const one = sideOf(said, lexicons);
  const other = sideOf(against, lexicons);
  return (['limit', 'time', 'range', 'matter'] as const).flatMap((by) =>
    one[by] === other[by] ? [] : [{ by, said: one[by], against: other[by] }],
  );
}

type Side = Readonly<Record<Difference['by'], string>>;

function sideOf({ quote, scope, product }: Statement, lexicons: readonly Lexicon[]): Side {
  const folded = foldText(quote);
  const says = (words: DenialWords): boolean =>
    lexicons.some(({ denials }) => folded.search(denials.get(words) ?? NOTHING) >= 0);
  return {
    limit: scope ?? 'not limited',
    time: says('past') ? 'the past' : says('future') ? 'the future' : 'the present',
    range: product ?? (says('single') ? 'one product' : says('whole') ? 'the whole range' : 'not said'),
    // Who supplies nothing may still be able to; the wider denial is of the ability.
    matter: says('supply') && !says('ability') ? 'that it is supplied' : 'that it is there',
  };
}
