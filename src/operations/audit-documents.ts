/** Documents of a vendor -> what they say that its product does, each statement with a quote that can be found again in the archived bytes. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentReader, createDocumentReader } from '../core/documents/read-document.ts';
import { type Reader, createReader } from '../core/documents/reader.ts';
import { dateInText } from '../core/documents/document-date.ts';
import type { Capture } from '../core/documents/ledger.ts';
import { parseLexicon } from '../core/documents/lexicon.ts';
import { parseTaxonomy } from '../core/documents/taxonomy.ts';
import { type Day, dayOf, isDay } from '../core/model/day.ts';
import type { DocumentFormat, ExtractedPage, Statement, SumStatement } from '../core/model/document.ts';
import { InputError } from '../core/model/errors.ts';
import { readBundled } from '../io/bundled-data.ts';
import { insertArchiveFile } from '../io/database/screenings.ts';
import { type ByteSource, type GivenFile, fileSource, givenName } from '../io/readers/byte-source.ts';
import { extractDocument } from '../io/readers/documents/extract.ts';
import { scratchPath } from '../io/scratch.ts';
import type { Context } from './context.ts';
import { rm } from 'node:fs/promises';

export interface AuditOptions {
  /** Files, and folders of files. */
  readonly files: readonly GivenFile[];
  /** Whose documents they are; null: as each says itself. */
  readonly vendor: string | null;
  /** The day of documents that say none themselves. */
  readonly date: Day | null;
}

/** One document that was read, or could not be. */
export interface AuditedDocument {
  readonly file: string;
  readonly sha256: string | null;
  readonly bytes: number;
  readonly format: DocumentFormat | null;
  readonly pages: number;
  readonly statements: number;
  /** Why it is incomplete; empty when all of it was read. */
  readonly gaps: readonly string[];
  readonly notes: readonly string[];
}

export interface AuditListener {
  onStatement(statement: Statement): Promise<void> | void;
  onDocument(document: AuditedDocument): Promise<void> | void;
  /** A captured page with its day, whether or not anything is said in it. */
  onCapture?(capture: Capture): void;
  /** The sums that a report, a reply or a tender says. */
  onSums?(sums: SumStatement): void;
}

/** Reads each document and tells of its statements in order. A file that can't be read is told of with its reason, and the others are read. */
export async function auditDocuments(context: Context, options: AuditOptions, listener: AuditListener): Promise<void> {
  const reader = await openReader();
  for (const file of await filesIn(options.files)) await auditFile(context, { reader, file, options }, listener);
}

/** The bundled taxonomy and lexicons. */
export async function openReader(): Promise<Reader> {
  const files = await readBundled('documents');
  const taxonomy = files.find(({ path }) => path.endsWith('taxonomy.json'));
  const lexicons = files.filter(({ path }) => /[\\/]lexicon[\\/]/.test(path));
  if (!taxonomy || lexicons.length === 0) throw new Error('the bundled taxonomy or lexicons are missing');
  return createReader(
    parseTaxonomy(taxonomy.content, taxonomy.path),
    lexicons.map(({ content, path }) => parseLexicon(content, path)),
  );
}

interface FileToAudit {
  readonly reader: Reader;
  readonly file: GivenFile;
  readonly options: AuditOptions;
}

async function auditFile(
  context: Context,
  { reader, file, options }: FileToAudit,
  listener: AuditListener,
): Promise<void> {
  const name = givenName(file);
  const source = await fileSource(file);
  const archived = await context.archive.put(source);
  await insertArchiveFile(context.store.db, { ...archived, stored_at: context.now() });
  const about = { file: name, sha256: archived.sha256, bytes: archived.bytes };
  let statements = 0;
  const onStatement = async (statement: Statement): Promise<void> => {
    statements += 1;
    await listener.onStatement(statement);
  };
  try {
    const read = await readArchived(
      context,
      { ...about, vendor: options.vendor, date: options.date, reader },
      { ...listener, onStatement },
    );
    await listener.onDocument({ ...about, ...read, statements });
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'OperatingError') throw error;
    const gaps = [error.message];
    await listener.onDocument({ ...about, format: null, pages: 0, statements, gaps, notes: [] });
  }
}

export interface ArchivedDocument {
  readonly file: string;
  readonly sha256: string;
  readonly vendor: string | null;
  readonly date: Day | null;
  readonly reader: Reader;
}

/** Reads a document from the bytes that the archive has under its hash: the same bytes give the same statements. */
export async function readArchived(
  context: Context,
  document: ArchivedDocument,
  listener: Pick<AuditListener, 'onStatement' | 'onCapture' | 'onSums'>,
): Promise<Pick<AuditedDocument, 'format' | 'pages' | 'gaps' | 'notes'>> {
  const pages = await openPages(context, document);
  const reader: DocumentReader = createDocumentReader(document.reader, document.vendor);
  let count = 0;
  let said: Day | null = null;
  try {
    for await (const page of pages.extraction.pages) {
      count += 1;
      if (count === 1) said = dateInText(page.text);
      const date = dateOf(page, document, said);
      if (page.url !== null && date !== null) listener.onCapture?.({ url: page.url, date, text: page.text });
      for (const statement of reader.read(page))
        await listener.onStatement({
          file: document.file,
          sha256: document.sha256,
          page: page.page,
          ...statement,
          date,
          url: page.url,
        });
      const place = { file: document.file, sha256: document.sha256, page: page.page, date, url: page.url };
      for (const sums of reader.sums()) listener.onSums?.({ ...place, ...sums });
    }
  } finally {
    await pages.done();
  }
  const { format, gaps, notes } = pages.extraction;
  return { format, pages: count, gaps, notes };
}

/** The record of a capture first, then what the user says, the file's name, and what the document says of itself. */
function dateOf({ captured }: ExtractedPage, { date, file }: ArchivedDocument, said: Day | null): Day | null {
  if (captured !== null && isDay(captured.slice(0, 10))) return dayOf(captured);
  const named = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/.exec(file)?.[1];
  return date ?? (named !== undefined && isDay(named) ? named : said);
}

/** The pages of an archived document, and what frees them. */
export async function openPages(
  context: Context,
  { sha256, file }: Pick<ArchivedDocument, 'sha256' | 'file'>,
): Promise<{ readonly extraction: Awaited<ReturnType<typeof extractDocument>>; readonly done: () => Promise<void> }> {
  const source: ByteSource = await context.archive.get(sha256, file);
  const scratch = scratchPath(context.cacheFolder);
  const done = (): Promise<void> => rm(scratch, { recursive: true, force: true });
  try {
    return { extraction: await extractDocument(source, scratch), done };
  } catch (error) {
    await done();
    throw error;
  }
}

const MAX_FILES = 20_000;

/** Folders are walked in the order of their names; hidden files are left out. */
async function filesIn(given: readonly GivenFile[]): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for (const file of given) {
    const isFolder = typeof file === 'string' && ((await stat(file).catch(() => null))?.isDirectory() ?? false);
    if (!isFolder || typeof file !== 'string') {
      files.push(file);
      continue;
    }
    const entries = await readdir(file, { recursive: true, withFileTypes: true });
    const inside = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    files.push(...inside);
    if (files.length > MAX_FILES) throw new InputError(`${file} holds more than ${MAX_FILES} files`, { file });
  }
  if (files.length === 0) throw new InputError('there is no document to read');
  return files;
}
