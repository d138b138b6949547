/** A replay names what lists have changed about the findings of an answer that would be the same today. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createFollowTheMoneyList } from '../src/core/lists/user_ftm/index.ts';
import { renderReplayText } from '../src/core/reports/replay-text/index.ts';
import { refreshLists } from '../src/operations/refresh-lists/refresh-lists.ts';
import { replayScreening } from '../src/operations/replay/replay-screening.ts';
import { openScreenRun } from '../src/operations/screen-purchases.ts';
import { type TestContext, openTestContext } from './stores.ts';

let context: TestContext;
afterEach(() => context.close());

async function takeIn(seen: string, ...names: readonly string[]): Promise<void> {
  const path = join(context.folder, `own-${seen}.ndjson`);
  const lines = names.map((name) =>
    JSON.stringify({
      id: name.toLowerCase().replaceAll(' ', '-'),
      schema: 'Company',
      properties: { name: [name], topics: ['sanction'] },
    }),
  );
  await writeFile(path, `${lines.join('\n')}\n`);
  const asked = { lists: ['own'], from: [path], seen: `${seen}T00:00:00Z`, accept: 'a small list' };
  for await (const { status } of refreshLists(context, asked)) expect(status).not.toBe('refused');
}

async function screen(name: string): Promise<string> {
  const run = await openScreenRun(context, {
    asOf: '2020-06-01',
    knownAt: null,
    role: 'private_buyer',
    act: 'buy',
    lists: null,
    threshold: 0.7,
    limit: 10,
    version: '0.1.0',
  });
  const purchase = {
    id: 'PO-1',
    file: 'purchases.csv',
    row: 2,
    date: null,
    buyer: null,
    supplier: { name, country: null, address: null, identifiers: [] },
    items: [],
    amount: null,
    destination: null,
    contract: null,
    role: null,
    act: null,
  };
  const batches = (async function* () {
    yield { purchases: [purchase], problems: [] };
  })();
  let id = '';
  for await (const kept of run.screenings(batches)) id = kept[0]?.screening.id ?? id;
  return id;
}

test('a listing that was removed since is named, though status and findings are the same', async () => {
  context = await openTestContext('sqlite', { lists: [createFollowTheMoneyList('own')], rules: [] });
  await takeIn('2020-01-01', 'Zorblatt Optical Instruments', 'Another Party Altogether');
  const id = await screen('Zorblatt Optical Instruments');
  const textNow = async (): Promise<string> =>
    renderReplayText((await replayScreening(context, id, { version: '0.1.0', reread: false })).report).join('\n');
  expect(await textNow()).toContain('rests on the same findings');
  await takeIn('2020-07-01', 'Another Party Altogether');
  const { report } = await replayScreening(context, id, { version: '0.1.0', reread: false });
  expect(report.today).toMatchObject({
    differs: false,
    changed: [{ before: [{ removed: null }], now: [{ removed: '2020-07-01' }] }],
  });
  expect(await textNow()).not.toContain('rests on the same findings');
  expect(await textNow()).toContain('not removed then, removed on 2020-07-01 now');
});
