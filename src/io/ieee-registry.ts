/** The IEEE's assignments of MA-L, MA-M and MA-S blocks, as the package `oui-data` publishes them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface IeeeRegistryFile {
  /** Prefix of 6, 7 or 9 hexadecimal digits -> the registrant and its address, a line each. */
  readonly entries: Readonly<Record<string, string>>;
  /** Of the package that is installed. */
  readonly version: string;
}

export async function readIeeeRegistry(): Promise<IeeeRegistryFile> {
  const file = createRequire(import.meta.url).resolve('oui-data');
  const [entries, manifest] = await Promise.all([
    readFile(file, 'utf8'),
    readFile(join(dirname(file), 'package.json'), 'utf8'),
  ]);
  return {
    entries: JSON.parse(entries) as Record<string, string>,
    version: (JSON.parse(manifest) as { version: string }).version,
  };
}
