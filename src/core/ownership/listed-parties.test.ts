import { expect, test } from 'vitest';
import { edgesAsText } from '../../../test/read-ownership.ts';
import { type ListedParty, type Relation, listingOf } from '../model/entity.ts';
import { answerFor } from './answer.ts';
import { OwnershipGraph } from './graph.ts';
import { addListedParties } from './listed-parties.ts';
import { askOwnership } from './question.ts';
import { ruleById } from './rules/registry.ts';

const relation = (facts: Partial<Relation>): Relation => ({
  schema: 'Ownership',
  other: 'owner',
  otherId: null,
  otherName: null,
  role: null,
  share: null,
  from: null,
  until: null,
  ...facts,
});
const party = (id: string, facts: Partial<ListedParty>): ListedParty => ({
  id,
  schema: 'Company',
  caption: id,
  properties: {},
  listings: [],
  relations: [],
  ...facts,
});

/** Inspur Group is on the Entity List since 2023-03-06 (88 FR 13675), six subsidiaries since 2025-03-28 (90 FR 14048). */
const inspur = party('us_bis_entity_list-inspur-group', {
  caption: 'Inspur Group',
  listings: [listingOf({ effective: '2023-03-02', published: '2023-03-06' }), listingOf({ covers: 'equipment' })],
  relations: [relation({ other: 'asset', otherName: 'A Subsidiary', share: { min: 0.5001, max: 0.5001 } })],
});

test('a parent field is an edge with the share that it states, and equipment that is listed lists nobody', () => {
  const graph = new OwnershipGraph();
  const edges = addListedParties(
    graph,
    'us_bis_entity_list',
    [
      inspur,
      party('child', {
        relations: [
          relation({ otherName: 'Inspur Group', from: '2020-01-01' }),
          relation({ schema: 'Directorship', other: 'director', otherName: 'X' }),
        ],
      }),
    ],
    (name) => (name === 'Inspur Group' ? inspur.id : null),
  );
  expect(edges).toBe(2);
  expect(edgesAsText(graph)).toEqual([
    'us_bis_entity_list-inspur-group -> name:A Subsidiary shareholding 50.01 % –',
    'us_bis_entity_list-inspur-group -> child shareholding an unknown share 2020-01-01 –',
  ]);
  expect(graph.party(graph.find(inspur.id)).listings).toEqual([
    { list: 'us_bis_entity_list', from: '2023-03-02', until: null },
  ]);
});

test('a subsidiary that is on no list is found from the day on which its parent was listed, under the rule of that list', () => {
  const graph = new OwnershipGraph();
  addListedParties(graph, 'us_bis_entity_list', [inspur], () => null);
  const on = (rule: string, day: string) =>
    answerFor(askOwnership(graph, ruleById(rule), day), graph.find('name:A Subsidiary'));
  expect(on('us_bis_affiliates', '2025-10-15')).toMatchObject({ outcome: 'yes', owners: [inspur.id] });
  expect(on('us_bis_affiliates', '2025-10-15').because[0]).toBe(
    'A Subsidiary is owned under BIS Affiliates Rule (50 %): Inspur Group (listed: us_bis_entity_list since 2023-03-02) holds 50.01 % of the shares [us_bis_entity_list]; in all 50.01 % of the shares, where the rule asks for 50 % or more.',
  );
  expect(on('us_ofac_50', '2025-10-15').outcome).toBe('no');
});
