/** With which letters a match of a pattern can begin: a cheap look at a text before the pattern itself is tried. */

/** Letters that are kept of each beginning. */
const LONGEST = 6;
/** A pattern with more beginnings than this is not worth the look. */
const MOST = 4_000;

/** The beginnings of all texts that the pattern may match, each a true prefix of them; null where any text may be one. */
export function literalStarts(source: string): readonly string[] | null {
  const state = { source, at: 0 };
  const starts = readAlternatives(state);
  if (state.at < source.length || starts.size > MOST) return null;
  const found = [...starts.keys()];
  return found.includes('') ? null : found;
}

interface State {
  readonly source: string;
  at: number;
}

/** A beginning, and whether what follows in the pattern may lengthen it. */
type Starts = Map<string, boolean>;

function readAlternatives(state: State): Starts {
  const all: Starts = new Map();
  for (;;) {
    for (const [start, isOpen] of readSequence(state)) put(all, start, isOpen);
    if (state.source[state.at] !== '|') return all;
    state.at += 1;
  }
}

/** Where any letters may follow a beginning in one way, what follows it in another says nothing. */
function put(starts: Starts, start: string, isOpen: boolean): void {
  starts.set(start, isOpen && (starts.get(start) ?? true));
}

function readSequence(state: State): Starts {
  let starts: Starts = new Map([['', true]]);
  while (state.at < state.source.length && !'|)'.includes(state.source.charAt(state.at))) {
    const atom = readAtom(state);
    starts = extend(starts, quantified(state, atom));
    if (starts.size > MOST) starts = new Map([['', false]]);
  }
  return starts;
}

function extend(starts: Starts, atom: Starts): Starts {
  const extended: Starts = new Map();
  for (const [start, isOpen] of starts) {
    if (!isOpen) put(extended, start, false);
    else
      for (const [more, goesOn] of atom) {
        const text = (start + more).slice(0, LONGEST);
        put(extended, text, goesOn && text.length < LONGEST);
      }
  }
  return extended;
}

const NOTHING: Starts = new Map([['', true]]);
const ANYTHING: Starts = new Map([['', false]]);
const DIGITS: Starts = new Map([...'0123456789'].map((digit) => [digit, false]));

function readAtom(state: State): Starts {
  const letter = state.source.charAt(state.at);
  state.at += 1;
  if (letter === '(') return readGroup(state);
  if (letter === '[') return readClass(state);
  if (letter === '\\') {
    const escaped = state.source.charAt(state.at);
    state.at += 1;
    if (escaped === 'd') return DIGITS;
    return escaped === 'b' ? NOTHING : /[a-z\d]/i.test(escaped) ? skipProperty(state) : new Map([[escaped, true]]);
  }
  if (letter === '^' || letter === '$') return NOTHING;
  return letter === '.' ? ANYTHING : new Map([[letter, true]]);
}

/** `\p{…}` and the like stand for many letters. */
function skipProperty(state: State): Starts {
  if (state.source.charAt(state.at) === '{') state.at = state.source.indexOf('}', state.at) + 1;
  return ANYTHING;
}

/** What looks ahead or behind takes no letters, and leaving it out only lets more texts through. */
function readGroup(state: State): Starts {
  const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(state.source.slice(state.at, state.at + 24))?.[0] ?? '';
  state.at += kind.length;
  const inside = readAlternatives(state);
  state.at += 1;
  return /[=!]$/.test(kind) ? NOTHING : inside;
}

const SMALL_CLASS = 6;

function readClass(state: State): Starts {
  const end = state.source.indexOf(']', state.at + 1);
  const letters = state.source.slice(state.at, end);
  state.at = end + 1;
  const isSmall = letters.length <= SMALL_CLASS && !/[\\^]|.-./.test(letters);
  return isSmall ? new Map([...letters].map((letter) => [letter, true])) : ANYTHING;
}

function quantified(state: State, atom: Starts): Starts {
  const mark = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(state.source.slice(state.at, state.at + 12))?.[0] ?? '';
  state.at += mark.length;
  if (mark === '') return atom;
  const once = mark.startsWith('?') ? atom : new Map([...atom.keys()].map((start) => [start, false]));
  const isOptional = /^(?:[?*]|\{0?,)/.test(mark);
  if (!isOptional) return once;
  const starts = new Map(once);
  put(starts, '', true);
  return starts;
}
