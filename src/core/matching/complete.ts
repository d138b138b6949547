/** Listed names by how they begin, for somebody who types: no score, only what is written there. */
import { foldText, normaliseText, splitWords } from '../names/fold.ts';
import { type NameIndex, nameTextAt } from './index-layout.ts';

/** How far the looking goes where a beginning is frequent: enough to put the best first. */
const MOST_LOOKED_AT = 4000;
/** Scripts that write no space between words: a beginning may stand anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

interface FoldedNames {
  /** All names, folded, each after a line end. */
  readonly text: string;
  /** Where in `text` each begins. */
  readonly starts: Uint32Array;
}

/** Gives the numbers of names in which a word begins like the text: names that begin so first, then the shorter ones. The names are folded when it is first called. */
export function createCompleter(index: NameIndex): (text: string, limit: number) => readonly number[] {
  let folded: FoldedNames | null = null;
  return (text, limit) => {
    const beginning = UNSPACED.test(text) ? asWritten(text) : foldText(text);
    if (beginning === '') return [];
    folded ??= foldNames(index);
    return best(folded, placesOf(folded, beginning), limit);
  };
}

function foldNames(index: NameIndex): FoldedNames {
  const starts = new Uint32Array(index.nameCount);
  const pieces: string[] = [];
  let length = 0;
  for (let name = 0; name < index.nameCount; name += 1) {
    const piece = `\n${foldName(nameTextAt(index.arrays, name))}`;
    starts[name] = length + 1;
    length += piece.length;
    pieces.push(piece);
  }
  return { text: pieces.join(''), starts };
}

/** In plain letters, and, where the script has no spaces, also as it is written: its sounds are those of many others. */
function foldName(text: string): string {
  return UNSPACED.test(text) ? `${foldText(text)} ${asWritten(text)}` : foldText(text);
}

function asWritten(text: string): string {
  return splitWords(normaliseText(text)).join(' ').trim();
}

interface Place {
  readonly name: number;
  readonly atStart: boolean;
  readonly length: number;
}

function placesOf({ text, starts }: FoldedNames, beginning: string): readonly Place[] {
  const anywhere = UNSPACED.test(beginning);
  const places: Place[] = [];
  for (let at = text.indexOf(beginning); at >= 0 && places.length < MOST_LOOKED_AT; ) {
    const before = text[at - 1];
    if (anywhere || before === '\n' || before === ' ') {
      const name = nameAt(starts, at);
      const end = (starts[name + 1] ?? text.length + 1) - 1;
      places.push({ name, atStart: before === '\n', length: end - (starts[name] ?? 0) });
      at = text.indexOf(beginning, end);
    } else at = text.indexOf(beginning, at + 1);
  }
  return places;
}

/** The name whose text holds the place. */
function nameAt(starts: Uint32Array, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function best({ starts }: FoldedNames, places: readonly Place[], limit: number): readonly number[] {
  const order = (place: Place): number => (place.atStart ? 0 : 1);
  return [...places]
    .sort((a, b) => order(a) - order(b) || a.length - b.length || (starts[a.name] ?? 0) - (starts[b.name] ?? 0))
    .slice(0, limit)
    .map(({ name }) => name);
}
