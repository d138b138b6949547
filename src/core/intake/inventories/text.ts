/** Free text, a device or a purchase line a line: `IPC-HFW5241E-Z12E 2MP bullet, qty 40`, and what `arp -a` and its like print. */
import type { Asset } from '../../model/equipment.ts';
import { type FileHead, type TableRow, rowsOf } from '../../model/plain-data.ts';
import { macsIn, readMac } from '../../names/mac.ts';
import type { ColumnGuess, IntakeContext, RowProblem } from '../intake.ts';
import type { InventoryBatch, InventoryFormat, InventoryRow } from '../inventory.ts';
import { guessInventoryColumns } from './columns.ts';
import { withoutHeadings } from './table.ts';

export const inventoryText: InventoryFormat = {
  id: 'inventory_text',
  describes: 'free text, a device or a purchase line a line',
  reader: { kind: 'lines', encodings: ['utf-8', 'windows-1252'] },
  recognises: isText,
  async *read(data, context) {
    let isFirst = true;
    for await (const rows of rowsOf(data)) {
      if (isFirst && isTable(rows, context)) throw withoutHeadings(rows[0] && cellsOf(rows[0]), context);
      yield { ...readLines(rows, context), ...(isFirst && { columns: EACH_LINE }) };
      isFirst = false;
    }
  },
};

const EACH_LINE: readonly ColumnGuess[] = [{ heading: 'each line, as free text', field: 'description', by: 'none' }];
const SEPARATOR = /[,;\t]/;

/** A file that is called a table, and whose lines have two cells or more and all as many, has headings that nobody knows; as free text it would be answered wrongly. */
function isTable(rows: readonly TableRow[], { file }: IntakeContext): boolean {
  if (!/\.(?:csv|tsv)$/i.test(file)) return false;
  const counts = new Set(rows.slice(0, 20).map((row) => cellsOf(row).cells.length));
  return counts.size === 1 && !counts.has(1);
}

function cellsOf(row: TableRow): TableRow {
  return { ...row, cells: (row.cells[0] ?? '').split(SEPARATOR) };
}

function isText(head: FileHead): boolean {
  const text = head.text.replace(/^\ufeff/, '').trimStart();
  return head.sheets.length === 0 && text !== '' && !text.includes('\u0000') && !/^(?:[<{[]|%PDF)/.test(text);
}

function readLines(rows: readonly TableRow[], { file }: IntakeContext): InventoryBatch {
  const devices: InventoryRow[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells } of rows) {
    const text = (cells[0] ?? '').trim();
    if (isNoDevice(text)) {
      const wanted = 'a device or purchase line; a remark, rule or total is left out';
      problems.push({ file, row: line, column: null, found: text.slice(0, 120), wanted, notice: true });
    } else devices.push({ row: line, asset: assetOf(text) });
  }
  return { devices, problems };
}

function isNoDevice(text: string): boolean {
  return (
    /^(?:#|\/\/|--|;)/.test(text) ||
    isHeadings(text) ||
    !/[\p{L}\p{N}]{2}/u.test(text) ||
    /^(?:(?:grand|sub)[\s-]*)?total\b/i.test(text)
  );
}

/** `Address HWtype HWaddress Flags Mask Iface` above what `arp` prints: three words or more, no number, and two that head columns. */
function isHeadings(text: string): boolean {
  const words = text.split(/\t|\s{2,}/).filter((word) => word !== '');
  if (words.length < 3 || /\d/.test(text)) return false;
  return (
    guessInventoryColumns(words, { file: '', mapping: null }).guesses.filter(({ field }) => field !== null).length > 1
  );
}

/** The usual way of writing an address, told at once. */
const PAIRS = /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i;

function assetOf(text: string): Asset {
  if (PAIRS.test(text) || (text.length <= 24 && readMac(text).kind !== 'bad')) return { mac: text };
  const macs = macsIn(text);
  const ip = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/.exec(text)?.[0];
  const quantity =
    /\b(?:qty|quantity|menge|anzahl|count)[\s:.=]*(\d{1,9})\b/i.exec(text)?.[1] ??
    /^\s*(\d{1,6})\s*(?:x|×|pcs?\.?|stk\.?|stück|units?|ea\.?|nos\.?|un\.?)\s/iu.exec(text)?.[1] ??
    /\b(\d{1,6})\s*(?:pcs?|units?|stk|stück|ea|nos|un)(?![\p{L}\p{N}])/iu.exec(text)?.[1];
  return {
    description: text.slice(0, 4000),
    ...(macs.length > 0 && { mac: macs.join('\n') }),
    ...(ip !== undefined && { ip }),
    ...(quantity !== undefined && { quantity }),
  };
}
