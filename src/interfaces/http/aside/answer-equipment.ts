import type { EquipmentRun } from '../../../core/reports/equipment-run.ts';
import type { Context } from '../../../operations/context.ts';
import { type EquipmentListener, identifyEquipment } from '../../../operations/equipment.ts';
import type { EquipmentInquiry } from '../contract/equipment.ts';
import { HttpProblem } from '../problems.ts';
import type { AsideTasks, Written } from './messages.ts';
import { firstOf, linesOf, writeAnswer } from './write-answer.ts';

/** All is read before the answer is written, so that a broken file is a problem and no torn answer. */
export async function answerEquipment(
  context: Context,
  { path, form, options, most }: AsideTasks['equipment']['question'],
): Promise<Written> {
  const { run, done } = await identifyEquipment(context, options, upTo(most));
  try {
    return await writeAnswer(path, form === 'ndjson' ? linesOf(valuesOf(run)) : [JSON.stringify(answerOf(run))]);
  } finally {
    done();
  }
}

/** The answers are kept until they are written; this only counts them. */
function upTo(most: number): EquipmentListener {
  let devices = 0;
  return {
    onColumns: () => undefined,
    onProblem: () => undefined,
    onAnswers(answers) {
      devices += answers.length;
      if (devices <= most) return;
      throw new HttpProblem('too_large', `there are more than the ${most} devices that are answered at once`, {
        next: 'Send the inventory in parts; the command line answers one of any length.',
      });
    },
  };
}

function* valuesOf(run: EquipmentRun): Generator<unknown> {
  yield* run.answers;
  for (const problem of run.problems) yield { problem };
  yield { inquiry: inquiryOf(run) };
}

function answerOf(run: EquipmentRun): object {
  const [devices, problems] = [firstOf(run.answers), firstOf(run.problems)];
  const truncated = devices.isCut || problems.isCut;
  return { ...inquiryOf(run), devices: devices.values, problems: problems.values, truncated };
}

function inquiryOf(run: EquipmentRun): EquipmentInquiry {
  const { asOf, role, act, contractDay: contract, edition, lists, clauses, tables, tally } = run;
  return {
    asOf,
    role,
    act,
    contract,
    edition,
    lists: [...lists],
    clauses: clauses.map((clause) => ({ ...clause })),
    tables: tables.map((table) => ({ ...table })),
    tally: { ...tally },
    note: 'Each answer says who made a device by the signals that it names, and how certain that is; the lists were asked as of the day, in the copies that are named. It is no clearance of anybody.',
  };
}
