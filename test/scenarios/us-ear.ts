import type { Scenarios } from './scenario.ts';

const entityList = { list: 'us_bis_entity_list', citation: '84 FR 54004', listed: '2019-10-09' } as const;
const owned = { list: 'us_csl:EL', owned: { test: 'us_bis_affiliates', answer: 'yes' } } as const;
const unknownShare = { list: 'us_csl:EL', owned: { test: 'us_bis_affiliates', answer: 'unknown' } } as const;
const ownedBySdn = { list: 'us_ofac_sdn', owned: { test: 'us_bis_affiliates', answer: 'yes' } } as const;

export const usEar: Scenarios = {
  regime: 'us_ear',
  groups: [
    {
      source: 'BIS, Entity List FAQ "Can I purchase items from a company that is listed on the Entity List?"',
      url: 'https://www.bis.gov/faqs/can-i-purchase-items-company-listed-entity-list',
      says: 'The list creates no prohibition on purchases; a purchase of items subject to the EAR from a listed party is a red flag that needs additional due diligence. BIS told Reuters in 2020 that transactions of any nature with listed entities are a red flag.',
      listing: entityList,
      lines: [
        ['private_buyer', 'buy', '2020-04-15', 'red_flag'],
        ['private_buyer', 'contract', '2020-04-15', 'red_flag'],
        ['private_buyer', 'pay', '2020-04-15', 'red_flag'],
        ['private_buyer', 'use', '2020-04-15', 'red_flag'],
        ['us_person', 'buy', '2020-04-15', 'red_flag'],
        ['us_federal_agency', 'buy', '2020-04-15', 'red_flag'],
        ['us_federal_contractor', 'use', '2020-04-15', 'red_flag'],
        ['eu_operator', 'buy', '2020-04-15', 'red_flag'],
        ['uk_person', 'buy', '2020-04-15', 'red_flag'],
        ['private_buyer', 'authorise', '2020-04-15', 'nothing'],
      ],
    },
    {
      source: '15 CFR 744.11, 744.16 and Supplement No. 4 to part 744',
      url: 'https://govregs.com/regulations/title15_chapterVII_part744_section744.16',
      says: 'A licence is required to export, reexport or transfer in-country the items that the entry names when a listed entity is a party to the transaction.',
      listing: entityList,
      lines: [
        ['us_exporter', 'export', '2020-04-15', 'licence_required'],
        ['private_buyer', 'export', '2020-04-15', 'licence_required'],
        ['eu_operator', 'export', '2020-04-15', 'licence_required'],
      ],
    },
    {
      source: 'BIS, Entity List FAQ "Can a U.S. company import items from listed entities?"',
      url: 'https://bis.gov/taxonomy/term/2902?page=3',
      says: 'BIS has no jurisdiction over imports; the red flag of the transaction stays.',
      listing: { list: 'us_csl:EL' },
      lines: [
        ['us_importer', 'import', '2020-04-15', 'red_flag + not_covered'],
        ['private_buyer', 'market', '2020-04-15', 'red_flag + not_covered'],
      ],
    },
    {
      source: 'BIS, Entity List FAQ 2',
      url: 'https://www.bis.doc.gov/index.php/cbc-faqs',
      says: '“BIS first published the Entity List in February 1997”.',
      listing: { list: 'us_bis_entity_list' },
      lines: [
        ['private_buyer', 'buy', '1997-01-31', 'nothing'],
        ['private_buyer', 'buy', '1997-02-01', 'red_flag'],
        ['us_exporter', 'export', '1997-01-31', 'nothing'],
        ['us_exporter', 'export', '1997-02-01', 'licence_required'],
        ['us_importer', 'import', '1997-01-31', 'nothing'],
        ['us_importer', 'import', '1997-02-01', 'red_flag + not_covered'],
      ],
    },
    {
      source: 'The Export Administration Regulations as republished on 1996-03-25; Supplement No. 1 to 15 CFR part 764',
      url: 'https://ecfr.io/Title-15/Part-764/Appendix',
      says: 'Standard terms of a denial order: no person may export or reexport to the denied person any item subject to the EAR, nor acquire from it such an item that has been or will be exported from the United States.',
      listing: { list: 'us_bis_dpl' },
      lines: [
        ['us_exporter', 'export', '1996-03-24', 'nothing'],
        ['us_exporter', 'export', '1996-03-25', 'prohibited'],
        ['eu_operator', 'export', '2020-04-15', 'prohibited'],
        ['private_buyer', 'buy', '1996-03-24', 'nothing'],
        ['private_buyer', 'buy', '1996-03-25', 'restricted'],
        ['us_federal_agency', 'pay', '2020-04-15', 'restricted'],
        ['private_buyer', 'use', '2020-04-15', 'nothing'],
      ],
    },
    {
      source: '15 CFR 744.21 and Supplement No. 7 to part 744; 85 FR 83793',
      url: 'https://www.bis.doc.gov/index.php/policy-guidance/product-guidance/high-performance-computers/12-policy-guidance/list-parties-of-concern',
      says: 'The Military End User List was first published on 2020-12-23: exports of the items of Supplement No. 2 to a listed party need a licence.',
      listing: { list: 'us_csl:MEU' },
      lines: [
        ['us_exporter', 'export', '2020-12-22', 'nothing'],
        ['us_exporter', 'export', '2020-12-23', 'licence_required'],
        ['private_buyer', 'buy', '2020-12-22', 'nothing'],
        ['private_buyer', 'buy', '2020-12-23', 'red_flag'],
        ['us_importer', 'import', '2021-04-15', 'nothing'],
      ],
    },
    {
      source: '15 CFR 744.15 and Supplement No. 6 to part 744; 78 FR 76741',
      url: 'https://www.ecfr.gov/current/title-15/section-744.15',
      says: 'From 2014-01-21 exports to a party on the Unverified List may use no licence exception and need a statement of the party where no licence is needed; the listing is a red flag.',
      listing: { list: 'us_csl:UVL' },
      lines: [
        ['us_exporter', 'export', '2014-01-20', 'nothing'],
        ['us_exporter', 'export', '2014-01-21', 'restricted'],
        ['private_buyer', 'buy', '2014-01-20', 'nothing'],
        ['private_buyer', 'buy', '2014-01-21', 'red_flag'],
      ],
    },
    {
      source: 'Affiliates Rule, FR doc. 2025-19001; its suspension, FR doc. 2025-19846',
      url: 'https://www.internationaltradeinsights.com/2025/11/bis-suspends-affiliates-rule-for-one-year-following-u-s-agreement-with-china',
      says: 'Took effect on 2025-09-29; suspended effective 2025-11-10 and through 2026-11-09, to apply again from 2026-11-10 absent an extension. Before it, and while it is suspended, only the listed parties are bound, and ownership by one is a red flag. No source says what happened on 2026-11-10.',
      listing: owned,
      lines: [
        ['us_exporter', 'export', '1997-01-31', 'nothing'],
        ['us_exporter', 'export', '1997-02-01', 'red_flag'],
        ['us_exporter', 'export', '2025-09-28', 'red_flag'],
        ['us_exporter', 'export', '2025-09-29', 'licence_required'],
        ['us_exporter', 'export', '2025-11-09', 'licence_required'],
        ['us_exporter', 'export', '2025-11-10', 'red_flag'],
        ['us_exporter', 'export', '2026-11-09', 'red_flag'],
        ['us_exporter', 'export', '2026-11-10', 'unknown'],
        ['us_exporter', 'export', '2026-11-23', 'unknown'],
        ['private_buyer', 'export', '2025-10-15', 'licence_required'],
        ['private_buyer', 'buy', '2025-10-15', 'nothing'],
      ],
    },
    {
      source: 'Red Flag 29, Supplement No. 3 to 15 CFR part 732, as added by FR doc. 2025-19001',
      url: 'https://www.internationaltradeinsights.com/2025/11/bis-suspends-affiliates-rule-for-one-year-following-u-s-agreement-with-china',
      says: 'Who knows of an owner on the Entity List or the MEU List and cannot determine the percentage needs a licence; an unknown share is no share below 50 percent.',
      listing: unknownShare,
      lines: [
        ['us_exporter', 'export', '2025-09-28', 'nothing'],
        ['us_exporter', 'export', '2025-09-29', 'licence_required'],
        ['us_exporter', 'export', '2025-11-09', 'licence_required'],
        ['us_exporter', 'export', '2025-11-10', 'nothing'],
        ['us_exporter', 'export', '2026-11-09', 'nothing'],
        ['us_exporter', 'export', '2026-11-10', 'unknown'],
      ],
    },
    {
      source: '15 CFR 744.8(a)(1) as amended by FR doc. 2025-19001',
      url: 'https://www.skadden.com/insights/publications/2025/11/bis-suspends-affiliates-rule-for-one-year-as-part-of-the-us-china-trade-deal',
      says: 'The Affiliates Rule also reached entities owned by persons whom OFAC blocked under certain programmes, and only under those.',
      listing: ownedBySdn,
      lines: [
        ['us_exporter', 'export', '2025-09-28', 'nothing'],
        ['us_exporter', 'export', '2025-09-29', 'restricted'],
        ['us_exporter', 'export', '2025-11-09', 'restricted'],
        ['us_exporter', 'export', '2025-11-10', 'red_flag'],
        ['us_exporter', 'export', '2026-11-09', 'red_flag'],
        ['us_exporter', 'export', '2026-11-10', 'unknown'],
      ],
    },
  ],
};
