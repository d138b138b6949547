/** The keys under which two similar words meet: what is left of their beginnings when letters are deleted, and how they sound. */
import { headOfShortHanName, headsOfHanName } from '../names/cjk/short-names.ts';
import { headsOfContraction, headsOfName } from '../names/contractions.ts';
import { looseKeys } from '../names/loose-sound.ts';
import { soundKey } from '../names/sound.ts';

/** Deletions are made in the first letters only: words within the allowed distance still share one of them (Garbe's prefix filter). */
const PREFIX = 7;

/** How many edits make two words still similar: none under 3 letters, one under 8, two from there. */
export function editsAllowed(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : MOST_ALLOWED;
}

export const MOST_ALLOWED = 2;

const HASH_START = 0x811c9dc5;

/** 32 bits of FNV-1a of the mark, if any, and the text, stirred; with a sign. The same on every machine. */
export function hashOf(text: string, mark = ''): number {
  let hash = mark === '' ? HASH_START : hashOn(HASH_START, mark, 0, mark.length);
  for (let at = 0; at < text.length; at += 1) hash = hashNext(hash, text.charCodeAt(at));
  return stir(hash);
}

function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function stir(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

const LENGTH_BITS = 5;
/** Stands for words of other scripts and for contractions, which are not compared by their letters alone. */
const ANY_LENGTH = 0;
const LONGEST = (1 << LENGTH_BITS) - 1;

/**
 * How a filed variant is packed: the word's number in the low bits, then how long the word is, then what has room of its hash,
 * so that few wrong words are looked at.
 */
export interface VariantPacking {
  readonly wordMask: number;
  readonly hashMask: number;
  pack(word: number, text: string, hash: number): number;
  /** Whether a packed word may be within so many edits of one of that length; true for words of other scripts. */
  lengthMayFit(packed: number, length: number, edits: number): boolean;
}

export function variantPacking(wordCount: number): VariantPacking {
  if (lastPacking.wordCount !== wordCount) lastPacking = { wordCount, packing: makePacking(wordCount) };
  return lastPacking.packing;
}

/** A query asks for that of one index again and again. */
let lastPacking = { wordCount: 0, packing: makePacking(0) };

function makePacking(wordCount: number): VariantPacking {
  const wordBits = 32 - Math.clz32(wordCount);
  const lengthBits = 32 - wordBits >= LENGTH_BITS ? LENGTH_BITS : 0;
  const wordMask = 2 ** wordBits - 1;
  const hashMask = ~(2 ** (wordBits + lengthBits) - 1);
  const lengthMask = (1 << lengthBits) - 1;
  return {
    wordMask,
    hashMask,
    pack(word, text, hash) {
      const length = text.startsWith('^') || isContraction(text) ? ANY_LENGTH : Math.min(LONGEST, text.length);
      return (word | ((length & lengthMask) << wordBits) | (hash & hashMask)) >>> 0;
    },
    lengthMayFit(packed, length, edits) {
      const filed = (packed >>> wordBits) & lengthMask;
      if (filed === ANY_LENGTH) return true;
      return filed === LONGEST ? length >= LONGEST - edits : Math.abs(filed - length) <= edits;
    },
  };
}

/** No rule calls words similar by their letters that are further apart. */
export const MOST_EDITS = 3;

/** What is kept of how a word sounds: 0 when it has no sound key; the same for words of one key, and hardly ever for others. */
export function soundMark(word: string): number {
  const sound = soundKey(word);
  return sound === '' ? 0 : hashOf(sound) & 0xffff || 1;
}

/** Hashes under which a word is filed; for any two words that `wordSimilarity` may call similar, one is filed where the other is looked up. */
export function filedHashes(word: string): readonly number[] {
  if (isContraction(word)) return contractionHashes(word);
  return [...new Set(spelledHashes(word, filedLooseHashes(word)))];
}

/**
 * Hashes under which a word is looked up, in an index whose words of other scripts have keys of these kinds, see `kindsOfKeys`. That of its
 * sound, if it has a mark of sound, is the last; some may be there twice, which is sooner looked up than found out.
 */
export function askedHashes(word: string, kinds: number): readonly number[] {
  if (isContraction(word)) return contractionHashes(word);
  return spelledHashes(word, askedLooseHashes(word, kinds));
}

/** Those under which words of different scripts meet. Latin words are filed apart from the others, since by these keys they never meet each other. */
export function filedLooseHashes(word: string): readonly number[] {
  const side = word.startsWith('^') ? '@' : '%';
  return looseKeys(word).map((key) => hashOf(key, side));
}

export function askedLooseHashes(word: string, kinds: number): readonly number[] {
  if (kinds === 0 && !word.startsWith('^')) return [];
  const others = looseKeys(word, kinds).map((key) => hashOf(key, '@'));
  return word.startsWith('^') ? [...others, ...looseKeys(word).map((key) => hashOf(key, '%'))] : others;
}

/** The parts of a name, or what may be a contraction of such parts: only ever one with the other. */
export function isContraction(word: string): boolean {
  return word.startsWith('+') || word.startsWith('-');
}

function contractionHashes(word: string): readonly number[] {
  return headsOf(word).map((head) => hashOf(head, '-'));
}

function headsOf(word: string): readonly string[] {
  const text = word.slice(1);
  if (isHan(text)) return word.startsWith('+') ? headsOfHanName(text) : [headOfShortHanName(text)];
  return word.startsWith('+') ? headsOfName(text) : headsOfContraction(text);
}

/** Parts of Latin names are letters and dots. */
export function isHan(parts: string): boolean {
  return parts.charCodeAt(0) > 0x7f;
}

function spelledHashes(word: string, loose: readonly number[]): readonly number[] {
  const hashes = [...loose];
  const closeScript = word.startsWith('^c');
  if (word.startsWith('^') && !closeScript) return hashes;
  const bare = closeScript ? word.slice(2) : word;
  const edits = isNumber(bare) ? 0 : editsAllowed(bare.length + 1);
  addDeletions(bare, edits, hashes);
  const sound = soundKey(bare);
  if (sound !== '') hashes.push(hashOf(sound, '#'));
  return hashes;
}

function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return word !== '';
}

/** The hashes of the prefix and of what is left of it when up to so many letters are dropped, without making these strings. */
function addDeletions(word: string, edits: number, hashes: number[]): void {
  const size = Math.min(PREFIX, word.length);
  hashes.push(stir(hashOn(HASH_START, word, 0, size)));
  if (edits === 0) return;
  let before = HASH_START;
  for (let at = 0; at < size; at += 1) {
    hashes.push(stir(hashOn(before, word, at + 1, size)));
    let between = before;
    const last = edits > 1 ? size : 0;
    for (let next = at + 1; next < last; next += 1) {
      hashes.push(stir(hashOn(between, word, next + 1, size)));
      between = hashNext(between, word.charCodeAt(next));
    }
    before = hashNext(before, word.charCodeAt(at));
  }
}

/** Goes on with the letters from `from` up to `to`, half-open. */
function hashOn(start: number, word: string, from: number, to: number): number {
  let hash = start;
  for (let at = from; at < to; at += 1) hash = hashNext(hash, word.charCodeAt(at));
  return hash;
}
