/** The keys under which two similar words meet: what is left of their beginnings when letters are deleted, and how they sound. */
import { looseKeys } from '../names/loose-sound.ts';
import { soundKey } from '../names/sound.ts';

/** Deletions are made in the first letters only: words within the allowed distance still share one of them (Garbe's prefix filter). */
const PREFIX = 7;

/** How many edits make two words still similar: none under 3 letters, one under 8, two from there. */
export function editsAllowed(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

const HASH_START = 0x811c9dc5;

/** 32 bits of FNV-1a, stirred. The same on every machine. */
export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = hashNext(hash, text.charCodeAt(at));
  return stir(hash);
}

function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function stir(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A filed variant is a word's number in the low bits, and in the others those of its hash, so that few wrong words are looked at. */
export function wordMaskOf(wordCount: number): number {
  return wordCount <= 1 ? 1 : 0xffff_ffff >>> Math.clz32(wordCount);
}

/** Hashes under which a word is filed; for any two words that `wordSimilarity` may call similar, one is filed where the other is looked up. */
export function filedHashes(word: string): readonly number[] {
  return spelledHashes(word, filedLooseHashes(word));
}

/** Hashes under which a word is looked up. */
export function askedHashes(word: string): readonly number[] {
  return spelledHashes(word, askedLooseHashes(word));
}

/** Those under which words of different scripts meet. Latin words are filed apart from the others, since by these keys they never meet each other. */
export function filedLooseHashes(word: string): readonly number[] {
  const side = word.startsWith('^') ? '@' : '%';
  return looseKeys(word).map((key) => hashOf(side + key));
}

export function askedLooseHashes(word: string): readonly number[] {
  const others = looseKeys(word).map((key) => hashOf(`@${key}`));
  return word.startsWith('^') ? [...others, ...looseKeys(word).map((key) => hashOf(`%${key}`))] : others;
}

function spelledHashes(word: string, loose: readonly number[]): readonly number[] {
  const hashes: number[] = [];
  for (const hash of loose) addOnce(hashes, hash);
  const closeScript = word.startsWith('^c');
  if (word.startsWith('^') && !closeScript) return hashes;
  const bare = closeScript ? word.slice(2) : word;
  const edits = isNumber(bare) ? 0 : editsAllowed(bare.length + 1);
  addDeletions(bare, edits, hashes);
  const sound = soundKey(bare);
  if (sound !== '') addOnce(hashes, hashOf(`#${sound}`));
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
  addOnce(hashes, stir(hashOn(HASH_START, word, 0, size)));
  if (edits === 0) return;
  let before = HASH_START;
  for (let at = 0; at < size; at += 1) {
    addOnce(hashes, stir(hashOn(before, word, at + 1, size)));
    let between = before;
    for (let next = at + 1; edits > 1 && next < size; next += 1) {
      addOnce(hashes, stir(hashOn(between, word, next + 1, size)));
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

function addOnce(hashes: number[], hash: number): void {
  if (!hashes.includes(hash)) hashes.push(hash);
}
