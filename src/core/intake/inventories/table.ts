/** A table -> devices: finds the headings or does without, weighs what the columns of days prove, reads row by row. What CSV and XLSX share. */
import type { Asset, AssetField } from '../../model/equipment.ts';
import { InputError } from '../../model/errors.ts';
import type { TableRow } from '../../model/plain-data.ts';
import { type OrderEvidence, readDate, settleDate } from '../dates.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import { type InventoryBatch, type InventoryRow, isDevice } from '../inventory.ts';
import { HEADING_SEARCH_ROWS } from '../text-table.ts';
import {
  type InventoryColumns,
  checkInventoryMapping,
  columnsByContent,
  guessInventoryColumns,
  headingScore,
} from './columns.ts';
import { clip, foldCell, oddRow, problem, rowsAbove } from './odd-rows.ts';

/** So many rows are held to judge days from. */
const HELD_ROWS = 5_000;
const DAYS: readonly AssetField[] = ['acquired', 'firstSeen', 'lastSeen'];
/** What many registers give instead of a day; what holds for a part of the year only is then uncertain. */
const YEAR = /^(?:19|20)\d{2}$/;
const MAX_CELL_CHARACTERS = 4_000;

interface Table {
  readonly columns: InventoryColumns;
  /** [field, columns] for each field, so that a row is read without looking up. */
  readonly fields: readonly (readonly [AssetField, readonly number[]])[];
  readonly headings: TableRow | null;
  readonly evidence: OrderEvidence;
}

/** What has gone by in a file. */
interface Seen {
  /** The first rows of sheets that are not understood. */
  readonly unread: (readonly TableRow[])[];
  /** The headings of each table, or its first row where it has none. */
  readonly headings: (TableRow | undefined)[];
  devices: number;
}

/** Devices and problems of every table of the file: in a workbook, of every sheet that can be understood. */
export async function* readInventoryTables(
  batches: AsyncIterable<readonly TableRow[]>,
  context: IntakeContext,
): AsyncGenerator<InventoryBatch> {
  checkInventoryMapping(context);
  const seen: Seen = { unread: [], headings: [], devices: 0 };
  let held: TableRow[] = [];
  let table: Table | 'held' | 'unread' = 'held';
  let sheet: string | undefined;
  const count = (batch: InventoryBatch): InventoryBatch => {
    seen.devices += batch.devices.length;
    return batch;
  };
  const open = function* (rows: readonly TableRow[]): Generator<InventoryBatch, Table | 'unread'> {
    const opened = openTable(rows, context);
    if (!opened) {
      seen.unread.push(rows);
      return 'unread';
    }
    seen.headings.push(opened.table.headings ?? rows[0]);
    for (const batch of opened.batches) yield count(batch);
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
        yield count(readRows(rows, table, context));
        continue;
      }
      held.push(...rows);
      if (held.length < HELD_ROWS) continue;
      table = yield* open(held);
      held = [];
    }
  }
  if (held.length > 0) yield* open(held);
  yield* finish(seen, context);
}

/** The row of the first ones that looks most like headings of an inventory; null when none does. */
export function findInventoryHeadings(
  rows: readonly TableRow[],
  context: IntakeContext,
): { readonly row: TableRow; readonly columns: InventoryColumns; readonly score: number } | null {
  let best: { row: TableRow; columns: InventoryColumns; score: number } | null = null;
  for (const row of rows.slice(0, HEADING_SEARCH_ROWS)) {
    const cells = row.cells.map(foldCell);
    const columns = guessInventoryColumns(cells, context);
    const score = headingScore(columns, cells);
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
  const above = rowsAbove(rows.slice(0, Math.max(0, start - 1)), columns, context);
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
    if (field === 'acquired' && YEAR.test(text)) {
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
  return [...new Set(columns.map((index) => cellText(row.cells[index])).filter((text) => text !== ''))].join('\n');
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

function* finish({ unread, headings, devices }: Seen, context: IntakeContext): Generator<InventoryBatch> {
  if (headings.length === 0) throw withoutHeadings(unread[0]?.[0], context);
  const [first] = headings;
  const none =
    devices === 0 && first
      ? [problem(first, context, { wanted: 'a device a row below the headings; there is none' })]
      : [];
  const sheets = unread.flatMap((rows) => unreadSheet(rows, context));
  if (none.length + sheets.length > 0) yield { devices: [], problems: [...none, ...sheets] };
}

/** Says what a file has instead of the headings of an inventory. */
export function withoutHeadings(first: TableRow | undefined, { file }: IntakeContext): InputError {
  const found = first
    ? `found ${first.cells
        .map(foldCell)
        .filter((cell) => cell !== '')
        .slice(0, 20)
        .map((cell) => `"${clip(cell)}"`)
        .join(', ')}`
    : 'the file has no rows';
  return new InputError(
    `no column of an inventory: ${found}; wanted a heading row with some of mac, ip, hostname, brand, manufacturer, model, serial, description, or a mapping file such as {"Gerät": "model"}`,
    { file, ...(first ? { line: first.line } : {}) },
  );
}

/** A sheet of prose, such as a cover or notes to the reader, is no loss; one with columns may hold devices. */
function unreadSheet(rows: readonly TableRow[], context: IntakeContext): readonly RowProblem[] {
  const [first] = rows;
  if (!first) return [];
  const isProse = rows.every(({ cells }) => cells.filter((cell) => foldCell(cell) !== '').length <= 2);
  const wanted = isProse
    ? 'a sheet with headings of an inventory; this one has no more than two columns and is left out'
    : 'a sheet with headings of an inventory; this one is not read';
  return [
    problem(first, context, { wanted, notice: isProse, ...(first.sheet !== undefined && { column: first.sheet }) }),
  ];
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
