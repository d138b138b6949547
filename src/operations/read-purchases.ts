import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { IntakeBatch, PurchaseFormat } from '../core/intake/intake.ts';
import { purchaseFormats } from '../core/intake/registry.ts';
import { InputError, SourceDefect } from '../core/model/errors.ts';
import { type ByteSource, type GivenFile, fileSource, givenName } from '../io/readers/byte-source.ts';
import { readHead, readPlainData } from '../io/readers/read.ts';

/** The purchases of files in any format that is known, in the order of the files; rows that can't be read come as problems. */
export async function* readPurchases(
  files: readonly GivenFile[],
  mapping: Readonly<Record<string, string>> | null,
): AsyncGenerator<IntakeBatch> {
  for (const file of files) {
    const source = await fileSource(file);
    yield* readFormat(await recogniseFormat(source, givenName(file)), { source, given: givenName(file) }, mapping);
  }
}

/** The format of a file of purchases. Throws an `InputError` that names those that there are. */
export async function recogniseFormat(source: ByteSource, given: string): Promise<PurchaseFormat> {
  if (source.bytes === 0) throw new InputError('the file is empty (0 bytes)', { file: given });
  const head = await readHead(source);
  const format = purchaseFormats.find((each) => each.recognises(head));
  if (format) return format;
  throw new InputError(
    `this is no file of purchases that is known; there are ${purchaseFormats.map(({ describes }) => describes).join('; ')}`,
    { file: given },
  );
}

async function* readFormat(
  format: PurchaseFormat,
  { source, given }: { readonly source: ByteSource; readonly given: string },
  mapping: Readonly<Record<string, string>> | null,
): AsyncGenerator<IntakeBatch> {
  try {
    yield* format.read(readPlainData(source, format.reader), { file: source.name, mapping });
  } catch (error) {
    if (error instanceof SourceDefect) throw new InputError(error.message, { ...error.place, file: given });
    throw error;
  }
}

const Mapping = z.record(z.string(), z.string());

/** A mapping file: a JSON object from heading to field, for where the guess is wrong. */
export async function readMapping(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError('there is no such mapping file', { file: path });
  });
  try {
    return Mapping.parse(JSON.parse(text));
  } catch {
    throw new InputError('a mapping file is a JSON object from heading to field, such as {"Lieferant": "supplier"}', {
      file: path,
    });
  }
}
