import type { ColumnGuess, RowProblem } from '../src/core/intake/intake.ts';
import { purchaseFormats } from '../src/core/intake/registry.ts';
import type { Purchase } from '../src/core/model/purchase.ts';
import { type ByteSource, fileSource, memorySource } from '../src/io/readers/byte-source.ts';
import { readHead, readPlainData } from '../src/io/readers/read.ts';

export interface PurchasesRead {
  /** The format that recognised the file, null where none did. */
  readonly format: string | null;
  readonly purchases: readonly Purchase[];
  readonly problems: readonly RowProblem[];
  /** One per table. */
  readonly columns: readonly (readonly ColumnGuess[])[];
}

/** Reads a file of purchases as a screening would. Give a path, or content with a name. */
export async function readPurchases(
  file: string | { readonly name: string; readonly content: string | Uint8Array },
  mapping: Readonly<Record<string, string>> | null = null,
): Promise<PurchasesRead> {
  const source: ByteSource = typeof file === 'string' ? await fileSource(file) : memorySource(file.name, file.content);
  const head = await readHead(source);
  const format = purchaseFormats.find((each) => each.recognises(head));
  const purchases: Purchase[] = [];
  const problems: RowProblem[] = [];
  const columns: (readonly ColumnGuess[])[] = [];
  if (!format) return { format: null, purchases, problems, columns };
  for await (const batch of format.read(readPlainData(source, format.reader), { file: source.name, mapping })) {
    purchases.push(...batch.purchases);
    problems.push(...batch.problems);
    if (batch.columns) columns.push(batch.columns);
  }
  return { format: format.id, purchases, problems, columns };
}
