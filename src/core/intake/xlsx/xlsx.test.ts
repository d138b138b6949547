import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readPurchases } from '../../../../test/read-purchases.ts';
import { sharedFile } from '../../../../test/shared-data.ts';

type Cell = string | number | Date | null;

async function workbook(sheets: Readonly<Record<string, Cell[][]>>, mapping: Record<string, string> | null = null) {
  const content = await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
  return readPurchases({ name: 'orders', content }, mapping);
}

const HEADINGS = ['Order No.', 'Order date', 'Vendor', 'Country', 'Item', 'Qty', 'Amount (USD)'];

test('a workbook with a title above the headings, a date cell, a day number and text', async () => {
  const read = await workbook({
    Orders: [
      ['Orders of the security department'],
      [],
      HEADINGS,
      [
        'PO-17',
        new Date('2020-04-15T00:00:00Z'),
        'Zhejiang Dahua Technology Co., Ltd.',
        'China',
        'thermal camera',
        1500,
        9950000,
      ],
      ['PO-18', 43936, 'Acme', 'DE', 'tripod', 2.5, 99.125],
      ['PO-19', '15 April 2020', 'Acme', 'DE', 'cable', '1,500', '9,950,000.00'],
      ['Total', null, null, null, null, null, 19900099.125],
    ],
  });
  expect(read.format).toBe('xlsx');
  expect(
    read.purchases.map(({ row, id, date, amount, items }) => [row, id, date, amount?.value, items[0]?.quantity]),
  ).toEqual([
    [4, 'PO-17', '2020-04-15', '9950000', '1500'],
    [5, 'PO-18', '2020-04-15', '99.125', '2.5'],
    [6, 'PO-19', '2020-04-15', '9950000.00', '1500'],
  ]);
  expect(read.purchases[0]).toMatchObject({ supplier: { country: 'cn' }, amount: { currency: 'USD' } });
  expect(read.problems.map(({ row }) => row)).toEqual([7]);
});

test('every sheet with suppliers is read, another one is reported, and ids stay unique', async () => {
  const read = await workbook({
    Notes: [
      ['prepared by', 'finance'],
      ['for', 'audit'],
    ],
    2019: [
      ['supplier', 'date'],
      ['A', '2019-06-03'],
    ],
    2020: [
      ['date', 'vendor'],
      ['2020-01-02', 'B'],
      ['02/03/2020', 'C'],
    ],
  });
  expect(read.purchases.map(({ id, supplier }) => [id, supplier.name])).toEqual([
    ['row-2', 'A'],
    ['row-2#2', 'B'],
  ]);
  expect(read.columns.length).toBe(2);
  expect(read.problems.map(({ row, column }) => [row, column])).toEqual([
    [3, '2020!date'],
    [1, 'Notes'],
  ]);
});

test('a heading of the mapping may be in any sheet, and has to be in one', async () => {
  const sheets = {
    A: [
      ['Firm', 'When'],
      ['X', '2020-01-01'],
    ],
    B: [['vendor'], ['Y']],
  };
  expect((await workbook(sheets, { Firm: 'supplier' })).purchases.map(({ supplier }) => supplier.name)).toEqual([
    'X',
    'Y',
  ]);
  await expect(workbook(sheets, { Firma: 'supplier' })).rejects.toThrow(
    /the heading "Firma", which the file does not have/,
  );
});

test('a workbook without suppliers is refused with its headings', async () => {
  await expect(
    workbook({
      Sheet1: [
        ['Name', 'When'],
        ['A', '2020-01-01'],
      ],
    }),
  ).rejects.toThrow(/found "Name", "When"/);
});

const flattened = sharedFile('ocds/fictional/flattened_ocds-213czf-000-00001-04-award.xlsx');
test.skipIf(flattened === null)(
  'a flattened OCDS workbook is refused with what to give instead (shared data)',
  async () => {
    await expect(readPurchases(flattened ?? '')).rejects.toThrow(
      /flattened into sheets.*JSON release or record package/,
    );
  },
);
