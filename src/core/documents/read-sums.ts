/** The sums of one sentence, and who says them. */
import type { Span } from './blocks.ts';
import { findAttribution } from './find-speaker.ts';
import { foldText } from './fold-text.ts';
import type { PageContext } from './page-context.ts';
import type { FoundSums, Reader } from './reader.ts';
import { sumsIn } from './sums.ts';

export function readSums(
  { lexicons }: Reader,
  { text, span }: { readonly text: string; readonly span: Span },
  { about, speakers }: PageContext,
): readonly FoundSums[] {
  const sentence = text.slice(span.start, span.end);
  const sums = sumsIn(sentence, lexicons);
  if (sums.length === 0) return [];
  const said = findAttribution(sentence, foldText(sentence), { lexicons, vendor: about.vendor });
  const who = said?.who ?? null;
  if (who === null) {
    const speaker = about.kind === 'news' ? null : about.speaker;
    return [{ ...span, sums, speaker, because: ['the sentence names nobody who says it'] }];
  }
  const { speaker, reason } = speakers.resolve(who);
  return [{ ...span, sums, speaker, because: [`"${who}" says it`, ...(reason === null ? [] : [reason])] }];
}
