import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { type Outcome, outcomes } from '../../../core/model/rule.ts';
import type { Screening } from '../../../core/model/screening.ts';
import { type ScreenFilesOptions, type ScreenListener, screenFiles } from '../../../operations/screen-files.ts';
import {
  actArgument,
  asOfArgument,
  countArgument,
  dealingArgument,
  instantArgument,
  listsArgument,
  outcomeArgument,
  roleArgument,
  shareArgument,
} from '../arguments.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { createProgress } from '../progress.ts';
import { printReport, writeReport } from '../report-file.ts';
import type { Run, Session } from '../session.ts';
import { VERSION } from '../version.ts';

export interface ScreenArguments {
  readonly asOf: string;
  readonly knownAt?: string;
  readonly role: string;
  readonly act: string;
  readonly dealing?: string;
  readonly lists?: string;
  readonly threshold: string;
  readonly limit: string;
  readonly mapping?: string;
  readonly ownership?: readonly string[];
  readonly documents?: readonly string[];
  readonly vendor?: string;
  readonly out?: string;
  readonly failOn?: string;
  readonly format?: string;
}

export function addScreenCommand(program: Command, run: Run): void {
  program
    .command('screen <files...>')
    .description('the main job: purchases in CSV, XLSX, OCDS or UBL against the lists, each as of its day')
    .option('--as-of <day>', 'a day, or "purchase" for the day of each line', 'purchase')
    .option('--known-at <instant>', 'only what was known at that moment')
    .option('--role <role>', 'who acts, where the line does not say', 'private_buyer')
    .option('--act <act>', 'what is done, where the line does not say', 'buy')
    .option('--dealing <what>', 'goods (and services) or securities, where the line does not say')
    .option('--lists <ids>', 'only these lists, separated by commas')
    .option('--threshold <score>', 'similarity from which a match counts', '0.7')
    .option('--limit <count>', 'matches a name', '10')
    .option('--mapping <file>', 'JSON from heading to field, where the guess of the columns is wrong')
    .option(
      '--ownership <file>',
      'who owns whom: CSV, FollowTheMoney, BODS 0.4 or GLEIF; may be repeated, all are one graph',
      (value: string, before: readonly string[] = []): readonly string[] => [...before, value],
    )
    .option(
      '--documents <file>',
      'documents of one vendor, or a folder of them: what they say that its product does to people; may be repeated',
      (value: string, before: readonly string[] = []): readonly string[] => [...before, value],
    )
    .option('--vendor <name>', 'whose documents these are')
    .option('--out <file>', 'write the report to a file: .html, .csv, .json or .ndjson')
    .option('--fail-on <outcome>', 'exit with 1 when a finding is as grave as this')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((files: string[], options: ScreenArguments) => run((session) => runScreen(session, files, options)));
}

export async function runScreen(
  session: Session,
  files: readonly string[],
  options: ScreenArguments,
): Promise<ExitStatus> {
  const asked = readOptions(files, options);
  const failOn = outcomeArgument(options.failOn);
  const format = session.format(options.format);
  return session.withContext(async (context) => {
    const progress = createProgress(session, 'screened');
    const tally = { incomplete: false, failed: false, notices: 0 };
    const listener: ScreenListener = {
      onColumns: ({ file, columns }) =>
        session.say(
          `${file}: ${columns.map(({ heading, field }) => `${heading} = ${field ?? 'not used'}`).join(', ')}`,
        ),
      onProblem: ({ file, row, column, found, wanted, notice }) => {
        if (notice) return void (tally.notices += 1);
        tally.incomplete = true;
        session.say(
          `${file}, row ${row}${column === null ? '' : `, column ${column}`}: found "${found}", wanted ${wanted}`,
        );
      },
      async onScreening({ screening, line }) {
        progress.count();
        // A listing of which the sources do not say whether it held, or an owner who may count, is a question left open, like a check that could not run.
        tally.incomplete ||= screening.status === 'incomplete' || screening.findings.some(isOpen);
        tally.failed ||= failOn !== null && reaches(screening, failOn);
        if (format === 'ndjson' && options.out === undefined) await session.print(`${line}\n`);
      },
    };
    const { run, done } = await screenFiles(context, asked, listener);
    progress.end();
    if (tally.notices > 0)
      session.say(`${tally.notices} records are no purchases, such as tenders without an award, and were not screened`);
    try {
      if (options.out !== undefined) await writeReport(run, options.out, session);
      if (format !== 'ndjson' || options.out !== undefined) await printReport(run, format, session);
    } finally {
      done();
    }
    return tally.failed ? exit.failOn : tally.incomplete ? exit.incomplete : exit.ran;
  });
}

function readOptions(files: readonly string[], options: ScreenArguments): ScreenFilesOptions {
  if (files.length === 0) throw new InputError('screen needs a file of purchases');
  const dealing = dealingArgument(options.dealing);
  return {
    files,
    asOf: asOfArgument(options.asOf),
    knownAt: instantArgument('--known-at', options.knownAt, 'last'),
    role: roleArgument(options.role),
    act: actArgument(options.act),
    ...(dealing && { dealing }),
    lists: listsArgument(options.lists),
    threshold: shareArgument('--threshold', options.threshold),
    limit: countArgument('--limit', options.limit),
    mapping: options.mapping ?? null,
    ...(options.ownership && { ownership: options.ownership }),
    ...(options.documents && { documents: options.documents }),
    ...(options.vendor !== undefined && { vendor: options.vendor }),
    version: VERSION,
  };
}

function isOpen({ listing, owned }: Screening['findings'][number]): boolean {
  return listing.onDate === null || owned?.answer === 'unknown';
}

/** True when a listing that held on the day, or may have, led to this outcome or a graver one. */
function reaches({ findings }: Screening, outcome: Outcome): boolean {
  return findings.some(
    (finding) => finding.listing.onDate !== false && outcomes.indexOf(finding.outcome) <= outcomes.indexOf(outcome),
  );
}
