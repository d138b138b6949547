/** What documents say, kept on disk until it is told: documents of any length are answered in bounded memory. */
import type { Statement } from '../core/model/document.ts';
import { scratchPath } from '../io/scratch.ts';
import { createSpool } from '../io/spool.ts';
import { type AuditOptions, type AuditedDocument, auditDocuments } from './audit-documents.ts';
import type { Context } from './context.ts';

export interface KeptStatements {
  readonly statements: Iterable<Statement>;
  readonly documents: readonly AuditedDocument[];
  /** Frees the statements. */
  readonly done: () => void;
}

/** Reads all of the documents before anything is told of them. */
export async function keepStatements(context: Context, options: AuditOptions): Promise<KeptStatements> {
  const spool = createSpool<Statement>(scratchPath(context.cacheFolder));
  const documents: AuditedDocument[] = [];
  try {
    await auditDocuments(context, options, {
      onStatement: (statement) => spool.add(statement),
      onDocument: (document) => void documents.push(document),
    });
    return { statements: spool.values, documents, done: () => spool.remove() };
  } catch (error) {
    spool.remove();
    throw error;
  }
}
