import type { Day } from '../model/day.ts';
import type { Listing } from '../model/entity.ts';
import { includes } from '../model/period.ts';
import {
  type Act,
  type Dealing,
  type OwnedBy,
  type ProvisionsAsked,
  type Role,
  type Rule,
  outcomes,
} from '../model/rule.ts';
import type { Aspect } from '../model/screening.ts';

/** A listing on a day, and what somebody in a role does with the listed party on that day. */
export interface Situation {
  /** `us_ofac_sdn`, or the list and the list inside it: `us_csl:EL`. */
  readonly list: string;
  readonly programs: readonly string[];
  readonly covers: Listing['covers'];
  /** The first citation of the listing: the act that made it; null where the list gives none. */
  readonly citation: string | null;
  /** The list's own date of the listing, the one that binds before the published one; null where it gives none. */
  readonly listed: Day | null;
  /** The measures of the listing, in the list's words; absent where the list states none. */
  readonly provisions?: readonly string[];
  /** Set when the party itself is on no list but owned by this listed one. */
  readonly owned?: OwnedBy;
  /** Absent: goods and services. */
  readonly dealing?: Dealing;
  readonly role: Role;
  readonly act: Act;
  readonly day: Day;
}

/** The rules that speak about the situation, the gravest outcome first, then by id. None means: no rule here speaks about it, which is not a permission. */
export function applyRules(rules: readonly Rule[], situation: Situation): readonly Rule[] {
  return lookAtRules(rules, situation).speaking;
}

/** All rules about the list of the situation: those that speak, and those that don't, each with every aspect in which it is about something else. */
export function lookAtRules(rules: readonly Rule[], situation: Situation): RulesLookedAt {
  const speaking: Rule[] = [];
  const silent: SilentRule[] = [];
  for (const rule of rules) {
    if (!rule.lists.some((selector) => selects(selector, situation.list))) continue;
    const differsIn = aspects.filter((aspect) => !agrees[aspect](rule, situation));
    if (differsIn.length === 0) speaking.push(rule);
    else silent.push({ rule, differsIn });
  }
  return { speaking: speaking.toSorted(byGravity), silent: silent.toSorted((a, b) => byGravity(a.rule, b.rule)) };
}

export interface RulesLookedAt {
  readonly speaking: readonly Rule[];
  readonly silent: readonly SilentRule[];
}

/** A rule about the same list that does not speak, and why. */
export interface SilentRule {
  readonly rule: Rule;
  readonly differsIn: readonly Aspect[];
}

const agrees: Readonly<Record<Aspect, (rule: Rule, situation: Situation) => boolean>> = {
  role: (rule, { role }) => rule.roles.includes(role),
  act: (rule, { act }) => rule.acts.includes(act),
  day: (rule, { day }) => includes({ from: rule.validFrom, until: rule.validUntil }, day),
  dealing: (rule, { dealing = 'goods' }) => rule.dealing === 'any' || (rule.dealing ?? 'goods') === dealing,
  owned: (rule, { owned }) => rule.owned?.test === owned?.test && rule.owned?.answer === owned?.answer,
  listing: (rule, situation) => speaksOfListing(rule, situation),
};
const aspects: readonly Aspect[] = ['role', 'act', 'day', 'dealing', 'owned', 'listing'];

function speaksOfListing(rule: Rule, { programs, covers, citation, listed, provisions = [] }: Situation): boolean {
  return (
    (rule.programs === undefined || rule.programs.some((program) => programs.includes(program))) &&
    (rule.covers === undefined || rule.covers === covers) &&
    (rule.citations === undefined || (citation !== null && rule.citations.includes(citation))) &&
    (rule.listed === undefined || listed === null || isWithin(rule.listed, listed)) &&
    (rule.provisions === undefined || agreesWith(rule.provisions, provisions))
  );
}

function agreesWith(asked: ProvisionsAsked, stated: readonly string[]): boolean {
  const has = (words: readonly string[]): boolean =>
    stated.some((each) => words.some((word) => each.toLowerCase().startsWith(word.toLowerCase())));
  return 'include' in asked ? stated.length === 0 || has(asked.include) : stated.length > 0 && !has(asked.exclude);
}

function isWithin({ from, until }: NonNullable<Rule['listed']>, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

/** A list selects itself and every list inside it; `us_csl:EL` only that one; `us_ofac_cons:` only a listing that names no list inside it. */
function selects(selector: string, list: string): boolean {
  if (selector.endsWith(':')) return selector === `${list}:`;
  return selector === list || list.startsWith(`${selector}:`);
}

function byGravity(a: Rule, b: Rule): number {
  return outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || (a.id < b.id ? -1 : 1);
}
