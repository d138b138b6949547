import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, rowsOf, valuesOf } from '../../model/plain-data.ts';
import { createKeyGiver } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { type Column, type CslRecord, columns, requiredColumns } from './columns.ts';
import { recordToParty } from './record-to-party.ts';

/** Columns of the CSV that hold several values, joined with `; `; every other one is a text that may hold a semicolon of its own. */
const JOINED: ReadonlySet<Column> = new Set([
  'programs',
  'addresses',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'ids',
]);

export async function* parseCsv(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const context = { report, giveKey: createKeyGiver() };
  let header: readonly string[] | null = null;
  for await (const rows of rowsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const row of rows) {
      if (header) parties.push(recordToParty(rowToRecord(row, header), context));
      else header = readHeader(row, report);
    }
    yield parties;
  }
}

export async function* parseJson(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const context = { report, giveKey: createKeyGiver() };
  for await (const values of valuesOf(parts['main'])) {
    yield values.map(({ line, value }) => recordToParty(valueToRecord(value, line, report), context));
  }
}

function readHeader(row: TableRow, report: ParseReport): readonly string[] {
  const missing = requiredColumns.filter((column) => !row.cells.includes(column));
  if (missing.length > 0) throw new SourceDefect(`the header has no column ${missing.join(', ')}`, { line: row.line });
  for (const cell of row.cells) if (!isColumn(cell)) report.unread(cell, row.line, cell);
  return row.cells;
}

function rowToRecord(row: TableRow, header: readonly string[]): CslRecord {
  if (row.cells.includes('source') && row.cells.includes('federal_register_notice')) {
    throw new SourceDefect('the header is repeated in the middle of the file: two files were joined', {
      line: row.line,
    });
  }
  if (row.cells.length !== header.length) {
    throw new SourceDefect(
      `the row has ${row.cells.length} cells where the header has ${header.length}: the file is cut off or torn`,
      { line: row.line },
    );
  }
  const record = emptyRecord(row.line);
  for (const [index, column] of header.entries()) {
    const cell = (row.cells[index] ?? '').trim();
    if (isColumn(column) && cell !== '')
      record[column] = JOINED.has(column)
        ? cell
            .split('; ')
            .map((part) => part.trim())
            .filter(Boolean)
        : [cell];
  }
  return record;
}

/** The JSON has the same fields as arrays, and addresses and ids as objects. */
function valueToRecord(value: unknown, line: number, report: ParseReport): CslRecord {
  if (typeof value !== 'object' || value === null) throw new SourceDefect('a result that is not an object', { line });
  const record = emptyRecord(line);
  for (const [field, content] of Object.entries(value)) {
    if (field === 'id') continue;
    if (isColumn(field)) record[field] = textsOf(content, field).filter(Boolean);
    else if (content !== null && content !== '') report.unread(field, line, JSON.stringify(content) ?? '');
  }
  return record;
}

function textsOf(content: unknown, field: Column): string[] {
  if (content === null || content === undefined) return [];
  if (Array.isArray(content)) return content.flatMap((item) => textsOf(item, field));
  if (typeof content !== 'object') return [String(content).trim()];
  const part = (name: string): string | null => {
    const value: unknown = Reflect.get(content, name);
    return value === null || value === undefined || value === '' ? null : String(value).trim();
  };
  const names =
    field === 'ids'
      ? ['country', 'issue_date', 'expiration_date', 'number', 'type']
      : ['address', 'city', 'state', 'postal_code', 'country'];
  return [
    names
      .map(part)
      .filter((text) => text !== null)
      .join(', '),
  ];
}

type MutableRecord = { -readonly [key in Column]: readonly string[] } & { readonly line: number };

function emptyRecord(line: number): MutableRecord {
  return Object.assign(
    Object.fromEntries(columns.map((column) => [column, []])) as unknown as Record<Column, readonly string[]>,
    { line },
  );
}

function isColumn(text: string): text is Column {
  return (columns as readonly string[]).includes(text);
}
