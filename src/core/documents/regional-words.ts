/** One thing has one word on the mainland and another in Taiwan (软件, 軟體): a pattern that names it by one means the other as well. */
export type RegionalWords = Readonly<Record<string, readonly string[]>>;

const CLASS = /(\[[^\]]*\])/;

/** `pattern` with each regional word as an alternative of its fellows; within a class of characters it is none. */
export function withRegionalWords(pattern: string, words: RegionalWords): string {
  const all = Object.keys(words);
  if (all.length === 0) return pattern;
  const named = new RegExp(all.join('|'), 'g');
  return pattern
    .split(CLASS)
    .map((part) =>
      part.startsWith('[') ? part : part.replace(named, (word) => `(?:${[word, ...(words[word] ?? [])].join('|')})`),
    )
    .join('');
}
