/** Ownership at scale: a graph of 1,000,000 edges and 500,000 parties, all answers under each rule, and one changed edge at a time. Times are those of the processor, so that other work on the machine does not count: of all threads together for whole answers, of the thread that waits for it for one changed edge. */
import { answerFor, outcomeFor, partiesAsked, sharesFor } from '../src/core/ownership/answer.ts';
import { type OwnershipEdge, OwnershipGraph } from '../src/core/ownership/graph.ts';
import { type OwnershipQuestion, askOwnership } from '../src/core/ownership/question.ts';
import { ownershipRules } from '../src/core/ownership/rules/registry.ts';
import { usOfac50 } from '../src/core/ownership/rules/us-ofac-50.ts';
import { UNKNOWN_SHARE, WHOLE } from '../src/core/ownership/share.ts';
import { type Figure, printFigures, seconds } from './measure.ts';

const PARTIES = 500_000;
const EDGES = 1_000_000;
const CHANGES = 2_000;
const WARM_UP = 500;
const DAY = '2025-10-15';
/** The four rules of today, and OFAC's of when it was open whether stakes are added up. */
const ASKED = [...ownershipRules.map((rule) => ({ rule, day: DAY })), { rule: usOfac50, day: '2013-05-01' }];

/** Mulberry32: the same graph in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const random = randomNumbers(401);

/** One in ten a band of a register, one in twenty unknown, one in fifty of another kind, one in ten dated; circles are as likely as chance makes them. */
function randomEdge(): OwnershipEdge {
  const units = (1 + random(100)) * (WHOLE / 100);
  const form = random(20);
  const exact = { min: units, max: units, openMin: false, openMax: false };
  const quarter = random(4) * (WHOLE / 4);
  const band = { min: quarter, max: quarter + WHOLE / 4, openMin: true, openMax: false };
  const isDated = random(10) === 0;
  return {
    owner: `p${random(PARTIES)}`,
    asset: `p${random(PARTIES)}`,
    kind: random(50) === 0 ? (random(2) === 0 ? 'board_majority' : 'consolidation') : 'shareholding',
    share: form === 0 ? UNKNOWN_SHARE : form < 3 ? band : exact,
    chain: 'direct',
    from: isDated ? '2015-01-01' : null,
    until: isDated && random(2) === 0 ? '2024-01-01' : null,
    source: 'bench',
  };
}

function buildGraph(): OwnershipGraph {
  const graph = new OwnershipGraph();
  for (let party = 0; party < PARTIES; party += 1) graph.number(`p${party}`);
  for (let party = 0; party < PARTIES; party += 100)
    graph.describe(`p${party}`, { listings: [{ list: null, from: null, until: null }] });
  for (let party = 1; party < PARTIES; party += 500) graph.describe(`p${party}`, { kind: 'unknown' });
  for (let edge = 0; edge < EDGES; edge += 1) graph.add(randomEdge());
  return graph;
}

function readAll(question: OwnershipQuestion): string {
  const counts = { yes: 0, unknown: 0, no: 0 };
  let shares = 0;
  for (const party of partiesAsked(question)) {
    counts[outcomeFor(question, party)] += 1;
    const [min, max] = sharesFor(question, party);
    shares += max - min;
  }
  return `yes ${counts.yes}, unknown ${counts.unknown}, no ${counts.no}${shares < 0 ? ', and bands that are upside down' : ''}`;
}

/** Milliseconds of the processor since `start`, all threads. */
function processorMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface ChangeTimes {
  /** Sorted, milliseconds by the clock. */
  readonly byClock: readonly number[];
  /** Milliseconds of the processor's time of this thread; some systems count it in steps of 4 ms. */
  readonly worstOfThread: number;
}

function timeChanges(graph: OwnershipGraph, question: OwnershipQuestion): ChangeTimes {
  const byClock: number[] = [];
  let worstOfThread = 0;
  // The first ones are not counted: they run before the code is compiled.
  for (let change = -WARM_UP; change < CHANGES; change += 1) {
    const edge = random(EDGES);
    const changed = randomEdge();
    const before = process.threadCpuUsage();
    const started = performance.now();
    graph.replace(edge, changed);
    question.solution.change(graph.columns.asset[edge] ?? 0);
    const took = performance.now() - started;
    const { user, system } = process.threadCpuUsage(before);
    if (change < 0) continue;
    byClock.push(took);
    worstOfThread = Math.max(worstOfThread, (user + system) / 1000);
  }
  return { byClock: byClock.sort((a, b) => a - b), worstOfThread };
}

const figures: Figure[] = [];
const begun = process.cpuUsage();
const graph = buildGraph();
figures.push({
  measure: `graph of ${PARTIES} parties and ${EDGES} edges`,
  figure: seconds(processorMs(begun)),
  asked: '',
  met: true,
});
for (const { rule, day } of ASKED) {
  const name = day === DAY ? rule.id : `${rule.id} on ${day}`;
  const started = process.cpuUsage();
  const question = askOwnership(graph, rule, day);
  const counts = readAll(question);
  const took = processorMs(started);
  figures.push({
    measure: `${name}: all answers (${counts})`,
    figure: seconds(took),
    asked: 'under 2 s',
    met: took < 2000,
  });
  const { byClock, worstOfThread } = timeChanges(graph, question);
  figures.push({
    measure: `${name}: one changed edge, p50 and p99 by the clock, worst of ${CHANGES} by the thread's time`,
    figure: `${byClock[CHANGES >> 1]?.toFixed(3)} ms, ${byClock[Math.floor(CHANGES * 0.99)]?.toFixed(3)} ms, ${worstOfThread.toFixed(2)} ms`,
    asked: 'under 10 ms',
    met: worstOfThread < 10,
  });
  const explained = process.cpuUsage();
  for (const party of partiesAsked(question).slice(0, 10_000)) answerFor(question, party);
  figures.push({
    measure: `${name}: 10,000 answers with paths and sentences`,
    figure: seconds(processorMs(explained)),
    asked: '',
    met: true,
  });
}
const peak = process.resourceUsage().maxRSS / 1024;
figures.push({
  measure: 'memory of the process at its highest',
  figure: `${peak.toFixed(0)} MB`,
  asked: 'under 1000 MB',
  met: peak < 1000,
});
printFigures(figures);
