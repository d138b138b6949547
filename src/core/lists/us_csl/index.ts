import type { List } from '../list.ts';
import { subLists } from './lookups.ts';
import { parseCsv, parseJson } from './parse.ts';

/** The Consolidated Screening List of the US International Trade Administration: 13 lists of three departments in one file, kept apart. */
export const usCsl: List = {
  id: 'us_csl',
  title: 'US Consolidated Screening List',
  publisher: 'International Trade Administration, US Department of Commerce',
  homepage: 'https://www.trade.gov/consolidated-screening-list',
  licence: 'US Government work, public domain',
  cadence: { words: 'daily', maxAgeDays: 7 },
  covers: 'parties',
  sources: [
    {
      url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv',
      format: 'csv',
      part: 'main',
    },
  ],
  subLists,
  floor: 8000,
  formats: [
    {
      id: 'csv',
      describes: 'CSV with a header, 28 or 29 columns, one row per party and sub-list',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'csv', delimiter: ',', encodings: ['utf-8'] },
          recognises: ({ text }) => /^\uFEFF?(_id,)?source,entity_number,type,programs,name,/.test(text),
        },
      ],
      parse: parseCsv,
    },
    {
      id: 'json',
      describes: 'JSON, an object with an array `results`',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'json', items: '$.results.*' },
          recognises: ({ text }) =>
            /^\s*\{/.test(text) && text.includes('"federal_register_notice"') && text.includes('"results"'),
        },
      ],
      parse: parseJson,
    },
  ],
};
