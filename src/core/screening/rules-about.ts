/** What the rules say about one listing, or one class of things, for the role, the act and the day of a question. */
import type { Listing } from '../model/entity.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleLookedAt } from '../model/screening.ts';
import { type Situation, lookAtRules } from '../rules/apply.ts';
import type { Situated } from './sentences.ts';

/** What is listed, apart from who asks. */
export type About = Omit<Situation, 'role' | 'act' | 'dealing' | 'day'>;

export interface RulesAbout {
  readonly speaking: readonly Rule[];
  /** Rules about the same list that do not speak, each with what they are about instead. */
  readonly lookedAt: readonly RuleLookedAt[];
}

/** The rules that speak, the gravest first, and the silent ones; about an owned party only those of the same test of ownership. */
export function rulesAbout({ policy, role, act, dealing, asOf }: Situated, about: About): RulesAbout {
  const { owned } = about;
  const { speaking, silent } = lookAtRules(policy.rules, {
    ...about,
    role,
    act,
    ...(dealing && { dealing }),
    day: asOf,
  });
  const lookedAt = silent
    .filter(({ rule }) => owned === undefined || rule.owned?.test === owned.test)
    .map(({ rule, differsIn }) => ({ rule: rule.id, outcome: rule.outcome, differsIn }));
  return { speaking, lookedAt };
}

/** A listing on a list as rules name it, `us_csl:EL`. */
export function aboutListing(list: string, listing: Listing): About {
  const { programs, covers, citations, provisions, effective, published, heldBy } = listing;
  return {
    list,
    programs,
    covers,
    provisions,
    citation: citations[0] ?? null,
    // A date of a renewal is not the day of the listing, on which a rule may depend.
    listed: heldBy === undefined ? (effective ?? published) : null,
  };
}

/** The list of a listing as rules name it: the list, or the one inside it. */
export function listNamed(list: string, { subList }: Pick<Listing, 'subList'>): string {
  return subList === null ? list : `${list}:${subList}`;
}
