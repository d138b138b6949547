/**
 * Names made of those of the corpus, as many as wanted and the same in every run, in two ways:
 * - recombined: the beginning of one name and the end of another. Every word is real, but at a million each rare one stands in some thirty
 *   names, as brands do not: the harder case;
 * - lifelike: a name of the corpus whose rare Latin words (in fewer than five names) are invented anew, by which three letters follow each
 *   other in such words. Two in five of these are taken from a name made before, so that few brands are frequent and most are borne once
 *   or twice (Zipf); common words, legal forms and other scripts stay as often as they are.
 */

export type Making = 'recombined' | 'lifelike';

/** Mulberry32: the same numbers in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function makeNames(names: readonly string[], wanted: number, making: Making): Iterable<string> {
  return making === 'lifelike' ? invent(names, wanted) : recombine(names, wanted);
}

function* recombine(names: readonly string[], wanted: number): Iterable<string> {
  const below = randomNumbers(7);
  const words = names.map((name) => name.split(/\s+/u));
  for (let made = 0; made < wanted; made += 1) {
    const [one = [], other = []] = [words[below(words.length)], words[below(words.length)]];
    const cut = 1 + below(Math.max(1, one.length - 1));
    yield [...one.slice(0, cut), ...other.slice(other.length > 1 ? 1 + below(other.length - 1) : 0)].join(' ');
  }
}

const COMMON_FROM = 5;

function* invent(names: readonly string[], wanted: number): Iterable<string> {
  const below = randomNumbers(13);
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rare = [...counts].filter(([word, count]) => count < COMMON_FROM && isReplaced(word)).map(([word]) => word);
  const next = lettersThatFollow(rare);
  const used: string[] = [];
  for (let made = 0; made < wanted; made += 1) {
    const name = names[below(names.length)] ?? '';
    yield name.replace(/\p{L}+/gu, (word) => {
      if (!isReplaced(word) || (counts.get(word.toLowerCase()) ?? 0) >= COMMON_FROM) return word;
      const known = used.length > 0 && below(5) < 2 ? used[below(used.length)] : undefined;
      const brand = known ?? inventWord(next, below);
      used.push(brand);
      return brand;
    });
  }
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];
const isReplaced = (word: string): boolean => /^[a-z]{3,}$/iu.test(word);

/** After two letters, the third, as often as it follows; `^` before a word and `$` after it. */
function lettersThatFollow(words: readonly string[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const word of words) {
    const framed = `^^${word}$`;
    for (let at = 2; at < framed.length; at += 1) {
      const before = framed.slice(at - 2, at);
      next.set(before, (next.get(before) ?? '') + (framed[at] ?? ''));
    }
  }
  return next;
}

const LONGEST = 14;

function inventWord(next: ReadonlyMap<string, string>, below: (count: number) => number): string {
  let word = '';
  for (;;) {
    const letters = next.get(`^^${word}`.slice(-2)) ?? '$';
    const letter = letters[below(letters.length)] ?? '$';
    if (letter !== '$' && word.length < LONGEST) word += letter;
    else if (word.length >= 3) return word;
    else word = '';
  }
}
