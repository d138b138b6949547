import type { OwnershipRule, RuleVersion } from '../rule.ts';
import { usOfac50 } from './us-ofac-50.ts';

const SUSPENSION = 'https://www.federalregister.gov/d/2025-19846';

/**
 * The Affiliates Rule of the Bureau of Industry and Security (FR doc. 2025-19001, interim final rule).
 *
 * Summary of the rule: "any entity that is at least 50 percent owned by one or more entities on the Entity List will itself automatically be
 * subject to Entity List restrictions"; the same for listed military end users and certain sanctioned parties (15 CFR 744.8(a)(1)). Its standard
 * "is designed to be consistent with longstanding Department of the Treasury practice", so what counts is as under OFAC's rule: ownership, not control.
 * In force from 2025-09-29. Suspended from 2025-11-10 for one year (FR doc. 2025-19846), to apply again from 2026-11-10 unless that is extended:
 * no source was found that says which of the two came to pass, so from that day on a `yes` is `unknown`.
 * Red Flag 29: a known listed owner with an unknown percentage has to be resolved or licensed: `unknown` is never a `no`.
 */
export const usBisAffiliates: OwnershipRule = {
  id: 'us_bis_affiliates',
  title: 'BIS Affiliates Rule (50 %)',
  lists: ['us_bis_entity_list', 'starter:us_bis_entity_list', 'us_csl:EL', 'us_csl:MEU', 'us_ofac_sdn', 'us_csl:SDN'],
  versions: [
    version({
      from: null,
      until: '2025-09-29',
      inForce: 'no',
      whyNotInForce: 'it begins on 2025-09-29',
      notes: [
        'Before 2025-09-29 the Entity List bound only the parties that it names; a listed owner was a red flag and nothing more.',
      ],
    }),
    version({ from: '2025-09-29', until: '2025-11-10' }),
    version({
      from: '2025-11-10',
      until: '2026-11-10',
      inForce: 'no',
      whyNotInForce: 'suspended from 2025-11-10 for one year',
      citation: 'FR doc. 2025-19846, suspension of the Affiliates Rule',
      source: SUSPENSION,
      notes: ['The Affiliates Rule was suspended from 2025-11-10 for one year.'],
    }),
    version({
      from: '2026-11-10',
      until: null,
      inForce: 'unknown',
      citation: 'FR doc. 2025-19001 and FR doc. 2025-19846',
      source: SUSPENSION,
      status: 'needs_confirmation',
      notes: [
        'The suspension was to end so that the Affiliates Rule applies again from 2026-11-10 unless it was extended; whether it was extended is not confirmed.',
      ],
    }),
  ],
};

function version(facts: Pick<RuleVersion, 'from' | 'until'> & Partial<RuleVersion>): RuleVersion {
  return {
    inForce: 'yes',
    line: 'at_least',
    owners: 'together',
    jointInterest: 'of_all',
    weights: weightsAsOfac(),
    citation: '15 CFR 744.11(a)(1) as amended by FR doc. 2025-19001',
    source: 'https://www.federalregister.gov/d/2025-19001',
    status: 'confirmed',
    lastChecked: '2026-11-24',
    notes: [],
    ...facts,
  };
}

/** The rule follows the Treasury's standard of ownership. */
function weightsAsOfac(): RuleVersion['weights'] {
  const [first] = usOfac50.versions;
  if (!first) throw new Error('us_ofac_50 has no version');
  return first.weights;
}
