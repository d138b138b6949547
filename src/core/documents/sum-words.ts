/** The words of a language for sums of money. */

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
