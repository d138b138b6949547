/** Aligned tables for a terminal of a given width, shared by every report that is read there. */
import { clampLines, padText, textWidth, wrapText } from './text-width.ts';
import { visibleText } from './visible-text.ts';

export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Cells of the terminal; a column is made narrower, and its cells are broken, down to `min`, and never wider than `max`. */
  readonly min?: number;
  readonly max?: number;
  /** Left out on a terminal narrower than this. */
  readonly from?: number;
  readonly tone?: (row: Row) => Tone;
}

/** Repeats what the word says already; only with colours on. */
export type Tone = 'plain' | 'grave' | 'caution' | 'quiet' | 'strong';

export interface Terminal {
  /** Cells; at least 40 are used. */
  readonly width: number;
  readonly color: boolean;
}

export interface Table<Row> {
  readonly heading: readonly string[];
  lines(row: Row): readonly string[];
}

const gap = '  ';
const mostLines = 3;
const leastWidth = 40;

/** Lays a table out over all its rows, which are walked once for it; lines come out one row at a time. */
export function layTable<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>, terminal: Terminal): Table<Row> {
  const shown = columns.filter(({ from }) => from === undefined || usableWidth(terminal) >= from);
  const widths = fit(shown, naturalWidths(shown, rows), usableWidth(terminal));
  const cellsOf = (row: Row): readonly Cell[] =>
    shown.map((column) => ({ text: oneLine(column.value(row)), tone: column.tone?.(row) ?? 'plain' }));
  return {
    heading: compose(
      shown.map(({ heading }) => ({ text: heading, tone: 'strong' })),
      shown,
      widths,
      terminal,
    ),
    lines: (row) => compose(cellsOf(row), shown, widths, terminal),
  };
}

/** Sentences below a row, indented and broken at the width of the terminal. */
export function indented(text: string, indent: string, terminal: Terminal): readonly string[] {
  const room = usableWidth(terminal) - textWidth(indent);
  return wrapText(oneLine(text), room).map(
    (line, index) => (index === 0 ? indent : indent.replace(/[^ ]/g, ' ')) + line,
  );
}

export function paint(text: string, tone: Tone, { color }: Terminal): string {
  const code = { plain: '', grave: '1;31', caution: '33', quiet: '2', strong: '1' }[tone];
  return color && code !== '' && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
}

interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

function usableWidth({ width }: Terminal): number {
  return Math.max(leastWidth, width);
}

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

function naturalWidths<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): readonly number[] {
  const widths = columns.map(({ heading }) => textWidth(heading));
  for (const row of rows) {
    columns.forEach(({ value, max }, index) => {
      const width = Math.min(textWidth(oneLine(value(row))), max ?? Infinity);
      widths[index] = Math.max(widths[index] ?? 0, width);
    });
  }
  return widths;
}

/** Takes from the widest column that may give, one cell at a time, until the table fits or nothing more can be given. */
function fit<Row>(columns: readonly Column<Row>[], natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  const room = width - gap.length * (columns.length - 1);
  for (let over = widths.reduce((sum, next) => sum + next, 0) - room; over > 0; over -= 1) {
    let widest = -1;
    columns.forEach(({ min }, index) => {
      const mayGive = min !== undefined && (widths[index] ?? 0) > min;
      if (mayGive && (widths[index] ?? 0) > (widths[widest] ?? 0)) widest = index;
    });
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function compose<Row>(
  cells: readonly Cell[],
  columns: readonly Column<Row>[],
  widths: readonly number[],
  terminal: Terminal,
): readonly string[] {
  const broken = cells.map(({ text }, index) => {
    const width = widths[index] ?? 0;
    return clampLines(wrapText(text, width), mostLines, width);
  });
  const height = Math.max(1, ...broken.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const last = broken.findLastIndex((lines) => (lines[line] ?? '') !== '');
    return columns
      .slice(0, last + 1)
      .map(({ align = 'left' }, index) => {
        const text = broken[index]?.[line] ?? '';
        const unpadded = index === last && align === 'left';
        const padded = unpadded ? text : padText(text, widths[index] ?? 0, align);
        return paint(padded, cells[index]?.tone ?? 'plain', terminal);
      })
      .join(gap);
  });
}
