import { z } from 'zod';
import type { Statement as Said } from '../../../core/model/document.ts';
import { type AuditedDocument, auditDocuments } from '../../../operations/audit-documents.ts';
import { receiveTexts, removeFile } from '../../../operations/receive-file.ts';
import { GivenTexts } from '../../http/contract/given-text.ts';
import { Day, shortText } from '../../http/contract/values.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

/** Statements that are told. */
const MOST = 300;

export const documentsTool = tool({
  name: 'documents',
  operations: ['auditDocuments'],
  title: 'What a vendor’s documents say',
  description:
    'What a vendor’s documents (as text or HTML) say that its product does to people: each statement with its exact quote, where it stands, and its stance. A denial is a denial, and what is only reported is reported. Analyses no image.',
  input: z.strictObject({
    files: GivenTexts,
    vendor: shortText.optional().meta({ description: 'Whose documents these are, where they do not say it.' }),
    date: Day.optional().meta({ description: 'The day of documents that say none.' }),
  }),
  output: z.object({
    statements: z.array(z.looseObject({ quote: z.string(), stance: z.string() })),
    total: z.number().int().meta({ description: 'How many there are; the first 300 are told.' }),
    documents: z.array(z.looseObject({ file: z.string(), gaps: z.array(z.string()) })),
  }),
  async run({ context }, { files: given, vendor, date }) {
    const files = await receiveTexts(context, given);
    const statements: Said[] = [];
    const documents: AuditedDocument[] = [];
    let total = 0;
    try {
      await auditDocuments(
        context,
        { files, vendor: vendor ?? null, date: date ?? null },
        {
          onStatement(said) {
            total += 1;
            if (statements.length < MOST) statements.push(said);
          },
          onDocument: (document) => void documents.push(document),
        },
      );
      const what =
        'These are quotes from the given documents; a document with gaps was not read whole, and nothing found in it is no answer.';
      return { statements, total, documents, ...statement([], date ?? null, what) };
    } finally {
      for (const file of files) await removeFile(file);
    }
  },
});
