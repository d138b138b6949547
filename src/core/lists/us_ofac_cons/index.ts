import type { List } from '../list.ts';
import { ofacFormats } from '../ofac-formats/formats.ts';
import { ofacSubLists } from '../ofac-formats/list-names.ts';

/** All lists of OFAC but the SDN list, in one file: sectoral, menu-based and correspondent-account sanctions, Chinese military companies. */
export const usOfacCons: List = {
  id: 'us_ofac_cons',
  title: 'OFAC Consolidated Non-SDN Lists',
  publisher: 'Office of Foreign Assets Control, US Department of the Treasury',
  homepage: 'https://ofac.treasury.gov/other-ofac-sanctions-lists',
  licence: 'US Government work, public domain',
  cadence: { words: 'when it changes, some times a year', maxAgeDays: 30 },
  covers: 'parties',
  sources: [
    {
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ADVANCED.XML',
      format: 'advanced_xml',
      part: 'main',
    },
  ],
  subLists: ofacSubLists,
  floor: 180,
  formats: ofacFormats({ id: 'us_ofac_cons', file: 'non-sdn' }),
};
