/** A sentence that goes on with the function of the sentence before it and names none itself: 此功能出厂即开启, 两分钟内它便能下判断. */
import type { Span } from './blocks.ts';
import { type Surroundings, decideStance } from './decide-stance.ts';
import type { PageContext } from './page-context.ts';
import { type AnaphoricSentence, CARRIED, saidOf } from './read-anaphora.ts';
import type { Found, Reader } from './reader.ts';

/** It says what the sentence before says, of the same capability and in the same voice; where only a market was left out, the others have it. */
export function readContinuation(
  { lexicons }: Reader,
  sentence: AnaphoricSentence,
  { context, around }: { readonly context: PageContext; readonly around: Surroundings },
): readonly Found[] {
  const [first, ...more] = context.memory.before();
  if (first === undefined || around.isQuestion) return [];
  if (more.some(({ capability, stance }) => capability !== first.capability || stance !== first.stance)) return [];
  const isOpen = CARRIED.has(first.stance);
  const words = isOpen || first.stance === 'denies' ? wordsIn(sentence.folded, lexicons, isOpen) : null;
  if (words === null) return [];
  const decision = decideStance(words, sentence, around);
  if (decision.stance !== (isOpen ? first.stance : 'asserts')) return [];
  return [saidOf(first, sentence, decision, { anchor: words, how: 'goes on with what stands before it' })];
}

function wordsIn(folded: string, lexicons: Reader['lexicons'], isOpen: boolean): Span | null {
  for (const { goesOn, elsewhere, script } of lexicons) {
    const pattern = isOpen ? goesOn : elsewhere;
    if (pattern === null || !script.test(folded)) continue;
    const [match] = folded.matchAll(pattern);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
