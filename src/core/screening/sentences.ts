/** What a reviewer reads about a company: each sentence says which source says what, when, and how sure that is. */
import type { Listing } from '../model/entity.ts';
import type { Rule } from '../model/rule.ts';
import type { Finding, FindingRule } from '../model/screening.ts';
import { coverageOn, isIncomplete } from '../resolution/coverage.ts';
import { outcomePhrases, periodWords, whoDeals, whomItBinds } from '../rules/words.ts';
import type { Question } from './check.ts';

/** What is asked, without the purchase: of a device of an inventory there is none. */
export type Situated = Omit<Question, 'purchase'>;

export interface SentenceContext {
  readonly question: Situated;
  readonly rule: Rule | null;
  readonly source: Listing;
  /** The title of the list as a whole. */
  readonly provenance: string;
}

export function sentencesFor(
  finding: Finding,
  context: SentenceContext & { readonly question: Question },
): readonly string[] {
  return [
    nameSentence(finding, context),
    listingSentence(finding, context),
    ...finding.listing.notes,
    ruleSentence(finding, context),
  ].filter((text) => text !== '');
}

/** What a finding keeps of a rule. */
export function ruleOf(rule: Rule, { role, act, dealing }: Situated): FindingRule {
  return {
    id: rule.id,
    regime: rule.regime,
    role,
    act,
    ...(dealing && { dealing }),
    citation: rule.citation,
    status: rule.status,
    ...(rule.openQuestion !== undefined && { openQuestion: rule.openQuestion }),
  };
}

function nameSentence({ name, score, entity }: Finding, { question }: { readonly question: Question }): string {
  const same = name === entity.caption ? '' : `, a name of ${entity.caption}`;
  return `The supplier "${question.purchase.supplier.name}" matches the listed name "${name}"${same} with a similarity of ${score.toFixed(2)}; a similarity is not an identification.`;
}

export function listingSentence(finding: Finding, { question, source, provenance }: SentenceContext): string {
  const { listing, listTitle, entity } = finding;
  const by = listing.citations.length > 0 ? ` (${listing.citations.slice(0, 3).join(', ')})` : '';
  const record = source.subList !== null && !provenance.includes(listTitle) ? `, as recorded in ${provenance}` : '';
  const isOver = listing.removed !== null;
  const verb =
    listing.covers === 'equipment' ? (isOver ? 'were covered by' : 'are covered by') : isOver ? 'was on' : 'is on';
  const what = listing.covers === 'equipment' ? `Some equipment or services of ${entity.caption}` : entity.caption;
  const said = `${what} ${verb} the ${listTitle}${datesOf(listing)}${by}${record}`;
  if (listing.onDate === true) {
    const when = heldWhen(finding, question);
    return listing.covers === 'equipment' ? `${said}; this held ${when}.` : `${said}; it stood there ${when}.`;
  }
  if (listing.onDate === null) return `${said}; whether this held on ${question.asOf} the sources do not say.`;
  return `${said}; it did not hold on ${question.asOf}.`;
}

/** `on 2020-04-15`; where the copy that stands for the day is too old for it, the copy is what can be spoken of, and not the day. */
function heldWhen({ list, listing }: Finding, { snapshot, asOf }: Situated): string {
  const timeline = snapshot.lists.get(list.split(':')[0] ?? list)?.timeline;
  if (listing.basis !== 'observed' || !timeline) return `on ${asOf}`;
  const coverage = coverageOn(timeline, asOf);
  if (coverage.copyOf === null || !(coverage.state === 'gap' || isIncomplete(coverage))) return `on ${asOf}`;
  return `in our copy of ${coverage.copyOf}, the last one from before ${asOf}`;
}

/** The dates as the list gives them: published and effective are not the same, and neither is when our copies had it. */
function datesOf({ effective, published, heldBy, seen, removed }: Finding['listing']): string {
  const dates: string[] = [];
  if (published !== null && published !== effective)
    dates.push(heldBy === undefined ? `published ${published}` : `first notice ${published}`);
  if (heldBy !== undefined) dates.push(`in force on ${heldBy} by a later renewal or amendment`);
  if (effective !== null) dates.push(`effective ${effective}`);
  if (dates.length === 0 && seen !== null) dates.push(`in our copies since ${seen[0]}`);
  if (removed !== null) dates.push(`until before ${removed}`);
  return dates.length === 0 ? '' : `, ${dates.join(', ')}`;
}

export function ruleSentence(finding: Finding, { question, rule }: Pick<SentenceContext, 'question' | 'rule'>): string {
  if (finding.listing.onDate !== true) return '';
  if (!rule) {
    return `No rule in this edition says what ${finding.owned ? `an owner on the ${finding.listTitle}` : `the ${finding.listTitle}`} means for role ${question.role} and act ${question.act}${question.dealing ? ` (${question.dealing})` : ''} on ${question.asOf}. ${lookedAtSentence(finding, question)}`;
  }
  const counts =
    rule.counts === 'contract' ? ` The day of the contract counts for this rule; ${question.asOf} was taken.` : '';
  const unsure =
    rule.status === 'needs_confirmation'
      ? ` This rule still needs confirmation by a lawyer: ${rule.openQuestion ?? 'all of it.'}`
      : '';
  return `${rule.sentence} (${rule.citation}.)${counts}${unsure}`;
}

/** As many of the rules that were looked at as anybody reads, the nearest ones first; all of them are in the finding. */
const MOST_SAID = 6;

function lookedAtSentence({ list, lookedAt = [], owned }: Finding, question: Situated): string {
  if (lookedAt.length === 0)
    return `Looked at: no rule in this edition is about ${owned ? `parties owned by one on ${list} under the ${owned.title}` : list}.`;
  const said = [...lookedAt]
    .sort((a, b) => a.differsIn.length - b.differsIn.length)
    .slice(0, MOST_SAID)
    .flatMap((looked) => {
      const rule = question.policy.rules.find(({ id }) => id === looked.rule);
      if (!rule) return [];
      return `${rule.id} (${outcomePhrases[rule.outcome]} for ${whomItBinds(rule)}, ${periodWords(rule)})`;
    });
  const more = lookedAt.length > MOST_SAID ? `, and ${lookedAt.length - MOST_SAID} more` : '';
  const about = owned ? `parties owned by one on ${list} (${owned.title})` : list;
  const rules = lookedAt.length === 1 ? '1 rule' : `${lookedAt.length} rules`;
  return `Looked at: ${rules} about ${about}; none speaks of ${whoDeals(question)} on ${question.asOf}: ${said.join('; ')}${more}.`;
}
