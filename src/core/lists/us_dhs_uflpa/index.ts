import type { List } from '../list.ts';
import { subLists } from './lookups.ts';
import { parsePage } from './parse.ts';

/** Entities whose goods are presumed to be made with forced labour under the Uyghur Forced Labor Prevention Act. */
export const usDhsUflpa: List = {
  id: 'us_dhs_uflpa',
  title: 'UFLPA Entity List',
  publisher: 'Forced Labor Enforcement Task Force, US Department of Homeland Security',
  homepage: 'https://www.dhs.gov/uflpa-entity-list',
  licence: 'US Government work, public domain',
  cadence: { words: 'when entities are added, a few times a year', maxAgeDays: 30 },
  covers: 'parties',
  sources: [{ url: 'https://www.dhs.gov/uflpa-entity-list', format: 'html', part: 'main' }],
  subLists,
  floor: 15,
  formats: [
    {
      id: 'html',
      describes: 'web page, one table for each section of the law, two columns',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'html' },
          recognises: ({ text }) => /<html/i.test(text) && /<title>[^<]*UFLPA Entity List/i.test(text),
        },
      ],
      parse: parsePage,
    },
  ],
};
