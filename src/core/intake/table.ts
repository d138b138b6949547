/** A table with a heading row -> purchases: finds the headings, weighs what the columns prove, reads row by row. */
import { InputError } from '../model/errors.ts';
import type { TableRow } from '../model/plain-data.ts';
import type { Purchase } from '../model/purchase.ts';
import { type Columns, checkMapping, guessColumns, headingExamples, missingHeadings } from './columns.ts';
import type { IntakeBatch, IntakeContext, RowProblem } from './intake.ts';
import { type Evidence, cellReader, readRow, weighRow } from './row-to-purchase.ts';
import { HEADING_SEARCH_ROWS } from './text-table.ts';

/** So many rows are held to judge dates and numbers from; later rows are judged with what they add to it. */
const HELD_ROWS = 50_000;

const TOTAL =
  /^((grand|sub|net)[\s-]*)?(total|totals|sum)\b|^(zwischen|gesamt)?summe\b|^gesamt(betrag)?\b|^(sous-)?total\b|^suma\b|^(合计|总计|小计|共计)/i;

interface Run {
  readonly context: IntakeContext;
  readonly usedIds: Set<string>;
  /** How often an id came: the next number to try for it. */
  readonly repeats: Map<string, number>;
  /** Headings of the mapping that no table has had so far; null before the first table. */
  missing: readonly string[] | null;
  /** Sheets that have no column of suppliers: reported when another sheet has one. */
  readonly unread: { readonly row: TableRow; readonly sheet: string | undefined }[];
  tables: number;
}

interface Table {
  readonly columns: Columns;
  readonly evidence: Evidence;
  readonly headingRow: TableRow;
  /** `Orders!` where the file has more than one table. */
  readonly prefix: string;
}

/** Purchases and problems of every table of the file: in a workbook, of every sheet that has a column of suppliers. */
export async function* readTables(
  batches: AsyncIterable<readonly TableRow[]>,
  context: IntakeContext,
): AsyncGenerator<IntakeBatch> {
  checkMapping(context);
  const run: Run = { context, usedIds: new Set(), repeats: new Map(), missing: null, unread: [], tables: 0 };
  let held: TableRow[] = [];
  let table: Table | 'held' | 'unread' = 'held';
  let sheet: string | undefined;
  for await (const batch of batches) {
    for (const rows of bySheet(batch)) {
      if (rows[0]?.sheet !== sheet) {
        if (held.length > 0) yield* openTable(held, run).batches;
        [held, table, sheet] = [[], 'held', rows[0]?.sheet];
      }
      if (table === 'unread') continue;
      if (table !== 'held') {
        yield readRows(rows, table, run);
        continue;
      }
      held.push(...rows);
      if (held.length < HELD_ROWS) continue;
      const opened = openTable(held, run);
      yield* opened.batches;
      [held, table] = [[], opened.table ?? 'unread'];
    }
  }
  if (held.length > 0) yield* openTable(held, run).batches;
  yield* finish(run);
}

/** The row of the first ones that looks most like headings, with the columns that it gives; null when none names a supplier. */
export function findHeadings(
  rows: readonly TableRow[],
  context: IntakeContext,
): { readonly row: TableRow; readonly columns: Columns } | null {
  let best: { row: TableRow; columns: Columns; score: number } | null = null;
  for (const row of rows.slice(0, HEADING_SEARCH_ROWS)) {
    const columns = guessColumns(row.cells.map(foldCell), context);
    const score = Object.keys(columns.at).length;
    if (columns.at.supplier !== undefined && score > (best?.score ?? 0)) best = { row, columns, score };
  }
  return best;
}

function openTable(
  rows: readonly TableRow[],
  run: Run,
): { readonly table: Table | null; readonly batches: readonly IntakeBatch[] } {
  const found = findHeadings(rows, run.context);
  const [first] = rows;
  if (!found) {
    if (first) run.unread.push({ row: likelyHeadings(rows) ?? first, sheet: first.sheet });
    return { table: null, batches: [] };
  }
  noteMissingHeadings(found.columns, run);
  if (found.row.sheet === undefined) refuseMissingHeadings(run, found.row);
  run.tables += 1;
  const prefix = run.tables > 1 && found.row.sheet !== undefined ? `${found.row.sheet}!` : '';
  const table: Table = { columns: found.columns, evidence: noEvidence(found.row), headingRow: found.row, prefix };
  const at = rows.indexOf(found.row);
  const above = rows.slice(0, at).flatMap((row) => aboveHeadings(row, table, run));
  const heading: IntakeBatch = { purchases: [], problems: above, columns: found.columns.guesses };
  const body = rows.slice(at + 1);
  return { table, batches: body.length === 0 ? [heading] : [heading, readRows(body, table, run)] };
}

function readRows(rows: readonly TableRow[], table: Table, run: Run): IntakeBatch {
  const purchases: Purchase[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) weighRow(row, table.columns, table.evidence);
  for (const row of rows) {
    if (row.cells.every((cell) => foldCell(cell) === '')) continue;
    const odd = oddRow(row, table, run);
    const reading = odd ? null : readRow(row, table.columns, table.evidence);
    if (odd) problems.push(odd);
    else if (reading?.purchase) {
      purchases.push({
        ...reading.purchase,
        id: uniqueId(reading.purchase.id || `row-${row.line}`, run),
        file: run.context.file,
      });
    } else if (reading) problems.push(faultyRow(row, reading.faults, { table, run }));
  }
  return { purchases, problems };
}

/** Rows that are no purchases: totals, the headings once more, and rows in which a cell has slipped. */
function oddRow(row: TableRow, table: Table, run: Run): RowProblem | null {
  const { columns, headingRow } = table;
  const problem = (column: string | null, found: string, wanted: string): RowProblem =>
    rowProblem(row, { column: column === null ? null : table.prefix + column, found, wanted }, run);
  const extra = row.cells.slice(headingRow.cells.length).filter((cell) => foldCell(cell) !== '');
  if (extra.length > 0) {
    const wanted = `${headingRow.cells.length} cells as in the headings: a cell that holds the separator stands in quotes`;
    return problem(null, `${row.cells.length} cells, the last one "${extra.at(-1) ?? ''}"`, wanted);
  }
  if (
    row.cells.length === headingRow.cells.length &&
    row.cells.every((cell, index) => cell === headingRow.cells[index])
  ) {
    return problem(null, 'the headings once more', 'one purchase a row; this row is left out');
  }
  return isTotal(row, columns) ? problem(null, shownRow(row), 'one purchase a row; a total is left out') : null;
}

/** A row that says "Total" and names no supplier, day or item; a supplier called Total is a supplier when the row has a day, id or item. */
function isTotal(row: TableRow, columns: Columns): boolean {
  const first = row.cells.map(foldCell).find((cell) => cell !== '') ?? '';
  if (!TOTAL.test(first)) return false;
  const cell = cellReader(row, columns);
  const named = (['id', 'date', 'supplier', 'item', 'contract', 'model'] as const)
    .map(cell)
    .filter((text) => text !== '');
  return named.length === 0 || (named.length === 1 && named[0] === first);
}

function faultyRow(
  row: TableRow,
  faults: readonly { field: keyof Columns['at']; found: string; wanted: string }[],
  place: { table: Table; run: Run },
): RowProblem {
  const [first, ...others] = faults;
  if (!first) throw new Error('a row without faults is a purchase');
  const { columns, prefix } = place.table;
  const heading = (field: keyof Columns['at']): string => columns.headings[columns.at[field] ?? -1] ?? field;
  const also = others
    .map(({ field, found, wanted }) => `; also ${heading(field)}: found "${clip(found)}", wanted ${wanted}`)
    .join('');
  return rowProblem(
    row,
    { column: prefix + heading(first.field), found: first.found || shownRow(row), wanted: first.wanted + also },
    place.run,
  );
}

function rowProblem(row: TableRow, text: Pick<RowProblem, 'column' | 'found' | 'wanted'>, run: Run): RowProblem {
  return { file: run.context.file, row: row.line, column: text.column, found: clip(text.found), wanted: text.wanted };
}

/** Titles above the headings have a cell or two; a fuller row there may be a purchase, so it is reported. */
function aboveHeadings(row: TableRow, table: Table, run: Run): readonly RowProblem[] {
  if (row.cells.filter((cell) => foldCell(cell) !== '').length < 3) return [];
  const wanted = `the headings first: they were found in row ${table.headingRow.line}, and rows above it are not read`;
  return [rowProblem(row, { column: null, found: shownRow(row), wanted }, run)];
}

/** In a workbook another sheet may have the heading, so there the last sheet decides. */
function noteMissingHeadings(columns: Columns, run: Run): void {
  const missing = missingHeadings(columns.headings, run.context);
  run.missing = (run.missing ?? missing).filter((heading) => missing.includes(heading));
}

function refuseMissingHeadings(run: Run, row: TableRow | null): void {
  const [missing] = run.missing ?? [];
  if (missing === undefined) return;
  const has = row ? `; it has ${listOf(row.cells)}` : '';
  throw new InputError(`the mapping names the heading "${missing}", which the file does not have${has}`, {
    file: run.context.file,
  });
}

function* finish(run: Run): Generator<IntakeBatch> {
  const [first] = run.unread;
  if (run.tables === 0) {
    const found = first ? `found ${listOf(first.row.cells)}` : 'the file has no rows';
    throw new InputError(
      `no column of suppliers: ${found}; wanted a heading row with one of ${headingExamples('supplier')}, ` +
        'or a mapping file that says which heading is the supplier, such as {"Firm": "supplier"}',
      { file: run.context.file, ...(first ? { line: first.row.line } : {}) },
    );
  }
  refuseMissingHeadings(run, null);
  const problems = run.unread.map(({ row, sheet }) =>
    rowProblem(
      row,
      {
        column: sheet ?? null,
        found: shownRow(row),
        wanted: 'a sheet with a column of suppliers; this one is not read',
      },
      run,
    ),
  );
  if (problems.length > 0) yield { purchases: [], problems };
}

/** An id that comes twice gets `#2`, `#3`, …: a row stays one purchase, also where an order has several lines. */
function uniqueId(id: string, run: Run): string {
  let unique = id;
  let count = run.repeats.get(id) ?? 1;
  while (run.usedIds.has(unique)) {
    count += 1;
    unique = `${id}#${count}`;
  }
  if (count > 1) run.repeats.set(id, count);
  run.usedIds.add(unique);
  return unique;
}

function likelyHeadings(rows: readonly TableRow[]): TableRow | undefined {
  return rows.slice(0, HEADING_SEARCH_ROWS).find((row) => row.cells.filter((cell) => foldCell(cell) !== '').length > 1);
}

function bySheet(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const parts: TableRow[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && last[0]?.sheet === row.sheet) last.push(row);
    else parts.push([row]);
  }
  return parts;
}

function noEvidence(row: TableRow): Evidence {
  return {
    dates: { dayFirst: 0, monthFirst: 0 },
    decimals: { point: 0, comma: 0, pointByCurrency: 0, commaByCurrency: 0, numberCells: row.sheet !== undefined },
  };
}

function shownRow(row: TableRow): string {
  return row.cells
    .map(foldCell)
    .filter((cell) => cell !== '')
    .join(' | ');
}

function listOf(cells: readonly string[]): string {
  const named = cells
    .map(foldCell)
    .filter((cell) => cell !== '')
    .slice(0, 40);
  return named.map((cell) => `"${clip(cell)}"`).join(', ');
}

function foldCell(cell: string): string {
  return cell.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
