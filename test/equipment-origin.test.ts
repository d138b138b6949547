/** The check `equipment-origin` in a screening, the same joined to an inventory, and a replay of it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IntakeBatch } from '../src/core/intake/intake.ts';
import type { DeviceAnswer } from '../src/core/model/equipment.ts';
import type { Item, Purchase } from '../src/core/model/purchase.ts';
import type { Role } from '../src/core/model/rule.ts';
import { renderEquipmentTable } from '../src/core/reports/equipment-table/index.ts';
import { equipmentSheets } from '../src/core/reports/equipment-workbook/index.ts';
import { renderEquipmentHtml } from '../src/core/reports/equipment-html/index.ts';
import { styleHash, styles } from '../src/core/reports/equipment-html/styles.ts';
import { inquiryLines } from '../src/core/reports/inquiry.ts';
import { identifyEquipment } from '../src/operations/equipment.ts';
import { replayScreening } from '../src/operations/replay/replay-screening.ts';
import { openScreenRun } from '../src/operations/screen-purchases.ts';
import { type EquipmentStore, openEquipmentStore } from './ask-inventory.ts';
import type { TestContext } from './stores.ts';

let store: EquipmentStore;
let context: TestContext;
const inventory: EquipmentStore['inventory'] = (content, role) => store.inventory(content, role);
beforeAll(async () => {
  store = await openEquipmentStore();
  ({ context } = store);
});
afterAll(() => store.close());

const nothing: Item = {
  description: null,
  brand: null,
  manufacturer: null,
  model: null,
  mac: null,
  quantity: null,
  origin: null,
};

async function screenItem(item: Partial<Item>, date: string, role: Role = 'us_federal_agency') {
  const purchase: Purchase = {
    id: 'A',
    file: null,
    row: 2,
    date,
    buyer: null,
    supplier: { name: 'Prairie Oak Office Supply LLC', country: 'us', address: null, identifiers: [] },
    items: [{ ...nothing, ...item }],
    amount: null,
    destination: null,
    contract: null,
    role,
    act: 'buy',
  };
  const run = await openScreenRun(context, {
    asOf: 'purchase',
    knownAt: null,
    role,
    act: 'buy',
    lists: null,
    threshold: 0.7,
    limit: 10,
  });
  async function* batches(): AsyncGenerator<IntakeBatch> {
    yield { purchases: [purchase], problems: [] };
  }
  for await (const [kept] of run.screenings(batches())) if (kept) return kept.screening;
  throw new Error('one purchase has one answer');
}

test.each([
  ['2019-08-12', 'not_covered'],
  ['2019-08-13', 'prohibited'],
])('a Lorex camera that an agency buys on %s: section 889 says %s', async (date, outcome) => {
  const { findings, status, answer } = await screenItem({ brand: 'Lorex', model: 'LNB8005-C' }, date);
  const named = findings.filter(({ list }) => list === 'starter:us_ndaa_889');
  expect(status).toBe('hit');
  expect(new Set(named.map((finding) => finding.outcome))).toContain(outcome);
  expect(named[0]).toMatchObject({
    check: 'equipment-origin',
    subject: 'item',
    entity: { id: 'starter-dahua' },
    origin: {
      maker: { id: 'dahua' },
      grade: 'documented',
      signals: [{ kind: 'brand', value: 'Lorex', source: 'https://ipvm.com/reports/usg-lorex', sourceDate: '2021' }],
    },
  });
  expect(named[0]?.because[0]).toMatch(
    /is reported as made by, or under a brand of, Zhejiang Dahua Technology Co\., Ltd\.: .*\(https:\/\/ipvm\.com\/reports\/usg-lorex, 2021\)$/,
  );
  expect(answer).toContain('What was bought, "Lorex LNB8005-C", is recorded or reported as made by');
});

test('a rule about dealings with a party says of goods bought from another no more than that one should look', async () => {
  const { findings } = await screenItem({ brand: 'Hikvision' }, '2021-05-05', 'private_buyer');
  const listed = findings.filter(({ list }) => list === 'starter:us_bis_entity_list');
  expect(new Set(listed.map(({ outcome }) => outcome))).toEqual(new Set(['red_flag', 'human_rights_concern']));
  expect(listed[0]?.because.join(' ')).toContain('is a reason to look closer and no more');
});

test.each([
  [{ brand: 'Lorex' }, '2023-05-05'],
  [{ description: 'IPC-HFW5241E-Z12E 2MP bullet' }, '2021-05-05'],
  [{ mac: '4C:BD:8F:01:02:03' }, '2021-05-05'],
  [{ brand: 'AcmeCam', model: 'DS-2CD2143G0-I' }, '2021-05-05'],
  [{ manufacturer: 'DAHUA ELECTRONICS CORPORATION' }, '2021-05-05'],
  [{ description: 'Wall bracket for Hikvision dome cameras' }, '2021-05-05'],
  [{ brand: 'IC Realtime', model: 'IPND-D40M' }, '2021-05-05'],
])('%j bought on %s gives no finding', async (item, date) => {
  const { findings, status } = await screenItem(item, date);
  expect([findings, status]).toEqual([[], 'no_hit']);
});

test('a recorded answer is given again byte for byte, with the facts of its time', async () => {
  const screening = await screenItem({ mac: '4C:BD:8F:01:02:03', model: 'DS-2CD2143G0-I' }, '2021-05-05');
  expect(screening.findings.length).toBeGreaterThan(0);
  const facts = await (context.equipment?.() ?? Promise.reject(new Error('there are facts')));
  const moved = { ...context, equipment: async () => ({ ...facts, makers: [], brands: [] }) };
  for (const now of [context, moved]) {
    const { report } = await replayScreening(now, screening.id, { version: 'test', reread: false });
    expect([report.verdict, report.differences.count]).toEqual(['same', 0]);
  }
  expect((await replayScreening(moved, screening.id, { version: 'test', reread: false })).report.today.differs).toBe(
    true,
  );
});

test('an inventory is enough for part B: use by a contractor', async () => {
  const { run, done, answers } = await inventory(
    'brand,model,purchase_date\nLorex,LNB8005-C,2021-03-04\nAxis,P1448,2021-03-04\n',
  );
  expect(answers[0]).toMatchObject({ row: 2, grade: 'documented', maker: { id: 'dahua', entity: 'starter-dahua' } });
  expect(
    answers[0]?.findings.some(
      ({ list, outcome, rule }) => list === 'starter:us_ndaa_889' && outcome === 'restricted' && rule?.act === 'use',
    ),
  ).toBe(true);
  expect(answers[1]).toMatchObject({ maker: null, grade: 'unknown', findings: [] });
  const record = inquiryLines(run)
    .map(({ says }) => says)
    .join('\n');
  expect(record).toContain('52.204-25 (AUG 2020)');
  expect(record).toContain('No device was connected to');
  expect(record).toMatch(/The files say nothing of: .*hardware addresses and their IEEE blocks/);
  done();
});

test('what looks like a formula or markup in an inventory is text in every report', async () => {
  const { run, done } = await inventory('brand,model\n<script>alert(1)</script>,"=HYPERLINK(""http://x"")"\n');
  const html = [...renderEquipmentHtml(run)].join('');
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
  const cells = equipmentSheets(run).flatMap(({ rows }) => [...rows].flat());
  expect(cells.filter((cell) => typeof cell === 'string' && /^[=+\-@]/.test(cell))).toEqual([]);
  done();
});

test('what a list or rule speaks of stands first in the page, and leads to its row', async () => {
  const { run, done } = await inventory(
    'brand,model,purchase_date,qty\nAxis,P1448,2021-03-04,1\nLorex,LNB8005-C,2021-03-04,3\n',
  );
  const html = [...renderEquipmentHtml(run)].join('');
  const first = html.slice(html.indexOf('id="foremost"'), html.indexOf('id="devices"'));
  expect(first).toContain('1 device of makers of whom a list or rule speaks');
  expect(first).toMatch(
    /<a href="#d2">3<\/a>.*Lorex LNB8005-C.*>3<\/td>.*documented.*restricted: NDAA FY2019 section 889/s,
  );
  expect(first).not.toContain('Axis');
  expect(html).toContain('<tr id="d2">');
  done();
});

test('where there are several files, the terminal says whose rows follow', async () => {
  const { run, done } = await inventory('brand,model\nAxis,P1448\n');
  const lines = (files: readonly string[]) => [...renderEquipmentTable({ ...run, files }, { width: 80, color: false })];
  expect(lines(['inventory.csv', 'other.csv'])).toContain('inventory.csv');
  expect(lines(['inventory.csv'])).not.toContain('inventory.csv');
  expect(lines(['inventory.csv']).join(' ')).toContain('1 device: documented 0');
  done();
});

test('the workbook has the answer beside the device, and a width for each column', async () => {
  const { run, done } = await inventory('brand,model\nLorex,LNB8005-C\n');
  for (const { name, rows, widths } of equipmentSheets(run)) {
    const [headings = []] = [...rows];
    expect(widths.length, name).toBe(headings.length);
    if (name === 'Devices') expect(headings.indexOf('answer')).toBeLessThan(14);
  }
  done();
});

test('the page loads nothing, and its policy allows its own style sheet and no other', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(styles).digest('base64')}`);
  expect(styles).not.toMatch(/url\(|@import|@font-face/);
});

test('the example of the documentation gives what its README says', async () => {
  const example = join(import.meta.dirname, '..', 'examples', 'inventory');
  const answers: DeviceAnswer[] = [];
  const files = ['assets.csv', 'scan.xml', 'discovery.json', 'order.txt'].map((name) => join(example, name));
  const { run, done } = await identifyEquipment(
    context,
    {
      files,
      asOf: '2025-01-15',
      role: 'us_federal_contractor',
      act: 'use',
      lists: null,
      mapping: null,
      contractDay: null,
      version: 'test',
      keep: false,
      record: false,
    },
    { onColumns: () => undefined, onProblem: () => undefined, onAnswers: (found) => void answers.push(...found) },
  );
  done();
  const { devices, grades } = run.tally;
  const readme = await readFile(join(example, 'README.md'), 'utf8');
  expect(readme).toContain(
    `${devices} devices: documented ${grades.documented}, likely ${grades.likely}, possible ${grades.possible}, unknown ${grades.unknown}.`,
  );
});
