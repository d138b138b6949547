import type { Scenarios } from './scenario.ts';

const principles =
  'https://www.ohchr.org/en/publications/reference-publications/guiding-principles-business-and-human-rights';
const source =
  'UN Guiding Principles on Business and Human Rights, Principles 13, 17 and 19, endorsed by Human Rights Council resolution 17/4 of 2011-06-16';

export const ungp: Scenarios = {
  regime: 'ungp',
  groups: [
    {
      source,
      url: principles,
      says: 'A business is expected to prevent or mitigate adverse impacts that are linked to its operations by its business relationships, and to carry out due diligence. BIS gave human rights as the reason of 84 FR 54002 (2019-10-09).',
      listing: { list: 'starter:us_bis_entity_list', programs: ['human_rights'], citation: '84 FR 54002' },
      lines: [
        ['private_buyer', 'buy', '2011-06-15', 'nothing'],
        ['private_buyer', 'buy', '2011-06-16', 'human_rights_concern'],
        ['private_buyer', 'buy', '2020-04-15', 'human_rights_concern'],
        ['us_federal_agency', 'use', '2020-04-15', 'human_rights_concern'],
        ['eu_operator', 'market', '2020-04-15', 'human_rights_concern'],
      ],
    },
    {
      source,
      url: principles,
      says: 'The official list gives no reason; the act that made the listing does, for all its entities (84 FR 54002, entries on page 54004).',
      listing: { list: 'us_bis_entity_list', citation: '84 FR 54004' },
      lines: [
        ['private_buyer', 'buy', '2011-06-15', 'nothing'],
        ['private_buyer', 'buy', '2011-06-16', 'human_rights_concern'],
        ['private_buyer', 'buy', '2020-04-15', 'human_rights_concern'],
      ],
    },
    {
      source: '84 FR 22961 (Huawei), which gives other reasons',
      url: 'https://www.federalregister.gov/citation/84-FR-22961',
      says: 'National security and foreign policy; nothing of human rights.',
      listing: { list: 'us_csl:EL', citation: '84 FR 22961' },
      lines: [['private_buyer', 'buy', '2020-04-15', 'nothing']],
    },
    {
      source: 'An entry without a citation',
      url: 'https://www.federalregister.gov/citation/84-FR-54002',
      says: 'Which act made it is not known, so nothing is said of its reason.',
      listing: { list: 'us_csl:EL' },
      lines: [['private_buyer', 'buy', '2020-04-15', 'nothing']],
    },
    {
      source: `${source}; UFLPA Entity List`,
      url: 'https://www.dhs.gov/uflpa-entity-list',
      says: 'Every entity of that list is there for forced labour.',
      listing: { list: 'us_dhs_uflpa' },
      lines: [
        ['private_buyer', 'buy', '2011-06-15', 'nothing'],
        ['private_buyer', 'buy', '2011-06-16', 'human_rights_concern'],
        ['uk_person', 'import', '2024-04-15', 'human_rights_concern'],
        ['private_buyer', 'authorise', '2024-04-15', 'nothing'],
      ],
    },
    {
      source,
      url: principles,
      says: 'A business is expected to look into adverse impacts that are linked to its products or services by its business relationships, such as those that the documents of a vendor show.',
      listing: { list: 'documents' },
      lines: [
        ['private_buyer', 'buy', '2011-06-15', 'nothing'],
        ['private_buyer', 'buy', '2011-06-16', 'human_rights_concern'],
        ['eu_operator', 'use', '2024-04-15', 'human_rights_concern'],
        ['private_buyer', 'authorise', '2024-04-15', 'nothing'],
      ],
    },
  ],
};
