/** The answers to a question, party by party. */
import type { Day } from '../model/day.ts';
import { sizeOf, viewOf } from './chains.ts';
import { explain } from './explain.ts';
import type { OwnershipOutcome, OwnershipQuestion } from './question.ts';
import { toFraction } from './share.ts';
import { CERTAIN, type Layer, POSSIBLE } from './layer.ts';

export interface OwnershipAnswer {
  readonly id: string;
  readonly caption: string;
  readonly rule: string;
  readonly asOf: Day;
  readonly outcome: OwnershipOutcome;
  /**
   * What the listed, and those who count as theirs, hold of the shares (or of the votes, where the rule counts them and they are more), from 0 to 1.
   * Under a rule that looks at every listed party by itself: the holding of the one that the sentences speak of, with what unnamed owners may hold for it; it
   * holds most. Where it is not settled which of the two: from what one alone holds at least to what all of them together hold at most.
   */
  readonly shareMin: number;
  readonly shareMax: number;
  /** Ids of the listed parties at the beginning of the paths. */
  readonly owners: readonly string[];
  /** Chains from an owner to the party, ids, at most twenty. */
  readonly paths: readonly (readonly string[])[];
  /** Whole sentences that show the arithmetic, from the first chain to the result. */
  readonly because: readonly string[];
  /** Those sentences of `because` without which a bare `no` says too much: what the rule leaves out, that it was not in force, that figures contradict each other. */
  readonly caveats: readonly string[];
  /** The rule as of the day. */
  readonly inForce: 'yes' | 'no' | 'unknown';
  readonly citation: string;
  readonly status: 'confirmed' | 'needs_confirmation';
}

/** The outcome for the party with that number, without its reasons. */
export function outcomeFor({ solution }: OwnershipQuestion, party: number): OwnershipOutcome {
  const { inForce } = solution.version;
  if (inForce === 'no' || !solution.belongs(POSSIBLE, party)) return 'no';
  return inForce === 'yes' && solution.belongs(CERTAIN, party) ? 'yes' : 'unknown';
}

/** Whether the shares and rights meet the rule's line, or may: the arithmetic alone, whether or not the rule is in force on the day. */
export function arithmeticFor({ solution }: OwnershipQuestion, party: number): OwnershipOutcome {
  if (!solution.belongs(POSSIBLE, party)) return 'no';
  return solution.belongs(CERTAIN, party) ? 'yes' : 'unknown';
}

/** The least and the greatest that the listed hold of it, in billionths of the whole: of the same ones that the sentences speak of. */
export function sharesFor({ solution }: OwnershipQuestion, party: number): readonly [number, number] {
  if (!solution.hasHolders(party)) return [0, 0];
  const isUnsettled = solution.version.owners === 'unsettled';
  const { slot: least } = isUnsettled ? viewOf(solution, party, CERTAIN) : viewOf(solution, party);
  const greatest = isUnsettled ? viewOf(solution, party, POSSIBLE).slot : least;
  const sizeIn = (layer: Layer, slot: number): number => (slot < 0 ? 0 : sizeOf(solution, layer, slot));
  return [sizeIn(CERTAIN, least), sizeIn(POSSIBLE, greatest)];
}

/** The whole answer for one party. */
export function answerFor(question: OwnershipQuestion, party: number): OwnershipAnswer {
  const { rule, asOf, solution } = question;
  const { id, caption } = solution.graph.party(party);
  const { version } = solution;
  const [shareMin, shareMax] = sharesFor(question, party);
  const outcome = outcomeFor(question, party);
  return {
    id,
    caption,
    rule: rule.id,
    asOf,
    outcome,
    shareMin: toFraction(shareMin),
    shareMax: toFraction(shareMax),
    ...explain(question, party, outcome),
    inForce: version.inForce,
    citation: version.citation,
    status: version.status,
  };
}

/** The numbers of the parties that are asked about: all that are neither listed, nor unnamed, nor only stand for several who hold something together. */
export function partiesAsked({ solution }: OwnershipQuestion): readonly number[] {
  const asked: number[] = [];
  for (let party = 0; party < solution.graph.parties.length; party += 1)
    if (!solution.isSpecial(party)) asked.push(party);
  return asked;
}
