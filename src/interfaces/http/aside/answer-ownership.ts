import { type OwnershipRun, explainOwnership } from '../../../operations/explain-ownership.ts';
import type { AsideTasks, Written } from './messages.ts';
import { firstOf, linesOf, writeAnswer } from './write-answer.ts';

/** The files are read whole before the answer is written, so that a broken one is a problem and no torn answer. */
export async function answerOwnership({ path, form, options }: AsideTasks['ownership']['question']): Promise<Written> {
  const run = await explainOwnership(options);
  return writeAnswer(path, form === 'ndjson' ? linesOf(run.answers()) : [JSON.stringify(answerOf(run))]);
}

function answerOf(run: OwnershipRun): object {
  const { parties, edges, listed, notes, warnings } = run;
  const { values: answers, isCut: truncated } = firstOf(run.answers());
  return { parties, edges, listed, notes, warnings, answers, truncated };
}
