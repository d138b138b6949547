import type { Scenarios } from './scenario.ts';

export const un: Scenarios = {
  regime: 'un',
  groups: [
    {
      source:
        'Charter of the United Nations, Article 41; Security Council resolution 1267 of 1999-10-15, the first of those whose lists are still kept',
      url: 'https://main.un.org/securitycouncil/en/sanctions/information',
      says: 'States freeze the funds of listed parties; persons are bound by the law of their state.',
      listing: { list: 'un_sc:Al-Qaida' },
      lines: [
        ['private_buyer', 'buy', '1999-10-14', 'nothing'],
        ['private_buyer', 'buy', '1999-10-15', 'restricted'],
        ['uk_person', 'pay', '2020-04-15', 'restricted'],
        ['us_federal_agency', 'contract', '2020-04-15', 'restricted'],
        ['private_buyer', 'use', '1999-10-14', 'nothing'],
        ['private_buyer', 'use', '1999-10-15', 'unknown'],
        ['uk_person', 'market', '2020-04-15', 'unknown'],
      ],
    },
    {
      source: 'Security Council resolution 1718 (2006), paragraph 8(d), and the like of other resolutions',
      url: 'https://main.un.org/securitycouncil/en/sanctions/information',
      says: 'States freeze what listed parties own or control, directly or indirectly; no share is named.',
      listing: { list: 'un_sc:DPRK', owned: { test: 'half_or_control', answer: 'yes' } },
      lines: [
        ['private_buyer', 'buy', '1999-10-14', 'nothing'],
        ['private_buyer', 'buy', '1999-10-15', 'unknown'],
        ['uk_person', 'market', '2020-04-15', 'unknown'],
      ],
    },
    {
      source: 'Security Council resolution 1718 (2006), paragraph 8(d), and the like of other resolutions',
      url: 'https://main.un.org/securitycouncil/en/sanctions/information',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'un_sc:DPRK', owned: { test: 'half_or_control', answer: 'unknown' } },
      lines: [
        ['private_buyer', 'buy', '1999-10-14', 'nothing'],
        ['private_buyer', 'buy', '1999-10-15', 'unknown'],
      ],
    },
  ],
};

const euOwned = { list: 'eu_fsf', owned: { test: 'eu_control', answer: 'yes' } } as const;

export const eu: Scenarios = {
  regime: 'eu',
  groups: [
    {
      source:
        'The Council Regulation of the entry, the oldest that is still in force being (EC) No 2580/2001 of 2001-12-27, in force 2001-12-28',
      url: 'https://eeas.europa.eu/topics/sanctions-policy/8442/consolidated-list-of-sanctions_en',
      says: 'Funds are frozen, and no funds or economic resources may be made available, directly or indirectly: binds EU operators and everybody within the Union.',
      listing: { list: 'eu_fsf' },
      lines: [
        ['eu_operator', 'pay', '2001-12-27', 'nothing'],
        ['eu_operator', 'pay', '2001-12-28', 'prohibited'],
        ['eu_operator', 'buy', '2024-04-15', 'prohibited'],
        ['private_buyer', 'buy', '2001-12-27', 'nothing'],
        ['private_buyer', 'buy', '2001-12-28', 'restricted'],
        ['us_person', 'buy', '2024-04-15', 'restricted'],
        ['uk_person', 'buy', '2024-04-15', 'restricted'],
        ['eu_operator', 'use', '2001-12-27', 'nothing'],
        ['eu_operator', 'use', '2001-12-28', 'restricted'],
        ['private_buyer', 'market', '2001-12-27', 'nothing'],
        ['private_buyer', 'market', '2001-12-28', 'unknown'],
      ],
    },
    {
      source: 'Council, EU Best Practices, doc. 8519/18 of 2018-05-04',
      url: 'https://data.consilium.europa.eu/doc/document/ST-8519-2018-INIT/en/pdf',
      says: 'Ownership: possession of more than 50 % of the proprietary rights; or control; making resources available to such a company counts as making them available to the listed person, unless it is shown otherwise.',
      listing: euOwned,
      lines: [
        ['eu_operator', 'pay', '2018-05-03', 'unknown'],
        ['eu_operator', 'pay', '2018-05-04', 'prohibited'],
        ['private_buyer', 'buy', '2018-05-03', 'unknown'],
        ['private_buyer', 'buy', '2018-05-04', 'restricted'],
        ['eu_operator', 'use', '2018-05-03', 'unknown'],
        ['eu_operator', 'use', '2018-05-04', 'restricted'],
        ['private_buyer', 'market', '2018-05-03', 'unknown'],
        ['private_buyer', 'market', '2018-05-04', 'unknown'],
      ],
    },
    {
      source: 'Council, EU Best Practices, doc. 8519/18 of 2018-05-04',
      url: 'https://data.consilium.europa.eu/doc/document/ST-8519-2018-INIT/en/pdf',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'eu_fsf', owned: { test: 'eu_control', answer: 'unknown' } },
      lines: [
        ['eu_operator', 'pay', '2018-05-03', 'unknown'],
        ['eu_operator', 'pay', '2018-05-04', 'unknown'],
      ],
    },
    ...(['yes', 'unknown'] as const).map((answer) => ({
      source: 'The Council Regulation of the entry; Council, EU Best Practices before 2018-05-04',
      url: 'https://dlapiper.com/en/pt-br/insights/publications/2024/08/changes-to-the-eu-sanctions-best-practices',
      says: 'Nothing may be made available to a listed person directly or indirectly; which share of a company counted then was not read.',
      listing: { list: 'eu_fsf', owned: { test: 'eu_control', answer } } as const,
      lines: [
        ['eu_operator', 'contract', '2001-12-27', 'nothing'],
        ['eu_operator', 'contract', '2001-12-28', 'unknown', 'was not looked up'],
        ['eu_operator', 'contract', '2018-05-03', 'unknown', 'was not looked up'],
        ['eu_operator', 'contract', '2018-05-04', answer === 'yes' ? 'prohibited' : 'unknown', '8519/18'],
      ] as const,
    })),
    {
      source: 'Council, EU Best Practices, doc. 11623/24 of 2024-07-03',
      url: 'https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf',
      says: 'The same with 50 % or more; whether the line is met is computed elsewhere.',
      listing: euOwned,
      lines: [
        ['eu_operator', 'pay', '2024-07-02', 'prohibited', 'more than 50 percent'],
        ['eu_operator', 'pay', '2024-07-03', 'prohibited', '50 percent or more'],
        ['private_buyer', 'buy', '2024-07-02', 'restricted', 'more than 50 percent'],
        ['private_buyer', 'buy', '2024-07-03', 'restricted', '50 percent or more'],
      ],
    },
  ],
};

export const uk: Scenarios = {
  regime: 'uk',
  groups: [
    {
      source: 'Sanctions and Anti-Money Laundering Act 2018, regulations in force from 2020-12-31',
      url: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
      says: 'Where an asset freeze is imposed, no funds or economic resources may be made available: binds UK persons and everybody within the United Kingdom.',
      listing: { list: 'uk_sl' },
      lines: [
        ['uk_person', 'buy', '2020-12-30', 'unknown'],
        ['uk_person', 'buy', '2020-12-31', 'prohibited'],
        ['private_buyer', 'buy', '2020-12-30', 'unknown'],
        ['private_buyer', 'buy', '2020-12-31', 'restricted'],
        ['eu_operator', 'pay', '2026-11-23', 'restricted'],
        ['uk_person', 'use', '2020-12-30', 'unknown'],
        ['uk_person', 'use', '2020-12-31', 'restricted'],
        ['private_buyer', 'market', '2020-12-30', 'unknown'],
        ['private_buyer', 'market', '2020-12-31', 'unknown'],
      ],
    },
    {
      source:
        'OFSI, consolidated list of financial sanctions targets; closed on 2026-01-28, since when the UK Sanctions List is the only one',
      url: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
      says: 'The same measures until the list was closed; Terrorist Asset-Freezing Act 2010, in force 2010-12-17.',
      listing: { list: 'uk_conlist' },
      lines: [
        ['uk_person', 'buy', '2010-12-16', 'unknown'],
        ['uk_person', 'buy', '2010-12-17', 'prohibited'],
        ['uk_person', 'buy', '2026-01-27', 'prohibited'],
        ['uk_person', 'buy', '2026-01-28', 'nothing'],
        ['private_buyer', 'buy', '2010-12-16', 'unknown'],
        ['private_buyer', 'buy', '2010-12-17', 'restricted'],
        ['private_buyer', 'buy', '2026-01-27', 'restricted'],
        ['private_buyer', 'buy', '2026-01-28', 'nothing'],
        ['uk_person', 'use', '2010-12-16', 'unknown', 'United Nations Act 1946'],
        ['uk_person', 'use', '2010-12-17', 'restricted', 'consolidated list'],
        ['uk_person', 'use', '2026-01-27', 'restricted'],
        ['uk_person', 'use', '2026-01-28', 'nothing'],
        ['private_buyer', 'market', '2010-12-16', 'unknown', 'United Nations Act 1946'],
        ['private_buyer', 'market', '2010-12-17', 'unknown', 'consolidated list'],
        ['private_buyer', 'market', '2026-01-27', 'unknown'],
        ['private_buyer', 'market', '2026-01-28', 'nothing'],
      ],
    },
    {
      source:
        'United Nations Act 1946, section 1 (1946-04-15), and the orders under it, such as the Terrorism (United Nations Measures) Order 2001, S.I. 2001/3365',
      url: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
      says: 'Listings of the list go back to 2001, before the Act of 2010; which order bound whom was not looked up.',
      listing: { list: 'uk_conlist', listed: '2001-10-12' },
      lines: [
        ['uk_person', 'pay', '1946-04-14', 'nothing'],
        ['uk_person', 'pay', '1946-04-15', 'unknown'],
        ['uk_person', 'pay', '2001-10-12', 'unknown'],
        ['uk_person', 'pay', '2010-12-16', 'unknown'],
        ['uk_person', 'pay', '2010-12-17', 'prohibited'],
      ],
    },
    {
      source: 'UK Sanctions List, column Sanctions Imposed; S.I. 2020/948, regulation 6, in force 2020-12-31',
      url: 'http://legislation.gov.uk/uksi/2020/948/part/3/data.akn',
      says: 'The freeze binds for those “designated for the purposes of regulations 8 to 12 (asset-freeze etc.)”; the list says of each entry which sanctions are imposed, and of a ship it is a prohibition of port entry.',
      listing: { list: 'uk_sl', provisions: ['Prohibition of port entry'] },
      lines: [
        ['uk_person', 'buy', '2020-12-30', 'unknown'],
        ['uk_person', 'buy', '2020-12-31', 'restricted', 'others than an asset freeze'],
        ['private_buyer', 'use', '2020-12-31', 'restricted'],
      ],
    },
    {
      source: 'UK Sanctions List, column Sanctions Imposed; S.I. 2020/948, regulation 6',
      url: 'http://legislation.gov.uk/uksi/2020/948/part/3/data.akn',
      says: 'One of several measures is an asset freeze: the freeze binds.',
      listing: { list: 'uk_sl', provisions: ['Travel Ban', 'Asset freeze'] },
      lines: [
        ['uk_person', 'buy', '2020-12-31', 'prohibited', 'asset freeze'],
        ['private_buyer', 'buy', '2020-12-31', 'restricted', 'asset freeze'],
      ],
    },
    {
      source: 'Regulation 7 and Schedule 1, for example of S.I. 2019/855, in force 2020-12-31',
      url: 'https://www.legislation.gov.uk/uksi/2019/855/regulation/7',
      says: 'A person who is not an individual is “owned or controlled directly or indirectly” by another: more than 50 % of the shares or votes, the right to a majority of the board, or where that person’s wishes are reasonably expected to be followed.',
      listing: { list: 'uk_sl', owned: { test: 'uk_control', answer: 'yes' } },
      lines: [
        ['uk_person', 'use', '2020-12-30', 'unknown'],
        ['uk_person', 'use', '2020-12-31', 'restricted'],
        ['private_buyer', 'market', '2020-12-30', 'unknown'],
        ['private_buyer', 'market', '2020-12-31', 'unknown'],
        ['uk_person', 'pay', '2020-12-30', 'unknown'],
        ['uk_person', 'pay', '2020-12-31', 'prohibited'],
        ['private_buyer', 'buy', '2020-12-30', 'unknown'],
        ['private_buyer', 'buy', '2020-12-31', 'restricted'],
      ],
    },
    {
      source: 'Regulation 7 and Schedule 1, for example of S.I. 2019/855, in force 2020-12-31',
      url: 'https://www.legislation.gov.uk/uksi/2019/855/regulation/7',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'uk_sl', owned: { test: 'uk_control', answer: 'unknown' } },
      lines: [
        ['uk_person', 'pay', '2020-12-30', 'unknown'],
        ['uk_person', 'pay', '2020-12-31', 'unknown'],
      ],
    },
    ...(['yes', 'unknown'] as const).flatMap((answer) =>
      ['uk_sl', 'uk_conlist'].map((list) => ({
        source: 'Regulations of the European Union that applied in the United Kingdom until 2020-12-31; OFSI guidance',
        url: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
        says: 'A freeze reached as a rule companies that a listed person owned or controlled; under which instrument was not looked up.',
        listing: { list, owned: { test: 'uk_control', answer } } as const,
        lines: [
          ['uk_person', 'contract', '1946-04-14', 'nothing'],
          ['uk_person', 'contract', '1946-04-15', 'unknown', 'was not looked up'],
          ['uk_person', 'contract', '2020-12-30', 'unknown', 'was not looked up'],
          ['uk_person', 'contract', '2020-12-31', answer === 'yes' ? 'prohibited' : 'unknown', 'Regulation 7'],
        ] as const,
      })),
    ),
    {
      source: 'Global Human Rights Sanctions Regulations 2020, S.I. 2020/680, regulations 1 and 11 to 15',
      url: 'https://www.legislation.gov.uk/uksi/2020/680/part/1/made',
      says: '“These Regulations come into force at 1.00 p.m. on 6th July 2020.” Other designations on the list rest on regulations in force from 2020-12-31, with dates of earlier listings.',
      listing: { list: 'uk_sl', listed: '2020-07-06' },
      lines: [
        ['uk_person', 'contract', '1946-04-14', 'nothing'],
        ['uk_person', 'contract', '1946-04-15', 'unknown', 'was not looked up'],
        ['uk_person', 'contract', '2020-07-06', 'unknown', '2020-07-06'],
        ['uk_person', 'contract', '2020-12-30', 'unknown', '2020-07-06'],
        ['uk_person', 'contract', '2020-12-31', 'prohibited'],
      ],
    },
  ],
};

export const ca: Scenarios = {
  regime: 'ca',
  groups: [
    {
      source: 'Special Economic Measures Act, S.C. 1992, c. 17 (assented to 1992-06-04)',
      url: 'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx',
      says: 'Persons in Canada and Canadians abroad may not deal in the property of a listed person.',
      listing: { list: 'ca_sema' },
      lines: [
        ['private_buyer', 'buy', '1992-06-03', 'nothing'],
        ['private_buyer', 'buy', '1992-06-04', 'restricted'],
        ['us_person', 'pay', '2024-04-15', 'restricted'],
        ['private_buyer', 'use', '1992-06-03', 'nothing'],
        ['private_buyer', 'use', '1992-06-04', 'unknown'],
        ['eu_operator', 'market', '2024-04-15', 'unknown'],
      ],
    },
    {
      source: 'Special Economic Measures Act, section 2.1, in force 2023-06-22',
      url: 'https://canadaregulatoryreview.com/canada-significantly-amends-sanctions-laws-adding-deemed-ownership-criteria',
      says: 'The property of an entity is deemed to be owned by who “holds, directly or indirectly, 50% or more of the shares or ownership interests in the entity or 50% or more of the voting rights”, or controls it.',
      listing: { list: 'ca_sema', owned: { test: 'half_or_control', answer: 'yes' } },
      lines: [
        ['private_buyer', 'buy', '1992-06-03', 'nothing'],
        ['private_buyer', 'buy', '1992-06-04', 'unknown'],
        ['private_buyer', 'buy', '2023-06-21', 'unknown'],
        ['private_buyer', 'buy', '2023-06-22', 'restricted'],
        ['eu_operator', 'use', '2023-06-21', 'unknown', 'before section 2.1'],
        ['eu_operator', 'use', '2023-06-22', 'unknown', 'deemed to be owned'],
      ],
    },
    {
      source: 'Special Economic Measures Act, section 2.1, in force 2023-06-22',
      url: 'https://canadaregulatoryreview.com/canada-significantly-amends-sanctions-laws-adding-deemed-ownership-criteria',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'ca_sema', owned: { test: 'half_or_control', answer: 'unknown' } },
      lines: [
        ['private_buyer', 'buy', '1992-06-03', 'nothing'],
        ['private_buyer', 'buy', '1992-06-04', 'unknown'],
      ],
    },
  ],
};

export const au: Scenarios = {
  regime: 'au',
  groups: [
    {
      source: 'Charter of the United Nations Act 1945 (1945-12-21); Autonomous Sanctions Act 2011',
      url: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
      says: 'Persons in Australia and Australians abroad may not make an asset available to a listed person, nor deal with its assets.',
      listing: { list: 'au_dfat' },
      lines: [
        ['private_buyer', 'buy', '1945-12-20', 'nothing'],
        ['private_buyer', 'buy', '1945-12-21', 'restricted'],
        ['eu_operator', 'contract', '2024-04-15', 'restricted'],
        ['private_buyer', 'use', '1945-12-20', 'nothing'],
        ['private_buyer', 'use', '1945-12-21', 'unknown'],
        ['eu_operator', 'market', '2024-04-15', 'unknown'],
      ],
    },
    {
      source: 'Autonomous Sanctions Regulations 2011, controlled asset',
      url: 'https://ashurst.com/en/insights/australian-sanctions-uncertainty-and-limited-guidance',
      says: 'A controlled asset is one owned or controlled by a designated person; “Ownership and control are not defined in the sanctions laws.”',
      listing: { list: 'au_dfat', owned: { test: 'half_or_control', answer: 'yes' } },
      lines: [
        ['private_buyer', 'buy', '1945-12-20', 'nothing'],
        ['private_buyer', 'buy', '1945-12-21', 'unknown'],
        ['uk_person', 'use', '2024-04-15', 'unknown'],
      ],
    },
    {
      source: 'Autonomous Sanctions Regulations 2011, controlled asset',
      url: 'https://ashurst.com/en/insights/australian-sanctions-uncertainty-and-limited-guidance',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'au_dfat', owned: { test: 'half_or_control', answer: 'unknown' } },
      lines: [
        ['private_buyer', 'buy', '1945-12-20', 'nothing'],
        ['private_buyer', 'buy', '1945-12-21', 'unknown'],
      ],
    },
  ],
};

export const ch: Scenarios = {
  regime: 'ch',
  groups: [
    {
      source: 'Embargo Act, SR 946.231, in force 2003-01-01; the ordinance of the entry',
      url: 'https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html',
      says: 'No funds or economic resources may be made available to a listed person.',
      listing: { list: 'ch_seco' },
      lines: [
        ['private_buyer', 'buy', '2002-12-31', 'nothing'],
        ['private_buyer', 'buy', '2003-01-01', 'restricted'],
        ['uk_person', 'import', '2024-04-15', 'restricted'],
        ['private_buyer', 'use', '2002-12-31', 'nothing'],
        ['private_buyer', 'use', '2003-01-01', 'unknown'],
        ['eu_operator', 'market', '2024-04-15', 'unknown'],
      ],
    },
    {
      source: 'SECO, FAQ of 2024-05-16 on the ordinance about Ukraine, Article 15',
      url: 'https://mme.ch/en/magazine/articles/updated-swiss-faqs-on-the-ukraine-sanctions',
      says: 'Ownership: more than 50 % of the shares, those of several listed persons added up; control by one of several criteria, which can be rebutted.',
      listing: { list: 'ch_seco', owned: { test: 'half_or_control', answer: 'yes' } },
      lines: [
        ['private_buyer', 'buy', '2002-12-31', 'nothing'],
        ['private_buyer', 'buy', '2003-01-01', 'unknown'],
        ['private_buyer', 'buy', '2024-05-15', 'unknown'],
        ['private_buyer', 'buy', '2024-05-16', 'restricted'],
        ['eu_operator', 'use', '2024-05-15', 'unknown', 'had published no share'],
        ['eu_operator', 'use', '2024-05-16', 'unknown', 'more than 50 percent'],
      ],
    },
    {
      source: 'SECO, FAQ of 2024-05-16 on the ordinance about Ukraine, Article 15',
      url: 'https://mme.ch/en/magazine/articles/updated-swiss-faqs-on-the-ukraine-sanctions',
      says: 'An interest of unknown size, or that may be control: neither owned nor not.',
      listing: { list: 'ch_seco', owned: { test: 'half_or_control', answer: 'unknown' } },
      lines: [
        ['private_buyer', 'buy', '2002-12-31', 'nothing'],
        ['private_buyer', 'buy', '2003-01-01', 'unknown'],
      ],
    },
  ],
};

export const jp: Scenarios = {
  regime: 'jp',
  groups: [
    {
      source: 'Catch-all controls under the Export Trade Control Order, from 2002-04-01; METI End User List',
      url: 'https://www.meti.go.jp/policy/anpo/englishpage.html',
      says: 'An exporter in Japan needs a licence for goods to a listed party, unless they evidently serve no weapon of mass destruction; nothing is said of buying from it.',
      listing: { list: 'jp_meti_eul' },
      lines: [
        ['private_buyer', 'export', '2002-03-31', 'nothing'],
        ['private_buyer', 'export', '2002-04-01', 'licence_required'],
        ['private_buyer', 'buy', '2002-03-31', 'nothing'],
        ['private_buyer', 'buy', '2002-04-01', 'not_covered'],
        ['us_importer', 'import', '2024-04-15', 'not_covered'],
      ],
    },
  ],
};
