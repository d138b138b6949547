/** A screening gives the same bytes however far lists and rules have moved on, and whoever changed what it rests on is found out. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { createFollowTheMoneyList } from '../src/core/lists/user_ftm/index.ts';
import { lists as officialLists } from '../src/core/lists/registry.ts';
import type { Purchase } from '../src/core/model/purchase.ts';
import type { Rule } from '../src/core/model/rule.ts';
import type { RecordedScreening, Screening } from '../src/core/model/screening.ts';
import { renderReplayText } from '../src/core/reports/replay-text/index.ts';
import { sha256Of } from '../src/io/archive/hash.ts';
import { goodReleases, stateAt } from '../src/io/database/releases.ts';
import type { Database } from '../src/io/database/schema.ts';
import type { Context } from '../src/operations/context.ts';
import { ensureStarter } from '../src/operations/ensure-starter.ts';
import { openSnapshot } from '../src/operations/open-snapshot.ts';
import { type PolicyBody, policyOf, recordPolicy } from '../src/operations/policies.ts';
import { lineOf, recordRun } from '../src/operations/record-screenings.ts';
import { contentHashOf } from '../src/operations/refresh-lists/content-hash.ts';
import { refreshLists } from '../src/operations/refresh-lists/refresh-lists.ts';
import { type Replay, replayScreening } from '../src/operations/replay/replay-screening.ts';
import { type ScreenOptions, openScreenRun } from '../src/operations/screen-purchases.ts';
import { type TestContext, engines, openTestContext } from './stores.ts';

const own = createFollowTheMoneyList('own');
const other = createFollowTheMoneyList('other');

const rule: Rule = {
  id: 'ungp-own-list-buy',
  regime: 'ungp',
  lists: ['own'],
  roles: ['private_buyer'],
  acts: ['buy'],
  outcome: 'red_flag',
  validFrom: '2011-06-16',
  validUntil: null,
  citation: 'UN Guiding Principles on Business and Human Rights, principle 17',
  source: 'https://www.ohchr.org/sites/default/files/documents/publications/guidingprinciplesbusinesshr_en.pdf',
  status: 'confirmed',
  lastChecked: '2026-11-20',
  sentence: 'Buying from a party on this list calls for due diligence.',
};

let context: TestContext;
afterEach(() => context.close());

async function takeIn(list: string, seen: string, ...names: readonly string[]): Promise<void> {
  const path = join(context.folder, `${list}-${seen}.ndjson`);
  const entities = names.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    schema: 'Company',
    properties: { name: [name], topics: ['sanction'] },
  }));
  await writeFile(path, entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
  const asked = { lists: [list], from: [path], seen: `${seen}T00:00:00Z`, accept: 'a small list' };
  for await (const result of refreshLists(context, asked)) expect(result.status).not.toBe('refused');
}

const purchaseFrom = (name: string, row = 2): Purchase => ({
  id: `PO-${row}`,
  file: 'purchases.csv',
  row,
  date: null,
  buyer: null,
  supplier: { name, country: null, address: null, identifiers: [] },
  items: [],
  amount: null,
  destination: null,
  contract: null,
  role: null,
  act: null,
});

const asked: ScreenOptions = {
  asOf: '2020-06-01',
  knownAt: null,
  role: 'private_buyer',
  act: 'buy',
  lists: null,
  threshold: 0.7,
  limit: 10,
  version: '0.1.0',
};

async function screenAll(
  names: readonly string[],
  options: Partial<ScreenOptions> = {},
  within: Context = context,
): Promise<readonly RecordedScreening[]> {
  const run = await openScreenRun(within, { ...asked, ...options });
  const batches = (async function* () {
    for (const [index, name] of names.entries()) yield { purchases: [purchaseFrom(name, index + 2)], problems: [] };
  })();
  const found: RecordedScreening[] = [];
  for await (const kept of run.screenings(batches)) found.push(...kept.map(({ screening }) => screening));
  return found;
}

async function screenOne(name: string, options: Partial<ScreenOptions> = {}): Promise<RecordedScreening> {
  const [screening] = await screenAll([name], options);
  return screening!;
}

const replay = (id: string, within: Context = context, reread = false): Promise<Replay> =>
  replayScreening(within, id, { version: '0.1.0', reread });

const countRows = async (): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const table of ['policy', 'snapshot', 'list_copy', 'screening'] as const) {
    counts[table] = (await context.store.db.selectFrom(table).select('id').execute()).length;
  }
  return counts;
};

/** What nobody may do: changes rows behind the back of the triggers. */
async function tamper(table: keyof Database, change: (db: Kysely<Database>) => Promise<unknown>): Promise<void> {
  const { db, engine } = context.store;
  if (engine === 'postgres') await sql`alter table ${sql.ref(table)} disable trigger all`.execute(db);
  else for (const act of ['update', 'delete']) await sql`drop trigger ${sql.ref(`${table}_no_${act}`)}`.execute(db);
  await change(db);
}

/** The hashes of the copies of `own` as they would be without a party. */
async function contentsWithout(
  db: Kysely<Database>,
  party: string,
): Promise<readonly { readonly id: number; readonly content: string }[]> {
  const chain = await goodReleases(db, 'own', null);
  const contents: { id: number; content: string }[] = [];
  for (const [index, { id }] of chain.entries()) {
    const state = await stateAt(db, chain.slice(0, index + 1));
    state.delete(party);
    contents.push({ id, content: contentHashOf(state) });
  }
  return contents;
}

describe.each(engines)('replay on %s', (engine) => {
  const open = async (): Promise<void> => {
    context = await openTestContext(engine, { lists: [...officialLists, own, other], rules: [rule] });
    await takeIn('own', '2020-01-01', 'Zorblatt Optical Instruments', 'Another Party Altogether');
  };

  test('the line is the screening behind its id, and the id is the hash of the rest, whatever reads it', async () => {
    await open();
    const screening = await screenOne('Zorblatt Optical Instruments');
    const line = JSON.stringify(screening);
    expect(line.startsWith('{"id":"sha256:')).toBe(true);
    expect(`sha256:${sha256Of(line.replace(/"id":"sha256:[0-9a-f]*",/, ''))}`).toBe(screening.id);
    const { line: again, report } = await replay(screening.id);
    expect(again).toBe(line);
    expect(report).toMatchObject({
      verdict: 'same',
      recomputed: screening.id,
      checked: { lists: 1, copies: 1, files: 1, rules: 1 },
      rules: [],
      today: { differs: false },
    });
    expect((await replay(screening.id.slice(7, 15))).line).toBe(line);
  });

  test('the same bytes after a newer copy took the party off and put another on; which list moved on is said, and that the answer of today differs', async () => {
    await open();
    const [gone, later] = await screenAll(['Zorblatt Optical Instruments', 'Later Listed Works']);
    expect([gone?.status, later?.status]).toEqual(['hit', 'no_hit']);
    await takeIn('own', '2020-03-01', 'Later Listed Works', 'Another Party Altogether');
    const [first, second] = [await replay(gone!.id), await replay(later!.id)];
    expect([first.line, second.line]).toEqual([JSON.stringify(gone), JSON.stringify(later)]);
    expect([first.report.verdict, second.report.verdict]).toEqual(['same', 'same']);
    expect(first.report.lists).toMatchObject([
      { list: 'own', newer: 1, newest: '2020-03-01T00:00:00.000Z', earlier: 0 },
    ]);
    expect(first.report.today).toMatchObject({
      differs: true,
      before: { status: 'hit', outcome: 'red_flag' },
      now: { status: 'no_hit', outcome: null },
      gone: [{ list: 'own', caption: 'Zorblatt Optical Instruments', onDate: true }],
    });
    expect(second.report.today).toMatchObject({ now: { status: 'hit' }, came: [{ caption: 'Later Listed Works' }] });
    expect(renderReplayText(first.report)).toContain('- own: 1 newer copy, the newest of 2020-03-01');
    // Both copies are used when it is asked today, and that is another answer with another id.
    expect((await screenOne('Zorblatt Optical Instruments')).id).not.toBe(gone!.id);
  });

  test('the same bytes after copies of days before were brought, between, before the first, and as known then', async () => {
    await open();
    await takeIn('own', '2020-05-01', 'Zorblatt Optical Instruments', 'Another Party Altogether');
    const now = await screenOne('Zorblatt Optical Instruments');
    const then = await screenOne('Zorblatt Optical Instruments', { knownAt: '2020-04-01T00:00:00Z' });
    await takeIn('own', '2020-02-01', 'Another Party Altogether');
    await takeIn('own', '2019-01-01', 'Zorblatt Optical Instruments', 'Somebody Else Again');
    const [today, known] = [await replay(now.id), await replay(then.id)];
    expect([today.line, known.line]).toEqual([JSON.stringify(now), JSON.stringify(then)]);
    expect([today.report.verdict, known.report.verdict]).toEqual(['same', 'same']);
    expect(today.report.lists).toMatchObject([{ list: 'own', newer: 0, earlier: 2 }]);
    expect(known.report.lists).toMatchObject([{ list: 'own', newer: 2, earlier: 1 }]);
    expect(JSON.stringify(await screenOne('Zorblatt Optical Instruments'))).not.toBe(today.line);
  });

  test('the same bytes after rules were changed, added and taken away, and each is named', async () => {
    await open();
    const screening = await screenOne('Zorblatt Optical Instruments');
    const changed: Context = {
      ...context,
      rules: [
        { ...rule, outcome: 'prohibited', sentence: 'Buying is now prohibited.' },
        { ...rule, id: 'ungp-other', lists: ['other'] },
      ],
    };
    const { line, report } = await replay(screening.id, changed);
    expect(line).toBe(JSON.stringify(screening));
    expect(report).toMatchObject({
      verdict: 'same',
      rules: [
        { id: 'ungp-other', change: 'added', cited: false },
        { id: rule.id, change: 'changed', fields: ['outcome', 'sentence'], cited: true },
      ],
      today: { differs: true, before: { outcome: 'red_flag' }, now: { outcome: 'prohibited' } },
    });
    expect(renderReplayText(report)).toContain(`- ${rule.id}: changed (outcome, sentence); the original rests on it`);
    expect((await replay(screening.id, { ...context, rules: [] })).report.rules).toMatchObject([{ change: 'removed' }]);
  });

  test('the same bytes with the bundled list, and whatever other lists are beside those that were asked', async () => {
    await open();
    await ensureStarter(context);
    await takeIn('other', '2020-01-01', 'Zorblatt Optics', 'Dahua Technology');
    const day = { asOf: '2020-04-15' } as const;
    const both = await screenAll(['Dahua Technology', 'Zorblatt Optical Instruments', '浙江大华技术股份有限公司'], day);
    const some = await screenAll(['Dahua Technology', 'Zorblatt Optical Instruments'], { ...day, lists: ['starter'] });
    await takeIn('other', '2020-02-01', 'Quite Another Name');
    for (const screening of [...both, ...some]) {
      const { line, report } = await replay(screening.id);
      expect([line, report.verdict]).toEqual([JSON.stringify(screening), 'same']);
    }
    expect((await replay(both[0]!.id)).report.checked).toMatchObject({ lists: 3, copies: 3 });
    expect((await replay(some[0]!.id)).report.checked).toMatchObject({ lists: 1, copies: 1 });
  });

  test('a list that was refused, absent or too old then, and a list that came since, are said', async () => {
    await open();
    const screening = await screenOne('Anybody At All', { lists: ['own', 'un_sc'], asOf: '2026-11-23' });
    expect(screening.status).toBe('incomplete');
    const everywhere = await screenOne('Anybody At All');
    await takeIn('other', '2020-02-01', 'Anybody At All');
    const path = join(context.folder, 'empty.ndjson');
    await writeFile(path, '');
    for await (const { status } of refreshLists(context, {
      lists: ['own'],
      from: [path],
      seen: '2020-09-01T00:00:00Z',
      accept: null,
    }))
      expect(status).toBe('refused');
    const { line, report } = await replay(screening.id);
    expect([line, report.verdict]).toEqual([JSON.stringify(screening), 'same']);
    expect(report.lists).toMatchObject([
      { list: 'own', refusedSince: '2020-09-01T00:00:00.000Z' },
      { list: 'un_sc', asked: 'then_and_now', newer: 0 },
    ]);
    expect((await replay(everywhere.id)).report.lists).toMatchObject([
      { list: 'other', asked: 'now', newer: 1 },
      { list: 'own', asked: 'then_and_now' },
    ]);
  });

  test('screening the same again keeps nothing new but that it was run', async () => {
    await open();
    const names = ['Zorblatt Optical Instruments', 'Nobody Known', 'Zorblatt Optical Instruments'];
    const first = await screenAll(names);
    const before = await countRows();
    expect(before).toEqual({ policy: 1, snapshot: 1, list_copy: 1, screening: 3 });
    context.setNow('2026-11-23T18:00:00.000Z');
    expect(await screenAll(names)).toEqual(first);
    expect(await countRows()).toEqual(before);
    expect(await context.store.db.selectFrom('run').select('id').execute()).toHaveLength(2);
    expect((await replay(first[0]!.id)).report.recorded.at).toBe('2026-11-23T12:00:00.000Z');
  });

  test('an id that is not here is not found, one that is none is told so', async () => {
    await open();
    await expect(replay(`sha256:${'0'.repeat(64)}`)).rejects.toMatchObject({ code: 'not_found' });
    await expect(replay('0123456')).rejects.toThrow('is no id of a screening');
    await expect(replay('PO-17 or so')).rejects.toThrow('is no id of a screening');
  });
});

describe.each(engines)('what a screening rests on, on %s', (engine) => {
  let screening: RecordedScreening;
  const open = async (): Promise<void> => {
    context = await openTestContext(engine, { lists: [...officialLists, own], rules: [rule] });
    await takeIn('own', '2020-01-01', 'Zorblatt Optical Instruments', 'Another Party Altogether');
    await takeIn('own', '2020-02-01', 'Zorblatt Optical Instruments', 'A Third Party');
    screening = await screenOne('Zorblatt Optical Instruments');
  };
  const refused = (message: string) =>
    expect(replay(screening.id)).rejects.toMatchObject({
      code: 'archive_corrupt',
      message: expect.stringContaining(message),
      next: expect.stringContaining('backup'),
    });

  test('the database refuses to change, delete or replace any of it', async () => {
    await open();
    const { db } = context.store;
    for (const table of ['policy', 'snapshot', 'list_copy', 'run', 'run_answers', 'screening'] as const) {
      await expect(sql`delete from ${sql.ref(table)}`.execute(db), table).rejects.toThrow('append-only');
    }
    await expect(db.updateTable('policy').set({ body: '{}' }).execute()).rejects.toThrow('append-only');
    if (engine === 'sqlite')
      await sql`insert or replace into policy (id, body) values (${screening.policy}, '{}')`.execute(db);
    expect((await replay(screening.id)).report.verdict).toBe('same');
  });

  test.each([
    ['policy', 'the stored policy sha256:'],
    ['snapshot', 'the stored snapshot sha256:'],
    ['list_copy', 'the stored record sha256:'],
  ] as const)('a changed %s is found out', async (table, message) => {
    await open();
    await tamper(table, (db) => sql`update ${sql.ref(table)} set body = replace(body, 'own', 'owm')`.execute(db));
    await refused(message);
  });

  test('a missing policy, snapshot or record of a copy is found out', async () => {
    await open();
    await tamper('list_copy', (db) => db.deleteFrom('list_copy').where('previous', 'is not', null).execute());
    await refused('of a copy of own is missing');
  });

  test('a party that was changed in the store is found out', async () => {
    await open();
    await tamper('party_content', (db) =>
      sql`update party_content set body = replace(body, 'Zorblatt', 'Harmless')`.execute(db),
    );
    await refused('the stored text of own-zorblatt-optical-instruments no longer has the hash');
  });

  test('a party that was taken out of a copy is found out', async () => {
    await open();
    await tamper('party_event', (db) =>
      db.deleteFrom('party_event').where('party', '=', 'own-zorblatt-optical-instruments').execute(),
    );
    await refused('the stored parties of own of 2020-01-01T00:00:00.000Z no longer have the hash');
  });

  test('a copy that was put to another day is found out', async () => {
    await open();
    await tamper('release', (db) =>
      sql`update release set seen = '2020-07-01T00:00:00.000Z' where seen like '2020-02-01%'`.execute(db),
    );
    await refused('the store no longer holds the copy of own of 2020-02-01T00:00:00.000Z as it was used');
  });

  test('a run that is said to have begun before a copy was taken in is told as a contradiction', async () => {
    await open();
    expect((await replay(screening.id)).report.recorded.contradictedBy).toBeNull();
    await tamper('run', (db) => sql`update run set started_at = '2020-04-15T09:00:00.000Z'`.execute(db));
    const text = renderReplayText((await replay(screening.id)).report).join(' ');
    expect(text).toContain("By this database's own note, which no hash covers, it was first answered on 2020-04-15");
    expect(text).toContain('was taken in only on 2026-11-23. The note was changed,');
  });

  test('an answer that was exchanged for another one is found out', async () => {
    await open();
    const other = await screenOne('Nobody Known');
    await tamper('screening', (db) =>
      sql`update screening set answers = (select answers from screening where id = ${other.id}) where id = ${screening.id}`.execute(
        db,
      ),
    );
    await refused('no longer has that hash');
  });

  test('a party that was left out of the store before anything was screened shows when the files are read again', async () => {
    await open();
    expect((await replay(screening.id, context, true)).report.reread).toMatchObject([
      { list: 'own', seen: '2020-01-01T00:00:00.000Z', same: true },
      { list: 'own', seen: '2020-02-01T00:00:00.000Z', same: true },
    ]);
    const gone = 'own-zorblatt-optical-instruments';
    await tamper('party_event', (db) => db.deleteFrom('party_event').where('party', '=', gone).execute());
    await tamper('release', async (db) => {
      for (const { id, content } of await contentsWithout(db, gone))
        await db.updateTable('release').set({ content_sha256: content }).where('id', '=', id).execute();
    });
    const hidden = await screenOne('Zorblatt Optical Instruments');
    expect(hidden.status).not.toBe('hit');
    const { report } = await replay(hidden.id, context, true);
    expect(report.verdict).toBe('same');
    expect(report.reread).toMatchObject([
      { same: false, parties: 1 },
      { same: false, parties: 1 },
    ]);
    expect(renderReplayText(report).join(' ')).toContain('2 copies do not say what was stored.');
  });

  test('answers and list files that are gone from the archive, or were changed there, are found out', async () => {
    await open();
    const { db } = context.store;
    const pathOf = (sha256: string): string =>
      join(context.folder, 'archive', sha256.slice(0, 2), `${sha256.slice(2)}.zst`);
    const file = await db.selectFrom('release_file').select('sha256').executeTakeFirstOrThrow();
    await writeFile(pathOf(file.sha256), 'not what was fetched');
    await refused(`no longer have the hash ${file.sha256}`);
    const { answers } = await db.selectFrom('screening').select('answers').executeTakeFirstOrThrow();
    await rm(pathOf(answers));
    await refused('the archive does not hold the answers');
  });
});

describe('what this program can’t compute again', () => {
  const open = async (): Promise<void> => {
    context = await openTestContext('sqlite', { lists: [...officialLists, own], rules: [rule] });
    await takeIn('own', '2020-01-01', 'Zorblatt Optical Instruments');
  };

  /** Keeps a screening as another version of the program would have. */
  async function keepAsOther(
    policy: Partial<PolicyBody>,
    answer: (screening: Screening) => Screening = (same) => same,
  ): Promise<RecordedScreening> {
    const { id: _, ...screening } = await screenOne('Zorblatt Optical Instruments');
    const snapshot = await openSnapshot(context, { lists: null, knownAt: null });
    const ours = JSON.parse(recordPolicy(context.rules, snapshot.matcher.version, asked).body) as PolicyBody;
    const body = { ...ours, ...policy };
    const text = JSON.stringify(body);
    const recorded = { policy: policyOf(`sha256:${sha256Of(text)}`, body), body: text };
    const { keep } = await recordRun(context, {
      snapshot: snapshot.record,
      policy: recorded,
      asOf: '2020-06-01',
      knownAt: null,
      program: '0.0.9',
      options: {},
    });
    const [kept] = await keep([answer({ ...screening, policy: recorded.policy.id })]);
    return kept!.screening;
  }

  test('another matcher: the original is shown, the difference is told, and it is called incomplete', async () => {
    await open();
    const kept = await keepAsOther({ matcher: 'names-0.9' }, (screening) => ({
      ...screening,
      findings: screening.findings.map((finding) => ({ ...finding, score: 0.91 })),
    }));
    const { line, report } = await replay(kept.id);
    expect(line).toBe(JSON.stringify(kept));
    expect(report).toMatchObject({
      verdict: 'incomplete',
      matcher: { before: 'names-0.9' },
      differences: { count: 1, first: [{ path: 'findings[0].score', before: '0.91', now: '1' }] },
    });
    expect(renderReplayText(report)[0]).toContain(
      "Incomplete: the original can't be computed again by this program, because names were compared by the matcher names-0.9",
    );
  });

  test('another matcher that gives the same bytes is incomplete all the same, and says so', async () => {
    await open();
    const { report } = await replay((await keepAsOther({ matcher: 'names-0.9' })).id);
    expect([report.verdict, report.differences.count]).toEqual(['incomplete', 0]);
    expect(renderReplayText(report)).toContain('What this program gives in its place has the same bytes.');
  });

  test('a check that this program no longer has', async () => {
    await open();
    const { report } = await replay((await keepAsOther({ checks: ['party-listed', 'palm-read'] })).id);
    expect([report.verdict, report.checks.missing]).toEqual(['incomplete', ['palm-read']]);
  });

  test('a check that came since is not run on what was asked before it', async () => {
    await open();
    const kept = await keepAsOther({ checks: [] }, (screening) => ({
      ...screening,
      status: 'no_hit',
      answer: '',
      findings: [],
    }));
    const { report } = await replay(kept.id);
    expect(report.checks.added).toEqual(['party-listed', 'owner-listed', 'equipment-class']);
    expect(report.differences.first.map(({ path }) => path)).toEqual(['answer']);
  });

  test('other words of another version are told as a difference, not as the same and not as tampering', async () => {
    await open();
    const kept = await keepAsOther({}, (screening) => ({ ...screening, answer: 'In the words of another year.' }));
    const { line, report } = await replay(kept.id);
    expect(line).toBe(JSON.stringify(kept));
    expect(lineOf({ ...kept }).line).not.toBe(line);
    expect(report).toMatchObject({
      verdict: 'different',
      program: { before: '0.0.9', now: '0.1.0' },
      differences: { count: 1, first: [{ path: 'answer', before: '"In the words of another year."' }] },
    });
    expect(renderReplayText(report)[0]).toContain('other bytes come out of Countersign 0.1.0 than out of 0.0.9');
  });
});
