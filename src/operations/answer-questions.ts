import type { NameQuery, MatchOptions, Matcher, Match } from '../core/matching/matcher.ts';
import type { Purchase } from '../core/model/purchase.ts';
import type { Screening } from '../core/model/screening.ts';
import type { Policy } from '../core/screening/check.ts';
import { type ScreeningDay, screen } from '../core/screening/screen.ts';
import type { OpenSnapshot } from './open-snapshot.ts';

export interface PurchaseQuestion {
  readonly purchase: Purchase;
  readonly asOf: ScreeningDay;
}

/** The answers in the order of the questions. Matching runs twice over the same names, first to know whose histories to load; the second time it only remembers. */
export async function answerQuestions(
  questions: readonly PurchaseQuestion[],
  snapshot: OpenSnapshot,
  policy: Policy,
): Promise<readonly Screening[]> {
  const found = new Set<string>();
  const matcher = rememberMatches(snapshot.matcher, (matches) => matches.forEach(({ id }) => found.add(id)));
  const looking = { ...snapshot, matcher, history: () => null };
  for (const { purchase, asOf } of questions) screen(purchase, looking, policy, asOf);
  await snapshot.load(found);
  const answering = { ...snapshot, matcher };
  return questions.map(({ purchase, asOf }) => screen(purchase, answering, policy, asOf));
}

function rememberMatches(matcher: Matcher, onMatches: (matches: readonly Match[]) => void): Matcher {
  const known = new Map<string, readonly Match[]>();
  return {
    ...matcher,
    match(query: NameQuery, options: MatchOptions) {
      const key = JSON.stringify([query.name, query.schema, query.countries, query.identifiers]);
      const remembered = known.get(key);
      if (remembered) return remembered;
      const matches = matcher.match(query, options);
      known.set(key, matches);
      onMatches(matches);
      return matches;
    },
  };
}
