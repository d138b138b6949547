/**
 * The names benchmark: `node bench/names.ts FOLDER [--misses CLASS]`. The folder holds `corpus.ftm.ndjson`, `queries*.csv`,
 * `clean-vendors*.txt`, `pairs*.csv` and `cross-script*.csv`; one table comes out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createMatcher } from '../src/core/matching/create-matcher.ts';
import type { IndexedName, IndexedParty, Matcher } from '../src/core/matching/matcher.ts';
import { buildNameIndex, decodeNameIndex, encodeNameIndex } from '../src/core/matching/name-index.ts';
import { recomputeScore } from '../src/core/matching/score.ts';
import { scorePair } from '../src/core/matching/score-pair.ts';
import type { Schema } from '../src/core/model/entity.ts';
import { type Figure, printFigures } from './measure.ts';

const THRESHOLD = 0.7;
const [folder = '', ...flags] = process.argv.slice(2);
const shown = flags[0] === '--misses' ? (flags[1] ?? '') : '';
if (folder === '') throw new Error('usage: node bench/names.ts FOLDER [--misses CLASS]');

type Row = Readonly<Record<string, string>>;
const fileOf = (start: string): string =>
  readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? start), 'utf8');
const rowsOf = (start: string): readonly Row[] => parse(fileOf(start), { columns: true });
const print = (measure: string, ...values: readonly string[]): void =>
  console.log(`| ${[measure, ...values].join(' | ')} |`);
/** The measures that are asked for, with what came out: printed last, as one table. */
const figures: Figure[] = [];
const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** A share that is to be at least so much. */
function atLeast(measure: string, share: number, asked: number): void {
  figures.push({ measure, figure: share.toFixed(4), asked: `>= ${asked}`, met: share >= asked });
}
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

function loadParties(): readonly IndexedParty[] {
  return fileOf('corpus')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const entity = JSON.parse(line) as {
        id: string;
        schema: Schema;
        caption: string;
        datasets: string[];
        properties: Record<string, string[]>;
      };
      const names = (entity.properties.name ?? []).map((text): IndexedName => ({ text, kind: 'name' }));
      const aliases = (entity.properties.alias ?? []).map((text): IndexedName => ({ text, kind: 'alias' }));
      return {
        id: entity.id,
        list: entity.datasets[0] ?? '',
        schema: entity.schema,
        caption: entity.caption,
        names: [...names, ...aliases],
        countries: [],
        identifiers: [],
      };
    });
}

function timed<Result>(name: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  print(name, `${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

const ask = (matcher: Matcher, name: string, schema: Schema | null, options: { threshold: number; limit: number }) =>
  matcher.match({ name, schema, countries: [], identifiers: [] }, { ...options, lists: null });

function benchQueries(matcher: Matcher): void {
  const classes = new Map<string, { all: number; alerts: number; at10: number; at50: number }>();
  let checked = 0;
  let recomputed = 0;
  for (const row of rowsOf('queries')) {
    const expected = new Set((row['expected'] ?? '').split(';'));
    const schema = (row['schema'] ?? '') as Schema;
    const ranked = ask(matcher, row['query'] ?? '', schema, { threshold: 0.01, limit: 50 });
    const rank = ranked.findIndex((match) => expected.has(match.id));
    const right = ranked[rank];
    for (const name of [row['class'] ?? '', 'all']) {
      const counts = classes.get(name) ?? { all: 0, alerts: 0, at10: 0, at50: 0 };
      counts.all += 1;
      if (right && right.score >= THRESHOLD) counts.alerts += 1;
      if (rank >= 0 && rank < 10) counts.at10 += 1;
      if (rank >= 0) counts.at50 += 1;
      classes.set(name, counts);
    }
    for (const match of ranked) {
      checked += 1;
      if (recomputeScore(match.features) === match.score) recomputed += 1;
    }
    if (shown === row['class'] && !(right && right.score >= THRESHOLD))
      console.log(
        `  ${right?.score ?? '----'} #${rank + 1} ${row['query']}  =>  ${right?.name ?? row['expected']}${right ? right.features.map((f) => ` ${f.name}=${f.value}`).join('') : ''}${ranked[0] ? `   [top ${ranked[0].score} ${ranked[0].name}]` : ''}`,
      );
  }
  print('class', 'n', 'alerts on the right party', 'R@10', 'R@50');
  for (const [name, { all, alerts, at10, at50 }] of [...classes].sort((a, b) => b[1].all - a[1].all))
    print(name, String(all), percent(alerts, all), percent(at10, all), percent(at50, all));
  print('explanations that recompute', `${recomputed} of ${checked}`);
  const shares = (name: string) => {
    const { all, alerts, at10, at50 } = classes.get(name) ?? { all: 0, alerts: 0, at10: 0, at50: 0 };
    return { alerts: shareOf(alerts, all), at10: shareOf(at10, all), at50: shareOf(at50, all) };
  };
  atLeast('R@10, all queries', shares('all').at10, 0.85);
  atLeast('R@50, all queries', shares('all').at50, 0.9);
  for (const name of ['same-core', 'reorder', 'fuzzy-strong']) atLeast(`R@50, ${name}`, shares(name).at50, 0.999);
  atLeast('R@50, partial', shares('partial').at50, 0.99);
  atLeast('R@50, acronym', shares('acronym').at50, 0.97);
  atLeast('R@50, cross-script', shares('cross-script').at50, 0.6);
  for (const name of ['same-core', 'reorder'])
    atLeast(`alerts on the right party, ${name}`, shares(name).alerts, 0.995);
  atLeast('alerts on the right party, fuzzy-strong', shares('fuzzy-strong').alerts, 0.97);
  atLeast('explanations that recompute to the score', shareOf(recomputed, checked), 1);
}

function benchVendors(matcher: Matcher): void {
  const vendors = fileOf('clean-vendors')
    .split('\n')
    .filter((line) => line !== '');
  for (const schema of ['Organization', null] as const) {
    let alerts = 0;
    for (const name of vendors) {
      const [first] = ask(matcher, name, schema, { threshold: THRESHOLD, limit: 1 });
      if (!first) continue;
      alerts += 1;
      if (shown === 'vendors' && schema === null)
        console.log(
          `  ${first.score} ${name}  =>  ${first.name} [${first.schema}] ${first.features.map((f) => `${f.name}=${f.value}(${f.left}|${f.right})`).join(' ')}`,
        );
    }
    print(
      `clean vendors with an alert, schema ${schema ?? 'not given'}`,
      percent(alerts, vendors.length),
      `${alerts} of ${vendors.length}`,
    );
    figures.push({
      measure: `clean vendors with an alert, schema ${schema ?? 'not given'}`,
      figure: percent(alerts, vendors.length),
      asked: '<= 0.5 %',
      met: alerts <= 0.005 * vendors.length,
    });
  }
}

function benchPairs(): void {
  const counts = new Map<string, { hit: number; wrong: number; missed: number }>();
  for (const row of rowsOf('pairs')) {
    const schema = (row['schema'] ?? '') as Schema;
    const { score, features } = scorePair(schema, row['name1'] ?? '', row['name2'] ?? '');
    const [said, is] = [score >= THRESHOLD, row['is_match'] === 'true'];
    for (const name of schema === 'Company' || schema === 'Organization'
      ? ['all', 'companies', schema]
      : ['all', schema]) {
      const count = counts.get(name) ?? { hit: 0, wrong: 0, missed: 0 };
      if (said && is) count.hit += 1;
      if (said && !is) count.wrong += 1;
      if (!said && is) count.missed += 1;
      counts.set(name, count);
    }
    if (shown === 'pairs' && said !== is)
      console.log(
        `  ${is ? 'MISSED' : 'WRONG '} ${score} ${schema}: ${row['name1']}  |  ${row['name2']}  ${features.map((f) => `${f.name}=${f.value}(${f.left}|${f.right})`).join(' ')}`,
      );
  }
  print('pairs', 'F1', 'precision', 'recall');
  for (const [name, asked] of [
    ['all', 0.86],
    ['companies', 0.94],
  ] as const) {
    const { hit, wrong, missed } = counts.get(name) ?? { hit: 0, wrong: 0, missed: 0 };
    atLeast(`pairs F1, ${name}`, shareOf(2 * hit, 2 * hit + wrong + missed), asked);
  }
  for (const [name, { hit, wrong, missed }] of counts)
    print(
      name,
      ((2 * hit) / (2 * hit + wrong + missed)).toFixed(3),
      (hit / (hit + wrong)).toFixed(3),
      (hit / (hit + missed)).toFixed(3),
    );
}

const ASKED_OF_SCRIPTS = [
  ['Cyrillic', 0.95],
  ['Georgian', 0.9],
  ['Armenian', 0.9],
  ['Arabic', 0.75],
  ['Hebrew', 0.75],
  ['Kana', 0.75],
  ['Hangul', 0.6],
  ['Han', 0.4],
] as const;

function benchScripts(): void {
  const counts = new Map<string, { all: number; hit: number }>();
  for (const row of rowsOf('cross-script')) {
    const [script = '', native = '', latin = ''] = Object.values(row);
    let best = 0;
    for (const one of native.split('|'))
      for (const other of latin.split('|')) best = Math.max(best, scorePair('Organization', one, other).score);
    const count = counts.get(script) ?? { all: 0, hit: 0 };
    count.all += 1;
    if (best >= THRESHOLD) count.hit += 1;
    else if (shown === script) console.log(`  ${best} ${native}  |  ${latin}`);
    counts.set(script, count);
  }
  for (const [script, { all, hit }] of [...counts].sort())
    print(`cross-script pairs at the threshold, ${script}`, percent(hit, all), `${hit} of ${all}`);
  for (const [script, asked] of ASKED_OF_SCRIPTS) {
    const { all, hit } = counts.get(script) ?? { all: 0, hit: 0 };
    atLeast(`cross-script pairs at the threshold, ${script}`, shareOf(hit, all), asked);
  }
}

/** One insertion, deletion, substitution or swap in each word of four letters or more of 2,000 listed names, spread over the lists. */
function benchTypos(matcher: Matcher): void {
  const counts = { all: 0, at50: 0, alerts: 0 };
  const step = Math.max(1, Math.floor(parties.length / 2000));
  for (let at = 0; at < parties.length; at += step) {
    const party = parties[at];
    const name = party?.names[0]?.text ?? '';
    if (party === undefined || !/^[\p{Script=Latin}\P{L}]*$/u.test(name)) continue;
    for (const [number, { 0: word, index: from }] of [...name.matchAll(/\p{L}{4,}/gu)].entries()) {
      const asked = name.slice(0, from) + misspell(word, at + number) + name.slice(from + word.length);
      const ranked = ask(matcher, asked, party.schema, { threshold: 0.01, limit: 50 });
      const right = ranked.find((match) => match.id === party.id);
      const hit = right !== undefined && right.score >= THRESHOLD;
      counts.all += 1;
      if (right) counts.at50 += 1;
      else if (shown === 'one-edit-lost')
        console.log(`  ${asked}  =>  ${name}  [top ${ranked[0]?.score} ${ranked[0]?.name}]`);
      if (hit) counts.alerts += 1;
      else if (shown === 'one-edit') console.log(`  ${right?.score ?? '----'} ${asked}  =>  ${right?.name ?? name}`);
    }
  }
  print(
    'one-edit in any word of four letters or more: n, R@50, alerts',
    String(counts.all),
    percent(counts.at50, counts.all),
    percent(counts.alerts, counts.all),
  );
  atLeast('one edit in any word of four letters or more, R@50', shareOf(counts.at50, counts.all), 1);
}

/** The place and the letter go by the number, so that every run asks the same. */
function misspell(word: string, number: number): string {
  const place = (number * 7) % (word.length - 1);
  const letter = 'aeronistlkd'[number % 11] ?? 'a';
  switch (number % 4) {
    case 0:
      return word.slice(0, place) + word.slice(place + 1);
    case 1:
      return word.slice(0, place) + letter + word.slice(place);
    case 2:
      return word.slice(0, place) + letter + word.slice(place + 1);
    default:
      return (
        word.slice(0, place) + word.slice(place + 1, place + 2) + word.slice(place, place + 1) + word.slice(place + 2)
      );
  }
}

function benchSpeed(matcher: Matcher): void {
  const names = fileOf('clean-vendors')
    .split('\n')
    .filter((line) => line !== '');
  const times: number[] = [];
  for (const name of names) {
    const start = performance.now();
    ask(matcher, name, 'Organization', { threshold: THRESHOLD, limit: 10 });
    times.push(performance.now() - start);
  }
  const sum = times.reduce((total, time) => total + time, 0);
  times.sort((a, b) => a - b);
  print(
    'queries a second, one core',
    ((1000 * times.length) / sum).toFixed(0),
    `p50 ${times[times.length >> 1]?.toFixed(3)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(3)} ms`,
  );
}

const parties = loadParties();
print('measure', 'value');
print('---', '---');
const index = timed('build the index', () => buildNameIndex(parties));
print('parties, names, words', String(index.partyCount), String(index.nameCount), String(index.wordCount));
const file = encodeNameIndex(index);
print('index file', `${(file.byteLength / 1e6).toFixed(1)} MB`);
const decoded = timed('read the index', () => decodeNameIndex(file));
if (!decoded) throw new Error('the index did not read back');
const matcher = createMatcher(decoded);
benchQueries(matcher);
benchVendors(matcher);
benchPairs();
benchScripts();
benchTypos(matcher);
benchSpeed(matcher);
console.log('');
printFigures(figures);
