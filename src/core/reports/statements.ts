/** Numbers for sentences that many lines share: lines without a match share one for each day and set of lists. */
export interface Statements {
  /** The number of a sentence, counted from 1 in the order of first sight. */
  numberOf(sentence: string): number;
  all(): Iterable<readonly [sentence: string, number: number]>;
}

export function createStatements(): Statements {
  const numbers = new Map<string, number>();
  return {
    numberOf(sentence) {
      const number = numbers.get(sentence) ?? numbers.size + 1;
      numbers.set(sentence, number);
      return number;
    },
    all: () => numbers,
  };
}
