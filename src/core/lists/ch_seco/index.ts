import type { List } from '../list.ts';
import { parseChSeco } from './parse.ts';

/** The whole list of SECO: everybody named in Switzerland's sanctions ordinances, those taken off included. */
export const chSeco: List = {
  id: 'ch_seco',
  title: 'Swiss SECO Sanctions List',
  publisher: 'State Secretariat for Economic Affairs (SECO)',
  homepage: 'https://www.sesam.search.admin.ch/sesam-search-web/pages/search.xhtml',
  licence: 'official publication of the Swiss Confederation, outside copyright (Art. 5 Copyright Act)',
  cadence: { words: 'on change, several times a month', maxAgeDays: 14 },
  covers: 'parties',
  sources: [
    {
      url: 'https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction',
      format: 'xml',
      part: 'main',
    },
  ],
  subLists: {},
  floor: 2300,
  formats: [
    {
      id: 'xml',
      describes: 'XML, swiss-sanctions-list of the type whole-list with programmes, targets and places',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { depth: 1 } },
          recognises: ({ text }) => /<(\w+:)?swiss-sanctions-list[\s>]/.test(text),
        },
      ],
      parse: parseChSeco,
    },
  ],
};
