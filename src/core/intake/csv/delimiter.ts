/** Which separator a text table has, judged by its first rows: the one under which the headings can be understood. */
import { type TableRow, type FileHead } from '../../model/plain-data.ts';
import { HEADING_SEARCH_ROWS, findHeadings } from '../table.ts';

export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/** The separator, or null when the head is not that of a text table. Of a table with one column every line is a cell, commas included. */
export function delimiterOf(head: FileHead): Delimiter | null {
  const text = head.text.replace(/^\ufeff/, '').trimStart();
  if (text === '' || text.includes('\u0000') || /^(?:[<{[]|%PDF)/.test(text)) return null;
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, ...judge(text, delimiter) })).toSorted(
    (a, b) => b.fields - a.fields || b.cells - a.cells,
  );
  const [best] = ranked;
  if (!best || (best.fields === 0 && best.cells === 0)) return null;
  return best.cells === 0 ? '\t' : best.delimiter;
}

/** True for the little-endian UTF-16 of spreadsheets' "Unicode text": its head has half as many characters as bytes. */
export function isUtf16(head: FileHead): boolean {
  return head.text.length > 0 && head.text.length === (Math.min(head.bytes, 64 * 1024) - 2) / 2;
}

function judge(text: string, delimiter: Delimiter): { readonly fields: number; readonly cells: number } {
  const rows = firstRows(text, delimiter);
  const found = findHeadings(rows, { file: '', mapping: null });
  return {
    fields: found ? Object.keys(found.columns.at).length : 0,
    cells: found ? found.row.cells.length - 1 : rows.reduce((sum, row) => sum + row.cells.length - 1, 0),
  };
}

function firstRows(text: string, delimiter: Delimiter): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  for (const character of text) {
    if (quoted) {
      if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"') quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n') {
      endCell();
      rows.push({ line: rows.length + 1, cells });
      cells = [];
      if (rows.length >= HEADING_SEARCH_ROWS) return rows;
    } else if (character !== '\r') cell += character;
  }
  endCell();
  return [...rows, { line: rows.length + 1, cells }];
}
