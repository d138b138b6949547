/** Which separator a text table has, judged by its first rows: the one under which the headings can be understood. */
import type { FileHead } from '../../model/plain-data.ts';
import { findHeadings } from '../table.ts';
import { type Delimiter, delimiters, firstRows, tableText } from '../text-table.ts';

/** The separator, or null when the head is not that of a text table. Of a table with one column every line is a cell, commas included. */
export function delimiterOf(head: FileHead): Delimiter | null {
  const text = tableText(head);
  if (text === null) return null;
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, ...judge(text, delimiter) }))
    .toSorted((a, b) => b.fields - a.fields || b.cells - a.cells);
  const [best] = ranked;
  if (!best || (best.fields === 0 && best.cells === 0)) return null;
  return best.cells === 0 ? '\t' : best.delimiter;
}

function judge(text: string, delimiter: Delimiter): { readonly fields: number; readonly cells: number } {
  const rows = firstRows(text, delimiter);
  const found = findHeadings(rows, { file: '', mapping: null });
  return {
    fields: found ? Object.keys(found.columns.at).length : 0,
    cells: found ? found.row.cells.length - 1 : rows.reduce((sum, row) => sum + row.cells.length - 1, 0),
  };
}
