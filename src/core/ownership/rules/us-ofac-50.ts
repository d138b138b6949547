import type { OwnershipRule, RuleVersion } from '../rule.ts';

/**
 * OFAC's 50 Percent Rule.
 *
 * Revised guidance of 2014-08-13 and FAQ 399: the stakes of all blocked persons are added up, whatever programme blocked them.
 * FAQ 401: "'Indirectly' … refers to one or more blocked persons' ownership of shares of an entity through another entity or entities
 * that are 50 percent or more owned in the aggregate by the blocked person(s)": an entity at 50 % counts whole, nothing is multiplied.
 * FAQ 398: "OFAC's 50 Percent Rule speaks only to ownership and not to control."
 * FAQ 402: what fell below 50 % by a sale outside US jurisdiction is no longer blocked by the rule: edges are dated.
 * FAQ 401, examples 4 and 5: shares of which nothing is said do not count as held by blocked persons.
 * Before 2014-08-13 the guidance of 2008-02-14 spoke of one person who owns 50 %; whether stakes were added up was left open.
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
      owners: 'each',
      inForce: 'unknown',
      citation: 'no published guidance before that of 2008-02-14 is known',
      status: 'needs_confirmation',
      notes: [
        'OFAC’s rule was first published on 2008-02-14; no published guidance of before is known, so the arithmetic is that of 2008 and decides nothing.',
      ],
    }),
    version({
      from: '2008-02-14',
      until: '2014-08-13',
      owners: 'each',
      citation: 'OFAC guidance of 2008-02-14',
      status: 'needs_confirmation',
      notes: [
        'Until 2014-08-13 the guidance spoke of one blocked person who owns 50 %; the stakes of several are not added up here.',
      ],
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
