/** `countersign screen --documents` through the store, the archive and the replay. */
import { rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Purchase } from '../src/core/model/purchase.ts';
import type { RecordedScreening } from '../src/core/model/screening.ts';
import { sha256Of } from '../src/io/archive/hash.ts';
import { readBundled } from '../src/io/bundled-data.ts';
import { parseRule } from '../src/core/rules/rules.ts';
import { ensureStarter } from '../src/operations/ensure-starter.ts';
import { replayScreening } from '../src/operations/replay/replay-screening.ts';
import { type ScreenOptions, openScreenRun } from '../src/operations/screen-purchases.ts';
import { type TestContext, engines, openTestContext } from './stores.ts';

const rules = (await readBundled('rules')).map(({ path, content }) => parseRule(content, path));
const MANUAL = `Pebblewick P-9 manual, 2020-06-11. Pebblewick Optics Ltd.

The search panel can filter recorded faces by ethnicity.

Pebblewick does not provide ethnicity analytics in the European market.
`;

let context: TestContext;
afterEach(() => context.close());

const asked: ScreenOptions = {
  asOf: '2021-06-01',
  knownAt: null,
  role: 'private_buyer',
  act: 'buy',
  lists: null,
  threshold: 0.7,
  limit: 10,
  version: '0.1.0',
};

const purchaseFrom = (name: string, brand: string | null = null): Purchase => ({
  id: 'PO-2',
  file: 'purchases.csv',
  row: 2,
  date: null,
  buyer: null,
  supplier: { name, country: null, address: null, identifiers: [] },
  items:
    brand === null
      ? []
      : [{ description: 'camera', brand, manufacturer: null, model: null, mac: null, quantity: null, origin: null }],
  amount: null,
  destination: null,
  contract: null,
  role: null,
  act: null,
});

async function screenOne(purchase: Purchase, options: Partial<ScreenOptions> = {}): Promise<RecordedScreening> {
  const run = await openScreenRun(context, { ...asked, ...options });
  const batches = (async function* () {
    yield { purchases: [purchase], problems: [] };
  })();
  const found: RecordedScreening[] = [];
  for await (const kept of run.screenings(batches)) found.push(...kept.map(({ screening }) => screening));
  return found[0]!;
}

const replay = (id: string) => replayScreening(context, id, { version: '0.1.0', reread: false });

describe.each(engines)('documents of a vendor on %s', (engine) => {
  async function open(): Promise<string> {
    context = await openTestContext(engine, { rules });
    await ensureStarter(context);
    const path = join(context.folder, 'manual.md');
    await writeFile(path, MANUAL);
    return path;
  }

  test('an assertion is a human-rights concern with its quote, the denial stands beside it, and the answer is replayed without the file', async () => {
    const path = await open();
    const options = { documents: [path], vendor: 'Pebblewick Optics' };
    const screening = await screenOne(purchaseFrom('Pebblewick Optics Ltd'), options);
    expect(screening).toMatchObject({
      status: 'hit',
      documents: { vendor: 'Pebblewick Optics', statements: 2, gaps: [] },
      findings: [
        {
          check: 'vendor-documents',
          outcome: 'human_rights_concern',
          rule: { id: 'ungp-vendor-documents' },
          documents: {
            capability: 'ethnicity_classification',
            supporting: [
              {
                stance: 'asserts',
                page: 1,
                date: '2020-06-11',
                quote: 'The search panel can filter recorded faces by ethnicity.',
                sha256: sha256Of(MANUAL),
              },
            ],
            beside: [{ stance: 'denies', scope: 'in the European market' }],
          },
        },
      ],
    });
    expect(screening.answer).not.toContain('Not prohibited');
    await rm(path);
    const { line, report } = await replay(screening.id);
    expect([line, report.verdict]).toEqual([JSON.stringify(screening), 'same']);
    expect(report).toMatchObject({ today: { differs: false }, checks: { added: [], missing: [] } });
  });

  test('the brand of what was bought counts too, another supplier and brand do not', async () => {
    const path = await open();
    const options = { documents: [path], vendor: 'Pebblewick Optics' };
    const branded = await screenOne(purchaseFrom('Some Dealer', 'Pebblewick Optics'), options);
    expect(branded.findings).toMatchObject([{ check: 'vendor-documents', subject: 'item' }]);
    const other = await screenOne(purchaseFrom('Some Dealer', 'Quite Another'), options);
    expect([other.status, other.findings]).toEqual(['no_hit', []]);
    expect(other.answer).toContain('Of the 1 document given as those of Pebblewick Optics nothing is shown here');
  });

  test('a document of the day itself counts, and one of the day after is said to be later', async () => {
    const path = await open();
    const options = { documents: [path], vendor: 'Pebblewick Optics' };
    const sameDay = await screenOne(purchaseFrom('Pebblewick Optics'), { ...options, asOf: '2020-06-11' });
    expect([sameDay.status, sameDay.findings[0]?.listing.onDate]).toEqual(['hit', true]);
    const dayBefore = await screenOne(purchaseFrom('Pebblewick Optics'), { ...options, asOf: '2020-06-10' });
    expect([dayBefore.status, dayBefore.findings[0]?.listing.onDate]).toEqual(['no_hit', false]);
    expect(dayBefore.findings[0]?.because).toContain('All of these documents are of a later day than 2020-06-10.');
  });

  test('a document that can’t be read makes the answer incomplete, and is named', async () => {
    await open();
    const path = join(context.folder, 'broken.pdf');
    await writeFile(path, '%PDF-1.7\nthis is no PDF');
    const screening = await screenOne(purchaseFrom('Pebblewick Optics'), { documents: [path], vendor: 'Pebblewick' });
    expect(screening.status).toBe('incomplete');
    expect(screening.answer).toContain('broken.pdf');
  });

  test('without documents the policy does not name the check', async () => {
    await open();
    const screening = await screenOne(purchaseFrom('Pebblewick Optics'));
    expect([screening.findings, 'documents' in screening]).toEqual([[], false]);
  });

  test('documents without a vendor are refused, and a vendor without documents too', async () => {
    const path = await open();
    await expect(screenOne(purchaseFrom('X'), { documents: [path] })).rejects.toThrow('--vendor');
    await expect(screenOne(purchaseFrom('X'), { vendor: 'X' })).rejects.toThrow('--documents');
  });

  test('bytes of a document that are missing are archive_corrupt, and named', async () => {
    const path = await open();
    const screening = await screenOne(purchaseFrom('Pebblewick'), { documents: [path], vendor: 'Pebblewick' });
    const sha256 = sha256Of(MANUAL);
    await unlink(join(context.folder, 'archive', sha256.slice(0, 2), `${sha256.slice(2)}.zst`));
    await expect(replay(screening.id)).rejects.toMatchObject({
      code: 'archive_corrupt',
      message: expect.stringContaining('manual.md'),
    });
  });
});
