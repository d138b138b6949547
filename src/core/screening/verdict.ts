/** What the rules say together about the listings that held, computed from the rules that were looked at and never from the case. */
import type { Day } from '../model/day.ts';
import { conditionOf, conditions } from '../model/finding-condition.ts';
import { includes } from '../model/period.ts';
import { type Outcome, type Rule, outcomes } from '../model/rule.ts';
import type { Finding } from '../model/screening.ts';
import { type Deal, outcomePhrases, periodWords, whoDeals, whomItBinds } from '../rules/words.ts';

export interface Deed extends Deal {
  readonly asOf: Day;
  /** Those of the policy, by whose ids the findings name the rules that were looked at. */
  readonly rules: readonly Rule[];
}

/** The outcomes for this role and act with their citations; and where none of them is a prohibition or may be one, which prohibitions there are and whom they bind. */
export function verdictSentences(findings: readonly Finding[], deed: Deed): readonly string[] {
  const held = findings.filter(({ listing }) => listing.onDate === true);
  if (held.length === 0) return [];
  // A document lists nobody: what the rules about listings say together is said of listings only.
  const listed = findings.filter((finding) => finding.check !== 'vendor-documents');
  const heldListed = held.filter((finding) => finding.check !== 'vendor-documents');
  const verdict = heldListed.length === 0 ? '' : notProhibitedSentence(listed, heldListed, deed);
  return [outcomesSentence(held, deed), verdict];
}

/** One sentence for the listings of parties and one for those of equipment, the one with the gravest outcome first; the same outcome by the same citation once. */
function outcomesSentence(held: readonly Finding[], deed: Deed): string {
  const spoken = held.filter(({ rule, outcome }) => rule !== null && outcome !== 'not_covered');
  return [...new Set(spoken.map(conditionOf))]
    .map((condition) => {
      const said = outcomesWithCitations(spoken.filter((finding) => conditionOf(finding) === condition));
      return `For ${whoDeals(deed)} on ${deed.asOf}: ${said.join('; ')}, ${conditions[condition]}.`;
    })
    .join(' ');
}

function outcomesWithCitations(findings: readonly Finding[]): readonly string[] {
  const unsure = new Map<string, boolean>();
  for (const { rule, outcome } of findings) {
    if (rule === null) continue;
    const said = `${outcomePhrases[outcome]} (${rule.citation}`;
    unsure.set(said, (unsure.get(said) ?? false) || rule.status === 'needs_confirmation');
  }
  return [...unsure].map(([said, open]) => `${said}${open ? NEEDS_CONFIRMATION : ''})`);
}

const NEEDS_CONFIRMATION = '; needs confirmation';

/** Outcomes beside which "not prohibited" can be said; `restricted` and `unknown` may turn out to be a prohibition. */
const leavesFree: ReadonlySet<Outcome> = new Set(['red_flag', 'human_rights_concern', 'not_covered']);
const binds: ReadonlySet<Outcome> = new Set(['prohibited', 'licence_required', 'restricted']);

/**
 * Empty unless every listing is known to have held or not, a rule speaks about each that held, and none of those restricts anything:
 * where all rules are silent, silence is no answer. Empty too where only what is dealt in decides, as with securities of a listed company, and nobody said what that is.
 * Rules about parties that are only owned by a listed one are left out: this is about the listed one, and beside an owner who is listed nothing is said.
 */
function notProhibitedSentence(findings: readonly Finding[], held: readonly Finding[], deed: Deed): string {
  const known = findings.every(({ listing, owned }) => listing.onDate !== null && owned === undefined);
  const ruled = held.every(({ rule }) => rule !== null);
  if (
    !known ||
    !ruled ||
    (deed.dealing === undefined && bindsOtherDealing(held)) ||
    !held.every(({ outcome }) => leavesFree.has(outcome))
  )
    return '';
  const others = silentRules(held, deed.rules);
  const speaking = new Map(held.flatMap(({ rule }) => (rule === null ? [] : [[rule.id, rule.status] as const])));
  for (const id of speaking.keys()) others.delete(id);
  const binding = outcomes.flatMap((outcome) =>
    binds.has(outcome) ? [...others.values()].filter((rule) => rule.outcome === outcome) : [],
  );
  const now = binding.filter((rule) => includes({ from: rule.validFrom, until: rule.validUntil }, deed.asOf));
  const statuses = [...speaking.values(), ...[...others.values()].map(({ status }) => status)];
  return `Not prohibited for ${whoDeals(deed)} on ${deed.asOf} by ${countRules(statuses)} here about these listings: ${whomTheyBind(now, binding.length - now.length)} This is what those rules say and no permission; nothing else was looked at.`;
}

/** Whether a rule in force for this role, act, day and listing would bind if what was bought were something else, a security say: what was bought is not known that well. */
function bindsOtherDealing(held: readonly Finding[]): boolean {
  return held.some(({ lookedAt = [] }) =>
    lookedAt.some(({ outcome, differsIn }) => binds.has(outcome) && differsIn.join() === 'dealing'),
  );
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
      `${outcomePhrases[rule.outcome]} for ${whomItBinds(rule)}, ${periodWords(rule)} (${rule.citation}${rule.status === 'needs_confirmation' ? NEEDS_CONFIRMATION : ''})`,
  );
  const those =
    now.length === 1
      ? 'the one in force that day that prohibits, restricts or requires a licence speaks'
      : `the ${now.length} in force that day that prohibit, restrict or require a licence speak`;
  return `${those} of others, or of something else: ${each.join('; ')}.${later}`;
}
