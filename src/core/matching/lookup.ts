/** Which words of the index a word of the query corresponds to, and how well. */
import { beginPattern, LONGEST_PATTERN } from './edit-distance.ts';
import { ACRONYM_MARK, LIKELY_MARK, UNLIKELY_MARK, type NameEntry } from './entries.ts';
import { type NameArrays, stringAt, wordAt } from './index-layout.ts';
import { createNumberSet } from './number-set.ts';
import { askedHashes, askedLooseHashes, hashOf, wordMaskOf } from './variants.ts';
import { MOST_EDITS, similarityOfSpelling, wordSimilarity } from './word-similarity.ts';

/** Initials for a name say little: a candidate to look at, never an alert by themselves. */
const ACRONYM_SIMILARITY = 55;

/** A known word with one letter wrong, by its mark. */
const GUESSES = [
  [LIKELY_MARK, 85],
  [UNLIKELY_MARK, 75],
] as const;

export interface WordHit {
  readonly word: number;
  /** Hundredths. */
  readonly similarity: number;
}

/** Every word of the index that `wordSimilarity` calls similar, the same word first. */
export function lookUp(arrays: NameArrays, entry: NameEntry): readonly WordHit[] {
  if (entry.kind === 'acronym')
    return hitsFor(findWord(arrays, entry.key.slice(ACRONYM_MARK.length)), ACRONYM_SIMILARITY);
  if (entry.kind === 'guess')
    return hitsFor(
      findWord(arrays, entry.key.slice(1)),
      entry.key.startsWith(LIKELY_MARK) ? GUESSES[0][1] : GUESSES[1][1],
    );
  const hits: WordHit[] = [...hitsFor(findWord(arrays, entry.key), 100)];
  for (const [mark, similarity] of GUESSES) hits.push(...hitsFor(findWord(arrays, mark + entry.key), similarity));
  if (entry.kind !== 'word' && entry.kind !== 'joined' && entry.kind !== 'together') return hits;
  if (entry.kind === 'word') hits.push(...hitsFor(findWord(arrays, ACRONYM_MARK + entry.key), ACRONYM_SIMILARITY));
  const strict = entry.kind === 'together';
  addSimilar(arrays, entry.key, strict ? askedLooseHashes(entry.key) : askedHashes(entry.key), hits);
  return hits;
}

const seen = createNumberSet();

/** The words filed under these hashes that are similar to the key and not among the hits. */
function addSimilar(arrays: NameArrays, key: string, hashes: readonly number[], hits: WordHit[]): void {
  const wordMask = wordMaskOf(arrays.wordCover.length);
  const similarityTo = compareWith(arrays, key);
  seen.clear();
  for (const hit of hits) seen.add(hit.word);
  for (const hash of hashes) {
    const bucket = hash & (arrays.variantBucket.length - 2);
    const to = arrays.variantBucket[bucket + 1] ?? 0;
    for (let at = arrays.variantBucket[bucket] ?? 0; at < to; at += 1) {
      const filed = arrays.variantWord[at] ?? 0;
      if (((filed ^ hash) & ~wordMask) !== 0) continue;
      const word = (filed & wordMask) >>> 0;
      if (!seen.add(word)) continue;
      const similarity = similarityTo(word);
      if (similarity > 0) hits.push({ word, similarity });
    }
  }
}

/** `wordSimilarity` to words of the index; most are told apart without making strings of them. */
function compareWith(arrays: NameArrays, key: string): (word: number) => number {
  const pattern = key.length <= LONGEST_PATTERN ? beginPattern(key) : null;
  const firstString = arrays.wordString[0] ?? 0;
  const [marked, close] = [key.startsWith('^'), key.startsWith('^c')];
  return (word) => {
    const from = arrays.stringStart[firstString + word] ?? 0;
    const to = arrays.stringStart[firstString + word + 1] ?? 0;
    const otherMarked = arrays.text[from] === MARK;
    // No rule calls words similar whose lengths are more than three apart, but for those of looser scripts.
    if (!marked && !otherMarked && Math.abs(to - from - key.length) > MOST_EDITS) return 0;
    const bySpelling = marked ? close && otherMarked && arrays.text[from + 1] === CLOSE : !otherMarked;
    if (!bySpelling || pattern === null) return wordSimilarity(key, wordAt(arrays, word));
    const edits = pattern.distanceTo(arrays.text, from, to);
    return edits > MOST_EDITS ? 0 : similarityOfSpelling(key, wordAt(arrays, word), edits);
  };
}

/** `^` and the letter after it: the mark of words of another script, and of those that are compared by their spelling. */
const MARK = 0x5e;
const CLOSE = 0x63;

function hitsFor(word: number, similarity: number): readonly WordHit[] {
  return word < 0 ? [] : [{ word, similarity }];
}

/** The number of a word, or -1. */
export function findWord(arrays: NameArrays, key: string): number {
  const mask = arrays.wordTable.length - 1;
  for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
    const filed = arrays.wordTable[slot] ?? 0;
    if (filed === 0) return -1;
    if (sameString(arrays, (arrays.wordString[0] ?? 0) + filed - 1, key)) return filed - 1;
  }
}

function sameString(arrays: NameArrays, string: number, text: string): boolean {
  const from = arrays.stringStart[string] ?? 0;
  if ((arrays.stringStart[string + 1] ?? 0) - from !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) if (arrays.text[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Parties that state one of these identifiers. */
export function partiesWithIdentifier(arrays: NameArrays, identifiers: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const identifier of identifiers) {
    if (identifier === '') continue;
    const bucket = hashOf(identifier) & (arrays.identifierBucket.length - 2);
    for (let at = arrays.identifierBucket[bucket] ?? 0; at < (arrays.identifierBucket[bucket + 1] ?? 0); at += 1) {
      const party = arrays.identifierParty[at] ?? 0;
      if (statesIdentifier(arrays, party, identifier)) found.set(party, identifier);
    }
  }
  return found;
}

function statesIdentifier(arrays: NameArrays, party: number, identifier: string): boolean {
  for (let at = arrays.partyIdentifierStart[party] ?? 0; at < (arrays.partyIdentifierStart[party + 1] ?? 0); at += 1)
    if (stringAt(arrays, arrays.identifierString[at] ?? 0) === identifier) return true;
  return false;
}
