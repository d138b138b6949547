import { type Instant, dayOf } from '../../core/model/day.ts';
import type { Policy } from '../../core/screening/check.ts';
import type { RecordedScreening, Screening } from '../../core/model/screening.ts';
import { checks } from '../../core/screening/registry.ts';
import type { ReplayReport } from '../../core/reports/replay-report.ts';
import { goodReleases } from '../../io/database/releases.ts';
import { answerQuestions } from '../answer-questions.ts';
import type { Context } from '../context.ts';
import { type OpenSnapshot, openSnapshot } from '../open-snapshot.ts';
import { type PolicyBody, policyOf, policyOfToday } from '../policies.ts';
import { lineOf } from '../record-screenings.ts';
import type { SnapshotBody } from '../snapshot-record.ts';
import { compareAnswers, listsSince, rulesSince } from './changes-since.ts';
import { differencesOf } from './differences.ts';
import { findRecorded } from './find-recorded.ts';
import { rereadCopies } from './reread-copies.ts';
import { type ReopenedSnapshot, reopenSnapshot, storedBody } from './reopen-snapshot.ts';

export interface Replay {
  /** The original, byte for byte as it was printed, without a line end. */
  readonly line: string;
  readonly screening: RecordedScreening;
  readonly report: ReplayReport;
}

/** Differences that are told one by one. */
const SHOWN = 20;

/**
 * A recorded screening, computed again from the purchase, lists and rules that were stored with it, and compared byte for byte.
 * Nothing is written. Throws `not_found`, and `archive_corrupt` when anything that it rests on is missing or was changed.
 */
export async function replayScreening(
  context: Context,
  id: string,
  { version, reread }: { readonly version: string; readonly reread: boolean },
): Promise<Replay> {
  const { line, screening, run } = await findRecorded(context, id);
  const body = JSON.parse(await storedBody(context, 'policy', screening.policy)) as PolicyBody;
  const reopened = await reopenSnapshot(context, screening.snapshot, screening.knownAt);
  const again = await answerAgain(screening, reopened.snapshot, policyOf(screening.policy, body));
  const recomputed = lineOf(again);
  const differences = differencesOf(JSON.parse(line), JSON.parse(recomputed.line)).filter(({ path }) => path !== 'id');
  const matcher = { before: body.matcher, now: reopened.snapshot.matcher.version };
  const today = await openToday(context, body, reopened);
  const known = new Set(checks.map((check) => check.id));
  const missing = body.checks.filter((check) => !known.has(check));
  const cited = new Set(screening.findings.flatMap(({ rule }) => (rule === null ? [] : [rule.id])));
  return {
    line,
    screening,
    report: {
      id: screening.id,
      verdict:
        matcher.before !== matcher.now || missing.length > 0
          ? 'incomplete'
          : recomputed.line === line
            ? 'same'
            : 'different',
      recorded: {
        at: run.started_at,
        run: run.id,
        program: run.program,
        contradictedBy: takenInAfter(run.started_at, reopened),
      },
      checked: checkedOf(reopened, body),
      reread: reread ? await rereadCopies(context, reopened.releases) : null,
      recomputed: recomputed.id,
      differences: { count: differences.length, first: differences.slice(0, SHOWN) },
      program: { before: run.program, now: version },
      matcher,
      checks: { added: today.checks.filter((check) => !body.checks.includes(check)), missing },
      lists: listsSince(reopened, today),
      rules: rulesSince(body.rules, context.rules, cited),
      today: compareAnswers(screening, await answerAgain(screening, today.snapshot, today.policy)),
    },
  };
}

async function answerAgain(
  { purchase, asOf, asOfBasis }: Screening,
  snapshot: OpenSnapshot,
  policy: Policy,
): Promise<Screening> {
  const [answer] = await answerQuestions([{ purchase, asOf: { day: asOf, basis: asOfBasis } }], snapshot, policy);
  if (!answer) throw new Error('one question has one answer');
  return answer;
}

/** The copy of the latest day of those that were taken in only after the run is said to have begun; their days are under the hash of the snapshot. */
function takenInAfter(startedAt: Instant, { releases }: ReopenedSnapshot): ReplayReport['recorded']['contradictedBy'] {
  const newest = releases
    .map(({ list, seen, taken_in_at }) => ({ list, seen, takenIn: dayOf(taken_in_at) }))
    .reduce<ReplayReport['recorded']['contradictedBy']>(
      (latest, copy) => (latest === null || copy.takenIn > latest.takenIn ? copy : latest),
      null,
    );
  return newest !== null && dayOf(startedAt) < newest.takenIn ? newest : null;
}

function checkedOf({ lists, releases, files }: ReopenedSnapshot, { rules }: PolicyBody): ReplayReport['checked'] {
  return { lists: lists.length, copies: releases.length, files, rules: rules.length };
}

/** The lists, rules, checks and matcher of today, asked as they were asked then, beside the same files of ownership and documents. */
async function openToday(
  context: Context,
  body: PolicyBody,
  { ownership, documents }: Pick<ReopenedSnapshot, 'ownership' | 'documents'>,
) {
  const known = new Set(context.lists.map(({ id }) => id));
  const lists = body.lists?.filter((list) => known.has(list)) ?? null;
  const snapshot = await openSnapshot(context, { lists, knownAt: null, ownership, ...(documents && { documents }) });
  const { policy, checks } = await policyOfToday(context, snapshot, { ...body, lists });
  const releases = await goodReleases(context.store.db, null, null);
  return { snapshot, policy, checks, releases, body: JSON.parse(snapshot.record.body) as SnapshotBody };
}
