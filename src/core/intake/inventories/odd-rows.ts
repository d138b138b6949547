/** Rows of a table that are no devices, each with what is said of it: nothing is left out in silence. */
import type { TableRow } from '../../model/plain-data.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import type { InventoryColumns } from './columns.ts';

interface ReadTable {
  readonly columns: InventoryColumns;
  readonly headings: TableRow | null;
}

/** What stands above the headings: titles and remarks, or rows that look like devices and can't be read without headings. */
export function rowsAbove(
  rows: readonly TableRow[],
  { width }: InventoryColumns,
  context: IntakeContext,
): readonly RowProblem[] {
  return rows.flatMap((row) => {
    const filled = row.cells.filter((cell) => foldCell(cell) !== '').length;
    if (filled === 0) return [];
    const isTitle = isRemark(row) || (filled <= 2 && filled < width);
    const wanted = isTitle
      ? 'the headings first; a title or remark above them is left out'
      : 'the headings first; rows above them are not read';
    return [problem(row, context, { wanted, notice: isTitle })];
  });
}

/** Rows that are no devices: blank ones, the headings once more, totals, and rows in which a cell has slipped. */
export function oddRow(
  row: TableRow,
  { columns, headings }: ReadTable,
  context: IntakeContext,
): RowProblem | 'blank' | null {
  const filled = row.cells.filter((cell) => foldCell(cell) !== '');
  if (filled.length === 0) return 'blank';
  if (headings) {
    const isAgain =
      row.cells.length === headings.cells.length && row.cells.every((cell, at) => cell === headings.cells[at]);
    if (isAgain)
      return problem(row, context, { wanted: 'one device a row; the headings once more are left out', notice: true });
    const extra = row.cells.slice(columns.width).filter((cell) => foldCell(cell) !== '');
    if (extra.length > 0) {
      const wanted = `${columns.width} cells as in the headings: a cell that holds the separator stands in quotes`;
      return problem(row, context, {
        found: `${row.cells.length} cells, the last one "${extra.at(-1) ?? ''}"`,
        wanted,
      });
    }
  }
  if (isRemark(row)) return problem(row, context, { wanted: 'one device a row; a remark is left out', notice: true });
  const isTotal = TOTAL.test(foldCell(filled[0] ?? '')) && filled.length <= 3;
  return isTotal ? problem(row, context, { wanted: 'one device a row; a total is left out', notice: true }) : null;
}

const TOTAL = /^(?:(?:grand|sub)[\s-]*)?totals?\b|^(?:gesamt)?summe\b|^suma\b|^(?:合计|总计|小计)/i;
/** `# floor 1` and `// old site`, with nothing in the other columns but the rest of the remark. */
function isRemark({ cells }: TableRow): boolean {
  const [first = '', ...rest] = cells.map(foldCell);
  return /^(?:#+\s*\p{L}|\/\/)/u.test(first) && rest.filter((cell) => cell !== '').length <= 1;
}

/** A row and what would be right; `notice`: nothing is wrong with it. */
export function problem(
  row: TableRow,
  { file }: IntakeContext,
  {
    wanted,
    found,
    column = null,
    notice,
  }: { wanted: string; found?: string; column?: string | null; notice?: boolean },
): RowProblem {
  const shown = row.cells
    .map(foldCell)
    .filter((cell) => cell !== '')
    .join(' | ');
  return {
    file,
    row: row.line,
    column,
    found: clip(found ?? shown),
    wanted,
    ...(notice === true && { notice: true as const }),
  };
}

/** White space of any kind and any length as one blank. */
export function foldCell(cell: string): string {
  return cell.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

export function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
