/** The text of a page as blocks: headings, paragraphs, items of a list, rows of a table, lines of code. Offsets are those of the page. */
import type { Block, Span } from './block.ts';
import { codeBlock, codeBlocksOf } from './code-blocks.ts';
import { GOES_ON, type Line, SENTENCE_END, isWrapped, linesOf, trimmed } from './lines.ts';

export type { Block, Span } from './block.ts';

const ITEM =
  /^\s*(?:[-*•·●■◆▪‣–—]\s+|(?:\(?[a-zA-Z]\)|\(?\d{1,2}[.)]|\(?[ivx]{1,4}\)|[a-zA-Z]\.)\s+|[（(][一二三四五六七八九十\d]{1,3}[）)]\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,3}、|\d{1,2}、)(?=\S)/;
const BULLET = /^\s*[-*•·●■◆▪‣]\s+/;
/** A clause of a tender, with the star that says how much it counts. */
const STARRED = /^\s*[★☆▲△※]/;
const HEADING = /^\s{0,3}(#{1,6})\s+(?=\S)/;
const MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
/** A line of a file of settings or of interface texts: `filter.nation=Ethnicity`. */
const SETTING = /^\s*[\w.[\]-]+\s*=\s*\S/;
const NUMBERED_HEADING =
  /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z](?:\.\d{1,2})+|第[一二三四五六七八九十\d]+[章节條条])\.?\s+\S/;

/** A line all in bold letters that neither ends a sentence nor asks: `**Article 4 What you may not do**`. */
const BOLD_LINE = /^\s*(\*\*|__)(?=\S)(?:(?!\1).)+(?<![.。!！?？:：;；,，\s])\1\s*$/;

const MAX_HEADING = 80;

export function blocksOf(text: string, isCode: boolean): readonly Block[] {
  const lines = linesOf(text);
  if (isCode) return codeBlocksOf(lines);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.isBlank || MARKDOWN_RULE.test(line.text)) at += 1;
    else at = readBlock(lines, at, blocks);
  }
  return blocks;
}

/** Reads the block that begins at a line, and gives the line after it. */
function readBlock(lines: readonly Line[], at: number, blocks: Block[]): number {
  const line = lines[at];
  if (!line) return at + 1;
  const cells = cellsOf(line);
  if (cells.length > 1) {
    blocks.push({ ...trimmed(line), kind: 'row', cells, level: 0 });
    return at + 1;
  }
  if (SETTING.test(line.text)) {
    blocks.push(codeBlock(line));
    return at + 1;
  }
  const marked = HEADING.exec(line.text);
  if (marked) {
    const start = line.start + marked[0].length;
    blocks.push({ start, end: trimmed(line).end, kind: 'heading', cells: [], level: marked[1]?.length ?? 1 });
    return at + 1;
  }
  const next = endOfRun(lines, at);
  const text = lines
    .slice(at, next)
    .map((each) => each.text)
    .join('\n');
  const span = trimmed({ start: line.start, text });
  const kind = kindOf(lines, at, next);
  const start = kind === 'item' ? line.start + (ITEM.exec(line.text)?.[0].length ?? 0) : span.start;
  blocks.push({ ...span, start, kind, cells: [], level: 3 });
  return next;
}

function kindOf(lines: readonly Line[], at: number, next: number): Block['kind'] {
  const { text = '' } = lines[at] ?? {};
  if (isHeadingLine(lines, at, next)) return 'heading';
  return ITEM.test(text) ? 'item' : 'paragraph';
}

/** A short line without an end of sentence, with a blank line or the end of the text around it and something after it. */
function isHeadingLine(lines: readonly Line[], at: number, next: number): boolean {
  const { text = '' } = lines[at] ?? {};
  if (
    next !== at + 1 ||
    BULLET.test(text) ||
    text.length > MAX_HEADING ||
    SENTENCE_END.test(text.trimEnd().slice(-8)) ||
    GOES_ON.test(text)
  )
    return false;
  const before = lines[at - 1];
  const after = lines[next];
  if (after === undefined || (before !== undefined && !before.isBlank)) return false;
  return NUMBERED_HEADING.test(text) || BOLD_LINE.test(text) || (after.isBlank && next + 1 < lines.length);
}

/** The line after a paragraph or item that begins at `at`: wrapped lines belong together, lines that stand for themselves do not. */
function endOfRun(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first) return at + 1;
  const { widest } = first;
  let end = at + 1;
  while (end < lines.length) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || line.isBlank || startsSomething(line)) break;
    if (!isWrapped(before.text, line.text, widest)) break;
    end += 1;
  }
  return end;
}

function startsSomething(line: Line): boolean {
  return (
    ITEM.test(line.text) ||
    STARRED.test(line.text) ||
    HEADING.test(line.text) ||
    SETTING.test(line.text) ||
    cellsOf(line).length > 1
  );
}

/** Parts set apart by bars, tabs, three and more spaces or two wide ones, or two before a last word; one part where there are none. */
function cellsOf(line: Line): readonly Span[] {
  const { text } = line;
  const hasBars = /[|｜]/.test(text);
  const parts = hasBars ? /[|｜]/g : /\t+|[ \u3000]{3,}|\u3000{2,}|(?<=[^\s.!?:;,]) {2}(?=\S{1,24}$)/g;
  const cells: Span[] = [];
  // An empty cell between bars keeps its column, as long as one after it is not.
  let empty: Span[] = [];
  let from = 0;
  for (const part of [...text.matchAll(parts), null]) {
    const to = part?.index ?? text.length;
    const cell = text.slice(from, to);
    const start = line.start + from + (cell.length - cell.trimStart().length);
    if (cell.trim() !== '') {
      cells.push(...empty, { start, end: line.start + from + cell.trimEnd().length });
      empty = [];
    } else if (hasBars && cells.length > 0) empty.push({ start, end: start });
    from = to + (part?.[0].length ?? 0);
  }
  return cells;
}
