import type { List } from '../list.ts';
import { parsePage } from './parse.ts';

/** Communications equipment and services that the FCC's Covered List names by producer or by class; it lists no parties. */
export const usFccCovered: List = {
  id: 'us_fcc_covered',
  title: 'FCC Covered List',
  publisher: 'Public Safety and Homeland Security Bureau, US Federal Communications Commission',
  homepage: 'https://www.fcc.gov/supplychain/coveredlist',
  licence: 'US Government work, public domain',
  cadence: { words: 'on change, a few times a month', maxAgeDays: 14 },
  covers: 'equipment',
  sources: [{ url: 'https://www.fcc.gov/supplychain/coveredlist', format: 'html', part: 'main' }],
  subLists: {},
  floor: 5,
  formats: [
    {
      id: 'html',
      describes: 'web page: a table of equipment and services, tables of conditional approvals and of prohibitions',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'html' },
          recognises: ({ text }) =>
            /<html/i.test(text) && /<title>\s*List of Equipment and Services Covered By Section 2/i.test(text),
        },
      ],
      parse: parsePage,
    },
  ],
};
