import type { List } from '../list.ts';
import { parseEcfr } from './parse.ts';

/** The Entity List of the US Bureau of Industry and Security, as it stands in the Code of Federal Regulations. */
export const usBisEntityList: List = {
  id: 'us_bis_entity_list',
  title: 'BIS Entity List',
  publisher: 'Bureau of Industry and Security, US Department of Commerce',
  homepage:
    'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744/appendix-Supplement%20No.%204%20to%20Part%20744',
  licence: 'US Government work, public domain',
  cadence: { words: 'several times a month', maxAgeDays: 7 },
  covers: 'parties',
  sources: [
    { url: 'https://www.govinfo.gov/bulkdata/ECFR/title-15/ECFR-title15.xml', format: 'ecfr_xml', part: 'main' },
  ],
  subLists: {},
  floor: 600,
  formats: [
    {
      id: 'ecfr_xml',
      describes: 'eCFR XML: the supplement (DIV9), the whole of part 744, or the whole of title 15',
      parts: [
        {
          name: 'main',
          required: true,
          reader: { kind: 'xml', records: { names: ['TR', 'tr', 'AMDDATE'] } },
          recognises: ({ text }) =>
            /<DIV9[^>]*Supplement No\. 4 to Part 744/.test(text) ||
            /<DIV5[^>]*\bN="744"/.test(text) ||
            (/<DIV1\b/.test(text) && /Title 15/.test(text)),
        },
      ],
      parse: parseEcfr,
    },
  ],
};
