import type { Scenarios } from './scenario.ts';

const dahua = { list: 'starter:us_ndaa_889', covers: 'equipment', listed: '2018-08-13' } as const;
const statute = 'http://wifcon.com/dodauth19/dod19_889.htm';

export const usNdaa889: Scenarios = {
  regime: 'us_ndaa_889',
  groups: [
    {
      source: 'Pub. L. 115-232, § 889(a)(1)(A) and (c)',
      url: statute,
      says: 'The head of an executive agency may not procure or obtain, or extend or renew a contract to procure or obtain, covered equipment (part A). That takes effect one year after the enactment, which was on 2018-08-13.',
      listing: dahua,
      lines: [
        ['us_federal_agency', 'buy', '2018-08-12', 'nothing'],
        ['us_federal_agency', 'buy', '2018-08-13', 'not_covered'],
        ['us_federal_agency', 'buy', '2019-08-12', 'not_covered'],
        ['us_federal_agency', 'buy', '2019-08-13', 'prohibited', '§ 889(a)(1)(A)'],
        ['us_federal_agency', 'buy', '2020-04-15', 'prohibited'],
        ['us_federal_agency', 'pay', '2020-04-15', 'prohibited'],
        ['us_federal_agency', 'contract', '2019-08-12', 'not_covered'],
        ['us_federal_agency', 'contract', '2019-08-13', 'prohibited'],
      ],
    },
    {
      source: 'Pub. L. 115-232, § 889(a)(1)(B) and (c)',
      url: statute,
      says: 'Nor may it enter into, extend or renew a contract with an entity that uses covered equipment (part B): two years after the enactment.',
      listing: dahua,
      lines: [
        ['us_federal_agency', 'contract', '2020-08-12', 'prohibited'],
        ['us_federal_agency', 'contract', '2020-08-13', 'prohibited + prohibited', '§ 889(a)(1)(B)'],
      ],
    },
    {
      source: 'Pub. L. 115-232, § 889(a)(1)',
      url: statute,
      says: 'Both parts are about procuring and contracting. Of equipment that an agency has and goes on using, the section says nothing.',
      listing: dahua,
      lines: [
        ['us_federal_agency', 'use', '2019-08-12', 'not_covered'],
        ['us_federal_agency', 'use', '2019-08-13', 'not_covered'],
        ['us_federal_agency', 'use', '2026-11-23', 'not_covered'],
        ['us_federal_agency', 'import', '2026-11-23', 'nothing'],
      ],
    },
    {
      source: 'FAR 52.204-25(b)(2); Pub. L. 115-232, § 889(a)(1)(B)',
      url: 'https://diligencedesk.orygn.tech/far-52-204-25-explained',
      says: 'From 2020-08-13 an agency may not contract with an entity that uses covered equipment, regardless of whether the use is in performance of a federal contract: the contractor is not forbidden to use, it loses the contract.',
      listing: dahua,
      lines: [
        ['us_federal_contractor', 'use', '2018-08-12', 'nothing'],
        ['us_federal_contractor', 'use', '2018-08-13', 'not_covered'],
        ['us_federal_contractor', 'use', '2019-08-12', 'not_covered'],
        ['us_federal_contractor', 'use', '2019-08-13', 'not_covered'],
        ['us_federal_contractor', 'use', '2020-08-12', 'not_covered'],
        ['us_federal_contractor', 'use', '2020-08-13', 'restricted'],
        ['us_federal_contractor', 'buy', '2020-08-12', 'not_covered'],
        ['us_federal_contractor', 'buy', '2020-08-13', 'restricted'],
      ],
    },
    {
      source: 'FAR 52.204-25(b)(1), interim rule 84 FR 40216',
      url: 'https://diligencedesk.orygn.tech/far-52-204-25-explained',
      says: 'The contractor may not provide covered equipment to the Government (prohibited); from 2019-08-13 contracts carry 52.204-25 and solicitations 52.204-24 (restricted).',
      listing: dahua,
      lines: [
        ['us_federal_contractor', 'contract', '2018-08-12', 'nothing'],
        ['us_federal_contractor', 'contract', '2018-08-13', 'not_covered'],
        ['us_federal_contractor', 'contract', '2019-08-12', 'not_covered'],
        ['us_federal_contractor', 'contract', '2019-08-13', 'prohibited + restricted', '52.204-25 (AUG 2019)'],
      ],
    },
    {
      source: 'FAR 52.204-26, second interim rule 84 FR 68314',
      url: 'https://www.govinfo.gov/content/pkg/FR-2019-12-13/html/2019-26579.htm',
      says: '“require offerors to represent annually whether they offer to the Government equipment, systems, or services that include covered telecommunications equipment”; “Effective Date: December 13, 2019”.',
      listing: dahua,
      lines: [
        ['us_federal_contractor', 'contract', '2019-12-12', 'prohibited + restricted', '52.204-25 (AUG 2019)'],
        [
          'us_federal_contractor',
          'contract',
          '2019-12-13',
          'prohibited + restricted',
          '52.204-26 (DEC 2019); 84 FR 68314',
        ],
      ],
    },
    {
      source: 'FAR 52.204-24 and -25 with part B, interim rule 85 FR 42665',
      url: 'https://vdocuments.us/billing-code-6820-ep-department-of-defense-general-billing-code-6820-ep-department.html',
      says: '“implement section 889(a)(1)(B)”; “DATES: Effective: August 13, 2020”.',
      listing: dahua,
      lines: [
        ['us_federal_contractor', 'contract', '2020-08-12', 'prohibited + restricted', '84 FR 68314'],
        ['us_federal_contractor', 'contract', '2020-08-13', 'prohibited + restricted', '85 FR 42665'],
      ],
    },
    {
      source: 'FAR 52.204-26(c)(2), second interim rule 85 FR 53126',
      url: 'https://www.govinfo.gov/content/pkg/FR-2020-08-27/html/2020-18772.htm',
      says: '“represent annually, after conducting a reasonable inquiry, whether it uses covered telecommunications equipment or services”; “DATES: Effective: October 26, 2020”.',
      listing: dahua,
      lines: [
        ['us_federal_contractor', 'contract', '2020-10-25', 'prohibited + restricted', '85 FR 42665'],
        ['us_federal_contractor', 'contract', '2020-10-26', 'prohibited + restricted', '85 FR 53126'],
      ],
    },
    {
      source: 'FAR 52.240-90 and 52.240-91, model deviation text of the FAR overhaul',
      url: 'https://part52.dev/context/clauses/52.240-91/index.html',
      says: 'Issued on 2025-08-14 or 15; reserves 52.204-24 to -26 where an agency adopts it. The codified FAR still has them: both families are printed.',
      listing: dahua,
      lines: [
        ['us_federal_contractor', 'contract', '2025-08-13', 'prohibited + restricted', '85 FR 53126'],
        [
          'us_federal_contractor',
          'contract',
          '2025-08-14',
          'prohibited + restricted + restricted',
          '52.240-90 and 52.240-91, model deviation',
        ],
      ],
    },
    {
      source: 'Pub. L. 115-232, § 889(a) and (b)',
      url: statute,
      says: 'The section speaks to the heads of executive agencies. It says nothing to a private buyer.',
      listing: dahua,
      lines: [
        ['private_buyer', 'buy', '2018-08-12', 'nothing'],
        ['private_buyer', 'buy', '2018-08-13', 'not_covered'],
        ['private_buyer', 'buy', '2020-04-15', 'not_covered'],
        ['private_buyer', 'use', '2020-08-13', 'not_covered'],
        ['us_person', 'buy', '2020-04-15', 'not_covered'],
        ['eu_operator', 'buy', '2020-04-15', 'not_covered'],
        ['uk_person', 'import', '2020-04-15', 'not_covered'],
        ['private_buyer', 'export', '2020-04-15', 'nothing'],
      ],
    },
  ],
};
