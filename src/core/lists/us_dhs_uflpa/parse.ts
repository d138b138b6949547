import { type ListedParty, type Listing, type Schema, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type HtmlRow, type HtmlTable, type PlainData, pageOf } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { readDay } from '../../names/published-dates.ts';
import { createKeyGiver, slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { readEntityName } from './entity-name.ts';
import { NO_EXPORTERS, dateHeading, nameHeadings, subLists } from './lookups.ts';

/** The longest real cell has some 300. */
const MAX_CELL_CHARACTERS = 10_000;

interface Held {
  readonly caption: string;
  readonly bag: PropertyBag;
  readonly listings: Listing[];
}

/** The page's tables in their order; a party that stands in several sections is one party with a listing for each. */
export async function* parsePage(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const page = await pageOf(parts['main']);
  if (!page.complete) throw new SourceDefect('the page ends before </html>: it is cut off');
  const updated = /Last (?:Updated|Reviewed)(?:\s+Date)?:\s*(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(page.text)?.[1];
  const issued = updated === undefined ? null : readDay(updated, 'month-day');
  if (issued) report.dated(issued);
  const held = new Map<string, Held>();
  const sections = new Set<string>();
  for (const table of page.tables) {
    const section = sectionOf(table, report);
    sections.add(section);
    const rows = table.rows.slice(checkHeading(table));
    for (const row of rows) addRow(row, section, held, report);
  }
  for (const section of ['i', 'ii', 'v'])
    if (!sections.has(section)) throw new SourceDefect(`the page has no table for section (${section})`);
  if (!sections.has('iv')) tellExporters(page.text, report);
  yield finish(held);
}

/** The last section that is named in the text before the table. */
function sectionOf(table: HtmlTable, report: ParseReport): string {
  const named = [...table.before.matchAll(/Section 2\(d\)\(2\)\(B\)\s*\((i{1,3}|iv|v)\)/gi)].map((match) => match[1]);
  const section = named.at(-1)?.toLowerCase() ?? '';
  const line = table.rows[0]?.line ?? 1;
  if (!(section in subLists))
    throw new SourceDefect(`a table of no known section: "${table.before.slice(-80)}"`, { line });
  for (const skipped of named.slice(0, -1))
    if (skipped?.toLowerCase() !== 'iv') report.odd('section', line, skipped ?? '', 'a table after the heading');
  return section;
}

/** 1 when the two headings are there as they should be. */
function checkHeading(table: HtmlTable): number {
  const head = table.rows[0];
  const [name = '', date = ''] = head?.cells ?? [];
  if (head?.cells.length !== 2 || !nameHeadings.has(name) || date !== dateHeading)
    throw new SourceDefect(`the table has the headings "${head?.cells.join(' | ') ?? ''}", not a name and a date`, {
      line: head?.line ?? 1,
    });
  return 1;
}

function addRow(row: HtmlRow, section: string, held: Map<string, Held>, report: ParseReport): void {
  const [cell = '', date = ''] = row.cells;
  if (row.cells.length !== 2 || cell === '')
    throw new SourceDefect(`the row has ${row.cells.length} cells or no name`, { line: row.line });
  if (cell.length > MAX_CELL_CHARACTERS)
    throw new SourceDefect(`a name of ${cell.length} characters`, { line: row.line });
  const entity = readEntityName(cell);
  if (entity.announced !== null) report.odd('Name of Entity', row.line, cell, `${entity.announced} aliases`);
  const effective = readDay(date, 'month-day');
  if (!effective) report.odd(dateHeading, row.line, date, 'June 21, 2022; left out');
  const key = slugOf(entity.name) || 'unnamed';
  const party = held.get(key) ?? { caption: entity.name, bag: createPropertyBag(), listings: [] };
  held.set(key, party);
  party.bag.add('name', party.caption);
  party.bag.add('alias', ...entity.aliases, entity.name === party.caption ? null : entity.name);
  party.bag.add('previousName', ...entity.previousNames);
  party.bag.add('abbreviation', entity.abbreviation);
  party.listings.push(
    listingOf({
      subList: section,
      effective,
      authority: `Public Law 117-78, section 2(d)(2)(B)(${section})`,
      provisions: entity.scope === null ? [] : [`Covers also: ${entity.scope.replace(/^and\s+/i, '')}`],
      sourceUrl: 'https://www.dhs.gov/uflpa-entity-list',
    }),
  );
}

function tellExporters(text: string, report: ParseReport): void {
  if (NO_EXPORTERS.test(text)) report.note('section (iv) names no additional exporters');
  else report.odd('section (iv)', 1, 'no table', 'the sentence that no additional exporters have been identified');
}

function finish(held: ReadonlyMap<string, Held>): readonly ListedParty[] {
  const giveKey = createKeyGiver();
  return [...held].map(([key, { caption, bag, listings }]) => ({
    id: `us_dhs_uflpa-${giveKey(key)}`,
    schema: schemaOf(caption),
    caption,
    properties: bag.done(),
    listings,
    relations: [],
  }));
}

function schemaOf(name: string): Schema {
  return /\b(?:co|ltd|inc|corporation|company|limited)\b/i.test(name) ? 'Company' : 'Organization';
}
