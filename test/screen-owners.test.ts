/** `countersign screen --ownership` and lists that state owners, through the store, the archive and the replay. */
import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { lists as officialLists } from '../src/core/lists/registry.ts';
import { createFollowTheMoneyList } from '../src/core/lists/user_ftm/index.ts';
import type { Purchase } from '../src/core/model/purchase.ts';
import type { RecordedScreening } from '../src/core/model/screening.ts';
import { runCommandLine } from '../src/interfaces/cli/program.ts';
import { sha256Of } from '../src/io/archive/hash.ts';
import { refreshLists } from '../src/operations/refresh-lists/refresh-lists.ts';
import { replayScreening } from '../src/operations/replay/replay-screening.ts';
import { type ScreenOptions, openScreenRun } from '../src/operations/screen-purchases.ts';
import { type TestContext, engines, openTestContext } from './stores.ts';

const own = createFollowTheMoneyList('own');
const GRAPH =
  'owner,asset,share,from,until\nZorblatt Optical Instruments,Harbour Cable Works,0.6,2019-01-01,2020-07-01\n';

let context: TestContext;
afterEach(() => context.close());

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

const purchaseFrom = (name: string): Purchase => ({
  id: 'PO-2',
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
});

async function takeIn(seen: string, entities: readonly object[]): Promise<void> {
  const path = join(context.folder, `own-${seen}.ndjson`);
  await writeFile(path, entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
  const delivery = { lists: ['own'], from: [path], seen: `${seen}T00:00:00Z`, accept: 'a small list' };
  for await (const result of refreshLists(context, delivery)) expect(result.status).not.toBe('refused');
}

const company = (id: string, name: string, topics: readonly string[] = []): object => ({
  id,
  schema: 'Company',
  properties: { name: [name], topics },
});

async function screenOne(name: string, options: Partial<ScreenOptions> = {}): Promise<RecordedScreening> {
  const run = await openScreenRun(context, { ...asked, ...options });
  const batches = (async function* () {
    yield { purchases: [purchaseFrom(name)], problems: [] };
  })();
  const found: RecordedScreening[] = [];
  for await (const kept of run.screenings(batches)) found.push(...kept.map(({ screening }) => screening));
  return found[0]!;
}

const replay = (id: string) => replayScreening(context, id, { version: '0.1.0', reread: false });
const archived = (sha256: string): string =>
  join(context.folder, 'archive', sha256.slice(0, 2), `${sha256.slice(2)}.zst`);

describe.each(engines)('owners on %s', (engine) => {
  async function open(): Promise<string> {
    context = await openTestContext(engine, { lists: [...officialLists, own] });
    await takeIn('2020-01-01', [company('z', 'Zorblatt Optical Instruments', ['sanction'])]);
    const path = join(context.folder, 'graph.csv');
    await writeFile(path, GRAPH);
    return path;
  }

  test('a supplier that a listed party owns is found, and replayed from the archive after the file is gone', async () => {
    const path = await open();
    const screening = await screenOne('Harbour Cable Works', { ownership: [path] });
    expect(screening).toMatchObject({
      status: 'hit',
      findings: [{ check: 'owner-listed', list: 'own', path: ['Zorblatt Optical Instruments', 'Harbour Cable Works'] }],
    });
    expect(screening.answer).toContain('by what graph.csv says it was owned 60 % of the shares by');
    await rm(path);
    const { line, report } = await replay(screening.id);
    expect([line, report.verdict]).toEqual([JSON.stringify(screening), 'same']);
    expect(report).toMatchObject({
      checked: { files: 2 },
      today: { differs: false },
      checks: { added: [], missing: [] },
    });
  });

  test('other bytes are another snapshot, the same under another path are the same screening', async () => {
    const path = await open();
    const first = await screenOne('Harbour Cable Works', { ownership: [path] });
    const copy = join(context.folder, 'sub.csv');
    await writeFile(copy, GRAPH);
    expect((await screenOne('Harbour Cable Works', { ownership: [path, copy] })).id).toBe(first.id);
    await writeFile(path, GRAPH.replace('0.6', '0.5'));
    const other = await screenOne('Harbour Cable Works', { ownership: [path] });
    expect(other.snapshot).not.toBe(first.snapshot);
    expect((await screenOne('Harbour Cable Works')).snapshot).not.toBe(first.snapshot);
    expect((await replay(first.id)).report.verdict).toBe('same');
  });

  test.each(['missing', 'altered'])('bytes of ownership that are %s are archive_corrupt, and named', async (what) => {
    const path = await open();
    const screening = await screenOne('Harbour Cable Works', { ownership: [path] });
    const file = archived(sha256Of(GRAPH));
    if (what === 'missing') await unlink(file);
    else await writeFile(file, 'no longer what it was');
    await expect(replay(screening.id)).rejects.toMatchObject({
      code: 'archive_corrupt',
      message: expect.stringContaining('graph.csv'),
    });
  });

  test('companies of an own list and the owners it states are asked without a file, chain by chain', async () => {
    await open();
    const owns = (id: string, owner: string, asset: string, percentage: string): object => ({
      id,
      schema: 'Ownership',
      properties: { owner: [owner], asset: [asset], percentage: [percentage] },
    });
    await takeIn('2020-02-01', [
      company('z', 'Zorblatt Optical Instruments', ['sanction']),
      company('m', 'Meadowlark Intermediate Ventures'),
      company('s', 'Brightfjord Cable Factory'),
      owns('o1', 'z', 'm', '75'),
      owns('o2', 'm', 's', '50'),
    ]);
    const screening = await screenOne('Brightfjord Cable Factory');
    expect(screening).toMatchObject({
      status: 'hit',
      findings: [{ list: 'own', entity: { id: 'own-z' }, owned: { answer: 'yes', source: 'Own list own' } }],
    });
    expect(screening.findings[0]?.path.map((step) => step.replace(/ \(.*/, ''))).toEqual([
      'Zorblatt Optical Instruments',
      'Meadowlark Intermediate Ventures',
      'Brightfjord Cable Factory',
    ]);
    const { line, report } = await replay(screening.id);
    expect([line, report.verdict]).toEqual([JSON.stringify(screening), 'same']);
  });
});

test('the command says it in every format, with status 3 where it is left open, and refuses a file that is none', async () => {
  context = await openTestContext('sqlite', { lists: officialLists });
  const folder = await mkdtemp(join(tmpdir(), 'countersign-owners-'));
  const file = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const run = async (...args: readonly string[]): Promise<{ status: number; out: string; err: string }> => {
    const text = { out: '', err: '' };
    const into = (stream: 'out' | 'err'): Writable =>
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          text[stream] += chunk.toString();
          done();
        },
      });
    const status = await runCommandLine(['--data', join(folder, 'data'), ...args], {
      env: { NO_COLOR: '1' },
      dataFolder: join(folder, 'data'),
      stdout: into('out'),
      stderr: into('err'),
      now: () => '2026-11-24T12:00:00.000Z',
    });
    return { status, ...text };
  };
  try {
    const purchases = await file('purchases.csv', 'supplier,date\nHarbour Optics GmbH,2025-10-01\n');
    const graph = await file('graph.csv', 'owner,asset,share\nDahua Technology,Harbour Optics GmbH,0.5\n');
    const band = await file(
      'band.csv',
      'owner,asset,share_min,share_max\nDahua Technology,Harbour Optics GmbH,0.25,0.75\n',
    );
    const base = ['screen', purchases, '--lists', 'starter', '--act', 'export', '--ownership'];
    const json = await run(...base, graph, '--format', 'ndjson');
    const screening = JSON.parse(json.out) as RecordedScreening;
    expect([json.status, screening.status]).toEqual([0, 'hit']);
    expect(screening.findings[0]).toMatchObject({ outcome: 'licence_required', rule: { id: 'us_ear-affiliate-2025' } });
    const table = await run(...base, graph, '--format', 'table');
    expect(table.out).toContain('owner listed: licence');
    expect((await run(...base, graph, '--fail-on', 'licence_required')).status).toBe(1);
    const csv = await run(...base, graph, '--format', 'csv');
    expect(csv.out).toContain('"Dahua Technology > Harbour Optics GmbH","us_bis_affiliates","yes",0.5,0.5');
    const html = join(folder, 'report.html');
    expect((await run(...base, graph, '--out', html)).status).toBe(0);
    const page = (await readFile(html, 'utf8')).replace(/<[^>]*>/g, '');
    expect(page).toContain('Dahua Technology → Harbour Optics GmbH');
    expect(page).toContain('50 % of the shares, as the BIS Affiliates Rule (50 %) counts');
    const open = await run(...base, band, '--format', 'ndjson');
    expect(open.status).toBe(3);
    expect(JSON.parse(open.out)).toMatchObject({
      status: 'hit',
      findings: [
        { owned: { answer: 'unknown', test: 'us_bis_affiliates' } },
        { owned: { answer: 'unknown', test: 'us_dod_1260h_control' } },
        { owned: { answer: 'yes', test: 'us_fcc_affiliates' } },
        { owned: { answer: 'unknown', test: 'us_ndaa_889_affiliates' } },
      ],
    });
    const none = await run(...base, purchases);
    expect(none.status).toBe(2);
    expect(none.err).toContain('this is no file of ownership that is known');
    const again = await run('replay', screening.id);
    expect(again.status).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
