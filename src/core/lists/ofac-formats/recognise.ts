/** Whose file is it, judged by the first 64 KiB of its content. */
import type { FileHead } from '../../model/plain-data.ts';
import { CONTAINER, type OfacFile, isNonSdnRow, splitPrograms } from './list-names.ts';

/** The parts of a CSV set by their number of columns. */
const COLUMNS = { primary: 12, addresses: 6, aliases: 5, comments: 2 } as const;
export type CsvPart = keyof typeof COLUMNS;

/**
 * The lowest number on a non-SDN list: its oldest parties, of the Palestinian Legislative Council, begin with 9639.
 * The SDN list begins with 36, so a file of addresses or aliases, which has no programmes, tells itself by its first rows.
 */
const LOWEST_NON_SDN_UID = 9639;

export function isCsvPart(head: FileHead, part: CsvPart, file: OfacFile): boolean {
  const isOfPart = (row: readonly string[]): boolean => row.length === COLUMNS[part] && /^\d+$/.test(row[0] ?? '');
  const [first, ...others] = headRows(head);
  if (!first || !isOfPart(first)) return false;
  // A torn row further down is for the parser to refuse, with its line.
  const rows = [first, ...others.filter(isOfPart)];
  switch (part) {
    case 'primary':
      return fileOfPrograms(rows.map((row) => splitPrograms(row[3] ?? ''))) === file;
    case 'addresses':
    case 'aliases':
      return (rows.some(([uid]) => Number(uid) < LOWEST_NON_SDN_UID) ? 'sdn' : 'non-sdn') === file;
    case 'comments':
      // Comments on the same parties can stand in both files: only the name tells, and joining them to the parties proves it.
      return (/(^|[^a-z])cons/i.test(head.name) ? 'non-sdn' : 'sdn') === file;
  }
}

export function isClassicXml({ text }: FileHead, file: OfacFile): boolean {
  if (!/<(?:\w+:)?sdnList[\s>]/.test(text) || !text.includes('publshInformation')) return false;
  const entries = text.split(/<(?:\w+:)?sdnEntry>/).slice(1);
  const programs = entries.map((entry) =>
    [...entry.matchAll(/<(?:\w+:)?program>([^<]*)</g)].map(([, name = '']) => name),
  );
  return fileOfPrograms(programs.filter((each) => each.length > 0)) === file;
}

/** The head of an ADVANCED file holds no party yet. The SDN list names Cuba among its countries, the other lists do not; where that is not in view, the name decides and the parties prove it. */
export function isAdvancedXml({ text, name }: FileHead, file: OfacFile): boolean {
  if (
    !/<(?:\w+:)?Sanctions[\s>]/.test(text) ||
    !text.includes('<ReferenceValueSets>') ||
    !/ofac|treas\.gov/i.test(text)
  )
    return false;
  if (/(^|[^a-z])cons/i.test(name)) return file === 'non-sdn';
  if (/(^|[^a-z])sdn/i.test(name)) return file === 'sdn';
  const areas = text.slice(0, Math.max(text.indexOf('</AreaCodeValues>'), 0));
  return areas === '' || (/Description="Cuba"/.test(areas) ? 'sdn' : 'non-sdn') === file;
}

/** An ENHANCED file says which list was asked for. */
export function isEnhancedXml({ text }: FileHead, file: OfacFile): boolean {
  if (!/<(?:\w+:)?sanctionsData[\s>]/.test(text)) return false;
  const filters = /<filters>(.*?)<\/filters>/s.exec(text)?.[1] ?? '';
  const titles = [...filters.matchAll(/<sanctionsList\b[^>]*>([^<]*)</g)].map(([, title = '']) => title.trim());
  return titles.includes(file === 'sdn' ? 'SDN List' : CONTAINER);
}

/** Most rows of the one file have a programme of the non-SDN lists, hardly any of the other do. */
export function fileOfPrograms(rows: readonly (readonly string[])[]): OfacFile {
  return rows.filter(isNonSdnRow).length * 2 > rows.length ? 'non-sdn' : 'sdn';
}

/** Up to 300 whole rows at the beginning of a CSV; none when it does not begin as OFAC's do. */
function headRows({ text, bytes }: FileHead): readonly (readonly string[])[] {
  if (!/^\d+,(?:"|-0-|\d)/.test(text)) return [];
  const lines = text.split(/\r?\n/);
  if (bytes > text.length && lines.length > 1) lines.pop();
  return lines
    .slice(0, 300)
    .filter((line) => line !== '' && line !== '\u001A')
    .map(cellsOf);
}

const CELL = /"((?:[^"]|"")*)"|([^,]*)/y;

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += 1) {
    CELL.lastIndex = at;
    const match = CELL.exec(line);
    cells.push((match?.[1] ?? match?.[2] ?? '').trim());
    at += match?.[0].length ?? 0;
  }
  return cells;
}
