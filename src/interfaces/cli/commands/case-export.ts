import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../../core/model/errors.ts';
import { exportCasesCsv, exportCasesXlsx } from '../../../operations/cases/export-cases.ts';
import type { CaseFilter } from '../../../operations/cases/show-cases.ts';
import type { Context } from '../../../operations/context.ts';

/** Writes the table in the form that the ending of the name says; whole or not at all. */
export async function writeCases(context: Context, filter: CaseFilter, path: string): Promise<void> {
  const pieces = await piecesFor(context, filter, extname(path).toLowerCase());
  await mkdir(dirname(path), { recursive: true });
  try {
    await pipeline(Readable.from(pieces), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  } finally {
    await rm(`${path}.part`, { force: true });
  }
}

function piecesFor(
  context: Context,
  filter: CaseFilter,
  ending: string,
): Promise<AsyncIterable<string> | AsyncIterable<Uint8Array>> {
  switch (ending) {
    case '.csv':
      return exportCasesCsv(context, filter);
    case '.xlsx':
      return exportCasesXlsx(context, filter);
    default:
      throw new InputError(`--out names a file that ends in .csv or .xlsx, not "${ending}"`);
  }
}
