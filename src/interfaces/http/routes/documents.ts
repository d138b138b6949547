import type { z } from 'zod';
import { removeFile } from '../../../operations/receive-file.ts';
import { NDJSON } from '../answers.ts';
import { DocumentsAnswer, DocumentsForm, DocumentsRequest } from '../contract/documents.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveFormOrTexts } from '../uploads.ts';
import { answerInForm, formFor } from './written.ts';

type DocumentsCall = Call<unknown, unknown, z.output<typeof DocumentsRequest> | null>;

export const documentRoutes: readonly Route[] = [
  route<unknown, unknown, z.output<typeof DocumentsRequest> | null>({
    operation: 'auditDocuments',
    method: 'post',
    path: '/documents',
    summary: 'What a vendor’s documents say that its product does to people, with stance and exact quote',
    description:
      'The archive keeps the bytes under their SHA-256, so that every quote can be found again. What can’t be read is a gap of its document. With Accept: application/x-ndjson one statement a line, then a line {"document": …} for each document.',
    body: DocumentsRequest,
    raw: {
      'multipart/form-data':
        'Documents in the field `files` (PDF, HTML, DOCX, WARC, WACZ, text, source code), and the field `options` as JSON.',
    },
    form: DocumentsForm,
    responses: {
      200: {
        description: 'The statements.',
        json: DocumentsAnswer,
        media: { [NDJSON]: 'A DocumentStatement a line.' },
      },
    },
    handle: answer,
  }),
];

async function answer(call: DocumentsCall): Promise<Response> {
  const form = formFor(call);
  const { fields, files } = await receiveFormOrTexts(call, DocumentsForm);
  try {
    const { vendor = null, date = null } = fields;
    return await answerInForm(call, 'documents', { options: { files, vendor, date } }, form);
  } finally {
    for (const file of files) await removeFile(file);
  }
}
