/** Text tables: one format per separator, as the reader has to know it beforehand. */
import { type Encoding, rowsOf } from '../../model/plain-data.ts';
import type { PurchaseFormat } from '../intake.ts';
import { readTables } from '../table.ts';
import { type Delimiter, delimiterOf, isUtf16 } from './delimiter.ts';

export const csvFormats: readonly PurchaseFormat[] = [
  format('csv_comma', 'CSV with ordinary headings', ','),
  format('csv_semicolon', 'CSV with ordinary headings, separated by semicolons', ';'),
  format('csv_tab', 'text with ordinary headings, one column or separated by tabs', '\t'),
  format('csv_tab_utf16', 'Unicode text of a spreadsheet (UTF-16), separated by tabs', '\t', ['utf-16le']),
];

/** UTF-8 where the whole file is valid in it, else windows-1252, which accepts every byte. */
function format(
  id: string,
  describes: string,
  delimiter: Delimiter,
  encodings: readonly Encoding[] = ['utf-8', 'windows-1252'],
): PurchaseFormat {
  const utf16 = encodings.includes('utf-16le');
  return {
    id,
    describes,
    reader: { kind: 'csv', delimiter, encodings, looseQuotes: true },
    recognises: (head) => head.sheets.length === 0 && isUtf16(head) === utf16 && delimiterOf(head) === delimiter,
    read: (data, context) => readTables(rowsOf(data), context),
  };
}
