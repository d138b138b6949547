import type { List } from '../list.ts';
import { parseCsv, parseXml } from './parse.ts';

/** The UK Sanctions List of the Foreign, Commonwealth & Development Office: since 28 January 2026 the only list of UK designations. */
export const ukSl: List = {
  id: 'uk_sl',
  title: 'UK Sanctions List',
  publisher: 'Foreign, Commonwealth & Development Office, United Kingdom',
  homepage: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  licence: 'Open Government Licence v3.0',
  cadence: { words: 'whenever a designation changes, often several times a week', maxAgeDays: 7 },
  covers: 'parties',
  sources: [{ url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv', format: 'csv', part: 'main' }],
  subLists: {},
  floor: 3000,
  formats: [
    {
      id: 'csv',
      describes: 'CSV, the report date, a header of 58 columns, several rows per designation',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: ',', encodings: ['utf-8'] },
          recognises: ({ text }) =>
            /^\uFEFF?\s*"?(?:Report Date|Last Updated,Unique ID)/iu.test(text) &&
            text.includes('Unique ID') &&
            text.includes('OFSI Group ID'),
        },
      ],
      parse: parseCsv,
    },
    {
      id: 'xml',
      describes: 'XML, one `Designation` per Unique ID',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { depth: 1 } },
          recognises: ({ text }) => /<Designations[\s>]/u.test(text) && /<(?:Designation|DateGenerated)>/u.test(text),
        },
      ],
      parse: parseXml,
    },
  ],
};
