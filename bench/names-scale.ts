/**
 * Names at scale: `node bench/names-scale.ts FOLDER [COUNT]`. Compares the candidates with the exhaustive scan for 10,000 queries,
 * or, with a count, measures an index of so many names, made in the two ways of `made-names.ts`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askName } from '../src/core/matching/asked-name.ts';
import { createCandidateFinder } from '../src/core/matching/candidates.ts';
import { compareNames } from '../src/core/matching/compare.ts';
import { emptyComparison } from '../src/core/matching/comparison.ts';
import { createMatcher } from '../src/core/matching/create-matcher.ts';
import { createHitTable } from '../src/core/matching/hit-table.ts';
import type { IndexedParty } from '../src/core/matching/matcher.ts';
import { buildNameIndex, decodeNameIndex, encodeParts } from '../src/core/matching/name-index.ts';
import { scoreOf } from '../src/core/matching/score.ts';
import { makeNames, type Making, randomNumbers } from './made-names.ts';

const THRESHOLD = 0.7;
const [folder = '', count = '', making = '', step = '', file = ''] = process.argv.slice(2);
const made: Making = making === 'lifelike' ? making : 'recombined';
if (folder === '') throw new Error('usage: node bench/names-scale.ts FOLDER [COUNT]');

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
/** Who only asks an index that is built does not read them: they would count as its memory. */
const corpusNames = (): readonly string[] =>
  linesOf('corpus.ftm.ndjson')
    .map((line) => JSON.parse(line) as { schema: string; properties: Record<string, string[]> })
    .filter(({ schema }) => schema !== 'Person' && schema !== 'Vessel' && schema !== 'Airplane')
    .flatMap(({ properties }) => [...(properties.name ?? []), ...(properties.alias ?? [])]);
const vendors = linesOf('clean-vendors.dev.txt');

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

/** Listed names with a letter changed, dropped or doubled, or two words swapped, and innocent vendors. */
function queriesFor(names: readonly string[], wanted: number): readonly string[] {
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

function compareWithScan(names: readonly string[], wanted: number): void {
  const index = buildNameIndex(names.map(toParty));
  const { arrays } = index;
  const [hits, comparison, finder] = [createHitTable(), emptyComparison(), createCandidateFinder(arrays)];
  let [reached, missed, candidates] = [0, 0, 0];
  for (const query of queriesFor(names, wanted)) {
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

/** Builds in a process of its own and loads in another: what a screening needs is the second. */
function measureInProcesses(wanted: string, making: Making): void {
  const temporary = mkdtempSync(join(tmpdir(), 'countersign-names-'));
  for (const step of ['build', 'ask']) {
    const args = [import.meta.filename, folder, wanted, making, step, join(temporary, 'names.bin')];
    spawnSync(process.execPath, [...process.execArgv, ...args], { stdio: 'inherit' });
  }
  rmSync(temporary, { recursive: true, force: true });
}

function* partiesOf(made: Iterable<string>): Iterable<IndexedParty> {
  let id = 0;
  for (const name of made) {
    yield toParty(name, id);
    id += 1;
  }
}

function build(wanted: number, making: Making, file: string): void {
  const start = performance.now();
  const index = buildNameIndex(partiesOf(makeNames(corpusNames(), wanted, making)));
  const took = performance.now() - start;
  const out = openSync(file, 'w');
  let size = 0;
  for (const part of encodeParts(index)) {
    for (let at = 0; at < part.length; ) at += writeSync(out, part, at);
    size += part.length;
  }
  closeSync(out);
  console.log(`| ${making}: names, words, build | ${index.nameCount} | ${index.wordCount} | ${took.toFixed(0)} ms |`);
  console.log(`| index file, most memory while building | ${megabytes(size)} | ${mostMemory()} |`);
}

const megabytes = (size: number): string => `${(size / 1e6).toFixed(0)} MB`;
/** Resident, of this process so far. */
const mostMemory = (): string => megabytes(process.resourceUsage().maxRSS * 1024);

function ask(file: string): void {
  const bytes = readFileSync(file);
  const from = performance.now();
  const decoded = decodeNameIndex(bytes);
  if (decoded === null) throw new Error('the index did not read back');
  const matcher = createMatcher(decoded);
  console.log(`| from bytes to a matcher | ${(performance.now() - from).toFixed(0)} ms |`);
  const askFor = (name: string): void => {
    matcher.match(
      { name, schema: 'Organization', countries: [], identifiers: [] },
      { threshold: THRESHOLD, limit: 10, lists: null },
    );
  };
  // Other names first, until the machine code is made; none of those that are timed was asked before.
  for (const name of vendors.slice(10_000, 13_000)) askFor(name);
  const times: number[] = [];
  const used = process.cpuUsage();
  for (const name of vendors.slice(0, 10_000)) {
    const began = performance.now();
    askFor(name);
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(used);
  const sum = times.reduce((total, time) => total + time, 0);
  times.sort((a, b) => a - b);
  console.log(
    `| queries a second, p50, p99 | ${((1000 * times.length) / sum).toFixed(0)} | ${times[times.length >> 1]?.toFixed(3)} ms | ${times[Math.floor(times.length * 0.99)]?.toFixed(3)} ms |`,
  );
  // On a machine that does other things too, the figure above says how busy it is.
  console.log(
    `| queries a second of processor time, all threads | ${((1e6 * times.length) / (user + system)).toFixed(0)} |`,
  );
  console.log(`| most memory, loaded and asked | ${mostMemory()} |`);
}

if (count === '') compareWithScan(corpusNames(), 10_000);
else if (step === 'build') build(Number(count), made, file);
else if (step === 'ask') ask(file);
else for (const making of ['lifelike', 'recombined'] as const) measureInProcesses(count, making);
