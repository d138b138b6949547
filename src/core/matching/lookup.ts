/** Which words of the index a word of the query corresponds to, and how well. */
import { ACRONYM_MARK, LIKELY_MARK, SHORT_FORMS_BELOW, UNLIKELY_MARK, type NameEntry } from './entries.ts';
import { type NameArrays, stringAt } from './index-layout.ts';
import { addSimilarWords } from './similar-words.ts';
import { askedHashes, askedLooseHashes, hashOf } from './variants.ts';
import type { WordHit } from './word-hit.ts';

export type { WordHit } from './word-hit.ts';

/** Initials for a name say little: a candidate to look at, never an alert by themselves. */
const ACRONYM_SIMILARITY = 55;

/** A known word with one letter wrong, by its mark. */
const GUESSES = [
  [LIKELY_MARK, 85],
  [UNLIKELY_MARK, 75],
] as const;

/** Names share many of their words: what was found is remembered, by index. */
const remembered = new WeakMap<NameArrays, Memory>();
/** In each of two halves: when the new one is full the old one is forgotten, but for what was asked for again in between. */
const MOST_REMEMBERED = 10_000;

interface Memory {
  now: Half;
  before: Half;
}

/** By the kind of entry and whether short forms are looked for, then by key. */
interface Half {
  readonly answers: Map<NameEntry['kind'], Map<string, readonly WordHit[]>>[];
  size: number;
}

/** As `findHits`; must not be changed by who asks. */
export function lookUp(arrays: NameArrays, entry: NameEntry, threshold: number): readonly WordHit[] {
  let memory = remembered.get(arrays);
  if (memory === undefined) {
    memory = { now: emptyHalf(), before: emptyHalf() };
    remembered.set(arrays, memory);
  } else if (memory.now.size >= MOST_REMEMBERED) {
    memory.before = memory.now;
    memory.now = emptyHalf();
  }
  const side = threshold < SHORT_FORMS_BELOW ? 1 : 0;
  const known = answersIn(memory.now, side, entry.kind);
  let hits = known.get(entry.key);
  if (hits === undefined) {
    hits = memory.before.answers[side]?.get(entry.kind)?.get(entry.key) ?? findHits(arrays, entry, threshold);
    known.set(entry.key, hits);
    memory.now.size += 1;
  }
  return hits;
}

function emptyHalf(): Half {
  return { answers: [new Map(), new Map()], size: 0 };
}

function answersIn({ answers }: Half, side: number, kind: NameEntry['kind']): Map<string, readonly WordHit[]> {
  let known = answers[side]?.get(kind);
  if (known === undefined) {
    known = new Map();
    answers[side]?.set(kind, known);
  }
  return known;
}

/** Every word of the index that `wordSimilarity` calls similar, the same word first; initials only where they may reach the threshold. */
function findHits(arrays: NameArrays, entry: NameEntry, threshold: number): readonly WordHit[] {
  if (entry.key.startsWith(ACRONYM_MARK))
    return hitsFor(findWord(arrays, entry.key.slice(ACRONYM_MARK.length)), ACRONYM_SIMILARITY);
  if (entry.kind === 'guess')
    return hitsFor(
      findWord(arrays, entry.key.slice(1)),
      entry.key.startsWith(LIKELY_MARK) ? GUESSES[0][1] : GUESSES[1][1],
    );
  const hits: WordHit[] = [];
  const heardKinds = arrays.heardKinds[0] ?? 0;
  if (entry.kind === 'contraction') {
    addSimilarWords(arrays, entry.key, askedHashes(entry.key, heardKinds), hits);
    return hits;
  }
  addHit(hits, findWord(arrays, entry.key), 100);
  for (const [mark, similarity] of GUESSES) addHit(hits, findWord(arrays, entry.key, mark), similarity);
  if (entry.kind !== 'word' && entry.kind !== 'joined' && entry.kind !== 'together') return hits;
  if (entry.kind === 'word' && threshold < SHORT_FORMS_BELOW)
    addHit(hits, findWord(arrays, entry.key, ACRONYM_MARK), ACRONYM_SIMILARITY);
  const strict = entry.kind === 'together';
  addSimilarWords(
    arrays,
    entry.key,
    strict ? askedLooseHashes(entry.key, heardKinds) : askedHashes(entry.key, heardKinds),
    hits,
  );
  return hits;
}

function addHit(hits: WordHit[], word: number, similarity: number): void {
  if (word >= 0) hits.push({ word, similarity });
}

function hitsFor(word: number, similarity: number): readonly WordHit[] {
  return word < 0 ? [] : [{ word, similarity }];
}

/** The number of the word `mark + key`, or -1. */
export function findWord(arrays: NameArrays, key: string, mark = ''): number {
  const slots = arrays.wordTable.length - 1;
  for (let slot = hashOf(key, mark) & slots; ; slot = (slot + 1) & slots) {
    const filed = arrays.wordTable[slot] ?? 0;
    if (filed === 0) return -1;
    if (sameString(arrays, (arrays.wordString[0] ?? 0) + filed - 1, key, mark)) return filed - 1;
  }
}

function sameString(arrays: NameArrays, string: number, text: string, mark: string): boolean {
  const start = arrays.stringStart[string] ?? 0;
  const from = start + mark.length;
  if ((arrays.stringStart[string + 1] ?? 0) - from !== text.length) return false;
  if (mark !== '' && arrays.text[start] !== mark.charCodeAt(0)) return false;
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
