/**
 * The main path. A screening is a pure function: the same purchase, snapshot, policy and day give the same bytes, today and in ten years.
 *
 *   purchase -> each check finds parties that match and asks whether they were listed on that day
 *            -> each listing becomes a finding under the rule for this role and act
 *            -> status and one sentence that can be read aloud
 */
import type { Day } from '../model/day.ts';
import type { Purchase } from '../model/purchase.ts';
import { outcomes } from '../model/rule.ts';
import type { DocumentsRead, Finding, ListCoverage, Screening, ScreeningStatus } from '../model/screening.ts';
import { coverageOn, isIncomplete } from '../resolution/coverage.ts';
import { answerFor } from './answer.ts';
import type { Policy, Snapshot } from './check.ts';
import { checks } from './registry.ts';
import { saysListed } from './says-listed.ts';

export interface ScreeningDay {
  readonly day: Day;
  readonly basis: Screening['asOfBasis'];
}

export function screen(purchase: Purchase, snapshot: Snapshot, policy: Policy, asOf: ScreeningDay): Screening {
  const role = purchase.role ?? policy.role;
  const act = purchase.act ?? policy.act;
  const dealing = purchase.dealing ?? policy.dealing;
  const question = { purchase, asOf: asOf.day, role, act, ...(dealing && { dealing }), policy, snapshot };
  const asked = checks.filter(({ id }) => policy.checks?.includes(id) ?? true);
  const findings = asked.flatMap((check) => check.run(question)).sort(byGravity);
  const lists = [...snapshot.lists.values()]
    .map(({ timeline }) => coverageOn(timeline, asOf.day))
    .sort((a, b) => compare(a.list, b.list));
  const documents = documentsRead(snapshot);
  const status = statusOf(findings, lists, documents);
  return {
    purchase,
    asOf: asOf.day,
    asOfBasis: asOf.basis,
    knownAt: snapshot.knownAt,
    snapshot: snapshot.id,
    policy: policy.id,
    status,
    answer: answerFor({
      purchase,
      role,
      act,
      ...(dealing && { dealing }),
      asOf: asOf.day,
      asOfBasis: asOf.basis,
      knownAt: snapshot.knownAt,
      status,
      findings,
      lists,
      ...(documents && { documents }),
      policy: policy.id,
      rules: policy.rules,
    }),
    findings,
    ...(documents && { documents }),
    lists,
  };
}

/** A hit is a match whose listing held on the day, or of which the sources do not say. A list that can't answer makes the rest incomplete, never "no hit". */
function statusOf(
  findings: readonly Finding[],
  lists: readonly ListCoverage[],
  documents: DocumentsRead | undefined,
): ScreeningStatus {
  const held = findings.filter(({ listing }) => listing.onDate !== false);
  if (held.some(saysListed)) return 'hit';
  // What a line names, or a document says, is not whether the supplier is listed, which a list that can't answer may say.
  if (lists.length === 0 || lists.some(isIncomplete) || (documents && documents.gaps.length > 0)) return 'incomplete';
  return held.length > 0 ? 'hit' : 'no_hit';
}

function documentsRead({ documents }: Snapshot): DocumentsRead | undefined {
  if (!documents) return undefined;
  const { vendor, files, statements, gaps } = documents;
  return { vendor, files, statements: statements.length, gaps };
}

/** Listed on the day first, then the gravest outcome, then the best match; the rest of the order only has to be fixed. */
function byGravity(a: Finding, b: Finding): number {
  return (
    Number(b.listing.onDate !== false) - Number(a.listing.onDate !== false) ||
    outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
    b.score - a.score ||
    compare(a.list, b.list) ||
    compare(a.entity.id, b.entity.id) ||
    compare(a.rule?.id ?? '', b.rule?.id ?? '') ||
    compare(a.listing.citation ?? '', b.listing.citation ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
