import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sampleRun } from '../sample-run.fixture.ts';
import { dahua, hostile, office } from '../sample-screenings.fixture.ts';
import { renderScreeningCsv } from './index.ts';

const text = [...renderScreeningCsv(sampleRun.screenings)].join('');
const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

test('the table of the sample run is as it was', async () => {
  await expect(text).toMatchFileSnapshot('./fixture/screenings.csv');
});

test('one line for each finding, one for each purchase without any', () => {
  expect(rows.map(({ purchase }) => purchase)).toEqual([
    'PO-2020-019',
    'PO-2020-017',
    'PO-2020-017',
    'PO-2019-102',
    hostile.purchase.id,
    'PO-2020-018',
    'PO-2026-311',
  ]);
});

test('the founding case has its three dates and its citation, each in a column', () => {
  expect(rows[1]).toMatchObject({
    supplier: dahua.purchase.supplier.name,
    amount: '9975000.00',
    outcome: 'red_flag',
    effective: '2019-10-09',
    published: '2019-10-09',
    seen_from: '2022-04-22',
    seen_until: '',
    citation: '84 FR 54002; 84 FR 54004',
    listed_on_day: 'true',
    score: '0.93',
  });
});

test('an amount of -5 stays a number, a name that starts a formula does not start one', () => {
  expect(text).toContain(',-5,');
  const [, line = ''] = [
    ...renderScreeningCsv([{ ...office, purchase: { ...office.purchase, id: '=HYPERLINK("http://x")' } }]),
  ];
  expect(line).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('a file for Excel begins with the byte order mark, others do not', () => {
  expect([...renderScreeningCsv([], { forExcel: true })][0]?.startsWith('\ufeff"file",')).toBe(true);
  expect(text.startsWith('"file"')).toBe(true);
});
