/** Tables of inventories as people keep them: what each column is taken for, what is left out, and that it is said. */
import { expect, test } from 'vitest';
import { InputError } from '../../model/errors.ts';
import type { TableRow } from '../../model/plain-data.ts';
import type { InventoryBatch } from '../inventory.ts';
import { firstRows } from '../text-table.ts';
import { guessInventoryColumns } from './columns.ts';
import { delimiterOf } from './csv.ts';
import { readInventoryTables } from './table.ts';
import { inventoryText } from './text.ts';

const rowsFrom = (lines: readonly string[], sheet?: string): readonly TableRow[] =>
  lines.map((line, index) => ({ line: index + 1, cells: line.split('|'), ...(sheet !== undefined && { sheet }) }));

async function* batches(...all: readonly (readonly TableRow[])[]) {
  yield* all;
}

async function read(lines: readonly string[], mapping: Readonly<Record<string, string>> | null = null) {
  return gather(readInventoryTables(batches(rowsFrom(lines)), { file: 'f.csv', mapping }));
}

async function gather(source: AsyncIterable<InventoryBatch>) {
  const found = [];
  for await (const batch of source) found.push(batch);
  return {
    assets: found.flatMap(({ devices }) => devices.map(({ asset }) => asset)),
    problems: found.flatMap(({ problems }) => problems.map(({ row, wanted, notice }) => ({ row, wanted, notice }))),
  };
}

test('a vendor is the maker in a list of devices, and the seller beside a maker or in a list of purchases', async () => {
  expect((await read(['name|vendor|model', 'cam|Dahua|X1'])).assets).toEqual([
    { hostname: 'cam', manufacturer: 'Dahua', model: 'X1' },
  ]);
  expect((await read(['Vendor|Make/Model|PO Date', 'CDW-G|Dahua X1|2020-08-01'])).assets).toEqual([
    { model: 'Dahua X1', acquired: '2020-08-01' },
  ]);
  expect((await read(['Vendor|Brand|Model', 'CDW-G|Axis|X1'])).assets).toEqual([{ brand: 'Axis', model: 'X1' }]);
});

test('a type is the model beside manufacturers and without a column of models, and else a word for the thing', async () => {
  expect((await read(['Manufacturer|Type', 'Cisco|C9200L'])).assets[0]).toEqual({
    manufacturer: 'Cisco',
    model: 'C9200L',
  });
  expect((await read(['Manufacturer|Model|Type', 'Cisco|C9200L|switch'])).assets[0]).toMatchObject({
    model: 'C9200L',
    description: 'switch',
  });
  expect((await read(['Name|Type', 'cam|camera'])).assets[0]).toMatchObject({ description: 'camera' });
});

test('headings are understood in German, and the own key of the user is kept', async () => {
  const { assets } = await read([
    'Inventarnummer|Hersteller|Modell|Anschaffungsdatum|Bemerkung|Standort',
    'INV1|Lorex|LH158|03.11.2010|Keller|Rathaus',
  ]);
  expect(assets).toEqual([
    { id: 'INV1', manufacturer: 'Lorex', model: 'LH158', acquired: '2010-11-03', description: 'Keller' },
  ]);
});

test('several columns of addresses and of models are all kept, each once', async () => {
  const { assets } = await read([
    'Model|Model No.|MAC 1|MAC 2 (WiFi)',
    'Dome 4|IPC-1|3C:EF:8C:00:00:01|DC:A6:32:00:00:01',
    'IPC-2|IPC-2|3C:EF:8C:00:00:02|',
  ]);
  expect(assets).toEqual([
    { model: 'Dome 4\nIPC-1', mac: '3C:EF:8C:00:00:01\nDC:A6:32:00:00:01' },
    { model: 'IPC-2', mac: '3C:EF:8C:00:00:02' },
  ]);
});

test('a year alone is kept for a day of purchase, and no other part of a day is guessed', async () => {
  const { assets, problems } = await read(['Brand|Purchase Date', 'Lorex|2020', 'Lorex|May', 'Lorex|2020-05-04']);
  expect(assets.map(({ acquired }) => acquired)).toEqual(['2020', undefined, '2020-05-04']);
  expect(problems.map(({ row }) => row)).toEqual([3]);
});

test('remarks, titles above the headings and totals are left out and said, and count as nothing wrong', async () => {
  const { assets, problems } = await read([
    'Cameras, June',
    'Item #|Brand|Model',
    '# floor 1||',
    '#12|Axis|M1',
    'Total|3|',
  ]);
  expect(assets).toEqual([{ id: '#12', brand: 'Axis', model: 'M1' }]);
  expect(problems.map(({ row, notice }) => [row, notice])).toEqual([
    [1, true],
    [3, true],
    [5, true],
  ]);
});

test('headings with no row below are a problem, and no empty answer', async () => {
  const { assets, problems } = await read(['mac|brand']);
  expect([assets.length, problems.map(({ row, notice }) => [row, notice])]).toEqual([0, [[1, undefined]]]);
});

test('a sheet of prose is left out as nothing wrong, a sheet with columns that nobody knows is a problem', async () => {
  const sheets = [
    rowsFrom(['Read me', 'Ask the office'], 'cover'),
    rowsFrom(['brand|model', 'Axis|M1'], 'assets'),
    rowsFrom(['colour|height|width', 'red|1|2'], 'walls'),
  ];
  const { assets, problems } = await gather(readInventoryTables(batches(...sheets), { file: 'f.xlsx', mapping: null }));
  expect(assets).toEqual([{ brand: 'Axis', model: 'M1' }]);
  expect(problems.map(({ notice }) => notice === true)).toEqual([true, false]);
});

test('a word for a thing makes no headings of a line; two known words do, or one that heads columns only', async () => {
  const delimiter = (text: string) => delimiterOf({ text, bytes: text.length, sheets: [], name: 'f' });
  expect(delimiter('Cable, Netgear, qty 2\nCamera, Hikvision DS-2CD2043G2-I, qty 4\n')).toBe(null);
  expect(delimiter('Camera: Dahua IPC-HFW2431S, qty 1\n')).toBe(null);
  expect(delimiter('brand,model\nAxis,M1\n')).toBe(',');
  expect(delimiter('mac,colour\n3C:EF:8C:00:00:01,red\n')).toBe(',');
  expect(delimiter('Camera,outdoor\nCamera,indoor\n')).toBe(null);
  expect(delimiter('Brand: Axis, camera\n')).toBe(null);
  expect(delimiter('colour,brand\nred,Axis\n')).toBe(',');
  expect(delimiter('model\nM1\n')).not.toBe(null);
  expect((await read(['Gerät|Farbe', 'M1|rot'], { Gerät: 'model' })).assets).toEqual([{ model: 'M1' }]);
});

test('a table whose headings nobody knows is refused with its first line, and lines of text are read one by one', async () => {
  const lines = (rows: readonly string[], file: string) =>
    gather(
      inventoryText.read(
        { kind: 'lines', rows: batches(rows.map((row, index) => ({ line: index + 1, cells: [row] }))) },
        { file, mapping: null },
      ),
    );
  await expect(lines(['colour,height', 'red,5'], 'walls.csv')).rejects.toThrow(InputError);
  const { assets, problems } = await lines(
    ['Address   HWtype   HWaddress', '10.0.0.1  ether  3c:ef:8c:00:00:01', '4 Stück Dahua NVR4104'],
    'order.txt',
  );
  expect(problems.map(({ row, notice }) => [row, notice])).toEqual([[1, true]]);
  expect(assets.map(({ mac, quantity }) => [mac, quantity])).toEqual([
    ['3c:ef:8c:00:00:01', undefined],
    [undefined, '4'],
  ]);
});

test('a heading may say what the table is about, or the same in two ways; words of different fields make none', () => {
  const fieldOf = (heading: string) =>
    guessInventoryColumns([heading], { file: 'f.csv', mapping: null }).guesses.map(({ field }) => field)[0];
  expect(fieldOf('Camera Model Number')).toBe('model');
  expect(fieldOf('Device MAC')).toBe('mac');
  expect(fieldOf('SNMP sysObjectID')).toBe('snmp');
  expect(fieldOf('购置日期')).toBe('acquired');
  expect(fieldOf('Mfr.')).toBe('manufacturer');
  expect(fieldOf('MAC vendor')).toBe(null);
  expect(fieldOf('ONVIF make')).toBe(null);
  expect(fieldOf('MAC IP')).toBe(null);
});

test('a quote opens a cell only where the cell begins, and two inside it are one', () => {
  expect(delimiterOf({ text: 'brand,model\nAxis,5" dome, grey\n', bytes: 40, sheets: [], name: 'f' })).toBe(',');
  const rows = firstRows('a,"b, ""c"", d"\n\n5" dome,x\n', ',');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b, "c", d'],
    ['5" dome', 'x'],
  ]);
});
