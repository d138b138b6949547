import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { scratchPath } from '../io/scratch.ts';
import type { Context } from './context.ts';

/** A file that came over the network; `path` is ours and has nothing of the name in it. */
export interface ReceivedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** A path of our own at which there is nothing yet. */
export async function newPlace({ cacheFolder }: Pick<Context, 'cacheFolder'>): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  return scratchPath(cacheFolder);
}

/** Writes what comes to a file of our own; nothing stays of one that breaks off. Whoever receives it removes it. */
export async function receiveFile(
  context: Pick<Context, 'cacheFolder'>,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<ReceivedFile> {
  const path = await newPlace(context);
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(
      Readable.from(counted(), { objectMode: false }),
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    );
  } catch (error) {
    await removeFile({ path });
    throw error;
  }
  return { name, path, bytes };
}

/** The same of files that came as text in a request. */
export async function receiveTexts(
  context: Pick<Context, 'cacheFolder'>,
  given: readonly { readonly name: string; readonly content: string }[],
): Promise<readonly ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  try {
    for (const { name, content } of given) files.push(await receiveFile(context, name, chunksOf(content)));
    return files;
  } catch (error) {
    for (const file of files) await removeFile(file);
    throw error;
  }
}

async function* chunksOf(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content.toWellFormed());
}

export async function removeFile({ path }: Pick<ReceivedFile, 'path'>): Promise<void> {
  await rm(path, { force: true });
}
