/** A policy under the hash of its text, with its rules as they were on that day. */
import type { EquipmentData } from '../core/equipment/facts.ts';
import { lists as officialLists } from '../core/lists/registry.ts';
import type { Act, Dealing, Role, Rule } from '../core/model/rule.ts';
import { sortKeys } from '../core/resolution/canonical.ts';
import type { Policy, Snapshot } from '../core/screening/check.ts';
import { checks } from '../core/screening/registry.ts';
import { sha256Of } from '../io/archive/hash.ts';
import type { Context } from './context.ts';

export interface PolicyOptions {
  readonly role: Role;
  readonly act: Act;
  /** What is dealt in, where the line does not say; absent: nobody said. */
  readonly dealing?: Dealing;
  /** null: every list that the store has a release of. */
  readonly lists: readonly string[] | null;
  readonly threshold: number;
  readonly limit: number;
  /** The ids of the checks that are run; absent: all. */
  readonly checks?: readonly string[];
  /** The facts about makers and brands; absent: nobody is asked who made what. */
  readonly equipment?: EquipmentData;
}

/** Everything that decides how a screening is done. */
export interface PolicyBody extends PolicyOptions {
  readonly checks: readonly string[];
  /** The version of the matcher. */
  readonly matcher: string;
  readonly rules: readonly Rule[];
  /** The facts about makers and brands, whole as the rules are; there when the check that needs them is run. */
  readonly equipment?: EquipmentData;
}

export interface PolicyRecord {
  readonly policy: Policy;
  /** JSON of `PolicyBody`; the policy's id is its hash. */
  readonly body: string;
}

export function recordPolicy(rules: readonly Rule[], matcher: string, options: PolicyOptions): PolicyRecord {
  const { threshold, limit, role, act, dealing, equipment } = options;
  const asked = options.checks ?? checks.map(({ id }) => id);
  const content: PolicyBody = {
    threshold,
    limit,
    role,
    act,
    ...(dealing && { dealing }),
    lists: options.lists === null ? null : [...new Set(options.lists)].sort(),
    checks: asked,
    matcher,
    rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => sortKeys(rule)),
    ...(equipment && asked.includes('equipment-origin') && { equipment: sortKeys(equipment) }),
  };
  const body = JSON.stringify(content);
  return { policy: policyOf(`sha256:${sha256Of(body)}`, content), body };
}

/**
 * The checks that can say something about a snapshot: owners are asked about where files of ownership were given, or where a list that no authority
 * publishes is in it, as the user's own may hold companies that are not listed and say who owns them; makers where there are facts about them; documents where they were given.
 */
function checksFor(
  { lists, ownership, documents }: Pick<Snapshot, 'lists' | 'ownership' | 'documents'>,
  equipment: EquipmentData | undefined,
): readonly string[] {
  const hasOwnList = [...lists.keys()].some((id) => !official.has(id));
  const silent = new Set([
    ...(ownership === undefined && !hasOwnList ? ['owner-listed'] : []),
    ...(equipment === undefined ? ['equipment-origin'] : []),
    ...(documents === undefined ? ['vendor-documents'] : []),
  ]);
  return checks.map(({ id }) => id).filter((id) => !silent.has(id));
}

/** The policy of now for a snapshot: the rules and facts of today, and the checks that can say something about it. */
export async function policyOfToday(
  { rules, equipment: readEquipment }: Pick<Context, 'rules' | 'equipment'>,
  snapshot: Pick<Snapshot, 'matcher' | 'lists' | 'ownership' | 'documents'>,
  { equipment: _, checks: __, ...options }: PolicyOptions,
): Promise<PolicyRecord & Pick<PolicyBody, 'checks'>> {
  const equipment = await readEquipment?.();
  const asked = checksFor(snapshot, equipment);
  const all = { ...options, checks: asked, ...(equipment && { equipment }) };
  return { ...recordPolicy(rules, snapshot.matcher.version, all), checks: asked };
}

const official: ReadonlySet<string> = new Set(officialLists.map(({ id }) => id));

export function policyOf(id: string, body: PolicyBody): Policy {
  const { threshold, limit, role, act, dealing, rules, checks, equipment } = body;
  return {
    id,
    threshold,
    limit,
    role,
    act,
    ...(dealing && { dealing }),
    rules,
    ...(equipment && { equipment }),
    checks,
  };
}
