/** Answers that a thread beside the server writes to a file: sent from there, and gone once it is sent. */
import { open } from 'node:fs/promises';
import { newPlace, removeFile } from '../../../operations/receive-file.ts';
import type { AsideTasks, InForm } from '../aside/messages.ts';
import { NDJSON, acceptable, byteStream, wantsNdjson } from '../answers.ts';
import type { Call } from '../route.ts';

/** Which thread answers what. */
const THREADS = {
  documents: 'files',
  equipment: 'files',
  ownership: 'files',
  dossier: 'files',
  screen: 'screens',
} as const;

type WrittenKind = keyof typeof THREADS;
type FormedKind = { [K in WrittenKind]: AsideTasks[K]['question'] extends InForm ? K : never }[WrittenKind];

/** Asks a thread beside the server, and sends what it has written; what is wrong is a problem before the answer begins. */
export async function answerWritten<K extends WrittenKind>(
  { c, context, door }: Pick<Call, 'c' | 'context' | 'door'>,
  kind: K,
  asked: Omit<AsideTasks[K]['question'], 'by' | 'path'>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const path = await newPlace(context);
  try {
    const question = { ...asked, by: context.actor, path } as AsideTasks[K]['question'];
    const written = await door[THREADS[kind]].ask(kind, question);
    const file = await open(path);
    const body = byteStream(file.createReadStream());
    const length = { 'content-length': String(written.bytes) };
    return c.body(body, 200, { 'cache-control': 'no-store', ...headers, ...written.headers, ...length });
  } finally {
    // What is open can be read to its end, and then nothing of it is left, even when the reader goes away.
    await removeFile({ path });
  }
}

/** As JSON, or as NDJSON where that is preferred; refuses who takes neither. */
export interface AnswerForm {
  readonly form: InForm['form'];
  readonly type: string;
}

export function formFor({ c }: Pick<Call, 'c'>): AnswerForm {
  acceptable(c, ['application/json', NDJSON]);
  return wantsNdjson(c) ? { form: 'ndjson', type: NDJSON } : { form: 'json', type: 'application/json' };
}

/** As `answerWritten`, in a form that was chosen before what is asked was read. */
export function answerInForm<K extends FormedKind>(
  call: Pick<Call, 'c' | 'context' | 'door'>,
  kind: K,
  asked: Omit<AsideTasks[K]['question'], 'by' | 'path' | 'form'>,
  { form, type }: AnswerForm,
): Promise<Response> {
  return answerWritten(call, kind, { ...asked, form } as Omit<AsideTasks[K]['question'], 'by' | 'path'>, {
    'content-type': type,
  });
}
