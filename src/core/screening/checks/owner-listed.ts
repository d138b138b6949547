import type { Rule } from '../../model/rule.ts';
import type { Finding, FindingOwned, RuleLookedAt } from '../../model/screening.ts';
import type { OwnershipParty } from '../../ownership/graph.ts';
import type { Check, Question } from '../check.ts';
import { type OwnedAnswer, listingsUnder, ownedAnswers } from '../owners/answers.ts';
import { type OwnerListing, type OwnerListings, listedOwners, statedOnDay } from '../owners/listed-owners.ts';
import { ownedSentences, supplierSentence } from '../owners/sentences.ts';
import { type Subject, subjectsOf } from '../owners/subjects.ts';
import { aboutListing, rulesAbout } from '../rules-about.ts';
import { ruleOf } from '../sentences.ts';

/** Is the supplier, whether or not it is on a list itself, one that a listed party owned or controlled on the day of the purchase? */
export const ownerListed: Check = {
  id: 'owner-listed',
  describes:
    'Is the supplier owned or controlled, directly or through others, by a party that was listed on that day, by what a file of ownership or a list says?',
  run: (question) => subjectsOf(question).flatMap((subject) => findingsOf(question, subject)),
};

function findingsOf(question: Question, subject: Subject): readonly Finding[] {
  const owners = listedOwners(question, subject);
  const answers = ownedAnswers(question, subject, owners);
  const findings = answers.flatMap((answer) => findingsUnder({ question, subject, owners, answer }));
  if (findings.length > 0) return withoutRepeats(findings);
  const [open] = answers;
  return open ? [unnamedFinding(question, subject, open)] : [];
}

interface Asked {
  readonly question: Question;
  readonly subject: Subject;
  readonly owners: OwnerListings;
  readonly answer: OwnedAnswer;
}

interface Hit extends Asked {
  readonly listing: OwnerListing;
  readonly others: readonly OwnerListing[];
}

/** One or more for each listing of each owner at the beginning of a chain. */
function findingsUnder(asked: Asked): readonly Finding[] {
  const { answer, owners } = asked;
  const counted = answer.reasons.owners.flatMap((owner) => listingsUnder(answer, owners.get(owner) ?? []));
  return counted.flatMap((listing) => {
    const others = counted.filter(({ owner }) => owner !== listing.owner);
    return findingsFor({ ...asked, listing, others });
  });
}

/** One finding for each rule that speaks about parties owned by one on this list; without a rule one that says so. */
function findingsFor(hit: Hit): readonly Finding[] {
  const { question, answer, listing } = hit;
  if (listing.listing.onDate === null) return [finding(hit, 'unknown', null)];
  const { speaking, lookedAt } = rulesAbout(question, {
    ...aboutListing(listing.list ?? '', listing.listing.listing),
    owned: { test: answer.test, answer: answer.answer },
  });
  if (speaking.length === 0) return [finding(hit, 'not_covered', null, lookedAt)];
  return speaking.map((rule) => finding(hit, rule.outcome, rule, lookedAt));
}

function finding(
  hit: Hit,
  outcome: Finding['outcome'],
  rule: Rule | null,
  lookedAt?: readonly RuleLookedAt[],
): Finding {
  const { question, subject, answer, others } = hit;
  const { match, list, listTitle, owner, by } = hit.listing;
  const { listing: _source, ...listing } = hit.listing.listing;
  const place = answer.reasons.paths.findIndex(([first]) => first === owner);
  const path = answer.reasons.paths[place] ?? [owner];
  const found: Finding = {
    check: 'owner-listed',
    subject: 'supplier',
    outcome,
    list: list ?? 'ownership',
    listTitle,
    entity: { id: match.id, caption: match.caption, schema: match.schema },
    score: match.score,
    name: match.name,
    features: match.features,
    listing,
    rule: rule && ruleOf(rule, question),
    ...(lookedAt && { lookedAt }),
    path: path.map((id) => stepText(subject, id)),
    owned: ownedBy(hit, answer.steps[place] ?? [], {
      id: owner,
      caption: captionOf(subject, owner),
      sameName: by === 'name',
    }),
    because: [],
  };
  const context = { question, subject, answer, hit: hit.listing, others, rule };
  return { ...found, because: ownedSentences(found, context) };
}

function ownedBy(
  { subject, answer }: Pick<Asked, 'subject' | 'answer'>,
  steps: NonNullable<FindingOwned['steps']>,
  owner: FindingOwned['owner'],
): FindingOwned {
  const { match, source } = subject;
  return {
    test: answer.test,
    title: answer.rule.title,
    answer: answer.answer,
    inForce: answer.inForce,
    shareMin: answer.shares[0],
    shareMax: answer.shares[1],
    held: answer.held,
    ...(steps.length > 0 && { steps }),
    asset: { id: match.id, caption: match.caption, score: match.score },
    owner,
    source,
  };
}

/** Nobody listed is known to stand above, but somebody whom the source does not name: that is never a "no". */
function unnamedFinding(question: Question, subject: Subject, answer: OwnedAnswer): Finding {
  const first = answer.reasons.paths[0] ?? [];
  const root = rootOf(subject, first);
  return {
    check: 'owner-listed',
    subject: 'supplier',
    outcome: 'unknown',
    list: 'ownership',
    listTitle: `ownership in ${subject.source}`,
    entity: { id: root.id, caption: root.caption, schema: 'LegalEntity' },
    score: 0,
    name: root.caption,
    features: [],
    listing: { ...statedOnDay({ effective: null, until: null }), onDate: null, basis: 'unknown' },
    rule: null,
    path: first.map((id) => stepText(subject, id)),
    owned: ownedBy({ subject, answer }, answer.steps[0] ?? [], { id: root.id, caption: root.caption, sameName: false }),
    because: [supplierSentence(question, subject), ...answer.reasons.because],
  };
}

function rootOf({ graph }: Subject, [first]: readonly string[]): OwnershipParty {
  const unnamed = graph.parties.findIndex(({ kind }) => kind === 'unknown');
  return graph.party(first === undefined ? unnamed : graph.find(first));
}

/** Where no rule is about a list at all, such as one of the user's own, the tests differ in their arithmetic only: the strongest answer is enough. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const isLoose = ({ rule, lookedAt = [] }: Finding): boolean => rule === null && lookedAt.length === 0;
  const keyOf = ({ list, entity, owned }: Finding): string => JSON.stringify([list, entity.id, owned?.owner.id]);
  const best = new Map<string, Finding>();
  for (const each of findings.filter(isLoose)) {
    const known = best.get(keyOf(each));
    if (!known || (known.owned?.answer === 'unknown' && each.owned?.answer === 'yes')) best.set(keyOf(each), each);
  }
  return findings.filter((each) => !isLoose(each) || best.get(keyOf(each)) === each);
}

function captionOf({ graph }: Subject, id: string): string {
  const number = graph.find(id);
  return number < 0 ? id : graph.party(number).caption;
}

/** `Example Holding (X)`, or the id where the source gives no name. */
function stepText(subject: Subject, id: string): string {
  const caption = captionOf(subject, id);
  return caption === id ? id : `${caption} (${id})`;
}
