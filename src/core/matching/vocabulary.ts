/** The words of an index that is being built, numbered as they come; in typed arrays, since there are millions. */
import { bytes, shorts, words } from './column.ts';
import { hashOf } from './variants.ts';

/** How a word is found by others that are written a little differently: by its letters too, in another script only, not at all. */
export type Findable = 'by letters' | 'in another script' | null;

export interface Vocabulary {
  /** The word's number; a new one when it was not known. */
  numberOf(word: string, findable: Findable): number;
  readonly size: () => number;
  findable(word: number): Findable;
  /** Gives away the letters of all words one after the other, with where each begins; no word can be looked up afterwards. */
  pour(begin: () => void, letter: (code: number) => void): void;
  /** Open addressing over a power of two, at most half full: word + 1, or 0. */
  table(): Uint32Array;
}

const FLAGS = { 'by letters': 1, 'in another script': 2 } as const;

export function createVocabulary(): Vocabulary {
  const [letters, starts, hashes, flags] = [shorts(), words(), words(), bytes()];
  let table = new Uint32Array(1024);

  const place = (word: number): void => {
    let slot = hashes.at(word) & (table.length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = word + 1;
  };
  const remake = (size: number): void => {
    table = new Uint32Array(size);
    for (let word = 0; word < hashes.length(); word += 1) place(word);
  };
  const endOf = (word: number): number => (word + 1 < starts.length() ? starts.at(word + 1) : letters.length());
  const isThat = (word: number, text: string): boolean => {
    const from = starts.at(word);
    if (endOf(word) - from !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (letters.at(from + at) !== text.charCodeAt(at)) return false;
    return true;
  };
  const find = (text: string, hash: number): number => {
    for (let slot = hash & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const filed = table[slot] ?? 0;
      if (filed === 0 || (hashes.at(filed - 1) === hash >>> 0 && isThat(filed - 1, text))) return filed - 1;
    }
  };
  return {
    numberOf(text, findable) {
      const hash = hashOf(text);
      let word = find(text, hash);
      if (word < 0) {
        word = starts.length();
        starts.push(letters.length());
        for (let at = 0; at < text.length; at += 1) letters.push(text.charCodeAt(at));
        hashes.push(hash);
        flags.push(0);
        if (word * 2 + 4 > table.length) remake(table.length * 2);
        else place(word);
      }
      if (findable !== null) flags.set(word, flags.at(word) | FLAGS[findable]);
      return word;
    },
    size: () => starts.length(),
    findable(word) {
      if ((flags.at(word) & FLAGS['by letters']) !== 0) return 'by letters';
      return flags.at(word) === 0 ? null : 'in another script';
    },
    pour(begin, letter) {
      for (let word = 0; word < starts.length(); word += 1) {
        begin();
        for (let at = starts.at(word); at < endOf(word); at += 1) letter(letters.at(at));
      }
      letters.clear();
    },
    table() {
      remake(2 ** Math.ceil(Math.log2(starts.length() * 2 + 2)));
      return table;
    },
  };
}
