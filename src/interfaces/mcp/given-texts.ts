/** Files come as text and not as paths: who writes to a model is not to read the disk through it. */
import { z } from 'zod';
import type { Context } from '../../operations/context.ts';
import { type ReceivedFile, receiveFile } from '../../operations/receive-file.ts';

const MOST_CHARACTERS = 5_000_000;

export const GivenText = z.strictObject({
  name: z.string().min(1).max(200).meta({ description: 'What the file is called, with its ending: graph.csv' }),
  content: z.string().min(1).max(MOST_CHARACTERS).meta({ description: 'The file itself, as text.' }),
});

/** Whoever asks removes them. */
export async function receiveTexts(
  context: Context,
  given: readonly z.output<typeof GivenText>[],
): Promise<readonly ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  for (const { name, content } of given) files.push(await receiveFile(context, name, chunksOf(content)));
  return files;
}

async function* chunksOf(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content.toWellFormed());
}
