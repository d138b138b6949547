/** What every file of this folder offers: a word of one script, read in Latin letters. */
import anyAscii from 'any-ascii';

/**
 * One word of one script (letters only, NFKC, lower case, marks kept) in its plausible Latin spellings.
 * Only `[a-z]+`, best first, at most `MOST_READINGS`, none for a word that cannot be read; the first is the commonest in company names.
 */
export type Reading = (word: string) => readonly string[];

/** Letters or letter groups and how one convention writes them; the longest group that fits is taken. */
export type SpellingTable = Readonly<Record<string, string>>;

export const MOST_READINGS = 6;
/** Letters; what follows is not read, so that work stays bounded. */
const LONGEST_WORD = 80;
/** Letters of the longest group in a table. */
const LONGEST_GROUP = 4;
const LONGEST_READING = 160;

/** Cuts and normalises what a reading starts from. */
export function lettersOf(word: string): string {
  return word.slice(0, LONGEST_WORD).toWellFormed().normalize('NFKC').toLowerCase();
}

/** Keeps what the contract allows: plain letters, no doubles, the first six. */
export function finishReadings(spellings: readonly string[]): readonly string[] {
  const readings: string[] = [];
  for (const spelling of spellings) {
    const plain = spelling.replace(/[^a-z]/gu, '').slice(0, LONGEST_READING);
    if (plain !== '' && !readings.includes(plain)) readings.push(plain);
    if (readings.length === MOST_READINGS) break;
  }
  return readings;
}

/** Writes a word by the first table that knows the letters; a letter that none knows is written as any-ascii has it. */
export function spell(word: string, ...tables: readonly SpellingTable[]): string {
  let latin = '';
  let at = 0;
  while (at < word.length) {
    const group = longestGroup(word, at, tables);
    latin += group.latin;
    at += group.length;
  }
  return latin;
}

function longestGroup(
  word: string,
  at: number,
  tables: readonly SpellingTable[],
): { readonly latin: string; readonly length: number } {
  for (let length = Math.min(LONGEST_GROUP, word.length - at); length > 0; length -= 1) {
    const group = word.slice(at, at + length);
    for (const table of tables) {
      if (Object.hasOwn(table, group)) return { latin: table[group] ?? '', length };
    }
  }
  const letter = String.fromCodePoint(word.codePointAt(at) ?? 0x20);
  const latin = /\p{M}/u.test(letter)
    ? ''
    : anyAscii(letter)
        .toLowerCase()
        .replace(/[^a-z]/gu, '');
  return { latin, length: letter.length };
}
