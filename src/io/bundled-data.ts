import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder `data/` of this installation: the same from `src/io` and from `dist/io`. */
export const bundledFolder = join(import.meta.dirname, '..', '..', 'data');

export interface BundledFile {
  readonly path: string;
  readonly content: unknown;
}

/** Every JSON file below a folder of `data/`, in order of the paths. */
export async function readBundled(folder: string): Promise<readonly BundledFile[]> {
  const top = join(bundledFolder, folder);
  const names = (await readdir(top, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: join(folder, name),
      content: JSON.parse(await readFile(join(top, name), 'utf8')) as unknown,
    })),
  );
}
