import { expect, test } from 'vitest';
import type { Finding } from '../../api/shapes.ts';
import { chainsOf, graphOf } from './chains.ts';

const owned = (owner: string, test = 'us_ofac_50') =>
  ({ test, owner: { id: owner, caption: owner, sameName: false } }) as Finding['owned'];
const finding = (path: readonly string[], test?: string): Finding =>
  ({ path, owned: owned(path[0] ?? '', test), listTitle: 'SDN List' }) as unknown as Finding;

test('a chain that two findings tell of is drawn once, and one of another test not at all', () => {
  const findings = [
    finding(['Holding', 'Middle', 'Supplier']),
    finding(['Holding', 'Middle', 'Supplier']),
    finding(['Holding', 'Supplier'], 'uk_control'),
  ];
  expect(chainsOf(findings, 'us_ofac_50').map(({ names }) => names)).toEqual([['Holding', 'Middle', 'Supplier']]);
});

test('two owners of one supplier share it in the graph', () => {
  const chains = chainsOf([finding(['A', 'Supplier']), finding(['B', 'Middle', 'Supplier'])], 'us_ofac_50');
  const { nodes, links } = graphOf(chains);
  expect(nodes).toEqual([
    { name: 'A', kind: 'listed' },
    { name: 'Supplier', kind: 'supplier' },
    { name: 'B', kind: 'listed' },
    { name: 'Middle', kind: 'between' },
  ]);
  expect(links).toHaveLength(3);
});

test('each arrow has the share of its step, and none in a screening that did not keep it', () => {
  const step = { shareMin: 0.25, shareMax: 0.5, says: 'holds 25 % to 50 % of the shares [register.csv]' };
  const kept = finding(['A', '…', 'Middle', 'Supplier']);
  const withSteps = { ...kept, owned: { ...kept.owned, steps: [null, null, step] } } as unknown as Finding;
  expect(graphOf(chainsOf([withSteps], 'us_ofac_50')).links.map((link) => link.step)).toEqual([null, null, step]);
  expect(graphOf(chainsOf([kept], 'us_ofac_50')).links.map((link) => link.step)).toEqual([null, null, null]);
});
