import type { List } from '../list.ts';
import { parseCsv, parseXml } from './parse.ts';

/** The Consolidated List of Financial Sanctions Targets of HM Treasury: closed on 28 January 2026, kept for what was listed before. */
export const ukConlist: List = {
  id: 'uk_conlist',
  title: 'UK Consolidated List of Financial Sanctions Targets (history)',
  publisher: 'Office of Financial Sanctions Implementation, HM Treasury, United Kingdom',
  homepage: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
  licence: 'Open Government Licence v3.0',
  cadence: { words: 'whenever a target changed, until it was closed on 28 January 2026', maxAgeDays: 7 },
  closed: { on: '2026-01-28', successor: 'uk_sl' },
  covers: 'parties',
  sources: [],
  subLists: {},
  floor: 1000,
  formats: [
    {
      id: 'csv',
      describes: 'CSV, the date of issue, a header of 29 (2018) or 36 columns (2022), several rows per group',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: ',', encodings: ['utf-8', 'windows-1252'] },
          recognises: ({ text }) =>
            /^\uFEFF?"?Last Updated"?,"?\d{1,2}\/\d{1,2}\/\d{4}/iu.test(text) &&
            text.includes('Group ID') &&
            text.includes('Alias Type'),
        },
      ],
      parse: parseCsv,
    },
    {
      id: 'xml',
      describes: 'XML, one `FinancialSanctionsTarget` per name of a group',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { depth: 1 } },
          recognises: ({ text }) => /<ArrayOfFinancialSanctionsTarget[\s>]/u.test(text),
        },
      ],
      parse: parseXml,
    },
  ],
};
