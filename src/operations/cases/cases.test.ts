import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPerson, as, caseId, finding, record, screening } from '../../../test/cases/people.ts';
import { readAll } from '../../io/readers/byte-source.ts';
import { type TestContext, engines, openTestContext } from '../../../test/stores.ts';
import { expectWholeLog } from '../../../test/log/whole-log.ts';
import { expectWholeCases } from '../../../test/cases/whole-cases.ts';
import type { Case } from '../../core/model/case.ts';
import { type CaseAction, VersionMovedOn, actOnCase } from './act-on-case.ts';
import { attachFile, readAttachment } from './attach.ts';
import { everyCase, listCases, showCase, showCaseEvents } from './show-cases.ts';

describe.each(engines)('on %s', (engine) => {
  let context: TestContext;
  let [anna, bo, rita] = ['', '', ''];
  beforeEach(async () => {
    context = await openTestContext(engine);
    anna = await addPerson(context.store, 'anna', 'analyst');
    bo = await addPerson(context.store, 'bo', 'approver');
    rita = await addPerson(context.store, 'rita', 'reader');
  });
  afterEach(async () => {
    await expectWholeCases(context.store);
    await expectWholeLog(context);
    await context.close();
  });

  const act = (who: string, action: CaseAction, seen: number | null = null): Promise<Case> =>
    actOnCase(as(context, who), caseId(), action, seen);
  const decide = async (disposition: 'true_match' | 'false_positive' = 'true_match'): Promise<Case> => {
    await act(anna, { do: 'propose', disposition, reason: 'the registered number is the same' });
    return act(bo, { do: 'approve' });
  };
  const kinds = async (): Promise<readonly string[]> =>
    (await showCaseEvents(context, caseId())).map(({ kind }) => kind);

  test('a hit opens a case in the transaction that keeps the screening, and a second one of the same supplier joins it', async () => {
    await record(context, [screening(), screening({ purchase: 'PO-18', supplier: 'DAHUA TECHNOLOGY CO LTD' })]);
    const run = await record(context, [screening({ supplier: 'Harbour Cable', findings: [] })]);
    const shown = await showCase(context, caseId());
    expect(await kinds()).toEqual(['case_opened', 'alert_raised', 'alert_raised']);
    expect(shown).toMatchObject({
      subject: { name: 'DAHUA TECHNOLOGY CO LTD', country: 'cn' },
      state: 'open',
      outcome: 'red_flag',
      alerts: [{ purchase: { id: 'PO-17', row: 2 }, covered: false }, { purchase: { id: 'PO-18' } }],
    });
    expect(shown.facts).toHaveLength(1);
    const { cases, total } = await listCases(context, { filter: everyCase, sort: 'gravity', after: null, limit: 10 });
    expect([total, cases[0]?.alerts, cases[0]?.version]).toEqual([1, 2, shown.version]);
    expect(shown.alerts[0]?.run).not.toBe(run);
  });

  test('the same screening recorded again adds nothing', async () => {
    await record(context, [screening(), screening()]);
    await record(context, [screening()]);
    expect(await kinds()).toEqual(['case_opened', 'alert_raised']);
  });

  test('a screening that finds nothing opens no case, also when it is incomplete; an incomplete one that found something does', async () => {
    const stale = { ...screening().lists[0], list: 'un_sc', state: 'stale' as const } as never;
    await record(context, [screening({ findings: [], status: 'incomplete', lists: [stale] })]);
    await expect(showCase(context, caseId())).rejects.toThrow('there is no case');
    await record(context, [
      screening({ findings: [finding({}, { onDate: false })], status: 'incomplete', lists: [stale] }),
    ]);
    expect((await showCase(context, caseId())).outcome).toBe('unknown');
  });

  test('true_match and false_positive hold when a second person approved them, and cover later screenings with the same facts', async () => {
    await record(context, [screening()]);
    const proposed = await act(anna, { do: 'propose', disposition: 'true_match', reason: ' same number \n' });
    expect(proposed).toMatchObject({ state: 'proposed', decision: null, proposal: { reason: 'same number' } });
    await expect(act(anna, { do: 'approve' })).rejects.toThrow('this takes the role approver');
    const decided = await act(bo, { do: 'approve', reason: 'I looked at the extract too' });
    expect(decided).toMatchObject({
      state: 'decided',
      proposal: null,
      decision: {
        disposition: 'true_match',
        by: `user:${anna}`,
        approvedBy: `user:${bo}`,
        restsOn: [{ key: 'party-listed us_csl:EL us_csl-1' }],
      },
    });
    await record(context, [
      screening({ snapshot: 'sha256:two' }),
      screening({ purchase: 'PO-90', asOf: '2026-01-05' }),
    ]);
    const later = await showCase(context, caseId());
    expect(later.state).toBe('decided');
    expect(later.alerts.map(({ covered }) => covered)).toEqual([false, true, true]);
  });

  test('nobody approves what they proposed, whatever their role, and a reader proposes nothing', async () => {
    await record(context, [screening()]);
    await act(bo, { do: 'propose', disposition: 'false_positive', reason: 'another company' });
    await expect(act(bo, { do: 'approve' })).rejects.toThrow('who proposed a disposition does not approve it');
    await expect(act(bo, { do: 'reject', reason: 'no' })).rejects.toThrow('withdraws it');
    await expect(act(anna, { do: 'withdraw', reason: 'no' })).rejects.toThrow('only who proposed');
    await expect(act(rita, { do: 'note', text: 'hello' })).rejects.toThrow('this takes the role analyst');
    expect((await act(bo, { do: 'withdraw', reason: 'I was wrong' })).state).toBe('open');
  });

  test('inconclusive takes one person and is undone by reopening; a program or nobody in particular decides nothing', async () => {
    await record(context, [screening()]);
    const proposal = { do: 'propose', disposition: 'inconclusive', reason: 'two companies of that name' } as const;
    await expect(actOnCase(context, caseId(), proposal, null)).rejects.toThrow('takes a person with an account');
    expect(await act(anna, proposal)).toMatchObject({ state: 'decided', decision: { approvedBy: null } });
    await expect(act(anna, proposal)).rejects.toThrow('the decision holds');
    const reopened = await act(anna, { do: 'reopen', reason: 'the register answered' });
    expect(reopened).toMatchObject({ state: 'reopened', changesSince: [], decision: { disposition: 'inconclusive' } });
    await expect(act(anna, { do: 'reopen', reason: 'again' })).rejects.toThrow('no decision holds');
  });

  test('other facts reopen the case and say what changed; the new decision rests on them', async () => {
    await record(context, [screening()]);
    await decide();
    await record(context, [screening({ findings: [finding({ outcome: 'prohibited' })] })]);
    const reopened = await showCase(context, caseId());
    expect(reopened.state).toBe('reopened');
    expect(reopened.changesSince.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      [
        'changed',
        'The screening of the purchase PO-17 (orders.csv, row 2) as of 2020-04-15 finds the listing of "Dahua Technology" on BIS Entity List (us_csl:EL) otherwise than at the decision: outcome prohibited, then red flag.',
      ],
    ]);
    expect((await kinds()).slice(-2)).toEqual(['alert_raised', 'reopened']);
    const again = await decide('false_positive');
    expect([again.state, again.changesSince, again.decision?.restsOn[0]?.outcome]).toEqual([
      'decided',
      [],
      'prohibited',
    ]);
  });

  test('a fact that is gone reopens the case, but not where the list was not asked, could not answer, or is asked about the past', async () => {
    await record(context, [screening()]);
    await decide();
    const none = { findings: [], status: 'no_hit' } as const;
    await record(context, [screening({ ...none, lists: [] })]);
    await record(context, [screening({ ...none, lists: [{ ...screening().lists[0], state: 'stale' } as never] })]);
    await record(context, [screening({ ...none, knownAt: '2020-05-01T00:00:00.000Z' })]);
    expect(await kinds()).toHaveLength(4);
    await record(context, [screening(none)]);
    const reopened = await showCase(context, caseId());
    expect([reopened.state, reopened.outcome, reopened.changesSince[0]?.kind]).toEqual([
      'reopened',
      'not_covered',
      'gone',
    ]);
    expect(reopened.changesSince[0]?.sentence).toContain('does not find the listing of "Dahua Technology"');
  });

  test('an approval is refused when a screening since the proposal found other facts', async () => {
    await record(context, [screening()]);
    await act(anna, { do: 'propose', disposition: 'false_positive', reason: 'another company' });
    await record(context, [screening({ purchase: 'PO-2' })]);
    await record(context, [screening({ purchase: 'PO-3', findings: [finding({ list: 'un_sc', listTitle: 'UN' })] })]);
    await expect(act(bo, { do: 'approve' })).rejects.toThrow('found other facts (PO-3');
    expect((await act(bo, { do: 'reject', reason: 'look at the UN' })).state).toBe('open');
  });

  test('a note, an assignment, a due day and a file are events, each with a place in the log', async () => {
    await record(context, [screening()]);
    await act(anna, { do: 'note', text: ' asked the registrar ' });
    await act(anna, { do: 'assign', to: bo });
    await act(anna, { do: 'due', day: '2026-12-24' });
    const path = join(context.folder, 'extract <b>.pdf');
    await writeFile(path, '%PDF-1.7 extract');
    const shown = await attachFile(as(context, anna), caseId(), { file: path, mediaType: 'application/pdf; x=y' });
    expect(shown).toMatchObject({
      assignee: bo,
      due: '2026-12-24',
      notes: [{ text: 'asked the registrar', by: `user:${anna}` }],
      attachments: [{ name: 'extract <b>.pdf', mediaType: 'application/pdf', bytes: 16 }],
    });
    const { source } = await readAttachment(context, caseId(), shown.attachments[0]?.sha256 ?? '');
    expect(Buffer.from(await readAll(source, 100)).toString()).toBe('%PDF-1.7 extract');
    await expect(readAttachment(context, caseId(), '0'.repeat(64))).rejects.toThrow('has no file');
    await expect(act(anna, { do: 'assign', to: rita })).rejects.toThrow('rita may not work on cases');
    await expect(act(anna, { do: 'assign', to: 'x' })).rejects.toThrow('there is no user x');
    expect((await act(anna, { do: 'assign', to: null })).assignee).toBe(null);
    expect((await act(anna, { do: 'due', day: null })).due).toBe(null);
    await expect(act(anna, { do: 'due', day: '2026-02-30' })).rejects.toThrow('a day such as');
    await expect(act(anna, { do: 'note', text: ' ' })).rejects.toThrow('a text is needed');
  });

  test('who decides over somebody else’s head is told so, and of two at the same moment one comes through', async () => {
    await record(context, [screening()]);
    const { version } = await showCase(context, caseId());
    await act(anna, { do: 'note', text: 'one' }, version);
    await expect(act(anna, { do: 'note', text: 'two' }, version)).rejects.toThrow(VersionMovedOn);
    const seen = version + 1;
    const both = await Promise.allSettled([
      act(anna, { do: 'propose', disposition: 'true_match', reason: 'a' }, seen),
      act(bo, { do: 'propose', disposition: 'false_positive', reason: 'b' }, seen),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
