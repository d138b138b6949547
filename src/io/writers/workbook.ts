/** A workbook of several sheets, made in memory. */
import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | boolean | null;

export interface SheetToWrite {
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
}

/** The first row of each sheet stays in sight. Text is written as text, never as a formula. */
export async function workbookBytes(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: Array.from(rows, (row) => [...row]),
      freezePane: { rows: 1 },
    })),
  });
}
