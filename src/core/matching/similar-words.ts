/**
 * The words of the index that are written a little differently from a word of the query. The index is much larger than what is kept
 * near the processor, so each step is made for all words before the next one: the waits for memory then overlap.
 */
import { beginPattern, LONGEST_PATTERN } from './edit-distance.ts';
import { type NameArrays, wordAt } from './index-layout.ts';
import { createNumberSet } from './number-set.ts';
import { editsAllowed, isContraction, MOST_ALLOWED, MOST_EDITS, soundMark, variantPacking } from './variants.ts';
import type { WordHit } from './word-hit.ts';
import { similarityOfLetters, similarityOfSpelling, wordSimilarity } from './word-similarity.ts';

/** `^` and the letter after it: the mark of words of another script, and of those that are compared by their spelling. */
const MARK = 0x5e;
const CLOSE = 0x63;
/** The marks of contractions and of what they stand for; they are similar to each other only. */
const PLUS = 0x2b;
const MINUS = 0x2d;

const seen = createNumberSet();
/** Scratch: where buckets begin and end, then words and where their letters begin and end. */
let froms = new Uint32Array(256);
let tos = new Uint32Array(256);
let words = new Uint32Array(256);
let letters = new Uint16Array(256);

/** Adds the words filed under these hashes that are similar to the key and not among the hits. */
export function addSimilarWords(arrays: NameArrays, key: string, hashes: readonly number[], hits: WordHit[]): void {
  const count = gatherWords(arrays, key, hashes, hits);
  if (count === 0) return;
  const firstString = arrays.wordString[0] ?? 0;
  for (let at = 0; at < count; at += 1) {
    const string = firstString + (words[at] ?? 0);
    froms[at] = arrays.stringStart[string] ?? 0;
    tos[at] = arrays.stringStart[string + 1] ?? 0;
  }
  for (let at = 0; at < count; at += 1) letters[at] = arrays.text[froms[at] ?? 0] ?? 0;
  const similarityTo = compareWith(arrays, key);
  for (let at = 0; at < count; at += 1) {
    const similarity = similarityTo(at);
    if (similarity > 0) hits.push({ word: words[at] ?? 0, similarity });
  }
}

/** Into `words`: those filed under the hashes whose length may fit, each once. Returns how many. */
function gatherWords(arrays: NameArrays, key: string, hashes: readonly number[], hits: readonly WordHit[]): number {
  const { variantBucket, variantWord } = arrays;
  const { wordMask, hashMask, lengthMayFit } = variantPacking(arrays.wordCover.length);
  const anyLength = key.startsWith('^') || isContraction(key);
  // A word that sounds the same is met by its sound too; any other is near, and so are their lengths.
  const bySound = soundMark(key) === 0 ? hashes.length : hashes.length - 1;
  const fewEdits = editsAllowed(key.length + MOST_ALLOWED);
  seen.clear();
  for (const hit of hits) seen.add(hit.word);
  reserve(hashes.length);
  const buckets = variantBucket.length - 2;
  for (let at = 0; at < hashes.length; at += 1) {
    const bucket = (hashes[at] ?? 0) & buckets;
    froms[at] = variantBucket[bucket] ?? 0;
    tos[at] = variantBucket[bucket + 1] ?? 0;
  }
  // Only so that the memory is there when it is wanted.
  for (let at = 0; at < hashes.length; at += 1) words[at] = variantWord[froms[at] ?? 0] ?? 0;
  let count = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const to = tos[at] ?? 0;
    for (let filed = froms[at] ?? 0; filed < to; filed += 1) {
      const packed = variantWord[filed] ?? 0;
      if (((packed ^ hash) & hashMask) !== 0) continue;
      if (!anyLength && !lengthMayFit(packed, key.length, at < bySound ? fewEdits : MOST_EDITS)) continue;
      const word = (packed & wordMask) >>> 0;
      if (!seen.add(word)) continue;
      if (count === words.length) reserve(count + 1);
      words[count] = word;
      count += 1;
    }
  }
  return count;
}

function reserve(size: number): void {
  if (size <= words.length) return;
  const room = 2 ** Math.ceil(Math.log2(size));
  const larger = <Numbers extends Uint32Array | Uint16Array>(made: Numbers, old: Numbers): Numbers => {
    made.set(old);
    return made;
  };
  froms = larger(new Uint32Array(room), froms);
  tos = larger(new Uint32Array(room), tos);
  words = larger(new Uint32Array(room), words);
  letters = larger(new Uint16Array(room), letters);
}

/** `wordSimilarity` to the words gathered, by their place; most are told apart without making strings of them. */
function compareWith(arrays: NameArrays, key: string): (at: number) => number {
  const pattern = key.length <= LONGEST_PATTERN ? beginPattern(key) : null;
  const sound = soundMark(key);
  const [marked, close] = [key.startsWith('^'), key.startsWith('^c')];
  const contraction = isContraction(key);
  return (at) => {
    const ofContraction = letters[at] === PLUS || letters[at] === MINUS;
    if (contraction || ofContraction)
      return contraction && ofContraction ? wordSimilarity(key, wordAt(arrays, words[at] ?? 0)) : 0;
    const [word, from, to] = [words[at] ?? 0, froms[at] ?? 0, tos[at] ?? 0];
    const otherMarked = letters[at] === MARK;
    // No rule calls words similar whose lengths are more than three apart, but for those of looser scripts.
    if (!marked && !otherMarked && Math.abs(to - from - key.length) > MOST_EDITS) return 0;
    const bySpelling = marked ? close && otherMarked && arrays.text[from + 1] === CLOSE : !otherMarked;
    if (!bySpelling || pattern === null) return wordSimilarity(key, wordAt(arrays, word));
    const edits = pattern.distanceTo(arrays.text, from, to);
    if (edits > MOST_EDITS) return 0;
    // Most words do not sound alike, which their marks tell: then nothing more is asked of their letters.
    if (sound === 0 || sound !== arrays.wordSound[word])
      return similarityOfLetters(edits, Math.max(to - from, key.length));
    return similarityOfSpelling(key, wordAt(arrays, word), edits);
  };
}
