import type { Instant } from '../../core/model/day.ts';
import { OperatingError } from '../../core/model/errors.ts';
import { type RunWithEnd, runWithEnd, runsNewestFirst } from '../../io/database/runs.ts';
import type { Context } from '../context.ts';

/** `unfinished`: no end of it is recorded, so it was interrupted or another process is still at it; never shown as finished. */
export type RunState = 'finished' | 'failed' | 'unfinished';

export interface RunSummary {
  readonly id: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly state: RunState;
  /** Why it failed. */
  readonly reason: string | null;
  readonly files: readonly string[];
  /** A day, or `purchase`. */
  readonly asOf: string;
  readonly knownAt: Instant | null;
  readonly policy: string;
  readonly snapshot: string;
  /** The version of the program. */
  readonly program: string;
  /** Null while no end is recorded: nobody has counted them. */
  readonly counts: {
    readonly screenings: number;
    readonly hits: number;
    readonly incomplete: number;
    readonly problems: number;
  } | null;
}

export interface RunPage {
  readonly runs: readonly RunSummary[];
  /** The id to go on after; null when these are the last. */
  readonly next: string | null;
}

/** Runs, the newest first. */
export async function listRuns(
  context: Context,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<RunPage> {
  const last = after === null ? null : (await foundRun(context, after)).run;
  const rows = await runsNewestFirst(context.store.db, { after: last, limit: limit + 1 });
  const runs = rows.slice(0, limit).map(summaryOf);
  return { runs, next: rows.length > limit ? (runs.at(-1)?.id ?? null) : null };
}

/** One run. Throws `not_found`. */
export async function showRun(context: Context, id: string): Promise<RunSummary> {
  return summaryOf(await foundRun(context, id));
}

export async function foundRun(context: Context, id: string): Promise<RunWithEnd> {
  const found = await runWithEnd(context.store.db, id);
  if (found) return found;
  throw new OperatingError(
    'not_found',
    `no run ${id} is recorded here`,
    'The list of runs shows the ids that there are.',
  );
}

function summaryOf({ run, end }: RunWithEnd): RunSummary {
  const options = JSON.parse(run.options) as { files?: readonly string[] };
  return {
    id: run.id,
    startedAt: run.started_at,
    endedAt: end?.ended_at ?? null,
    state: end?.state ?? 'unfinished',
    reason: end?.reason ?? null,
    files: options.files ?? [],
    asOf: run.as_of,
    knownAt: run.known_at,
    policy: run.policy,
    snapshot: run.snapshot,
    program: run.program,
    counts: end && {
      screenings: end.screenings,
      hits: end.hits,
      incomplete: end.incomplete,
      problems: end.problems,
    },
  };
}
