import type { List } from '../list.ts';
import { parseXlsx } from './parse.ts';

/** The Consolidated List of the Australian Sanctions Office: United Nations and autonomous sanctions. */
export const auDfat: List = {
  id: 'au_dfat',
  title: 'Australian Sanctions Consolidated List',
  publisher: 'Department of Foreign Affairs and Trade, Australia',
  homepage: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
  licence: 'Creative Commons Attribution 4.0 International',
  cadence: { words: 'whenever a listing changes, several times a month', maxAgeDays: 14 },
  covers: 'parties',
  sources: [
    {
      url: 'https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx',
      format: 'xlsx',
      part: 'main',
    },
  ],
  subLists: {},
  floor: 1500,
  formats: [
    {
      id: 'xlsx',
      describes: 'XLSX, a header of 12 (2024) or 19 columns (2025), one row per name',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xlsx' },
          recognises: ({ sheets }) =>
            sheets.some(({ rows }) =>
              rows.some((row) => row.includes('Name of Individual or Entity') && row.includes('Control Date')),
            ),
        },
      ],
      parse: parseXlsx,
    },
  ],
};
