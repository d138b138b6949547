/** A sentence that names no capability and speaks of one named before: "No such list was ever loaded.", "Nor do we supply it.", 该功能从未对外提供。 */
import type { Stance } from '../model/document.ts';
import type { Span } from './blocks.ts';
import { type Decision, type SentenceFacts, type Surroundings, decideStance } from './decide-stance.ts';
import type { PageContext } from './page-context.ts';
import type { Found, Reader } from './reader.ts';

export interface AnaphoricSentence extends SentenceFacts {
  readonly folded: string;
  readonly span: Span;
}

/** What it denies, forbids, withdraws or plans; that something named before is there is left to the sentence that names it. */
export function readAnaphora(
  { lexicons }: Reader,
  sentence: AnaphoricSentence,
  { context, around }: { readonly context: PageContext; readonly around: Surroundings },
): readonly Found[] {
  const before = context.memory.antecedents();
  if (before.length === 0 || around.isQuestion || OTHERS_LINE.test(sentence.folded)) return [];
  const denied = deniedReports(sentence, before, context);
  if (denied.length > 0) return denied;
  const one = new Set(before.map(({ capability }) => capability)).size === 1;
  if (one && around.kind === 'patent' && hasResult(sentence.folded, lexicons)) return resultOf(sentence, before);
  const anchor = anaphorIn(sentence.folded, lexicons);
  if (anchor === null || !one) return [];
  const decision = decideStance(anchor, sentence, around);
  const [first] = before;
  if (first === undefined || !UNASSERTED.has(decision.stance)) return [];
  return [saidOf(first, sentence, decision, { anchor, how: 'is what stands before it' })];
}

/** What is decided of a function that stands before the sentence, and by which of its words. */
export function saidOf(
  before: Found,
  { span, text }: AnaphoricSentence,
  { stance, speaker, because }: Decision,
  { anchor, how }: { readonly anchor: Span; readonly how: string },
): Found {
  const reason = `"${text.slice(anchor.start, anchor.end).trim()}" ${how}`;
  return { ...before, ...span, stance, speaker, because: [...before.because.slice(0, 1), reason, ...because] };
}

/** In a paper a sentence that says how often it was right goes on with what stands before it. */
function resultOf({ span }: AnaphoricSentence, before: readonly Found[]): readonly Found[] {
  const reason = 'a result of what stands before it';
  return before
    .filter(({ stance }) => stance === 'patent')
    .slice(0, 1)
    .map((found) => ({ ...found, ...span, because: [...found.because, reason] }));
}

/** What a sentence may say of a function without naming what makes one of it. */
export const UNASSERTED: ReadonlySet<Stance> = new Set(['denies', 'forbids', 'withdrew', 'plans']);

/** What goes on from sentence to sentence: nothing is asserted of what was denied, forbidden, withdrawn or only planned. */
export const CARRIED: ReadonlySet<Stance> = new Set(['asserts', 'requires', 'reported', 'patent']);

/** A line that names its own speaker or subject goes on with nothing: `Orbis: that field was removed.` */
const OTHERS_LINE =
  /^(?!\s*(?:[^,.;:，。；：]{0,12}(?:答|回复|回应|回覆|答复|答覆)|事实|澄清|a|answer|reply|response|fact|truth)\s*[:：])[^,.;:，。；：]{1,24}[:：]/;

/** "These reports are false": each of them. */
function deniedReports(
  { cues, span, text }: AnaphoricSentence,
  before: readonly Found[],
  { about }: PageContext,
): readonly Found[] {
  const denial = cues.cues.find(({ kind }) => kind === 'anaphoricDenial');
  if (!denial) return [];
  const reason = `"${text.slice(denial.start, denial.end)}" denies what stands before it`;
  const speaker = about.kind === 'news' ? null : about.speaker;
  return before
    .filter(({ stance }) => stance === 'reported')
    .map((found) => ({ ...found, ...span, stance: 'denies', speaker, because: [...found.because, reason] }));
}

/** Whether a sentence says how well a method does. */
export function hasResult(folded: string, lexicons: Reader['lexicons']): boolean {
  return lexicons.some(({ result }) => result !== null && folded.search(result) >= 0);
}

function anaphorIn(folded: string, lexicons: Reader['lexicons']): Span | null {
  for (const { anaphor, script } of lexicons) {
    if (anaphor === null || !script.test(folded)) continue;
    const [match] = folded.matchAll(anaphor);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
