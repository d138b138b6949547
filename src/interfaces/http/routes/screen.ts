import { z } from 'zod';
import type { Purchase } from '../../../core/model/purchase.ts';
import type { UnreadRow } from '../../../core/reports/screening-run.ts';
import { receiveFile, removeFile } from '../../../operations/receive-file.ts';
import type { ScreenFilesOptions } from '../../../operations/screen-files.ts';
import type { ScreenQuestion } from '../aside/messages.ts';
import { NDJSON } from '../answers.ts';
import { toPurchase } from '../contract/to-purchase.ts';
import { PurchaseRequest, ScreenAnswer, ScreenQuery, ScreenRequest, screenOptions } from '../contract/screenings.ts';
import { HttpProblem } from '../problems.ts';
import { bodyChunks, wholeBody } from '../request.ts';
import { type Call, type Route, route } from '../route.ts';
import { answerInForm, formFor } from './written.ts';

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
  const { c, body, mediaType, context, door } = call;
  const form = formFor(call);
  const options = optionsOf(call);
  const ask = (asked: Pick<ScreenQuestion, 'given'> & Partial<ScreenQuestion>): Promise<Response> =>
    answerInForm(call, 'screen', { options, ...asked }, form);
  switch (mediaType) {
    case 'text/csv': {
      const file = await receiveFile(context, 'purchases.csv', bodyChunks(c, door.limits.bodyBytes));
      try {
        return await ask({ given: null, options: { ...options, files: [file] } });
      } finally {
        await removeFile(file);
      }
    }
    case NDJSON:
      return ask({ given: await readLines(call) });
    default:
      return ask({ given: { purchases: (body?.purchases ?? []).map(toPurchase), problems: [] } });
  }
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

async function readLines({ c, door }: ScreenCall): Promise<NonNullable<ScreenQuestion['given']>> {
  const bytes = await wholeBody(c, door.limits.bodyBytes);
  const purchases: Purchase[] = [];
  const problems: UnreadRow[] = [];
  for (const [index, line] of Buffer.from(bytes).toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('wanted' in read) problems.push({ file: 'body', row: index + 1, column: null, ...read });
    else purchases.push(toPurchase(read, index));
  }
  return { purchases, problems };
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
