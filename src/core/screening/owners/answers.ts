/** What each ownership rule answers about one supplier: the arithmetic alone, since which law binds whom on which day stands in the dated rules. */
import { ownershipTests } from '../../model/rule.ts';
import { arithmeticFor, sharesFor } from '../../ownership/answer.ts';
import { type Reasons, explain, heldText } from '../../ownership/explain.ts';
import { askOwnership } from '../../ownership/question.ts';
import { type OwnershipRule, type RuleVersion, speaksOf } from '../../ownership/rule.ts';
import { ownershipRules } from '../../ownership/rules/registry.ts';
import { toFraction } from '../../ownership/share.ts';
import type { Question } from '../check.ts';
import { type OwnerListing, type OwnerListings, markListed } from './listed-owners.ts';
import type { Subject } from './subjects.ts';

export interface OwnedAnswer {
  readonly rule: OwnershipRule;
  readonly test: (typeof ownershipTests)[number];
  readonly answer: 'yes' | 'unknown';
  readonly held: string | null;
  readonly shares: readonly [min: number, max: number];
  readonly inForce: RuleVersion['inForce'];
  readonly reasons: Reasons;
  /** True where it counts listings of which the sources do not say whether they held. */
  readonly countsUncertain: boolean;
}

/** The rules whose answer is not `no`, in their order. Writes the listings into the subject's graph. */
export function ownedAnswers(question: Question, subject: Subject, owners: OwnerListings): readonly OwnedAnswer[] {
  const hasUnnamed = subject.graph.parties.some(({ kind }) => kind === 'unknown');
  if (owners.size === 0 && !hasUnnamed) return [];
  const hasUncertain = [...owners.values()].flat().some(({ listing }) => listing.onDate === null);
  markListed(subject.graph, owners, question.asOf, true);
  const certain = ownershipRules.map((rule) => answerOf(question, subject, rule));
  if (!hasUncertain) return certain.flatMap((answer) => answer ?? []);
  markListed(subject.graph, owners, question.asOf, null);
  return ownershipRules.flatMap((rule, index) => {
    const sure = certain[index];
    if (sure?.answer === 'yes') return sure;
    const perhaps = answerOf(question, subject, rule);
    return perhaps ? { ...perhaps, answer: 'unknown' as const, countsUncertain: true } : [];
  });
}

function answerOf({ asOf }: Question, { graph, party }: Subject, rule: OwnershipRule): OwnedAnswer | null {
  const asked = askOwnership(graph, rule, asOf);
  const answer = arithmeticFor(asked, party);
  const test = ownershipTests.find((id) => id === rule.id);
  if (answer === 'no' || test === undefined) return null;
  const [min, max] = sharesFor(asked, party);
  return {
    rule,
    test,
    answer,
    held: heldText(asked, party),
    shares: [toFraction(min), toFraction(max)],
    inForce: asked.solution.version.inForce,
    reasons: explain(asked, party, answer),
    countsUncertain: false,
  };
}

/** The listings of an owner that count under a rule. */
export function listingsUnder({ rule }: OwnedAnswer, listings: readonly OwnerListing[]): readonly OwnerListing[] {
  return listings.filter(({ list }) => list === null || speaksOf(rule, list));
}
