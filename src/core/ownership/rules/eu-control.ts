import type { OwnershipRule, RuleVersion } from '../rule.ts';

/**
 * Ownership and control under EU asset freezes, by the Council's Best Practices for the effective implementation of restrictive measures.
 *
 * Ownership: since the update of 2024-07-03 "50 % or more" of the proprietary rights, before it "more than 50 %"; the stakes of several listed persons are
 * added up (Commission FAQ of 2022-04-08, question 8: "One should take into account the aggregated ownership of the entity"; Best Practices 2024).
 * Before that FAQ nothing that was read says so, and a law firm calls it a change of the Commission's "previous interpretation" (mondaq.com 1204416).
 * Control: the right to appoint or remove a majority of the board, a majority of the votes, the right to dominant influence, a business that is managed on a
 * unified basis while consolidated accounts are published. Each is a presumption that can be rebutted case by case; whether it was is not in the data.
 * The Court of Justice is reported to hold the same of ownership: C-84/24, 2026-03-12, half of the shares is a presumption that can be rebutted (secondary source).
 * The Best Practices are recommendations of the Council, not law. The exact text of 2024 was read in law firms' reports only: to be confirmed.
 */
export const euControl: OwnershipRule = {
  id: 'eu_control',
  title: 'EU ownership and control test',
  lists: ['eu_fsf'],
  versions: [
    version({
      from: null,
      until: '2022-04-08',
      line: 'more_than',
      owners: 'unsettled',
      citation: 'EU Best Practices before the update of 2024-07-03',
      onSeveral:
        'That the stakes of several listed persons are added up the Commission said on 2022-04-08; for the time before nothing that was read says so, and a law firm calls it a change of the earlier reading.',
    }),
    version({
      from: '2022-04-08',
      until: '2024-07-03',
      line: 'more_than',
      citation: 'EU Best Practices before the update of 2024-07-03; Commission FAQ of 2022-04-08, question 8',
    }),
    version({ from: '2024-07-03', until: null }),
  ],
};

function version(facts: Pick<RuleVersion, 'from' | 'until'> & Partial<RuleVersion>): RuleVersion {
  return {
    inForce: 'yes',
    line: 'at_least',
    owners: 'together',
    jointInterest: 'of_all',
    weights: {
      shareholding: 'shares',
      voting: 'votes',
      board_majority: 'decides',
      control: 'decides',
      influence: 'may_decide',
      profit: 'may_be_shares',
      unspecified: 'may_decide',
      consolidation: 'decides',
      // In whose name shares stand is not whose they are.
      nominee: 'may_be_shares',
      nominator: 'decides',
      branch: 'decides',
      joint: 'shares',
      link: 'none',
    },
    citation: 'EU Best Practices for the effective implementation of restrictive measures, update of 2024-07-03',
    source: 'https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf',
    status: 'needs_confirmation',
    lastChecked: '2026-11-24',
    notes: [
      'Ownership and control under EU law are presumptions that can be rebutted in the single case.',
      'This is by shares, votes and the rights named in the sources; control by other means was not looked at.',
    ],
    ...facts,
  };
}
