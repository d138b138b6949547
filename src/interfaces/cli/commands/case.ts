/** Cases at the command line. Whoever decides says who they are and proves it: two people are two people here as well. */
import type { Command } from 'commander';
import { type Case, caseStates, dispositions } from '../../../core/model/case.ts';
import { outcomes } from '../../../core/model/rule.ts';
import { renderCaseText } from '../../../core/reports/case-text/index.ts';
import { asPerson } from '../../../operations/accounts/local-person.ts';
import { findPerson, listPeople } from '../../../operations/accounts/users.ts';
import { type CaseAction, actOnCase } from '../../../operations/cases/act-on-case.ts';
import { attachFile } from '../../../operations/cases/attach.ts';
import {
  type CaseFilter,
  type CaseSort,
  caseSorts,
  findCaseId,
  listCases,
  showCase,
  showCaseEvents,
} from '../../../operations/cases/show-cases.ts';
import type { Context } from '../../../operations/context.ts';
import { countArgument, dayArgument, numberArgument, oneOf } from '../arguments.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { printRows } from '../output.ts';
import { PASSWORD_VARIABLE, askPassword } from '../secret.ts';
import type { Run, Session } from '../session.ts';
import { writeCases } from './case-export.ts';

interface FilterOptions {
  readonly state?: string;
  readonly outcome?: string;
  readonly assignee?: string;
  readonly text?: string;
}

interface ActOptions {
  readonly as?: string;
  readonly seen?: string;
  readonly reason?: string;
  readonly format?: string;
}

const FORMAT = ['--format <format>', 'table, json, ndjson or csv'] as const;

export function addCaseCommand(program: Command, run: Run): void {
  const command = program
    .command('case')
    .description('suppliers that screenings found on a list: what people noted and decided about them, and why');
  addReading(command, run);
  addWork(command, run);
  addDecisions(command, run);
}

function addReading(command: Command, run: Run): void {
  filtered(command.command('list').description('cases, the gravest first'))
    .option('--sort <order>', Object.keys(caseSorts).join(', '), 'gravity')
    .option('--limit <n>', 'cases at most', '100')
    .option(...FORMAT)
    .action((options: FilterOptions & { sort: string; limit: string; format?: string }) =>
      inContext(run, async (context, session) => printCases(context, session, options)),
    );
  command
    .command('show <case>')
    .description('one case: alerts, facts, decision, notes and files; the id may be shortened')
    .option(...FORMAT)
    .action((text: string, { format }: { format?: string }) =>
      inContext(run, async (context, session) => {
        const shown = await showCase(context, await findCaseId(context, text));
        await printCase(context, session, shown, format);
      }),
    );
  command
    .command('events <case>')
    .description('the events that the case is the replay of, as they stand in the log')
    .option(...FORMAT)
    .action((text: string, { format }: { format?: string }) =>
      inContext(run, async (context, session) => {
        const events = await showCaseEvents(context, await findCaseId(context, text));
        const columns = ['number', 'at', 'actor', 'kind', 'about', 'body'];
        await printRows(session, events, { format: session.format(format), columns });
      }),
    );
  filtered(command.command('export').description('cases as a table for a spreadsheet; no cell starts a formula'))
    .requiredOption('--out <file>', 'a file that ends in .csv or .xlsx')
    .action((options: FilterOptions & { out: string }) =>
      inContext(run, async (context, session) => {
        await writeCases(context, await filterFrom(context, options), options.out);
        session.say(`cases: ${options.out}`);
      }),
    );
}

function addWork(command: Command, run: Run): void {
  acting(command.command('note <case> <text>').description('write a note')).action(
    (id: string, text: string, options: ActOptions) => act(run, { id, options }, async () => ({ do: 'note', text })),
  );
  acting(command.command('assign <case> <name>').description('give it to somebody, or to "nobody"')).action(
    (id: string, name: string, options: ActOptions) =>
      act(run, { id, options }, async (context) => ({
        do: 'assign',
        to: name === 'nobody' ? null : await findPerson(context, name),
      })),
  );
  acting(command.command('due <case> <day>').description('say by when, or "never"')).action(
    (id: string, day: string, options: ActOptions) =>
      act(run, { id, options }, async () => ({
        do: 'due',
        day: day === 'never' ? null : dayArgument('the day', day),
      })),
  );
  acting(
    command
      .command('attach <case> <file>')
      .description('attach a file, which is kept by its SHA-256')
      .option('--media-type <type>', 'such as application/pdf', 'application/octet-stream'),
  ).action((text: string, file: string, options: ActOptions & { mediaType: string }) =>
    inContext(run, async (opened, session) => {
      const context = await personally(opened, session, options);
      const id = await findCaseId(context, text);
      const given = { file, mediaType: options.mediaType };
      await printDone(session, await attachFile(context, id, given, seenFrom(options)), options);
    }),
  );
}

function addDecisions(command: Command, run: Run): void {
  deciding(
    command
      .command('propose <case> <disposition>')
      .description('true_match and false_positive wait for a second person; inconclusive does not'),
  ).action((id: string, text: string, options: ActOptions) =>
    act(run, { id, options }, async () => ({
      do: 'propose',
      disposition: oneOf('a disposition', text, dispositions),
      reason: options.reason ?? '',
    })),
  );
  acting(command.command('approve <case>').description('let what somebody else proposed hold'))
    .option('--reason <text>', 'what you looked at')
    .action((id: string, options: ActOptions) =>
      act(run, { id, options }, async () => ({ do: 'approve', reason: options.reason })),
    );
  const steps = {
    reject: 'send back what somebody else proposed',
    withdraw: 'take your own proposal back',
    reopen: 'a decision no longer holds',
  } as const;
  for (const step of ['reject', 'withdraw', 'reopen'] as const)
    deciding(command.command(`${step} <case>`).description(steps[step])).action((id: string, options: ActOptions) =>
      act(run, { id, options }, async () => ({ do: step, reason: options.reason ?? '' })),
    );
}

function filtered(command: Command): Command {
  return command
    .option('--state <state>', caseStates.join(', '))
    .option('--outcome <outcome>', 'the gravest of its alerts')
    .option('--assignee <name>', 'of whom, or "nobody"')
    .option('--text <text>', 'a part of the name of the supplier');
}

function acting(command: Command): Command {
  return command
    .option('--as <name>', `who you are; your password is asked, or taken from ${PASSWORD_VARIABLE}`)
    .option('--seen <version>', 'the version that you have looked at: nothing is done when there is a newer one')
    .option(...FORMAT);
}

function deciding(command: Command): Command {
  return acting(command).requiredOption('--reason <text>', 'what you looked at, and why it settles the question');
}

function inContext(run: Run, work: (context: Context, session: Session) => Promise<void>): Promise<void> {
  return run((session) =>
    session.withContext(async (context): Promise<ExitStatus> => {
      await work(context, session);
      return exit.ran;
    }),
  );
}

interface Addressed {
  readonly id: string;
  readonly options: ActOptions;
}

function act(run: Run, { id, options }: Addressed, make: (context: Context) => Promise<CaseAction>): Promise<void> {
  return inContext(run, async (opened, session) => {
    const context = await personally(opened, session, options);
    const found = await findCaseId(context, id);
    await printDone(session, await actOnCase(context, found, await make(context), seenFrom(options)), options);
  });
}

/** Without --as the log names the command line, which may note and assign, and decides nothing. */
async function personally(context: Context, session: Session, { as: name }: ActOptions): Promise<Context> {
  return name === undefined ? context : asPerson(context, { name, password: await askPassword(session, name) });
}

function seenFrom({ seen }: ActOptions): number | null {
  return seen === undefined ? null : numberArgument('--seen', seen);
}

async function filterFrom(context: Context, { state, outcome, assignee, text }: FilterOptions): Promise<CaseFilter> {
  return {
    state: state === undefined ? null : oneOf('--state', state, caseStates),
    outcome: outcome === undefined ? null : oneOf('--outcome', outcome, outcomes),
    assignee: assignee === undefined ? null : assignee === 'nobody' ? 'none' : await findPerson(context, assignee),
    text: text ?? null,
  };
}

async function printCases(
  context: Context,
  session: Session,
  options: FilterOptions & { sort: string; limit: string; format?: string },
): Promise<void> {
  const sort = oneOf('--sort', options.sort, Object.keys(caseSorts) as CaseSort[]);
  const limit = countArgument('--limit', options.limit);
  const filter = await filterFrom(context, options);
  const { cases, total } = await listCases(context, { filter, sort, after: null, limit });
  const format = session.format(options.format);
  if (format === 'json' || format === 'ndjson') await printRows(session, cases, { format, columns: [] });
  else {
    const names = new Map((await listPeople(context)).map(({ id, name }) => [id, name]));
    const rows = cases.map(({ subject, assignee, ...rest }) => ({
      ...rest,
      supplier: subject.name,
      country: subject.country,
      assignee: assignee === null ? null : (names.get(assignee) ?? assignee),
    }));
    const columns = ['id', 'supplier', 'country', 'state', 'disposition', 'outcome', 'alerts', 'assignee', 'due'];
    await printRows(session, rows, { format, columns: [...columns, 'changedAt', 'version'] });
  }
  if (total > cases.length) session.say(`${cases.length} of ${total} cases; --limit shows more`);
}

async function printCase(context: Context, session: Session, shown: Case, asked: string | undefined): Promise<void> {
  const format = session.format(asked);
  if (format === 'csv') return printRows(session, shown.facts, { format, columns: FACT_COLUMNS });
  if (format !== 'table') return session.print(`${JSON.stringify(shown, null, format === 'json' ? 2 : 0)}\n`);
  const names = new Map((await listPeople(context)).map(({ id, name }) => [id, name]));
  const nameOf = (actor: string): string => names.get(actor.replace(/^user:/, '')) ?? actor;
  for (const line of renderCaseText(shown, nameOf)) await session.print(`${line}\n`);
}

const FACT_COLUMNS = 'list entity name score outcome rule onDate effective removed citation'.split(' ');

/** What a script goes on with: how the case stands, and the version to say next. */
function printDone(session: Session, shown: Case, { format }: ActOptions): Promise<void> {
  const { id, subject, state, proposal, decision, version } = shown;
  const disposition = proposal?.disposition ?? decision?.disposition ?? null;
  const row = { id, supplier: subject.name, state, disposition, version };
  return printRows(session, [row], { format: session.format(format), columns: Object.keys(row) });
}
