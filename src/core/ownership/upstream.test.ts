import { expect, test } from 'vitest';
import { answerFor } from './answer.ts';
import { OwnershipGraph, interestKinds } from './graph.ts';
import { graphOf } from './graph.fixture.ts';
import { askOwnership } from './question.ts';
import { type OwnershipRule, versionOn } from './rule.ts';
import { ownershipRules } from './rules/registry.ts';
import { usOfac50 } from './rules/us-ofac-50.ts';
import { upstreamOf } from './upstream.ts';

const DAY = '2025-10-01';
/** As OFAC's rule was before 2014-08-13. */
const unsettled: OwnershipRule = {
  ...usOfac50,
  versions: [{ ...versionOn(usOfac50, '2013-05-01'), from: null, until: null }],
};

test('what stands above a party answers about it as the whole graph does, in cycles and with joint and unnamed owners', () => {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  for (let round = 0; round < 300; round += 1) {
    const ids = Array.from({ length: 3 + random(8) }, (_, number) => `P${number}`);
    const edges = Array.from({ length: 2 + random(14) }, () => {
      const share = random(4) === 0 ? '25-75' : String([10, 25, 40, 50, 51, 100][random(6)]);
      const kind = random(3) === 0 ? ` kind=${interestKinds[random(interestKinds.length)]}` : '';
      const until = random(5) === 0 ? ` until=${random(2) === 0 ? DAY : '2025-10-02'}` : '';
      return `${ids[random(ids.length)]} ${share} ${ids[random(ids.length)]}${kind}${until}`;
    });
    const graph = graphOf(edges.join('\n'), { listed: ['P0'], unnamed: ['P1'], joint: ['P2'] });
    for (const party of graph.parties.keys()) {
      const { id, listings } = graph.party(party);
      if (listings.length > 0) continue;
      const above = upstreamOf(graph, party, DAY, 1000);
      for (const rule of [...ownershipRules, unsettled]) {
        // In a cycle there are several proofs of one answer, so the reasons may differ.
        const [whole, part] = [
          answerFor(askOwnership(graph, rule, DAY), party),
          answerFor(askOwnership(above, rule, DAY), above.find(id)),
        ];
        const said = ({ outcome, shareMin, shareMax }: typeof whole) => [outcome, shareMin, shareMax];
        expect(said(part), edges.join('\n')).toEqual(said(whole));
      }
    }
  }
});

test('an edge is in force on its first day and not on the first one after its last', () => {
  const graph = graphOf('X 50 A from=2020-01-02 until=2020-01-05', { listed: ['X'] });
  const edgesOn = (day: string): number => upstreamOf(graph, graph.find('A'), day, 10).edgeCount;
  expect(['2020-01-01', '2020-01-02', '2020-01-04', '2020-01-05'].map(edgesOn)).toEqual([0, 1, 1, 0]);
});

test('the party’s own listing is left out, and beyond the bound an owner is one of whom nothing is known', () => {
  const chain = Array.from({ length: 9 }, (_, number) => `P${number} 100 P${number + 1}`).join('\n');
  const graph = graphOf(chain, { listed: ['P0', 'P9'] });
  const answer = (most: number): string => {
    const above = upstreamOf(graph, graph.find('P9'), DAY, most);
    return answerFor(askOwnership(above, usOfac50, DAY), above.find('P9')).outcome;
  };
  expect([answer(10), answer(9), answer(3)]).toEqual(['yes', 'unknown', 'unknown']);
});

test('an edge is copied with everything that it says', () => {
  const graph = new OwnershipGraph();
  const share = { min: 250_000_001, max: 500_000_000, openMin: true, openMax: false };
  const facts = { owner: 'X', asset: 'A', share, from: '1969-12-31', until: null, source: 'register' } as const;
  for (const kind of interestKinds) {
    for (const chain of ['direct', 'indirect', 'summary'] as const) {
      const edge = { ...facts, kind, chain };
      expect(graph.edgeAt(graph.add(edge))).toEqual(edge);
    }
  }
});
