import { unzipSync } from 'fflate';
import { type CellValue, type Sheet, readXlsx } from 'hucre/xlsx';
import { SourceDefect } from '../../core/model/errors.ts';
import type { TableRow } from '../../core/model/plain-data.ts';
import { type ByteSource, readAll } from './byte-source.ts';

const MAX_FILE_BYTES = 128 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const BATCH_ROWS = 500;
/** The first bytes of a Compound File, in which .xls and encrypted workbooks are kept. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * All rows of all visible sheets, as text: a date cell becomes `YYYY-MM-DD`, a number its shortest decimal, a formula its result.
 * Rows of a sheet are equally wide, up to its last column that holds anything.
 */
export async function* readXlsxRows(source: ByteSource): AsyncGenerator<readonly TableRow[]> {
  for (const sheet of await readSheets(source, null)) {
    for (let start = 0; start < sheet.rows.length; start += BATCH_ROWS) {
      const batch: TableRow[] = [];
      for (const [offset, cells] of sheet.rows.slice(start, start + BATCH_ROWS).entries()) {
        if (cells.some((cell) => cell !== '')) batch.push({ line: start + offset + 1, cells, sheet: sheet.name });
      }
      if (batch.length > 0) yield batch;
    }
  }
}

/** The visible sheets; only their first rows when `maxRows` is given. */
export async function readSheets(source: ByteSource, maxRows: number | null): Promise<readonly SheetRows[]> {
  const bytes = await readAll(source, MAX_FILE_BYTES);
  checkContainer(bytes, source);
  try {
    const workbook = await readXlsx(bytes, {
      sheets: (info) => !info.hidden && !info.veryHidden,
      ...(maxRows === null ? {} : { maxRows }),
    });
    return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: rowTexts(sheet) }));
  } catch (error) {
    throw new SourceDefect(`not a readable XLSX: ${error instanceof Error ? error.message : String(error)}`, {
      file: source.name,
    });
  }
}

/** Formatting alone widens a sheet, to 255 columns in a list of 12; such columns are left off. */
function rowTexts(sheet: Sheet): readonly (readonly string[])[] {
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((value, index) => cellText(value) || unsolvedFormula(sheet, rowIndex, index)),
  );
  const width = rows.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell !== '') + 1), 0);
  return rows.map((row) => row.slice(0, width));
}

/** A formula that was never computed has no result to read; its text shows that something stands there. */
function unsolvedFormula(sheet: Sheet, rowIndex: number, index: number): string {
  if (sheet.cells === undefined || sheet.cells.size === 0) return '';
  const formula = sheet.cells.get(`${rowIndex},${index}`)?.formula;
  return formula === undefined || formula === '' ? '' : `=${formula}`;
}

/** Refuses a ZIP that is cut off or would unpack to more than the bound, before anything is unpacked. */
function checkContainer(bytes: Uint8Array, source: ByteSource): void {
  if (OLD_CONTAINER.every((byte, index) => bytes[index] === byte)) {
    throw new SourceDefect('the workbook is in the old .xls form or has a password; wanted an .xlsx without one', {
      file: source.name,
    });
  }
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new SourceDefect(
      `the ZIP container is cut off or broken: ${error instanceof Error ? error.message : String(error)}`,
      { file: source.name },
    );
  }
  if (unpacked > MAX_UNPACKED_BYTES) {
    throw new SourceDefect(`the workbook would unpack to ${unpacked} bytes; up to ${MAX_UNPACKED_BYTES} are read`, {
      file: source.name,
    });
  }
}

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  if (typeof value === 'object') return '';
  return String(value).trim();
}
