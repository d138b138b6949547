/**
 * The definitions of the four rules once more, as naively as possible and without a line of the product's code: rationals, lists of edges, loops until nothing
 * changes. Slow, and easy to check against the texts. Only for small graphs in tests.
 */

export interface OracleEdge {
  readonly owner: string;
  readonly asset: string;
  readonly kind: string;
  /** Tenths of a per mille of the whole, 0 to 10,000; open bounds are not reached. */
  readonly min: number;
  readonly max: number;
  readonly openMin: boolean;
  readonly openMax: boolean;
  readonly indirect: boolean;
  readonly summary: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly source: string;
}

export interface OracleGraph {
  readonly ids: readonly string[];
  readonly listed: readonly string[];
  readonly unnamed: readonly string[];
  readonly joint: readonly string[];
  readonly edges: readonly OracleEdge[];
}

export interface OracleAnswer {
  readonly outcome: string;
  readonly min: bigint;
  readonly max: bigint;
}

/** A share in parts of `ONE`; an open bound is `TINY` away from its number, less than any difference between numbers that occur. */
export const ONE = 10_000n * 1_000_000n;
const TINY = 1n;
const HALF = ONE / 2n;

type Test = 'at_least' | 'more_than';
interface Law {
  readonly line: Test;
  /** Whether what several listed parties hold is added up; `open`: nobody has said. */
  readonly sum: 'yes' | 'no' | 'open';
  readonly ownership: readonly string[];
  readonly perhapsOwnership: readonly string[];
  readonly votes: boolean;
  readonly control: readonly string[];
  readonly perhapsControl: readonly string[];
  readonly eachJointHolderHasAll: boolean;
  readonly force: 'yes' | 'no' | 'unknown';
}

function lawOf(rule: string, day: string): Law {
  const american: Omit<Law, 'sum' | 'force'> = {
    line: 'at_least',
    ownership: ['shareholding', 'joint'],
    perhapsOwnership: ['profit', 'unspecified', 'consolidation', 'nominee'],
    votes: false,
    control: ['branch', 'nominator'],
    perhapsControl: [],
    eachJointHolderHasAll: false,
  };
  const control = ['board_majority', 'control', 'consolidation', 'branch', 'nominator'];
  if (rule === 'us_ofac_50')
    return { ...american, sum: day >= '2014-08-13' ? 'yes' : 'open', force: day < '2008-02-14' ? 'unknown' : 'yes' };
  if (rule === 'us_bis_affiliates') {
    const force = day < '2025-09-29' ? 'no' : day < '2025-11-10' ? 'yes' : day < '2026-11-10' ? 'no' : 'unknown';
    return { ...american, sum: 'yes', force };
  }
  if (rule === 'uk_control')
    return {
      line: 'more_than',
      sum: 'no',
      ownership: ['shareholding', 'joint'],
      perhapsOwnership: ['profit'],
      votes: true,
      control,
      perhapsControl: ['influence', 'unspecified'],
      eachJointHolderHasAll: true,
      force: 'yes',
    };
  return {
    line: day >= '2024-07-03' ? 'at_least' : 'more_than',
    sum: day >= '2022-04-08' ? 'yes' : 'open',
    ownership: ['shareholding', 'joint'],
    perhapsOwnership: ['profit', 'nominee'],
    votes: true,
    control,
    perhapsControl: ['influence', 'unspecified'],
    eachJointHolderHasAll: false,
    force: 'yes',
  };
}

export function askOracle(graph: OracleGraph, rule: string, day: string): ReadonlyMap<string, OracleAnswer> {
  const law = lawOf(rule, day);
  const edges = graph.edges.filter(
    (edge) => !edge.summary && (edge.from === null || edge.from <= day) && (edge.until === null || day < edge.until),
  );
  return law.sum === 'open' ? readBothWays(graph, edges, law) : readOneWay(graph, edges, law);
}

/** Both readings of a law that does not say whether it adds up: where they differ, nobody knows. */
function readBothWays(graph: OracleGraph, edges: readonly OracleEdge[], law: Law): ReadonlyMap<string, OracleAnswer> {
  const added = readOneWay(graph, edges, { ...law, sum: 'yes' });
  const apart = readOneWay(graph, edges, { ...law, sum: 'no' });
  const persons = graph.listed.map((id) => close(graph, edges, law, { start: [id], sure: true }));
  return new Map(
    graph.ids.map((id) => {
      const outcomes = [added.get(id)?.outcome ?? '', apart.get(id)?.outcome ?? ''];
      // The most that one person surely holds; where some surely own it, the most of these.
      const owning = persons.filter((members) => members.has(id));
      const alone = (owning.length > 0 ? owning : persons).flatMap((members) =>
        (law.votes ? ['ownership', 'votes'] : ['ownership']).map((measure) =>
          heldOf(graph, edges, law, { id, members, measure, sure: true }),
        ),
      );
      const outcome = outcomes[0] === outcomes[1] ? (outcomes[0] ?? '') : 'unknown';
      return [id, { outcome, min: alone.reduce((a, b) => (a > b ? a : b), 0n), max: added.get(id)?.max ?? 0n }];
    }),
  );
}

function readOneWay(graph: OracleGraph, edges: readonly OracleEdge[], law: Law): ReadonlyMap<string, OracleAnswer> {
  // Whoever is looked at together: all listed parties, or each by itself and, for what nobody else has, nobody.
  const persons = law.sum === 'yes' ? [graph.listed] : [...graph.listed.map((id) => [id]), []];
  const views = persons.map((listed) => ({
    sure: close(graph, edges, law, { start: listed, sure: true }),
    perhaps: close(graph, edges, law, { start: [...listed, ...graph.unnamed], sure: false }),
  }));
  const answers = new Map<string, OracleAnswer>();
  for (const id of graph.ids) {
    const sure = views.some((view) => view.sure.has(id));
    const perhaps = views.some((view) => view.perhaps.has(id));
    const plain = sure ? 'yes' : perhaps ? 'unknown' : 'no';
    const outcome = law.force === 'no' ? 'no' : law.force === 'unknown' && plain === 'yes' ? 'unknown' : plain;
    const measures = law.votes ? ['ownership', 'votes'] : ['ownership'];
    const most = (view: (typeof views)[number], sure: boolean): bigint =>
      measures
        .map((measure) => heldOf(graph, edges, law, { id, members: sure ? view.sure : view.perhaps, measure, sure }))
        .reduce((a, b) => (a > b ? a : b), 0n);
    // The figures of whoever it belongs to, and of those, or where it belongs to nobody of all, of the one who holds most; the first of equals.
    const those = views.filter((view) => (sure ? view.sure : view.perhaps).has(id));
    const candidates = those.length > 0 ? those : views;
    const isMore = (a: (typeof views)[number], b: (typeof views)[number]): boolean => {
      const [here, there] = [inBillionths(most(a, sure)), inBillionths(most(b, sure))];
      return here === there ? most(a, !sure) > most(b, !sure) : here > there;
    };
    const [start = views[0], ...rest] = candidates;
    const first = start && rest.reduce((best, view) => (isMore(view, best) ? view : best), start);
    answers.set(id, { outcome, min: first ? most(first, true) : 0n, max: first ? most(first, false) : 0n });
  }
  return answers;
}

/** Without what open bounds are away from their numbers. */
function inBillionths(value: bigint): bigint {
  return (value * 1_000_000_000n + HALF) / ONE;
}

function close(
  graph: OracleGraph,
  edges: readonly OracleEdge[],
  law: Law,
  { start, sure }: { readonly start: readonly string[]; readonly sure: boolean },
): ReadonlySet<string> {
  const members = new Set(start);
  for (let grew = true; grew; ) {
    grew = false;
    for (const id of graph.ids) {
      if (members.has(id) || !belongs(graph, edges, law, { id, members, sure })) continue;
      members.add(id);
      grew = true;
    }
  }
  return members;
}

interface Asked {
  readonly id: string;
  readonly members: ReadonlySet<string>;
  readonly sure: boolean;
}

function belongs(graph: OracleGraph, edges: readonly OracleEdge[], law: Law, { id, members, sure }: Asked): boolean {
  const into = edges.filter(({ asset, kind }) => asset === id && countsAtAll(law, kind));
  const theirs = into.filter(({ owner }) => members.has(owner));
  if (theirs.length === 0) return false;
  if (theirs.some(({ kind }) => law.control.includes(kind) || (!sure && law.perhapsControl.includes(kind))))
    return true;
  if (graph.joint.includes(id) && (law.eachJointHolderHasAll || into.every(({ owner }) => members.has(owner))))
    return true;
  const owned = heldOf(graph, edges, law, { id, members, sure, measure: 'ownership' });
  const voted = heldOf(graph, edges, law, { id, members, sure, measure: 'votes' });
  return (law.line === 'at_least' ? owned >= HALF : owned > HALF) || (law.votes && voted > HALF);
}

function countsAtAll(law: Law, kind: string): boolean {
  return [
    ...law.ownership,
    ...law.perhapsOwnership,
    ...law.control,
    ...law.perhapsControl,
    ...(law.votes ? ['voting'] : []),
  ].includes(kind);
}

/** The least, or the greatest, that the members hold: everybody else is given the least, then the members are filled up one after the other. */
function heldOf(
  _graph: OracleGraph,
  edges: readonly OracleEdge[],
  law: Law,
  { id, members, measure, sure }: Asked & { readonly measure: string },
): bigint {
  const owners = [...new Set(edges.filter(({ asset }) => asset === id).map(({ owner }) => owner))];
  const bands = owners.map((owner) => ({
    owner,
    ...bandOf(
      edges.filter((edge) => edge.asset === id && edge.owner === owner),
      law,
      measure,
    ),
  }));
  const theirs = bands.filter(({ owner }) => members.has(owner));
  if (sure) return theirs.reduce((sum, { min }) => sum + min, 0n);
  const least = bands.reduce((sum, { min }) => sum + min, 0n);
  const wish = theirs.reduce((sum, { max }) => sum + max, 0n);
  if (least > ONE) return wish;
  let [room, held] = [ONE - least, 0n];
  for (const { min, max } of theirs) {
    const more = max - min < room ? max - min : room;
    held += min + more;
    room -= more;
  }
  return held;
}

/** What one owner has: parcels of one source add up, several sources are read together. */
function bandOf(edges: readonly OracleEdge[], law: Law, measure: string): { min: bigint; max: bigint } {
  const spoken = edges.flatMap((edge) => {
    const sure = measure === 'votes' ? edge.kind === 'voting' && law.votes : law.ownership.includes(edge.kind);
    const perhaps = measure === 'ownership' && law.perhapsOwnership.includes(edge.kind);
    if (!sure && !perhaps) return [];
    const min = perhaps || edge.indirect ? 0n : BigInt(edge.min) * 1_000_000n + (edge.openMin ? TINY : 0n);
    const max = edge.indirect ? ONE : BigInt(edge.max) * 1_000_000n - (edge.openMax ? TINY : 0n);
    return [{ source: edge.source, min, max }];
  });
  const sources = [...new Set(spoken.map(({ source }) => source))].map((source) => {
    const parcels = spoken.filter((each) => each.source === source);
    const sum = (pick: 'min' | 'max'): bigint => parcels.reduce((total, parcel) => total + parcel[pick], 0n);
    const cut = (value: bigint): bigint => (value > ONE ? ONE : value);
    return { min: cut(sum('min')), max: cut(sum('max')) };
  });
  const [first, ...others] = sources;
  if (!first) return { min: 0n, max: 0n };
  const both = others.reduce(
    (a, b) => ({ min: a.min > b.min ? a.min : b.min, max: a.max < b.max ? a.max : b.max }),
    first,
  );
  if (both.min <= both.max) return both;
  return others.reduce((a, b) => ({ min: a.min < b.min ? a.min : b.min, max: a.max > b.max ? a.max : b.max }), first);
}
