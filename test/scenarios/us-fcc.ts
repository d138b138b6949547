import type { Scenarios } from './scenario.ts';

const dahua = { list: 'us_fcc_covered', covers: 'equipment', listed: '2021-03-12' } as const;
const list = 'https://www.fcc.gov/supplychain/coveredlist';
const order2022 = 'https://www.govinfo.gov/content/pkg/FR-2023-02-06/html/2022-28263.htm';
const order2025 = 'https://www.govinfo.gov/content/pkg/FR-2025-11-25/html/2025-21001.htm';

export const usFcc: Scenarios = {
  regime: 'us_fcc',
  groups: [
    {
      source: '47 CFR 2.903; FCC 22-84 (adopted 2022-11-11, released 2022-11-25), 88 FR 7592',
      url: order2022,
      says: 'No new authorisation for covered equipment, effective 2023-02-06. The Covered List was first published on 2021-03-12.',
      listing: dahua,
      lines: [
        ['us_importer', 'authorise', '2021-03-11', 'nothing'],
        ['us_importer', 'authorise', '2021-03-12', 'not_covered'],
        ['us_importer', 'authorise', '2022-11-11', 'not_covered'],
        ['us_importer', 'authorise', '2023-02-05', 'not_covered'],
        ['us_importer', 'authorise', '2023-02-06', 'prohibited'],
        ['eu_operator', 'authorise', '2023-02-06', 'prohibited'],
      ],
    },
    {
      source: 'FCC 25-71, 90 FR 53227',
      url: order2025,
      says: '“adopts a prohibition on authorization of devices that include modular transmitters that are covered equipment”; “DATES: Effective December 26, 2025.”',
      listing: dahua,
      lines: [
        ['us_importer', 'authorise', '2025-12-25', 'prohibited'],
        ['us_importer', 'authorise', '2025-12-26', 'prohibited + prohibited'],
      ],
    },
    {
      source: '47 CFR 2.903; 88 FR 7592',
      url: order2022,
      says: 'What needs an authorisation may not be imported or marketed without one; what was authorised before may be: a name does not tell which.',
      listing: dahua,
      lines: [
        ['us_importer', 'import', '2021-03-11', 'nothing'],
        ['us_importer', 'import', '2021-03-12', 'not_covered'],
        ['us_importer', 'import', '2023-02-05', 'not_covered'],
        ['us_importer', 'import', '2023-02-06', 'restricted'],
        ['private_buyer', 'market', '2023-02-05', 'not_covered'],
        ['private_buyer', 'market', '2023-02-06', 'restricted'],
        ['eu_operator', 'import', '2023-02-06', 'nothing'],
      ],
    },
    {
      source: '47 CFR 2.939(e), added by FCC 25-71',
      url: order2025,
      says: '“adopts a procedure to limit previously granted authorizations of covered equipment to prohibit the continued importation and marketing of such equipment”, from 2025-12-26: a power, and no prohibition yet.',
      listing: dahua,
      lines: [
        ['us_importer', 'import', '2025-12-25', 'restricted'],
        ['us_importer', 'import', '2025-12-26', 'restricted + not_covered'],
        ['us_importer', 'import', '2026-07-05', 'restricted + not_covered'],
      ],
    },
    {
      source: 'FCC, Covered List page of 2026-07-24, on the Public Notice of 2026-06-26',
      url: list,
      says: '“Equipment added to the Covered List 2024 or earlier. … In general, 10 Days Following Federal Register Publication”: 2026-07-06 at the earliest.',
      listing: dahua,
      lines: [
        ['us_importer', 'import', '2026-07-06', 'restricted + restricted'],
        ['us_importer', 'market', '2026-07-05', 'restricted + not_covered'],
        ['us_importer', 'market', '2026-07-06', 'restricted + restricted'],
      ],
    },
    {
      source: 'FCC, Covered List page of 2026-07-24, on the Public Notice of 2026-06-26',
      url: list,
      says: 'The notice is about entries of 2024 or earlier: an entry of 2024-12-31 is one, an entry of 2025-01-01 is not; the drones of 2025-12-22 are not.',
      listing: { list: 'us_fcc_covered', covers: 'equipment', listed: '2024-12-31' },
      lines: [['us_importer', 'import', '2026-07-06', 'restricted + restricted']],
    },
    {
      source: 'FCC, Covered List page of 2026-07-24, on the Public Notice of 2026-06-26',
      url: list,
      says: 'The same, for an entry of 2025-01-01.',
      listing: { list: 'us_fcc_covered', covers: 'equipment', listed: '2025-01-01' },
      lines: [
        ['us_importer', 'import', '2026-01-15', 'restricted'],
        ['us_importer', 'import', '2026-07-06', 'restricted'],
      ],
    },
    {
      source: 'FCC, Covered List page of 2026-07-24, on the Public Notice of 2026-06-26',
      url: list,
      says: 'An entry without a date may be one of 2024 or earlier, so the rule is not left out.',
      listing: { list: 'us_fcc_covered', covers: 'equipment' },
      lines: [['us_importer', 'import', '2026-07-06', 'restricted + restricted']],
    },
    {
      source: '47 U.S.C. 1601; 47 CFR 1.50002; Public Notice of 2026-06-26',
      url: list,
      says: 'The list is about authorisation, import, marketing and federal subsidies. Buying is not forbidden, and devices that one has may be used.',
      listing: dahua,
      lines: [
        ['private_buyer', 'buy', '2021-03-11', 'nothing'],
        ['private_buyer', 'buy', '2021-03-12', 'not_covered'],
        ['private_buyer', 'buy', '2026-11-23', 'not_covered'],
        ['us_federal_agency', 'buy', '2026-11-23', 'not_covered'],
        ['private_buyer', 'use', '2021-03-11', 'nothing'],
        ['private_buyer', 'use', '2021-03-12', 'not_covered'],
        ['private_buyer', 'use', '2026-07-06', 'not_covered'],
        ['us_exporter', 'export', '2026-07-06', 'not_covered'],
      ],
    },
  ],
};
