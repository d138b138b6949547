/** Keeps that a run came to its end, and what a report says of it beside its screenings. */
import type { RowProblem } from '../../core/intake/intake.ts';
import type { ScreeningRun } from '../../core/reports/screening-run.ts';
import { insertRunEnd } from '../../io/database/runs.ts';
import { insertArchiveFile } from '../../io/database/screenings.ts';
import type { Context } from '../context.ts';

/** Counts of screenings, of those with the status `hit` and `incomplete`, and of rows that could not be read. */
export interface RunTally {
  screenings: number;
  hits: number;
  incomplete: number;
  problems: number;
}

/** The first line of the archived description; each further line is a row that could not be read. */
export type RunDescription = Omit<ScreeningRun, 'screenings' | 'problems'>;

export async function endRun(context: Context, run: ScreeningRun, tally: RunTally): Promise<void> {
  const { screenings: _, problems, ...description } = run;
  const { sha256, bytes } = await context.archive.put({
    name: `what the run ${run.id} was asked`,
    bytes: 0,
    open: () => linesOf(description, problems),
  });
  await context.store.db.transaction().execute(async (transaction) => {
    await insertArchiveFile(transaction, { sha256, bytes, stored_at: context.now() });
    const end = { run: run.id, ended_at: context.now(), state: 'finished', reason: null } as const;
    await insertRunEnd(transaction, { ...end, ...tally, description: sha256 });
  });
}

/** The screenings that were kept before it failed stay; the run says that there are no more and why. */
export async function failRun(
  context: Context,
  run: string,
  { reason, tally }: { readonly reason: string; readonly tally: RunTally },
): Promise<void> {
  const end = { run, ended_at: context.now(), state: 'failed', reason, description: null } as const;
  await context.store.db.transaction().execute((transaction) => insertRunEnd(transaction, { ...end, ...tally }));
}

async function* linesOf(description: RunDescription, problems: Iterable<RowProblem>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(description)}\n`);
  for (const problem of problems) yield Buffer.from(`${JSON.stringify(problem)}\n`);
}
