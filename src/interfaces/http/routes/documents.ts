import type { z } from 'zod';
import { type KeptStatements, keepStatements } from '../../../operations/keep-statements.ts';
import { removeFile } from '../../../operations/receive-file.ts';
import { acceptable, firstOf, freedAfter, json, ndjson, wantsNdjson } from '../answers.ts';
import { DocumentsAnswer, DocumentsForm, DocumentsRequest } from '../contract/documents.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveFormOrTexts } from '../uploads.ts';

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
        media: { 'application/x-ndjson': 'A DocumentStatement a line.' },
      },
    },
    handle: answer,
  }),
];

const NOTE =
  'These are quotes from the given documents, as places to read and not as verdicts; a document with gaps was not read whole, and nothing found in it is no answer. It is no clearance of anybody.';

async function answer(call: DocumentsCall): Promise<Response> {
  const { c } = call;
  acceptable(c, ['application/json', 'application/x-ndjson']);
  const kept = await readStatements(call);
  if (wantsNdjson(c)) return ndjson(c, freedAfter(linesOf(kept), kept.done));
  try {
    const { values, isCut } = firstOf(kept.statements);
    return json(c, { statements: values, documents: kept.documents, truncated: isCut, note: NOTE });
  } finally {
    kept.done();
  }
}

async function readStatements(call: DocumentsCall): Promise<KeptStatements> {
  const { fields, files } = await receiveFormOrTexts(call, DocumentsForm);
  try {
    const { vendor = null, date = null } = fields;
    return await keepStatements(call.context, { files, vendor, date });
  } finally {
    for (const file of files) await removeFile(file);
  }
}

function* linesOf({ statements, documents }: KeptStatements): Generator<string> {
  for (const statement of statements) yield JSON.stringify(statement);
  for (const document of documents) yield JSON.stringify({ document });
}
