/** Where a sentence names a capability: a concept that is sensitive with the concepts that make a function of it. */
import type { Capability } from '../model/document.ts';
import type { Span } from './blocks.ts';
import { createGate } from './gate.ts';
import type { Lexicon } from './lexicon.ts';
import type { CapabilityEntry, Sign } from './taxonomy.ts';

export interface Mention {
  readonly capability: Capability;
  /** The sensitive words, in order. */
  readonly spans: readonly Span[];
  /** The words that make a function of them; null where the sensitive words are enough, or the heading has them. */
  readonly function: Span | null;
}

interface Found extends Span {
  readonly concept: string;
}

export interface MentionFinder {
  /** Fast: whether a mention is possible at all. */
  mayMention(folded: string): boolean;
  /** `around` are concepts that a heading, a lead-in or the kind of file lends. */
  find(folded: string, around: ReadonlySet<string>): readonly Mention[];
  /** Where the matter of these capabilities is spoken of once it was named: by a word that stands for it, or without a word that makes a function of it. */
  findStandIns(folded: string, named: ReadonlySet<Capability>): readonly Mention[];
  /** The concepts in a text that it may lend to what stands below it. */
  conceptsIn(folded: string): ReadonlySet<string>;
}

export function createMentionFinder(taxonomy: readonly CapabilityEntry[], lexicons: readonly Lexicon[]): MentionFinder {
  const sensitive = new Set(taxonomy.flatMap(({ signs }) => signs.flatMap((sign) => sign.of)));
  const matterOf = (named: ReadonlySet<Capability>): ReadonlySet<string> =>
    new Set(taxonomy.flatMap(({ id, signs }) => (named.has(id) ? signs.flatMap(({ of }) => of) : [])));
  const gates = lexicons.map(({ concepts, script, letters }) => ({
    script,
    mayStand: createGate(
      [...concepts].filter(([name]) => sensitive.has(name)).map(([, pattern]) => pattern),
      letters,
    ),
  }));
  return {
    mayMention: (folded) => gates.some(({ mayStand, script }) => script.test(folded) && mayStand(folded)),
    find: (folded, around) => mentionsIn(taxonomy, foundConcepts(folded, lexicons), around),
    findStandIns(folded, named) {
      const found = foundConcepts(folded, lexicons);
      const bare = mentionsIn(taxonomy, found, ANY_FUNCTION).filter(({ capability }) => named.has(capability));
      if (bare.length > 0) return bare;
      const matter = matterOf(named);
      const ofMatter = taxonomy.filter(({ signs }) =>
        signs.some(({ of }) => of.some((concept) => matter.has(concept))),
      );
      return mentionsIn(ofMatter, [...found, ...foundStandIns(folded, lexicons)], LENT_TO_STAND_INS).slice(0, 1);
    },
    conceptsIn: (folded) => new Set(foundConcepts(folded, lexicons).map(({ concept }) => concept)),
  };
}

/** What a section about a function lends to its sensitive word, and to what stands for it. */
const ANY_FUNCTION: ReadonlySet<string> = new Set(['detect', 'recognise', 'attribute', 'alarm', 'device', 'list']);
const LENT_TO_STAND_INS: ReadonlySet<string> = new Set(['list']);

function foundStandIns(folded: string, lexicons: readonly Lexicon[]): readonly Found[] {
  return lexicons.flatMap(({ standIns, script }) =>
    script.test(folded)
      ? [...standIns].flatMap(([concept, pattern]) =>
          [...folded.matchAll(pattern)].map((match) => ({ concept, ...spanOf(match) })),
        )
      : [],
  );
}

/** Every concept of every language: a Chinese manual writes `Uyghur`, an English header has a comment in Chinese. */
function foundConcepts(folded: string, lexicons: readonly Lexicon[]): readonly Found[] {
  const found: Found[] = [];
  for (const { concepts, traps, script } of lexicons) {
    if (!script.test(folded)) continue;
    const trapped = traps ? [...folded.matchAll(traps)].map(spanOf) : [];
    for (const [concept, pattern] of concepts)
      for (const match of folded.matchAll(pattern)) {
        const span = spanOf(match);
        if (span.end > span.start && !trapped.some((trap) => overlaps(trap, span))) found.push({ concept, ...span });
      }
  }
  return found;
}

function mentionsIn(
  taxonomy: readonly CapabilityEntry[],
  found: readonly Found[],
  around: ReadonlySet<string>,
): readonly Mention[] {
  const taken: Span[] = [];
  const mentions: Mention[] = [];
  for (const { id, signs } of taxonomy) {
    const spans: Span[] = [];
    let by: Span | null = null;
    for (const sign of signs) {
      const anchors = found.filter(
        ({ concept, ...span }) => sign.of.includes(concept) && !taken.some((other) => overlaps(other, span)),
      );
      for (const anchor of anchors) {
        const functions = functionsFor(sign, anchor, { found, around });
        if (functions === null) continue;
        spans.push({ start: anchor.start, end: anchor.end });
        by ??= functions[0] ?? null;
      }
    }
    if (spans.length === 0) continue;
    taken.push(...spans);
    mentions.push({ capability: id, spans: spans.sort((a, b) => a.start - b.start), function: by });
  }
  return mentions;
}

/** The nearest words of each group that a sign asks for; null where one is missing. */
function functionsFor(
  { with: groups }: Sign,
  anchor: Span,
  { found, around }: { readonly found: readonly Found[]; readonly around: ReadonlySet<string> },
): readonly Span[] | null {
  const nearest: Span[] = [];
  for (const group of groups) {
    const near = found
      .filter(({ concept, ...span }) => group.includes(concept) && !overlaps(span, anchor))
      .sort((a, b) => distance(a, anchor) - distance(b, anchor))[0];
    if (near) nearest.push({ start: near.start, end: near.end });
    else if (!group.some((concept) => around.has(concept))) return null;
  }
  return nearest;
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
