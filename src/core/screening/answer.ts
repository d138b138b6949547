/** The one sentence of a screening. It never says more than the sources do, and never that a supplier was found to be in order. */
import { kindNames } from '../equipment/words.ts';
import type { Day, Instant } from '../model/day.ts';
import type { Purchase } from '../model/purchase.ts';
import type { Act, Dealing, Role, Rule } from '../model/rule.ts';
import {
  type DocumentsRead,
  type Finding,
  type ListCoverage,
  type Screening,
  type ScreeningStatus,
  listedSince,
} from '../model/screening.ts';
import { isIncomplete } from '../resolution/coverage.ts';
import { pastActs } from '../rules/words.ts';
import { documentsSentences } from './documents-sentences.ts';
import { ownedSentence } from './owned-sentence.ts';
import { saysListed } from './says-listed.ts';
import { verdictSentences } from './verdict.ts';

export interface AnswerFacts {
  readonly purchase: Purchase;
  readonly role: Role;
  readonly act: Act;
  readonly dealing?: Dealing;
  readonly asOf: Day;
  readonly asOfBasis: Screening['asOfBasis'];
  readonly knownAt: Instant | null;
  readonly status: ScreeningStatus;
  readonly findings: readonly Finding[];
  readonly lists: readonly ListCoverage[];
  readonly documents?: DocumentsRead;
  readonly policy: string;
  readonly rules: readonly Rule[];
}

export function answerFor(facts: AnswerFacts): string {
  const sentences = [
    mainSentence(facts),
    classSentence(facts),
    originSentence(facts),
    ...documentsSentences(facts),
    ...verdictSentences(facts.findings, facts),
    ...asideSentences(facts),
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

function mainSentence(facts: AnswerFacts): string {
  switch (facts.status) {
    case 'hit':
      return isAboutSupplier(facts) ? hitSentence(facts) : noMatchSentence(facts);
    case 'incomplete':
      return `Incomplete: ${incompleteReason(facts)} No match in the lists that could answer: ${answeringLists(facts)}, as of ${facts.asOf} under policy ${shortHash(facts.policy)}.`;
    case 'no_hit':
      return noMatchSentence(facts);
  }
}

function noMatchSentence(facts: AnswerFacts): string {
  return facts.findings.some(saysListed)
    ? `No listing that held on ${facts.asOf} in lists ${answeringLists(facts)} under policy ${shortHash(facts.policy)}.`
    : `No match in lists ${answeringLists(facts)} as of ${facts.asOf} under policy ${shortHash(facts.policy)}.`;
}

function hitSentence(facts: AnswerFacts): string {
  const { findings, asOf, lists } = facts;
  const direct = findings.find(
    (finding) => saysListed(finding) && finding.owned === undefined && finding.listing.onDate !== false,
  );
  const owned = ownedSentence(findings, {
    asOf,
    alone: direct === undefined,
    copyWords: (finding) => copyWords(finding, lists),
  });
  return [direct ? listedSentence(direct, facts) : '', owned].filter((text) => text !== '').join(' ');
}

/** What a line names that a list covers whoever makes it. */
function classSentence({ findings }: AnswerFacts): string {
  const named = findings.filter(({ check }) => check === 'equipment-class');
  if (named.length === 0) return '';
  const classes = [...new Map(named.map((finding) => [finding.list, finding])).values()].map(
    ({ name, entity, listing }) => `"${name}": ${entity.caption} (since ${listing.effective ?? '?'})`,
  );
  return `A line names what the FCC Covered List covers whoever makes it: ${classes.join(', ')}; whether this was produced in a foreign country is not shown by the record.`;
}

/** Who made what is bought, as far as a report or two kinds of signal say, and on which lists that maker was. */
function originSentence({ findings }: AnswerFacts): string {
  const byMaker = Map.groupBy(
    findings.filter(({ origin }) => origin !== undefined),
    ({ origin }) => origin?.maker.id ?? '',
  );
  return [...byMaker.values()].map((found) => madeBySentence(found)).join(' ');
}

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(kindNames));

function madeBySentence(found: readonly Finding[]): string {
  const origin = found[0]?.origin;
  if (!origin) return '';
  const lists = new Map(found.map((finding) => [`${finding.list} ${listedSince(finding.listing) ?? ''}`, finding]));
  const on = [...lists.values()].map(({ listTitle, listing }) => {
    const since = listedSince(listing);
    const covered = listing.covers === 'equipment' ? ', for some equipment or services' : '';
    const held = listing.onDate === null ? ', whether on this day the sources do not say' : '';
    return `${listTitle} (${since === null ? 'no date' : `since ${since}`}${covered}${held})`;
  });
  const how =
    origin.grade === 'documented'
      ? 'is recorded or reported as made by, or under a brand of,'
      : `is likely made by, as ${origin.kinds.map((kind) => KINDS.get(kind) ?? kind).join(' and ')} suggest,`;
  return `What was bought, "${origin.device}", ${how} ${origin.maker.name}, which stands on: ${on.join('; ')}.`;
}

/** Whether anything was found about the supplier, and not only about what a line names. */
function isAboutSupplier({ findings }: AnswerFacts): boolean {
  return findings.some((finding) => saysListed(finding) && finding.listing.onDate !== false);
}

function listedSentence(first: Finding, { asOf, purchase, act, lists }: AnswerFacts): string {
  const { listing, listTitle, entity } = first;
  const similarity = `similarity ${first.score.toFixed(2)}`;
  if (listing.onDate === null) {
    return `The supplier's name is similar to "${entity.caption}" (${similarity}), a name on the ${listTitle}; whether that listing held on ${asOf} the sources do not say.`;
  }
  const since = listedSince(listing);
  const from = since === null ? `in our copies since ${listing.seen?.[0] ?? 'no day'}` : `since ${since}`;
  const citation = listing.citation === null ? '' : ` (${joinCitations(listing.citations)})`;
  const copy = copyWords(first, lists);
  if (listing.covers === 'equipment') {
    return `Some equipment or services of "${entity.caption}" are covered by the ${listTitle} ${from}${citation}, and were on ${asOf}${copy}; whether the supplier is that company (${similarity}), and whether what was bought is covered, is not said by this.`;
  }
  const day = purchase.date === asOf ? `when ${pastActs[act]} on ${asOf}` : `on ${asOf}`;
  return `Listed on the ${listTitle} ${from}${citation}, so listed ${day}${copy}, if the supplier is the party listed as "${entity.caption}" (${similarity}).`;
}

/** Whose copy says so, where it is of a day too far from the one asked about. */
function copyWords({ list }: Finding, lists: readonly ListCoverage[]): string {
  const coverage = lists.find((one) => one.list === list.split(':')[0]);
  if (!coverage || coverage.copyOf === null || !(coverage.state === 'gap' || isIncomplete(coverage))) return '';
  return ` by our copy of ${coverage.copyOf}`;
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

function asideSentences(facts: AnswerFacts): readonly string[] {
  const { findings, asOf, asOfBasis, lists } = facts;
  const found = isAboutSupplier(facts);
  const notThen = found ? undefined : findings.find(({ listing }) => listing.onDate === false);
  const beforeFirst = lists.filter(({ state }) => state === 'before_first').map(({ list }) => list);
  const gaps = lists.filter(({ state }) => state === 'gap');
  const silent = lists.filter(isIncomplete);
  return [
    starterSentence(facts),
    notThen
      ? `A similar name, "${notThen.entity.caption}" (similarity ${notThen.score.toFixed(2)}), stands on the ${notThen.listTitle}, but not on ${asOf}: ${notThen.listing.notes[0] ?? ''}`
      : '',
    !found && beforeFirst.length > 0
      ? `Our first ${beforeFirst.length === 1 ? 'copy' : 'copies'} of ${beforeFirst.join(', ')} ${beforeFirst.length === 1 ? 'is' : 'are'} later than ${asOf}: the lists' own dates answer, and parties removed before are not in them.`
      : '',
    gaps.length > 0 ? gaps.map(({ list, note }) => `${list}: ${note ?? ''}`).join(' ') : '',
    (found || findings.some(({ origin }) => origin !== undefined)) && silent.length > 0
      ? `Some lists could not answer for ${asOf}: ${silent.map(({ list, state }) => `${list} (${state})`).join(', ')}.`
      : '',
    asOfBasis === 'today' ? 'The line has no date, so today counts.' : '',
    knownAtSentence(facts),
  ];
}

function starterSentence(facts: AnswerFacts): string {
  const { lists } = facts;
  return !isAboutSupplier(facts) && lists.length > 0 && lists.every(({ list }) => list === 'starter')
    ? 'Only the starter was asked, which is not whole lists: a party that is not in it may still be listed; `lists refresh` takes in the lists themselves.'
    : '';
}

/** A copy may have been taken in long after the day under which it stands: that is not what somebody knew then. */
function knownAtSentence({ knownAt, lists }: AnswerFacts): string {
  if (knownAt === null) return '';
  const later = lists.filter(({ takenIn }) => takenIn !== null && takenIn > knownAt.slice(0, 10));
  const taken =
    later.length === 0
      ? ''
      : ` The copies of ${later.map(({ list }) => list).join(', ')} were taken in here only after that moment.`;
  return `From copies dated up to ${knownAt}.${taken}`;
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
