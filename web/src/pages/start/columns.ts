/** Which column is which field, as the person before the page has it now. */
import type { ColumnGuess } from '../../api/shapes.ts';
import type { TextKey } from '../../language/language.tsx';
import { en } from '../../language/en.ts';

/** The fields of a purchase that a column can be, in the order of the server's. */
export const fields = Object.keys(en)
  .filter((key) => key.startsWith('field.'))
  .map((key) => key.slice('field.'.length));

export function fieldText(field: string): TextKey {
  const key = `field.${field}`;
  return key in en ? (key as TextKey) : 'start.columns.ignore';
}

/** The rows under the headings; a file may have a title above them. */
export function rowsBelow(
  columns: readonly ColumnGuess[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const head = rows.findIndex((row) =>
    columns.every(({ heading }, index) => (row[index] ?? '').trim() === heading.trim()),
  );
  return rows.slice(head + 1);
}

/** What to tell the server: only the headings for which the person chose something else than the guess. */
export function mappingOf(
  columns: readonly ColumnGuess[],
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns
      .filter(({ heading, field }) => chosen[heading] !== undefined && chosen[heading] !== (field ?? 'ignore'))
      .map(({ heading }) => [heading, chosen[heading] ?? 'ignore']),
  );
}

/** What is wrong with the choice: nothing is the supplier, or one field is taken twice. */
export function columnsProblem(
  columns: readonly ColumnGuess[],
  chosen: Readonly<Record<string, string>>,
): { readonly key: 'start.columns.needSupplier' | 'start.columns.twice'; readonly field: string } | null {
  const taken = columns.map(({ heading, field }) => chosen[heading] ?? field ?? 'ignore');
  const twice = taken.find((field, index) => field !== 'ignore' && taken.indexOf(field) !== index);
  if (twice) return { key: 'start.columns.twice', field: twice };
  return taken.includes('supplier') ? null : { key: 'start.columns.needSupplier', field: 'supplier' };
}
