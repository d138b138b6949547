import canonicalize from 'canonicalize';
import { composeDossier } from '../../core/dossier/compose.ts';
import { readLetter } from '../../core/dossier/letter.ts';
import type { CaseRecord, Dossier } from '../../core/model/dossier.ts';
import { OperatingError } from '../../core/model/errors.ts';
import type { LogEvent, SignedTreeHead } from '../../core/model/log.ts';
import { renderDossierHtml } from '../../core/reports/dossier/html.ts';
import { dossierPages, dossierTemplate } from '../../core/reports/dossier/typst.ts';
import type { ArchivedFile } from '../../io/archive/archive.ts';
import { sha256Of } from '../../io/archive/hash.ts';
import { eventsAbout } from '../../io/database/log.ts';
import { insertArchiveFile } from '../../io/database/screenings.ts';
import { memorySource } from '../../io/readers/byte-source.ts';
import { assertMay } from '../accounts/caller.ts';
import { showCaseEvents } from '../cases/show-cases.ts';
import type { Context } from '../context.ts';
import { appendEvents } from '../log/append-events.ts';
import type { BundleOptions } from '../log/build-bundle.ts';
import { logHead, logHeadAt } from '../log/read-log.ts';
import { type DossierOptions, gatherRecord } from './gather-record.ts';

export type { DossierOptions } from './gather-record.ts';

/** The dossier in its three forms; the data is canonical JSON (RFC 8785), and attached to the PDF as well. */
export interface MadeDossier {
  readonly dossier: Dossier;
  readonly json: Uint8Array;
  readonly html: Uint8Array;
  readonly pdf: Uint8Array;
  /** What its bundle holds: the events of the case, and every file of evidence with the dossier itself. */
  readonly bundle: BundleOptions;
}

interface Made {
  readonly key: string;
  readonly case: string;
  readonly head: number;
  readonly letter: string | null;
  readonly json: string;
  readonly html: string;
  readonly pdf: string;
}

/**
 * Makes the dossier of a case and tells the log that it was made, with its hashes. Asked again on the same day about the same
 * facts it is made anew, byte for byte as it was, and nothing is told twice. Throws `not_found`, and `InputError` for a letter that can't be read.
 */
export async function makeDossier(context: Context, id: string, options: DossierOptions): Promise<MadeDossier> {
  await assertMay(context, 'makeDossier');
  if (options.letter !== null) readLetter(options.letter);
  const gathered = await gatherRecord(context, id, options);
  const key = sha256Of(canonical(gathered));
  const before = await madeBefore(context, id, key);
  const dossier = composeDossier({ ...gathered, head: await headFor(context, before) });
  const forms = await render(dossier);
  const made = madeOf({ key, dossier, forms });
  if (canonical(before) !== canonical(made)) await tell(context, made, forms, options.letter);
  const events = (await showCaseEvents(context, id)).map(({ number }) => number);
  const evidence = [
    ...dossier.evidence.map(({ sha256 }) => sha256),
    made.json,
    made.html,
    made.pdf,
    made.letter ?? made.json,
  ];
  return { dossier, ...forms, bundle: { events, evidence: [...new Set(evidence)] } };
}

type Forms = Pick<MadeDossier, 'json' | 'html' | 'pdf'>;

async function render(dossier: Dossier): Promise<Forms> {
  const { printPdf } = await import('../../io/pdf/print-pdf.ts');
  const json = Buffer.from(`${canonical(dossier)}\n`);
  const html = Buffer.from([...renderDossierHtml(dossier)].join(''));
  const pages = dossierPages(dossier);
  const pdf = printPdf({ template: dossierTemplate, pages, files: { 'dossier.json': json }, day: dossier.today });
  return { json, html, pdf };
}

function madeOf({ key, dossier, forms }: { key: string; dossier: Dossier; forms: Forms }): Made {
  return {
    key,
    case: dossier.case.id,
    head: dossier.head.size,
    letter: dossier.letter?.sha256 ?? null,
    json: sha256Of(forms.json),
    html: sha256Of(forms.html),
    pdf: sha256Of(forms.pdf),
  };
}

/** What the log says of the same dossier, when it was made before. */
async function madeBefore({ store }: Context, id: string, key: string): Promise<Made | null> {
  const events = await eventsAbout(store.db, `dossier:${id}`);
  const made = events.map(({ entry }) => (JSON.parse(entry) as LogEvent).body as unknown as Made);
  return made.findLast((each) => each.key === key) ?? null;
}

async function headFor(context: Context, before: Made | null): Promise<SignedTreeHead> {
  const head = before === null ? await logHead(context) : await logHeadAt(context, before.head);
  if (head) return head;
  throw new OperatingError(
    'archive_corrupt',
    'the head of the log that a dossier names is missing',
    'Restore the database from a backup.',
  );
}

async function tell(context: Context, made: Made, forms: Forms, letter: string | null): Promise<void> {
  const texts = [forms.json, forms.html, forms.pdf, ...(letter === null ? [] : [Buffer.from(letter)])];
  const files: ArchivedFile[] = [];
  for (const bytes of texts) files.push(await context.archive.put(memorySource('dossier', bytes)));
  await context.store.db.transaction().execute(async (transaction) => {
    for (const file of files) await insertArchiveFile(transaction, { ...file, stored_at: context.now() });
    const body = { ...made };
    await appendEvents(context, transaction, [
      { actor: context.actor, subject: `dossier:${made.case}`, kind: 'dossier_made', body },
    ]);
  });
}

function canonical(value: Omit<CaseRecord, 'head'> | Made | null): string {
  return canonicalize(value) ?? '';
}
