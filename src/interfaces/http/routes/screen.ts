import { z } from 'zod';
import type { Purchase } from '../../../core/model/purchase.ts';
import type { RecordedScreening } from '../../../core/model/screening.ts';
import type { UnreadRow } from '../../../core/reports/screening-run.ts';
import { receiveFile, removeFile } from '../../../operations/receive-file.ts';
import {
  type ScreenFilesOptions,
  type ScreenListener,
  screenBatches,
  screenFiles,
} from '../../../operations/screen-files.ts';
import { acceptable, json, ndjson, wantsNdjson } from '../answers.ts';
import { toPurchase } from '../contract/to-purchase.ts';
import { PurchaseRequest, ScreenAnswer, ScreenQuery, ScreenRequest, screenOptions } from '../contract/screenings.ts';
import { HttpProblem } from '../problems.ts';
import { bodyChunks } from '../request.ts';
import { type Call, type Route, route } from '../route.ts';

type Query = z.output<typeof ScreenQuery>;
type Body = z.output<typeof ScreenRequest>;
type ScreenCall = Call<unknown, Query, Body | null>;

export const screenRoutes: readonly Route[] = [
  route<unknown, Query, Body | null>({
    operation: 'screen',
    method: 'post',
    path: '/screen',
    summary: 'Screens purchases at once, each as of its day, and records what was answered',
    description:
      'Purchases as JSON, or as a table (CSV) or one a line (NDJSON) with the options in the query string. With Accept: application/x-ndjson one screening a line. Whole files go to POST /runs.',
    query: ScreenQuery,
    body: ScreenRequest,
    raw: { 'text/csv': 'A table of purchases.', 'application/x-ndjson': 'A PurchaseRequest a line.' },
    responses: {
      200: {
        description: 'The screenings, recorded.',
        json: ScreenAnswer,
        media: { 'application/x-ndjson': 'A Screening a line.' },
      },
    },
    handle: screenNow,
  }),
];

async function screenNow(call: ScreenCall): Promise<Response> {
  const { c, mediaType } = call;
  acceptable(c, ['application/json', 'application/x-ndjson']);
  const screenings: RecordedScreening[] = [];
  const problems: UnreadRow[] = [];
  const lines: string[] = [];
  const listener: ScreenListener = {
    onColumns: () => undefined,
    onProblem: (problem) => void (problem.notice || problems.push(problem)),
    onScreening: ({ screening, line }) => void (screenings.push(screening), lines.push(line)),
  };
  const options = optionsOf(call);
  const screen = () => {
    switch (mediaType) {
      case 'text/csv':
        return screenTable(call, options, listener);
      case 'application/x-ndjson':
        return screenLines(call, options, listener);
      default:
        return screenGiven(call, options, listener);
    }
  };
  const { run, done } = await screen();
  done();
  c.header('x-run', run.id);
  if (wantsNdjson(c)) return ndjson(c, lines);
  return json(c, { run: run.id, screenings, problems });
}

function optionsOf({ body, query, door }: ScreenCall): ScreenFilesOptions {
  const {
    knownAt = null,
    lists = null,
    asOf,
    role,
    act,
    dealing,
    threshold,
    limit,
  } = body ?? Defaults.parse(given(query));
  if (body !== null && Object.values(query).some((value) => value !== undefined))
    throw new HttpProblem('bad_input', 'with a JSON body the options stand in the body, not in the query string');
  return {
    files: [],
    mapping: null,
    version: door.version,
    knownAt,
    lists,
    asOf,
    role,
    act,
    threshold,
    limit,
    ...(dealing && { dealing }),
  };
}

const Defaults = z.object(screenOptions);

function given(query: Query): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

type Screened = ReturnType<typeof screenFiles>;

function screenGiven({ body, context }: ScreenCall, options: ScreenFilesOptions, listener: ScreenListener): Screened {
  const purchases = (body?.purchases ?? []).map(toPurchase);
  return screenBatches(context, options, oneBatch(purchases, []), listener);
}

async function screenTable(
  { c, context, door }: ScreenCall,
  options: ScreenFilesOptions,
  listener: ScreenListener,
): Screened {
  const file = await receiveFile(context, 'purchases.csv', bodyChunks(c, door.limits.bodyBytes));
  try {
    return await screenFiles(context, { ...options, files: [file] }, listener);
  } finally {
    await removeFile(file);
  }
}

async function screenLines(
  { c, context, door }: ScreenCall,
  options: ScreenFilesOptions,
  listener: ScreenListener,
): Screened {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bodyChunks(c, door.limits.bodyBytes)) chunks.push(chunk);
  const purchases: Purchase[] = [];
  const problems: UnreadRow[] = [];
  for (const [index, line] of Buffer.concat(chunks).toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('wanted' in read) problems.push({ file: 'body', row: index + 1, column: null, ...read });
    else purchases.push(toPurchase(read, index));
  }
  return screenBatches(context, options, oneBatch(purchases, problems), listener);
}

function readLine(line: string): PurchaseRequest | { readonly found: string; readonly wanted: string } {
  const found = line.slice(0, 100).toWellFormed();
  try {
    const read = PurchaseRequest.safeParse(JSON.parse(line));
    if (read.success && line.isWellFormed() && !/\\u0000|\\ud[89a-f]/i.test(line)) return read.data;
    const [issue] = read.error?.issues ?? [];
    return {
      found,
      wanted: issue ? `${issue.path.join('.')}: ${issue.message}` : 'text without NUL and with whole characters',
    };
  } catch {
    return { found, wanted: 'a purchase as JSON' };
  }
}

async function* oneBatch(purchases: readonly Purchase[], problems: readonly UnreadRow[]) {
  yield { purchases, problems };
}
