import { z } from 'zod';
import { capabilities, documentFormats, stances } from '../../../core/model/document.ts';
import { GivenTexts } from './given-text.ts';
import { Day, shortText } from './values.ts';

const documentOptions = {
  vendor: shortText.optional().meta({ description: 'Whose documents these are, where they do not say it.' }),
  date: Day.optional().meta({ description: 'The day of documents that say none.' }),
};

/** Fields of the form beside its files. */
export const DocumentsForm = z.strictObject(documentOptions).meta({ id: 'DocumentsForm' });

export const DocumentsRequest = z
  .strictObject({ files: GivenTexts, ...documentOptions })
  .meta({ id: 'DocumentsRequest' });

export const Statement = z
  .object({
    file: z.string(),
    sha256: z.string().meta({ description: 'Of the bytes, under which the archive has them.' }),
    page: z.number().int(),
    start: z.number().int().meta({ description: 'UTF-16 offset into the extracted text of the page.' }),
    end: z.number().int(),
    quote: z.string().meta({ description: 'Exactly what stands there.' }),
    lang: z.string(),
    capability: z.enum(capabilities),
    stance: z.enum(stances),
    weight: z.enum(['plain', 'weak']),
    speaker: z.string().nullable(),
    product: z.string().nullable(),
    scope: z.string().nullable(),
    date: z.string().nullable(),
    url: z.string().nullable(),
    because: z.array(z.string()),
  })
  .meta({ id: 'DocumentStatement' });

export const AuditedDocument = z
  .object({
    file: z.string(),
    sha256: z.string().nullable(),
    bytes: z.number().int(),
    format: z.enum(documentFormats).nullable().meta({ description: 'null: it could not be read.' }),
    pages: z.number().int(),
    statements: z.number().int(),
    gaps: z.array(z.string()).meta({ description: 'Why it is incomplete; empty when all of it was read.' }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'AuditedDocument' });

export const DocumentsAnswer = z
  .object({
    statements: z.array(Statement),
    documents: z.array(AuditedDocument),
    truncated: z.boolean().meta({ description: 'There are more than 1,000 statements; ask for NDJSON to get all.' }),
    note: z.string(),
  })
  .meta({ id: 'DocumentsAnswer' });
