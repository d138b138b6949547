/** The keys under which two similar words meet: what is left of their beginnings when letters are deleted, and how they sound. */
import { looseKeys } from '../names/loose-sound.ts';
import { soundKey } from '../names/sound.ts';

/** Deletions are made in the first letters only: words within the allowed distance still share one of them (Garbe's prefix filter). */
const PREFIX = 7;

/** How many edits make two words still similar: none under 3 letters, one under 8, two from there. */
export function editsAllowed(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

/** 32 bits of FNV-1a, stirred. The same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
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
  const hashes = new Set<number>(loose);
  const closeScript = word.startsWith('^c');
  if (word.startsWith('^') && !closeScript) return [...hashes];
  const bare = closeScript ? word.slice(2) : word;
  hashes.add(hashOf(bare.slice(0, PREFIX)));
  const edits = editsAllowed(bare.length + 1);
  if (edits > 0 && !/^\d+$/u.test(bare)) addDeletions(bare.slice(0, PREFIX), edits, hashes);
  const sound = soundKey(bare);
  if (sound !== '') hashes.add(hashOf(`#${sound}`));
  return [...hashes];
}

function addDeletions(prefix: string, edits: number, hashes: Set<number>): void {
  hashes.add(hashOf(prefix));
  for (let at = 0; at < prefix.length; at += 1) {
    const shorter = prefix.slice(0, at) + prefix.slice(at + 1);
    hashes.add(hashOf(shorter));
    if (edits > 1)
      for (let next = at; next < shorter.length; next += 1)
        hashes.add(hashOf(shorter.slice(0, next) + shorter.slice(next + 1)));
  }
}
