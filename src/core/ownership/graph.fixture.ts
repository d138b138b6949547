/** Graphs for tests, one edge a line: `X 50 A`, `X 25-50 A`, `X >25-<50 A`, `X ? A`, with `kind=voting`, `from=`, `until=`, `source=` after it. */
import type { Chain, InterestKind, PartyListing } from './graph.ts';
import { OwnershipGraph } from './graph.ts';
import { type Share, UNKNOWN_SHARE, readBand, readExact } from './share.ts';

export interface FixtureParties {
  readonly listed?: readonly string[];
  readonly unnamed?: readonly string[];
  readonly joint?: readonly string[];
  readonly listings?: Readonly<Record<string, readonly PartyListing[]>>;
}

export function graphOf(text: string, parties: FixtureParties = {}): OwnershipGraph {
  const graph = new OwnershipGraph();
  for (const id of parties.listed ?? []) graph.describe(id, { listings: [{ list: null, from: null, until: null }] });
  for (const [id, listings] of Object.entries(parties.listings ?? {})) graph.describe(id, { listings });
  for (const id of parties.unnamed ?? []) graph.describe(id, { kind: 'unknown', why: 'exempt from disclosure' });
  for (const id of parties.joint ?? []) graph.describe(id, { kind: 'joint' });
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) addLine(graph, line.trim());
  return graph;
}

export function addLine(graph: OwnershipGraph, line: string): number {
  const [owner = '', share = '', asset = '', ...facts] = line.split(/\s+/);
  const fact = (name: string): string | null =>
    facts.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  return graph.add({
    owner,
    asset,
    kind: (fact('kind') ?? 'shareholding') as InterestKind,
    share: shareOf(share),
    chain: (fact('chain') ?? 'direct') as Chain,
    from: fact('from'),
    until: fact('until'),
    source: fact('source') ?? 'test',
  });
}

function shareOf(text: string): Share {
  if (text === '?') return UNKNOWN_SHARE;
  const band = /^(>?)([\d.]+)-(<?)([\d.]+)$/.exec(text);
  const read = band
    ? readBand(
        { min: band[2] ?? '', max: band[4] ?? '', openMin: band[1] === '>', openMax: band[3] === '<' },
        'percent',
      )
    : readExact(text, 'percent');
  if (read === null) throw new Error(`no share: ${text}`);
  return read;
}
