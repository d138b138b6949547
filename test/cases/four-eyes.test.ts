/** Four eyes are held by the database: direct SQL, as the application's own user, gets nothing past it on either of them. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replay } from '../../src/core/cases/replay.ts';
import { type CaseStep, isRefusal, take } from '../../src/core/cases/transitions.ts';
import { entryText } from '../../src/core/log/entry.ts';
import type { Case } from '../../src/core/model/case.ts';
import type { Actor, LogEvent } from '../../src/core/model/log.ts';
import { actOnCase } from '../../src/operations/cases/act-on-case.ts';
import { showCase, showCaseEvents } from '../../src/operations/cases/show-cases.ts';
import { type TestContext, engines, openTestContext } from '../stores.ts';
import { addPerson, as, caseId, record, screening } from './people.ts';

const SUPPLIERS = { open: 'Open Works', proposed: 'Proposed Works', decided: 'Decided Works', alone: 'Alone Works' };

describe.each(engines)('on %s', (engine) => {
  let context: TestContext;
  let [anna, bo, cleo, dora]: Actor[] = [];
  const idOf = (supplier: string): string => caseId(supplier);
  const numbers: Record<string, number> = {};

  beforeAll(async () => {
    context = await openTestContext(engine);
    const person = async (name: string, role: 'analyst' | 'approver'): Promise<Actor> =>
      `user:${await addPerson(context.store, name, role)}`;
    [anna, bo, cleo, dora] = [
      await person('anna', 'analyst'),
      await person('bo', 'approver'),
      await person('cleo', 'approver'),
      await person('dora', 'approver'),
    ];
    await context.store.db.updateTable('app_user').set({ status: 'disabled' }).where('name', '=', 'dora').execute();
    await record(
      context,
      Object.values(SUPPLIERS).map((supplier) => screening({ supplier })),
    );
    const propose = (supplier: string, disposition: 'true_match' | 'inconclusive'): Promise<Case> =>
      actOnCase(as(context, bo?.slice(5) ?? ''), idOf(supplier), { do: 'propose', disposition, reason: 'a' }, null);
    numbers['proposed'] = (await propose(SUPPLIERS.proposed, 'true_match')).version;
    numbers['decided'] = (await propose(SUPPLIERS.decided, 'true_match')).version;
    await actOnCase(as(context, cleo?.slice(5) ?? ''), idOf(SUPPLIERS.decided), { do: 'approve' }, null);
    numbers['alone'] = (await propose(SUPPLIERS.alone, 'inconclusive')).version;
  });
  afterAll(() => context.close());

  interface Given {
    readonly supplier: keyof typeof SUPPLIERS;
    readonly actor: Actor | undefined;
    readonly kind: string;
    readonly about?: number | undefined;
    readonly body?: LogEvent['body'];
  }

  /** Puts an event into the table as any program could; `write` spoils what stands in it. */
  async function insert(
    { supplier, actor = 'system', kind, about, body = { reason: 'because' } }: Given,
    write: (entry: string) => string = (entry) => entry,
    columns: Partial<Record<'actor' | 'kind' | 'subject', string>> = {},
  ): Promise<unknown> {
    const { db } = context.store;
    const { number } = await db
      .selectFrom('event')
      .select(({ fn }) => fn.max('number').as('number'))
      .executeTakeFirstOrThrow();
    const subject = `case:${idOf(SUPPLIERS[supplier])}` as const;
    const at = '2026-11-23T12:00:00.000Z';
    const event: LogEvent = { number: Number(number) + 1, at, actor, subject, kind, about: about ?? null, body };
    const { body: _, ...row } = event;
    const all = { ...row, ...columns, entry: write(entryText(event)), leaf: '00' };
    // What is not refused is taken back, so that each test finds the cases as they were.
    return db.transaction().execute(async (transaction) => {
      await transaction.insertInto('event').values(all).execute();
      throw new Accepted();
    });
  }
  class Accepted extends Error {
    override readonly message = 'the database took it';
  }
  const approval = (supplier: 'proposed' | 'decided' | 'alone', actor: Actor | undefined): Given => ({
    supplier,
    actor,
    kind: 'disposition_approved',
    about: numbers[supplier],
  });

  test('what follows the rules is taken', async () => {
    const took = 'the database took it';
    await expect(insert(approval('proposed', cleo))).rejects.toThrow(took);
    await expect(insert({ ...approval('proposed', cleo), kind: 'disposition_rejected' })).rejects.toThrow(took);
    await expect(insert({ ...approval('proposed', bo), kind: 'disposition_withdrawn' })).rejects.toThrow(took);
    await expect(insert({ ...approval('decided', anna), kind: 'reopened' })).rejects.toThrow(took);
    await expect(insert({ ...approval('alone', anna), kind: 'reopened' })).rejects.toThrow(took);
    const body = { disposition: 'true_match', reason: 'x' };
    await expect(insert({ supplier: 'open', actor: anna, kind: 'disposition_proposed', body })).rejects.toThrow(took);
  });

  test('nobody is the second person for their own proposal, under whatever name', async () => {
    const second = 'who proposed a disposition is not the second person';
    await expect(insert(approval('proposed', bo))).rejects.toThrow(second);
    await expect(insert({ ...approval('proposed', bo), kind: 'disposition_rejected' })).rejects.toThrow(second);
    const mayNot = 'by a person who may';
    for (const actor of ['command-line', 'system', 'user:nobody', anna, dora, `key:${cleo?.slice(5)}/k1`] as Actor[])
      await expect(insert(approval('proposed', actor)), actor).rejects.toThrow(mayNot);
    for (const actor of ['command-line', 'system', 'user:nobody', `key:${bo?.slice(5)}/k1`] as Actor[])
      await expect(
        insert({
          supplier: 'open',
          actor,
          kind: 'disposition_proposed',
          body: { disposition: 'true_match', reason: 'x' },
        }),
        actor,
      ).rejects.toThrow(mayNot);
  });

  test('an entry that says another thing than its columns, or a thing twice, is refused', async () => {
    const repeat = 'the columns of an event repeat what its entry says';
    const given = approval('proposed', cleo);
    await expect(insert(given, (entry) => entry.replace(cleo ?? '', bo ?? ''))).rejects.toThrow(repeat);
    await expect(insert(approval('proposed', bo), undefined, { actor: cleo ?? '' })).rejects.toThrow(repeat);
    await expect(insert({ ...given, kind: 'noted' }, undefined, { kind: given.kind })).rejects.toThrow(repeat);
    await expect(insert({ ...given, kind: 'disposition_approved' }, undefined, { kind: 'noted' })).rejects.toThrow(
      repeat,
    );
    await expect(insert(given, (entry) => entry.replace(/"about":\d+/, '"about":1'))).rejects.toThrow(repeat);
    await expect(insert(given, (entry) => entry.replace(/"number":\d+/, '"number":1'))).rejects.toThrow(repeat);
    await expect(insert(given, (entry) => entry.replace('"about"', `"actor":"${bo}","about"`))).rejects.toThrow('once');
    const body = { disposition: 'inconclusive', reason: 'x' };
    await expect(
      insert({ supplier: 'open', actor: anna, kind: 'disposition_proposed', body }, (entry) =>
        entry.replace('"reason"', '"disposition":"true_match","reason"'),
      ),
    ).rejects.toThrow('once');
    await expect(insert(given, () => 'no JSON')).rejects.toThrow();
    const told = { disposition: 'true_match', reason: 'x' };
    const hidden = [
      [given, '"body":{"reason":"because"}', `"\\u0061ctor":"${bo}"`],
      [given, '"body"', `"\\u0061ctor":"${bo}","body"`],
      [given, '"reason"', '"r\\u0065ason":"y","reason"'],
      [
        { supplier: 'open', actor: anna, kind: 'disposition_proposed', body: told },
        '"reason"',
        '"d\\u0069sposition":"inconclusive","reason"',
      ],
    ] as const;
    for (const [event, what, by] of hidden)
      await expect(
        insert(event, (entry) => entry.replace(what, by)),
        by,
      ).rejects.toThrow('says each thing once');
    await expect(insert(given, undefined, { subject: 'run:x' })).rejects.toThrow(repeat);
  });

  test('every step has a reason, and a disposition is one of three', async () => {
    const needed = 'a step of a decision has a reason';
    for (const reason of [{}, { reason: '' }, { reason: ' \n\t\u00a0' }, { reason: null }]) {
      const body = { disposition: 'true_match', ...reason };
      await expect(insert({ supplier: 'open', actor: anna, kind: 'disposition_proposed', body })).rejects.toThrow(
        needed,
      );
      for (const kind of ['disposition_rejected', 'disposition_withdrawn'])
        await expect(insert({ ...approval('proposed', kind.endsWith('d') ? cleo : bo), kind, body })).rejects.toThrow(
          needed,
        );
      await expect(insert({ ...approval('decided', anna), kind: 'reopened', body })).rejects.toThrow(needed);
    }
    for (const disposition of ['cleared', '', null])
      await expect(
        insert({ supplier: 'open', actor: anna, kind: 'disposition_proposed', body: { disposition, reason: 'x' } }),
      ).rejects.toThrow('a disposition is true_match');
  });

  test('nothing is out of order', async () => {
    const waits = 'an answer is about the proposal that waits';
    await expect(insert(approval('decided', anna && cleo))).rejects.toThrow(waits);
    await expect(insert(approval('alone', cleo))).rejects.toThrow(waits);
    await expect(insert({ ...approval('proposed', cleo), about: numbers['decided'] })).rejects.toThrow(waits);
    await expect(insert({ ...approval('proposed', cleo), about: undefined })).rejects.toThrow(waits);
    await expect(insert({ ...approval('proposed', cleo), supplier: 'open' })).rejects.toThrow(waits);
    const body = { disposition: 'true_match', reason: 'x' };
    for (const supplier of ['proposed', 'decided', 'alone'] as const)
      await expect(insert({ supplier, actor: anna, kind: 'disposition_proposed', body })).rejects.toThrow(
        'while none waits',
      );
    for (const supplier of ['proposed', 'open'] as const)
      await expect(insert({ supplier, actor: anna, kind: 'reopened', about: numbers['proposed'] })).rejects.toThrow(
        'when a decision holds',
      );
    await expect(insert({ ...approval('proposed', anna), kind: 'disposition_withdrawn' })).rejects.toThrow(
      'by who made it',
    );
    await expect(insert({ supplier: 'open', actor: 'system', kind: 'case_opened' })).rejects.toThrow('begins with');
    const row = { number: 10_000, at: '', actor: 'system', subject: 'case:x', kind: 'noted', about: null, leaf: '' };
    await expect(
      context.store.db
        .insertInto('event')
        .values({ ...row, entry: '{}' })
        .execute(),
    ).rejects.toThrow();
  });

  test('no event is changed or removed', async () => {
    const { db } = context.store;
    const appendOnly = 'event is append-only';
    const changes = [
      sql`update event set actor = ${cleo} where number = ${numbers['proposed']}`,
      sql`update event set entry = replace(entry, 'true_match', 'false_positive')`,
      sql`delete from event where kind = 'disposition_proposed'`,
      ...(engine === 'postgres' ? [sql`truncate event cascade`] : []),
    ];
    for (const change of changes) await expect(change.execute(db)).rejects.toThrow(appendOnly);
    if (engine === 'sqlite')
      await expect(
        sql`insert or replace into event select number, at, ${cleo}, subject, kind, about, entry, leaf from event where number = ${numbers['proposed']}`.execute(
          db,
        ),
      ).rejects.toThrow();
  });

  test('no summary makes a case look decided, or look like another decision, or go away', async () => {
    const { db } = context.store;
    const set = (supplier: keyof typeof SUPPLIERS, change: object): Promise<unknown> =>
      db.updateTable('case_summary').set(change).where('id', '=', idOf(SUPPLIERS[supplier])).execute();
    const says = 'is what its events say';
    await expect(set('open', { state: 'decided', disposition: 'true_match' })).rejects.toThrow(says);
    await expect(set('proposed', { state: 'decided' })).rejects.toThrow(says);
    await expect(set('decided', { disposition: 'false_positive' })).rejects.toThrow(says);
    await expect(set('decided', { state: 'open', disposition: null })).rejects.toThrow(says);
    await expect(set('alone', { disposition: 'true_match' })).rejects.toThrow(says);
    await expect(set('open', { version: numbers['decided'] })).rejects.toThrow('up to its newest event');
    await expect(set('open', { id: 'another' })).rejects.toThrow();
    await expect(db.deleteFrom('case_summary').execute()).rejects.toThrow('a case stays');
    if (engine === 'postgres') await expect(sql`truncate case_summary`.execute(db)).rejects.toThrow('a case stays');
    const row = await db.selectFrom('case_summary').selectAll().executeTakeFirstOrThrow();
    await expect(
      db
        .insertInto('case_summary')
        .values({ ...row, id: 'made-up' })
        .execute(),
    ).rejects.toThrow();
    if (engine === 'sqlite')
      await expect(
        sql`insert or replace into case_summary select id, name, name_key, country, 'decided', 'false_positive', outcome, gravity, alerts, assignee, due, opened, changed_at, version from case_summary`.execute(
          db,
        ),
      ).rejects.toThrow(says);
  });

  test('whatever anybody tries in whatever order, the database takes what the transitions allow and nothing else', async () => {
    const steps: readonly CaseStep[] = [
      { do: 'propose', disposition: 'true_match', reason: 'a' },
      { do: 'propose', disposition: 'inconclusive', reason: 'a' },
      { do: 'approve' },
      { do: 'reject', reason: 'a' },
      { do: 'withdraw', reason: 'a' },
      { do: 'reopen', reason: 'a' },
    ];
    const tried = fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom('anna', 'bo', 'cleo')), {
      maxLength: 14,
    });
    const people = { anna, bo, cleo };
    await fc.assert(
      fc.asyncProperty(tried, async (all) => {
        const { db } = context.store;
        const events = [...(await showCaseEvents(context, idOf(SUPPLIERS.open)))];
        await db
          .transaction()
          .execute(async (transaction) => {
            for (const [step, name] of all) {
              const actor = people[name] ?? 'system';
              const made = take(replay(events), step, actor);
              const isRole = name !== 'anna' || (step.do !== 'approve' && step.do !== 'reject');
              const shouldBe = !isRefusal(made) && isRole;
              const event = eventOf(step, actor, { events, number: await nextNumber(transaction) });
              const row = { ...event, body: undefined, entry: entryText(event), leaf: '00' };
              const { body: _, ...columns } = row;
              await sql`savepoint one`.execute(transaction);
              const isTaken = await transaction
                .insertInto('event')
                .values(columns)
                .execute()
                .then(
                  () => true,
                  () => false,
                );
              if (!isTaken) await sql`rollback to savepoint one`.execute(transaction);
              expect([step.do, name, isTaken]).toEqual([step.do, name, shouldBe]);
              if (isTaken) events.push(event);
            }
            throw new Accepted();
          })
          .catch((error: unknown) => {
            if (!(error instanceof Accepted)) throw error;
          });
      }),
      { numRuns: 40 },
    );
    expect((await showCase(context, idOf(SUPPLIERS.open))).state).toBe('open');
  });

  async function nextNumber(db: typeof context.store.db): Promise<number> {
    const row = await db
      .selectFrom('event')
      .select(({ fn }) => fn.max('number').as('number'))
      .executeTakeFirstOrThrow();
    return Number(row.number) + 1;
  }

  /** What somebody would write who knows the shape of the events and not the rules: an answer is about the newest proposal. */
  function eventOf(
    step: CaseStep,
    actor: Actor,
    { events, number }: { readonly events: readonly LogEvent[]; readonly number: number },
  ): LogEvent {
    const kinds = {
      propose: 'disposition_proposed',
      approve: 'disposition_approved',
      reject: 'disposition_rejected',
      withdraw: 'disposition_withdrawn',
      reopen: 'reopened',
    } as const;
    const proposal = events.findLast(({ kind }) => kind === 'disposition_proposed')?.number ?? null;
    const { do: what, ...said } = step;
    const body = { ...said, reason: step.reason ?? null };
    const about = what === 'propose' ? null : proposal;
    const subject = `case:${idOf(SUPPLIERS.open)}` as const;
    return {
      number,
      at: '2026-11-23T12:00:00.000Z',
      actor,
      subject,
      kind: kinds[what],
      about,
      body,
    };
  }
});
