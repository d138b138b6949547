/** Two clocks: what is learned later never shows in an answer as known then; and what an answer rests on is in its ids. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Purchase } from '../src/core/model/purchase.ts';
import type { Screening } from '../src/core/model/screening.ts';
import { createFollowTheMoneyList } from '../src/core/lists/user_ftm/index.ts';
import { refreshLists } from '../src/operations/refresh-lists/refresh-lists.ts';
import { openScreenRun } from '../src/operations/screen-purchases.ts';
import { type TestContext, engines, openTestContext } from './stores.ts';

const own = createFollowTheMoneyList('own');
let context: TestContext;
afterEach(() => context.close());

type Facts = Readonly<Record<string, readonly string[]>>;
const party = (id: string, properties: Facts, schema = 'Company'): object => ({
  id,
  schema,
  properties: { topics: ['sanction'], ...properties },
});

async function takeIn(seen: string, ...entities: readonly object[]): Promise<void> {
  await mkdir(join(context.folder, 'in'), { recursive: true });
  const path = join(context.folder, 'in', `${seen}.ndjson`);
  await writeFile(path, entities.map((entity) => JSON.stringify(entity)).join('\n') + '\n');
  for await (const result of refreshLists(context, {
    lists: ['own'],
    from: [path],
    seen: `${seen}T00:00:00Z`,
    accept: null,
  })) {
    expect(result.status, result.reason ?? '').not.toBe('refused');
  }
}

const purchaseFrom = (name: string): Purchase => ({
  id: 'PO-1',
  file: null,
  row: 2,
  date: null,
  buyer: null,
  supplier: { name, country: 'cn', address: null, identifiers: [] },
  items: [],
  amount: null,
  destination: null,
  contract: null,
  role: null,
  act: null,
});

async function screenOne(name: string, asOf: string, knownAt: string | null, limit = 10): Promise<Screening> {
  const run = await openScreenRun(context, {
    asOf,
    knownAt,
    role: 'private_buyer',
    act: 'buy',
    lists: null,
    threshold: 0.7,
    limit,
  });
  const batches = (async function* () {
    yield { purchases: [purchaseFrom(name)], problems: [] };
  })();
  for await (const [kept] of run.screenings(batches)) if (kept) return kept.screening;
  throw new Error('nothing was screened');
}

describe.each(engines)('as known then, on %s', (engine) => {
  test('a name, a country, a caption and a schema learned later change no answer of before', async () => {
    context = await openTestContext(engine, { lists: [own] });
    await takeIn(
      '2016-01-01',
      party('z', { name: ['Zorblatt Optical Instruments'] }),
      party('y', { name: ['Another Party Altogether'] }),
    );
    const names = [
      'Zorblatt Optical Instruments Ltd',
      'Zorblatt Optical Instruments Holdings Limited',
      'Later Caption Works',
    ];
    const before = await Promise.all(names.map((name) => screenOne(name, '2016-12-01', '2016-12-01T00:00:00Z')));
    expect(before.map(({ findings }) => findings.length)).toEqual([1, 1, 0]);
    await takeIn(
      '2020-01-01',
      party(
        'z',
        {
          name: ['Later Caption Works'],
          alias: ['Zorblatt Optical Instruments', 'Zorblatt Optical Instruments Holdings Limited'],
          country: ['us'],
        },
        'Organization',
      ),
      party('y', { name: ['Another Party Altogether'] }),
    );
    const after = await Promise.all(names.map((name) => screenOne(name, '2016-12-01', '2016-12-01T00:00:00Z')));
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect((await screenOne('Later Caption Works', '2020-01-02', null)).findings[0]?.entity).toMatchObject({
      caption: 'Later Caption Works',
      schema: 'Organization',
    });
  });

  test('an answer as known then says when its copies were taken in only afterwards', async () => {
    context = await openTestContext(engine, { lists: [own] });
    await takeIn('2016-01-01', party('z', { name: ['Zorblatt Optical Instruments'] }));
    const { answer } = await screenOne('Zorblatt Optical Instruments', '2016-01-02', '2016-06-01T00:00:00Z');
    expect(answer).toContain(
      'From copies dated up to 2016-06-01T00:00:00.000Z. The copies of own were taken in here only after that moment.',
    );
  });

  test('the ids change with what an answer rests on, and with nothing else', async () => {
    context = await openTestContext(engine, { lists: [own] });
    await takeIn('2016-01-01', party('z', { name: ['Zorblatt Optical Instruments'] }));
    const first = await screenOne('Anybody', '2016-01-02', null);
    const again = await screenOne('Somebody Else', '2016-01-03', null);
    expect([again.snapshot, again.policy]).toEqual([first.snapshot, first.policy]);
    await writeFile(join(context.folder, 'in', 'empty.ndjson'), '');
    for await (const result of refreshLists(context, {
      lists: ['own'],
      from: [join(context.folder, 'in', 'empty.ndjson')],
      seen: '2016-02-01T00:00:00Z',
      accept: null,
    })) {
      expect(result.status).toBe('refused');
    }
    expect((await screenOne('Anybody', '2016-01-02', null)).snapshot).not.toBe(first.snapshot);
    expect((await screenOne('Anybody', '2016-01-02', null, 11)).policy).not.toBe(first.policy);
  });

  test('a party that is listed on the day is never crowded out by parties that are not', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const gone = Array.from({ length: 15 }, (_, index) => party(`a${index}`, { name: ['Crowded Name Works'] }));
    const rest = Array.from({ length: 40 }, (_, index) => party(`r${index}`, { name: [`Unrelated Party ${index}`] }));
    await takeIn('2019-01-01', ...gone, ...rest);
    await takeIn('2020-01-01', party('z9', { name: ['Crowded Name Works'] }), ...rest);
    const screening = await screenOne('Crowded Name Works', '2020-01-02', null, 3);
    expect(screening.status).toBe('hit');
    expect(screening.findings[0]).toMatchObject({ entity: { id: 'own-z9' }, listing: { onDate: true } });
    expect(screening.findings.filter(({ listing }) => listing.onDate === false)).toHaveLength(3);
  });
});
