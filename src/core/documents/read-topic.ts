/** A sentence that goes on about the one function named just before it: "It needs about ten steps.", "This feature is on by default.", "The score is written to the log." */
import type { Span } from './blocks.ts';
import { type Surroundings, decideStance } from './decide-stance.ts';
import type { PageContext } from './page-context.ts';
import { type AnaphoricSentence, CARRIED, UNASSERTED, saidOf } from './read-anaphora.ts';
import type { Found, Reader } from './reader.ts';

/** "It" is what the sentence right before is about; "this feature" may stand a few sentences away. */
const FARTHEST = { near: 1, far: 3, past: 2 } as const;

/** What it says has the stance of what it goes on about, unless it denies, forbids, plans or withdraws that. */
export function readTopic(
  { lexicons }: Reader,
  sentence: AnaphoricSentence,
  { context, around }: { readonly context: PageContext; readonly around: Surroundings },
): readonly Found[] {
  const { found, distance } = context.memory.topic();
  const [first] = found;
  if (first === undefined || around.isQuestion || !around.isProse) return [];
  if (found.some(({ capability, stance }) => capability !== first.capability || stance !== first.stance)) return [];
  const anchor = subjectIn(sentence.folded, distance, lexicons);
  if (anchor === null) return [];
  const decision = decideStance(anchor, sentence, around);
  const goesOn = anchor.isPresent && CARRIED.has(first.stance) && decision.stance === first.stance;
  if (!goesOn && !UNASSERTED.has(decision.stance)) return [];
  const speaker = decision.speaker ?? first.speaker;
  return [saidOf(first, sentence, { ...decision, speaker }, { anchor, how: 'goes on about what stands before it' })];
}

interface Subject extends Span {
  /** What was, was not or will be is no statement that it is there: it only denies, withdraws or plans. */
  readonly isPresent: boolean;
}

function subjectIn(folded: string, distance: number, lexicons: Reader['lexicons']): Subject | null {
  for (const { topics, script } of lexicons) {
    if (!script.test(folded)) continue;
    for (const reach of ['near', 'far', 'past'] as const) {
      if (distance > FARTHEST[reach]) continue;
      for (const pattern of topics[reach]) {
        const [match] = folded.matchAll(pattern);
        const subject = match?.groups?.subject;
        if (!match || subject === undefined) continue;
        const start = match.index + match[0].indexOf(subject);
        return { start, end: start + subject.length, isPresent: reach !== 'past' };
      }
    }
  }
  return null;
}
