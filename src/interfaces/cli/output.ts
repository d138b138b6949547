import { layTable } from '../../core/reports/columns.ts';
import { csvLine } from '../../core/reports/spreadsheet-cell.ts';
import type { Format, Session } from './session.ts';

export interface RowOutput {
  readonly format: Format;
  /** Fields that a table shows, and the columns of the CSV, in order. */
  readonly columns: readonly string[];
}

/** A list of results in the format asked for. */
export async function printRows(
  session: Session,
  rows: readonly object[],
  { format, columns }: RowOutput,
): Promise<void> {
  switch (format) {
    case 'json':
      return session.print(`${JSON.stringify(rows, null, 2)}\n`);
    case 'ndjson':
      for (const row of rows) await session.print(`${JSON.stringify(row)}\n`);
      return;
    case 'csv':
      await session.print(csvLine(columns));
      for (const row of rows) await session.print(csvLine(columns.map((column) => cellText(Reflect.get(row, column)))));
      return;
    case 'table': {
      const laid = columns.map((column) => ({
        heading: column,
        value: (row: object) => tableText(column, Reflect.get(row, column)),
        max: 60,
      }));
      const table = layTable(laid, rows, { width: session.width, color: session.color });
      for (const line of [...table.heading, ...rows.flatMap((row) => table.lines(row))])
        await session.print(`${line}\n`);
      return;
    }
  }
}

function tableText(column: string, value: unknown): string {
  const text = cellText(value);
  if (column === 'sha256' || column === 'archive') return text.slice(0, 12);
  return column === 'seen' && /^\d{4}-\d{2}-\d{2}T00:00:00\.\d{3}Z$/.test(text) ? text.slice(0, 10) : text;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map((item) => cellText(item))
      .join(Array.isArray(value) && value.length === 2 && value[1] === null ? ' –' : '; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
