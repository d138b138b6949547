import type { z } from 'zod';
import { type DossierFormat, dossierEndings } from '../../../operations/dossier/write-dossier.ts';
import { CasePath } from '../contract/cases.ts';
import { DossierRequest } from '../contract/dossier.ts';
import { type Call, type Route, route } from '../route.ts';
import { answerWritten } from './written.ts';

type DossierCall = Call<z.infer<typeof CasePath>, unknown, DossierRequest>;

const TYPES: Readonly<Record<DossierFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  bundle: 'application/zip',
};

export const dossierRoutes: readonly Route[] = [
  route<z.infer<typeof CasePath>, unknown, DossierRequest>({
    operation: 'makeDossier',
    method: 'post',
    path: '/cases/{id}/dossier',
    summary: 'Answers an inquiry about a case from the records, as of then and as of now',
    description:
      'To be saved: PDF/A-3 with the data attached, HTML, the data alone, or a bundle that anybody can verify.',
    params: CasePath,
    body: DossierRequest,
    responses: {
      200: {
        description: 'The dossier.',
        media: {
          'application/pdf': 'PDF/A-3b, with dossier.json attached.',
          'text/html': 'One file that loads nothing.',
          'application/json': 'The data (RFC 8785).',
          'application/zip': 'The bundle.',
        },
      },
    },
    handle: answer,
  }),
];

async function answer(call: DossierCall): Promise<Response> {
  const { params, body } = call;
  const { format, asOf = null } = body;
  const letter = body.letter === undefined || body.letter.trim() === '' ? null : body.letter;
  return answerWritten(
    call,
    'dossier',
    { id: params.id, letter, asOf, format },
    {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="dossier-${params.id}.${dossierEndings[format]}"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  );
}
