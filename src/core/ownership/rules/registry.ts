/** Every ownership rule; `--rule` names one of them. */
import { InputError } from '../../model/errors.ts';
import type { OwnershipRule } from '../rule.ts';
import { euControl } from './eu-control.ts';
import { ukControl } from './uk-control.ts';
import { usBisAffiliates } from './us-bis-affiliates.ts';
import { usOfac50 } from './us-ofac-50.ts';

export const ownershipRules: readonly OwnershipRule[] = [usOfac50, usBisAffiliates, ukControl, euControl];

/** The rule with that id; an `InputError` that names those that there are. */
export function ruleById(id: string): OwnershipRule {
  const found = ownershipRules.find((rule) => rule.id === id);
  if (found) return found;
  throw new InputError(`--rule is one of ${ownershipRules.map((rule) => rule.id).join(', ')}, not "${id}"`);
}
