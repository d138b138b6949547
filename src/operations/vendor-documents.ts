/** Documents of a vendor that a screening rests on: archived by their bytes, read once, and what was read archived too, so that a later lexicon changes no past answer. */
import { basename } from 'node:path';
import type { Statement } from '../core/model/document.ts';
import { InputError } from '../core/model/errors.ts';
import type { CapabilityInWords, DocumentsSource } from '../core/screening/check.ts';
import { insertArchiveFile } from '../io/database/screenings.ts';
import { type GivenFile, memorySource, readAll } from '../io/readers/byte-source.ts';
import { type AuditedDocument, auditDocuments, openReader } from './audit-documents.ts';
import type { Context } from './context.ts';

/** As a snapshot names them: whoever has the hashes can check every byte. */
export interface DocumentsRecord {
  readonly vendor: string;
  /** SHA-256 of what was read, `ReadRecord` as JSON in the archive. */
  readonly record: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

interface ReadRecord {
  readonly capabilities: readonly CapabilityInWords[];
  readonly documents: readonly Pick<AuditedDocument, 'file' | 'sha256' | 'pages' | 'gaps'>[];
  readonly statements: readonly Statement[];
}

const MAX_RECORD_BYTES = 512 * 1024 * 1024;

/** Reads the documents and puts them and what they say into the archive; undefined where none were given. */
export async function archiveDocuments(
  context: Context,
  { documents = [], vendor }: { readonly documents?: readonly GivenFile[]; readonly vendor?: string },
): Promise<DocumentsRecord | undefined> {
  if (documents.length === 0 && vendor === undefined) return undefined;
  if (documents.length === 0) throw new InputError('--vendor names whose documents --documents gives; there are none');
  if (vendor === undefined || vendor.trim() === '')
    throw new InputError('--documents needs --vendor NAME: whose documents these are');
  const statements: Statement[] = [];
  const read: AuditedDocument[] = [];
  await auditDocuments(
    context,
    { files: documents, vendor, date: null },
    {
      // By its name alone: where a file lay is nobody's business, and the same bytes elsewhere are the same answer.
      onStatement: (one) => void statements.push({ ...one, file: basename(one.file) }),
      onDocument: (one) => void read.push({ ...one, file: basename(one.file) }),
    },
  );
  const { taxonomy } = await openReader();
  const record: ReadRecord = {
    capabilities: taxonomy.map(({ id, title, why, instruments }) => ({ id, title, why, instruments })),
    documents: read.map(({ file, sha256, pages, gaps }) => ({ file, sha256, pages, gaps })),
    statements,
  };
  const kept = await context.archive.put(memorySource('what the documents say', JSON.stringify(record)));
  await insertArchiveFile(context.store.db, { ...kept, stored_at: context.now() });
  const files = read.flatMap(({ file, sha256 }) => (sha256 === null ? [] : [{ name: file, sha256 }]));
  return { vendor: vendor.trim(), record: kept.sha256, files };
}

/** What was read, from the archive; throws `archive_corrupt` when it or a document is missing or no longer has its hash. */
export async function readDocumentsRecord(
  context: Context,
  { vendor, record, files }: DocumentsRecord,
): Promise<DocumentsSource> {
  for (const { name, sha256 } of files) await context.archive.get(sha256, name);
  const source = await context.archive.get(record, 'what the documents say');
  const { capabilities, documents, statements } = JSON.parse(
    Buffer.from(await readAll(source, MAX_RECORD_BYTES)).toString('utf8'),
  ) as ReadRecord;
  const { createMatcher } = await import('../core/matching/create-matcher.ts');
  const { buildNameIndex } = await import('../core/matching/name-index.ts');
  const party = {
    id: 'documents',
    list: 'documents',
    schema: 'Company' as const,
    caption: vendor,
    names: [{ text: vendor, kind: 'name' as const }],
    countries: [],
    identifiers: [],
  };
  return {
    vendor,
    files: documents.map(({ file, sha256, pages }) => ({ file, sha256: sha256 ?? '', pages })),
    gaps: documents.flatMap(({ file, gaps }) => gaps.map((gap) => `${file}: ${gap}`)),
    statements,
    capabilities,
    matcher: createMatcher(buildNameIndex([party])),
  };
}
