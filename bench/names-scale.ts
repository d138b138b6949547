/**
 * Names at scale: `node bench/names-scale.ts FOLDER [COUNT]`. Compares the candidates with the exhaustive scan for 10,000 queries,
 * or, with a count, measures an index of so many names that are made of the words of the corpus.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askName } from '../src/core/matching/asked-name.ts';
import { createCandidateFinder } from '../src/core/matching/candidates.ts';
import { compareNames } from '../src/core/matching/compare.ts';
import { emptyComparison } from '../src/core/matching/comparison.ts';
import { createMatcher } from '../src/core/matching/create-matcher.ts';
import { createHitTable } from '../src/core/matching/hit-table.ts';
import type { IndexedParty } from '../src/core/matching/matcher.ts';
import { buildNameIndex, decodeNameIndex, encodeNameIndex, type NameIndex } from '../src/core/matching/name-index.ts';
import { scoreOf } from '../src/core/matching/score.ts';

const THRESHOLD = 0.7;
const [folder = '', count = ''] = process.argv.slice(2);
if (folder === '') throw new Error('usage: node bench/names-scale.ts FOLDER [COUNT]');

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const names = linesOf('corpus.ftm.ndjson')
  .map((line) => JSON.parse(line) as { schema: string; properties: Record<string, string[]> })
  .filter(({ schema }) => schema !== 'Person' && schema !== 'Vessel' && schema !== 'Airplane')
  .flatMap(({ properties }) => [...(properties.name ?? []), ...(properties.alias ?? [])]);
const vendors = linesOf('clean-vendors.dev.txt');

/** Mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function toParty(text: string, id: number): IndexedParty {
  const named = [{ text, kind: 'name' as const }];
  return {
    id: String(id),
    list: 'a',
    schema: 'Organization',
    caption: text,
    names: named,
    countries: [],
    identifiers: [],
  };
}

function* recombine(wanted: number): Iterable<IndexedParty> {
  const below = randomNumbers(7);
  const words = names.map((name) => name.split(/\s+/u));
  for (let id = 0; id < wanted; id += 1) {
    const [one = [], other = []] = [words[below(words.length)], words[below(words.length)]];
    const cut = 1 + below(Math.max(1, one.length - 1));
    yield toParty(
      [...one.slice(0, cut), ...other.slice(other.length > 1 ? 1 + below(other.length - 1) : 0)].join(' '),
      id,
    );
  }
}

/** Listed names with a letter changed, dropped or doubled, or two words swapped, and innocent vendors. */
function queriesFor(wanted: number): readonly string[] {
  const below = randomNumbers(11);
  return Array.from({ length: wanted }, (_, number) => {
    if (number % 3 === 0) return vendors[below(vendors.length)] ?? '';
    const name = names[below(names.length)] ?? '';
    const at = below(name.length);
    if (number % 3 === 1) return name.slice(0, at) + name.slice(at + 1);
    const parts = name.split(' ');
    return [...parts.slice(1), parts[0]].join(' ');
  });
}

function compareWithScan(index: NameIndex, wanted: number): void {
  const { arrays } = index;
  const [hits, comparison, finder] = [createHitTable(), emptyComparison(), createCandidateFinder(arrays)];
  let [reached, missed, candidates] = [0, 0, 0];
  for (const query of queriesFor(wanted)) {
    const asked = askName(arrays, query, 'organisation', THRESHOLD);
    if (asked === null) continue;
    hits.clear();
    const found = new Set(finder.find(asked, hits, THRESHOLD));
    candidates += found.size;
    hits.clear();
    for (const entry of asked.entries.keys()) hits.add(entry, asked.hits(entry));
    for (let name = 0; name < index.nameCount; name += 1) {
      if (arrays.nameMode[name] === 1) continue;
      compareNames({ arrays, asked, hits, least: null }, name, comparison);
      if (scoreOf(comparison) < THRESHOLD) continue;
      reached += 1;
      if (found.has(name)) continue;
      missed += 1;
      console.log(`  missed: ${query}`);
    }
  }
  console.log(
    `| ${wanted} queries against ${index.nameCount} names: pairs at the threshold, missed, candidates | ${reached} | ${missed} | ${candidates} |`,
  );
}

function measure(wanted: number): void {
  const start = performance.now();
  const index = buildNameIndex(recombine(wanted));
  console.log(
    `| names, words, build | ${index.nameCount} | ${index.wordCount} | ${(performance.now() - start).toFixed(0)} ms |`,
  );
  const file = encodeNameIndex(index);
  const from = performance.now();
  const decoded = decodeNameIndex(file);
  if (decoded === null) throw new Error('the index did not read back');
  const matcher = createMatcher(decoded);
  console.log(
    `| index file, from bytes to a matcher | ${(file.byteLength / 1e6).toFixed(0)} MB | ${(performance.now() - from).toFixed(0)} ms |`,
  );
  const times: number[] = [];
  for (const name of vendors.slice(0, 10_000)) {
    const began = performance.now();
    matcher.match(
      { name, schema: 'Organization', countries: [], identifiers: [] },
      { threshold: THRESHOLD, limit: 10, lists: null },
    );
    times.push(performance.now() - began);
  }
  const sum = times.reduce((total, time) => total + time, 0);
  times.sort((a, b) => a - b);
  console.log(
    `| queries a second, p50, p99 | ${((1000 * times.length) / sum).toFixed(0)} | ${times[times.length >> 1]?.toFixed(3)} ms | ${times[Math.floor(times.length * 0.99)]?.toFixed(3)} ms |`,
  );
  console.log(`| memory of the process after the build | ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB |`);
}

if (count === '') compareWithScan(buildNameIndex(names.map(toParty)), 10_000);
else measure(Number(count));
