/** A policy under the hash of its text, with its rules as they were on that day. */
import { lists as officialLists } from '../core/lists/registry.ts';
import type { Act, Dealing, Role, Rule } from '../core/model/rule.ts';
import { sortKeys } from '../core/resolution/canonical.ts';
import type { Policy, Snapshot } from '../core/screening/check.ts';
import { checks } from '../core/screening/registry.ts';
import { sha256Of } from '../io/archive/hash.ts';

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
}

/** Everything that decides how a screening is done. */
export interface PolicyBody extends PolicyOptions {
  readonly checks: readonly string[];
  /** The version of the matcher. */
  readonly matcher: string;
  readonly rules: readonly Rule[];
}

export interface PolicyRecord {
  readonly policy: Policy;
  /** JSON of `PolicyBody`; the policy's id is its hash. */
  readonly body: string;
}

export function recordPolicy(rules: readonly Rule[], matcher: string, options: PolicyOptions): PolicyRecord {
  const { threshold, limit, role, act, dealing } = options;
  const content: PolicyBody = {
    threshold,
    limit,
    role,
    act,
    ...(dealing && { dealing }),
    lists: options.lists === null ? null : [...new Set(options.lists)].sort(),
    checks: options.checks ?? checks.map(({ id }) => id),
    matcher,
    rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => sortKeys(rule)),
  };
  const body = JSON.stringify(content);
  return { policy: policyOf(`sha256:${sha256Of(body)}`, content), body };
}

/**
 * The checks that can say something about a snapshot: owners are asked about where files of ownership were given, or where a list that no authority
 * publishes is in it, as the user's own may hold companies that are not listed and say who owns them.
 */
export function checksFor({
  lists,
  ownership,
  documents,
}: Pick<Snapshot, 'lists' | 'ownership' | 'documents'>): readonly string[] {
  const asksOwners = ownership !== undefined || [...lists.keys()].some((id) => !official.has(id));
  return checks
    .map(({ id }) => id)
    .filter((id) => {
      if (id === 'vendor-documents') return documents !== undefined;
      return asksOwners || id !== 'owner-listed';
    });
}

const official: ReadonlySet<string> = new Set(officialLists.map(({ id }) => id));

export function policyOf(id: string, body: PolicyBody): Policy {
  const { threshold, limit, role, act, dealing, rules, checks } = body;
  return { id, threshold, limit, role, act, ...(dealing && { dealing }), rules, checks };
}
