/** Sums of money as a sentence writes them: `close to $10 million`, `8,260,025 euros`, 约600万元. */
import type { Sum } from '../model/document.ts';
import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { SumWords } from './sum-words.ts';

export function sumsIn(text: string, lexicons: readonly Lexicon[]): readonly Sum[] {
  const folded = foldText(text);
  const found: (Sum & { readonly at: number; readonly to: number })[] = [];
  for (const { sums, script } of lexicons) {
    if (!script.test(folded) || !/\d/.test(folded)) continue;
    for (const match of folded.matchAll(sums.pattern)) {
      const at = match.index;
      const to = at + match[0].length;
      const made = madeOf(match, sums);
      if (made && !found.some((other) => at < other.to && other.at < to))
        found.push({ ...made, words: text.slice(at, to).trim(), at, to });
    }
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ amount, currency, words }) => ({ amount, currency, words }));
}

function madeOf({ groups = {} }: RegExpExecArray, { multiples, currencies }: SumWords): Omit<Sum, 'words'> | null {
  const number = Number((groups['amount'] ?? groups['amount2'] ?? '').replaceAll(',', ''));
  const times = multiples.get(groups['times'] ?? groups['times2'] ?? '') ?? 1;
  const currency = currencies.get(groups['currency'] ?? groups['currency2'] ?? '');
  if (!Number.isFinite(number) || number === 0 || currency === undefined) return null;
  // 1.1 million is 1100000 and not 1100000.0000000001.
  return { amount: Number((number * times).toPrecision(15)), currency };
}
