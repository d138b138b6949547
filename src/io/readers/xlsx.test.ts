import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { TableRow } from '../../core/model/plain-data.ts';
import { sharedFile } from '../../../test/shared-data.ts';
import { memorySource } from './byte-source.ts';
import { readSheets, readXlsxRows } from './xlsx.ts';

const real = sharedFile('au/regulation8_consolidated_2024-12.xlsx');
const SHEET = 'xl/worksheets/sheet1.xml';

async function read(content: Uint8Array): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readXlsxRows(memorySource('x.xlsx', content))) rows.push(...batch);
  return rows;
}

const write = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

test('numbers, dates, instants, booleans, line breaks and gaps are read as text with the row of the sheet', async () => {
  const day = new Date(Date.UTC(2020, 3, 15));
  const instant = new Date(Date.UTC(2020, 3, 15, 13, 30));
  const file = await write({
    name: 'A',
    rows: [[' x ', 'y'], [], [1.5, true], [day, instant], ['a\nb', 12_345_678_901]],
  });
  expect(await read(file)).toEqual([
    { line: 1, cells: ['x', 'y'], sheet: 'A' },
    { line: 3, cells: ['1.5', 'true'], sheet: 'A' },
    { line: 4, cells: ['2020-04-15', '2020-04-15T13:30:00.000Z'], sheet: 'A' },
    { line: 5, cells: ['a\nb', '12345678901'], sheet: 'A' },
  ]);
});

test('dates of a workbook that counts from 1904 are the same days', async () => {
  const rows = [[new Date(Date.UTC(2020, 3, 15))]];
  const file = await writeXlsx({ sheets: [{ name: 'A', rows }], dateSystem: '1904' });
  expect((await read(file))[0]?.cells).toEqual(['2020-04-15']);
});

test('a formula is its result, one that was never computed its own text, an error its sign', async () => {
  const cells = new Map([
    ['0,1', { value: 3, formula: '1+2', formulaResult: 3 }],
    ['1,1', { value: null, formula: 'SUM(A1:A2)' }],
    ['2,1', { value: '#N/A', type: 'error' as const }],
  ]);
  const rows = await read(
    await write({
      name: 'A',
      rows: [
        ['solved', null],
        ['unsolved', null],
        ['error', null],
      ],
      cells,
    }),
  );
  expect(rows.map((row) => row.cells)).toEqual([
    ['solved', '3'],
    ['unsolved', '=SUM(A1:A2)'],
    ['error', '#N/A'],
  ]);
});

test('hidden sheets are not read, the others each under their name', async () => {
  const file = await write(
    { name: 'First', rows: [['a']] },
    { name: 'Hidden', hidden: true, rows: [['secret']] },
    { name: 'Deeply hidden', veryHidden: true, rows: [['secret']] },
    { name: 'Last', rows: [['b']] },
  );
  expect((await read(file)).map(({ sheet, cells }) => [sheet, ...cells])).toEqual([
    ['First', 'a'],
    ['Last', 'b'],
  ]);
});

test('columns without anything at the right are left off, and all rows are equally wide', async () => {
  const file = await write({
    name: 'A',
    rows: [
      ['a', null, 'c', null, ''],
      ['a', null, null, null, null],
    ],
  });
  expect((await read(file)).map(({ cells }) => cells)).toEqual([
    ['a', '', 'c'],
    ['a', '', ''],
  ]);
});

test('only the first rows are read for the head of a file', async () => {
  const file = await write({ name: 'A', rows: Array.from({ length: 50 }, (_, index) => [index]) });
  const [sheet] = await readSheets(memorySource('x.xlsx', file), 20);
  expect(sheet?.rows).toHaveLength(20);
});

test('a container that is cut off anywhere is refused by name', async () => {
  const file = await write({ name: 'A', rows: [['a']] });
  for (const length of [10, 100, Math.floor(file.length / 2), file.length - 30, file.length - 5]) {
    await expect(read(file.subarray(0, length))).rejects.toMatchObject({
      name: 'SourceDefect',
      message: expect.stringContaining('cut off or broken'),
      place: { file: 'x.xlsx' },
    });
  }
});

test('a workbook that unpacks to more than the bound is refused by its declared size, before it is unpacked', async () => {
  const parts = unzipSync(await write({ name: 'A', rows: [['a']] }));
  const zip = zipSync({ ...parts, 'xl/media/blank.bin': new Uint8Array(1024 * 1024) });
  declareSize(zip, 1024 * 1024, 0x7fffffff);
  await expect(read(zip)).rejects.toThrow(/would unpack to \d+ bytes/);
});

test('a part that unpacks to more than it declares is refused', async () => {
  const parts = unzipSync(await write({ name: 'A', rows: [['a']] }));
  const sheet = strToU8(
    strFromU8(parts[SHEET] ?? new Uint8Array(0)).replace('</sheetData>', `</sheetData>${' '.repeat(1_000_003)}`),
  );
  const zip = zipSync({ ...parts, [SHEET]: sheet });
  declareSize(zip, sheet.length, 1000);
  await expect(read(zip)).rejects.toThrow('exceeds');
});

test('a single cell in the last corner does not build the whole sheet', async () => {
  const parts = unzipSync(await write({ name: 'A', rows: [['a']] }));
  const far =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  await expect(read(zipSync({ ...parts, [SHEET]: strToU8(far) }))).rejects.toThrow('not a readable XLSX');
});

test('a sheet cut inside the container, a ZIP without a workbook, the old form and a page are refused', async () => {
  const parts = unzipSync(await write({ name: 'A', rows: [['a']] }));
  const cut = (parts[SHEET] ?? new Uint8Array(0)).subarray(0, -60);
  await expect(read(zipSync({ ...parts, [SHEET]: cut }))).rejects.toThrow('not a readable XLSX');
  await expect(read(zipSync({ 'a.txt': strToU8('text') }))).rejects.toThrow('not a readable XLSX');
  await expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).rejects.toThrow('password');
  await expect(read(strToU8('<!DOCTYPE html><html></html>'))).rejects.toThrow('cut off or broken');
});

test.skipIf(!real)('the Australian list has 9,561 rows, of which 9,554 hold something, in 12 columns', async () => {
  const [sheet] = await readSheets(memorySource('x.xlsx', readFileSync(real ?? '')), null);
  expect(sheet?.rows).toHaveLength(9561);
  expect(sheet?.rows[0]).toHaveLength(12);
  expect(sheet?.rows.filter((row) => row.some((cell) => cell !== ''))).toHaveLength(9554);
  expect(sheet?.rows[1]?.[11]).toBe('2014-12-15');
});

/** Writes another unpacked size into the headers of the part that has this one. */
function declareSize(zip: Uint8Array, from: number, to: number): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let offset = 0; offset + 4 <= zip.length; offset += 1)
    if (view.getUint32(offset, true) === from) view.setUint32(offset, to, true);
}
