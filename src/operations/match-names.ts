import { z } from 'zod';
import type { IndexedName, IndexedParty, Match, Matcher } from '../core/matching/matcher.ts';
import { foldIdentifier } from '../core/matching/indexed-party.ts';
import { type Schema, schemata } from '../core/model/entity.ts';
import { InputError } from '../core/model/errors.ts';
import { identifierProperties } from '../core/model/identifiers.ts';
import type { MatchFeature } from '../core/model/screening.ts';
import { fileSource } from '../io/readers/byte-source.ts';
import { readNdjson } from '../io/readers/json.ts';
import type { Context } from './context.ts';
import { openSnapshot } from './open-snapshot.ts';

export interface NameToMatch {
  readonly id: string;
  readonly query: string;
  readonly schema: Schema | null;
}

export interface NameMatches {
  readonly id: string;
  readonly query: string;
  readonly matches: readonly Match[];
}

export interface MatchNamesOptions {
  readonly threshold: number;
  readonly limit: number;
  readonly lists: readonly string[] | null;
  /** A FollowTheMoney NDJSON file in place of the lists. */
  readonly entities: string | null;
}

/** Names against the lists, or against a FollowTheMoney file of the user's. */
export async function openNameMatcher(
  context: Context,
  options: MatchNamesOptions,
): Promise<(name: NameToMatch) => NameMatches> {
  const matcher =
    options.entities === null
      ? (await openSnapshot(context, { lists: options.lists, knownAt: null })).matcher
      : await matcherFromFile(options.entities);
  const lists = options.lists === null ? null : new Set(options.lists);
  return ({ id, query, schema }) => ({
    id,
    query,
    matches: matcher.match(
      { name: query, schema, countries: [], identifiers: [] },
      { threshold: options.threshold, limit: options.limit, lists },
    ),
  });
}

export interface NamePair {
  readonly schema: Schema;
  readonly name1: string;
  readonly name2: string;
}

export interface ComparedPair extends NamePair {
  readonly score: number;
  readonly features: readonly MatchFeature[];
}

/** Scores of pairs of names, with the features that recompute to them. */
export async function openComparison(): Promise<(pair: NamePair) => ComparedPair> {
  const { scorePair } = await import('../core/matching/score-pair.ts');
  return (pair) => ({ ...pair, ...scorePair(pair.schema, pair.name1, pair.name2) });
}

const Entity = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String))).default({}),
});

async function matcherFromFile(path: string): Promise<Matcher> {
  const { createMatcher } = await import('../core/matching/create-matcher.ts');
  const { buildNameIndex } = await import('../core/matching/name-index.ts');
  const parties: IndexedParty[] = [];
  for await (const batch of readNdjson(await fileSource(path))) {
    for (const { line, value } of batch) {
      const entity = Entity.safeParse(value);
      if (!entity.success)
        throw new InputError(`not a FollowTheMoney entity: ${z.prettifyError(entity.error)}`, { file: path, line });
      parties.push(toParty(entity.data));
    }
  }
  return createMatcher(buildNameIndex(parties));
}

function toParty({ id, schema, caption, properties }: z.infer<typeof Entity>): IndexedParty {
  const named = (property: string, kind: IndexedName['kind']): IndexedName[] =>
    (properties[property] ?? []).map((text) => ({ text, kind }));
  const names = [
    ...named('name', 'name'),
    ...named('alias', 'alias'),
    ...named('abbreviation', 'alias'),
    ...named('previousName', 'previous'),
    ...named('weakAlias', 'weak'),
  ];
  const values = (...wanted: string[]): string[] => wanted.flatMap((property) => properties[property] ?? []);
  return {
    id,
    list: '',
    // FollowTheMoney has more schemata than lists use: the others are compared like any legal entity.
    schema: schemata.find((known) => known === schema) ?? 'LegalEntity',
    caption: caption ?? names[0]?.text ?? id,
    names,
    countries: values('country', 'jurisdiction', 'nationality').map((code) => code.toLowerCase()),
    identifiers: values(...identifierProperties)
      .map(foldIdentifier)
      .filter((folded) => folded !== ''),
  };
}
