import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import {
  type PlainData,
  type TableRow,
  type XmlElement,
  childText,
  elementsOf,
  foldSpace,
  rowsOf,
} from '../../model/plain-data.ts';
import { readDay } from '../../names/published-dates.ts';
import type { ParseReport } from '../list.ts';
import {
  type Group,
  foldColumn,
  groupNames,
  groups,
  ignoredElements,
  informationLabels,
  requiredColumns,
} from './columns.ts';
import { type Draft, createDrafts } from './draft.ts';
import { draftToParty } from './draft-to-party.ts';

const BATCH_PARTIES = 500;
const LABEL = /\(([A-Z](?=[^)]*[a-z])[A-Za-z/ ]{2,48}(?: \(HIN\))?)\):/gu;

interface Layout {
  readonly width: number;
  readonly idPlace: number;
  /** Where each part of each group stands in a row; -1 for a column that the file does not have. */
  readonly places: readonly (readonly [Group, readonly number[]])[];
}

type Drafts = ReturnType<typeof createDrafts>;

export async function* parseCsv(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const drafts = createDrafts();
  let layout: Layout | null = null;
  for await (const rows of rowsOf(parts['main'])) {
    for (const row of rows) {
      if (layout) readRow(row, { layout, drafts }, report);
      else if (/^last updated$/iu.test(row.cells[0] ?? '') && row.cells[1] !== undefined) readIssueDay(row, report);
      else layout = readHeader(row, report);
    }
  }
  if (!layout) throw new SourceDefect('the file has no header with the columns of the Consolidated List');
  yield* partiesOf(drafts.all(), report);
}

export async function* parseXml(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const drafts = createDrafts();
  for await (const elements of elementsOf(parts['main'])) {
    for (const element of elements) {
      if (element.name === 'FinancialSanctionsTarget') readTarget(element, drafts, report);
      else if (element.name !== 'ArrayOfFinancialSanctionsTarget')
        report.unread(element.name, element.line, element.text.trim());
    }
  }
  yield* partiesOf(drafts.all(), report);
}

function* partiesOf(drafts: readonly Draft[], report: ParseReport): Generator<readonly ListedParty[]> {
  for (let start = 0; start < drafts.length; start += BATCH_PARTIES) {
    yield drafts.slice(start, start + BATCH_PARTIES).map((draft) => draftToParty(draft, report));
  }
}

/** Line 1: `Last Updated,13/04/2018` */
function readIssueDay(row: TableRow, report: ParseReport): void {
  const day = readDay(row.cells[1] ?? '', 'day-month');
  if (day) report.dated(day);
  else report.odd('Last Updated', row.line, row.cells[1] ?? '', 'dd/mm/yyyy');
}

function readHeader(row: TableRow, report: ParseReport): Layout {
  const cells = row.cells.map(foldColumn);
  const missing = requiredColumns.filter((column) => !cells.includes(column));
  if (missing.length > 0) throw new SourceDefect(`the header has no column ${missing.join(', ')}`, { line: row.line });
  const places = groupNames.map(
    (group) => [group, groups[group].map((spellings) => cells.findIndex((cell) => has(spellings, cell)))] as const,
  );
  const used = new Set(places.flatMap(([, indexes]) => indexes));
  for (const [index, cell] of row.cells.entries())
    if (!used.has(index)) report.unread(cell === '' ? `column ${index + 1}` : cell, row.line, cell);
  return { width: row.cells.length, idPlace: cells.indexOf('group id'), places };
}

function has(spellings: readonly string[], cell: string): boolean {
  return spellings.includes(cell);
}

function readRow(
  row: TableRow,
  { layout, drafts }: { readonly layout: Layout; readonly drafts: Drafts },
  report: ParseReport,
): void {
  if (row.cells.length !== layout.width) {
    throw new SourceDefect(
      `the row has ${row.cells.length} cells where the header has ${layout.width}: the file is cut off or torn`,
      { line: row.line },
    );
  }
  const id = (row.cells[layout.idPlace] ?? '').trim();
  if (/^group id$/iu.test(id))
    throw new SourceDefect('the header is repeated in the middle of the file: two files were joined', {
      line: row.line,
    });
  const draft = drafts.open(id, row.line);
  for (const [group, places] of layout.places)
    addFact(draft, { group, parts: places.map((place) => foldSpace(row.cells[place] ?? '')) }, report);
}

function readTarget(target: XmlElement, drafts: Drafts, report: ParseReport): void {
  const draft = drafts.open(childText(target, 'GroupID'), target.line);
  const values = new Map(target.children.map((child) => [foldColumn(child.name), foldSpace(child.text)]));
  const used = new Set<string>();
  for (const group of groupNames) {
    const parts = groups[group].map((spellings: readonly string[]) => {
      const name = spellings.find((spelling) => values.has(spelling)) ?? '';
      used.add(name);
      return values.get(name) ?? '';
    });
    addFact(draft, { group, parts }, report);
  }
  for (const child of target.children) {
    const name = foldColumn(child.name);
    if (!used.has(name) && !(name in ignoredElements) && child.text.trim() !== '')
      report.unread(child.name, child.line, child.text.trim());
  }
}

function addFact(
  draft: Draft,
  fact: { readonly group: Group; readonly parts: readonly string[] },
  report: ParseReport,
): void {
  if (fact.group === 'information') addInformation(draft, fact.parts[0] ?? '', report);
  else draft.add(fact.group, fact.parts);
}

/** `(UK Sanctions List Ref):RUS0296. (UK Statement of Reasons):Member … (Gender):Male` */
function addInformation(draft: Draft, text: string, report: ParseReport): void {
  const labels = [...text.matchAll(LABEL)];
  draft.add('information', [text.slice(0, labels[0]?.index ?? text.length).trim()]);
  for (const [index, match] of labels.entries()) {
    const label = (match[1] ?? '').toLowerCase();
    const value = text.slice(match.index + match[0].length, labels[index + 1]?.index ?? text.length).trim();
    const group = informationLabels[label];
    if (group === 'reasons') draft.add('reasons', [value]);
    else if (group) draft.add(group, [value.replace(/[.,;\s]+$/u, '')]);
    else {
      report.unread(`Other Information: ${match[1] ?? ''}`, draft.line, value);
      draft.add('information', [`${match[0]} ${value}`]);
    }
  }
}
