import type { RowProblem } from '../core/intake/intake.ts';
import { purchaseFields } from '../core/intake/fields.ts';
import type { Purchase } from '../core/model/purchase.ts';
import type { TableRead } from '../core/reports/screening-run.ts';
import { type GivenFile, fileSource, givenName } from '../io/readers/byte-source.ts';
import { readPlainData } from '../io/readers/read.ts';
import { readPurchases, recogniseFormat } from './read-purchases.ts';

export interface FilePreview {
  readonly file: string;
  readonly bytes: number;
  /** `CSV with ordinary headings` */
  readonly format: string;
  /** What the columns of each table were taken for; empty for formats without columns. */
  readonly tables: readonly TableRead[];
  /** The first rows as they stand, the headings among them; empty for formats without rows. */
  readonly rows: readonly (readonly string[])[];
  /** What became of the first rows. */
  readonly purchases: readonly Purchase[];
  readonly problems: readonly RowProblem[];
  /** What a column can be taken for. */
  readonly fields: readonly string[];
}

const SHOWN = 20;
const LONGEST_CELL = 500;

export interface PreviewQuestion {
  readonly files: readonly GivenFile[];
  /** By heading: the field of the column; null to guess. */
  readonly mapping: Readonly<Record<string, string>> | null;
}

/** The beginnings of files of purchases as they would be read; nothing is screened and nothing is kept. */
export async function previewFiles({ files, mapping }: PreviewQuestion): Promise<readonly FilePreview[]> {
  const previews: FilePreview[] = [];
  for (const file of files) previews.push(await previewFile(file, mapping));
  return previews;
}

async function previewFile(file: GivenFile, mapping: PreviewQuestion['mapping']): Promise<FilePreview> {
  const source = await fileSource(file);
  const format = await recogniseFormat(source, givenName(file));
  const tables: TableRead[] = [];
  const purchases: Purchase[] = [];
  const problems: RowProblem[] = [];
  for await (const batch of readPurchases([file], mapping)) {
    if (batch.columns) tables.push({ file: givenName(file), columns: batch.columns });
    purchases.push(...batch.purchases.slice(0, SHOWN - purchases.length));
    problems.push(...batch.problems.slice(0, SHOWN - problems.length));
    if (purchases.length >= SHOWN || problems.length >= SHOWN) break;
  }
  const rows = await firstRows(source, format.reader);
  return {
    file: givenName(file),
    bytes: source.bytes,
    format: format.describes,
    tables,
    rows,
    purchases,
    problems,
    fields: purchaseFields,
  };
}

async function firstRows(
  source: Awaited<ReturnType<typeof fileSource>>,
  reader: Awaited<ReturnType<typeof recogniseFormat>>['reader'],
): Promise<readonly (readonly string[])[]> {
  const data = readPlainData(source, reader);
  if (data.kind !== 'csv' && data.kind !== 'xlsx') return [];
  const rows: (readonly string[])[] = [];
  for await (const batch of data.rows) {
    rows.push(
      ...batch.slice(0, SHOWN - rows.length).map(({ cells }) => cells.map((cell) => cell.slice(0, LONGEST_CELL))),
    );
    if (rows.length >= SHOWN) break;
  }
  return rows;
}
