import type { Scenarios } from './scenario.ts';

const listed = { list: 'us_dhs_uflpa', listed: '2022-06-21' } as const;

export const usUflpa: Scenarios = {
  regime: 'us_uflpa',
  groups: [
    {
      source: 'Pub. L. 117-78, § 3; 19 U.S.C. 1307',
      url: 'https://alston.com/en/insights/publications/2022/06/international-trade-regulatory-advisory-us-customs',
      says: 'Goods made wholly or in part by a listed entity are presumed to be made with forced labour and are not entitled to entry; merchandise imported on or after 2022-06-21.',
      listing: listed,
      lines: [
        ['us_importer', 'import', '2022-06-20', 'nothing'],
        ['us_importer', 'import', '2022-06-21', 'restricted'],
        ['private_buyer', 'import', '2022-06-21', 'restricted'],
        ['us_federal_contractor', 'import', '2024-04-15', 'restricted'],
        ['eu_operator', 'import', '2024-04-15', 'nothing'],
      ],
    },
    {
      source: 'Pub. L. 117-78, §§ 2(d)(2)(B) and 3',
      url: 'https://www.dhs.gov/uflpa-entity-list',
      says: 'The Act regulates entry and not the purchase; what is bought may be stopped at the border.',
      listing: listed,
      lines: [
        ['private_buyer', 'buy', '2022-06-20', 'nothing'],
        ['private_buyer', 'buy', '2022-06-21', 'red_flag'],
        ['uk_person', 'contract', '2024-04-15', 'red_flag'],
      ],
    },
    {
      source: 'Pub. L. 117-78, §§ 2(d)(2)(B) and 3; the entries of the UFLPA Entity List',
      url: 'https://www.dhs.gov/uflpa-entity-list',
      says: 'The presumption is about goods of listed entities; some entries end in “and subsidiaries”, others do not.',
      listing: { list: 'us_dhs_uflpa:ii', owned: { test: 'half_or_control', answer: 'yes' } },
      lines: [
        ['us_importer', 'import', '2022-06-20', 'nothing'],
        ['us_importer', 'import', '2022-06-21', 'unknown'],
        ['private_buyer', 'buy', '2024-04-15', 'unknown'],
      ],
    },
    {
      source: 'Pub. L. 117-78, §§ 2(d)(2)(B) and 3; the entries of the UFLPA Entity List',
      url: 'https://www.dhs.gov/uflpa-entity-list',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'us_dhs_uflpa:ii', owned: { test: 'half_or_control', answer: 'unknown' } },
      lines: [
        ['us_importer', 'import', '2022-06-20', 'nothing'],
        ['us_importer', 'import', '2022-06-21', 'unknown'],
      ],
    },
  ],
};

const regulation =
  'https://garrigues.com/en_GB/new/official-journal-european-union-publishes-regulation-prohibiting-products-made-forced-labor';

export const euForcedLabour: Scenarios = {
  regime: 'eu_forced_labour',
  groups: [
    {
      source: 'Regulation (EU) 2024/3015, Articles 3 and 39',
      url: regulation,
      says: 'In force since 2024-12-13; economic operators may not place or make available on the Union market, nor export, products made with forced labour: applies from 2027-12-14.',
      listing: listed,
      lines: [
        ['eu_operator', 'market', '2024-12-12', 'nothing'],
        ['eu_operator', 'market', '2024-12-13', 'not_covered'],
        ['eu_operator', 'market', '2027-12-13', 'not_covered'],
        ['eu_operator', 'market', '2027-12-14', 'restricted'],
        ['eu_operator', 'import', '2027-12-13', 'not_covered'],
        ['eu_operator', 'import', '2027-12-14', 'restricted'],
        ['eu_operator', 'export', '2027-12-14', 'restricted'],
        ['private_buyer', 'market', '2027-12-14', 'nothing'],
      ],
    },
    {
      source: 'Regulation (EU) 2024/3015, Article 3',
      url: regulation,
      says: 'The purchase and the use are not among the acts that it forbids.',
      listing: listed,
      lines: [
        ['eu_operator', 'buy', '2024-12-12', 'nothing'],
        ['eu_operator', 'buy', '2024-12-13', 'not_covered'],
        ['eu_operator', 'use', '2027-12-14', 'not_covered'],
      ],
    },
  ],
};
