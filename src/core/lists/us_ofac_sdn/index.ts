import type { List } from '../list.ts';
import { ofacFormats } from '../ofac-formats/formats.ts';

/** OFAC's list of persons whose property is blocked: the SDN list. */
export const usOfacSdn: List = {
  id: 'us_ofac_sdn',
  title: 'OFAC Specially Designated Nationals List',
  publisher: 'Office of Foreign Assets Control, US Department of the Treasury',
  homepage:
    'https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists',
  licence: 'US Government work, public domain',
  cadence: { words: 'several times a week', maxAgeDays: 7 },
  covers: 'parties',
  sources: [
    {
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.XML',
      format: 'enhanced_xml',
      part: 'main',
    },
  ],
  subLists: {},
  floor: 3500,
  formats: ofacFormats({ id: 'us_ofac_sdn', file: 'sdn' }),
};
