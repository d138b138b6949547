/** A block's sentences. Written for both scripts: a full stop of an abbreviation, a version or a model number ends nothing. */
import type { Span } from './blocks.ts';

const END = /[.!?]+["'”’)\]*_]*(?=\s|$)|[。！？]+[”’」』）)]*|\n(?=\s*\n)/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|nos|fig|approx|inc|ltd|co|corp|mr|mrs|ms|dr|st|sen|rep|gov|art|sec|ver|vol|al|cf|p|pp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z]|[a-z]\.[a-z])\.$/i;

/** Spans inside the text from `start` to `end`, without white space around them. */
export function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  const block = text.slice(start, end);
  let from = 0;
  for (const mark of block.matchAll(END)) {
    const to = mark.index + mark[0].length;
    if (mark[0] === '.' && isAbbreviation(block, from, to)) continue;
    // What a bracket holds goes on: `Senator Rubio (R-Fla.) and`.
    if (/[)\]]$/.test(mark[0]) && /^\s+[a-z]/.test(block.slice(to, to + 3))) continue;
    // A quotation that goes on after its own end: `“…。”发言人说。`, `"… will." a spokeswoman said`.
    if (
      /[”"」』]$/.test(mark[0]) &&
      /^\s*(?:[a-z]|[^。！？\n“「]{1,14}(?:说|称|表示|写道|指出|指出|強調|強调|強調|說|稱)(?:[。，；]|\s*$))/.test(
        block.slice(to),
      )
    )
      continue;
    pushTrimmed(spans, block, { from, to, start });
    from = to;
  }
  pushTrimmed(spans, block, { from, to: block.length, start });
  return spans;
}

function isAbbreviation(block: string, from: number, to: number): boolean {
  if (!ABBREVIATION.test(block.slice(Math.max(from, to - 12), to))) return false;
  // Before a capital letter `Ltd.` may end the sentence; what follows decides nothing, so only letters and titles go on.
  return (
    !/^\s+[A-Z][a-z]+ /.test(block.slice(to, to + 30)) ||
    /(?:mr|mrs|ms|dr|sen|rep|gov|st|[A-Z])\.$/i.test(block.slice(from, to))
  );
}

function pushTrimmed(
  spans: Span[],
  block: string,
  { from, to, start }: { readonly from: number; readonly to: number; readonly start: number },
): void {
  const piece = block.slice(from, to);
  if (piece.trim() === '') return;
  const lead = piece.length - piece.trimStart().length;
  spans.push({ start: start + from + lead, end: start + from + piece.trimEnd().length });
}
