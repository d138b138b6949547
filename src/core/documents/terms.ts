/**
 * What a document itself calls a function, so that the name alone speaks of it later: a row `Gathering | Five or more people stand together …`,
 * `a template called Agitation`, `the Origin attribute`. Names are in the document's own letters: capitals count.
 */
import type { Capability, Stance } from '../model/document.ts';
import { foldHan } from '../names/cjk/han-folding.ts';
import type { Mention } from './find-mentions.ts';
import type { Lexicon } from './lexicon.ts';

export interface Terms {
  /** The functions that a text names by a name of the document's own. */
  namedIn(text: string): readonly NamedFunction[];
  /** A sentence that says something of one capability may give it a name. */
  learnFrom(text: string, said: readonly Said[]): void;
  /** The first cell of a row whose other cells say what it does. */
  learnName(name: string, said: readonly Said[]): void;
}

/** What a sentence was found to say. */
export interface Said {
  readonly capability: Capability;
  readonly stance: Stance;
}

export interface NamedFunction extends Mention {
  /** The sentence that gave the name. */
  readonly givenBy: string;
}

interface Known {
  /** Null where the document gives the name to several. */
  readonly capability: Capability | null;
  readonly givenBy: string;
}

/** Bounds what a hostile document may make the reader remember. */
const MOST_NAMES = 200;
/** What is said to be there, to have been there or to come has the name that it is given; what is denied need not. */
const NAMING: ReadonlySet<Stance> = new Set(['asserts', 'withdrew', 'plans', 'patent', 'requires', 'reported']);

export function createTerms(lexicons: readonly Lexicon[]): Terms {
  const known = new Map<string, Known>();
  return {
    namedIn: (text) => (known.size === 0 ? [] : functionsIn(foldHan(text), known, lexicons)),
    learnFrom(text, said) {
      const capability = onlyOne(said);
      if (capability === null) return;
      const folded = foldHan(text);
      for (const { terms } of lexicons)
        for (const pattern of terms.given)
          for (const { groups } of folded.matchAll(pattern)) learn(groups?.name ?? '', capability, text);
    },
    learnName(name, said) {
      const capability = onlyOne(said);
      if (capability !== null) learn(name, capability, name);
    },
  };

  function learn(words: string, capability: Capability, givenBy: string): void {
    const name = foldHan(words).trim();
    if (!isName(name)) return;
    const before = known.get(name);
    if (before === undefined && known.size < MOST_NAMES) known.set(name, { capability, givenBy: givenBy.trim() });
    else if (before !== undefined && before.capability !== capability) known.set(name, { ...before, capability: null });
  }
}

function onlyOne(said: readonly Said[]): Capability | null {
  const capabilities = new Set(said.map(({ capability }) => capability));
  const [first] = said;
  return first && capabilities.size === 1 && said.every(({ stance }) => NAMING.has(stance)) ? first.capability : null;
}

/** A few words that begin with a capital, or a few Chinese characters; a number in it makes it a product. */
function isName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]{2,}(?: [\p{L}'’-]+){0,3}|\p{Script=Han}{2,10})$/u.test(name) && name.length <= LONGEST;
}

const LONGEST = 40;

function functionsIn(
  text: string,
  known: ReadonlyMap<string, Known>,
  lexicons: readonly Lexicon[],
): readonly NamedFunction[] {
  const found: NamedFunction[] = [];
  for (const [name, { capability, givenBy }] of known) {
    if (capability === null || found.some((other) => other.capability === capability)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!standsAlone(text, at, end) || !isUsedAsName(text, { at, end }, lexicons)) continue;
      found.push({ capability, spans: [{ start: at, end }], function: null, givenBy });
      break;
    }
  }
  return found;
}

function standsAlone(text: string, at: number, end: number): boolean {
  const isLetter = (character: string | undefined): boolean => /[a-z0-9]/i.test(character ?? ' ');
  return !isLetter(text[at - 1]) && !isLetter(text[end]);
}

/** A single word, and one that the script does not mark as a name, is one where it is quoted or where the kind of thing follows; a capital within a sentence is enough. */
function isUsedAsName(
  text: string,
  { at, end }: { readonly at: number; readonly end: number },
  lexicons: readonly Lexicon[],
): boolean {
  const [before, name, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  if (/["“‘'*_「『]$/u.test(before)) return true;
  if (lexicons.some(({ terms }) => terms.kind !== null && after.search(terms.kind) === 0)) return true;
  if (/\p{Script=Han}/u.test(name)) return false;
  return name.includes(' ') || /[\p{L}\p{N},;)]\s+$/u.test(before);
}
