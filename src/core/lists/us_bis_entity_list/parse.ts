import { type ListedParty, type Listing, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type XmlElement, deepText, elementsOf, foldSpace } from '../../model/plain-data.ts';
import { createPropertyBag } from '../../model/properties.ts';
import { federalRegisterCitations } from '../../names/citations.ts';
import { countryCode } from '../../names/countries.ts';
import { readDay } from '../../names/published-dates.ts';
import { createKeyGiver, slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { readEntityCell } from './entity-cell.ts';
import { CITATION_NOISE, SUPPLEMENT, headings, otherSupplements } from './lookups.ts';

/** The longest real entry has some 4,000. */
const MAX_CELL_CHARACTERS = 50_000;

interface Cells {
  readonly line: number;
  readonly entity: XmlElement;
  readonly requirement: XmlElement;
  readonly policy: string;
  readonly citations: string;
}

/** The parties of one country: rows with the same name are one party with several listings. */
type Section = Map<string, ListedParty>;

export async function* parseEcfr(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const giveKey = createKeyGiver();
  const others = new Map<string, number>();
  const seen = { rows: 0, reserved: 0, footnotes: 0 };
  const spans = createSpans();
  let country = '';
  let section: Section = new Map();
  for await (const elements of elementsOf(parts['main'])) {
    for (const element of elements) {
      if (element.name === 'AMDDATE') readIssue(element, report);
      if (!/^tr$/i.test(element.name)) continue;
      if (!isOfSupplement(element, others)) continue;
      const cells = spans.fill(element.children.filter(({ name }) => /^t[dh]$/i.test(name)));
      if (isHeading(element, cells, report) || cells.every((cell) => deepText(cell) === '')) continue;
      if (cells.length === 1) {
        seen.footnotes += 1;
        continue;
      }
      const row = readCells(element, cells);
      const stated = deepText(cells[0] ?? row.entity);
      if (stated !== '' && stated !== country) {
        yield finish(section, giveKey);
        section = new Map();
        country = stated;
      }
      seen.rows += 1;
      if (/^\[?\s*reserved\s*\.?\]?$/i.test(deepText(row.entity))) seen.reserved += 1;
      else if (deepText(row.entity) !== '') addRow(section, rowToParty(row, country, report));
    }
  }
  yield finish(section, giveKey);
  if (seen.rows === 0)
    throw new SourceDefect('the file has no rows of Supplement No. 4 to Part 744: it is cut off or another part');
  tell(report, seen, others);
}

function readIssue(element: XmlElement, report: ParseReport): void {
  const text = deepText(element);
  const day = readDay(text, 'month-day');
  if (day) report.dated(day);
  else report.odd('AMDDATE', element.line, text, 'a day');
}

function isOfSupplement(row: XmlElement, others: Map<string, number>): boolean {
  const appendix = row.ancestors?.find(({ name }) => name === 'DIV9')?.attributes['N'] ?? '';
  if (SUPPLEMENT.test(appendix)) return true;
  const other = otherSupplements.find(({ matches }) => matches.test(appendix));
  if (other) others.set(other.title, (others.get(other.title) ?? 0) + 1);
  return false;
}

/** A country cell may span its rows: the rows below then lack it, and get an empty one here. */
function createSpans(): { readonly fill: (cells: readonly XmlElement[]) => readonly XmlElement[] } {
  let left = 0;
  return {
    fill: (cells) => {
      const first = cells[0];
      if (left > 0 && first && cells.length === headings.length - 1) {
        left -= 1;
        return [{ name: 'TD', attributes: {}, children: [], text: '', line: first.line }, ...cells];
      }
      left = Math.max(0, Number(first?.attributes['rowspan'] ?? 1) - 1) || 0;
      return cells;
    },
  };
}

/** The heading row, which must name the five columns in their order. */
function isHeading(row: XmlElement, cells: readonly XmlElement[], report: ParseReport): boolean {
  const texts = cells.map(deepText);
  const isHead = cells.length > 0 && cells.every(({ name }) => /^th$/i.test(name));
  if (!isHead && !(headings[0]?.test(texts[0] ?? '') && headings[1]?.test(texts[1] ?? ''))) return false;
  for (const [index, pattern] of headings.entries()) {
    if (!pattern.test(texts[index] ?? ''))
      throw new SourceDefect(`column ${index + 1} is "${texts[index] ?? ''}", not ${String(pattern)}`, {
        line: row.line,
      });
  }
  for (const text of texts.slice(headings.length)) report.unread(text, row.line, text);
  return true;
}

function readCells(row: XmlElement, cells: readonly XmlElement[]): Cells {
  const [country, entity, requirement, policy, citations] = cells;
  if (!country || !entity || !requirement || !policy || !citations || cells.length > 5)
    throw new SourceDefect(`the row has ${cells.length} cells where the table has 5`, { line: row.line });
  return {
    line: row.line,
    entity,
    requirement,
    policy: deepText(policy),
    citations: deepText(citations),
  };
}

function rowToParty(row: Cells, country: string, report: ParseReport): ListedParty {
  const text = textWithBreaks(row.entity);
  if (text.length > MAX_CELL_CHARACTERS)
    throw new SourceDefect(`an entity of ${text.length} characters`, { line: row.line, column: 'Entity' });
  const cell = readEntityCell(text);
  if (cell.name === '') throw new SourceDefect('a row without a name', { line: row.line, column: 'Entity' });
  if (cell.announced !== null)
    report.odd('aliases', row.line, cell.name, `the ${cell.announced} that the entry announces`);
  const code = countryCode(country);
  if (!code) report.odd('Country', row.line, country, 'a country; kept as text');
  const bag = createPropertyBag();
  bag.add('name', cell.name);
  bag.add('alias', ...cell.aliases);
  bag.add('previousName', ...cell.previousNames);
  bag.add('country', code ?? country);
  for (const address of cell.addresses) {
    bag.add('address', address);
    bag.add('country', countryCode((address.split(', ').pop() ?? '').replace(/^[\d\s-]+|[.\s]+$/g, '')));
  }
  return {
    id: `us_bis_entity_list-${slugOf(cell.name) || 'unnamed'}-${code ?? slugOf(country)}`,
    schema: 'LegalEntity',
    caption: cell.name,
    properties: bag.done(),
    listings: [readListing(row, cell.remarks, report)],
    relations: [],
  };
}

/** The first citation is the listing; later ones amend it. The date on which it binds is in the rule, not here. */
function readListing(row: Cells, remarks: readonly string[], report: ParseReport): Listing {
  const plain = foldSpace(row.citations.replace(CITATION_NOISE, ' ').replace(/\s+,/g, ','));
  if (plain !== row.citations)
    report.mended('Federal Register citation', row.line, {
      from: row.citations,
      to: plain,
      reason: 'web copies put the words of a link between citation and date',
    });
  const [first, ...later] = federalRegisterCitations(plain);
  if (!first) report.odd('Federal Register citation', row.line, row.citations, '84 FR 54004, 10/9/19');
  else if (!first.published) report.odd('Federal Register citation', row.line, row.citations, 'a date with the first');
  const amended = later.map(({ text, published }) => (published ? `${text} (${published})` : text));
  const said = [...remarks, ...(amended.length > 0 ? [`Amended: ${amended.join('; ')}`] : [])];
  const footnotes = footnotesOf(row.requirement);
  const requirement = deepText(row.requirement);
  return listingOf({
    published: first?.published ?? null,
    citations: first ? [first, ...later].map(({ text }) => text) : [plain].filter(Boolean),
    authority: '15 CFR Part 744, Supplement No. 4',
    provisions: [
      ...(requirement === '' ? [] : [`Licence requirement: ${requirement}`]),
      ...(row.policy === '' ? [] : [`Licence review policy: ${row.policy}`]),
      ...footnotes.map((mark) => `Footnote ${mark} of the supplement applies`),
    ],
    remarks: said.length > 0 ? said.join('; ') : null,
  });
}

/** Footnote marks such as the 4 of the foreign-direct-product rule, raised in the requirement or set after its bracket. */
function footnotesOf(cell: XmlElement): readonly string[] {
  const raised: string[] = [];
  const visit = (element: XmlElement): void => {
    if (/^(su|sup|ftref)$/i.test(element.name)) raised.push(...(deepText(element).match(/\d{1,2}/g) ?? []));
    for (const child of element.children) visit(child);
  };
  visit(cell);
  const flat = [...deepText(cell).matchAll(/\)\s?(\d{1,2})\s*\.?$|734\.9\([a-z]\)(?:\(\d\))?,?\s?(\d)(?=\s)/g)];
  const marks = raised.length > 0 ? raised : flat.map((match) => match[1] ?? match[2] ?? '');
  return [...new Set(marks.filter(Boolean))].sort();
}

/** Line breaks inside the cell become `\n`: in XML they are empty elements, which the reader sets off by blanks; a lone line feed is only wrapped text. */
function textWithBreaks(cell: XmlElement): string {
  const broken = cell.children.some(({ name }) => /^(br|p|fp|li)$/i.test(name));
  if (!broken) return deepText(cell);
  return (cell.mixed ?? deepText(cell)).replace(/\s+/g, (run) => (run.length > 1 ? '\n' : ' ')).trim();
}

function addRow(section: Section, party: ListedParty): void {
  const known = section.get(party.id);
  if (!known) {
    section.set(party.id, party);
    return;
  }
  const bag = createPropertyBag();
  for (const { properties } of [known, party]) {
    for (const [property, values] of Object.entries(properties))
      bag.add(property as keyof typeof properties, ...values);
  }
  section.set(party.id, { ...known, properties: bag.done(), listings: [...known.listings, ...party.listings] });
}

function finish(section: Section, giveKey: (slug: string) => string): readonly ListedParty[] {
  return [...section.values()].map((party) => ({ ...party, id: giveKey(party.id) }));
}

function tell(
  report: ParseReport,
  seen: { rows: number; reserved: number; footnotes: number },
  others: ReadonlyMap<string, number>,
): void {
  report.note('without effective dates: the eCFR gives only the day of publication in the Federal Register');
  if (seen.reserved > 0) report.note(`${seen.reserved} rows are marked [Reserved]`);
  if (seen.footnotes > 0) report.note(`${seen.footnotes} rows of footnotes are not read`);
  for (const [title, count] of others) report.note(`${count} rows of ${title} are in the file and not read here`);
}
