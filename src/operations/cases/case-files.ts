/** Cases by their ids, and the summaries made of them. */
import type { Kysely } from 'kysely';
import { replay } from '../../core/cases/replay.ts';
import { nameKey } from '../../core/cases/subject.ts';
import type { Case } from '../../core/model/case.ts';
import { OperatingError } from '../../core/model/errors.ts';
import type { LogEvent } from '../../core/model/log.ts';
import { outcomes } from '../../core/model/rule.ts';
import { type CaseSummaryRow, caseEntries } from '../../io/database/cases.ts';
import type { Database } from '../../io/database/schema.ts';

/** The events of one case, in order. Throws `not_found`. */
export async function eventsOfCase(db: Kysely<Database>, id: string): Promise<readonly LogEvent[]> {
  const entries = (await caseEntries(db, [id])).get(id);
  if (entries) return entries.map(eventFrom);
  throw new OperatingError('not_found', `there is no case ${id}`, 'The list of cases has their ids.');
}

/** The events of these cases, as far as they are there. */
export async function eventsOfCases(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly LogEvent[]>> {
  const entries = await caseEntries(db, ids);
  return new Map([...entries].map(([id, texts]) => [id, texts.map(eventFrom)]));
}

function eventFrom(entry: string): LogEvent {
  return JSON.parse(entry) as LogEvent;
}

/** The row that lists show for these events. */
export function summaryRow(events: readonly LogEvent[]): CaseSummaryRow {
  const { id, subject, state, proposal, decision, outcome, alerts, assignee, due, changedAt, version } = replay(events);
  return {
    id,
    name: subject.name,
    name_key: nameKey(subject.name),
    country: subject.country,
    state,
    disposition: dispositionOf({ state, proposal, decision }),
    outcome,
    gravity: outcomes.indexOf(outcome),
    alerts: alerts.length,
    assignee,
    due,
    opened: events[0]?.number ?? 0,
    changed_at: changedAt,
    version,
  };
}

/** What is proposed, or what holds; null where neither is. */
export function dispositionOf({ state, proposal, decision }: Pick<Case, 'state' | 'proposal' | 'decision'>) {
  return proposal?.disposition ?? (state === 'decided' ? (decision?.disposition ?? null) : null);
}
