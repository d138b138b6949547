/** Text tables of inventories: one format per separator, as the reader has to know it beforehand. */
import { type Encoding, type FileHead, type TableRow, rowsOf } from '../../model/plain-data.ts';
import type { InventoryFormat } from '../inventory.ts';
import { columnsByContent } from './columns.ts';
import { findInventoryHeadings, readInventoryTables } from './table.ts';

type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

export const inventoryCsvFormats: readonly InventoryFormat[] = [
  format('inventory_csv', 'CSV with ordinary headings, or without any where a column holds hardware addresses', ','),
  format('inventory_csv_semicolon', 'the same, separated by semicolons', ';'),
  format('inventory_csv_tab', 'the same, one column or separated by tabs', '\t'),
  format('inventory_csv_utf16', 'Unicode text of a spreadsheet (UTF-16), separated by tabs', '\t', ['utf-16le']),
];

function format(
  id: string,
  describes: string,
  delimiter: Delimiter,
  encodings: readonly Encoding[] = ['utf-8', 'windows-1252'],
): InventoryFormat {
  const utf16 = encodings.includes('utf-16le');
  return {
    id,
    describes,
    reader: { kind: 'csv', delimiter, encodings, looseQuotes: true },
    recognises: (head) => head.sheets.length === 0 && isUtf16(head) === utf16 && delimiterOf(head) === delimiter,
    read: (data, context) => readInventoryTables(rowsOf(data), context),
  };
}

/** The separator under which the headings, or without headings the addresses, can be understood; null when the text is no table. */
export function delimiterOf(head: FileHead): Delimiter | null {
  const text = head.text.replace(/^\ufeff/, '').trimStart();
  if (text === '' || text.includes('\u0000') || /^(?:[<{[]|%PDF)/.test(text)) return null;
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, score: judge(lines, delimiter) })).toSorted(
    (a, b) => b.score - a.score,
  );
  return best && best.score > 0 ? best.delimiter : null;
}

function judge(lines: readonly string[], delimiter: Delimiter): number {
  const rows: readonly TableRow[] = lines.map((line, index) => ({ line: index + 1, cells: cellsOf(line, delimiter) }));
  const found = findInventoryHeadings(rows, { file: '', mapping: null });
  // Of two separators under which as much is understood, the one that parts more cells.
  if (found) return 1 + found.score + Math.min(found.row.cells.length, 99) / 100;
  // One column of addresses is text, a device a line.
  return rows.some(({ cells }) => cells.length > 1) && columnsByContent(rows) ? 1 : 0;
}

function cellsOf(line: string, delimiter: Delimiter): readonly string[] {
  const cells = line.match(
    new RegExp(`"(?:[^"]|"")*"|[^${delimiter}"]+|(?<=^|${delimiter})(?=${delimiter}|$)`, 'g'),
  ) ?? [line];
  return cells.map((cell) => cell.replace(/^"|"$/g, ''));
}

function isUtf16(head: FileHead): boolean {
  return head.text.length > 0 && head.text.length === (Math.min(head.bytes, 64 * 1024) - 2) / 2;
}
