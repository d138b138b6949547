/** Workbooks: every visible sheet with headings of an inventory. */
import { rowsOf } from '../../model/plain-data.ts';
import type { InventoryFormat } from '../inventory.ts';
import { readInventoryTables } from './table.ts';

export const inventoryXlsx: InventoryFormat = {
  id: 'inventory_xlsx',
  describes: 'XLSX with ordinary headings',
  reader: { kind: 'xlsx' },
  recognises: (head) => head.sheets.some((sheet) => sheet.rows.length > 0),
  read: (data, context) => readInventoryTables(rowsOf(data), context),
};
