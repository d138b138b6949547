import type { z } from 'zod';
import { actOnCase, operationOf } from '../../../operations/cases/act-on-case.ts';
import { LARGEST_ATTACHMENT, attachFile, readAttachment } from '../../../operations/cases/attach.ts';
import { exportCasesCsv, exportCasesXlsx } from '../../../operations/cases/export-cases.ts';
import { type CaseFilter, listCases, showCase, showCaseEvents } from '../../../operations/cases/show-cases.ts';
import { removeFile } from '../../../operations/receive-file.ts';
import { byteStream, json, jsonTagged, streamed } from '../answers.ts';
import {
  AttachmentFields,
  AttachmentPath,
  Case,
  CaseAction,
  CaseEvents,
  CaseExportPath,
  CaseExportQuery,
  CasePath,
  Cases,
  CasesQuery,
} from '../contract/cases.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { assertRight } from '../session/authenticate.ts';
import { receiveForm } from '../uploads.ts';

type Path = z.infer<typeof CasePath>;

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const caseRoutes: readonly Route[] = [
  route<unknown, z.output<typeof CasesQuery>>({
    operation: 'listCases',
    method: 'get',
    path: '/cases',
    summary: 'Cases, filtered and in the order asked for',
    query: CasesQuery,
    responses: { 200: { description: 'A page of cases; `next` is what to go on after.', json: Cases } },
    async handle({ c, context, query }) {
      const { sort, after = null, limit } = query;
      return json(c, await listCases(context, { filter: filterOf(query), sort, after, limit }));
    },
  }),
  route<z.infer<typeof CaseExportPath>, z.output<typeof CaseExportQuery>>({
    operation: 'exportCases',
    method: 'get',
    path: '/cases.{format}',
    summary: 'All cases that the filter leaves, as a table: csv or xlsx',
    params: CaseExportPath,
    query: CaseExportQuery,
    responses: {
      200: {
        description: 'The table; no cell starts a formula.',
        media: { 'text/csv': 'A case a row.', [XLSX_TYPE]: 'A case a row.' },
      },
    },
    handle: exportOf,
  }),
  route<Path>({
    operation: 'showCase',
    method: 'get',
    path: '/cases/{id}',
    summary: 'One case: its alerts, what was decided on what, notes and files',
    params: CasePath,
    responses: { 200: { description: 'The case; its ETag moves on with its version.', json: Case } },
    async handle({ c, context, params }) {
      const shown = await showCase(context, params.id);
      return jsonTagged(c, tagOf(shown), () => shown);
    },
  }),
  route<Path>({
    operation: 'showCase',
    method: 'get',
    path: '/cases/{id}/events',
    summary: 'The events that the case is the replay of, as they stand in the log',
    params: CasePath,
    responses: { 200: { description: 'The events in order.', json: CaseEvents } },
    handle: async ({ c, context, params }) => json(c, { events: await showCaseEvents(context, params.id) }),
  }),
  route<Path, unknown, CaseAction>({
    operation: 'noteCase',
    method: 'post',
    path: '/cases/{id}/actions',
    summary: 'Notes, assigns, sets the due day; proposes, approves, rejects or withdraws a disposition; reopens',
    description:
      'A disposition takes a person, not a key. `true_match` and `false_positive` hold when somebody else approved them. `withdraw` and `reopen` undo.',
    params: CasePath,
    body: CaseAction,
    responses: { 200: { description: 'The case as it then is.', json: Case } },
    handle: act,
  }),
  route<Path>({
    operation: 'attachFile',
    method: 'post',
    path: '/cases/{id}/attachments',
    summary: 'Attaches a file, which is kept by its SHA-256',
    params: CasePath,
    raw: { 'multipart/form-data': `One file in the field \`file\`, of up to ${LARGEST_ATTACHMENT} bytes.` },
    fileField: 'file',
    form: AttachmentFields,
    responses: { 201: { description: 'The case as it then is.', json: Case } },
    handle: attach,
  }),
  route<z.infer<typeof AttachmentPath>>({
    operation: 'readAttachment',
    method: 'get',
    path: '/cases/{id}/attachments/{sha256}',
    summary: 'A file of the case, byte for byte as it was attached',
    description: 'Always to be saved, never shown or run: it came from outside.',
    params: AttachmentPath,
    responses: { 200: { description: 'The bytes.', media: { 'application/octet-stream': 'The file.' } } },
    handle: attachmentOf,
  }),
];

function filterOf({ state, outcome, assignee, q }: z.output<typeof CaseExportQuery>): CaseFilter {
  return {
    state: state ?? null,
    outcome: outcome ?? null,
    assignee: assignee ?? null,
    text: q === undefined || q === '' ? null : q,
  };
}

function tagOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}-${version}`;
}

async function act({ c, context, caller, params, body }: Call<Path, unknown, CaseAction>): Promise<Response> {
  const { version, ...action } = body;
  assertRight(caller, operationOf[action.do]);
  assertIfMatch(c.req.header('if-match'), params.id, version);
  return json(c, await actOnCase(context, params.id, action, version));
}

/** If-Match may say the version once more (RFC 9110, 13.1.1); it must not say another. */
function assertIfMatch(given: string | undefined, id: string, version: number): void {
  if (given === undefined) return;
  const tags = given.split(',').map((each) => each.trim());
  if (tags.includes('*') || tags.includes(`"${tagOf({ id, version })}"`)) return;
  throw new HttpProblem('version_moved_on', 'If-Match does not name the version that the body was written for', {
    next: 'Send the ETag of the case that its author has seen, and its version.',
  });
}

async function attach(call: Call<Path>): Promise<Response> {
  const { c, context, params } = call;
  const form = await receiveForm(call, { fields: AttachmentFields, files: ['file'] });
  try {
    const [given, ...more] = form.files;
    if (!given || more.length > 0)
      throw new HttpProblem('bad_input', 'the form has one file in the field `file`, not none and not several');
    const { file } = given;
    if (file.bytes > LARGEST_ATTACHMENT)
      throw new HttpProblem('too_large', `the file has ${file.bytes} bytes; up to ${LARGEST_ATTACHMENT} are kept`);
    const mediaType = given.mediaType;
    return json(c, await attachFile(context, params.id, { file, mediaType }, form.fields.version ?? null), 201);
  } finally {
    for (const { file } of form.files) await removeFile(file);
  }
}

async function attachmentOf({ c, context, params }: Call<z.infer<typeof AttachmentPath>>): Promise<Response> {
  const { attachment, source } = await readAttachment(context, params.id, params.sha256);
  const tag = `"${attachment.sha256}"`;
  const name = encodeURIComponent(attachment.name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
  const plain = attachment.name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return c.body(byteStream(source.open()), 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(source.bytes),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${name}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    etag: tag,
  });
}

async function exportOf({
  c,
  context,
  params: { format },
  query,
}: Call<z.infer<typeof CaseExportPath>, z.output<typeof CaseExportQuery>>): Promise<Response> {
  const disposition = { 'content-disposition': `attachment; filename="cases.${format}"` };
  if (format === 'csv') {
    const lines = await exportCasesCsv(context, filterOf(query));
    return streamed(c, lines, { 'content-type': 'text/csv; charset=utf-8', ...disposition });
  }
  const bytes = await exportCasesXlsx(context, filterOf(query));
  return c.body(bytes, 200, { 'content-type': XLSX_TYPE, 'cache-control': 'no-store', ...disposition });
}
