/** For each word of the index: which entries of the current query hit it. Emptied at no cost by a new stamp. */
import type { WordHit } from './lookup.ts';

export interface HitTable {
  /** Starts a new query. */
  clear(): void;
  add(entry: number, hits: readonly WordHit[]): void;
  /** The first hit on a word, or -1; then `next`. */
  first(word: number): number;
  next(hit: number): number;
  entry(hit: number): number;
  similarity(hit: number): number;
}

export function createHitTable(wordCount: number): HitTable {
  const stamps = new Uint32Array(wordCount);
  const heads = new Int32Array(wordCount);
  let stamp = 0;
  const entries: number[] = [];
  const similarities: number[] = [];
  const nexts: number[] = [];
  return {
    clear() {
      stamp += 1;
      entries.length = 0;
      similarities.length = 0;
      nexts.length = 0;
    },
    add(entry, hits) {
      for (const hit of hits) {
        nexts.push(stamps[hit.word] === stamp ? (heads[hit.word] ?? -1) : -1);
        stamps[hit.word] = stamp;
        heads[hit.word] = entries.length;
        entries.push(entry);
        similarities.push(hit.similarity);
      }
    },
    first: (word) => (stamps[word] === stamp ? (heads[word] ?? -1) : -1),
    next: (hit) => nexts[hit] ?? -1,
    entry: (hit) => entries[hit] ?? 0,
    similarity: (hit) => similarities[hit] ?? 0,
  };
}
