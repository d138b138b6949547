import type { FilePart, List, ListFormat } from '../list.ts';
import { parseTable } from './parse.ts';

/** Chinese military companies operating in the United States, as the US Department of Defense identifies them under section 1260H. */
export const usDod1260h: List = {
  id: 'us_dod_1260h',
  title: 'DoD Section 1260H list (Chinese military companies)',
  publisher: 'US Department of Defense',
  homepage: 'https://www.federalregister.gov/agencies/defense-department',
  licence: 'US Government work, public domain; the table file is the user’s own',
  cadence: { words: 'about once a year', maxAgeDays: 400 },
  covers: 'parties',
  sources: [],
  subLists: {},
  floor: 1,
  formats: [
    tableFormat('csv', 'CSV as in the README of this list', {
      reader: { kind: 'csv', delimiter: ',', encodings: ['utf-8', 'windows-1252'] },
      recognises: ({ text }) => isHeader(text.split(/\r?\n/)[0] ?? '', ','),
    }),
    tableFormat('csv_semicolon', 'the same with semicolons', {
      reader: { kind: 'csv', delimiter: ';', encodings: ['utf-8', 'windows-1252'] },
      recognises: ({ text }) => isHeader(text.split(/\r?\n/)[0] ?? '', ';'),
    }),
    tableFormat('xlsx', 'the same table on the first sheet of a workbook', {
      reader: { kind: 'xlsx' },
      recognises: ({ sheets }) => isHeader(sheets[0]?.rows[0]?.join(',') ?? '', ','),
    }),
  ],
};

function tableFormat(id: string, describes: string, part: Pick<FilePart, 'reader' | 'recognises'>): ListFormat {
  return { id, describes, parts: [{ name: 'main', required: true, ...part }], parse: parseTable };
}

function isHeader(line: string, delimiter: string): boolean {
  const cells = line
    .replace(/^\uFEFF/, '')
    .split(delimiter)
    .map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return cells.includes('name') && cells.includes('list_edition_date');
}
