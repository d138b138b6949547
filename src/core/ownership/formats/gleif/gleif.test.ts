import { expect, test } from 'vitest';
import { edgesAsText, readOwnership } from '../../../../../test/read-ownership.ts';
import { sharedFile } from '../../../../../test/shared-data.ts';
import { answerFor, outcomeFor } from '../../answer.ts';
import { askOwnership } from '../../question.ts';
import { ownershipRules, ruleById } from '../../rules/registry.ts';

const relationships = sharedFile('gleif/bodspipelines/rr-data.xml');
const updates = sharedFile('gleif/bodspipelines/rr-updates-data2.xml');
const newer = sharedFile('gleif/bodspipelines/rr-updates-data2-new.xml');
const exceptions = sharedFile('gleif/bodspipelines/repex-data.xml');
const names = sharedFile('gleif/bodspipelines/lei-data.xml');

const CHILD = '001GPB6A9XPE8XJICC14';
const PARENT = '5493001Z012YSB2A0K51';

/** A record in the form of RR-CDF 1.1, shortened to what is read. */
const record = (type: string, facts = '', registration = 'PUBLISHED', start = CHILD) => `
  <rr:RelationshipRecord><rr:Relationship>
    <rr:StartNode><rr:NodeID>${start}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
    <rr:EndNode><rr:NodeID>${PARENT}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
    <rr:RelationshipType>${type}</rr:RelationshipType>${facts}</rr:Relationship>
    <rr:Registration><rr:LastUpdateDate>2023-05-18T15:41:20.212Z</rr:LastUpdateDate><rr:RegistrationStatus>${registration}</rr:RegistrationStatus></rr:Registration>
  </rr:RelationshipRecord>`;
const period = (start: string, end = '') =>
  `<rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>${start}</rr:StartDate>${end === '' ? '' : `<rr:EndDate>${end}</rr:EndDate>`}<rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>`;
const file = (...records: readonly string[]) =>
  readOwnership({
    name: 'rr.xml',
    content: `<rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>${records.join('')}</rr:RelationshipRecords></rr:RelationshipData>`,
  });

test('consolidation is control in that sense and never a percentage: unknown for rules of ownership, yes for rules of control', async () => {
  const { graph } = await file(record('IS_DIRECTLY_CONSOLIDATED_BY', period('2012-11-29T00:00:00.000Z')));
  expect(edgesAsText(graph)).toEqual([`${PARENT} -> ${CHILD} consolidation an unknown share 2012-11-29 –`]);
  graph.describe(PARENT, { listings: [{ list: null, from: null, until: null }] });
  const outcomes = ownershipRules.map((rule) => outcomeFor(askOwnership(graph, rule, '2025-10-15'), graph.find(CHILD)));
  expect(outcomes).toEqual(['unknown', 'unknown', 'yes', 'yes']);
  const answer = answerFor(askOwnership(graph, ruleById('uk_control'), '2025-10-15'), graph.find(CHILD));
  expect([answer.shareMin, answer.shareMax]).toEqual([0, 0]);
  expect(answer.because[0]).toBe(
    `${CHILD} is owned under UK ownership and control test: ${PARENT} (listed) consolidates it in its accounts, which is control in that sense and no percentage since 2012-11-29 [rr.xml]; the relation that is stated counts by itself, whatever the shares are.`,
  );
});

test('a branch, a fund, a sub-fund, a feeder, an ended, an inactive and an annulled relationship', async () => {
  const { graph, notes } = await file(
    record('IS_INTERNATIONAL_BRANCH_OF'),
    record('IS_FUND-MANAGED_BY', period('2019-01-01T00:00:00Z', '2020-01-01T00:00:00Z')),
    record('IS_SUBFUND_OF', '<rr:RelationshipStatus>INACTIVE</rr:RelationshipStatus>'),
    record('IS_FEEDER_TO'),
    record('IS_DIRECTLY_CONSOLIDATED_BY', '', 'ANNULLED'),
    record('IS_SOMETHING_NEW'),
  );
  expect(edgesAsText(graph)).toEqual([
    `${PARENT} -> ${CHILD} branch an unknown share –`,
    `${PARENT} -> ${CHILD} influence an unknown share 2019-01-01 – 2020-01-01`,
    `${PARENT} -> ${CHILD} unspecified an unknown share – 2023-05-18`,
    `${CHILD} -> ${PARENT} shareholding an unknown share –`,
    `${PARENT} -> ${CHILD} unspecified an unknown share –`,
  ]);
  expect(notes).toHaveLength(2);
});

test('every error is named with its line and field; XML that is cut off is refused', async () => {
  await expect(file(record('', period('yesterday'), 'PUBLISHED', 'short'))).rejects.toThrow(
    [
      'rr.xml, line 2, StartNode/NodeID: "short"; wanted an LEI: 18 digits or capitals and two check digits',
      'rr.xml, line 2, RelationshipType: missing; wanted one of IS_DIRECTLY_CONSOLIDATED_BY,',
    ].join('\n'),
  );
  await expect(file(record('', period('yesterday')))).rejects.toThrow(
    'RelationshipPeriod/StartDate: "yesterday"; wanted a date such as',
  );
  await expect(file()).rejects.toThrow('at least one record');
  await expect(file(record('IS_SUBFUND_OF').slice(0, 300))).rejects.toMatchObject({ name: 'SourceDefect' });
});

test.skipIf(!relationships || !updates || !newer)(
  'real records: 10, 11 and 10, with their periods, a deletion, and percentages of consolidation that are not shares',
  async () => {
    const first = await readOwnership(relationships ?? '');
    expect([first.format, first.records, first.edges]).toEqual(['gleif_relationships', 10, 10]);
    expect(edgesAsText(first.graph)[0]).toBe(`${PARENT} -> ${CHILD} influence an unknown share 2012-11-29 –`);
    const second = await readOwnership(updates ?? '');
    expect([second.records, second.edges]).toEqual([11, 11]);
    expect(second.notes).toEqual([expect.stringContaining('1.00 and 100.00 both stand for all')]);
    const third = await readOwnership(newer ?? '');
    expect([third.records, third.edges]).toEqual([10, 10]);
    expect(edgesAsText(third.graph).filter((text) => !text.endsWith('–'))).toHaveLength(1);
  },
);

test.skipIf(!exceptions || !names)(
  'real reporting exceptions: no parent reported is not no parent; names come from level 1',
  async () => {
    const { records, graph, edges, notes } = await readOwnership(exceptions ?? '');
    expect([records, notes]).toEqual([10, []]);
    expect(edges).toBe(graph.parties.filter(({ kind }) => kind === 'unknown').length);
    const named = await readOwnership(names ?? '');
    expect(named.records).toBe(13);
    expect(named.graph.parties.every(({ id, caption }) => caption !== id && caption.length > 3)).toBe(true);
  },
);
