import type { List } from '../list.ts';
import { parseXlsx } from './parse.ts';

/** The End User List of Japan: parties whose part in weapons of mass destruction or conventional weapons can't be ruled out; no embargo list. */
export const jpMetiEul: List = {
  id: 'jp_meti_eul',
  title: 'Japan End User List',
  publisher: 'Ministry of Economy, Trade and Industry, Japan',
  homepage: 'https://www.meti.go.jp/policy/anpo/law00.html',
  licence: 'Public Data License of the Government of Japan, version 1.0 (attribution)',
  cadence: { words: 'about once a year', maxAgeDays: 400 },
  covers: 'parties',
  // The file has a new address with every edition, so it is brought by hand.
  sources: [],
  subLists: {},
  floor: 350,
  formats: [
    {
      id: 'xlsx',
      describes: 'XLSX, a bilingual header of 5 or 6 columns, one row per organisation',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xlsx' },
          recognises: ({ sheets }) =>
            sheets.some(({ rows }) =>
              rows.some((row) => {
                const text = row.join('').replace(/\s/gu, '');
                return text.includes('CompanyorOrganization') && text.includes('TypeofWMD');
              }),
            ),
        },
      ],
      parse: parseXlsx,
    },
  ],
};
