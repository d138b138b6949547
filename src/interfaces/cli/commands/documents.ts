import type { Command } from 'commander';
import type { Statement } from '../../../core/model/document.ts';
import { indented, paint } from '../../../core/reports/columns.ts';
import type { AuditedDocument } from '../../../operations/audit-documents.ts';
import type { LedgerEntry, VerifiedQuote } from '../../../operations/document-ledger.ts';
import { dayArgument } from '../arguments.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { printRows } from '../output.ts';
import type { Format, Run, Session } from '../session.ts';

interface DocumentsOptions {
  readonly vendor?: string;
  readonly date?: string;
  readonly ledger?: boolean;
  readonly verify?: boolean;
  readonly format?: string;
}

export function addDocumentsCommand(program: Command, run: Run): void {
  program
    .command('documents <files...>')
    .description('what a vendor’s documents say that its product does to people, with stance and exact quote')
    .option('--vendor <name>', 'whose documents these are, where they do not say it themselves')
    .option('--date <day>', 'the day of documents that do not say one')
    .option(
      '--ledger',
      'one line a capability: who said what when, contradictions side by side, what is gone from a page',
    )
    .option('--verify', 'the files are statements as NDJSON: finds each quote again in the archived bytes')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((files: string[], options: DocumentsOptions) => run((session) => chosen(options)(session, files, options)));
}

type Work = (session: Session, files: readonly string[], options: DocumentsOptions) => Promise<ExitStatus>;

function chosen({ ledger, verify }: DocumentsOptions): Work {
  return verify === true ? runVerify : ledger === true ? runLedger : runDocuments;
}

async function runVerify(session: Session, files: readonly string[], options: DocumentsOptions): Promise<ExitStatus> {
  const format = session.format(options.format);
  const { verifyQuotes } = await import('../../../operations/document-ledger.ts');
  return session.withContext(async (context) => {
    const rows: VerifiedQuote[] = [];
    for (const file of files) for await (const row of verifyQuotes(context, file)) rows.push(row);
    const wrong = rows.filter(({ verified }) => !verified).length;
    await printRows(session, rows, {
      format,
      columns: ['file', 'page', 'start', 'end', 'verified', 'found', 'sha256'],
    });
    session.warn(`${rows.length - wrong} of ${rows.length} quotes stand in the archived bytes`);
    return wrong === 0 ? exit.ran : exit.incomplete;
  });
}

async function runLedger(session: Session, files: readonly string[], options: DocumentsOptions): Promise<ExitStatus> {
  const format = session.format(options.format);
  const { documentLedger } = await import('../../../operations/document-ledger.ts');
  return session.withContext(async (context) => {
    const tally = { incomplete: false };
    const onDocument = (document: AuditedDocument): void => {
      tally.incomplete ||= document.gaps.length > 0;
      sayDocument(session, document);
    };
    const entries = await documentLedger(context, auditOptions(files, options), { onDocument });
    if (format !== 'table')
      await printRows(session, entries, {
        format,
        columns: ['capability', 'statements', 'contradictions', 'vanished', 'sums'],
      });
    else for (const entry of entries) await printEntry(session, entry);
    return tally.incomplete ? exit.incomplete : exit.ran;
  });
}

async function printEntry(
  session: Session,
  { capability, statements, contradictions, vanished, sums }: LedgerEntry,
): Promise<void> {
  const terminal = { width: session.width, color: session.color };
  await session.print(`${paint(capability ?? 'sums beside no capability', 'strong', terminal)}\n`);
  const lines = [
    ...statements.map((one) => `${one.date ?? 'undated'}  ${one.stance}: ${whoSays(one)}`),
    ...contradictions.map((each) => sideBySide(each)),
    ...vanished.map(
      ({ was, absentOn, url }) =>
        `withdrew: ${url} had it on ${was.date ?? '?'} and no longer on ${absentOn}: “${was.quote}”`,
    ),
    ...sums.map((one) => `${one.date ?? 'undated'}  ${one.sums.map(({ words }) => words).join(', ')}: ${whoSays(one)}`),
  ];
  for (const line of lines) for (const part of indented(line, '    - ', terminal)) await session.print(`${part}\n`);
}

function sideBySide({ said, against, kind, isOneSpeaker, differences }: LedgerEntry['contradictions'][number]): string {
  const both = `${whoSays(said)} (${said.date ?? 'undated'}) – ${whoSays(against)} (${against.date ?? 'undated'})`;
  const speakers = isOneSpeaker ? 'one speaker' : 'two speakers';
  const how = differences.map((each) => `${each.by}: ${each.said} here, ${each.against} there`).join('; ');
  switch (kind) {
    case 'denied':
      return `side by side, ${speakers}: ${both}`;
    case 'narrower':
      return `denied whole here, in part there (${how}): ${both}`;
    case 'different':
      return `denied in different words (${how}): ${both}`;
  }
}

function whoSays(
  said: Pick<Statement, 'speaker' | 'quote' | 'file' | 'page'> & { readonly scope?: string | null },
): string {
  const { speaker, quote, file, page, scope = null } = said;
  const limited = scope === null ? '' : ` [${scope}]`;
  return `${speaker ?? 'not named'}, ${file} p. ${page}${limited}: “${quote.replace(/\s+/g, ' ')}”`;
}

function auditOptions(files: readonly string[], { vendor, date }: DocumentsOptions) {
  return { files, vendor: vendor ?? null, date: date === undefined ? null : dayArgument('--date', date) };
}

async function runDocuments(
  session: Session,
  files: readonly string[],
  options: DocumentsOptions,
): Promise<ExitStatus> {
  const format = session.format(options.format);
  // Loaded here, as no other command needs it.
  const { auditDocuments } = await import('../../../operations/audit-documents.ts');
  return session.withContext(async (context) => {
    const kept: Statement[] = [];
    const tally = { incomplete: false };
    await auditDocuments(context, auditOptions(files, options), {
      async onStatement(statement) {
        if (format === 'ndjson') await session.print(`${JSON.stringify(statement)}\n`);
        else kept.push(statement);
      },
      onDocument(document) {
        tally.incomplete ||= document.gaps.length > 0;
        sayDocument(session, document);
      },
    });
    if (format !== 'ndjson') await printStatements(session, kept, format);
    return tally.incomplete ? exit.incomplete : exit.ran;
  });
}

function sayDocument(
  session: Session,
  { file, format, pages, statements, gaps, notes, sha256 }: AuditedDocument,
): void {
  const what = format === null ? 'not read' : `${format}, ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  session.say(
    `${file}: ${what}, ${statements} ${statements === 1 ? 'statement' : 'statements'}${sha256 === null ? '' : `, sha256 ${sha256.slice(0, 12)}`}`,
  );
  for (const note of notes) session.say(`${file}: ${note}`);
  for (const gap of gaps) session.warn(`${file}: incomplete: ${gap}`);
}

const COLUMNS = [
  'file',
  'page',
  'start',
  'end',
  'stance',
  'capability',
  'weight',
  'quote',
  'lang',
  'speaker',
  'product',
  'scope',
  'date',
  'url',
  'because',
  'sha256',
] as const;

async function printStatements(session: Session, statements: readonly Statement[], format: Format): Promise<void> {
  if (format !== 'table') return printRows(session, statements, { format, columns: COLUMNS });
  const terminal = { width: session.width, color: session.color };
  for (const one of statements) {
    const { file, page, stance, capability, quote, weight } = one;
    const weak = weight === 'weak' ? ' (weak: a name in code)' : '';
    await session.print(`${paint(stance, TONES[stance], terminal)}  ${capability}${weak}  ${file}, page ${page}\n`);
    for (const line of indented(`“${quote.replace(/\s+/g, ' ')}”`, '    ', terminal)) await session.print(`${line}\n`);
    for (const line of indented(detailsOf(one), '    - ', terminal)) await session.print(`${line}\n`);
  }
}

function detailsOf({ speaker, product, scope, date, because }: Statement): string {
  return [
    speaker === null ? 'speaker not named' : `said by ${speaker}`,
    ...(product === null ? [] : [`about ${product}`]),
    ...(scope === null ? [] : [`limited to: ${scope}`]),
    ...(date === null ? [] : [date]),
    ...because,
  ].join('; ');
}

const TONES = {
  asserts: 'grave',
  requires: 'caution',
  denies: 'plain',
  forbids: 'plain',
  withdrew: 'caution',
  plans: 'caution',
  patent: 'caution',
  reported: 'caution',
  none: 'plain',
} as const;
