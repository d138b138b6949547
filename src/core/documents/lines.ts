/** The lines of a page, and whether a sentence goes on from one to the next. */
import type { Span } from './block.ts';

export interface Line extends Span {
  readonly text: string;
  readonly isBlank: boolean;
  /** The length of the longest of the lines between two blank ones. */
  widest: number;
}

/** `You shall not, and shall let nobody else,` before the items that it governs. */
export const GOES_ON = /[,，—–]\s*$/;

export const SENTENCE_END = /[.!?。！？；;：:]["'”’」』）)]*\s*$/;

/** Longer lines are cut at spaces or commas, so that no pattern runs over a text without end. */
const MAX_LINE = 4_000;

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    pushPieces(lines, text, { start, end });
    start = end + 1;
  }
  measureRuns(lines);
  return lines;
}

function measureRuns(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; ) {
    let end = at;
    let widest = 0;
    for (; end < lines.length && !lines[end]?.isBlank; end += 1)
      widest = Math.max(widest, lines[end]?.text.trimEnd().length ?? 0);
    for (const line of lines.slice(at, end)) line.widest = widest;
    at = end + 1;
  }
}

function pushPieces(lines: Line[], text: string, { start, end }: Span): void {
  let from = start;
  while (end - from > MAX_LINE) {
    const piece = text.slice(from, from + MAX_LINE);
    const cut = Math.max(...[...'.。;；,， '].map((mark) => piece.lastIndexOf(mark)), MAX_LINE / 2);
    lines.push(lineOf(text, from, from + cut + 1));
    from += cut + 1;
  }
  lines.push(lineOf(text, from, end));
}

function lineOf(text: string, start: number, end: number): Line {
  const line = text.slice(start, end);
  return { start, end, text: line, isBlank: line.trim() === '', widest: 0 };
}

const WRAP_MAX = 130;

/** Does the sentence of a line go on in the next one? */
export function isWrapped(line: string, next: string, widest: number): boolean {
  const written = line.trimEnd();
  const { length } = written;
  const ending = written.slice(-8);
  if (/[,、，(（-]$/.test(ending)) return true;
  if (SENTENCE_END.test(ending)) return false;
  if (widest > WRAP_MAX) return /^\s*[a-z]/.test(next) && length > 40;
  const isHan = /\p{Script=Han}$/u.test(ending);
  if (isHan) return length >= 18 && length >= widest * 0.85 && !/[：:]/.test(next.slice(0, 8));
  return (/^\s*[a-z]/.test(next) && length >= 30) || (length >= 45 && length >= widest * 0.75);
}

/** Where a text stands, without the white space around it. */
export function trimmed({ start, text }: Pick<Line, 'start' | 'text'>): Span {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
