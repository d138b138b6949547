import type { Day } from '../../model/day.ts';
import { type ListedParty, type Listing, type Relation, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type HtmlPage, type HtmlRow, type HtmlTable, type PlainData, pageOf } from '../../model/plain-data.ts';
import { createKeyGiver, slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { daysIn, readApprovals, withoutMarks } from './cells.ts';
import {
  ADDED_BY_YEAR,
  AUTHORITY,
  CLASS,
  INCLUDES_AFFILIATES,
  ONLY_CAPABLE,
  PAGE,
  PRODUCER,
  SUBSIDIARY,
  tableKinds,
} from './lookups.ts';

/** The longest real cell has some 900. */
const MAX_CELL_CHARACTERS = 20_000;

/** A prohibition on importing and marketing that the page adds for entries of some year or earlier. */
interface Prohibition {
  readonly year: string;
  readonly text: string;
}

/** Producers whose equipment is covered, and classes of goods with their time-limited exceptions. */
export async function* parsePage(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const page = await pageOf(parts['main']);
  if (!page.complete) throw new SourceDefect('the page ends before </html>: it is cut off');
  const tables = page.tables.map((table) => ({ table, kind: kindOf(table) }));
  const covered = tables.find(({ kind }) => kind === 'covered')?.table;
  if (!covered) throw new SourceDefect('the page has no table "Covered Equipment or Services"');
  readIssue(covered, report);
  const prohibitions = tables
    .filter(({ kind }) => kind === 'prohibitions')
    .flatMap(({ table }) => bodyOf(table, 3).flatMap((row) => readProhibition(row, report)));
  const giveKey = createKeyGiver();
  const entries = bodyOf(covered, 2).flatMap((row) => readEntry(row, { page, prohibitions, report }));
  const approvals = tables
    .filter(({ kind }) => kind === 'approvals')
    .map(({ table }) => readApprovalTable(table, entries, report));
  yield entries.map((entry) => ({
    ...entry,
    id: giveKey(entry.id),
    relations: [...entry.relations, ...approvals.flatMap(({ of, relations }) => (of === entry.id ? relations : []))],
  }));
}

function kindOf(table: HtmlTable): 'covered' | 'approvals' | 'prohibitions' {
  const heading = withoutMarks(table.rows[0]?.cells[0] ?? '');
  const known = tableKinds.find(({ matches }) => matches.test(heading));
  if (!known)
    throw new SourceDefect(`a table that this reader does not know: "${heading}"`, { line: table.rows[0]?.line ?? 1 });
  return known.kind;
}

/** `Covered List (July 21, 2026)*†±` stands before the first table. */
function readIssue(table: HtmlTable, report: ParseReport): void {
  const stated = /Covered List \(([^)]*\d{4})\)[^()]*$/.exec(table.before)?.[1] ?? '';
  const [day] = daysIn(stated);
  if (day) report.dated(day);
  else report.odd('Covered List', table.rows[0]?.line ?? 1, table.before.slice(-60), 'the date of the list');
}

function bodyOf(table: HtmlTable, columns: number): readonly HtmlRow[] {
  return table.rows.slice(1).map((row) => {
    if (row.cells.length !== columns)
      throw new SourceDefect(`the row has ${row.cells.length} cells where the table has ${columns}`, {
        line: row.line,
      });
    return row;
  });
}

function readProhibition(row: HtmlRow, report: ParseReport): readonly Prohibition[] {
  const [equipment = '', notice = '', effective = ''] = row.cells;
  const year = ADDED_BY_YEAR.exec(equipment)?.[1];
  if (year === undefined) {
    report.odd('Equipment Subject to Prohibitions', row.line, equipment, 'added to the Covered List … or earlier');
    return [];
  }
  const when = effective.replace(/(?<=[a-z])\d$/, '');
  return [
    {
      year,
      text: `Importation and marketing of previously authorised equipment prohibited: ${notice}, effective ${when}`,
    },
  ];
}

interface Context {
  readonly page: HtmlPage;
  readonly prohibitions: readonly Prohibition[];
  readonly report: ParseReport;
}

/** One row -> its producer, with a subsidiary that it names, or a class of goods. */
function readEntry(row: HtmlRow, context: Context): readonly ListedParty[] {
  const [scope = '', dates = ''] = row.cells;
  if (scope.length > MAX_CELL_CHARACTERS)
    throw new SourceDefect(`a scope of ${scope.length} characters`, { line: row.line });
  const listing = readListing(row, scope, dates, context);
  const goods = CLASS.exec(withoutMarks(scope))?.[1];
  const producer = PRODUCER.exec(scope)?.[1];
  if (goods !== undefined || producer === undefined) {
    const caption = goods ?? withoutMarks(scope);
    if (goods === undefined)
      context.report.odd('Covered Equipment or Services', row.line, scope, 'a producer or a class of goods');
    const provisions = [...listing.provisions, ...(ONLY_CAPABLE.test(context.page.text) ? [CAPABLE] : [])];
    return [entry('Thing', caption, { ...listing, provisions })];
  }
  const provisions = [...listing.provisions, ...(INCLUDES_AFFILIATES.test(context.page.text) ? [AFFILIATES] : [])];
  const found = entry('Company', producer, { ...listing, provisions });
  const subsidiary = SUBSIDIARY.exec(scope);
  if (!subsidiary?.[2]) return [found];
  const owner: Relation = {
    schema: 'Ownership',
    other: 'owner',
    otherId: found.id,
    otherName: producer,
    role: `${subsidiary[1] ?? ''}subsidiary`,
    share: subsidiary[1] ? { min: 1, max: 1 } : null,
    from: null,
    until: null,
  };
  return [found, { ...entry('Company', subsidiary[2], { ...listing, provisions }), relations: [owner] }];
}

const AFFILIATES = 'Covers also: subsidiaries and affiliates of the producer or provider';
const CAPABLE = 'Covers only equipment and services capable of the functions in 47 U.S.C. 1601(b)(2)(A)-(C)';

function entry(schema: 'Thing' | 'Company', caption: string, listing: Listing): ListedParty {
  return {
    id: `us_fcc_covered-${slugOf(caption) || 'unnamed'}`,
    schema,
    caption,
    properties: { name: [caption] },
    listings: [listing],
    relations: [],
  };
}

/** The date of inclusion is the first one in the cell; later ones are updates of the text. */
function readListing(row: HtmlRow, scope: string, dates: string, context: Context): Listing {
  const [effective, ...updates] = daysIn(dates);
  if (effective === undefined) context.report.odd('Date of Inclusion', row.line, dates, 'March 12, 2021');
  const year = effective?.slice(0, 4) ?? '9999';
  return listingOf({
    covers: 'equipment',
    effective: effective ?? null,
    authority: AUTHORITY,
    provisions: [
      scope,
      ...context.prohibitions.filter((prohibition) => year <= prohibition.year).map(({ text }) => text),
    ],
    remarks: updates.length > 0 ? `Updated: ${updates.join(', ')}` : null,
    sourceUrl: PAGE,
  });
}

/** Approved equipment is an exception from a class, with its period; it never makes its maker a listed party. */
function readApprovalTable(
  table: HtmlTable,
  entries: readonly ListedParty[],
  report: ParseReport,
): { of: string | null; relations: readonly Relation[] } {
  const heading = withoutMarks(table.rows[0]?.cells[0] ?? '');
  const word = heading.replace(/ conditional approvals$/i, '').replace(/s$/, '');
  const goods = entries.find(
    ({ schema, caption }) => schema === 'Thing' && new RegExp(`\\b${escape(word)}`).test(caption),
  );
  if (!goods)
    report.odd(heading, table.rows[0]?.line ?? 1, word, 'a class on the Covered List; its approvals are left out');
  const relations = bodyOf(table, 2).flatMap((row) => {
    const [names = '', dates = ''] = row.cells;
    const approvals = readApprovals(names, dates);
    if (!approvals)
      report.odd('Dates of Conditional Approval', row.line, dates, 'July 8, 2026-January 3, 2028; left open');
    return (approvals ?? [{ name: names, from: null, until: null }]).map(({ name, from, until }) =>
      exception(name, from, until),
    );
  });
  return { of: goods?.id ?? null, relations };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function exception(name: string, from: Day | null, until: Day | null): Relation {
  return {
    schema: 'UnknownLink',
    other: 'object',
    otherId: null,
    otherName: name,
    role: 'excepted by conditional approval',
    share: null,
    from,
    until,
  };
}
