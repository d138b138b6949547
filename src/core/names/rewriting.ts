/** Rules of spelling applied one after the other, where most words need few of them. */

/** What is replaced wherever it stands, and by what. */
export type RewritingRule = readonly [RegExp, string];

const A = 0x61;
const Z = 0x7a;
/** Bits of a set of letters: a to z by their place, then all other characters, then two equal neighbours. */
const OTHER = 1 << 26;
const DOUBLED = 1 << 27;
const ANYTHING = -1;

/**
 * A function that gives what `for (rule of rules) text = text.replace(...rule)` would, several times faster:
 * a rule is tried only on a text that has one of the letters without which it finds nothing.
 */
export function createRewriting(rules: readonly RewritingRule[]): (text: string) => string {
  const steps = rules.map(([pattern, letters]) => ({ pattern, letters, needs: lettersNeeded(pattern.source) }));
  return (text) => {
    let rewritten = text;
    let has = lettersIn(text);
    for (const { pattern, letters, needs } of steps) {
      if ((has & needs) === 0) continue;
      const before = rewritten;
      rewritten = before.replace(pattern, letters);
      if (rewritten !== before) has = lettersIn(rewritten);
    }
    return rewritten;
  };
}

function lettersIn(text: string): number {
  let letters = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return ANYTHING;
    letters |= bitOf(code);
    if (code === last) letters |= DOUBLED;
    last = code;
  }
  return letters;
}

function bitOf(code: number): number {
  return code >= A && code <= Z ? 1 << (code - A) : OTHER;
}

/** Of which letters a text must have at least one for the pattern to find anything; `ANYTHING` for one that is not understood. */
export function lettersNeeded(source: string): number {
  if (/^\((?:\.|\[[a-z-]+\])\)\\1\+?$/u.test(source)) return DOUBLED;
  let letters = 0;
  for (const alternative of alternativesOf(source)) {
    const needed = lettersOfSequence(alternative);
    if (needed === ANYTHING) return ANYTHING;
    letters |= needed;
  }
  return letters;
}

/** A part of a pattern at its beginning: what is only looked at, a letter, a set of letters, a group. Not understood: ranges, `.`, escapes. */
const PART = /^(?:\^|(\(\?<?[=!])|([a-zA-Z])|\[([a-zA-Z]+)\]|(\(\?:|\((?!\?)))/u;

/** Those of the first part that must be there, and of the parts that may stand before it. */
function lettersOfSequence(sequence: string): number {
  let letters = 0;
  for (let at = 0; at < sequence.length; ) {
    const [part, look, letter, set, group] = PART.exec(sequence.slice(at)) ?? [];
    if (part === undefined) return ANYTHING;
    const inner = at + part.length;
    const end = look === undefined && group === undefined ? inner : endOfGroup(sequence, at);
    at = end;
    if (part === '^' || look !== undefined) continue;
    const needed = group === undefined ? bitsOf(letter ?? set ?? '') : lettersNeeded(sequence.slice(inner, end - 1));
    if (needed === ANYTHING || sequence[end] === '{') return ANYTHING;
    letters |= needed;
    if (sequence[end] !== '?' && sequence[end] !== '*') return letters;
    at += 1;
  }
  return ANYTHING;
}

function bitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= bitOf(letters.charCodeAt(at));
  return bits;
}

/** Past the bracket that closes the group which begins here. */
function endOfGroup(source: string, from: number): number {
  let open = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '(') open += 1;
    else if (source[at] === ')') open -= 1;
    if (open === 0) return at + 1;
  }
  return source.length;
}

function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let open = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '(' || source[at] === '[') open += 1;
    else if (source[at] === ')' || source[at] === ']') open -= 1;
    else if (source[at] === '|' && open === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}
