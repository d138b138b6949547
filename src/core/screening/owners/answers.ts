/** What each ownership rule answers about one supplier: the arithmetic alone, since which law binds whom on which day stands in the dated rules. */
import { type OwnershipTest, ownershipTests } from '../../model/rule.ts';
import { arithmeticFor, sharesFor } from '../../ownership/answer.ts';
import { heldText } from '../../ownership/describe-sums.ts';
import { type Reasons, explain } from '../../ownership/explain.ts';
import { askOwnership } from '../../ownership/question.ts';
import { type OwnershipRule, type RuleVersion, speaksOf } from '../../ownership/rule.ts';
import { type PathStep, stepsAlong } from '../../ownership/steps.ts';
import { toFraction } from '../../ownership/share.ts';
import type { Question } from '../check.ts';
import { type OwnerListing, type OwnerListings, markListed } from './listed-owners.ts';
import type { Subject } from './subjects.ts';
import { isAbout, ownedTests } from './tests.ts';

export interface OwnedAnswer {
  readonly rule: OwnershipRule;
  readonly test: OwnershipTest;
  readonly answer: 'yes' | 'unknown';
  readonly held: string | null;
  readonly shares: readonly [min: number, max: number];
  readonly inForce: RuleVersion['inForce'];
  readonly reasons: Reasons;
  /** Of each path of the reasons, what each of its parties holds of the next. */
  readonly steps: readonly (readonly (PathStep | null)[])[];
  /** True where it counts listings of which the sources do not say whether they held. */
  readonly countsUncertain: boolean;
}

/** The tests whose answer is not `no`, in their order. Writes the listings into the subject's graph. */
export function ownedAnswers(question: Question, subject: Subject, owners: OwnerListings): readonly OwnedAnswer[] {
  const hasUnnamed = subject.graph.parties.some(({ kind }) => kind === 'unknown');
  if (owners.size === 0 && !hasUnnamed) return [];
  const hasUncertain = [...owners.values()].flat().some(({ listing }) => listing.onDate === null);
  markListed(subject.graph, owners, question.asOf, true);
  const tests = testsOf(question);
  const certain = tests.map((test) => answerOf({ question, subject, owners }, test));
  if (!hasUncertain) return certain.flatMap((answer) => answer ?? []);
  markListed(subject.graph, owners, question.asOf, null);
  return tests.flatMap((test, index) => {
    const sure = certain[index];
    if (sure?.answer === 'yes') return sure;
    const perhaps = answerOf({ question, subject, owners }, test);
    return perhaps ? { ...perhaps, answer: 'unknown' as const, countsUncertain: true } : [];
  });
}

/** The tests that are more than arithmetic are asked only where a rule of the policy is about them: a policy of before them gives the answer that it gave then. */
function testsOf({ policy }: Question): readonly OwnershipTest[] {
  const ruled = new Set(policy.rules.map(({ owned }) => owned?.test));
  return ownershipTests.filter((test) => ownedTests[test].namedListsOnly !== true || ruled.has(test));
}

interface Asked {
  readonly question: Question;
  readonly subject: Subject;
  readonly owners: OwnerListings;
}

function answerOf({ question, subject, owners }: Asked, test: OwnershipTest): OwnedAnswer | null {
  const { asOf } = question;
  const { graph, party } = subject;
  const { rule, namedListsOnly } = ownedTests[test];
  const asked = askOwnership(graph, rule, asOf);
  const answer = arithmeticFor(asked, party);
  if (answer === 'no') return null;
  const reasons = explain(asked, party, answer);
  const counted = reasons.owners.flatMap((owner) => listingsUnder({ rule, test }, owners.get(owner) ?? []));
  if (namedListsOnly && counted.length === 0) return null;
  const [min, max] = sharesFor(asked, party);
  return {
    rule,
    test,
    answer,
    held: heldText(asked, party),
    shares: [toFraction(min), toFraction(max)],
    inForce: asked.solution.version.inForce,
    reasons,
    steps: reasons.paths.map((path) => stepsAlong(asked, path)),
    countsUncertain: false,
  };
}

/** The listings of an owner that count under the answer's test. */
export function listingsUnder(
  { rule, test }: Pick<OwnedAnswer, 'rule' | 'test'>,
  listings: readonly OwnerListing[],
): readonly OwnerListing[] {
  return listings.filter(({ list }) =>
    ownedTests[test].namedListsOnly
      ? list !== null && isAbout(ownedTests[test], list)
      : list === null || speaksOf(rule, list),
  );
}
