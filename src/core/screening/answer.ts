/** The one sentence of a screening. It never says more than the sources do, and never that a supplier was found to be in order. */
import type { Day, Instant } from '../model/day.ts';
import type { Purchase } from '../model/purchase.ts';
import type { Finding, ListCoverage, Screening, ScreeningStatus } from '../model/screening.ts';
import { isIncomplete } from '../resolution/coverage.ts';

export interface AnswerFacts {
  readonly purchase: Purchase;
  readonly asOf: Day;
  readonly asOfBasis: Screening['asOfBasis'];
  readonly knownAt: Instant | null;
  readonly status: ScreeningStatus;
  readonly findings: readonly Finding[];
  readonly lists: readonly ListCoverage[];
  readonly policy: string;
}

export function answerFor(facts: AnswerFacts): string {
  const sentences = [mainSentence(facts), ...asideSentences(facts)];
  return sentences.filter((text) => text !== '').join(' ');
}

function mainSentence(facts: AnswerFacts): string {
  switch (facts.status) {
    case 'hit':
      return hitSentence(facts);
    case 'incomplete':
      return `Incomplete: ${incompleteReason(facts)} No match in the lists that could answer: ${answeringLists(facts)}, as of ${facts.asOf} under policy ${shortHash(facts.policy)}.`;
    case 'no_hit':
      return facts.findings.length > 0
        ? `No listing that held on ${facts.asOf} in lists ${answeringLists(facts)} under policy ${shortHash(facts.policy)}.`
        : `No match in lists ${answeringLists(facts)} as of ${facts.asOf} under policy ${shortHash(facts.policy)}.`;
  }
}

function hitSentence({ findings, asOf, purchase }: AnswerFacts): string {
  const [first] = findings;
  if (!first) return '';
  const { listing, listTitle } = first;
  const since = listing.effective ?? listing.published;
  const day = purchase.date === asOf ? `when bought on ${asOf}` : `on ${asOf}`;
  const subject = listing.covers === 'equipment' ? 'Equipment or services covered by' : 'Listed on';
  if (listing.onDate === null)
    return `Possibly listed on the ${listTitle}: the sources do not say whether the listing held on ${asOf}.`;
  const from = since === null ? `in our copies since ${listing.seen[0]}` : `since ${since}`;
  const citation = listing.citation === null ? '' : ` (${joinCitations(listing.citations)})`;
  return `${subject} the ${listTitle} ${from}${citation}, so listed ${day}, if the supplier is the party listed as "${first.entity.caption}".`;
}

/** `84 FR 54002` and `84 FR 54004` are two pages of one document: `84 FR 54002 / 54004`. */
function joinCitations(citations: readonly string[]): string {
  const [first = '', second = ''] = citations;
  const [volume, page] = first.split(' FR ');
  const [otherVolume, otherPage] = second.split(' FR ');
  const samePlace =
    volume !== undefined &&
    volume === otherVolume &&
    page !== undefined &&
    otherPage !== undefined &&
    Math.abs(Number(otherPage) - Number(page)) < 50;
  return samePlace ? `${first} / ${otherPage}` : first;
}

function asideSentences({ status, findings, asOf, asOfBasis, knownAt, lists }: AnswerFacts): readonly string[] {
  const notThen = status === 'hit' ? undefined : findings.find(({ listing }) => listing.onDate === false);
  const before = lists.filter(({ state }) => state === 'before_first' || state === 'gap');
  return [
    notThen
      ? `A match exists with "${notThen.entity.caption}" on the ${notThen.listTitle}, which was not listed on ${asOf}: ${notThen.listing.notes[0] ?? ''}`
      : '',
    status === 'no_hit' && before.length > 0
      ? `For ${asOf}, ${before.map(({ list }) => list).join(', ')} ${before.length === 1 ? 'answers' : 'answer'} from copies of other days (see the list notes).`
      : '',
    status === 'hit' && lists.some(isIncomplete)
      ? `Some lists could not answer for ${asOf}: ${lists
          .filter(isIncomplete)
          .map(({ list, state }) => `${list} (${state})`)
          .join(', ')}.`
      : '',
    asOfBasis === 'today' ? 'The line has no date, so today counts.' : '',
    knownAt === null ? '' : `As known at ${knownAt}.`,
  ];
}

function incompleteReason({ lists }: AnswerFacts): string {
  const missing = lists.filter(isIncomplete);
  if (missing.length === 0) return 'there was no list to ask.';
  return missing.map(({ list, note }) => `${list}: ${note ?? ''}`).join(' ');
}

function answeringLists({ lists }: AnswerFacts): string {
  const answering = lists.filter((coverage) => !isIncomplete(coverage));
  if (answering.length === 0) return 'none';
  return answering.map(({ list, copyOf }) => `${list} (copy of ${copyOf ?? '?'})`).join(', ');
}

function shortHash(id: string): string {
  return id.replace('sha256:', '').slice(0, 12);
}
