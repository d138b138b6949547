/** Screening -> alert -> case: which screenings need a reviewer, and what each adds to the case of its supplier. */
import type { Fact, FactChange } from '../model/case.ts';
import type { ListCoverage, RecordedScreening } from '../model/screening.ts';
import { changesIn } from './changes.ts';
import type { CaseBodies, NewCaseEvent } from './events.ts';
import { factsOf, gravest, purchaseKey } from './facts.ts';
import type { CaseHistory } from './replay.ts';
import { subjectOf } from './subject.ts';

/**
 * A hit needs a reviewer, and so does an incomplete screening that found something. An incomplete one that found nothing does not: what it
 * lacks is a list, which no judgement about the supplier can replace; the run says so, and is mended by taking the list in and screening again.
 * One case for each supplier while a list is stale would bury the hits.
 */
export function needsReviewer({ status, findings }: Pick<RecordedScreening, 'status' | 'findings'>): boolean {
  return status === 'hit' || (status === 'incomplete' && findings.length > 0);
}

/** What the screening adds to the case of its supplier, null where it has none yet; nothing when there is nothing for a reviewer in it, or the case has it already. */
export function eventsOf(
  history: CaseHistory | null,
  screening: RecordedScreening,
  run: string,
): readonly NewCaseEvent[] {
  if (history?.knows(screening.id) === true) return [];
  const alert = alertOf(screening, run);
  const before = history?.newest().get(purchaseKey(alert))?.facts ?? [];
  const answered = answeredLists(screening);
  const isNeeded = needsReviewer(screening) || losesFacts(before, alert.facts, answered);
  if (!isNeeded) return [];
  if (!history) return [opened(alert.subject), raised(alert)];
  const decision = history.decision();
  const changes = decision === null ? [] : changesIn({ restsOn: decision.restsOn, before, alert, answered });
  const holds = history.state() === 'decided';
  const added = raised({ ...alert, changes, covered: holds && changes.length === 0 });
  return holds && decision && changes.length > 0 ? [added, reopenedFor(decision.number, changes)] : [added];
}

type RaisedBody = CaseBodies['alert_raised'];

function alertOf(screening: RecordedScreening, run: string): RaisedBody {
  const { id, purchase, asOf, knownAt, answer, findings, status } = screening;
  const held = findings.filter(({ listing }) => listing.onDate !== false);
  return {
    screening: id,
    run,
    purchase: { id: purchase.id, date: purchase.date, file: purchase.file, row: purchase.row },
    subject: subjectOf(purchase.supplier),
    asOf,
    knownAt,
    outcome: gravest(
      held.map(({ outcome }) => outcome),
      status === 'no_hit' ? 'not_covered' : 'unknown',
    ),
    answer,
    facts: factsOf(screening),
    covered: false,
    changes: [],
  };
}

/** Without a hit there is still something to look at where the same purchase had one: what it rested on is gone. */
function losesFacts(before: readonly Fact[], now: readonly Fact[], answered: ReadonlySet<string>): boolean {
  const keys = new Set(now.map(({ key }) => key));
  return before.some(({ key, list }) => !keys.has(key) && answered.has(list.split(':', 1)[0] ?? list));
}

const SILENT: ReadonlySet<string> = new Set(['stale', 'absent', 'refused'] satisfies ListCoverage['state'][]);

/** The lists that answered for the day as it is known now: one that was not asked, or could not answer, takes nothing away. */
function answeredLists({ lists, knownAt }: RecordedScreening): ReadonlySet<string> {
  if (knownAt !== null) return new Set();
  return new Set(lists.filter(({ state }) => !SILENT.has(state)).map(({ list }) => list));
}

function opened(subject: RaisedBody['subject']): NewCaseEvent {
  return { actor: 'system', kind: 'case_opened', body: { subject } };
}

function raised(body: RaisedBody): NewCaseEvent {
  return { actor: 'system', kind: 'alert_raised', body };
}

function reopenedFor(about: number, changes: readonly FactChange[]): NewCaseEvent {
  const reason = changes.map(({ sentence }) => sentence).join(' ');
  return { actor: 'system', kind: 'reopened', about, body: { reason } };
}
