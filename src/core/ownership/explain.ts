/** The reasons of an answer: owners, paths, and sentences that show the arithmetic so that it can be done again by hand. */
import type { OwnershipOutcome, OwnershipQuestion } from './question.ts';
import {
  MOST_STEPS,
  type View,
  haveSeveralAbove,
  isCertain,
  isRoot,
  keyOf,
  memberOwners,
  ownersOf,
  pathsTo,
  stepsTo,
  viewOf,
} from './chains.ts';
import { describeEdges, describeIgnored, listedText } from './describe-edge.ts';
import { remember } from './found.ts';
import { SHARES } from './combine.ts';
import { MOST_OWNERS, addedUpSentences, sumFor } from './describe-sums.ts';
import { isAddedUp } from './rule.ts';
import { WHOLE, percentText } from './share.ts';
import { CERTAIN, POSSIBLE } from './layer.ts';
import { ANYBODY } from './slots.ts';
import type { Solution } from './solve.ts';
import { endOf } from './sums.ts';
import { isOfSeveral, belongsAddedUp } from './unsettled.ts';

export interface Reasons {
  readonly owners: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly because: readonly string[];
  readonly caveats: readonly string[];
}

/** `outcome` is the answer that is explained: of the rule as of the day, or of the arithmetic alone. */
export function explain(question: OwnershipQuestion, party: number, outcome: OwnershipOutcome): Reasons {
  const { solution } = question;
  const view = viewOf(solution, party);
  const paths = pathsTo(solution, view, party);
  const idOf = (number: number): string => solution.graph.party(number).id;
  const notes = notesFor(question, party, outcome);
  const roots = new Set(paths.map(({ parties: [first = party] }) => first));
  return {
    owners: [...roots]
      .filter((root) => solution.isListed(root))
      .map(idOf)
      .sort(),
    paths: paths.map(({ parties, isCut }) => (isCut ? parties.map(idOf).toSpliced(1, 0, '…') : parties.map(idOf))),
    because: [
      ...stepSentences(question, view, party),
      ...resultSentences(question, view, party),
      ...restSentences(question, view, party),
      ...notes,
      ...ruleSentences(question, outcome, solution.belongs(CERTAIN, party)),
    ],
    caveats: [...contradictions(solution, party), ...notes],
  };
}

/** One sentence for each party in between, in the order of the proof. */
function stepSentences(question: OwnershipQuestion, view: View, party: number): readonly string[] {
  const steps = stepsTo(question.solution, view, party);
  const { solution } = question;
  const sentences = steps
    .slice(-MOST_STEPS)
    .map((step) =>
      remember(solution.found.steps, keyOf(solution, view, step), () => stepSentence(question, view, step)),
    );
  if (steps.length <= MOST_STEPS) return sentences;
  return [`More parties stand further up the chain; the ${MOST_STEPS} nearest are written out.`, ...sentences];
}

function stepSentence(question: OwnershipQuestion, view: View, step: number): string {
  const { caption } = question.solution.graph.party(step);
  const { inForce } = question.solution.version;
  const isSure = isCertain(question.solution, view, step);
  const verb = inForce === 'no' ? (isSure ? 'would count' : 'might count') : isSure ? 'counts' : 'may count';
  return `${caption} ${verb} as owned: ${termsFor(question, view, step)}; ${sumFor(question, view, step)}.`;
}

function resultSentences(question: OwnershipQuestion, view: View, party: number): readonly string[] {
  const { solution, rule } = question;
  const { caption } = solution.graph.party(party);
  const others =
    view.others > 0 ? ` ${view.others} more listed ${view.others === 1 ? 'party does' : 'parties do'} so too.` : '';
  if (memberOwners(solution, view, party).length === 0)
    return [
      `No listed party, and nobody who counts as owned by one, holds anything of ${caption} in these sources that ${rule.title} counts.`,
    ];
  const terms = `${termsFor(question, view, party)}; ${sumFor(question, view, party)}`;
  const standing = solution.belongs(CERTAIN, party) ? 'yes' : solution.belongs(POSSIBLE, party) ? 'unknown' : 'no';
  if (solution.version.inForce !== 'yes')
    return [`${caption} ${conditional(question, standing)}: ${terms}.${standing === 'no' ? '' : others}`];
  if (standing === 'yes') return [`${caption} is owned under ${rule.title}: ${terms}.${others}`];
  if (standing === 'no') return [`${caption} is not owned under ${rule.title} by what these sources say: ${terms}.`];
  return [`${caption} may be owned under ${rule.title}: ${terms}.${others}`, ...openSentences(question, view, party)];
}

/** Why an answer is `unknown` under a rule that is in force. */
function openSentences({ solution, asOf }: OwnershipQuestion, view: View, party: number): readonly string[] {
  const hasUnnamed = memberOwners(solution, view, party).some((owner) => reachesUnnamed(solution, view, owner));
  if (!isOfSeveral(solution, view, party))
    return hasUnnamed
      ? [
          'Whether an owner whom the sources do not name is a listed party is not known; that by itself keeps the answer open.',
          ...ifUnnamedIs(solution, view, party),
        ]
      : ['By what these sources say it is neither shown nor excluded that the line is reached.'];
  if (belongsAddedUp(solution, view, party))
    return [
      `If the stakes of several listed parties are added up, the line is reached, and no one alone is shown to reach it; whether they are was not settled on ${asOf}, and that by itself keeps the answer open.`,
      ...(hasUnnamed ? ['Nor is it known whether an owner whom the sources do not name is a listed party.'] : []),
    ];
  const unsettled = `it was not settled on ${asOf} whether the stakes of several listed parties are added up`;
  return [
    hasUnnamed
      ? `Whether an owner whom the sources do not name is a listed party is not known, and ${unsettled}.`
      : `By what these sources say it is neither shown nor excluded that the line is reached, and ${unsettled}.`,
  ];
}

/** What follows of a rule that was not in force on the day, or of which nobody can say whether it was. */
function conditional({ solution, rule, asOf }: OwnershipQuestion, standing: OwnershipOutcome): string {
  const { inForce, whyNotInForce } = solution.version;
  if (inForce === 'unknown') {
    const verb = { yes: 'is owned', unknown: 'may be owned', no: 'is not owned' }[standing];
    return `${verb} under ${rule.title} by what these sources say, if that was in force on ${asOf}, which is not confirmed`;
  }
  const verb = { yes: 'would be owned', unknown: 'might be owned', no: 'would not be owned' }[standing];
  const why = whyNotInForce === undefined ? '' : ` (${whyNotInForce})`;
  return `${verb} under ${rule.title} had the rule been in force; it was not in force on ${asOf}${why}`;
}

/** What one listed party would hold if it were the owner who is not named. */
function ifUnnamedIs(solution: Solution, view: View, party: number): readonly string[] {
  const listed = solution.partyOfGroup[view.group] ?? -1;
  const slot = solution.slots.find(party, view.group);
  if (listed < 0 || slot < 0) return [];
  const sums = solution.sumsOf(POSSIBLE, slot);
  const isExact = sums.bound[SHARES] === sums.least[SHARES];
  const { units } = endOf(POSSIBLE, SHARES, sums, solution.totalsOf(party));
  if (units === 0) return [];
  const { caption } = solution.graph.party(listed);
  return [
    `If that owner is ${caption}, ${caption} holds ${isExact ? '' : 'up to '}${percentText(Math.min(units, WHOLE))} of the shares.`,
  ];
}

function reachesUnnamed(solution: Solution, view: View, owner: number): boolean {
  const isUnnamed = (party: number): boolean => solution.graph.party(party).kind === 'unknown';
  return isUnnamed(owner) || pathsTo(solution, view, owner).some(({ parties: [first = owner] }) => isUnnamed(first));
}

/** `X (listed) holds 50 % of the shares [register.csv]; A, owned as shown, holds …` */
function termsFor(question: OwnershipQuestion, view: View, asset: number): string {
  const { solution } = question;
  const members = memberOwners(solution, view, asset);
  const terms = members.slice(0, MOST_OWNERS).map((owner) => {
    const party = solution.graph.party(owner);
    const standing =
      party.kind === 'unknown'
        ? ` (not named${party.why === null ? '' : `: ${party.why}`})`
        : isRoot(solution, view, owner) || solution.isListed(owner)
          ? ` (${listedText(party, question)})`
          : isCertain(solution, view, owner)
            ? ' (owned, as shown)'
            : ' (possibly owned, as shown)';
    return `${party.caption}${standing} ${describeEdges(question, owner, asset)}`;
  });
  if (members.length > MOST_OWNERS) terms.push(`${members.length - MOST_OWNERS} more owners`);
  return terms.join('; ');
}

/** What was looked at and does not count: owners who are not owned, shares of which nothing is said, interests of other kinds, contradictions. */
function restSentences(question: OwnershipQuestion, view: View, party: number): readonly string[] {
  const { solution } = question;
  const { caption } = solution.graph.party(party);
  const members = new Set(memberOwners(solution, view, party));
  const others = ownersOf(solution, party).filter((owner) => !members.has(owner));
  const sentences = others.slice(0, MOST_OWNERS).map((owner) => restSentence(question, view, { owner, party }));
  if (others.length > MOST_OWNERS)
    sentences.push(`${others.length - MOST_OWNERS} more owners are not part of that holding.`);
  sentences.push(...addedUpSentences(question, view, party));
  sentences.push(...describeIgnored(question, party).slice(0, MOST_OWNERS));
  sentences.push(...contradictions(solution, party));
  const totals = solution.totalsOf(party);
  const unsaid = WHOLE - greatestStated(solution, party);
  if (unsaid > 0 && totals.holders > 0 && !solution.belongs(CERTAIN, party))
    sentences.push(
      `These sources do not say who holds ${unsaid === WHOLE ? 'the shares' : `the other ${percentText(unsaid)}`} of ${caption}; shares of which nothing is said are not counted.`,
    );
  return sentences;
}

/** An owner who is not part of the sum: it does not count, or whether it does is open and makes no difference. */
function restSentence(
  question: OwnershipQuestion,
  view: View,
  { owner, party }: { readonly owner: number; readonly party: number },
): string {
  const { solution, asOf } = question;
  const { owners } = solution.version;
  const { caption } = solution.graph.party(owner);
  const edges = describeEdges(question, owner, party);
  const standing = solution.isListed(owner) ? listedText(solution.graph.party(owner), question) : 'owned itself';
  if (solution.belongs(CERTAIN, owner)) {
    if (owners === 'each')
      return `${caption} (${standing}) ${edges}: this is not added, as each listed party is looked at by itself.`;
    if (owners === 'unsettled')
      return `${caption} (${standing}) ${edges}: whether this is added was not settled on ${asOf}, and the answer does not need it.`;
  }
  const group = isAddedUp(solution.version, POSSIBLE) ? ANYBODY : view.group;
  if (view.layer === CERTAIN && solution.rankOf(POSSIBLE, owner, group) > 0)
    return `${caption} ${edges}: whether this counts as well is open, and the answer does not need it.`;
  return `${caption} ${edges} and is not ${owners === 'each' ? 'part of that holding' : 'itself owned'}: this does not count.`;
}

function contradictions(solution: Solution, party: number): readonly string[] {
  const least = solution.totalsOf(party).least[SHARES];
  if (least <= WHOLE) return [];
  const { caption } = solution.graph.party(party);
  return [
    `The sources contradict each other: the least shares of ${caption} that they state add up to ${percentText(least)}.`,
  ];
}

/** The most that all stated owners together can hold of the shares. */
function greatestStated(solution: Solution, party: number): number {
  const { holdings } = solution;
  let sum = 0;
  for (let at = holdings.firstOfAsset[party] ?? -1; at >= 0; at = holdings.nextOfAsset(at))
    sum += holdings.maxOf(at, SHARES);
  return Math.min(sum, WHOLE);
}

/** What the rule wants to be known of an answer. */
function notesFor(question: OwnershipQuestion, party: number, outcome: OwnershipOutcome): readonly string[] {
  const { notes, onSeveral } = question.solution.version;
  const several = onSeveral !== undefined && haveSeveralAbove(question.solution, party) ? [onSeveral] : [];
  return [...several, ...notes, ...notInForce(question, outcome)];
}

function notInForce({ solution, rule }: OwnershipQuestion, outcome: OwnershipOutcome): readonly string[] {
  if (solution.version.inForce !== 'no') return [];
  return outcome === 'no'
    ? [`${rule.title} was not in force on that day, so the answer is no whatever the shares are.`]
    : [`${rule.title} was not in force on that day; this is the arithmetic alone.`];
}

function ruleSentences(question: OwnershipQuestion, outcome: OwnershipOutcome, isCertain: boolean): readonly string[] {
  const { version } = question.solution;
  const sentences: string[] = [];
  if (version.inForce === 'unknown' && outcome === 'yes')
    sentences.push(
      `It is not confirmed that ${question.rule.title} was in force on that day; this is the arithmetic alone.`,
    );
  if (version.inForce === 'unknown' && isCertain && outcome === 'unknown')
    sentences.push(
      `By the shares alone the answer would be yes; it is unknown because it is not confirmed that the rule is in force.`,
    );
  const check = version.status === 'needs_confirmation' ? '; this statement of the rule is to be confirmed' : '';
  sentences.push(`Rule: ${version.citation} (${version.source})${check}.`);
  return sentences;
}
