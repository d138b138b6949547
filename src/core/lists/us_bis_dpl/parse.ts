import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, foldSpace, rowsOf } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { NAME_TAIL, combinedColumns, namesWithComma, tabbedColumns } from './lookups.ts';
import { type DenialRow, createOrders } from './orders.ts';

type Parts = Readonly<Record<string, PlainData>>;

/** The longest real cell has some 250. */
const MAX_CELL_CHARACTERS = 10_000;

/** One column for each part of the address, every cell quoted. */
export async function* parseTabbed(parts: Parts, report: ParseReport): AsyncGenerator<readonly ListedParty[]> {
  yield* parse(parts, report, tabbedColumns, (row) => {
    const [name, street, city, state, country, postal, from, to, standard, , action, citation] =
      row.cells.map(foldSpace);
    return {
      line: row.line,
      name: name ?? '',
      address: {
        street: street ?? '',
        city: city ?? '',
        state: state ?? '',
        country: country ?? '',
        postal: postal ?? '',
      },
      effective: from ?? '',
      expires: to ?? '',
      order: /^y$/i.test(standard ?? '') ? 'Standard' : /^n$/i.test(standard ?? '') ? 'Non-Standard' : (standard ?? ''),
      action: action ?? '',
      citation: citation ?? '',
    };
  });
}

/** `NAME, STREET, CITY, STATE, CC, POSTAL` in one column; the name and the street may hold commas of their own. */
export async function* parseCombined(parts: Parts, report: ParseReport): AsyncGenerator<readonly ListedParty[]> {
  yield* parse(parts, report, combinedColumns, (row) => {
    const [both, from, to, citation, order] = row.cells.map((cell) => cell.trim());
    if ((both ?? '').length > MAX_CELL_CHARACTERS)
      throw new SourceDefect(`a name and address of ${(both ?? '').length} characters`, { line: row.line });
    const pieces = (both ?? '').split(',').map(foldSpace);
    const tail = pieces.length > 5 ? pieces.slice(-4) : null;
    const [city = '', state = '', country = '', postal = ''] = tail ?? [];
    const front = tail ? pieces.slice(0, -4) : pieces;
    const nameEnds = endOfName(front);
    if (!tail) report.odd('Name_and_Address', row.line, both ?? '', 'name, street, city, state, country, postal code');
    return {
      line: row.line,
      name: front.slice(0, nameEnds).join(', ').replace(/ ,/g, ','),
      address: { street: front.slice(nameEnds).filter(Boolean).join(', '), city, state, country, postal },
      effective: from ?? '',
      expires: to ?? '',
      order: order ?? '',
      action: '',
      citation: citation ?? '',
    };
  });
}

async function* parse(
  parts: Parts,
  report: ParseReport,
  columns: readonly string[],
  read: (row: TableRow) => DenialRow,
): AsyncGenerator<readonly ListedParty[]> {
  const orders = createOrders(report);
  let headed = false;
  for await (const rows of rowsOf(parts['main'])) {
    for (const row of rows) {
      if (!headed) {
        checkHeader(row, columns);
        headed = true;
        continue;
      }
      if (row.cells.length !== columns.length)
        throw new SourceDefect(
          `the row has ${row.cells.length} cells where the header has ${columns.length}: the file is cut off or torn`,
          { line: row.line },
        );
      if (row.cells[0] === columns[0])
        throw new SourceDefect('the header is repeated in the middle of the file: two files were joined', {
          line: row.line,
        });
      orders.add(read(row));
    }
  }
  yield orders.parties();
}

/** How many of the pieces between commas are the name: legal forms, an open bracket, and the few names known to hold a comma. */
function endOfName(pieces: readonly string[]): number {
  const known = namesWithComma.find((name) => name === pieces.slice(0, 2).join(', '));
  let count = known ? 2 : 1;
  while (count < pieces.length - 1) {
    const open = pieces
      .slice(0, count)
      .join(',')
      .replace(/\([^()]*\)/g, '')
      .includes('(');
    if (!open && !NAME_TAIL.test(pieces[count] ?? '')) break;
    count += 1;
  }
  return count;
}

function checkHeader(row: TableRow, columns: readonly string[]): void {
  const found = row.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  for (const [index, column] of columns.entries()) {
    if (found[index] !== column)
      throw new SourceDefect(`column ${index + 1} is "${found[index] ?? ''}", not "${column}"`, { line: row.line });
  }
  if (found.length > columns.length)
    throw new SourceDefect(`the header has a column that this reader does not know: ${found[columns.length] ?? ''}`, {
      line: row.line,
    });
}
