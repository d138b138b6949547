import type { List } from '../list.ts';
import { parseCaSema } from './parse.ts';

/** Canada's consolidated autonomous sanctions: the schedules of its sanctions regulations in one file. */
export const caSema: List = {
  id: 'ca_sema',
  title: 'Consolidated Canadian Autonomous Sanctions List',
  publisher: 'Global Affairs Canada',
  homepage:
    'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng',
  licence: 'Open Government Licence - Canada',
  cadence: { words: 'on change, a few times a month, some days after the regulations', maxAgeDays: 14 },
  covers: 'parties',
  sources: [
    {
      url: 'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
      format: 'xml',
      part: 'main',
    },
  ],
  subLists: {},
  floor: 2400,
  formats: [
    {
      id: 'xml',
      describes: 'XML, data-set with one record per party and schedule',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { depth: 1 } },
          recognises: ({ text }) => /<data-set[\s>]/.test(text) && text.includes('<DateOfListing>'),
        },
      ],
      parse: parseCaSema,
    },
  ],
};
