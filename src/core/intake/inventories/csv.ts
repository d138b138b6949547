/** Text tables of inventories: one format per separator, as the reader has to know it beforehand. */
import { type FileHead, type TableRow, rowsOf } from '../../model/plain-data.ts';
import type { InventoryFormat } from '../inventory.ts';
import { type Delimiter, type TextTable, delimiters, firstRows, readAs, tableText, textTables } from '../text-table.ts';
import { columnsByContent } from './columns.ts';
import { findInventoryHeadings, readInventoryTables } from './table.ts';

export const inventoryCsvFormats: readonly InventoryFormat[] = [
  format(
    'inventory_csv',
    'CSV with ordinary headings, or without any where a column holds hardware addresses',
    textTables.comma,
  ),
  format('inventory_csv_semicolon', 'the same, separated by semicolons', textTables.semicolon),
  format('inventory_csv_tab', 'the same, one column or separated by tabs', textTables.tab),
  format('inventory_csv_utf16', 'Unicode text of a spreadsheet (UTF-16), separated by tabs', textTables.tabUtf16),
];

function format(id: string, describes: string, table: TextTable): InventoryFormat {
  return {
    id,
    describes,
    ...readAs(table, delimiterOf),
    read: (data, context) => readInventoryTables(rowsOf(data), context),
  };
}

/** The separator under which the headings, or without headings the addresses, can be understood; null when the text is no table. */
export function delimiterOf(head: FileHead): Delimiter | null {
  const text = tableText(head);
  if (text === null) return null;
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: judge(firstRows(text, delimiter)) }))
    .toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : null;
}

function judge(rows: readonly TableRow[]): number {
  const found = findInventoryHeadings(rows, { file: '', mapping: null });
  // Of two separators under which as much is understood, the one that parts more cells.
  if (found) return 1 + found.score + Math.min(found.row.cells.length, 99) / 100;
  // One column of addresses is text, a device a line.
  return rows.some(({ cells }) => cells.length > 1) && columnsByContent(rows) ? 1 : 0;
}
