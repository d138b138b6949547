/** Names against the newest copies of the lists, from memory, for doors that stay open. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Matcher } from '../core/matching/matcher.ts';
import { type Day, dayOf } from '../core/model/day.ts';
import { InputError } from '../core/model/errors.ts';
import { newestReleaseId } from '../io/database/releases.ts';
import type { Context } from './context.ts';
import {
  type Found,
  type NameAnswer,
  type NameOptions,
  type NameQuestion,
  type NameTask,
  SEARCH_THRESHOLD,
  createAnswerer,
} from './name-answers.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';
import { showLists } from './show-lists.ts';

/** A list as it was asked: an empty answer of one that is old, refused or absent is no answer. */
export interface AskedList {
  readonly list: string;
  readonly title: string;
  readonly state: 'ok' | 'stale' | 'refused' | 'absent';
  /** The day of the newest copy. */
  readonly copyOf: Day | null;
  readonly entities: number;
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
  match(question: NameQuestion, options: NameOptions): Promise<NameAnswer>;
  /** The same as JSON, as it is sent. */
  matchJson(question: NameQuestion, options: NameOptions): Promise<string>;
  /** As it is typed: what is similar to the name, or to the beginning of one. */
  search(text: string, options: Pick<NameOptions, 'limit' | 'lists'>): Promise<readonly Found[]>;
  readonly searchThreshold: number;
}

export interface NameService {
  now(): Promise<NamesNow>;
}

/** Opens an index for questions: where they are answered, here or in other threads, is the door's affair. */
export type OpenAnswers = (matcher: Matcher) => (task: NameTask) => Promise<string>;

/** In this thread. */
export const answerHere: OpenAnswers = (matcher) => {
  const answer = createAnswerer(matcher);
  let began = performance.now();
  return async (task) => {
    if (performance.now() - began >= TURN_MS) {
      await setImmediate();
      began = performance.now();
    }
    return answer(task);
  };
};

/** As long as questions may hold the thread before others have their turn. */
const TURN_MS = 4;

/** How often the store is asked whether there is something new. */
const LOOK_EVERY_MS = 1000;

/**
 * Opens the newest snapshot and keeps it until there is a newer one. `prepare` makes the index of the new one, elsewhere than in this
 * thread; until it is done the old one answers, and says so by its id.
 */
export async function openNameService(
  context: Context,
  prepare: () => Promise<void>,
  answers: OpenAnswers = answerHere,
): Promise<NameService> {
  let release = await newestReleaseId(context.store.db);
  let day = dayOf(context.now());
  await prepare();
  let now = await openNow(context, answers);
  let looked = performance.now();
  let renewing: Promise<void> | null = null;
  const renew = async (newest: number): Promise<void> => {
    await prepare();
    now = await openNow(context, answers);
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

async function openNow(context: Context, answers: OpenAnswers): Promise<NamesNow> {
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
  return namesOf(snapshot, { lists, day: dayOf(context.now()), ask: answers(snapshot.matcher) });
}

interface Asking {
  readonly lists: readonly AskedList[];
  readonly day: Day;
  readonly ask: (task: NameTask) => Promise<string>;
}

function namesOf({ id, matcher }: OpenSnapshot, { lists, day, ask }: Asking): NamesNow {
  const byId = new Map(lists.map((list) => [list.list, list]));
  const matchJson: NamesNow['matchJson'] = (question, options) => ask({ kind: 'match', question, options });
  return {
    snapshot: id,
    matcher: matcher.version,
    tag: createHash('sha256').update(`${id} ${matcher.version} ${day}`).digest('hex').slice(0, 32),
    lists,
    asked(ids) {
      if (ids === null) return lists;
      return ids.map((each) => {
        const found = byId.get(each);
        if (found) return found;
        throw new InputError(`there is no copy of a list ${each} here; there are ${[...byId.keys()].join(', ')}`);
      });
    },
    searchThreshold: SEARCH_THRESHOLD,
    search: async (text, options) => JSON.parse(await ask({ kind: 'search', text, options })) as readonly Found[],
    match: async (question, options) => JSON.parse(await matchJson(question, options)) as NameAnswer,
    matchJson,
  };
}

/** Questions of one request that wait for their answers at one time: they keep the threads busy, and others are not far behind. */
const AHEAD = 16;

/** The answers in order, as JSON. */
export async function* matchInOrder(
  names: NamesNow,
  questions: Iterable<NameQuestion>,
  options: NameOptions,
): AsyncGenerator<string> {
  const waiting: Promise<string>[] = [];
  for (const question of questions) {
    const asked = names.matchJson(question, options);
    // It is awaited below; until then a failure is no unhandled one.
    asked.catch(() => undefined);
    waiting.push(asked);
    const first = waiting.length < AHEAD ? undefined : waiting.shift();
    if (first) yield await first;
  }
  for (const each of waiting) yield await each;
}
