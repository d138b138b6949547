/** What the rules say together about the listings that held, computed from the rules that were looked at and never from the case. */
import type { Day } from '../model/day.ts';
import { includes } from '../model/period.ts';
import { type Act, type Outcome, type Role, type Rule, outcomes } from '../model/rule.ts';
import type { Finding } from '../model/screening.ts';
import { outcomePhrases, periodWords, whoDoes } from '../rules/words.ts';

export interface Deed {
  readonly role: Role;
  readonly act: Act;
  readonly asOf: Day;
  /** Those of the policy, by whose ids the findings name the rules that were looked at. */
  readonly rules: readonly Rule[];
}

/** The outcomes for this role and act with their citations; and where none of them is a prohibition or may be one, which prohibitions there are and whom they bind. */
export function verdictSentences(findings: readonly Finding[], deed: Deed): readonly string[] {
  const held = findings.filter(({ listing }) => listing.onDate === true);
  if (held.length === 0) return [];
  return [outcomesSentence(held, deed), notProhibitedSentence(findings, held, deed)];
}

function outcomesSentence(held: readonly Finding[], { role, act, asOf }: Deed): string {
  const said = new Map<string, string>();
  for (const { rule, outcome } of held) {
    if (rule === null || outcome === 'not_covered') continue;
    const unsure = rule.status === 'needs_confirmation' ? '; needs confirmation' : '';
    said.set(rule.id, `${outcomePhrases[outcome]} (${rule.citation}${unsure})`);
  }
  return said.size === 0 ? '' : `For ${whoDoes([role], [act])} on ${asOf}: ${[...said.values()].join('; ')}.`;
}

/** Outcomes beside which "not prohibited" can be said; `restricted` and `unknown` may turn out to be a prohibition. */
const leavesFree: ReadonlySet<Outcome> = new Set(['red_flag', 'human_rights_concern', 'not_covered']);
const binds: ReadonlySet<Outcome> = new Set(['prohibited', 'licence_required', 'restricted']);

/**
 * Empty unless every listing is known to have held or not, each that held has rules about it, and none of those that speak restricts anything.
 * Rules about parties that are only owned by a listed one are left out: this is about the listed one, and beside an owner who is listed nothing is said.
 */
function notProhibitedSentence(findings: readonly Finding[], held: readonly Finding[], deed: Deed): string {
  const known = findings.every(({ listing, owned }) => listing.onDate !== null && owned === undefined);
  const ruled = held.every(({ rule, lookedAt = [] }) => rule !== null || lookedAt.length > 0);
  if (!known || !ruled || !held.every(({ outcome }) => leavesFree.has(outcome))) return '';
  const others = silentRules(held, deed.rules);
  const speaking = new Map(held.flatMap(({ rule }) => (rule === null ? [] : [[rule.id, rule.status] as const])));
  for (const id of speaking.keys()) others.delete(id);
  const binding = outcomes.flatMap((outcome) =>
    binds.has(outcome) ? [...others.values()].filter((rule) => rule.outcome === outcome) : [],
  );
  const now = binding.filter((rule) => includes({ from: rule.validFrom, until: rule.validUntil }, deed.asOf));
  const statuses = [...speaking.values(), ...[...others.values()].map(({ status }) => status)];
  return `Not prohibited for ${whoDoes([deed.role], [deed.act])} on ${deed.asOf} by ${countRules(statuses)} here about these listings: ${whomTheyBind(now, binding.length - now.length)} This is what those rules say and no permission; nothing else was looked at.`;
}

function silentRules(held: readonly Finding[], rules: readonly Rule[]): Map<string, Rule> {
  const ids = new Set(
    held.flatMap(({ lookedAt = [] }) =>
      lookedAt.filter(({ differsIn }) => !differsIn.includes('owned')).map(({ rule }) => rule),
    ),
  );
  return new Map(rules.filter(({ id }) => ids.has(id)).map((rule) => [rule.id, rule]));
}

function countRules(statuses: readonly Rule['status'][]): string {
  const open = statuses.filter((status) => status === 'needs_confirmation').length;
  const rules = statuses.length === 1 ? 'the one rule' : `any of the ${statuses.length} rules`;
  return open === 0 ? rules : `${rules} (of which ${open} still ${open === 1 ? 'needs' : 'need'} confirmation)`;
}

function whomTheyBind(now: readonly Rule[], atOtherTimes: number): string {
  const later =
    atOtherTimes === 0 ? '' : ` ${atOtherTimes} more ${atOtherTimes === 1 ? 'binds' : 'bind'} on other days.`;
  if (now.length === 0)
    return `on that day none of them prohibits or restricts anything or requires a licence.${later}`;
  const each = now.map(
    (rule) =>
      `${outcomePhrases[rule.outcome]} for ${whoDoes(rule.roles, rule.acts)}, ${periodWords(rule)} (${rule.citation})`,
  );
  return `those in force that day that prohibit, restrict or require a licence speak of others, or of something else: ${each.join('; ')}.${later}`;
}
