/** Answers that a thread beside the server writes to a file: sent from there, and gone once it is sent. */
import { open } from 'node:fs/promises';
import { newPlace, removeFile } from '../../../operations/receive-file.ts';
import type { AsideKind, AsideTasks, ToFile } from '../aside/messages.ts';
import { byteStream } from '../answers.ts';
import type { Call } from '../route.ts';

type WrittenKind = { [K in AsideKind]: AsideTasks[K]['question'] extends ToFile ? K : never }[AsideKind];

/** Asks a thread beside the server, and sends what it has written; what is wrong is a problem before the answer begins. */
export async function answerWritten<K extends WrittenKind>(
  { c, context, door }: Pick<Call, 'c' | 'context' | 'door'>,
  { kind, at }: { readonly kind: K; readonly at: 'files' | 'screens' },
  asked: Omit<AsideTasks[K]['question'], 'by' | 'path'>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const path = await newPlace(context);
  try {
    const question = { ...asked, by: context.actor, path } as AsideTasks[K]['question'];
    const written = await door[at].ask(kind, question);
    const file = await open(path);
    const body = byteStream(file.createReadStream());
    const length = { 'content-length': String(written.bytes) };
    return c.body(body, 200, { 'cache-control': 'no-store', ...headers, ...written.headers, ...length });
  } finally {
    // What is open can be read to its end, and then nothing of it is left, even when the reader goes away.
    await removeFile({ path });
  }
}
