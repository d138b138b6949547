import { type Day, dayFrom } from '../../model/day.ts';
import { type ListedParty, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, foldSpace, rowsOf } from '../../model/plain-data.ts';
import { createPropertyBag } from '../../model/properties.ts';
import { readCountries } from '../../names/country-mentions.ts';
import { createKeyGiver, slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { type Column, concerns, conventionalWeapons, eras, headings, requiredColumns, yesMarks } from './lookups.ts';
import { latinPart, readBilingualName, splitBullets } from './names.ts';

/** Where each column stands; -1 for one that the edition does not have. */
type Layout = Readonly<Record<Column, number>>;

interface Context {
  readonly report: ParseReport;
  readonly giveKey: (slug: string) => string;
}

export async function* parseXlsx(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const context = { report, giveKey: createKeyGiver() };
  let layout: Layout | null = null;
  let lastNumber = 0;
  for await (const rows of rowsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const row of rows) {
      if (isHeader(row)) layout = readHeader(row, report);
      else if (!layout) readPreface(row, report);
      else if (isEntry(row, layout, report)) {
        lastNumber = checkNumber(row, { layout, lastNumber }, report);
        parties.push(rowToParty(row, layout, context));
      }
    }
    yield parties;
  }
  if (!layout) throw new SourceDefect('no sheet has a header with Company or Organization and Type of WMD');
}

/** White space, width of letters and the Japanese half set aside. */
function foldHeading(cell: string): string {
  return cell.normalize('NFKC').replace(/\s/gu, '');
}

function isHeader(row: TableRow): boolean {
  const cells = row.cells.map(foldHeading);
  return [headings.name, headings.weapons].every((heading) => cells.some((cell) => cell.includes(heading)));
}

function readHeader(row: TableRow, report: ParseReport): Layout {
  const cells = row.cells.map(foldHeading);
  const place = (column: Column): number => cells.findIndex((cell) => cell.includes(headings[column]));
  const missing = requiredColumns.filter((column) => place(column) < 0);
  if (missing.length > 0)
    throw new SourceDefect(`the header has no column ${missing.map((column) => headings[column]).join(', ')}`, {
      line: row.line,
    });
  for (const [index, cell] of cells.entries())
    if (cell !== '' && !Object.values(headings).some((heading) => cell.includes(heading)))
      report.unread(foldSpace(row.cells[index] ?? ''), row.line, cell);
  return {
    number: place('number'),
    country: place('country'),
    name: place('name'),
    aliases: place('aliases'),
    weapons: place('weapons'),
    conventional: place('conventional'),
  };
}

/** Title lines above the table; a day in them is the edition's. */
function readPreface(row: TableRow, report: ParseReport): void {
  for (const cell of row.cells) {
    const day = japaneseDay(cell);
    if (day) report.dated(day);
  }
}

/** `2025年9月29日` or `令和7年9月29日` */
function japaneseDay(text: string): Day | null {
  const found = /(令和|平成)?\s*(\d{1,4}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u.exec(text.normalize('NFKC'));
  if (!found) return null;
  const [, era, year = '', month, day] = found;
  const first = era === undefined ? 0 : (eras[era] ?? 0);
  if (first === 0 && year.length !== 4) return null;
  return dayFrom(first + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
}

/** A row without a name is a note under the table. */
function isEntry(row: TableRow, layout: Layout, report: ParseReport): boolean {
  if ((row.cells[layout.name] ?? '').trim() !== '') return true;
  const text = row.cells.filter(Boolean).join(' ');
  if (/^\d+$/u.test((row.cells[layout.number] ?? '').trim()))
    throw new SourceDefect(`entry ${row.cells[layout.number] ?? ''} has no name`, {
      line: row.line,
      column: 'Company or Organization',
    });
  if (text.trim() !== '') report.unread('a line outside the table', row.line, text);
  return false;
}

function checkNumber(
  row: TableRow,
  place: { readonly layout: Layout; readonly lastNumber: number },
  report: ParseReport,
): number {
  const text = (row.cells[place.layout.number] ?? '').trim();
  const number = /^\d+$/u.test(text) ? Number(text) : null;
  if (number !== place.lastNumber + 1)
    report.odd('No.', row.line, text, `${place.lastNumber + 1}: an entry may be missing before this row`);
  return number ?? place.lastNumber + 1;
}

/** `No.` counts the rows of one edition, so the key is made of the name and the country. */
function rowToParty(row: TableRow, layout: Layout, context: Context): ListedParty {
  const cell = (column: Column): string => row.cells[layout[column]] ?? '';
  const bag = createPropertyBag();
  const [title = '', ...more] = splitBullets(cell('name'));
  const name = readBilingualName(title);
  bag.add('name', name.latin, name.native);
  bag.add('alias', name.bare);
  bag.add('abbreviation', name.abbreviation);
  for (const alias of [...more, ...splitBullets(cell('aliases'))]) {
    const { latin, native, bare, abbreviation } = readBilingualName(alias);
    bag.add('alias', latin, native, bare);
    bag.add('abbreviation', abbreviation);
  }
  const { codes, unread } = readCountries(latinPart(cell('country')));
  bag.add('country', ...codes);
  for (const part of unread) {
    context.report.odd('Country or Region', row.line, part, 'a country; kept as text');
    bag.add('country', part);
  }
  const caption = bag.first('name') ?? foldSpace(title);
  return {
    id: `jp_meti_eul-${context.giveKey(slugOf(`${caption} ${codes[0] ?? ''}`))}`,
    schema: 'Organization',
    caption,
    properties: bag.done(),
    listings: [
      listingOf({
        programs: readConcerns({ weapons: cell('weapons'), conventional: cell('conventional') }, row, context.report),
        authority: 'Ministry of Economy, Trade and Industry',
        citations: ['METI End User List'],
        sourceUrl: 'https://www.meti.go.jp/policy/anpo/law00.html',
      }),
    ],
    relations: [],
  };
}

/** `生物、化学、ミサイル、核⏎B,C,M,N`: words and letters say the same; where they do not, both count and it is said. */
function readConcerns(
  cells: { readonly weapons: string; readonly conventional: string },
  row: TableRow,
  report: ParseReport,
): readonly string[] {
  const text = cells.weapons.normalize('NFKC');
  const letters = new Set(text.match(/[A-Za-z]+/gu)?.flatMap((word) => (word in concerns ? [word] : [...word])) ?? []);
  for (const letter of letters)
    if (!(letter in concerns)) report.odd('Type of WMD', row.line, cells.weapons, 'the letters B, C, M, N');
  const found = Object.entries(concerns).filter(([letter, { japanese }]) => {
    const [byLetter, byWord] = [letters.has(letter), text.includes(japanese)];
    if (byLetter !== byWord)
      report.odd('Type of WMD', row.line, foldSpace(cells.weapons), 'the same in words and letters');
    return byLetter || byWord;
  });
  const mark = cells.conventional.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  const isConventional = yesMarks.has(mark);
  if (mark !== '' && mark !== '-' && !isConventional)
    report.odd('Conventional Weapons', row.line, cells.conventional, 'CW or nothing');
  const words = [...found.map(([, { word }]) => word), ...(isConventional ? [conventionalWeapons] : [])];
  if (words.length === 0) report.odd('Type of WMD', row.line, cells.weapons, 'at least one concern');
  return words;
}
