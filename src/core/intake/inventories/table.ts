/** A table -> devices: finds the headings or does without, weighs what the columns of days prove, reads row by row. What CSV and XLSX share. */
import type { Asset, AssetField } from '../../model/equipment.ts';
import { InputError } from '../../model/errors.ts';
import type { TableRow } from '../../model/plain-data.ts';
import { type OrderEvidence, readDate, settleDate } from '../dates.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import { type InventoryBatch, type InventoryRow, isDevice } from '../inventory.ts';
import {
  type InventoryColumns,
  checkInventoryMapping,
  columnsByContent,
  guessInventoryColumns,
  headingScore,
} from './columns.ts';

/** So many rows are held to judge days from. */
const HELD_ROWS = 5_000;
const HEADING_SEARCH_ROWS = 20;
const DAYS: readonly AssetField[] = ['acquired', 'firstSeen', 'lastSeen'];
const MAX_CELL_CHARACTERS = 4_000;

interface Table {
  readonly columns: InventoryColumns;
  /** [field, columns] for each field, so that a row is read without looking up. */
  readonly fields: readonly (readonly [AssetField, readonly number[]])[];
  readonly headings: TableRow | null;
  readonly evidence: OrderEvidence;
}

/** Devices and problems of every table of the file: in a workbook, of every sheet that can be understood. */
export async function* readInventoryTables(
  batches: AsyncIterable<readonly TableRow[]>,
  context: IntakeContext,
): AsyncGenerator<InventoryBatch> {
  checkInventoryMapping(context);
  const unread: TableRow[] = [];
  let tables = 0;
  let held: TableRow[] = [];
  let table: Table | 'held' | 'unread' = 'held';
  let sheet: string | undefined;
  const open = function* (rows: readonly TableRow[]): Generator<InventoryBatch, Table | 'unread'> {
    const opened = openTable(rows, context);
    if (!opened) {
      if (rows[0]) unread.push(rows[0]);
      return 'unread';
    }
    tables += 1;
    yield* opened.batches;
    return opened.table;
  };
  for await (const batch of batches) {
    for (const rows of bySheet(batch)) {
      if (rows[0]?.sheet !== sheet) {
        if (held.length > 0) yield* open(held);
        [held, table, sheet] = [[], 'held', rows[0]?.sheet];
      }
      if (table === 'unread') continue;
      if (table !== 'held') {
        yield readRows(rows, table, context);
        continue;
      }
      held.push(...rows);
      if (held.length < HELD_ROWS) continue;
      table = yield* open(held);
      held = [];
    }
  }
  if (held.length > 0) yield* open(held);
  yield* finish(unread, tables, context);
}

/** The row of the first ones that looks most like headings of an inventory; null when none does. */
export function findInventoryHeadings(
  rows: readonly TableRow[],
  context: IntakeContext,
): { readonly row: TableRow; readonly columns: InventoryColumns; readonly score: number } | null {
  let best: { row: TableRow; columns: InventoryColumns; score: number } | null = null;
  for (const row of rows.slice(0, HEADING_SEARCH_ROWS)) {
    const columns = guessInventoryColumns(row.cells.map(foldCell), context);
    const score = headingScore(columns);
    if (score > (best?.score ?? 0)) best = { row, columns, score };
  }
  return best;
}

function openTable(
  rows: readonly TableRow[],
  context: IntakeContext,
): { readonly table: Table; readonly batches: readonly InventoryBatch[] } | null {
  const found = findInventoryHeadings(rows, context);
  const columns = found?.columns ?? columnsByContent(rows.slice(0, HEADING_SEARCH_ROWS));
  if (!columns) return null;
  const table: Table = {
    columns,
    fields: [...columns.at],
    headings: found?.row ?? null,
    evidence: { dayFirst: 0, monthFirst: 0 },
  };
  const start = found ? rows.indexOf(found.row) + 1 : 0;
  const above = rows
    .slice(0, Math.max(0, start - 1))
    .filter(({ cells }) => cells.filter((cell) => foldCell(cell) !== '').length > 2)
    .map((row) => problem(row, context, { wanted: 'the headings first; rows above them are not read' }));
  const body = rows.slice(start);
  return {
    table,
    batches: [{ devices: [], problems: above, columns: columns.guesses }, readRows(body, table, context)],
  };
}

function readRows(rows: readonly TableRow[], table: Table, context: IntakeContext): InventoryBatch {
  const devices: InventoryRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) weighDays(row, table);
  for (const row of rows) {
    const odd = oddRow(row, table, context);
    if (odd) {
      if (odd !== 'blank') problems.push(odd);
      continue;
    }
    const asset = readAsset(row, table, (column, found, wanted) =>
      problems.push({ file: context.file, row: row.line, column, found, wanted }),
    );
    if (isDevice(asset)) devices.push({ row: row.line, asset });
    else
      problems.push(
        problem(row, context, { wanted: 'something to tell a device by, such as a mac, brand, model or description' }),
      );
  }
  return { devices, problems };
}

/** Rows that are no devices: blank ones, the headings once more, totals, and rows in which a cell has slipped. */
function oddRow(row: TableRow, { columns, headings }: Table, context: IntakeContext): RowProblem | 'blank' | null {
  const filled = row.cells.filter((cell) => foldCell(cell) !== '');
  if (filled.length === 0) return 'blank';
  if (headings) {
    const isAgain =
      row.cells.length === headings.cells.length && row.cells.every((cell, at) => cell === headings.cells[at]);
    if (isAgain)
      return problem(row, context, { wanted: 'one device a row; the headings once more are left out', notice: true });
    const extra = row.cells.slice(columns.width).filter((cell) => foldCell(cell) !== '');
    if (extra.length > 0) {
      const wanted = `${columns.width} cells as in the headings: a cell that holds the separator stands in quotes`;
      return problem(row, context, {
        found: `${row.cells.length} cells, the last one "${extra.at(-1) ?? ''}"`,
        wanted,
      });
    }
  }
  const isTotal = TOTAL.test(foldCell(filled[0] ?? '')) && filled.length <= 3;
  return isTotal ? problem(row, context, { wanted: 'one device a row; a total is left out', notice: true }) : null;
}

const TOTAL = /^(?:(?:grand|sub)[\s-]*)?totals?\b|^(?:gesamt)?summe\b|^suma\b|^(?:合计|总计|小计)/i;
/** Ways to say that a cell is empty. */
const NOTHING = /^(?:-+|–|—|n\/a|none|null|nil|tbd|unknown|#n\/a|无|\?+)$/i;

function readAsset(
  row: TableRow,
  { fields, evidence, headings }: Table,
  fault: (column: string, found: string, wanted: string) => void,
): Asset {
  const asset: Partial<Record<AssetField, string>> = {};
  for (const [field, columns] of fields) {
    const text = cellsOf(row, columns);
    if (text === '') continue;
    if (!DAYS.includes(field)) {
      asset[field] = text;
      continue;
    }
    const reading = readDate(text);
    const day = settleDate(reading, evidence);
    if (day !== null) asset[field] = day;
    else {
      const wanted =
        reading.kind === 'ambiguous'
          ? `a day that can be read in one way: ${reading.dayFirst} or ${reading.monthFirst}?`
          : 'a day such as 2020-04-15';
      fault(headings?.cells[columns[0] ?? -1] ?? field, text, `${wanted}; the row is read without it`);
    }
  }
  return asset;
}

function cellsOf(row: TableRow, columns: readonly number[]): string {
  const [first] = columns;
  if (columns.length === 1 && first !== undefined) return cellText(row.cells[first]);
  return columns
    .map((index) => cellText(row.cells[index]))
    .filter((text) => text !== '')
    .join('\n');
}

function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = foldCell(cell).slice(0, MAX_CELL_CHARACTERS);
  return NOTHING.test(text) ? '' : text;
}

function weighDays(row: TableRow, { fields, evidence }: Table): void {
  for (const [field, columns] of fields) {
    if (!DAYS.includes(field)) continue;
    const reading = readDate(cellsOf(row, columns));
    if (reading.kind === 'day' && reading.proves === 'day-first') evidence.dayFirst += 1;
    if (reading.kind === 'day' && reading.proves === 'month-first') evidence.monthFirst += 1;
  }
}

function* finish(unread: readonly TableRow[], tables: number, context: IntakeContext): Generator<InventoryBatch> {
  const [first] = unread;
  if (tables === 0) {
    const found = first
      ? `found ${first.cells
          .map(foldCell)
          .filter((cell) => cell !== '')
          .slice(0, 20)
          .map((cell) => `"${clip(cell)}"`)
          .join(', ')}`
      : 'the file has no rows';
    throw new InputError(
      `no column of an inventory: ${found}; wanted a heading row with one of mac, ip, hostname, brand, manufacturer, model, serial, description, or a mapping file such as {"Gerät": "model"}`,
      { file: context.file, ...(first ? { line: first.line } : {}) },
    );
  }
  if (unread.length > 0)
    yield {
      devices: [],
      problems: unread.map((row) =>
        problem(row, context, {
          wanted: 'a sheet with headings of an inventory; this one is not read',
          ...(row.sheet !== undefined && { column: row.sheet }),
        }),
      ),
    };
}

function problem(
  row: TableRow,
  { file }: IntakeContext,
  {
    wanted,
    found,
    column = null,
    notice,
  }: { wanted: string; found?: string; column?: string | null; notice?: boolean },
): RowProblem {
  const shown = row.cells
    .map(foldCell)
    .filter((cell) => cell !== '')
    .join(' | ');
  return {
    file,
    row: row.line,
    column,
    found: clip(found ?? shown),
    wanted,
    ...(notice === true && { notice: true as const }),
  };
}

function bySheet(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  if (rows[0]?.sheet === undefined) return [rows];
  const parts: TableRow[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && last[0]?.sheet === row.sheet) last.push(row);
    else parts.push([row]);
  }
  return parts;
}

function foldCell(cell: string): string {
  return cell.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
