/**
 * A sentence that speaks of the matter of its section in words that say so only there: "A member of that group sets off the bell.", "Whoever is on it
 * is shown in red.", 分数低于 60 的. Or by the sensitive word alone, which the section has made a function of: "Expect the mood to be wrong in the dark."
 */
import { type Surroundings, decideStance } from './decide-stance.ts';
import type { Mention } from './find-mentions.ts';
import type { PageContext } from './page-context.ts';
import { type AnaphoricSentence, CARRIED, UNASSERTED, saidOf } from './read-anaphora.ts';
import type { Found, Reader } from './reader.ts';

/** Sentences of the section since the matter was named. */
const FARTHEST = 4;

/** It says no more than the sentence that named the matter: nothing is asserted of what was denied, asked or only planned. */
export function readStandIn(
  { finder }: Reader,
  sentence: AnaphoricSentence,
  { context, around }: { readonly context: PageContext; readonly around: Surroundings },
): readonly Found[] {
  const { found, distance } = context.memory.topic();
  const named = found.filter(({ stance }) => CARRIED.has(stance));
  if (named.length === 0 || distance > FARTHEST || around.isQuestion || !around.isProse) return [];
  const capabilities = new Set(named.map(({ capability }) => capability));
  return finder
    .findStandIns(sentence.folded, capabilities)
    .flatMap((mention) => statementOf(mention, sentence, { named, around }));
}

function statementOf(
  { capability, spans: [anchor] }: Mention,
  sentence: AnaphoricSentence,
  { named, around }: { readonly named: readonly Found[]; readonly around: Surroundings },
): readonly Found[] {
  const before = named.find((one) => one.capability === capability) ?? named[0];
  if (before === undefined || anchor === undefined) return [];
  const decision = decideStance(anchor, sentence, around);
  if (decision.stance !== before.stance && !UNASSERTED.has(decision.stance)) return [];
  const speaker = decision.speaker ?? before.speaker;
  const how = 'speaks of what stands before it';
  return [saidOf({ ...before, capability }, sentence, { ...decision, speaker }, { anchor, how })];
}
