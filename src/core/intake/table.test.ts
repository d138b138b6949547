import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import type { TableRow } from '../model/plain-data.ts';
import { readTables } from './table.ts';

async function readGrid(grid: readonly (readonly string[])[], sheet?: string) {
  const rows: TableRow[] = grid.map((cells, index) => ({
    line: index + 1,
    cells,
    ...(sheet === undefined ? {} : { sheet }),
  }));
  const counts = { purchases: 0, problems: 0, ids: new Set<string>() };
  for await (const batch of readTables([rows.slice(0, 3), rows.slice(3)] as unknown as AsyncIterable<TableRow[]>, {
    file: 'grid',
    mapping: null,
  })) {
    counts.purchases += batch.purchases.length;
    counts.problems += batch.problems.length;
    for (const purchase of batch.purchases) counts.ids.add(purchase.id);
  }
  return counts;
}

const headings = ['id', 'order date', 'supplier', 'country', 'amount', 'currency', 'qty', 'role', 'destination', 'lei'];
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    'Total',
    '04/05/2020',
    '13/05/2020',
    '1,500',
    '1.500',
    'USD 9,950,000.00',
    'cn',
    'EUR',
    '大华',
    '-',
    'supplier',
    '__proto__',
    'constructor',
  ),
);

describe('any grid of strings', () => {
  test('under known headings every row that is not blank is a purchase or a problem, and ids are unique', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 12 }), async (body) => {
        const read = await readGrid([headings, ...body]);
        const blank = body.filter((row) => row.every((text) => /^[\s\u200b\ufeff]*$/.test(text))).length;
        expect(read.purchases + read.problems).toBe(body.length - blank);
        expect(read.ids.size).toBe(read.purchases);
      }),
      { numRuns: 300 },
    );
  });

  test('without known headings is read, or refused as bad input, and never crashes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), async (grid) => {
        await readGrid(grid, 'Sheet 1').catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
      }),
      { numRuns: 300 },
    );
  });
});

test('a fuller row above the headings is reported, a title is not', async () => {
  const read = await readGrid([
    ['Orders of 2020'],
    ['A', '2020-01-01', '5'],
    ['supplier', 'date', 'amount'],
    ['B', '2020-01-01', '5'],
  ]);
  expect([read.purchases, read.problems]).toEqual([1, 1]);
});
