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
import { type Group, groupNames, groups, ignoredElements, requiredColumns, xmlFacts, xmlValues } from './columns.ts';
import { type Draft, createDrafts } from './draft.ts';
import { draftToParty } from './draft-to-party.ts';

const BATCH_PARTIES = 500;

interface Header {
  readonly width: number;
  readonly idPlace: number;
  /** Where each part of each group stands in a row; -1 for a column that the file does not have. */
  readonly layout: readonly (readonly [Group, readonly number[]])[];
}

type Drafts = ReturnType<typeof createDrafts>;

export async function* parseCsv(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const drafts = createDrafts();
  let header: Header | null = null;
  for await (const rows of rowsOf(parts['main'])) {
    for (const row of rows) {
      if (header) readRow(row, header, drafts);
      else if (isReportDate(row)) readReportDate(row.cells[0] ?? '', row.line, report);
      else header = readHeader(row, report);
    }
  }
  if (!header) throw new SourceDefect('the file has no header with the columns of the UK Sanctions List');
  yield* partiesOf(drafts.all(), report);
}

export async function* parseXml(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const drafts = createDrafts();
  for await (const elements of elementsOf(parts['main'])) {
    for (const element of elements) {
      if (element.name === 'Designation') readDesignation(element, drafts, report);
      else if (element.name === 'DateGenerated') readReportDate(element.text, element.line, report);
      else if (element.name !== 'Designations') report.unread(element.name, element.line, element.text.trim());
    }
  }
  yield* partiesOf(drafts.all(), report);
}

function* partiesOf(drafts: readonly Draft[], report: ParseReport): Generator<readonly ListedParty[]> {
  for (let start = 0; start < drafts.length; start += BATCH_PARTIES) {
    yield drafts.slice(start, start + BATCH_PARTIES).map((draft) => draftToParty(draft, report));
  }
}

function isReportDate(row: TableRow): boolean {
  return /^report date\b/iu.test(row.cells[0] ?? '') && row.cells.slice(1).every((cell) => cell.trim() === '');
}

/** `Report Date: 29-Apr-2026` in the CSV, `02/09/2026` in the XML. */
function readReportDate(text: string, line: number, report: ParseReport): void {
  const day = readDay(text.replace(/^report date:?/iu, ''), 'day-month');
  if (day) report.dated(day);
  else report.odd('Report Date', line, text, 'a day such as 29-Apr-2026');
}

function readHeader(row: TableRow, report: ParseReport): Header {
  const cells = row.cells.map((cell) => foldSpace(cell).toLowerCase());
  const missing = requiredColumns.filter((column) => !cells.includes(column.toLowerCase()));
  if (missing.length > 0) throw new SourceDefect(`the header has no column ${missing.join(', ')}`, { line: row.line });
  const layout = groupNames.map(
    (group) => [group, groups[group].map((column) => cells.indexOf(column.toLowerCase()))] as const,
  );
  const used = new Set(layout.flatMap(([, places]) => places));
  for (const [index, cell] of row.cells.entries()) if (!used.has(index)) report.unread(cell, row.line, cell);
  return { width: row.cells.length, idPlace: cells.indexOf('unique id'), layout };
}

function readRow(row: TableRow, header: Header, drafts: Drafts): void {
  if (row.cells.length !== header.width) {
    throw new SourceDefect(
      `the row has ${row.cells.length} cells where the header has ${header.width}: the file is cut off or torn`,
      { line: row.line },
    );
  }
  const id = foldSpace(row.cells[header.idPlace] ?? '');
  if (id.toLowerCase() === 'unique id')
    throw new SourceDefect('the header is repeated in the middle of the file: two files were joined', {
      line: row.line,
    });
  const draft = drafts.open(id, row.line);
  for (const [group, places] of header.layout)
    draft.add(
      group,
      places.map((place) => foldSpace(row.cells[place] ?? '')),
    );
}

function readDesignation(designation: XmlElement, drafts: Drafts, report: ParseReport): void {
  const draft = drafts.open(childText(designation, 'UniqueID'), designation.line);
  const visit = (element: XmlElement, path: string): void => {
    const fact = xmlFacts[path];
    const group = xmlValues[path];
    if (fact) draft.add(fact.group, readParts(element, { path, parts: fact.parts }, report));
    else if (group && element.children.length === 0) draft.add(group, [foldSpace(element.text)]);
    else if (path in ignoredElements) return;
    else if (element.children.length === 0 && element.text.trim() !== '')
      report.unread(path, element.line, element.text.trim());
    else for (const child of element.children) visit(child, `${path}/${child.name}`);
  };
  for (const child of designation.children) visit(child, child.name);
}

function readParts(
  element: XmlElement,
  fact: { readonly path: string; readonly parts: readonly string[] },
  report: ParseReport,
): readonly string[] {
  for (const child of element.children)
    if (!fact.parts.includes(child.name)) report.unread(`${fact.path}/${child.name}`, child.line, child.text.trim());
  return fact.parts.map((part) => foldSpace(element.children.find((child) => child.name === part)?.text ?? ''));
}
