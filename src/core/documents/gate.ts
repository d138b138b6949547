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
  const byLetters = groupByLetters(known);
  return (folded) => standsIn(folded, byLetters, letters === 'words') || (anywhere?.test(folded) ?? false);
}

/** By their first two letters: most words of a text are then ruled out by one look. */
function groupByLetters(
  known: readonly { readonly source: string; readonly starts: readonly string[] | null }[],
): ReadonlyMap<number, readonly Start[]> {
  const patterns = new Map<string, RegExp[]>();
  for (const { source, starts } of known) {
    const pattern = new RegExp(source, 'y');
    for (const start of new Set(starts ?? [])) patterns.set(start, [...(patterns.get(start) ?? []), pattern]);
  }
  const all = [...patterns].map(([start, tried]): Start => ({ letters: start, patterns: tried }));
  return Map.groupBy(all, ({ letters }) => keyAt(letters, 0));
}

/** One letter alone is a key of its own. */
function keyAt(text: string, at: number): number {
  return at + 1 < text.length ? text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1) : text.charCodeAt(at);
}

function standsIn(folded: string, byLetters: ReadonlyMap<number, readonly Start[]>, atWords: boolean): boolean {
  let before = 0x20;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!(atWords && isWordLetter(before)))
      for (const key of [keyAt(folded, at), code])
        if (byLetters.get(key)?.some((start) => startsAt(start, folded, at)) === true) return true;
    before = code;
  }
  return false;
}

function startsAt({ letters, patterns }: Start, folded: string, at: number): boolean {
  return folded.startsWith(letters, at) && patterns.some((pattern) => matchesAt(pattern, folded, at));
}

function matchesAt(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

/** As `[a-z0-9_]` in the patterns. */
function isWordLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
