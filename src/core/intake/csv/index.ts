/** Text tables: one format per separator, as the reader has to know it beforehand. */
import { rowsOf } from '../../model/plain-data.ts';
import type { PurchaseFormat } from '../intake.ts';
import { readTables } from '../table.ts';
import { type TextTable, readAs, textTables } from '../text-table.ts';
import { delimiterOf } from './delimiter.ts';

export const csvFormats: readonly PurchaseFormat[] = [
  format('csv_comma', 'CSV with ordinary headings', textTables.comma),
  format('csv_semicolon', 'CSV with ordinary headings, separated by semicolons', textTables.semicolon),
  format('csv_tab', 'text with ordinary headings, one column or separated by tabs', textTables.tab),
  format('csv_tab_utf16', 'Unicode text of a spreadsheet (UTF-16), separated by tabs', textTables.tabUtf16),
];

function format(id: string, describes: string, table: TextTable): PurchaseFormat {
  return { id, describes, ...readAs(table, delimiterOf), read: (data, context) => readTables(rowsOf(data), context) };
}
