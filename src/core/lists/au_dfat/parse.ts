import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, foldSpace, rowsOf } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { type Column, type Row, columnNames, columns, requiredColumns } from './columns.ts';
import { rowsToParty } from './rows-to-party.ts';

const BATCH_PARTIES = 500;

/** Where each column stands; -1 for one that the edition does not have. */
type Layout = Readonly<Record<Column, number>>;

/** Rows of one party, with the key that it gets; the first is the one with the primary name where there is one. */
interface Group {
  readonly key: string;
  readonly rows: Row[];
}

export async function* parseXlsx(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const groups = createGroups(report);
  const layouts = new Map<string, Layout>();
  for await (const rows of rowsOf(parts['main'])) {
    for (const row of rows) {
      const layout = layouts.get(row.sheet ?? '');
      if (layout) groups.take(readRow(row, layout));
      else if (isHeader(row)) layouts.set(row.sheet ?? '', readHeader(row, report));
      else if (row.cells.some((cell) => cell !== ''))
        report.unread(`sheet ${row.sheet ?? ''}`, row.line, row.cells.find((cell) => cell !== '') ?? '');
    }
  }
  if (layouts.size === 0) throw new SourceDefect('no sheet has a header with Reference, Name Type and Control Date');
  const all = groups.all();
  for (let start = 0; start < all.length; start += BATCH_PARTIES) {
    yield all.slice(start, start + BATCH_PARTIES).map(({ key, rows }) => rowsToParty(key, rows, report));
  }
}

function isHeader(row: TableRow): boolean {
  const cells = row.cells.map(fold);
  return cells.includes(columns.reference) && cells.includes(columns.name);
}

function readHeader(row: TableRow, report: ParseReport): Layout {
  const cells = row.cells.map(fold);
  const missing = requiredColumns.filter((column) => !cells.includes(columns[column]));
  if (missing.length > 0)
    throw new SourceDefect(`the header has no column ${missing.map((column) => columns[column]).join(', ')}`, {
      line: row.line,
    });
  const known: readonly string[] = Object.values(columns);
  for (const cell of cells) if (cell !== '' && !known.includes(cell)) report.unread(cell, row.line, cell);
  return Object.fromEntries(columnNames.map((column) => [column, cells.indexOf(columns[column])])) as Record<
    Column,
    number
  >;
}

function fold(cell: string): string {
  return foldSpace(cell).toLowerCase();
}

/** `_x000D_` is a carriage return that Excel has escaped. */
function readRow(row: TableRow, layout: Layout): Row {
  const cells = columnNames.map((column) => [
    column,
    foldSpace((row.cells[layout[column]] ?? '').replaceAll('_x000D_', ' ')),
  ]);
  return { ...(Object.fromEntries(cells) as Record<Column, string>), line: row.line };
}

/**
 * `2`, `2a`, `2b1` are names of one party. The rows of a party can stand apart, and a number has been given twice by mistake:
 * a second primary name under it begins another party.
 */
function createGroups(report: ParseReport) {
  const byNumber = new Map<string, Group[]>();
  const order: Group[] = [];
  return {
    take(row: Row): void {
      if (row.reference === '') {
        if (row.name !== '')
          throw new SourceDefect(`"${row.name}" has no reference`, { line: row.line, column: 'Reference' });
        return;
      }
      const number = /^(\d+)(?:[a-z]+\d*)?$/iu.exec(row.reference.replace(/\s/gu, ''))?.[1] ?? null;
      if (number === null)
        report.odd('Reference', row.line, row.reference, 'a number, with a letter for further names');
      const known = byNumber.get(number ?? row.reference) ?? [];
      const current = known[known.length - 1];
      const isSecond = isPrimary(row) && current?.rows.some(isPrimary) === true;
      if (isSecond)
        report.odd('Reference', row.line, row.reference, 'one primary name for a reference; read as another party');
      if (current && !isSecond) {
        current.rows.push(row);
        return;
      }
      const group = { key: `${number ?? row.reference}${known.length > 0 ? `-${known.length + 1}` : ''}`, rows: [row] };
      byNumber.set(number ?? row.reference, [...known, group]);
      order.push(group);
    },
    all: (): readonly Group[] => order,
  };
}

function isPrimary(row: Row): boolean {
  return row.nameType.toLowerCase() === 'primary name';
}
