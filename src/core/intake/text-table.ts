/** Text tables, as purchases and inventories alike are read from them: how they are decoded, and what their first rows are. */
import type { Encoding, FileHead, ReaderSpec, TableRow } from '../model/plain-data.ts';

export type Delimiter = ',' | ';' | '\t';
export const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** The heading row is looked for in the first rows; titles may stand above it. */
export const HEADING_SEARCH_ROWS = 20;

export interface TextTable {
  readonly delimiter: Delimiter;
  readonly encodings: readonly Encoding[];
}

/** UTF-8 where the whole file is valid in it, else windows-1252, which accepts every byte. */
const EIGHT_BITS: readonly Encoding[] = ['utf-8', 'windows-1252'];

/** One format per separator, as the reader has to know it beforehand; the last is the "Unicode text" of spreadsheets. */
export const textTables = {
  comma: { delimiter: ',', encodings: EIGHT_BITS },
  semicolon: { delimiter: ';', encodings: EIGHT_BITS },
  tab: { delimiter: '\t', encodings: EIGHT_BITS },
  tabUtf16: { delimiter: '\t', encodings: ['utf-16le'] },
} as const satisfies Readonly<Record<string, TextTable>>;

/** How a table is read, and which files are one: those whose separator, by whoever knows their headings, is this one. */
export function readAs(
  { delimiter, encodings }: TextTable,
  delimiterOf: (head: FileHead) => Delimiter | null,
): { readonly reader: ReaderSpec; recognises(head: FileHead): boolean } {
  const utf16 = encodings.includes('utf-16le');
  return {
    reader: { kind: 'csv', delimiter, encodings, looseQuotes: true },
    recognises: (head) => head.sheets.length === 0 && isUtf16(head) === utf16 && delimiterOf(head) === delimiter,
  };
}

/** The text of a head that can be that of a table; null for markup, JSON, PDF and bytes. */
export function tableText({ text }: FileHead): string | null {
  const begun = text.replace(/^\ufeff/, '').trimStart();
  return begun === '' || begun.includes('\u0000') || /^(?:[<{[]|%PDF)/.test(begun) ? null : begun;
}

/** True for little-endian UTF-16: its head has half as many characters as bytes. */
function isUtf16({ text, bytes }: FileHead): boolean {
  return text.length > 0 && text.length === (Math.min(bytes, 64 * 1024) - 2) / 2;
}

/** The rows in which headings are looked for. A quote opens a cell only where the cell begins: `5" dome` holds one. */
export function firstRows(text: string, delimiter: Delimiter): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let wasQuoted = false;
  const endCell = (): void => {
    cells.push(cell);
    [cell, wasQuoted] = ['', false];
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: rows.length + 1, cells });
    cells = [];
  };
  for (const character of text) {
    if (quoted) {
      if (character === '"') [quoted, wasQuoted] = [false, true];
      else cell += character;
    } else if (character === '"' && (cell === '' || wasQuoted)) {
      // Two quotes inside quotes are one of the text.
      if (wasQuoted) cell += '"';
      quoted = true;
    } else if (character === delimiter) endCell();
    else if (character === '\n') {
      endRow();
      if (rows.length >= HEADING_SEARCH_ROWS) return rows;
    } else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}
