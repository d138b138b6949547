import type { OwnershipRule, RuleVersion } from '../rule.ts';

/** The second condition, reg. 7(4), looks at everything; a file of ownership holds only a part of it. */
const LIMIT =
  'This is by shares, votes and the rights named in the sources; control by other means (regulation 7(4): what it is reasonable to expect) was not looked at.';

/**
 * "Owned or controlled directly or indirectly" in regulation 7 of the UK's sanctions regulations, with Schedule 1 (quoted from S.I. 2019/855).
 *
 * Reg. 7(2), first condition: the person holds directly or indirectly more than 50 % of the shares or of the voting rights, or the right to appoint or
 * remove a majority of the board. Reg. 7(4), second condition: it is reasonable to expect that the person could ensure that affairs are conducted in
 * accordance with the person's wishes. The test asks about one person: what several designated persons hold is not added up (guidance of OFSI) unless
 * Sch. 1 para. 3 makes it one: "If shares or rights held by a person and shares or rights held by another person are the subject of a joint arrangement
 * between those persons, each of them is treated as holding the combined shares or rights of both of them." Para. 2: "If two or more persons each hold a
 * share or right jointly, each of them is treated as holding that share or right." A nominee's shares are those of the one it holds them for.
 * Indirectly: through a chain in which each has a majority stake in the next, so a majority stake counts whole.
 * Before 2020-12-31 EU regulations applied in the UK, under OFSI's guidance with the same line and the same refusal to add up.
 */
export const ukControl: OwnershipRule = {
  id: 'uk_control',
  title: 'UK ownership and control test',
  lists: ['uk_sl', 'uk_conlist'],
  versions: [
    version({
      from: null,
      until: '2020-12-31',
      citation: 'OFSI guidance under the EU regulations that applied in the UK until 2020-12-31',
      status: 'needs_confirmation',
      notes: [
        'Until 2020-12-31 EU regulations applied in the UK; this is the test of OFSI’s guidance of that time.',
        LIMIT,
      ],
    }),
    version({
      from: '2020-12-31',
      until: null,
      onSeveral:
        'The stakes of several designated persons are not added up; where they are the subject of a joint arrangement each counts as holding all of them (Schedule 1, paragraph 3), and whether there is one these sources do not say.',
    }),
  ],
};

function version(facts: Pick<RuleVersion, 'from' | 'until'> & Partial<RuleVersion>): RuleVersion {
  return {
    inForce: 'yes',
    line: 'more_than',
    owners: 'each',
    jointInterest: 'of_each',
    weights: {
      shareholding: 'shares',
      voting: 'votes',
      board_majority: 'decides',
      control: 'decides',
      influence: 'may_decide',
      // Sch. 1 para. 4(2): rights to profits count as shares only where there is no share capital.
      profit: 'may_be_shares',
      unspecified: 'may_decide',
      consolidation: 'decides',
      nominee: 'none',
      nominator: 'decides',
      branch: 'decides',
      joint: 'shares',
      link: 'none',
    },
    citation:
      'Regulation 7 and Schedule 1, for example of the Russia (Sanctions) (EU Exit) Regulations 2019, S.I. 2019/855',
    source: 'https://www.legislation.gov.uk/uksi/2019/855/regulation/7',
    status: 'confirmed',
    lastChecked: '2026-11-24',
    notes: [LIMIT],
    ...facts,
  };
}
