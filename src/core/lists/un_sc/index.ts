import type { List } from '../list.ts';
import { parseUnSc } from './parse.ts';

/** The Consolidated List of the UN Security Council: everybody whom its sanctions committees list, persons and entities in one file. */
export const unSc: List = {
  id: 'un_sc',
  title: 'UN Security Council Consolidated List',
  publisher: 'United Nations Security Council',
  homepage: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
  licence:
    'published by the UN for everybody who has to carry it out; terms of use of the UN website (https://www.un.org/en/about-us/terms-of-use)',
  cadence: { words: 'on change, several times a month; the file is generated anew every day', maxAgeDays: 7 },
  covers: 'parties',
  sources: [{ url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml', format: 'xml', part: 'main' }],
  subLists: {},
  floor: 430,
  formats: [
    {
      id: 'xml',
      describes: 'XML, CONSOLIDATED_LIST with INDIVIDUALS and ENTITIES',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { depth: 2 } },
          recognises: ({ text }) => /<(\w+:)?CONSOLIDATED_LIST[\s>]/.test(text),
        },
      ],
      parse: parseUnSc,
    },
  ],
};
