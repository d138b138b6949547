/** The product and the naive oracle give the same answers on 10,000 random graphs, each under all four rules and under OFAC's of a day when it was open whether stakes are added up, and after changes of edges. */
import { expect, test } from 'vitest';
import { answerFor, outcomeFor, partiesAsked, sharesFor } from './answer.ts';
import { type Chain, type InterestKind, OwnershipGraph, interestKinds } from './graph.ts';
import { ONE, type OracleEdge, type OracleGraph, askOracle } from './oracle.fixture.ts';
import { askOwnership } from './question.ts';
import { ownershipRules } from './rules/registry.ts';
import { usOfac50 } from './rules/us-ofac-50.ts';
import { WHOLE } from './share.ts';

const GRAPHS = 10_000;
const CHUNKS = 10;

/** Mulberry32: the same graphs in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
type Random = (below: number) => number;

const DAYS = [
  '2008-02-13',
  '2008-02-14',
  '2014-08-12',
  '2014-08-13',
  '2019-10-09',
  '2020-12-31',
  '2022-04-07',
  '2022-04-08',
  '2024-07-02',
  '2024-07-03',
  '2025-09-29',
  '2025-11-10',
  '2026-11-10',
];
/** When nobody had said whether the stakes of several are added up. */
const OPEN_DAYS = ['2008-02-14', '2013-05-01', '2014-08-12'];
const SIZES = [0, 1000, 2000, 2499, 2500, 2501, 3333, 4000, 4999, 5000, 5001, 6000, 7500, 10_000];

const pick = <T>(random: Random, values: readonly T[]): T => values[random(values.length)] as T;

function randomEdge(random: Random, ids: readonly string[]): OracleEdge {
  const [one, other] = [pick(random, SIZES), pick(random, SIZES)];
  const isBand = random(3) === 0;
  const [min, max] = random(8) === 0 ? [0, 10_000] : isBand ? [Math.min(one, other), Math.max(one, other)] : [one, one];
  const hasRoom = max - min > 1;
  const days = [pick(random, DAYS), pick(random, DAYS)].sort();
  const isDated = random(4) === 0;
  return {
    owner: pick(random, ids),
    asset: pick(random, ids),
    kind: random(3) === 0 ? pick(random, interestKinds) : 'shareholding',
    min,
    max,
    openMin: hasRoom && random(4) === 0,
    openMax: hasRoom && random(4) === 0,
    indirect: random(20) === 0,
    summary: random(30) === 0,
    from: isDated && random(2) === 0 ? (days[0] ?? null) : null,
    until: isDated && random(2) === 0 ? (days[1] ?? null) : null,
    source: random(6) === 0 ? 'b' : 'a',
  };
}

function randomGraph(random: Random): OracleGraph {
  const count = 2 + random(11);
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  const some = (chance: number): string[] => ids.filter(() => random(chance) === 0);
  const unnamed = some(10);
  const joint = some(10).filter((id) => !unnamed.includes(id));
  const listed = some(4).filter((id) => !unnamed.includes(id) && !joint.includes(id));
  return {
    ids,
    listed,
    unnamed,
    joint,
    edges: Array.from({ length: 1 + random(3 * count) }, () => randomEdge(random, ids)),
  };
}

const toEdge = (edge: OracleEdge) => ({
  owner: edge.owner,
  asset: edge.asset,
  kind: edge.kind as InterestKind,
  share: {
    min: (edge.min * WHOLE) / 10_000,
    max: (edge.max * WHOLE) / 10_000,
    openMin: edge.openMin,
    openMax: edge.openMax,
  },
  chain: (edge.summary ? 'summary' : edge.indirect ? 'indirect' : 'direct') as Chain,
  from: edge.from,
  until: edge.until,
  source: edge.source,
});

function toGraph({ ids, listed, unnamed, joint, edges }: OracleGraph): OwnershipGraph {
  const graph = new OwnershipGraph();
  for (const id of ids) graph.number(id);
  for (const id of listed) graph.describe(id, { listings: [{ list: null, from: null, until: null }] });
  for (const id of unnamed) graph.describe(id, { kind: 'unknown' });
  for (const id of joint) graph.describe(id, { kind: 'joint' });
  for (const edge of edges) graph.add(toEdge(edge));
  return graph;
}

/** The oracle's parts -> billionths; its open bounds are a hair away from the number. */
const rounded = (value: bigint): number => Number((value * BigInt(WHOLE) + ONE / 2n) / ONE);

type Lines = Readonly<Record<string, readonly [string, number, number]>>;

function linesOfProduct(graph: OwnershipGraph, question: ReturnType<typeof askOwnership>): Lines {
  return Object.fromEntries(
    partiesAsked(question).map((party) => [
      graph.party(party).id,
      [outcomeFor(question, party), ...sharesFor(question, party)],
    ]),
  );
}

function linesOfOracle(graph: OracleGraph, rule: string, day: string): Lines {
  const asked = graph.ids.filter((id) => ![...graph.listed, ...graph.unnamed, ...graph.joint].includes(id));
  const answers = askOracle(graph, rule, day);
  return Object.fromEntries(
    asked.map((id) => {
      const { outcome, min, max } = answers.get(id) ?? { outcome: '', min: 0n, max: 0n };
      return [id, [outcome, rounded(min), rounded(max)] as const];
    }),
  );
}

/** Every answer has its reasons: chains of edges that are there, from a listed or unnamed owner to the party, and none where nobody belongs. */
function checkReasons(plain: OracleGraph, question: ReturnType<typeof askOwnership>): void {
  const isEdge = (owner: string, asset: string): boolean =>
    plain.edges.some((edge) => edge.owner === owner && edge.asset === asset && !edge.summary);
  for (const party of partiesAsked(question)) {
    const { id, outcome, owners, paths, because } = answerFor(question, party);
    for (const path of paths) {
      expect([...plain.listed, ...plain.unnamed]).toContain(path[0]);
      expect(path.at(-1)).toBe(id);
      expect(new Set(path).size).toBe(path.length);
      path.slice(1).forEach((asset, index) => expect(isEdge(path[index] ?? '', asset)).toBe(true));
    }
    if (outcome !== 'no') expect(paths.length).toBeGreaterThan(0);
    if (outcome === 'yes') expect(owners.length, id).toBeGreaterThan(0);
    expect(because.every((sentence) => /^\S.*[.]$/.test(sentence) && !/undefined|NaN/.test(sentence))).toBe(true);
  }
}

/** `expect` is slow: it is asked only where something differs, and once for each chunk. */
function compareLines(product: Lines, oracle: Lines, told: () => string): void {
  const isSame = Object.keys(oracle).every((id) => String(product[id]) === String(oracle[id]));
  if (!isSame || Object.keys(product).length !== Object.keys(oracle).length) expect(product, told()).toEqual(oracle);
}

function compareOne(random: Random, withReasons: boolean): number {
  const plain = randomGraph(random);
  const drawn = pick(random, DAYS);
  const questions = [
    ...ownershipRules.map((rule) => [rule, drawn] as const),
    [usOfac50, pick(random, OPEN_DAYS)] as const,
  ];
  let compared = 0;
  for (const [rule, day] of questions) {
    const graph = toGraph(plain);
    const question = askOwnership(graph, rule, day);
    const compare = (now: OracleGraph): void => {
      compareLines(linesOfProduct(graph, question), linesOfOracle(now, rule.id, day), () =>
        JSON.stringify({ rule: rule.id, day, plain, now: now.edges }),
      );
      if (withReasons) checkReasons(now, question);
      compared += 1;
    };
    compare(plain);
    const edges = [...plain.edges];
    for (let change = 0; change < 2; change += 1) {
      const at = random(edges.length);
      const edge = { ...randomEdge(random, plain.ids), owner: edges[at]?.owner ?? '', asset: edges[at]?.asset ?? '' };
      edges[at] = edge;
      graph.replace(at, toEdge(edge));
      question.solution.change(graph.find(edge.asset));
      compare({ ...plain, edges });
    }
  }
  return compared;
}

test.each(Array.from({ length: CHUNKS }, (_, chunk) => chunk))(
  'chunk %i of ten: 1,000 random graphs with cycles, bands, open bounds, dates, all kinds of interests, several sources, unnamed and joint owners',
  (chunk) => {
    const random = randomNumbers(20_140_813 + chunk);
    let compared = 0;
    for (let graph = 0; graph < GRAPHS / CHUNKS; graph += 1) compared += compareOne(random, graph % 20 === 0);
    // Four rules and one of them on another day, each on the graph and after two changes of an edge.
    expect(compared).toBe((GRAPHS / CHUNKS) * 15);
  },
);
