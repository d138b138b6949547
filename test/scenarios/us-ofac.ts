import type { Scenarios } from './scenario.ts';

const owned = { list: 'us_ofac_sdn', owned: { test: 'us_ofac_50', answer: 'yes' } } as const;

export const usOfac: Scenarios = {
  regime: 'us_ofac',
  groups: [
    {
      source: 'International Emergency Economic Powers Act, 50 U.S.C. 1701-1706 (enacted 1977-12-28); 31 CFR chapter V',
      url: 'https://ofac.treasury.gov/faqs/3',
      says: 'The property of a party on the SDN List is blocked, and US persons are generally prohibited from dealing with it; who is no US person may not cause one to.',
      listing: { list: 'us_ofac_sdn' },
      lines: [
        ['us_person', 'buy', '1977-12-27', 'nothing'],
        ['us_person', 'buy', '1977-12-28', 'prohibited'],
        ['us_person', 'pay', '2020-04-15', 'prohibited'],
        ['us_importer', 'import', '2020-04-15', 'prohibited'],
        ['us_exporter', 'export', '2020-04-15', 'prohibited'],
        ['us_federal_agency', 'contract', '2020-04-15', 'prohibited'],
        ['us_federal_contractor', 'buy', '2020-04-15', 'prohibited'],
        ['private_buyer', 'buy', '1977-12-27', 'nothing'],
        ['private_buyer', 'buy', '1977-12-28', 'restricted'],
        ['eu_operator', 'pay', '2020-04-15', 'restricted'],
        ['uk_person', 'contract', '2020-04-15', 'restricted'],
        ['us_person', 'use', '2020-04-15', 'nothing'],
      ],
    },
    {
      source: 'OFAC, guidance of 2008-02-14',
      url: 'https://www.lexology.com/library/detail.aspx?g=98e1f875-4ad0-4f18-81e9-b658f1a6c40d',
      says: 'A blocked person is “considered to have an interest in all property and interests in property of an entity in which it owns, directly or indirectly, a 50% or greater interest”.',
      listing: owned,
      lines: [
        ['us_person', 'buy', '2008-02-13', 'nothing'],
        ['us_person', 'buy', '2008-02-14', 'prohibited'],
        ['private_buyer', 'buy', '2008-02-13', 'nothing'],
        ['private_buyer', 'buy', '2008-02-14', 'restricted'],
      ],
    },
    {
      source: 'OFAC, revised guidance of 2014-08-13; FAQ 398 to 402',
      url: 'https://ofac.treasury.gov/faqs/401',
      says: '“any entity owned in the aggregate, directly or indirectly, 50 percent or more by one or more blocked persons is itself considered to be a blocked person”.',
      listing: owned,
      lines: [
        ['us_person', 'buy', '2014-08-12', 'prohibited', 'left open'],
        ['us_person', 'buy', '2014-08-13', 'prohibited', 'in the aggregate'],
        ['private_buyer', 'buy', '2014-08-12', 'restricted'],
        ['private_buyer', 'buy', '2014-08-13', 'restricted', 'in the aggregate'],
        ['us_federal_agency', 'contract', '2024-04-15', 'prohibited'],
        ['eu_operator', 'pay', '2024-04-15', 'restricted'],
      ],
    },
    {
      source: 'OFAC, guidance of 2008-02-14 and of 2014-08-13',
      url: 'https://www.complianceweek.com/ofac-amends-50-percent-rule-for-sanctions/13343.article',
      says: 'The line is 50 percent: a share that the sources do not give may meet it, and caution is advised below it too. It is neither a prohibition nor none.',
      listing: { list: 'us_ofac_sdn', owned: { test: 'us_ofac_50', answer: 'unknown' } },
      lines: [
        ['us_person', 'buy', '2008-02-13', 'nothing'],
        ['us_person', 'buy', '2008-02-14', 'unknown'],
        ['private_buyer', 'buy', '2024-04-15', 'unknown'],
      ],
    },
    {
      source: 'E.O. 13662, Directives 1 to 4; OFAC FAQ 370',
      url: 'https://home.treasury.gov/policy-issues/financial-sanctions/faqs/topic/1576',
      says: 'Debt under Directive 1: longer than 90 days if issued from 2014-07-16, than 30 days from 2014-09-12, than 14 days from 2017-11-28. Not blocking: new debt, new equity and certain oil projects, for US persons.',
      listing: { list: 'us_csl:SSI' },
      lines: [
        ['us_person', 'buy', '2014-07-15', 'nothing'],
        ['us_person', 'buy', '2014-07-16', 'restricted', 'more than 90 days'],
        ['us_person', 'pay', '2014-09-11', 'restricted', 'more than 90 days'],
        ['us_person', 'pay', '2014-09-12', 'restricted', 'more than 30 days'],
        ['us_exporter', 'export', '2017-11-27', 'restricted', 'more than 30 days'],
        ['us_exporter', 'export', '2017-11-28', 'restricted', 'more than 14 days'],
        ['private_buyer', 'buy', '2014-07-15', 'nothing'],
        ['private_buyer', 'buy', '2014-07-16', 'restricted'],
        ['eu_operator', 'contract', '2022-04-15', 'restricted'],
      ],
    },
    {
      source: 'E.O. 13959 as amended by E.O. 14032 (86 FR 30145)',
      url: 'https://www.federalregister.gov/citation/86-FR-30145',
      says: 'US persons may not purchase or sell publicly traded securities of a listed person, beginning on 2021-08-02 for those of the annex of 2021-06-03. Nothing is said of goods.',
      listing: { list: 'us_csl:CMIC' },
      lines: [
        ['private_buyer', 'buy', '2021-06-02', 'nothing'],
        ['private_buyer', 'buy', '2021-06-03', 'not_covered'],
        ['us_person', 'buy', '2022-04-15', 'not_covered'],
        ['us_federal_agency', 'use', '2022-04-15', 'not_covered'],
      ],
    },
    {
      source: 'E.O. 13959 § 1 as amended by E.O. 14032 (86 FR 30145)',
      url: 'https://www.federalregister.gov/citation/86-FR-30145',
      says: 'The same, for securities: prohibited for US persons from 2021-08-02; others are not bound.',
      listing: { list: 'us_csl:CMIC', dealing: 'securities' },
      lines: [
        ['us_person', 'buy', '2021-08-01', 'nothing'],
        ['us_person', 'buy', '2021-08-02', 'prohibited'],
        ['private_buyer', 'buy', '2021-08-02', 'nothing'],
      ],
    },
    {
      source: 'E.O. 13608 (signed 2012-05-01)',
      url: 'https://ofac.treasury.gov/other-ofac-sanctions-lists',
      says: 'Dealings with a foreign sanctions evader in goods, services or technology in or intended for the United States, or by US persons, are prohibited.',
      listing: { list: 'us_csl:FSE' },
      lines: [
        ['us_person', 'buy', '2012-04-30', 'nothing'],
        ['us_person', 'buy', '2012-05-01', 'prohibited'],
        ['private_buyer', 'buy', '2012-04-30', 'nothing'],
        ['private_buyer', 'buy', '2012-05-01', 'restricted'],
      ],
    },
    {
      source:
        'OFAC, List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
      url: 'https://ofac.treasury.gov/other-ofac-sanctions-lists',
      says: 'US banks may not open or keep correspondent accounts for the bank, or only under strict conditions; the list in this form is of 2019-03-14.',
      listing: { list: 'us_ofac_cons:CAP' },
      lines: [
        ['private_buyer', 'pay', '2019-03-13', 'nothing'],
        ['private_buyer', 'pay', '2019-03-14', 'restricted'],
      ],
    },
    {
      source: 'OFAC, Non-SDN Palestinian Legislative Council List; 31 CFR parts 594, 595 and 597',
      url: 'https://ofac.treasury.gov/other-ofac-sanctions-lists',
      says: 'From 2006-04-12 US financial institutions reject transactions with the listed members.',
      listing: { list: 'us_csl:PLC' },
      lines: [
        ['us_person', 'pay', '2006-04-11', 'nothing'],
        ['us_person', 'pay', '2006-04-12', 'restricted'],
      ],
    },
    {
      source: 'OFAC, Non-SDN Menu-Based Sanctions List',
      url: 'https://ofac.treasury.gov/other-ofac-sanctions-lists',
      says: 'The measures differ from party to party; the list is of 2020-12-14.',
      listing: { list: 'us_csl:MBS' },
      lines: [
        ['us_person', 'buy', '2020-12-13', 'nothing'],
        ['us_person', 'buy', '2020-12-14', 'unknown'],
      ],
    },
    {
      source: 'OFAC, Consolidated Sanctions List (non-SDN)',
      url: 'https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists',
      says: 'One file for several lists; an entry that names none of them says nothing of its measures. A list inside it has its own rule.',
      listing: { list: 'us_ofac_cons' },
      lines: [
        ['us_person', 'buy', '2008-12-31', 'nothing'],
        ['us_person', 'buy', '2009-01-01', 'unknown'],
      ],
    },
    {
      source: 'OFAC, Consolidated Sanctions List (non-SDN), Sectoral Sanctions Identifications List',
      url: 'https://home.treasury.gov/policy-issues/financial-sanctions/faqs/topic/1576',
      says: 'The same measures as in the Consolidated Screening List; the file is another.',
      listing: { list: 'us_ofac_cons:SSI' },
      lines: [
        ['us_person', 'buy', '2022-04-15', 'restricted'],
        ['private_buyer', 'buy', '2022-04-15', 'restricted'],
      ],
    },
  ],
};
