/** Whether the summaries that lists are drawn from are what the events of the cases say. */
import { caseIdsInLog, summariesAfter } from '../../io/database/cases.ts';
import type { Context } from '../context.ts';
import { eventsOfCases, summaryRow } from './case-files.ts';

const CHUNK = 400;

export interface SummaryCheck {
  readonly cases: number;
  /** Of all of them. */
  readonly events: number;
  /** Ids of cases whose summary is missing, left over, or says something else than their events. */
  readonly differing: readonly string[];
}

/** In one transaction, so that nothing moves meanwhile. */
export async function checkSummaries({ store }: Pick<Context, 'store'>): Promise<SummaryCheck> {
  return store.alone('cases', async (db) => {
    const inLog = new Set(await caseIdsInLog(db));
    const cases = inLog.size;
    let count = 0;
    const differing: string[] = [];
    for (let after = ''; ; ) {
      const rows = await summariesAfter(db, after, CHUNK);
      const events = await eventsOfCases(
        db,
        rows.map(({ id }) => id),
      );
      for (const row of rows) {
        inLog.delete(row.id);
        const some = events.get(row.id);
        count += some?.length ?? 0;
        if (!some || !isSame(row, summaryRow(some))) differing.push(row.id);
      }
      const last = rows.at(-1);
      if (!last) return { cases, events: count, differing: [...differing, ...inLog] };
      after = last.id;
    }
  });
}

function isSame(one: object, other: object): boolean {
  const told = (row: object): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return told(one) === told(other);
}
