/** A fast look at whether any of many patterns can stand in a text: most text says nothing of people. */
import { literalStarts } from './literal-starts.ts';

/** A beginning of a pattern, and the patterns that may begin with it, each tried at one place only. */
interface Start {
  readonly letters: string;
  readonly patterns: readonly RegExp[];
}

/** `words`: a pattern begins where a word does; `characters`: anywhere. */
export function createGate(patterns: readonly RegExp[], letters: 'words' | 'characters'): (folded: string) => boolean {
  const known = patterns.map(({ source }) => ({ source, starts: literalStarts(source) }));
  const free = known.filter(({ starts }) => starts === null).map(({ source }) => source);
  const anywhere = free.length === 0 ? null : new RegExp(free.join('|'));
  const byFirst = groupByFirst(known);
  return (folded) => standsIn(folded, byFirst, letters === 'words') || (anywhere?.test(folded) ?? false);
}

function groupByFirst(
  known: readonly { readonly source: string; readonly starts: readonly string[] | null }[],
): ReadonlyMap<number, readonly Start[]> {
  const patterns = new Map<string, RegExp[]>();
  for (const { source, starts } of known) {
    const pattern = new RegExp(source, 'y');
    for (const start of new Set(starts ?? [])) patterns.set(start, [...(patterns.get(start) ?? []), pattern]);
  }
  const all = [...patterns].map(([start, tried]): Start => ({ letters: start, patterns: tried }));
  return Map.groupBy(all, (start) => start.letters.charCodeAt(0));
}

function standsIn(folded: string, byFirst: ReadonlyMap<number, readonly Start[]>, atWords: boolean): boolean {
  let before = 0x20;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!(atWords && isWordLetter(before)))
      for (const { letters, patterns } of byFirst.get(code) ?? [])
        if (folded.startsWith(letters, at) && patterns.some((pattern) => matchesAt(pattern, folded, at))) return true;
    before = code;
  }
  return false;
}

function matchesAt(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

/** As `[a-z0-9_]` in the patterns. */
function isWordLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
