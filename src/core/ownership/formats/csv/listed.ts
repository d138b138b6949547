/** Who is listed, in a table of its own: `id` and where known `list,from,until,caption`; or ids alone, one a line. */
import { isDay } from '../../../model/day.ts';
import { type PlainData, rowsOf } from '../../../model/plain-data.ts';
import { Findings } from '../../format.ts';
import type { OwnershipGraph } from '../../graph.ts';

const ID_HEADINGS: readonly string[] = ['id', 'listed', 'party', 'entity', 'owner'];

/** Marks the parties that the table names as listed, and gives their number. */
export async function readListed(data: PlainData, graph: OwnershipGraph, file: string): Promise<number> {
  const findings = new Findings(file);
  let headings: readonly string[] | null = null;
  let count = 0;
  for await (const rows of rowsOf(data)) {
    for (const { line, cells } of rows) {
      if (headings === null) {
        headings = headingsOf(cells);
        if (cells.length > 1 && !headings.some((each) => ID_HEADINGS.includes(each)))
          findings.wrong(`line ${line}`, 'headings', cells.join(','), 'id, and where known list, from, until, caption');
        if (headings.length > 0) continue;
      }
      count += readParty(cells, headings, `line ${line}`, { graph, findings });
    }
  }
  findings.settle();
  return count;
}

/** None when the table is ids alone, so that its first row is a party. */
function headingsOf(cells: readonly string[]): readonly string[] {
  const texts = cells.map((cell) => cell.trim().toLowerCase());
  return texts.length > 1 || ID_HEADINGS.includes(texts[0] ?? '') ? texts : [];
}

function readParty(
  cells: readonly string[],
  headings: readonly string[],
  where: string,
  { graph, findings }: { readonly graph: OwnershipGraph; readonly findings: Findings },
): number {
  const cell = (...names: readonly string[]): string =>
    cells[headings.findIndex((each) => names.includes(each))]?.trim() ?? '';
  const id = headings.length === 0 ? (cells[0]?.trim() ?? '') : cell(...ID_HEADINGS);
  if (cells.every((each) => each.trim() === '')) return 0;
  if (id === '') findings.wrong(where, 'id', '', 'the id of a listed party');
  for (const field of ['from', 'until'])
    if (cell(field) !== '' && !isDay(cell(field)))
      findings.wrong(where, field, cell(field), 'a day such as 2020-04-15');
  graph.describe(id, {
    listings: [{ list: cell('list') || null, from: cell('from') || null, until: cell('until') || null }],
    ...(cell('caption', 'name') === '' ? {} : { caption: cell('caption', 'name') }),
  });
  return 1;
}
