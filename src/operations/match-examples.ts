/** A party described by several names and facts, against the parties that the newest copies hold. */
import type { Match } from '../core/matching/matcher.ts';
import type { Schema } from '../core/model/entity.ts';
import type { ListedParties, ListedSummary } from './listed-parties.ts';

export interface Example {
  /** All are asked for; a party counts with the one that is most similar. */
  readonly names: readonly string[];
  readonly schema: Schema | null;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  readonly identifiers: readonly string[];
}

export interface ExampleOptions {
  /** Of similarity, from which a party is in the answer. */
  readonly threshold: number;
  readonly limit: number;
  /** Ids of lists; null is all. */
  readonly lists: readonly string[] | null;
  allows(party: ListedSummary): boolean;
}

export interface ExampleMatches {
  readonly matches: readonly (Match & { readonly party: ListedSummary })[];
  /** How many there are at or above the threshold, before the limit. */
  readonly total: number;
  /** False where there may be more than were counted. */
  readonly isWhole: boolean;
}

/** Asked for beside those that are wanted, as parties that a copy no longer holds are found too. */
const SPARE = 10;
const MOST = 1000;

export async function matchExample(
  listed: ListedParties,
  example: Example,
  options: ExampleOptions,
): Promise<ExampleMatches> {
  const found = new Map<string, Match & { party: ListedSummary }>();
  let isWhole = true;
  for (const name of example.names) {
    const { matches, whole } = await matchesOf(listed, { ...example, name }, options);
    isWhole &&= whole;
    for (const match of matches) {
      const known = found.get(match.id);
      if (known === undefined || match.score > known.score) found.set(match.id, match);
    }
  }
  const matches = [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { matches: matches.slice(0, options.limit), total: matches.length, isWhole };
}

/** Asks for more until there are as many as are wanted, or no more. */
async function matchesOf(
  { names, find, isPresent }: ListedParties,
  { name, schema, countries, identifiers }: Omit<Example, 'names'> & { readonly name: string },
  { threshold, limit, lists, allows }: ExampleOptions,
) {
  for (let most = Math.min(MOST, limit + SPARE); ; most = Math.min(MOST, most * 5)) {
    const question = { id: '', query: name, schema, countries, identifiers };
    const { matches: all } = await names.match(question, { threshold, limit: most, lists });
    const matches = all.flatMap((match) => {
      const party = isPresent(match.id) ? find(match.id) : undefined;
      return party && allows(party) ? [{ ...match, party }] : [];
    });
    const whole = all.length < most;
    if (whole || matches.length > limit || most === MOST) return { matches, whole };
  }
}
