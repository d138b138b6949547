import type { UnreadRow } from '../../../core/reports/screening-run.ts';
import type { Context } from '../../../operations/context.ts';
import { type ScreenListener, screenBatches, screenFiles } from '../../../operations/screen-files.ts';
import type { AsideTasks, ScreenQuestion, Written } from './messages.ts';
import { writeAnswer } from './write-answer.ts';

/** The screenings, as they were recorded. */
export async function answerScreen(
  context: Context,
  { path, form, options, given }: AsideTasks['screen']['question'],
): Promise<Written> {
  const lines: string[] = [];
  const problems: UnreadRow[] = [];
  const listener: ScreenListener = {
    onColumns: () => undefined,
    onProblem: (problem) => void (problem.notice || problems.push(problem)),
    onScreening: ({ line }) => void lines.push(line),
  };
  const { run, done } =
    given === null
      ? await screenFiles(context, options, listener)
      : await screenBatches(context, options, oneBatch(given), listener);
  done();
  const pieces =
    form === 'ndjson'
      ? lines.map((line) => `${line}\n`)
      : [`{"run":${JSON.stringify(run.id)},"screenings":[${lines.join()}],"problems":${JSON.stringify(problems)}}`];
  const { bytes } = await writeAnswer(path, pieces);
  return { bytes, headers: { 'x-run': run.id } };
}

async function* oneBatch(given: NonNullable<ScreenQuestion['given']>) {
  yield given;
}
