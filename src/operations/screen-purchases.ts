import type { IntakeBatch } from '../core/intake/intake.ts';
import type { NameQuery, MatchOptions, Matcher, Match } from '../core/matching/matcher.ts';
import { type Day, type Instant, dayOf, normalInstant } from '../core/model/day.ts';
import type { Purchase } from '../core/model/purchase.ts';
import type { Act, Role, Rule } from '../core/model/rule.ts';
import type { Screening } from '../core/model/screening.ts';
import { sortKeys } from '../core/resolution/canonical.ts';
import type { Policy } from '../core/screening/check.ts';
import { checks } from '../core/screening/registry.ts';
import { type ScreeningDay, screen } from '../core/screening/screen.ts';
import { sha256Of } from '../io/archive/hash.ts';
import type { Context } from './context.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';

export interface ScreenOptions {
  /** `purchase`: each line as of its own day. */
  readonly asOf: Day | 'purchase';
  readonly knownAt: Instant | null;
  readonly role: Role;
  readonly act: Act;
  readonly lists: readonly string[] | null;
  readonly threshold: number;
  readonly limit: number;
}

export interface ScreenRun {
  readonly policy: Policy;
  readonly snapshot: OpenSnapshot;
  /** Screenings in the order of the purchases, in batches as they come. */
  screenings(batches: AsyncIterable<IntakeBatch>): AsyncGenerator<readonly Screening[]>;
}

/** Purchases that are matched, and whose parties' histories are held, at one time. */
const CHUNK = 500;

export async function openScreenRun(context: Context, options: ScreenOptions): Promise<ScreenRun> {
  const knownAt = options.knownAt === null ? null : normalInstant(options.knownAt);
  const snapshot = await openSnapshot(context, { lists: options.lists, knownAt });
  const policy = createPolicy(context.rules, snapshot.matcher, options);
  const today = dayOf(context.now());
  return {
    policy,
    snapshot,
    async *screenings(batches) {
      for await (const { purchases } of batches) {
        for (let start = 0; start < purchases.length; start += CHUNK) {
          yield await screenChunk(purchases.slice(start, start + CHUNK), { snapshot, policy, options, today });
        }
      }
    },
  };
}

interface Chunk {
  readonly snapshot: OpenSnapshot;
  readonly policy: Policy;
  readonly options: ScreenOptions;
  readonly today: Day;
}

/** Matching runs twice over the same names, first to know whose histories to load; the second time it only remembers. */
async function screenChunk(
  purchases: readonly Purchase[],
  { snapshot, policy, options, today }: Chunk,
): Promise<readonly Screening[]> {
  const found = new Set<string>();
  const matcher = rememberMatches(snapshot.matcher, (matches) => matches.forEach(({ id }) => found.add(id)));
  const looking = { ...snapshot, matcher, history: () => null };
  for (const purchase of purchases) screen(purchase, looking, policy, screeningDay(purchase, options, today));
  await snapshot.load(found);
  const answering = { ...snapshot, matcher };
  return purchases.map((purchase) => screen(purchase, answering, policy, screeningDay(purchase, options, today)));
}

function screeningDay(purchase: Purchase, { asOf }: ScreenOptions, today: Day): ScreeningDay {
  if (asOf !== 'purchase') return { day: asOf, basis: 'given' };
  return purchase.date === null ? { day: today, basis: 'today' } : { day: purchase.date, basis: 'purchase' };
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

function createPolicy(rules: readonly Rule[], matcher: Matcher, options: ScreenOptions): Policy {
  const { threshold, limit, role, act } = options;
  const lists = options.lists === null ? null : [...new Set(options.lists)].sort();
  const inOrder = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const content = {
    threshold,
    limit,
    role,
    act,
    lists: lists === null ? null : [...new Set(lists)].sort(),
    checks: checks.map(({ id }) => id),
    matcher: matcher.version,
    rules: inOrder.map((rule) => sortKeys(rule)),
  };
  return { id: `sha256:${sha256Of(JSON.stringify(content))}`, threshold, limit, role, act, rules: inOrder };
}
