import type { Day } from '../model/day.ts';
import type { Listing } from '../model/entity.ts';
import { includes } from '../model/period.ts';
import { type Act, type Role, type Rule, outcomes } from '../model/rule.ts';

/** A listing on a day, and what somebody in a role does with the listed party on that day. */
export interface Situation {
  /** `us_ofac_sdn`, or the list and the list inside it: `us_csl:EL`. */
  readonly list: string;
  readonly programs: readonly string[];
  readonly covers: Listing['covers'];
  readonly role: Role;
  readonly act: Act;
  readonly day: Day;
}

/** The rules that speak about the situation, the gravest outcome first, then by id. None means: no rule here speaks about it, which is not a permission. */
export function applyRules(rules: readonly Rule[], situation: Situation): readonly Rule[] {
  return rules.filter((rule) => speaksAbout(rule, situation)).sort(byGravity);
}

function speaksAbout(rule: Rule, { list, programs, covers, role, act, day }: Situation): boolean {
  return (
    rule.lists.some((selector) => selects(selector, list)) &&
    (rule.programs === undefined || rule.programs.some((program) => programs.includes(program))) &&
    (rule.covers === undefined || rule.covers === covers) &&
    rule.roles.includes(role) &&
    rule.acts.includes(act) &&
    includes({ from: rule.validFrom, until: rule.validUntil }, day)
  );
}

/** A list selects itself and every list inside it; `us_csl:EL` only that one. */
function selects(selector: string, list: string): boolean {
  return selector === list || list.startsWith(`${selector}:`);
}

function byGravity(a: Rule, b: Rule): number {
  return outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || (a.id < b.id ? -1 : 1);
}
