import { type Day, isDay } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, foldSpace, rowsOf } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { type Column, columns, requiredColumns } from './columns.ts';
import { type EditionRow, createCompanies } from './companies.ts';

/** One row is one company in one edition; the rows of a company become one party. */
export async function* parseTable(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const companies = createCompanies();
  let header: readonly string[] | null = null;
  let sheet: string | undefined;
  let latest: Day = '';
  for await (const rows of rowsOf(parts['main'])) {
    for (const row of rows) {
      sheet ??= row.sheet;
      if (row.sheet !== sheet) report.note(`the sheet "${row.sheet ?? ''}" is not read`);
      else if (!header) header = readHeader(row, report);
      else if (row.cells.some((cell) => cell.trim() !== '')) {
        const edition = readRow(row, header);
        if (edition.editionDate > latest) latest = edition.editionDate;
        companies.add(edition);
      }
    }
  }
  if (latest !== '') report.dated(latest);
  yield companies.parties();
}

function readHeader(row: TableRow, report: ParseReport): readonly string[] {
  const header = row.cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  for (const column of requiredColumns)
    if (!header.includes(column)) throw new SourceDefect(`the header has no column ${column}`, { line: row.line });
  for (const [index, column] of header.entries()) {
    if (header.indexOf(column) !== index)
      throw new SourceDefect(`the column ${column} stands twice`, { line: row.line });
    if (column !== '' && !(columns as readonly string[]).includes(column)) report.unread(column, row.line, column);
  }
  return header;
}

function readRow(row: TableRow, header: readonly string[]): EditionRow {
  if (row.sheet === undefined && row.cells.length !== header.length)
    throw new SourceDefect(
      `the row has ${row.cells.length} cells where the header has ${header.length}: the file is cut off or torn`,
      { line: row.line },
    );
  const cell = (column: Column): string => foldSpace(row.cells[header.indexOf(column)] ?? '');
  const day = (column: Column): Day | null => {
    const text = cell(column);
    if (text === '') return null;
    if (isDay(text)) return text;
    throw new SourceDefect(`"${text}" is not a day; 2026-06-08 would be one`, { line: row.line, column });
  };
  const editionDate = day('list_edition_date');
  if (editionDate === null)
    throw new SourceDefect('the date of the edition is missing', { line: row.line, column: 'list_edition_date' });
  const removed = day('removed');
  if (removed !== null && removed <= editionDate)
    throw new SourceDefect(`removed on ${removed}, not after the edition of ${editionDate}`, {
      line: row.line,
      column: 'removed',
    });
  if (cell('name') === '') throw new SourceDefect('a row without a name', { line: row.line, column: 'name' });
  return {
    name: cell('name'),
    aliases: cell('alias')
      .split(/\s*;\s*/)
      .filter(Boolean),
    parent: cell('parent') || null,
    editionDate,
    published: day('published'),
    citation: cell('citation') || null,
    removed,
  };
}
