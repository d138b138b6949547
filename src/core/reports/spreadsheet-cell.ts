/** Cells for spreadsheets, where text that looks like a formula is run. Used by every CSV and workbook that leaves this program. */
import { visibleText } from './visible-text.ts';

/** Text is from outside unless proven otherwise; a number is ours, or a decimal string that intake has read. */
export type SpreadsheetCell = string | number | boolean | null | { readonly decimal: string };

// = + - @ and their full-width forms start a formula, also behind blanks and quotes; tab and return move on to the next cell.
const startsFormula = /^(?=[\s"'`\u2018\u2019\u201c\u201d]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;
// A spreadsheet that splits at semicolons, tabs or line ends sees the start of a cell inside ours.
const startsFormulaInside = /([;\t\r\n][ "']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Text that no spreadsheet runs: `=1+1` -> `'=1+1`; hidden characters are shown by number. */
export function harmlessText(text: string): string {
  return visibleText(text).replace(startsFormulaInside, "$1'").replace(startsFormula, "'");
}

/** One cell of a CSV file (RFC 4180); text is always in quotes, numbers never. */
export function csvCell(cell: SpreadsheetCell): string {
  if (cell === null) return '';
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? String(cell) : '';
    case 'boolean':
      return cell ? 'true' : 'false';
    case 'string':
      return cell === '' ? '' : quoted(harmlessText(cell));
    case 'object':
      return /^-?\d+(?:\.\d+)?$/.test(cell.decimal) ? cell.decimal : quoted(harmlessText(cell.decimal));
  }
}

/** A line of a CSV file, with its line end. */
export function csvLine(cells: readonly SpreadsheetCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
