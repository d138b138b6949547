/** The parties that the newest copies of the lists hold, each with what a search filters and sorts by, for doors that stay open. */
import { setImmediate } from 'node:timers/promises';
import { topicsOf } from '../core/lists/topics.ts';
import { type Day, type Instant, dayOf } from '../core/model/day.ts';
import type { ListedParty, Schema } from '../core/model/entity.ts';
import { allContents, contentsOf, eventsAlong, goodReleases } from '../io/database/releases.ts';
import type { Context } from './context.ts';
import type { NameService, NamesNow } from './name-service.ts';
import { genuine } from './open-snapshot.ts';

export interface ListedSummary {
  readonly id: string;
  readonly list: string;
  /** `us_csl`, and `us_csl:EL` where a listing stands on a list inside it. */
  readonly datasets: readonly string[];
  readonly schema: Schema;
  readonly caption: string;
  readonly countries: readonly string[];
  /** Of the listings that have not ended, and those that the file of an own list gives. */
  readonly topics: readonly string[];
  /** Whether the newest copy holds it, and a listing of the party itself that has not ended. */
  readonly isListed: boolean;
  /** When a copy first had it, the newest copy that had it, and the newest that differed. */
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly lastChange: Instant;
  readonly content: string;
}

export interface ListedParties {
  readonly names: NamesNow;
  /** Those that the newest copies hold, by id. */
  readonly present: readonly ListedSummary[];
  /** Also of a party that a newer copy no longer holds. */
  find(id: string): ListedSummary | undefined;
  isPresent(id: string): boolean;
  /** The parties as their list has them, in the order of the summaries. */
  read(summaries: readonly ListedSummary[]): Promise<readonly ListedParty[]>;
}

export interface ListedPartyService {
  now(): Promise<ListedParties>;
}

/** Made when it is first asked for. When there are newer copies the old answer stands, and says so by its snapshot, until the new one is made. */
export function openListedParties(context: Context, names: NameService): ListedPartyService {
  let open: Promise<ListedParties> | null = null;
  let renewing: Promise<void> | null = null;
  return {
    async now() {
      const newest = await names.now();
      open ??= gather(context, newest).catch((error: unknown) => {
        open = null;
        throw error;
      });
      const standing = await open;
      if (standing.names.tag !== newest.tag)
        renewing ??= gather(context, newest)
          .then((fresh) => void (open = Promise.resolve(fresh)))
          .catch((error: unknown) => context.say(`the newest copies could not be read: ${String(error)}`))
          .finally(() => (renewing = null));
      return standing;
    },
  };
}

interface Stay {
  readonly list: string;
  readonly content: string;
  readonly firstSeen: Instant;
  readonly lastChange: Instant;
  /** The newest copy that had it, when it is gone. */
  readonly goneAfter: Instant | null;
}

async function gather(context: Context, names: NamesNow): Promise<ListedParties> {
  const { stays, newest } = await staysOf(context);
  const today = dayOf(context.now());
  const all = new Map<string, ListedSummary>();
  for await (const rows of allContents(context.store.db)) {
    for (const { list, party, sha256, body } of rows) {
      const stay = stays.get(party);
      if (stay?.content !== sha256) continue;
      const read = JSON.parse(genuine({ party, sha256, body })) as ListedParty;
      all.set(party, summarise(list, read, { stay, today, newest: newest.get(list) ?? stay.lastChange }));
    }
    // Others have their turn: there may be a hundred thousand.
    await setImmediate();
  }
  const present = [...all.values()].filter(({ id }) => stays.get(id)?.goneAfter === null);
  return {
    names,
    present: present.sort((a, b) => (a.id < b.id ? -1 : 1)),
    find: (id) => all.get(id),
    isPresent: (id) => stays.get(id)?.goneAfter === null,
    read: createReader(context),
  };
}

async function staysOf({ store: { db } }: Context) {
  const releases = await goodReleases(db, null, null);
  const stays = new Map<string, Stay>();
  const newest = new Map<string, Instant>();
  for (const list of new Set(releases.map((release) => release.list))) {
    const chain = releases.filter((release) => release.list === list);
    let before: Instant = '';
    for await (const { release, events } of eventsAlong(db, chain)) {
      const seen = chain.find(({ id }) => id === release)?.seen ?? '';
      for (const { party, content } of events) {
        const known = stays.get(party);
        const firstSeen = known?.firstSeen ?? seen;
        if (content !== null) stays.set(party, { list, content, firstSeen, lastChange: seen, goneAfter: null });
        else if (known) stays.set(party, { ...known, lastChange: seen, goneAfter: before });
      }
      before = seen;
    }
    newest.set(list, before);
  }
  return { stays, newest };
}

function summarise(
  list: string,
  { id, schema, caption, properties, listings }: ListedParty,
  { stay, today, newest }: { readonly stay: Stay; readonly today: Day; readonly newest: Instant },
): ListedSummary {
  const held = stay.goneAfter === null ? listings.filter(({ until }) => until === null || until > today) : [];
  const codes = (['country', 'jurisdiction', 'nationality', 'citizenship', 'flag'] as const).flatMap(
    (property) => properties[property] ?? [],
  );
  const named = new Set([...listings].flatMap(({ subList }) => (subList === null ? [] : [`${list}:${subList}`])));
  const topics = held.flatMap(({ subList, covers }) => topicsOf(list, subList, covers));
  return {
    id,
    list,
    datasets: [list, ...[...named].sort()],
    schema,
    caption,
    countries: [...new Set(codes)].sort(),
    topics: [...new Set([...topics, ...(stay.goneAfter === null ? (properties.topics ?? []) : [])])].sort(),
    isListed: held.some(({ covers }) => covers === 'party'),
    firstSeen: stay.firstSeen,
    lastSeen: stay.goneAfter ?? newest,
    lastChange: stay.lastChange,
    content: stay.content,
  };
}

/** Parties that are held read: those that are asked for again and again. */
const HELD = 2000;

function createReader(context: Context): ListedParties['read'] {
  const held = new Map<string, ListedParty>();
  return async (summaries) => {
    const missing = summaries.filter(({ content }) => !held.has(content));
    const bodies = await contentsOf(
      context.store.db,
      missing.map(({ content }) => content),
    );
    const found = new Map<string, ListedParty>();
    for (const { id, content } of missing) {
      const body = genuine({ party: id, sha256: content, body: bodies.get(content) ?? null });
      found.set(content, JSON.parse(body) as ListedParty);
    }
    const parties = summaries.map(({ content }) => {
      const party = held.get(content) ?? found.get(content);
      if (!party) throw new Error(`${content} was not read`);
      return party;
    });
    for (const [content, party] of found) {
      const [oldest] = held.keys();
      if (held.size >= HELD && oldest !== undefined) held.delete(oldest);
      held.set(content, party);
    }
    return parties;
  };
}
