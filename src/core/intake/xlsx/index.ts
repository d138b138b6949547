/** Workbooks: every visible sheet that has a column of suppliers is a table of purchases. */
import { rowsOf } from '../../model/plain-data.ts';
import type { PurchaseFormat } from '../intake.ts';
import { readTables } from '../table.ts';

export const xlsx: PurchaseFormat = {
  id: 'xlsx',
  describes: 'XLSX with ordinary headings',
  reader: { kind: 'xlsx' },
  recognises: (head) => head.sheets.some((sheet) => sheet.rows.length > 0),
  read: (data, context) => readTables(rowsOf(data), context),
};
