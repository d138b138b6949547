/** The reasons of a finding about an owner: who is taken for whom, what is listed, the rule, then the arithmetic. */
import type { Rule } from '../../model/rule.ts';
import type { Finding } from '../../model/screening.ts';
import type { Question } from '../check.ts';
import { listingSentence, ruleSentence } from '../sentences.ts';
import type { OwnedAnswer } from './answers.ts';
import type { OwnerListing } from './listed-owners.ts';
import type { Subject } from './subjects.ts';

export interface OwnedContext {
  readonly question: Question;
  readonly subject: Subject;
  readonly answer: OwnedAnswer;
  /** The listing that the finding is about, and those of the other owners in the arithmetic. */
  readonly hit: OwnerListing;
  readonly others: readonly OwnerListing[];
  readonly rule: Rule | null;
}

export function ownedSentences(finding: Finding, context: OwnedContext): readonly string[] {
  const { question, subject, answer, hit, others, rule } = context;
  const source = hit.listing.listing;
  const said = listingSentence(finding, { question, rule, source, provenance: hit.provenance });
  return [
    supplierSentence(question, subject),
    identitySentence(hit, subject),
    hit.by === 'file' ? '' : said,
    ...finding.listing.notes,
    ...others.map((other) => identitySentence(other, subject)),
    ruleSentence(finding, { question, rule }),
    ...answer.reasons.because,
    answer.countsUncertain
      ? `Of some of these listings the sources do not say whether they held on ${question.asOf}; the arithmetic takes them as held, so its answer is unknown.`
      : '',
  ].filter((text) => text !== '');
}

/** That the supplier is the party of the source is an inference from its name. */
export function supplierSentence({ purchase }: Question, { match, source }: Subject): string {
  const same = match.name === match.caption ? '' : `, a name of ${match.caption}`;
  return `The supplier "${purchase.supplier.name}" is taken for "${match.name}"${same} in ${source} with a similarity of ${match.score.toFixed(2)}; a similarity is not an identification.`;
}

function identitySentence(
  { by, owner, match, listTitle, listing, others }: OwnerListing,
  { graph, source }: Subject,
): string {
  const { caption } = graph.party(graph.find(owner));
  if (by === 'file') {
    const since = listing.effective === null ? '' : ` since ${listing.effective}`;
    return `That "${caption}" is listed${since} is what ${source} says; no copy of a list was compared.`;
  }
  if (by === 'same') return `The owner "${caption}" is itself a party of the ${listTitle}.`;
  const same = match.name === match.caption ? '' : `, a name of ${match.caption}`;
  const more = others === 0 ? '' : ` ${others} more of that list ${others === 1 ? 'is' : 'are'} similar as well.`;
  return `The owner "${caption}" is taken for the party listed as "${match.name}"${same} on the ${listTitle} with a similarity of ${match.score.toFixed(2)}; a similarity is not an identification.${more}`;
}
