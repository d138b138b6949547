/** What the operations do stands in the log, written in the transaction that stores it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createFollowTheMoneyList } from '../../src/core/lists/user_ftm/index.ts';
import type { Purchase } from '../../src/core/model/purchase.ts';
import { logEvents } from '../../src/operations/log/read-log.ts';
import { refreshLists } from '../../src/operations/refresh-lists/refresh-lists.ts';
import type { RefreshResult } from '../../src/operations/refresh-lists/take-in.ts';
import { openScreenRun } from '../../src/operations/screen-purchases.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { type TestContext, engines, openTestContext } from '../stores.ts';
import { bundleBytes, filesOf } from './sample-log.ts';
import { expectWholeCases } from '../cases/whole-cases.ts';
import { expectWholeLog } from './whole-log.ts';

let context: TestContext;
afterEach(() => context.close());

const LISTS = ['one', 'two', 'three', 'four'];
const open = async (engine: (typeof engines)[number]): Promise<void> =>
  void (context = await openTestContext(engine, { lists: LISTS.map(createFollowTheMoneyList) }));

async function refresh(list: string, seen: string, count: number): Promise<RefreshResult | undefined> {
  const path = join(context.folder, `${list}-${seen}.ndjson`);
  const party = (index: number): object => ({
    id: `p${index}`,
    schema: 'Company',
    properties: { name: [`Zorblatt Optical Works ${index}`], topics: ['sanction'] },
  });
  await writeFile(path, Array.from({ length: count }, (_, index) => `${JSON.stringify(party(index))}\n`).join(''));
  const delivery = { lists: [list], from: [path], seen: `${seen}T00:00:00Z`, accept: null };
  const results: RefreshResult[] = [];
  for await (const result of refreshLists(context, delivery)) results.push(result);
  return results[0];
}

async function screen(...names: readonly string[]): Promise<{ run: string; policy: string; snapshot: string }> {
  const run = await openScreenRun(context, {
    asOf: '2020-06-01',
    knownAt: null,
    role: 'private_buyer',
    act: 'buy',
    lists: null,
    threshold: 0.7,
    limit: 10,
  });
  const purchases = names.map(
    (name, index): Purchase => ({
      id: `PO-${index}`,
      file: 'purchases.csv',
      row: index + 2,
      date: null,
      buyer: null,
      supplier: { name, country: null, address: null, identifiers: [] },
      items: [],
      amount: null,
      destination: null,
      contract: null,
      role: null,
      act: null,
    }),
  );
  const batches = (async function* () {
    yield { purchases, problems: [] };
  })();
  for await (const kept of run.screenings(batches)) expect(kept).toHaveLength(names.length);
  return { run: run.run, policy: run.policy.id, snapshot: run.snapshot.id };
}

/** Which alerts a screening makes depends on what it finds, and here on who comes first. */
async function countCaseEvents(): Promise<number> {
  const { cases, events } = await expectWholeCases(context.store);
  expect(cases).toBeGreaterThan(0);
  return events;
}

describe.each(engines)('on %s', (engine) => {
  test('a list that is taken in or refused, a run and its answers are events, and a bundle can hold what they name', async () => {
    await open(engine);
    const taken = await refresh('one', '2020-01-01', 40);
    const refused = await refresh('one', '2020-01-02', 2);
    expect([taken?.status, refused?.status]).toEqual(['updated', 'refused']);
    const { run, policy, snapshot } = await screen('Zorblatt Optical Works 7', 'Harbour Cable');
    const events = await logEvents(context, 0, 100);
    expect(events.map(({ kind }) => kind)).toEqual([
      'log_opened',
      'list_taken_in',
      'list_refused',
      'run_recorded',
      'answers_kept',
      'case_opened',
      'alert_raised',
    ]);
    expect(events[1]).toMatchObject({
      actor: 'command-line',
      subject: 'list:one',
      body: {
        list: 'one',
        seen: '2020-01-01T00:00:00.000Z',
        status: 'updated',
        entities: 40,
        added: 40,
        files: taken?.files,
      },
    });
    expect(events[2]?.body).toMatchObject({ reason: refused?.reason, files: refused?.files });
    expect(events[3]).toMatchObject({
      subject: `run:${run}`,
      body: { policy, snapshot, asOf: '2020-06-01', knownAt: null },
    });
    expect(events[4]).toMatchObject({ subject: `run:${run}`, body: { number: 0, screenings: 2 } });
    await expectWholeLog(context);
    const hashes = [taken?.sha256 ?? '', policy.slice(7), snapshot.slice(7), String(events[4]?.body['sha256'])];
    const bundle = await bundleBytes(context, { events: [], evidence: hashes });
    expect(verifyFiles(filesOf(bundle), {}).shown.slice(1)).toEqual([
      '4 events of that log are there, as they were recorded: 0, 1, 3, 4',
      'files of evidence that have the SHA-256 that an event names: 4',
    ]);
    expect(bundle.get(`evidence/${hashes[3]}`)?.toString()).toContain('Zorblatt Optical Works 7');
  });

  test('refreshes and screenings at the same moment wait for each other and end', async () => {
    await open(engine);
    await refresh('one', '2019-01-01', 20);
    const names = Array.from({ length: 30 }, (_, index) => `Zorblatt Optical Works ${index}`);
    await Promise.all([
      ...LISTS.map((list) => refresh(list, '2020-01-01', 30)),
      ...LISTS.map(() => screen(...names)),
      ...LISTS.map((list) => refresh(list, '2020-02-01', 31)),
    ]);
    expect((await expectWholeLog(context))?.size).toBe(1 + 1 + 8 + 4 * 2 + (await countCaseEvents()));
  });
});
