import type { Scenarios } from './scenario.ts';

const dahua = { list: 'us_dod_1260h', listed: '2022-10-05' } as const;
const section805 =
  'https://arnoldporter.com/en/perspectives/advisories/2023/12/fy24-ndaa-navigating-expanded-restrictions';

const statute805 = 'https://wifcon.com/dodauth24/dod24_805.htm';

export const usDod1260h: Scenarios = {
  regime: 'us_dod_1260h',
  groups: [
    {
      source: 'Pub. L. 116-283, § 1260H; first list of 2021-06-03',
      url: 'https://www.akingump.com/en/insights/alerts/dod-updates-section-1260h-list-of-chinese-military-companies-operating-directly-or-indirectly-in-the-united-states',
      says: 'The section makes the Department publish the list; it attaches no prohibition to it, for nobody.',
      listing: dahua,
      lines: [
        ['private_buyer', 'buy', '2021-06-02', 'nothing'],
        ['private_buyer', 'buy', '2021-06-03', 'not_covered'],
        ['private_buyer', 'buy', '2026-11-23', 'not_covered'],
        ['us_person', 'use', '2026-11-23', 'not_covered'],
        ['eu_operator', 'import', '2027-06-30', 'not_covered'],
        ['us_federal_agency', 'buy', '2021-06-02', 'nothing'],
        ['us_federal_agency', 'buy', '2021-06-03', 'not_covered'],
        ['us_federal_contractor', 'buy', '2021-06-03', 'not_covered'],
      ],
    },
    {
      source: 'Pub. L. 118-31, § 805(a)(1)(A) and (c)',
      url: section805,
      says: 'Signed into law on 2023-12-22; the Department of Defense may not enter into, renew or extend a contract with a listed entity from 2026-06-30.',
      listing: dahua,
      lines: [
        ['us_federal_agency', 'buy', '2023-12-21', 'not_covered'],
        ['us_federal_agency', 'buy', '2023-12-22', 'red_flag'],
        ['us_federal_agency', 'buy', '2026-06-29', 'red_flag'],
        ['us_federal_agency', 'buy', '2026-06-30', 'restricted'],
        ['us_federal_agency', 'contract', '2026-06-29', 'red_flag'],
        ['us_federal_agency', 'contract', '2026-06-30', 'restricted'],
      ],
    },
    {
      source: 'Pub. L. 118-31, § 805(a)(1)(B) and (c)',
      url: section805,
      says: 'From 2027-06-30 it may not buy goods or services that include those of a listed entity, also indirectly through third parties.',
      listing: dahua,
      lines: [
        ['us_federal_agency', 'contract', '2027-06-29', 'restricted'],
        ['us_federal_agency', 'contract', '2027-06-30', 'restricted + restricted', '§ 805(a)(1)(B)'],
        ['us_federal_contractor', 'buy', '2023-12-21', 'not_covered'],
        ['us_federal_contractor', 'buy', '2023-12-22', 'red_flag'],
        ['us_federal_contractor', 'buy', '2027-06-29', 'red_flag'],
        ['us_federal_contractor', 'buy', '2027-06-30', 'restricted'],
        ['us_federal_contractor', 'use', '2027-06-29', 'red_flag'],
        ['us_federal_contractor', 'use', '2027-06-30', 'unknown', 'own use'],
        ['us_federal_contractor', 'pay', '2027-06-29', 'red_flag'],
        ['us_federal_contractor', 'pay', '2027-06-30', 'restricted'],
      ],
    },
    {
      source: 'Pub. L. 118-31, § 805(a)(1)',
      url: statute805,
      says: 'The prohibitions are about entering into, renewing or extending contracts; nothing is said of using what an agency has.',
      listing: dahua,
      lines: [
        ['us_federal_agency', 'use', '2023-12-21', 'not_covered', '§ 1260H'],
        ['us_federal_agency', 'use', '2023-12-22', 'not_covered', '§ 805'],
        ['us_federal_agency', 'use', '2027-06-30', 'not_covered', '§ 805'],
      ],
    },
    {
      source: 'Pub. L. 118-31, § 805(a)(1), (a)(2)(B) and (c)',
      url: statute805,
      says: 'Described are the listed entities and “any entity subject to the control of an entity described in subparagraph (A)”; the same two prohibitions, on the same two days.',
      listing: { ...dahua, owned: { test: 'us_dod_1260h_control', answer: 'yes' } },
      lines: [
        ['us_federal_agency', 'buy', '2023-12-21', 'nothing'],
        ['us_federal_agency', 'buy', '2023-12-22', 'red_flag', '(a)(2)(B)'],
        ['us_federal_agency', 'buy', '2026-06-29', 'red_flag'],
        ['us_federal_agency', 'buy', '2026-06-30', 'restricted', '§ 805(a)(1)(A)'],
        ['us_federal_agency', 'contract', '2027-06-29', 'restricted'],
        ['us_federal_agency', 'contract', '2027-06-30', 'restricted + restricted', '§ 805(a)(1)(B)'],
        ['us_federal_contractor', 'buy', '2023-12-21', 'nothing'],
        ['us_federal_contractor', 'buy', '2023-12-22', 'red_flag'],
        ['us_federal_contractor', 'buy', '2027-06-29', 'red_flag'],
        ['us_federal_contractor', 'buy', '2027-06-30', 'restricted'],
        ['private_buyer', 'buy', '2023-12-21', 'nothing'],
        ['us_federal_contractor', 'pay', '2027-06-30', 'restricted'],
        ['us_federal_contractor', 'use', '2027-06-29', 'red_flag'],
        ['us_federal_contractor', 'use', '2027-06-30', 'unknown', 'own use'],
        ['us_federal_agency', 'use', '2023-12-21', 'nothing'],
        ['us_federal_agency', 'use', '2023-12-22', 'not_covered', 'go on using'],
        ['private_buyer', 'buy', '2023-12-22', 'not_covered', 'whoever owns the supplier'],
      ],
    },
    {
      source: 'Pub. L. 118-31, § 805(a)(2)(B)',
      url: statute805,
      says: '“any entity subject to the control of an entity described in subparagraph (A)”; whether a share of an unknown size is control, nobody can say.',
      listing: { ...dahua, owned: { test: 'us_dod_1260h_control', answer: 'unknown' } },
      lines: [
        ['us_federal_agency', 'buy', '2023-12-21', 'nothing'],
        ['us_federal_agency', 'buy', '2023-12-22', 'unknown'],
        ['us_federal_contractor', 'contract', '2027-06-30', 'unknown'],
        ['private_buyer', 'buy', '2023-12-21', 'nothing'],
        ['private_buyer', 'buy', '2023-12-22', 'not_covered'],
      ],
    },
  ],
};
