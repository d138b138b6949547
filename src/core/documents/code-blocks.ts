/** Source code, schemas and settings as blocks: a line is a block of its own, but for prose that is wrapped over several, as in comments and descriptions. */
import type { Block } from './block.ts';
import { type Line, isWrapped, trimmed } from './lines.ts';

/** What a line says in prose, and where that begins in the line; the mark tells lines of one kind. */
interface Prose {
  readonly text: string;
  readonly from: number;
  readonly mark: string;
}

const COMMENT = /^\s*(\/\*+|\*(?!\/)|\/\/+!?|#+|--)(?=\s)\s*(?=\S)/;
/** `description: >` and `|`: what follows with more indentation is text. */
const SCALAR = /^(\s*)(?:- )?["']?[\w.$-]+["']?:\s*[>|][+-]?\d?\s*$/;
/** A value that is a text of several sentences: `"description": "Takes a picture. Returns …"`. */
const DESCRIBED =
  /(?:^\s*(?:- )?|[{,]\s*)["']?(?:description|summary|details?|help|text|comment|note|remarks?|title|doc|说明|描述|備註|备注)["']?\s*:\s*"(?<text>(?:[^"\\]|\\.)*[.!?。！？](?:\s|(?<=[。！？]))(?:[^"\\]|\\.)+)"\s*[\],}]*\s*$/;
const CLOSING = /\s*\*+\/\s*$/;

export function codeBlocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const scalars = linesOfScalars(lines);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line || line.isBlank) {
      at += 1;
      continue;
    }
    const end = endOfProse(lines, at, scalars);
    blocks.push(end === at + 1 ? lineBlock(line) : proseBlock(lines, { from: at, to: end }, scalars));
    at = end;
  }
  return blocks;
}

function lineBlock(line: Line): Block {
  const described = DESCRIBED.exec(line.text)?.groups?.text;
  if (described === undefined) return codeBlock(line);
  const start = line.start + line.text.lastIndexOf(described);
  return { ...trimmed({ start, text: described }), kind: 'paragraph', cells: [], level: 0 };
}

/** A line of code, whatever it says. */
export function codeBlock(line: Line): Block {
  return { ...trimmed(line), kind: 'code', cells: [], level: 0 };
}

function proseBlock(
  lines: readonly Line[],
  { from, to }: { readonly from: number; readonly to: number },
  scalars: ReadonlySet<number>,
): Block {
  const [first, last] = [lines[from], lines[to - 1]];
  const start = (first?.start ?? 0) + (first ? (proseOf(lines, from, scalars)?.from ?? 0) : 0);
  const written = last?.text.replace(CLOSING, '').trimEnd() ?? '';
  return { start, end: (last?.start ?? 0) + written.length, kind: 'paragraph', cells: [], level: 0 };
}

/** How many lines of a comment tell how wide it is set. */
const MEASURED = 40;

/** The line after the prose that begins at `at`; the next line where it is none, or is not wrapped. */
function endOfProse(lines: readonly Line[], at: number, scalars: ReadonlySet<number>): number {
  const first = proseOf(lines, at, scalars);
  if (first === null) return at + 1;
  const mark = first.mark.startsWith('/*') ? '*' : first.mark;
  const proseAt = (next: number): string | null => {
    const prose = proseOf(lines, next, scalars);
    return prose?.mark === mark ? prose.text : null;
  };
  let widest = first.text.length;
  for (let next = at + 1; next < at + MEASURED; next += 1) {
    const text = proseAt(next);
    if (text === null) break;
    widest = Math.max(widest, text.length);
  }
  let before = first.text;
  for (let next = at + 1; ; next += 1) {
    const text = proseAt(next);
    if (text === null || !isWrapped(before, text, widest)) return next;
    before = text;
  }
}

function proseOf(lines: readonly Line[], at: number, scalars: ReadonlySet<number>): Prose | null {
  const line = lines[at];
  if (!line || line.isBlank) return null;
  if (scalars.has(at)) {
    const from = line.text.length - line.text.trimStart().length;
    return { text: line.text.trim(), from, mark: 'scalar' };
  }
  const comment = COMMENT.exec(line.text);
  if (!comment) return null;
  const [all, mark = ''] = comment;
  return { text: line.text.slice(all.length).replace(CLOSING, '').trimEnd(), from: all.length, mark };
}

/** The lines that are text of a scalar of several lines. */
function linesOfScalars(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let indent: number | null = null;
  for (const [at, { text, isBlank }] of lines.entries()) {
    if (isBlank) continue;
    const own = text.length - text.trimStart().length;
    if (indent !== null && own > indent) {
      inside.add(at);
      continue;
    }
    const opened = SCALAR.exec(text);
    indent = opened ? (opened[1]?.length ?? 0) : null;
  }
  return inside;
}
