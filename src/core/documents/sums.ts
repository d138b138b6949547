/** Sums of money as a sentence writes them: `close to $10 million`, `8,260,025 euros`, 约600万元. */
import type { Sum } from '../model/document.ts';
import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of a language for sums, ready to be used. */
export interface SumWords {
  /** Captures `amount`, `times` and `currency`, or `amount2`, `times2` and `currency2` where the currency stands first. */
  readonly pattern: RegExp;
  readonly multiples: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
}

/** What a lexicon says of sums. */
export interface SumData {
  /** What may stand before: "close to", 约. It is part of the words of a sum. */
  readonly qualifiers: readonly string[];
  readonly multiples: Readonly<Record<string, number>>;
  /** ISO 4217; a bare `$` is read as US dollars. */
  readonly currencies: Readonly<Record<string, string>>;
}

export function sumWords({ qualifiers, multiples, currencies }: SumData): SumWords {
  const times = anyOf(Object.keys(multiples));
  const currency = anyOf(Object.keys(currencies));
  const amount = '\\d[\\d,]*(?:\\.\\d+)?';
  const before = `(?:(?<![a-z])(?:${qualifiers.join('|')}) ?)*`;
  const after = `${before}(?<![\\w.,])(?<amount>${amount}) ?(?<times>${times})? ?(?<currency>${currency})`;
  const first = `${before}(?<currency2>${currency}) ?(?<amount2>${amount})(?: ?(?<times2>${times}))?`;
  return {
    pattern: new RegExp(`${first}|${after}`, 'g'),
    multiples: new Map(Object.entries(multiples)),
    currencies: new Map(Object.entries(currencies)),
  };
}

/** Longest first; what ends in a letter is no part of a longer word. */
function anyOf(words: readonly string[]): string {
  const escaped = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const plain = word.replace(/[$.]/g, '\\$&');
      return `${/^[a-z]/.test(word) ? '(?<![a-z])' : ''}${plain}${/[a-z]$/.test(word) ? '(?![a-z])' : ''}`;
    });
  return `(?:${escaped.join('|')})`;
}

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
