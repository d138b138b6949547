import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../core/model/errors.ts';
import { writeZip } from '../../io/archive/zip-writer.ts';
import type { Context } from '../context.ts';
import { type BundleOptions, buildBundle } from './build-bundle.ts';

/** Writes a bundle of the log to a ZIP, when `path` ends in .zip, or to a folder that is not there yet or empty. The same bundle has the same bytes. */
export async function writeBundle(
  context: Pick<Context, 'store' | 'archive'>,
  options: BundleOptions,
  path: string,
): Promise<void> {
  const files = await buildBundle(context, options);
  if (path.toLowerCase().endsWith('.zip')) {
    await mkdir(dirname(path), { recursive: true });
    return writeZip(
      path,
      files.map(({ name, source }) => ({ name, open: () => source.open() })),
    );
  }
  if ((await readdir(path).catch(() => [])).length > 0)
    throw new InputError(`${path} is not empty; name a folder that is not there yet`, { file: path });
  for (const { name, source } of files) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await pipeline(Readable.from(source.open()), createWriteStream(join(path, name)));
  }
}
