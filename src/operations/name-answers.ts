/** What is asked about names, and the answers out of one index: wherever the index is, in this thread or in another. */
import { createMatcher } from '../core/matching/create-matcher.ts';
import type { Completion, Match, Matcher } from '../core/matching/matcher.ts';
import type { Schema } from '../core/model/entity.ts';

export interface NameQuestion {
  readonly id: string;
  readonly query: string;
  readonly schema: Schema | null;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  readonly identifiers: readonly string[];
}

export interface NameAnswer {
  readonly id: string;
  readonly query: string;
  readonly matches: readonly Match[];
}

export interface NameOptions {
  readonly threshold: number;
  readonly limit: number;
  /** Ids; null is every list of the snapshot. */
  readonly lists: readonly string[] | null;
}

/** A party for somebody who types. */
export interface Found extends Completion {
  /** Of the names; null where the name only begins as it was typed. */
  readonly score: number | null;
  /** Whether a listed name, or a word in it, begins as it was typed. */
  readonly begins: boolean;
}

/** Lower than for screening: who types looks at what comes. */
export const SEARCH_THRESHOLD = 0.5;

/** One thing to do; the answer of a `match` is a `NameAnswer`, that of a `search` are those who were `Found`. */
export type NameTask =
  | { readonly kind: 'match'; readonly question: NameQuestion; readonly options: NameOptions }
  | { readonly kind: 'search'; readonly text: string; readonly options: Pick<NameOptions, 'limit' | 'lists'> };

/** Does tasks with one matcher, and gives each answer as JSON: most go to the reader as they are, and text is what threads pass on cheaply. */
export function createAnswerer(matcher: Matcher): (task: NameTask) => string {
  const sets = rememberSets();
  return (task) => {
    const lists = sets(task.options.lists);
    switch (task.kind) {
      case 'match':
        return JSON.stringify(matchOne(matcher, task.question, { ...task.options, lists }));
      case 'search':
        return JSON.stringify(searchNames(matcher, task.text, { ...task.options, lists }));
    }
  };
}

/** What another thread needs to answer as this one would; its arrays lie in shared memory. */
export type SharedNames = Matcher['index'];

export function answererOver(names: SharedNames): (task: NameTask) => string {
  return createAnswerer(createMatcher(names));
}

function matchOne(
  matcher: Matcher,
  { id, query, schema, countries, identifiers }: NameQuestion,
  options: { readonly threshold: number; readonly limit: number; readonly lists: ReadonlySet<string> | null },
): NameAnswer {
  return { id, query, matches: matcher.match({ name: query, schema, countries, identifiers }, options) };
}

/** Those whose name is the text, then those with a name that begins so, then those that are similar. */
function searchNames(
  matcher: Matcher,
  text: string,
  options: { readonly limit: number; readonly lists: ReadonlySet<string> | null },
): readonly Found[] {
  const query = { name: text, schema: null, countries: [], identifiers: [] };
  const similar = matcher.match(query, { ...options, threshold: SEARCH_THRESHOLD });
  const scores = new Map(similar.map(({ id, score }) => [id, score]));
  const beginning = matcher
    .complete(text, options)
    .map((found): Found => ({ ...found, score: scores.get(found.id) ?? null, begins: true }));
  const begun = new Set(beginning.map(({ id }) => id));
  const alike = similar.map(({ features: _, ...each }): Found => ({ ...each, begins: begun.has(each.id) }));
  const found = new Map<string, Found>();
  for (const each of [...alike.filter(({ score }) => (score ?? 0) >= SAME), ...beginning, ...alike])
    if (!found.has(each.id)) found.set(each.id, each);
  return [...found.values()].slice(0, options.limit);
}

/** From here on the name itself is meant. */
const SAME = 0.95;

/** Combinations of lists that are held; the matcher remembers what belongs to each. */
const HELD_SETS = 50;

function rememberSets(): (lists: readonly string[] | null) => ReadonlySet<string> | null {
  const held = new Map<string, ReadonlySet<string>>();
  return (lists) => {
    if (lists === null) return null;
    const key = [...new Set(lists)].sort().join();
    const known = held.get(key);
    if (known) return known;
    if (held.size >= HELD_SETS) held.clear();
    const fresh = new Set(lists);
    held.set(key, fresh);
    return fresh;
  };
}
