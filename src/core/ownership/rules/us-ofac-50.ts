import type { OwnershipRule, RuleVersion } from '../rule.ts';

const OF_2008 = 'https://www.lexology.com/library/detail.aspx?g=98e1f875-4ad0-4f18-81e9-b658f1a6c40d';

/**
 * OFAC's 50 Percent Rule.
 *
 * Revised guidance of 2014-08-13 and FAQ 399: the stakes of all blocked persons are added up, whatever programme blocked them.
 * FAQ 401: "'Indirectly' … refers to one or more blocked persons' ownership of shares of an entity through another entity or entities
 * that are 50 percent or more owned in the aggregate by the blocked person(s)": an entity at 50 % counts whole, nothing is multiplied.
 * FAQ 398: "OFAC's 50 Percent Rule speaks only to ownership and not to control."
 * FAQ 402: what fell below 50 % by a sale outside US jurisdiction is no longer blocked by the rule: edges are dated.
 * FAQ 401, examples 4 and 5: shares of which nothing is said do not count as held by blocked persons.
 * Before 2014-08-13 the guidance of 2008-02-14 spoke of an entity in which a blocked person "owns, directly or indirectly, a 50% or greater interest", and
 * "left open the question whether aggregate ownership resulted in automatic blocking" (the law firm's report that is the source). Other firms report that
 * OFAC advised informally, and in answers of 2014 about Russia and Ukraine, that stakes were not added up: lexology.com c1722ac2-8e5c-474c-815a-69d91ed43328,
 * crowell.com "OFAC Changes Its Mind on Aggregate SDN Ownership". Those answers were not read, so what only several reach together is `unknown`.
 * Before 2008-02-14 no published guidance is known: what was blocked by ownership then depended on each programme, so a `yes` is `unknown`.
 */
export const usOfac50: OwnershipRule = {
  id: 'us_ofac_50',
  title: 'OFAC 50 Percent Rule',
  lists: ['us_ofac_sdn', 'us_csl:SDN', 'us_ofac_cons:SDN'],
  versions: [
    version({
      from: null,
      until: '2008-02-14',
      owners: 'unsettled',
      inForce: 'unknown',
      citation: 'no published guidance before that of 2008-02-14 is known',
      source: OF_2008,
      status: 'needs_confirmation',
      notes: [
        'OFAC’s rule was first published on 2008-02-14; no published guidance of before is known, so the arithmetic is that of 2008, which leaves open whether the stakes of several are added up, and decides nothing.',
      ],
    }),
    version({
      from: '2008-02-14',
      until: '2014-08-13',
      owners: 'unsettled',
      citation: 'OFAC guidance of 2008-02-14',
      source: OF_2008,
      status: 'needs_confirmation',
      onSeveral:
        'Until 2014-08-13 the guidance spoke of one blocked person who owns 50 %, and left open whether the stakes of several are added up; law firms report that OFAC advised informally that they are not.',
    }),
    version({ from: '2014-08-13', until: null, owners: 'together' }),
  ],
};

function version(facts: Pick<RuleVersion, 'from' | 'until' | 'owners'> & Partial<RuleVersion>): RuleVersion {
  return {
    inForce: 'yes',
    line: 'at_least',
    jointInterest: 'of_all',
    weights: {
      shareholding: 'shares',
      voting: 'none',
      board_majority: 'none',
      control: 'none',
      influence: 'none',
      // Rights to profits are property, and not shares: OFAC has not said whether they count.
      profit: 'may_be_shares',
      unspecified: 'may_be_shares',
      // A parent that consolidates as a rule holds most of the shares, and the record does not say how many.
      consolidation: 'may_be_shares',
      // In whose name shares stand is not whose they are.
      nominee: 'may_be_shares',
      nominator: 'decides',
      branch: 'decides',
      joint: 'shares',
      link: 'none',
    },
    citation: 'OFAC revised guidance of 2014-08-13; FAQ 398 to 402',
    source: 'https://ofac.treasury.gov/faqs/401',
    status: 'confirmed',
    lastChecked: '2026-11-24',
    notes: [],
    ...facts,
  };
}
