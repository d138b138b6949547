/** A fast look at whether any of many patterns can stand in a text: most text says nothing of people. */
import { literalStarts } from './literal-starts.ts';

/** `words`: a pattern begins where a word does; `characters`: anywhere. */
export function createGate(patterns: readonly RegExp[], letters: 'words' | 'characters'): (folded: string) => boolean {
  const starts = patterns.map(({ source }) => literalStarts(source));
  const exact = new RegExp(patterns.map(({ source }) => source).join('|'));
  if (starts.some((each) => each === null)) return (folded) => exact.test(folded);
  const byFirst = groupByFirst(starts.flatMap((each) => each ?? []));
  return (folded) => mayStart(folded, byFirst, letters === 'words') && exact.test(folded);
}

function groupByFirst(starts: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const start of new Set(starts)) {
    const first = start.charCodeAt(0);
    groups.set(first, [...(groups.get(first) ?? []), start]);
  }
  return groups;
}

function mayStart(folded: string, byFirst: ReadonlyMap<number, readonly string[]>, atWords: boolean): boolean {
  let before = 0x20;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!(atWords && isWordLetter(before)) && byFirst.get(code)?.some((start) => folded.startsWith(start, at)))
      return true;
    before = code;
  }
  return false;
}

/** As `[a-z0-9_]` in the patterns. */
function isWordLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
