/** What headings and lead-ins lend to the text below them. */
import type { Block } from './blocks.ts';
import type { Lent, Surroundings } from './decide-stance.ts';
import { findCues } from './find-cues.ts';
import { foldText } from './fold-text.ts';
import type { CueKind, Lexicon } from './lexicon.ts';
import { GOES_ON } from './lines.ts';
import type { Reader } from './reader.ts';

export interface Outline {
  enter(block: Block): void;
  leave(words: string, block: Block): void;
  /** Concepts that make a function of a sensitive word below. */
  lent(): ReadonlySet<string>;
  leadIn(): Lent | null;
  heading(): Surroundings['heading'];
  /** The version that a heading of release notes names. */
  version(): string | null;
}

interface Heading {
  readonly level: number;
  readonly words: string;
  readonly folded: string;
}

/** The sensitive word itself is never lent. */
const LENDABLE = new Set(['detect', 'recognise', 'attribute', 'alarm', 'list', 'watch', 'person']);
const LENT_KINDS: readonly CueKind[] = ['withdraw', 'forbid', 'deny', 'plan', 'require', 'report', 'patent'];
const LEAD_IN = /[:：]\s*$/;
/** A paragraph as long as this is no item of the lead-in before it. */
const LONG = 120;

export function createOutline({ lexicons, finder }: Reader): Outline {
  let headings: readonly Heading[] = [];
  let last: Block['kind'] = 'paragraph';
  let leadIn: { readonly words: string; readonly folded: string } | null = null;
  return {
    enter(block) {
      // A paragraph after the items of a list is none of them.
      if (block.kind === 'paragraph' && last === 'item') leadIn = null;
      last = block.kind;
      if (block.kind !== 'heading') return;
      headings = headings.filter(({ level }) => level < block.level);
      leadIn = null;
    },
    leave(words, block) {
      const folded = foldText(words);
      if (block.kind === 'heading') headings = [...headings, { level: block.level, words, folded }];
      if (LEAD_IN.test(words) || (block.kind === 'paragraph' && GOES_ON.test(words)))
        leadIn = { words: lastSentence(words), folded: lastSentence(folded) };
      else if (block.kind === 'paragraph' && block.end - block.start > LONG) leadIn = null;
    },
    lent() {
      const above = [...headings.slice(-2).map(({ folded }) => folded), ...(leadIn ? [leadIn.folded] : [])];
      return new Set(above.flatMap((text) => [...finder.conceptsIn(text)]).filter((concept) => LENDABLE.has(concept)));
    },
    leadIn: () => leadIn && lentBy(leadIn.folded, leadIn.words, lexicons),
    heading: () => headingOver(headings, lexicons),
    version: () => versionOf(headings),
  };
}

/** A cue that points ahead reaches the items; where there is none, one that stands anywhere in the lead-in does. */
function lentBy(folded: string, words: string, lexicons: readonly Lexicon[]): Lent | null {
  const { cues } = findCues(folded, lexicons);
  const kind =
    LENT_KINDS.find((each) => cues.some((cue) => cue.kind === each && cue.reach !== 'before')) ??
    LENT_KINDS.find((each) => cues.some((cue) => cue.kind === each));
  return kind ? { kind, words: words.trim() } : null;
}

function headingOver(all: readonly Heading[], lexicons: readonly Lexicon[]): Surroundings['heading'] {
  for (const { folded, words } of all.toReversed())
    for (const { headings } of lexicons)
      for (const [kind, pattern] of headings)
        if (folded.search(pattern) >= 0) return kind === 'own' ? null : { kind, words: words.trim() };
  return null;
}

function lastSentence(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('。')) + 1);
}

function versionOf(headings: readonly Heading[]): string | null {
  const words = headings.at(-1)?.words.trim() ?? '';
  return /^(?:v|version |版本\s?)?\d+\.\d[\w.]*$/i.test(words) ? words : null;
}
