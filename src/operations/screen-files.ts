import type { IntakeBatch, RowProblem } from '../core/intake/intake.ts';
import type { RecordedScreening } from '../core/model/screening.ts';
import type { ScreeningRun, TableRead } from '../core/reports/screening-run.ts';
import { checks } from '../core/screening/registry.ts';
import { scratchPath } from '../io/scratch.ts';
import { type GivenFile, givenName } from '../io/readers/byte-source.ts';
import { type Spool, createSpool } from '../io/spool.ts';
import type { Context } from './context.ts';
import { ensureStarter } from './ensure-starter.ts';
import { type RunTally, endRun, failRun } from './runs/end-run.ts';
import { readMapping, readPurchases } from './read-purchases.ts';
import type { KeptScreening } from './record-screenings.ts';
import { type ScreenOptions, type ScreenRun, openScreenRun } from './screen-purchases.ts';
import { showLists } from './show-lists.ts';

export interface ScreenFilesOptions extends ScreenOptions {
  readonly files: readonly GivenFile[];
  /** From heading to field where the guess is wrong, or a JSON file of it. */
  readonly mapping: string | Readonly<Record<string, string>> | null;
  readonly version: string;
}

/** What happens while files are screened; each is called in order. */
export interface ScreenListener {
  onColumns(table: TableRead): Promise<void> | void;
  onProblem(problem: RowProblem): Promise<void> | void;
  onScreening(kept: KeptScreening): Promise<void> | void;
}

/** The main job: files of purchases against the lists, each line as of its day. Gives what a report is made from; `done` frees it. */
export async function screenFiles(
  context: Context,
  options: ScreenFilesOptions,
  listener: ScreenListener,
): Promise<{ run: ScreeningRun; done: () => void }> {
  const mapping = typeof options.mapping === 'string' ? await readMapping(options.mapping) : options.mapping;
  return screenBatches(context, options, readPurchases(options.files, mapping), listener);
}

/** The same for purchases that come from elsewhere than files. */
export async function screenBatches(
  context: Context,
  options: ScreenFilesOptions,
  purchases: AsyncIterable<IntakeBatch>,
  listener: ScreenListener,
): Promise<{ run: ScreeningRun; done: () => void }> {
  await ensureStarter(context);
  const screening = await openScreenRun(context, options);
  for (const note of screening.snapshot.ownershipNotes) context.say(note);
  const screenings = createSpool<RecordedScreening>(scratchPath(context.cacheFolder));
  const problems = createSpool<RowProblem>(scratchPath(context.cacheFolder));
  const tables: TableRead[] = [];
  const tally = { screenings: 0, hits: 0, incomplete: 0, problems: 0 };
  const done = (): void => {
    screenings.remove();
    problems.remove();
  };
  try {
    const batches = announced(purchases, { tables, problems, listener, tally, files: options.files.map(givenName) });
    for await (const batch of screening.screenings(batches)) {
      for (const one of batch) {
        screenings.addJson(one.line);
        tally.screenings += 1;
        tally.hits += one.screening.status === 'hit' ? 1 : 0;
        tally.incomplete += one.screening.status === 'incomplete' ? 1 : 0;
        await listener.onScreening(one);
      }
    }
    const run = await describeRun(context, options, { screening, screenings, problems, tables });
    await endRun(context, run, tally);
    return { run, done };
  } catch (error) {
    done();
    await failRun(context, screening.run, { reason: reasonOf(error), tally });
    throw error;
  }
}

/** What the person who waits is told, without where in the program it came up. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Announced {
  readonly tables: TableRead[];
  readonly problems: Spool<RowProblem>;
  readonly listener: ScreenListener;
  readonly tally: RunTally;
  readonly files: readonly string[];
}

/** Passes the batches on, and tells of columns and problems as they come by. */
async function* announced(
  batches: AsyncIterable<IntakeBatch>,
  { tables, problems, listener, tally, files }: Announced,
): AsyncGenerator<IntakeBatch> {
  for await (const batch of batches) {
    if (batch.columns) {
      const table = {
        file: batch.purchases[0]?.file ?? batch.problems[0]?.file ?? files[0] ?? '',
        columns: batch.columns,
      };
      tables.push(table);
      await listener.onColumns(table);
    }
    for (const problem of batch.problems) {
      problems.add(problem);
      tally.problems += problem.notice ? 0 : 1;
      await listener.onProblem(problem);
    }
    yield batch;
  }
}

interface Ran {
  readonly screening: ScreenRun;
  readonly screenings: Spool<RecordedScreening>;
  readonly problems: Spool<RowProblem>;
  readonly tables: readonly TableRead[];
}

async function describeRun(
  context: Context,
  options: ScreenFilesOptions,
  { screening, screenings, problems, tables }: Ran,
): Promise<ScreeningRun> {
  const { policy, snapshot } = screening;
  const asked = new Set(snapshot.lists.keys());
  const lists = (await showLists(context)).filter(({ id }) => asked.has(id));
  return {
    id: screening.run,
    generatedAt: context.now(),
    version: options.version,
    files: options.files.map(givenName),
    ...(screening.snapshot.ownership && { ownership: screening.snapshot.ownership.files }),
    policy: {
      id: policy.id,
      threshold: policy.threshold,
      role: policy.role,
      act: policy.act,
      ...(policy.dealing && { dealing: policy.dealing }),
      lists: [...asked].sort(),
    },
    snapshot: snapshot.id,
    knownAt: snapshot.knownAt,
    checks: checks
      .filter(({ id }) => policy.checks?.includes(id) ?? true)
      .map(({ id, describes }) => ({ id, describes })),
    lists: lists.map(({ id, title, publisher, version, entities, seen, state, sha256, notes }) => ({
      list: id,
      title,
      publisher,
      version,
      entities,
      seen,
      state,
      sha256,
      note: notes.length > 0 ? notes.join(' ') : null,
    })),
    tables,
    screenings: screenings.values,
    problems: problems.values,
  };
}
