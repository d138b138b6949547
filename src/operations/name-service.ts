/** Names against the newest copies of the lists, from memory, for doors that stay open. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Completion, Match, Matcher } from '../core/matching/matcher.ts';
import { type Day, dayOf } from '../core/model/day.ts';
import type { Schema } from '../core/model/entity.ts';
import { InputError } from '../core/model/errors.ts';
import { newestReleaseId } from '../io/database/releases.ts';
import type { Context } from './context.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';
import { showLists } from './show-lists.ts';

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

/** A list as it was asked: an empty answer of one that is old, refused or absent is no answer. */
export interface AskedList {
  readonly list: string;
  readonly title: string;
  readonly state: 'ok' | 'stale' | 'refused' | 'absent';
  /** The day of the newest copy. */
  readonly copyOf: Day | null;
  readonly entities: number;
}

/** A party for somebody who types. */
export interface Found extends Completion {
  /** Of the names; null where the name only begins as it was typed. */
  readonly score: number | null;
  /** Whether a listed name, or a word in it, begins as it was typed. */
  readonly begins: boolean;
}

export interface NamesNow {
  /** Of the newest releases: `sha256:…`. */
  readonly snapshot: string;
  readonly matcher: string;
  /** Changes with everything that could change an answer: the snapshot, the matcher, the day. For ETags. */
  readonly tag: string;
  readonly lists: readonly AskedList[];
  /** The lists that options name. Throws an `InputError` for one that the snapshot does not have. */
  asked(lists: readonly string[] | null): readonly AskedList[];
  match(question: NameQuestion, options: NameOptions): NameAnswer;
  /** As it is typed: what is similar to the name, or to the beginning of one. */
  search(text: string, options: Pick<NameOptions, 'limit' | 'lists'>): readonly Found[];
  readonly searchThreshold: number;
}

export interface NameService {
  now(): Promise<NamesNow>;
}

/** How often the store is asked whether there is something new. */
const LOOK_EVERY_MS = 1000;

/**
 * Opens the newest snapshot and keeps it until there is a newer one. `prepare` makes the index of the new one, elsewhere than in this
 * thread; until it is done the old one answers, and says so by its id.
 */
export async function openNameService(context: Context, prepare: () => Promise<void>): Promise<NameService> {
  let release = await newestReleaseId(context.store.db);
  let day = dayOf(context.now());
  await prepare();
  let now = await openNow(context);
  let looked = performance.now();
  let renewing: Promise<void> | null = null;
  const renew = async (newest: number): Promise<void> => {
    await prepare();
    now = await openNow(context);
    release = newest;
    day = dayOf(context.now());
  };
  return {
    async now() {
      if (performance.now() - looked < LOOK_EVERY_MS || renewing) return now;
      looked = performance.now();
      const newest = await newestReleaseId(context.store.db);
      if (newest === release && dayOf(context.now()) === day) return now;
      renewing ??= renew(newest)
        .catch((error: unknown) => context.say(`the new releases could not be opened: ${String(error)}`))
        .finally(() => (renewing = null));
      return now;
    },
  };
}

async function openNow(context: Context): Promise<NamesNow> {
  const snapshot = await openSnapshot(context, { lists: null, knownAt: null });
  const status = new Map((await showLists(context)).map((list) => [list.id, list]));
  const lists = [...snapshot.lists].map(([list, { title }]): AskedList => {
    const known = status.get(list);
    const seen = known?.seen ?? null;
    return {
      list,
      title,
      state: known?.state ?? 'absent',
      copyOf: seen && dayOf(seen),
      entities: known?.entities ?? 0,
    };
  });
  return namesOf(snapshot, lists, dayOf(context.now()));
}

/** Lower than for screening: who types looks at what comes. */
const SEARCH_THRESHOLD = 0.5;

function namesOf(snapshot: OpenSnapshot, lists: readonly AskedList[], day: Day): NamesNow {
  const { matcher } = snapshot;
  const byId = new Map(lists.map((list) => [list.list, list]));
  const sets = rememberSets();
  return {
    snapshot: snapshot.id,
    matcher: matcher.version,
    tag: createHash('sha256').update(`${snapshot.id} ${matcher.version} ${day}`).digest('hex').slice(0, 32),
    lists,
    asked(ids) {
      if (ids === null) return lists;
      return ids.map((id) => {
        const found = byId.get(id);
        if (found) return found;
        throw new InputError(`there is no copy of a list ${id} here; there are ${[...byId.keys()].join(', ')}`);
      });
    },
    searchThreshold: SEARCH_THRESHOLD,
    search: (text, { limit, lists: ids }) => searchNames(matcher, text, { limit, lists: sets(ids) }),
    match: (question, options) => matchOne(matcher, question, { ...options, lists: sets(options.lists) }),
  };
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

function matchOne(
  matcher: Matcher,
  { id, query, schema, countries, identifiers }: NameQuestion,
  options: { readonly threshold: number; readonly limit: number; readonly lists: ReadonlySet<string> | null },
): NameAnswer {
  return { id, query, matches: matcher.match({ name: query, schema, countries, identifiers }, options) };
}

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

/** As long as one request may hold the thread before others have their turn. */
const TURN_MS = 4;

/** The answers in order, with pauses in which others are served. */
export async function* matchInTurns(
  names: NamesNow,
  questions: Iterable<NameQuestion>,
  options: NameOptions,
): AsyncGenerator<NameAnswer> {
  let began = performance.now();
  for (const question of questions) {
    yield names.match(question, options);
    if (performance.now() - began < TURN_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
