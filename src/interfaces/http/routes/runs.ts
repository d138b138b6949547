import type { z } from 'zod';
import { renderScreeningCsv } from '../../../core/reports/screening-csv/index.ts';
import { renderScreeningHtml } from '../../../core/reports/screening-html/index.ts';
import type { ScreeningRun } from '../../../core/reports/screening-run.ts';
import { removeFile } from '../../../operations/receive-file.ts';
import { type RunLine, openRunReport, runLines } from '../../../operations/runs/read-run.ts';
import { type RunSummary, listRuns, showRun } from '../../../operations/runs/show-runs.ts';
import { acceptable, freedAfter, json, ndjson, streamed, wantsNdjson } from '../answers.ts';
import { JobStarted } from '../contract/jobs.ts';
import {
  Preview,
  ReportPath,
  Run,
  RunOptions,
  RunPath,
  RunScreenings,
  RunScreeningsQuery,
  Runs,
  RunsQuery,
} from '../contract/screenings.ts';
import type { Door } from '../door.ts';
import type { JobShown } from '../jobs/jobs.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveForm } from '../uploads.ts';
import { progressOf } from './jobs.ts';

type RunCall = Call<z.infer<typeof RunPath>>;

export const runRoutes: readonly Route[] = [
  route({
    operation: 'startRun',
    method: 'post',
    path: '/runs',
    summary: 'Screens uploaded files of purchases, each line as of its day',
    description: 'The work goes on beside the requests: the job has the id of the run.',
    raw: {
      'multipart/form-data':
        'Purchases in the field `files` (CSV, XLSX, OCDS or UBL), who owns whom in `ownership`, documents of the vendor that `options` names in `documents`, and the field `options` as JSON.',
    },
    form: RunOptions,
    responses: { 202: { description: 'It has begun.', json: JobStarted } },
    handle: startRun,
  }),
  route({
    operation: 'previewRun',
    method: 'post',
    path: '/runs/preview',
    summary: 'What the columns of a file would be taken for, and its first rows; nothing is screened or kept',
    raw: { 'multipart/form-data': 'Purchases in the field `files`, and the field `options` as JSON.' },
    form: RunOptions,
    responses: { 200: { description: 'The beginning of each file.', json: Preview } },
    handle: preview,
  }),
  route<unknown, z.output<typeof RunsQuery>>({
    operation: 'listRuns',
    method: 'get',
    path: '/runs',
    summary: 'Runs, the newest first',
    query: RunsQuery,
    responses: { 200: { description: 'A page of runs; `next` is what to go on after.', json: Runs } },
    async handle({ c, context, door, query }) {
      const { runs, next } = await listRuns(context, { after: query.after ?? null, limit: query.limit });
      return json(c, { runs: runs.map((run) => runShown(run, door.jobs.find(run.id))), next });
    },
  }),
  route<z.infer<typeof RunPath>>({
    operation: 'showRun',
    method: 'get',
    path: '/runs/{id}',
    summary: 'One run',
    params: RunPath,
    responses: { 200: { description: 'The run.', json: Run } },
    handle: async ({ c, context, door, params }) => json(c, await foundRun(context, door, params.id)),
  }),
  route<z.infer<typeof RunPath>>({
    operation: 'showRun',
    method: 'get',
    path: '/runs/{id}/progress',
    summary: 'A run as it goes on, as server-sent events',
    params: RunPath,
    responses: {
      200: { description: 'The events of the job.', media: { 'text/event-stream': 'Each event’s data is JSON.' } },
    },
    handle: runProgress,
  }),
  route<z.infer<typeof RunPath>, z.output<typeof RunScreeningsQuery>>({
    operation: 'listScreenings',
    method: 'get',
    path: '/runs/{id}/screenings',
    summary: 'What a run answered, in the order of the purchases',
    description: 'With Accept: application/x-ndjson all of it, byte for byte as it was recorded.',
    params: RunPath,
    query: RunScreeningsQuery,
    responses: {
      200: {
        description: 'A page of screenings.',
        json: RunScreenings,
        media: { 'application/x-ndjson': 'A Screening a line.' },
      },
    },
    handle: screeningsOf,
  }),
  route<z.infer<typeof ReportPath>>({
    operation: 'listScreenings',
    method: 'get',
    path: '/runs/{id}/report.{format}',
    summary: 'The report of a finished run: html, csv, json or ndjson',
    params: ReportPath,
    responses: {
      200: {
        description: 'The report; cells of the CSV can’t start a formula.',
        media: {
          'text/html': 'A page for printing.',
          'text/csv': 'A finding a row.',
          'application/x-ndjson': 'A Screening a line.',
          'application/json': 'An array of Screenings.',
        },
      },
    },
    handle: reportOf,
  }),
];

async function startRun(call: Call): Promise<Response> {
  const form = await receiveForm(call, { fields: RunOptions, files: ['files', 'ownership', 'documents'] });
  const named = (field: string) => form.files.flatMap((each) => (each.field === field ? [each.file] : []));
  const [files, ownership, documents] = [named('files'), named('ownership'), named('documents')];
  const { knownAt = null, lists = null, mapping = null, ...rest } = form.fields as z.output<typeof RunOptions>;
  const { dealing, vendor, ...always } = rest;
  const missing = missingIn({ files, documents }, vendor);
  if (missing !== null) {
    for (const { file } of form.files) await removeFile(file);
    throw new HttpProblem('bad_input', missing);
  }
  const { caller, door } = call;
  const given = { ...(dealing && { dealing }), ...(vendor !== undefined && { vendor }) };
  const options = { ...always, ...given, knownAt, lists, mapping, version: door.version };
  const job = door.jobs.startRun({ by: caller?.actor ?? 'system', files, ownership, documents, options });
  call.c.header('location', `/api/v1/runs/${job.id}`);
  return json(call.c, { job }, 202);
}

function missingIn(
  { files, documents }: Readonly<Record<'files' | 'documents', readonly unknown[]>>,
  vendor: string | undefined,
): string | null {
  if (files.length === 0) return 'the form has no file of purchases; it is wanted in the field `files`';
  if (documents.length > 0 && vendor === undefined)
    return 'vendor: the name is wanted whose documents are in the field `documents`';
  if (documents.length === 0 && vendor !== undefined)
    return 'vendor names whose documents are in the field `documents`; there are none';
  return null;
}

async function preview(call: Call): Promise<Response> {
  const form = await receiveForm(call, { fields: RunOptions, files: ['files'] });
  try {
    const { mapping = null } = form.fields as z.output<typeof RunOptions>;
    if (form.files.length === 0)
      throw new HttpProblem('bad_input', 'the form has no file; it is wanted in the field `files`');
    const files = await call.door.views.ask('preview', { files: form.files.map(({ file }) => file), mapping });
    return json(call.c, { files });
  } finally {
    for (const { file } of form.files) await removeFile(file);
  }
}

/** A run that is not recorded yet is known by its job. */
async function foundRun(context: Call['context'], door: Door, id: string): Promise<z.infer<typeof Run>> {
  const job = door.jobs.find(id);
  const summary = await showRun(context, id).catch((error: unknown) => {
    if (job?.kind === 'run') return null;
    throw error;
  });
  if (summary) return runShown(summary, job);
  if (!job) throw new Error('a run without record and without job');
  return {
    id,
    startedAt: job.startedAt,
    endedAt: null,
    state: job.state,
    reason: job.problem?.detail ?? null,
    files: [...job.files],
    asOf: null,
    knownAt: null,
    policy: null,
    snapshot: null,
    program: door.version,
    counts: null,
  };
}

/** Where no end is recorded, only a job of this server says that it goes on. */
function runShown(run: RunSummary, job: JobShown | null): z.infer<typeof Run> {
  const state =
    run.state !== 'unfinished'
      ? run.state
      : job?.state === 'waiting' || job?.state === 'running'
        ? job.state
        : 'interrupted';
  const reason =
    run.reason ??
    (state === 'interrupted'
      ? 'No end of this run is recorded: it was interrupted, or another process is still at it. What it had answered is kept.'
      : null);
  return { ...run, files: [...run.files], state, reason };
}

async function runProgress(call: RunCall): Promise<Response> {
  const { c, context, door, params } = call;
  if (door.jobs.find(params.id)) return progressOf(call);
  const run = await foundRun(context, door, params.id);
  const once = `event: ${run.state}\ndata: ${JSON.stringify(run)}\n\n`;
  return c.body(once, 200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
}

async function screeningsOf({
  c,
  context,
  params,
  query,
}: Call<{ id: string }, z.output<typeof RunScreeningsQuery>>): Promise<Response> {
  acceptable(c, ['application/json', 'application/x-ndjson']);
  const outcome = query.outcome ?? null;
  if (wantsNdjson(c)) {
    const all = { after: query.after, limit: Number.POSITIVE_INFINITY, outcome };
    return ndjson(c, linesOf(runLines(context, params.id, all)));
  }
  const page: RunLine[] = [];
  for await (const line of runLines(context, params.id, { after: query.after, limit: query.limit + 1, outcome }))
    page.push(line);
  const shown = page.slice(0, query.limit);
  // Put together from the lines as they were recorded.
  const screenings = shown.map(({ number, line }) => `{"number":${number},"screening":${line}}`).join(',');
  const next = page.length > query.limit ? (shown.at(-1)?.number ?? null) : null;
  return c.body(`{"screenings":[${screenings}],"next":${next}}`, 200, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
}

async function* linesOf(lines: AsyncIterable<RunLine>): AsyncGenerator<string> {
  for await (const { line } of lines) yield line;
}

const REPORT_TYPES = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
} as const;

/** A report is a page of its own: no script, no request, nothing but its own styles. */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

async function reportOf({ c, context, params: { id, format } }: Call<z.infer<typeof ReportPath>>): Promise<Response> {
  const { run, done } = await openRunReport(context, id);
  const headers = {
    'content-type': REPORT_TYPES[format],
    'content-disposition': `${format === 'html' ? 'inline' : 'attachment'}; filename="screenings-${id}.${format}"`,
    ...(format === 'html' && { 'content-security-policy': REPORT_POLICY }),
  };
  return streamed(c, freedAfter(piecesOf(run, format), done), headers);
}

function piecesOf(run: ScreeningRun, format: keyof typeof REPORT_TYPES): Iterable<string> {
  switch (format) {
    case 'html':
      return renderScreeningHtml(run);
    case 'csv':
      return renderScreeningCsv(run.screenings);
    case 'json':
      return jsonArray(run.screenings);
    case 'ndjson':
      return jsonLines(run.screenings);
  }
}

function* jsonArray(values: Iterable<unknown>): Iterable<string> {
  let before = '[';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* jsonLines(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}
