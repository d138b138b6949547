/** A workbook of several sheets, made in memory. */
import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | boolean | null;

export interface SheetToWrite {
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
  /** Characters, by column; absent leaves it to the program that opens the workbook. */
  readonly widths?: readonly number[];
}

/** The first row of each sheet is bold, stays in sight and can be filtered by. Text is written as text, never as a formula. */
export async function workbookBytes(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows: given, widths = [] }) => {
      const rows = Array.from(given, (row) => [...row]);
      const headings = rows[0] ?? [];
      return {
        name,
        rows,
        columns: widths.map((width) => ({ width, style: TEXT })),
        cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style: HEADING }])),
        freezePane: { rows: 1 },
        ...(headings.length > 0 && { autoFilter: { range: `A1:${columnName(headings.length)}${rows.length}` } }),
      };
    }),
  });
}

const TEXT = { alignment: { wrapText: true, vertical: 'top' } } as const;
const HEADING = { font: { bold: true }, alignment: { vertical: 'top' } } as const;

/** 1 -> `A`, 27 -> `AA` */
function columnName(ordinal: number): string {
  const [before, last] = [Math.floor((ordinal - 1) / 26), String.fromCharCode(65 + ((ordinal - 1) % 26))];
  return before === 0 ? last : columnName(before) + last;
}
