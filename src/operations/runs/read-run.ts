/** What a run answered, read again from the archive as it was printed. */
import type { Outcome } from '../../core/model/rule.ts';
import type { RecordedScreening } from '../../core/model/screening.ts';
import { OperatingError } from '../../core/model/errors.ts';
import type { ScreeningRun, UnreadRow } from '../../core/reports/screening-run.ts';
import { answersOf } from '../../io/database/runs.ts';
import { readNdjson } from '../../io/readers/json.ts';
import { decodeText } from '../../io/readers/text.ts';
import { scratchPath } from '../../io/scratch.ts';
import { createSpool } from '../../io/spool.ts';
import type { Context } from '../context.ts';
import type { RunDescription } from './end-run.ts';
import { foundRun } from './show-runs.ts';

export interface RunLine {
  /** From 0, in the order of the purchases. */
  readonly number: number;
  /** The bytes as they were printed, without a line end. */
  readonly line: string;
  readonly screening: RecordedScreening;
}

export interface RunLinesOptions {
  /** Only lines after this number; -1 is all. */
  readonly after: number;
  readonly limit: number;
  /** Only screenings with a finding of this outcome, or, for a status, with that status; null is all. */
  readonly outcome: Outcome | RecordedScreening['status'] | null;
}

/** The screenings of a run in order, in bounded memory. Throws `not_found` before the first. */
export async function* runLines(context: Context, id: string, options: RunLinesOptions): AsyncGenerator<RunLine> {
  const files = await answersOf(context.store.db, (await foundRun(context, id)).run.id);
  let number = -1;
  let given = 0;
  for (const [part, sha256] of files.entries()) {
    for await (const line of linesOf(context, sha256, `answers ${part} of run ${id}`)) {
      number += 1;
      if (number <= options.after) continue;
      const screening = JSON.parse(line) as RecordedScreening;
      if (!isWanted(screening, options.outcome)) continue;
      if (given >= options.limit) return;
      given += 1;
      yield { number, line, screening };
    }
  }
}

function isWanted({ status, findings }: RecordedScreening, outcome: RunLinesOptions['outcome']): boolean {
  return outcome === null || status === outcome || findings.some((finding) => finding.outcome === outcome);
}

async function* linesOf(context: Context, sha256: string, name: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decodeText(await context.archive.get(sha256, name), 'utf-8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** What a report of a finished run is made from; `done` frees it. Throws `not_ready` for a run without an end. */
export async function openRunReport(context: Context, id: string): Promise<{ run: ScreeningRun; done: () => void }> {
  const { end } = await foundRun(context, id);
  if (end?.description == null) throw unfinished(id, end?.reason ?? null);
  const screenings = createSpool<RecordedScreening>(scratchPath(context.cacheFolder));
  const problems = createSpool<UnreadRow>(scratchPath(context.cacheFolder));
  const done = (): void => {
    screenings.remove();
    problems.remove();
  };
  try {
    let description: RunDescription | null = null;
    for await (const batch of readNdjson(await context.archive.get(end.description, `what the run ${id} was asked`)))
      for (const { value } of batch)
        if (description === null) description = value as RunDescription;
        else problems.add(value as UnreadRow);
    if (description === null) throw unfinished(id, null);
    const all = { after: -1, limit: Number.POSITIVE_INFINITY, outcome: null };
    for await (const { line } of runLines(context, id, all)) screenings.addJson(line);
    return { run: { ...description, screenings: screenings.values, problems: problems.values }, done };
  } catch (error) {
    done();
    throw error;
  }
}

function unfinished(id: string, reason: string | null): OperatingError {
  return new OperatingError(
    'not_ready',
    reason === null ? `no end of the run ${id} is recorded` : `the run ${id} failed: ${reason}`,
    'Its screenings so far can be read one by one; a report is made of a finished run. Screen the files again.',
  );
}
