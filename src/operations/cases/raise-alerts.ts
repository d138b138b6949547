/** Makes alerts of screenings, in the transaction that keeps them: no screening that needs a reviewer is kept without its alert. */
import type { Kysely } from 'kysely';
import { type NewCaseEvent, newEvent } from '../../core/cases/events.ts';
import { eventsOf, needsReviewer } from '../../core/cases/raise.ts';
import { type CaseHistory, historyOf, openHistory } from '../../core/cases/replay.ts';
import { groupingKey, subjectOf } from '../../core/cases/subject.ts';
import type { CaseSubject } from '../../core/model/case.ts';
import type { LogEvent, NewEvent } from '../../core/model/log.ts';
import type { RecordedScreening } from '../../core/model/screening.ts';
import { sha256Of } from '../../io/archive/hash.ts';
import { putCaseSummaries } from '../../io/database/cases.ts';
import type { Database } from '../../io/database/schema.ts';
import type { Context } from '../context.ts';
import { eventsOfCases, summaryRow } from './case-files.ts';

/** The same supplier has the same case in every store: two processes that open it at the same moment open one. */
export function caseIdOf(subject: CaseSubject): string {
  return sha256Of(groupingKey(subject)).slice(0, 16);
}

export interface Raised {
  /** For the log. */
  readonly events: readonly NewEvent[];
  /** Makes the summaries, when the events are in the log. */
  summarise(appended: readonly LogEvent[]): Promise<void>;
}

/** What the new screenings of a run add to cases. The transaction holds the lock of cases from here to its end. */
export async function raiseAlerts(
  { store }: Pick<Context, 'store'>,
  transaction: Kysely<Database>,
  { run, screenings }: { readonly run: string; readonly screenings: readonly RecordedScreening[] },
): Promise<Raised> {
  await store.lock(transaction, 'cases');
  const bySubject = Map.groupBy(screenings, ({ purchase }) => caseIdOf(subjectOf(purchase.supplier)));
  const known = await eventsOfCases(transaction, [...bySubject.keys()]);
  const events: NewEvent[] = [];
  for (const [id, some] of bySubject) {
    const before = known.get(id);
    if (before || some.some(needsReviewer))
      events.push(...eventsOfCase(id, { before: before ?? [], screenings: some, run }));
  }
  return {
    events,
    async summarise(appended) {
      const added = Map.groupBy(appended, ({ subject }) => subject);
      const rows = [...added].map(([subject, some]) =>
        summaryRow([...(known.get(subject.slice('case:'.length)) ?? []), ...some]),
      );
      await putCaseSummaries(transaction, rows);
    },
  };
}

interface OfOneCase {
  readonly before: readonly LogEvent[];
  readonly screenings: readonly RecordedScreening[];
  readonly run: string;
}

/** One screening after the other: what the first changes, the second is seen against. */
function eventsOfCase(id: string, { before, screenings, run }: OfOneCase): readonly NewEvent[] {
  let history: CaseHistory | null = before.length > 0 ? historyOf(before) : null;
  const events: NewEvent[] = [];
  for (const screening of screenings) {
    for (const made of eventsOf(history, screening, run)) {
      const event = newEvent(id, made);
      events.push(event);
      history = advance(history, made, event.subject);
    }
  }
  return events;
}

/** Numbers and times come when the log takes the events; what follows what does not ask for them. */
function advance(history: CaseHistory | null, made: NewCaseEvent, subject: NewEvent['subject']): CaseHistory {
  const event = { ...made, subject, about: made.about ?? null, number: 0, at: '' };
  if (event.kind === 'case_opened') return openHistory(event);
  if (!history) throw new Error('a case begins with case_opened');
  history.apply(event);
  return history;
}
