/** What a reviewer reads about a company: each sentence says which source says what, when, and how sure that is. */
import type { Listing } from '../model/entity.ts';
import type { Rule } from '../model/rule.ts';
import type { Finding } from '../model/screening.ts';
import type { Question } from './check.ts';

export interface SentenceContext {
  readonly question: Question;
  readonly rule: Rule | null;
  readonly source: Listing;
  /** The title of the list as a whole. */
  readonly provenance: string;
}

export function sentencesFor(finding: Finding, context: SentenceContext): readonly string[] {
  return [
    nameSentence(finding, context),
    listingSentence(finding, context),
    ...finding.listing.notes,
    ruleSentence(finding, context),
  ].filter((text) => text !== '');
}

function nameSentence({ name, score, entity }: Finding, { question }: SentenceContext): string {
  const same = name === entity.caption ? '' : `, a name of ${entity.caption}`;
  return `The supplier "${question.purchase.supplier.name}" matches the listed name "${name}"${same} with a similarity of ${score.toFixed(2)}; a similarity is not an identification.`;
}

function listingSentence(
  { listing, listTitle, entity }: Finding,
  { question, source, provenance }: SentenceContext,
): string {
  const by = listing.citations.length > 0 ? ` (${listing.citations.slice(0, 3).join(', ')})` : '';
  const from = source.subList !== null && !provenance.includes(listTitle) ? `, as recorded in ${provenance}` : '';
  const what =
    listing.covers === 'equipment' ? `Equipment or services of ${entity.caption} are` : `${entity.caption} is`;
  const since = listing.effective ?? listing.published;
  const when = since === null ? `, in our copies since ${listing.seen[0]}` : ` from ${since}`;
  if (listing.onDate === true) {
    return `${what} on the ${listTitle}${when}${by}${from}, and so on ${question.asOf}.`;
  }
  if (listing.onDate === null)
    return `${what} on the ${listTitle}${by}${from}; whether this held on ${question.asOf} the sources do not say.`;
  const until = listing.removed === null ? '' : ` until before ${listing.removed}`;
  return `${what} on the ${listTitle}${when}${until}${by}${from}, but not on ${question.asOf}.`;
}

function ruleSentence(finding: Finding, { question, rule }: SentenceContext): string {
  if (finding.listing.onDate !== true) return '';
  if (!rule) {
    return `No rule in this edition says what the ${finding.listTitle} means for role ${question.role} and act ${question.act} on ${question.asOf}.`;
  }
  const unsure = rule.status === 'needs_confirmation' ? ' This rule still needs confirmation by a lawyer.' : '';
  return `${rule.sentence} (${rule.citation}.)${unsure}`;
}
