import type { List } from '../list.ts';
import { parseCsv, refuseOldCsv } from './parse-csv.ts';
import { parseXml } from './parse-xml.ts';

const FILES = 'https://webgate.ec.europa.eu/fsd/fsf/public/files';
/** The token that the Commission prints for everybody on its page; it names no account. */
const PUBLIC_TOKEN = 'dG9rZW4tMjAxNw';

/** The EU's consolidated list of persons, groups and entities under financial sanctions, from the Financial Sanctions Files. */
export const euFsf: List = {
  id: 'eu_fsf',
  title: 'EU Consolidated Financial Sanctions List',
  publisher: 'European Commission, DG FISMA',
  homepage:
    'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
  licence: 'Commission Decision 2011/833/EU on reuse: free with its source named',
  cadence: { words: 'on change, several times a week, some days after the Official Journal', maxAgeDays: 7 },
  covers: 'parties',
  sources: [
    { url: `${FILES}/xmlFullSanctionsList_1_1/content?token=${PUBLIC_TOKEN}`, format: 'xml-1.1', part: 'main' },
  ],
  subLists: {},
  floor: 1000,
  formats: [
    {
      id: 'xml-1.1',
      describes: 'XML 1.1, export with one sanctionEntity per party',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { depth: 1 } },
          recognises: ({ text }) => /<(\w+:)?export[\s>]/.test(text) && text.includes('/fsd/export'),
        },
      ],
      parse: parseXml,
    },
    {
      id: 'csv-1.1',
      describes: 'CSV 1.1, semicolons, one row per name, address, birth date, document or citizenship',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: ';', encodings: ['utf-8'], looseQuotes: true },
          recognises: ({ text }) => /^\uFEFF?"?fileGenerationDate"?;"?Entity_LogicalId/i.test(text),
        },
      ],
      parse: parseCsv,
    },
    {
      id: 'csv-1.0',
      describes: 'CSV 1.0 (to 2018): recognised and refused, for it states no entry into force',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: ';', encodings: ['utf-8', 'windows-1252'], looseQuotes: true },
          recognises: ({ text }) => /^\uFEFF?"?Date_file[^;]{0,20};"?Entity_logical_id/i.test(text),
        },
      ],
      parse: refuseOldCsv,
    },
  ],
};
