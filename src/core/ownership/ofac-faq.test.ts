/** OFAC's own examples, FAQ 398 to 402 (https://ofac.treasury.gov/faqs/398 to /402), each quoted beside what is computed; examples 4 and 5 of FAQ 401 are told and not quoted. */
import { expect, test } from 'vitest';
import { answerFor } from './answer.ts';
import { graphOf } from './graph.fixture.ts';
import type { OwnershipGraph } from './graph.ts';
import { askOwnership } from './question.ts';
import { usOfac50 } from './rules/us-ofac-50.ts';

const answer = (graph: OwnershipGraph, id: string, asOf = '2024-06-01') =>
  answerFor(askOwnership(graph, usOfac50, asOf), graph.find(id));

test('FAQ 398: “OFAC’s 50 Percent Rule speaks only to ownership and not to control. An entity that is controlled (but not owned 50 percent or more) by one or more blocked persons is not considered automatically blocked”', () => {
  const graph = graphOf('X 49 A\nX 100 A kind=voting\nX ? A kind=board_majority\nX ? A kind=control', {
    listed: ['X'],
  });
  const { outcome, shareMin, shareMax, because } = answer(graph, 'A');
  expect({ outcome, shareMin, shareMax }).toEqual({ outcome: 'no', shareMin: 0.49, shareMax: 0.49 });
  expect(because).toContain(
    'X has the right to appoint or remove a majority of the board [test]: OFAC 50 Percent Rule does not count this.',
  );
});

test('FAQ 399: “Yes … if Blocked Person X owns 25 percent of Entity A, and Blocked Person Y owns another 25 percent of Entity A, Entity A is considered to be blocked”, whatever programme blocked each', () => {
  const graph = graphOf('X 25 A\nY 25 A', {
    listings: {
      X: [{ list: 'us_ofac_sdn', from: '2014-03-20', until: null }],
      Y: [{ list: 'us_csl:SDN', from: '2018-04-06', until: null }],
    },
  });
  expect(answer(graph, 'A')).toMatchObject({
    outcome: 'yes',
    shareMin: 0.5,
    shareMax: 0.5,
    owners: ['X', 'Y'],
    paths: [
      ['X', 'A'],
      ['Y', 'A'],
    ],
  });
  expect(answer(graph, 'A', '2018-04-05')).toMatchObject({ outcome: 'no', shareMin: 0.25, shareMax: 0.25 });
  expect(answer(graph, 'A', '2018-04-06').outcome).toBe('yes');
});

test('FAQ 400: a blocked individual who signs for an entity that he controls and does not own does not make the entity blocked; “U.S. persons may not, for example, enter into contracts that are signed by a blocked individual”', () => {
  const graph = graphOf('X ? A kind=influence\nX ? A kind=board_majority\nZ 100 A', { listed: ['X'] });
  const { outcome, shareMax, because } = answer(graph, 'A');
  expect({ outcome, shareMax }).toEqual({ outcome: 'no', shareMax: 0 });
  expect(because).toContain(
    'X has an office or a right that may amount to control [test]: OFAC 50 Percent Rule does not count this.',
  );
});

test('FAQ 401, example 1: “Blocked Person X owns 50 percent of Entity A, and Entity A owns 50 percent of Entity B. Entity B is considered to be blocked.”', () => {
  const graph = graphOf('X 50 A\nA 50 B', { listed: ['X'] });
  expect(answer(graph, 'A').outcome).toBe('yes');
  expect(answer(graph, 'B')).toMatchObject({ outcome: 'yes', shareMin: 0.5, shareMax: 0.5, paths: [['X', 'A', 'B']] });
  expect(answer(graph, 'B').because).toEqual([
    'A counts as owned: X (listed) holds 50 % of the shares [test]; in all 50 % of the shares, where the rule asks for 50 % or more.',
    'B is owned under OFAC 50 Percent Rule: A (owned, as shown) holds 50 % of the shares [test]; in all 50 % of the shares, where the rule asks for 50 % or more.',
    'Rule: OFAC revised guidance of 2014-08-13; FAQ 398 to 402 (https://ofac.treasury.gov/faqs/401).',
  ]);
});

test('FAQ 401, example 2: “Blocked Person X owns 50 percent of Entity A and 50 percent of Entity B. Entities A and B each own 25 percent of Entity C. Entity C is considered to be blocked.”', () => {
  const graph = graphOf('X 50 A\nX 50 B\nA 25 C\nB 25 C', { listed: ['X'] });
  expect(answer(graph, 'C')).toMatchObject({
    outcome: 'yes',
    shareMin: 0.5,
    owners: ['X'],
    paths: [
      ['X', 'A', 'C'],
      ['X', 'B', 'C'],
    ],
  });
});

test('FAQ 401, example 3: “Blocked Person X owns 50 percent of Entity A and 10 percent of Entity B. Entity A also owns 40 percent of Entity B. Entity B is considered to be blocked.”', () => {
  const graph = graphOf('X 50 A\nX 10 B\nA 40 B', { listed: ['X'] });
  expect(answer(graph, 'B')).toMatchObject({ outcome: 'yes', shareMin: 0.5, shareMax: 0.5 });
});

test('FAQ 401, example 4: X owns 50 percent of A and 25 percent of B; A and B each own 25 percent of C: C is not considered to be blocked, as B is not 50 percent owned', () => {
  const graph = graphOf('X 50 A\nX 25 B\nA 25 C\nB 25 C', { listed: ['X'] });
  expect(answer(graph, 'B').outcome).toBe('no');
  expect(answer(graph, 'C')).toMatchObject({ outcome: 'no', shareMin: 0.25, shareMax: 0.25, paths: [['X', 'A', 'C']] });
  expect(answer(graph, 'C').because).toContain(
    'B holds 25 % of the shares [test] and is not itself owned: this does not count.',
  );
});

test('FAQ 401, example 5: X owns 25 percent of A and 25 percent of B; A and B each own 50 percent of C: C is not considered to be blocked, as neither A nor B is', () => {
  const graph = graphOf('X 25 A\nX 25 B\nA 50 C\nB 50 C', { listed: ['X'] });
  expect(answer(graph, 'C')).toMatchObject({ outcome: 'no', shareMin: 0, shareMax: 0, owners: [], paths: [] });
});

test('FAQ 402: “If one or more blocked persons divest their ownership stake such that the resulting combined ownership by blocked persons is less than 50 percent, the entity is no longer considered automatically to be a blocked entity”', () => {
  const graph = graphOf('X 60 A until=2022-03-01\nX 49 A from=2022-03-01\nZ 51 A from=2022-03-01', { listed: ['X'] });
  expect(answer(graph, 'A', '2022-02-28')).toMatchObject({ outcome: 'yes', shareMin: 0.6 });
  expect(answer(graph, 'A', '2022-03-01')).toMatchObject({ outcome: 'no', shareMin: 0.49 });
});
