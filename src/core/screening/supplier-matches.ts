/** The parties that a supplier may be, by any name or number that we were given. */
import { foldIdentifier } from '../matching/indexed-party.ts';
import type { Match, Matcher } from '../matching/matcher.ts';
import type { Question } from './check.ts';

/** Parties that are looked at, far more than anybody wants to read: whether one was listed on the day is only known afterwards. */
export const MOST_MATCHES = 1000;

/** Where to look: only in these lists, or in everything that the matcher holds. */
export interface Where {
  readonly matcher: Matcher;
  readonly listIds: ReadonlySet<string> | null;
}

/** Matches under every name that we were given, the best one for each party, by score, then id. */
export function matchesOfSupplier({ purchase, policy }: Question, { matcher, listIds }: Where): readonly Match[] {
  const { supplier } = purchase;
  const countries = supplier.country === null ? [] : [supplier.country];
  const identifiers = supplier.identifiers.map(({ id }) => foldIdentifier(id)).filter((id) => id !== '');
  const options = { threshold: policy.threshold, limit: MOST_MATCHES, lists: listIds };
  const names = [supplier.name, ...(supplier.otherNames ?? [])];
  return bestMatches(names.flatMap((name) => matcher.match({ name, schema: null, countries, identifiers }, options)));
}

/** Of each party the best match, by score, then id. */
export function bestMatches(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) if ((best.get(match.id)?.score ?? -1) < match.score) best.set(match.id, match);
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
