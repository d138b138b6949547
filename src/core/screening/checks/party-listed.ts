import type { Match } from '../../matching/matcher.ts';
import type { Listing } from '../../model/entity.ts';
import type { Rule } from '../../model/rule.ts';
import type { Finding, ListingOnDay, RuleLookedAt } from '../../model/screening.ts';
import { listingsOnDay } from '../../resolution/listing-on-day.ts';
import { type Check, type ListInSnapshot, type Question, titleOf } from '../check.ts';
import { aboutListing, listNamed, rulesAbout } from '../rules-about.ts';
import { ruleOf, sentencesFor } from '../sentences.ts';
import { matchesOfSupplier } from '../supplier-matches.ts';

/** Is the supplier, under any name or number that we were given, a party on a list on the day of the purchase? */
export const partyListed: Check = {
  id: 'party-listed',
  describes: 'Is the supplier a party on one of the lists, and was it listed on that day?',
  run(question) {
    const answers = matchesOfSupplier(question, question.snapshot).map((match) => findingsOf(question, match));
    const [then, notThen] = [answers.filter(isListedThen), answers.filter((findings) => !isListedThen(findings))];
    // What was listed on the day is never cut; of the rest only the best, as many as the policy wants.
    return [...then, ...notThen.slice(0, question.policy.limit)].flat();
  },
};

function isListedThen(findings: readonly Finding[]): boolean {
  return findings.some(({ listing }) => listing.onDate !== false);
}

function findingsOf(question: Question, match: Match): readonly Finding[] {
  const list = question.snapshot.lists.get(match.list);
  const history = question.snapshot.history(match.id);
  if (!list || !history) return [];
  return listingsOnDay(history, list.timeline, question.asOf).flatMap((listing) =>
    findingsFor({ question, match, list, listing }),
  );
}

interface Hit {
  readonly question: Question;
  readonly match: Match;
  readonly list: ListInSnapshot;
  readonly listing: ListingOnDay & { readonly listing: Listing };
}

/** One finding for each rule that speaks about this list, role, act and day; without a rule, or without a listing on the day, one that says so. */
function findingsFor(hit: Hit): readonly Finding[] {
  const { question, match, listing } = hit;
  if (listing.onDate === false) return [finding(hit, 'not_covered', null)];
  if (listing.onDate === null) return [finding(hit, 'unknown', null)];
  const about = aboutListing(listNamed(match.list, listing.listing), listing.listing);
  const { speaking, lookedAt } = rulesAbout(question, about);
  if (speaking.length === 0) return [finding(hit, 'not_covered', null, lookedAt)];
  return speaking.map((rule) => finding(hit, rule.outcome, rule, lookedAt));
}

function finding(
  hit: Hit,
  outcome: Finding['outcome'],
  rule: Rule | null,
  lookedAt?: readonly RuleLookedAt[],
): Finding {
  const { question, match, list } = hit;
  const { listing: source, ...listing } = hit.listing;
  const listTitle = titleOf(list, source.subList);
  const found = {
    check: 'party-listed',
    subject: 'supplier',
    outcome,
    list: listNamed(match.list, source),
    listTitle,
    entity: { id: match.id, caption: match.caption, schema: match.schema },
    score: match.score,
    name: match.name,
    features: match.features,
    listing,
    rule: rule && ruleOf(rule, question),
    ...(lookedAt && { lookedAt }),
    path: [],
  };
  return {
    ...found,
    because: sentencesFor({ ...found, because: [] }, { question, rule, source, provenance: list.title }),
  };
}
