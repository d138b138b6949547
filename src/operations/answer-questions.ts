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

/** Each time owners one step further up are asked for; checks stop long before. */
const MOST_ROUNDS = 100;

/**
 * The answers in the order of the questions. Matching runs twice over the same names, first to know whose histories to load; the second time it only remembers.
 * Where owners stand above those whom lists name as owners, it is asked again until nobody new is asked for.
 */
export async function answerQuestions(
  questions: readonly PurchaseQuestion[],
  snapshot: OpenSnapshot,
  policy: Policy,
): Promise<readonly Screening[]> {
  const wanted = new Set<string>();
  const matcher = rememberMatches(snapshot.matcher, (matches) => matches.forEach(({ id }) => wanted.add(id)));
  const { ownership } = snapshot;
  const inFiles = ownership && { ownership: { ...ownership, matcher: rememberMatches(ownership.matcher, () => {}) } };
  const looking = { ...snapshot, ...inFiles, matcher, history: () => null };
  for (const { purchase, asOf } of questions) screen(purchase, looking, policy, asOf);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const loaded = new Set(wanted);
    await snapshot.load(loaded);
    const named = (party: string) => (wanted.add(party), snapshot.named(party));
    const history = (party: string) => (loaded.has(party) ? snapshot.history(party) : null);
    const answering = { ...snapshot, ...inFiles, matcher, named, history };
    const answers = questions.map(({ purchase, asOf }) => screen(purchase, answering, policy, asOf));
    if (wanted.size === loaded.size) return answers;
  }
  throw new Error('the owners of owners have no end');
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
