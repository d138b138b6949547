/** The inventory as sheets of a workbook: devices, signals, the record of the inquiry, rows not read. Text is text; no cell starts a formula. */
import { equipmentColumns } from '../equipment-columns.ts';
import type { EquipmentRun } from '../equipment-run.ts';
import { inquiryLines, inquiryParts } from '../inquiry.ts';
import { type SpreadsheetCell, harmlessText } from '../spreadsheet-cell.ts';

export type WorkbookCell = string | number | boolean | null;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: Iterable<readonly WorkbookCell[]>;
  /** Characters, by column. */
  readonly widths: readonly number[];
}

/** Rows that a sheet of a workbook can hold, headings included. */
export const MOST_ROWS = 1_048_576;

export function equipmentSheets(run: EquipmentRun): readonly WorkbookSheet[] {
  return [
    { name: 'Devices', rows: deviceRows(run), widths: columns.map(([heading]) => WIDTHS.get(heading) ?? 14) },
    { name: 'Signals', rows: signalRows(run), widths: [18, 6, 12, 28, 70, 14, 14, 50, 12] },
    { name: 'Inquiry', rows: inquiryRows(run), widths: [34, 120] },
    { name: 'Not read', rows: problemRows(run), widths: [24, 8, 18, 50, 70] },
  ];
}

/** What a reader looks for first stands first: which device, who made it, what follows. The signals have a sheet of their own. */
const FIRST =
  'file row id brand manufacturer model description quantity acquired maker grade findings answer conflicts'.split(' ');
const place = (heading: string): number => (FIRST.includes(heading) ? FIRST.indexOf(heading) : FIRST.length);
const columns = equipmentColumns
  .filter(([heading]) => heading !== 'signals')
  .toSorted(([a], [b]) => place(a) - place(b));
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['row', 6],
  ['model', 22],
  ['description', 36],
  ['quantity', 9],
  ['maker', 32],
  ['findings', 36],
  ['answer', 70],
  ['conflicts', 50],
  ['mac', 19],
  ['citations', 50],
]);

function* deviceRows({ answers }: EquipmentRun): Iterable<readonly WorkbookCell[]> {
  yield columns.map(([heading]) => heading);
  for (const answer of answers) yield columns.map(([, value]) => workbookCell(value(answer)));
}

function* signalRows({ answers }: EquipmentRun): Iterable<readonly WorkbookCell[]> {
  yield ['file', 'row', 'kind', 'value', 'says', 'bears', 'maker', 'source', 'source_date'];
  for (const { file, row, signals } of answers)
    for (const { kind, value, says, bears, maker, source, sourceDate } of signals)
      yield [file, row, kind, value, says, bears, maker, source, sourceDate].map(workbookCell);
}

function* inquiryRows(run: EquipmentRun): Iterable<readonly WorkbookCell[]> {
  yield ['part', 'says'];
  for (const { part, says } of inquiryLines(run)) yield [inquiryParts[part], workbookCell(says)];
}

function* problemRows({ problems }: EquipmentRun): Iterable<readonly WorkbookCell[]> {
  yield ['file', 'row', 'column', 'found', 'wanted'];
  for (const { file, row, column, found, wanted } of problems)
    yield [file, row, column, found, wanted].map(workbookCell);
}

/** A cell of a workbook holds at most 32,767 characters. */
const MOST_CHARACTERS = 32_000;

function workbookCell(cell: SpreadsheetCell): WorkbookCell {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const text = typeof cell === 'string' ? cell : cell.decimal;
  return harmlessText(text.slice(0, MOST_CHARACTERS));
}
