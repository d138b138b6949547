import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { type Column, indented, layTable } from '../../../core/reports/columns.ts';
import type { OwnershipAnswer, OwnershipRun } from '../../../operations/explain-ownership.ts';
import { dayArgument } from '../arguments.ts';
import { exit } from '../exit.ts';
import { printRows } from '../output.ts';
import type { Run, Session } from '../session.ts';

interface OwnershipCommandOptions {
  readonly file: readonly string[];
  readonly rule: string;
  readonly asOf?: string;
  readonly listed?: readonly string[];
  readonly format?: string;
}

export function addOwnershipCommand(program: Command, run: Run): void {
  const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  program
    .command('ownership')
    .description('who is owned by a listed party under a rule, with the arithmetic')
    .requiredOption(
      '--file <graph>',
      'CSV, FollowTheMoney, BODS 0.4 or GLEIF; may be repeated, all are one graph',
      repeated,
    )
    .option('--rule <rule>', 'us_ofac_50, us_bis_affiliates, uk_control or eu_control', 'us_ofac_50')
    .option('--as-of <day>', 'the day that is asked about (else today)')
    .option(
      '--listed <ids>',
      'ids of listed parties, separated by commas, or a CSV with the heading id; else listed.csv beside the graph',
      repeated,
    )
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((options: OwnershipCommandOptions) => run((session) => runOwnership(session, options)));
}

async function runOwnership(session: Session, options: OwnershipCommandOptions) {
  const today = session.around.now().slice(0, 10);
  const asOf = options.asOf === undefined ? today : dayArgument('--as-of', options.asOf);
  const format = session.format(options.format);
  // Loaded here, as no other command needs it.
  const { explainOwnership } = await import('../../../operations/explain-ownership.ts');
  const answered = await explainOwnership({
    files: options.file,
    rule: options.rule,
    asOf,
    ...(await listedOf(options)),
  });
  if (options.asOf === undefined) session.say(`as of today, ${asOf}; --as-of DAY asks about another day`);
  for (const warning of answered.warnings) session.warn(warning);
  for (const note of answered.notes) session.say(note);
  if (answered.listed === 0)
    session.say(
      'no party of these files is listed on that day: name the listed ones with --listed ID,… or in a listed.csv',
    );
  await printAnswers(session, answered, format);
  return exit.ran;
}

/** `--listed` names ids, or files that end in .csv; without it a listed.csv beside a graph is read. */
async function listedOf({
  file,
  listed = [],
}: OwnershipCommandOptions): Promise<{ listed: string[]; listedFiles: string[] }> {
  const values = listed.flatMap((value) => (/\.csv$/i.test(value) ? [value] : value.split(',').map((id) => id.trim())));
  if (values.includes('')) throw new InputError('--listed is ids separated by commas, or a CSV file');
  if (values.length > 0)
    return {
      listed: values.filter((value) => !/\.csv$/i.test(value)),
      listedFiles: values.filter((value) => /\.csv$/i.test(value)),
    };
  const beside = [...new Set(file.map((path) => join(dirname(path), 'listed.csv')))];
  const found = await Promise.all(
    beside.map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return { listed: [], listedFiles: found.flat() };
}

const COLUMNS = [
  'id',
  'caption',
  'rule',
  'asOf',
  'outcome',
  'shareMin',
  'shareMax',
  'owners',
  'paths',
  'because',
  'caveats',
] as const;

async function printAnswers(
  session: Session,
  answered: OwnershipRun,
  format: ReturnType<Session['format']>,
): Promise<void> {
  if (format === 'ndjson') {
    for (const answer of answered.answers()) await session.print(`${JSON.stringify(answer)}\n`);
    return;
  }
  const rows = [...answered.answers()];
  if (format === 'csv') return printRows(session, rows.map(withChains), { format, columns: COLUMNS });
  if (format !== 'table') return printRows(session, rows, { format, columns: COLUMNS });
  const terminal = { width: session.width, color: session.color };
  const table = layTable(TABLE, rows, terminal);
  for (const line of table.heading) await session.print(`${line}\n`);
  for (const row of rows) {
    const reasons = row.outcome === 'no' ? row.caveats : row.because;
    const lines = reasons.flatMap((text) => indented(text, '    - ', terminal));
    for (const line of [...table.lines(row), ...lines]) await session.print(`${line}\n`);
  }
}

/** A cell has no lists of lists: without a sign of its own one chain would run into the next. */
function withChains(answer: OwnershipAnswer) {
  return { ...answer, paths: answer.paths.map((path) => path.join(' > ')) };
}

const TABLE: readonly Column<OwnershipAnswer>[] = [
  { heading: 'outcome', value: ({ outcome }) => outcome, tone: ({ outcome }) => TONES[outcome] },
  { heading: 'party', value: ({ id, caption }) => (caption === id ? id : `${caption} (${id})`), min: 12, max: 60 },
  {
    heading: 'share',
    value: ({ shareMin, shareMax }) => (shareMin === shareMax ? String(shareMin) : `${shareMin}–${shareMax}`),
    align: 'right',
  },
  { heading: 'listed owners', value: ({ owners }) => owners.join(', '), min: 12, max: 60 },
];

const TONES = { yes: 'grave', unknown: 'caution', no: 'plain' } as const;
