/** A workbook of one sheet, written as its rows come. */
import { writeXlsxStream } from 'hucre/xlsx';

/** Excel's; a name has at most 31 characters. */
type Cell = string | number | boolean | null;

/** The bytes in memory that does not grow with the rows; the first row stays in sight. Text is written as text, never as a formula. */
export function xlsxBytes(name: string, rows: AsyncIterable<readonly Cell[]>): ReadableStream<Uint8Array> {
  return writeXlsxStream(asArrays(rows), { name, freezePane: { rows: 1 } });
}

async function* asArrays(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield [...row];
}
