import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createFollowTheMoneyList } from '../src/core/lists/user_ftm/index.ts';
import { diffLists } from '../src/operations/diff-lists.ts';
import { refreshLists, type RefreshOptions } from '../src/operations/refresh-lists/refresh-lists.ts';
import type { RefreshResult } from '../src/operations/refresh-lists/take-in.ts';
import { showEntity } from '../src/operations/show-entity.ts';
import { showLists } from '../src/operations/show-lists.ts';
import { engines, openTestContext, type TestContext } from './stores.ts';

const own = createFollowTheMoneyList('own');
let context: TestContext;
afterEach(() => context.close());

const party = (id: string, name: string, more: Record<string, string[]> = {}): object => ({
  id,
  schema: 'Company',
  properties: { name: [name], topics: ['sanction'], ...more },
});
const ndjson = (...entities: object[]): string => entities.map((entity) => JSON.stringify(entity)).join('\n') + '\n';

async function refresh(options: Partial<RefreshOptions>): Promise<readonly RefreshResult[]> {
  const results: RefreshResult[] = [];
  for await (const result of refreshLists(context, { lists: ['own'], from: [], seen: null, accept: null, ...options }))
    results.push(result);
  return results;
}

async function write(name: string, content: string): Promise<string> {
  await mkdir(join(context.folder, 'in'), { recursive: true });
  const path = join(context.folder, 'in', name);
  await writeFile(path, content);
  return path;
}

const many = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => party(`p${index}`, `Company Number ${index}`));

describe.each(engines)('refresh on %s', (engine) => {
  test('a release is taken in, seen again unchanged, and then diffed by content', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const first = await write('a.ndjson', ndjson(party('a', 'Alpha Ltd'), party('b', 'Beta Ltd')));
    expect(await refresh({ from: [first], seen: '2020-01-01T00:00:00Z' })).toMatchObject([
      { status: 'updated', entities: 2, added: 2, seen: '2020-01-01T00:00:00.000Z' },
    ]);
    const reordered = await write('b.ndjson', ndjson(party('b', 'Beta Ltd'), party('a', 'Alpha Ltd')));
    expect(await refresh({ from: [reordered], seen: '2020-02-01T00:00:00Z' })).toMatchObject([
      { status: 'unchanged', added: 0, changed: 0, removed: 0 },
    ]);
    const third = await write('c.ndjson', ndjson(party('b', 'Beta Limited'), party('c', 'Gamma Ltd')));
    expect(await refresh({ from: [third], seen: '2020-03-01T00:00:00Z' })).toMatchObject([
      { status: 'updated', added: 1, changed: 1, removed: 1 },
    ]);
    expect(await diffLists(context, 'own', { from: '2020-01-15', to: '2020-03-01' })).toMatchObject([
      { change: 'added', id: 'own-c', caption: 'Gamma Ltd' },
      { change: 'changed', id: 'own-b', fields: ['caption', 'name'] },
      { change: 'removed', id: 'own-a', caption: 'Alpha Ltd' },
    ]);
  });

  test('taking in the same file for the same moment twice adds no release', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const file = await write('a.ndjson', ndjson(party('a', 'Alpha Ltd')));
    await refresh({ from: [file], seen: '2020-01-01T00:00:00Z' });
    expect(await refresh({ from: [file], seen: '2020-01-01T00:00:00Z' })).toMatchObject([
      { status: 'unchanged', notes: ['This release was taken in before.'] },
    ]);
    expect((await showLists(context))[0]).toMatchObject({ releases: 1 });
  });

  test('a release from between two known ones corrects what the later one changed', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const early = await write('a.ndjson', ndjson(party('a', 'Alpha Ltd'), party('z', 'Zeta Ltd')));
    const late = await write('c.ndjson', ndjson(party('a', 'Alpha Ltd'), party('z', 'Zeta Ltd')));
    const between = await write('b.ndjson', ndjson(party('b', 'Beta Ltd'), party('z', 'Zeta Ltd')));
    await refresh({ from: [early], seen: '2020-01-01T00:00:00Z' });
    await refresh({ from: [late], seen: '2020-03-01T00:00:00Z' });
    await refresh({ from: [between], seen: '2020-02-01T00:00:00Z' });
    const on = async (asOf: string) =>
      (await showEntity(context, 'own-a', { asOf, knownAt: null })).listings.map(({ onDate }) => onDate);
    expect(await on('2020-01-31')).toEqual([true]);
    expect(await on('2020-02-01')).toEqual([false]);
    expect(await on('2020-02-29')).toEqual([false]);
    expect(await on('2020-03-01')).toEqual([true]);
    expect((await showEntity(context, 'own-a', { asOf: null, knownAt: null })).present).toEqual([
      { from: '2020-01-01T00:00:00.000Z', until: '2020-02-01T00:00:00.000Z' },
      { from: '2020-03-01T00:00:00.000Z', until: null },
    ]);
  });

  test('dated files of a folder are taken in in order, and files that are none are named', async () => {
    context = await openTestContext(engine, { lists: [own] });
    await write('own_2020-03-01.ndjson', ndjson(party('a', 'Alpha Ltd'), party('c', 'Gamma Ltd')));
    await write('own_2020-01-01.ndjson', ndjson(party('a', 'Alpha Ltd')));
    await write('own_2020-02-01.ndjson', '');
    await write('README.md', 'words');
    const results = await refresh({ from: [join(context.folder, 'in')] });
    expect(results.map(({ seen, status }) => `${seen.slice(0, 10)} ${status}`)).toEqual([
      '2020-01-01 updated',
      '2020-02-01 refused',
      '2020-03-01 updated',
    ]);
    expect(results[1]?.reason).toBe('own_2020-02-01.ndjson is empty (0 bytes)');
    expect(context.said.join('\n')).toContain('passed over README.md');
  });

  test('a release that lost more than time explains is refused, its bytes are kept, and the last good one stays', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const good = await write('a.ndjson', ndjson(...many(300)));
    const cut = await write('b.ndjson', ndjson(...many(200)));
    await refresh({ from: [good], seen: '2020-01-01T00:00:00Z' });
    const [refused] = await refresh({ from: [cut], seen: '2020-01-02T00:00:00Z' });
    expect(refused).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('lost 100 of 300 parties (33 %)'),
    });
    expect((await showLists(context))[0]).toMatchObject({ state: 'refused', entities: 300, releases: 1 });
    const kept = await context.archive.get(refused?.sha256 ?? '', 'b.ndjson');
    const chunks: Uint8Array[] = [];
    for await (const chunk of kept.open()) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(await readFile(cut, 'utf8'));
    expect(
      await refresh({ from: [cut], seen: '2020-01-02T00:00:00Z', accept: 'the publisher confirmed it' }),
    ).toMatchObject([
      {
        status: 'updated',
        removed: 100,
        notes: expect.arrayContaining([expect.stringContaining('the publisher confirmed it')]),
      },
    ]);
  });

  test('a web page in place of the data, and a list given under another name, are refused by what they are', async () => {
    context = await openTestContext(engine);
    const page = await write('a.csv', '<!DOCTYPE html><html><title>Service unavailable</title></html>');
    expect(await refresh({ lists: ['us_csl'], from: [page] })).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('a web page ("Service unavailable") in place of the data') },
    ]);
    const csl = await write(
      'b.csv',
      await readFile(join(import.meta.dirname, '../src/core/lists/us_csl/fixture.csv'), 'utf8'),
    );
    expect(await refresh({ lists: ['un_sc'], from: [csl] })).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('is a file of us_csl') },
    ]);
    // The page was no release, but what came in its place is remembered; the other list's file says nothing about this one.
    const states = (await showLists(context)).map(({ id, state }) => `${id} ${state}`);
    expect(states).toContain('us_csl refused');
    expect(states).toContain('un_sc absent');
  });

  test('the database itself refuses to change or delete history', async () => {
    context = await openTestContext(engine, { lists: [own] });
    await refresh({ from: [await write('a.ndjson', ndjson(party('a', 'Alpha Ltd')))], seen: '2020-01-01T00:00:00Z' });
    const { db } = context.store;
    await expect(db.updateTable('release').set({ entities: 0 }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('party_event').execute()).rejects.toThrow('append-only');
    await expect(db.updateTable('party_content').set({ body: '{}' }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('archive_file').execute()).rejects.toThrow('append-only');
  });

  test('bytes that were changed in the archive are noticed, and never read as if nothing had happened', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const [result] = await refresh({
      from: [await write('a.ndjson', ndjson(party('a', 'Alpha Ltd')))],
      seen: '2020-01-01T00:00:00Z',
    });
    const sha256 = result?.sha256 ?? '';
    const path = join(context.folder, 'archive', sha256.slice(0, 2), `${sha256.slice(2)}.zst`);
    const bytes = await readFile(path);
    bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 1;
    await writeFile(path, bytes);
    await expect(context.archive.get(sha256, 'a.ndjson')).rejects.toMatchObject({ code: 'archive_corrupt' });
    expect((await readdir(join(context.folder, 'archive', 'incoming'))).length).toBe(0);
  });
});

describe.each(engines)('moments and refusals on %s', (engine) => {
  test('releases given for one instant follow one another, also when a later day was taken in between', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const given = async (name: string, ...entities: object[]): Promise<string> =>
      write(`${name}.ndjson`, ndjson(...entities));
    const [a, b, c] = [party('a', 'Alpha Ltd'), party('b', 'Beta Ltd'), party('c', 'Gamma Ltd')];
    await refresh({ from: [await given('k1', a)], seen: '2020-01-01T00:00:00Z' });
    await refresh({ from: [await given('k2', a, b)], seen: '2020-01-01T00:00:00Z' });
    await refresh({ from: [await given('kd', a, b, c)], seen: '2020-02-01T00:00:00Z' });
    await refresh({ from: [await given('k3', a, b, party('d', 'Delta Ltd'))], seen: '2020-01-01T00:00:00Z' });
    const on = async (id: string, asOf: string) =>
      (await showEntity(context, id, { asOf, knownAt: null })).listings.map(({ onDate }) => onDate);
    expect(await on('own-c', '2020-01-15')).toEqual([false]);
    expect(await on('own-c', '2020-02-01')).toEqual([true]);
    expect(await on('own-d', '2020-01-15')).toEqual([true]);
    expect(await on('own-d', '2020-02-01')).toEqual([false]);
  });

  test('nobody can have seen a release that is still to come', async () => {
    context = await openTestContext(engine, { lists: [own] });
    const file = await write('a.ndjson', ndjson(party('a', 'Alpha Ltd')));
    await expect(refresh({ from: [file], seen: '2099-01-01T00:00:00Z' })).rejects.toThrow('which is still to come');
  });

  test('a list that could not be fetched is refused and remembered, and the others go on', async () => {
    const unreachable = {
      ...own,
      id: 'unreachable',
      sources: [{ url: 'http://127.0.0.1:9/list.csv', format: 'x', part: 'y' }],
    };
    context = await openTestContext(engine, { lists: [unreachable, own] });
    const results = await refresh({ lists: ['unreachable', 'unreachable'] });
    expect(results).toMatchObject([
      { list: 'unreachable', status: 'refused', reason: expect.stringContaining('could not be fetched') },
      { list: 'unreachable', status: 'refused' },
    ]);
    expect((await showLists(context))[0]).toMatchObject({ state: 'refused' });
  });

  test('an insert that would replace a row changes nothing', async () => {
    context = await openTestContext(engine, { lists: [own] });
    await refresh({ from: [await write('a.ndjson', ndjson(party('a', 'Alpha Ltd')))], seen: '2020-01-01T00:00:00Z' });
    const { db } = context.store;
    const before = await db.selectFrom('party_content').selectAll().executeTakeFirstOrThrow();
    const forged = { ...before, body: '{}' };
    if (engine === 'sqlite') await db.replaceInto('party_content').values(forged).execute();
    else
      await expect(
        db
          .insertInto('party_content')
          .values(forged)
          .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ body: '{}' }))
          .execute(),
      ).rejects.toThrow('append-only');
    expect(await db.selectFrom('party_content').selectAll().executeTakeFirstOrThrow()).toEqual(before);
  });
});
