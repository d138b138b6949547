import { unzipSync } from 'fflate';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { SourceDefect } from '../../core/model/errors.ts';
import type { TableRow } from '../../core/model/plain-data.ts';
import { type ByteSource, readAll } from './byte-source.ts';

const MAX_FILE_BYTES = 128 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const BATCH_ROWS = 500;

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** All rows of all visible sheets, as text: a date cell becomes `YYYY-MM-DD`, a number its shortest decimal. */
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
    return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.map((row) => row.map(cellText)) }));
  } catch (error) {
    throw new SourceDefect(`not a readable XLSX: ${error instanceof Error ? error.message : String(error)}`, {
      file: source.name,
    });
  }
}

/** Refuses a ZIP that is cut off or would unpack to more than the bound, before anything is unpacked. */
function checkContainer(bytes: Uint8Array, source: ByteSource): void {
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
