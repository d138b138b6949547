import type { List } from '../list.ts';
import { parseCombined, parseTabbed } from './parse.ts';

/** People and companies to whom the US Bureau of Industry and Security has denied export privileges by order. */
export const usBisDpl: List = {
  id: 'us_bis_dpl',
  title: 'BIS Denied Persons List',
  publisher: 'Bureau of Industry and Security, US Department of Commerce',
  homepage: 'https://www.bis.doc.gov/index.php/policy-guidance/lists-of-parties-of-concern',
  licence: 'US Government work, public domain',
  cadence: { words: 'several times a month', maxAgeDays: 30 },
  covers: 'parties',
  // The file's name holds its date (`dpl_04142026.csv`), so there is no address to fetch: it is brought by hand.
  sources: [],
  subLists: {},
  floor: 200,
  formats: [
    {
      id: 'tabbed',
      describes: 'tab-separated, 12 quoted columns, one row per name and address (until 2023)',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: '\t', encodings: ['utf-8', 'windows-1252'] },
          recognises: ({ text }) => /^\uFEFF?"?Name"?\t"?Street_Address"?\t/.test(text),
        },
      ],
      parse: parseTabbed,
    },
    {
      id: 'combined',
      describes: 'CSV, 5 columns, name and address in one column (2026)',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: ',', encodings: ['utf-8', 'windows-1252'] },
          recognises: ({ text }) => /^\uFEFF?"?Name_and_Address"?,/.test(text),
        },
      ],
      parse: parseCombined,
    },
  ],
};
