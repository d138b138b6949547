/** Free text, a device or a purchase line a line: `IPC-HFW5241E-Z12E 2MP bullet, qty 40`, and what `arp -a` and its like print. */
import type { Asset } from '../../model/equipment.ts';
import { type FileHead, type TableRow, rowsOf } from '../../model/plain-data.ts';
import { macIn, readMac } from '../../names/mac.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import type { InventoryBatch, InventoryFormat, InventoryRow } from '../inventory.ts';

export const inventoryText: InventoryFormat = {
  id: 'inventory_text',
  describes: 'free text, a device or a purchase line a line',
  reader: { kind: 'lines', encodings: ['utf-8', 'windows-1252'] },
  recognises: isText,
  async *read(data, context) {
    for await (const rows of rowsOf(data)) yield readLines(rows, context);
  },
};

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
    /^(?:#|\/\/|--|;)/.test(text) || !/[\p{L}\p{N}]{2}/u.test(text) || /^(?:(?:grand|sub)[\s-]*)?total\b/i.test(text)
  );
}

/** The usual way of writing an address, told at once. */
const PAIRS = /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i;

function assetOf(text: string): Asset {
  if (PAIRS.test(text) || (text.length <= 24 && readMac(text).kind !== 'bad')) return { mac: text };
  const mac = macIn(text);
  const ip = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/.exec(text)?.[0];
  const quantity =
    /\b(?:qty|quantity|menge|anzahl|count)[\s:.=]*(\d{1,9})\b/i.exec(text)?.[1] ??
    /^\s*(\d{1,6})\s*(?:x|×|pcs?\.?|stk\.?|units?|ea\.?)\s/i.exec(text)?.[1] ??
    /\b(\d{1,6})\s*(?:pcs?|units?|stk|ea)\b/i.exec(text)?.[1];
  return {
    description: text.slice(0, 4000),
    ...(mac !== null && { mac }),
    ...(ip !== undefined && { ip }),
    ...(quantity !== undefined && { quantity }),
  };
}
