import type { Command } from 'commander';
import type { DeviceAnswer } from '../../../core/model/equipment.ts';
import { InputError } from '../../../core/model/errors.ts';
import { type Outcome, outcomes } from '../../../core/model/rule.ts';
import { counted } from '../../../core/reports/counted.ts';
import { tallySentence } from '../../../core/reports/equipment-table/index.ts';
import { type EquipmentListener, type EquipmentOptions, identifyEquipment } from '../../../operations/equipment.ts';
import { actArgument, dayArgument, listsArgument, outcomeArgument, roleArgument } from '../arguments.ts';
import { printEquipment, writeEquipmentReport } from '../equipment-report.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { createProgress } from '../progress.ts';
import type { Format, Run, Session } from '../session.ts';
import { VERSION } from '../version.ts';

interface EquipmentArguments {
  readonly asOf?: string;
  readonly role: string;
  readonly act: string;
  readonly lists?: string;
  readonly mapping?: string;
  readonly contract?: string;
  readonly out?: string;
  readonly failOn?: string;
  readonly format?: string;
}

export function addEquipmentCommand(program: Command, run: Run): void {
  program
    .command('equipment <files...>')
    .description('who made the devices of an inventory, from what signals; reads files only and connects to no device')
    .option('--as-of <day>', 'the day that is asked about (else today)')
    .option('--role <role>', 'who buys, uses or imports', 'private_buyer')
    .option('--act <act>', 'what is done with the devices', 'use')
    .option('--lists <ids>', 'only these lists, separated by commas')
    .option('--mapping <file>', 'JSON from heading to field, where the guess of the columns is wrong')
    .option('--contract <day>', 'the day of the federal contract, by which its clauses are named')
    .option('--out <file>', 'write the report to a file: .html, .xlsx, .csv, .json or .ndjson')
    .option('--fail-on <outcome>', 'exit with 1 when a finding is as grave as this')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((files: string[], options: EquipmentArguments) => run((session) => runEquipment(session, files, options)));
}

async function runEquipment(
  session: Session,
  files: readonly string[],
  options: EquipmentArguments,
): Promise<ExitStatus> {
  const format = session.format(options.format);
  const failOn = outcomeArgument(options.failOn);
  const asked = readOptions(files, options, format);
  return session.withContext(async (context) => {
    const progress = createProgress(session, 'devices');
    const tally = { failed: false, problems: false, printed: 0 };
    const listener: EquipmentListener = {
      onColumns: ({ file, columns }) =>
        session.say(
          `${file}: ${columns.map(({ heading, field }) => `${heading} = ${field ?? 'not used'}`).join(', ')}`,
        ),
      onProblem: ({ file, row, column, found, wanted, notice }) => {
        tally.problems ||= notice !== true;
        session.say(
          `${file}, row ${row}${column === null ? '' : `, column ${column}`}: found "${found}", wanted ${wanted}`,
        );
      },
      async onAnswers(answers) {
        for (const answer of answers) {
          progress.count();
          tally.failed ||= failOn !== null && reaches(answer, failOn);
        }
        if (!isStreamed(options, format)) return;
        await session.print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
        tally.printed += answers.length;
      },
    };
    const { run, done } = await identifyEquipment(context, asked, listener).catch((error: unknown) => {
      if (tally.printed > 0)
        session.warn(
          `the file broke off: ${counted(tally.printed, 'answer before the place of the error is', 'answers before the place of the error are')} printed, and none after it`,
        );
      throw error;
    });
    progress.end();
    try {
      if (options.out !== undefined) await writeEquipmentReport(run, options.out, session);
      if (!isStreamed(options, format)) await printEquipment(run, format, session);
      if (format !== 'table') session.say(tallySentence(run.tally));
      if (options.asOf === undefined) session.say(`as of today, ${run.asOf}; --as-of DAY asks about another day`);
      const silent = run.lists.filter(({ state }) => state === 'stale' || state === 'absent' || state === 'refused');
      for (const { list, state } of silent) session.warn(`${list} could not answer for ${run.asOf} (${state})`);
      return tally.failed ? exit.failOn : silent.length > 0 || tally.problems ? exit.incomplete : exit.ran;
    } finally {
      done();
    }
  });
}

/** Printed as they come, so that an inventory of any length is answered in bounded memory. */
function isStreamed({ out }: EquipmentArguments, format: Format): boolean {
  return format === 'ndjson' && out === undefined;
}

function readOptions(files: readonly string[], options: EquipmentArguments, format: Format): EquipmentOptions {
  if (files.length === 0) throw new InputError('equipment needs a file of devices');
  return {
    files,
    asOf: options.asOf === undefined ? null : dayArgument('--as-of', options.asOf),
    role: roleArgument(options.role),
    act: actArgument(options.act),
    lists: listsArgument(options.lists),
    mapping: options.mapping ?? null,
    contractDay: options.contract === undefined ? null : dayArgument('--contract', options.contract),
    version: VERSION,
    keep: !isStreamed(options, format),
    record: true,
  };
}

function reaches({ findings }: DeviceAnswer, outcome: Outcome): boolean {
  return findings.some((finding) => outcomes.indexOf(finding.outcome) <= outcomes.indexOf(outcome));
}
