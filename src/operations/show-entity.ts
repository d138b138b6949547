import type { List } from '../core/lists/list.ts';
import { type Day, type Instant, dayOf, normalInstant } from '../core/model/day.ts';
import type { Claim, ListedParty, Relation } from '../core/model/entity.ts';
import { OperatingError } from '../core/model/errors.ts';
import type { ListCoverage, ListingOnDay } from '../core/model/screening.ts';
import { coverageOn } from '../core/resolution/coverage.ts';
import { type PartyHistory, buildHistory, claimsOf } from '../core/resolution/history.ts';
import { listingsOnDay } from '../core/resolution/listing-on-day.ts';
import { type ReleaseRow, eventsOf, filesOf, goodReleases, newestRefusals } from '../io/database/releases.ts';
import { type Context, listById } from './context.ts';
import { aboutList, timelineOf } from './open-snapshot.ts';

export interface EntityAnswer {
  readonly id: string;
  readonly list: string;
  readonly schema: string;
  readonly caption: string;
  readonly names: readonly string[];
  readonly asOf: Day;
  readonly knownAt: Instant | null;
  readonly listings: readonly (ListingOnDay & { readonly list: string; readonly listTitle: string })[];
  readonly relations: readonly Relation[];
  /** When our copies held the party at all; half-open instants. */
  readonly present: readonly { readonly from: Instant; readonly until: Instant | null }[];
  readonly claims: readonly Claim[];
  readonly coverage: ListCoverage;
}

/** One party: its names, its listings with their three dates, what the list says of its owners, and every claim with the archived file that it was read from. */
export async function showEntity(
  context: Context,
  id: string,
  options: { asOf: Day | null; knownAt: Instant | null },
): Promise<EntityAnswer> {
  const knownAt = options.knownAt === null ? null : normalInstant(options.knownAt);
  const rows = await eventsOf(context.store.db, [id]);
  const listId = rows[0]?.list ?? '';
  const list = listById(context, listId);
  const releases = list ? await goodReleases(context.store.db, listId, knownAt) : [];
  if (!list || releases.length === 0) throw notFound(id, knownAt);
  const about = aboutList(list);
  const timeline = timelineOf(listId, about, { releases, refusals: await newestRefusals(context.store.db, knownAt) });
  const files = await mainFiles(context, list, releases);
  const events = rows.map(({ release, basis, kind, body }) => ({
    release,
    basis,
    kind,
    archive: files.get(release) ?? null,
    party: body === null ? null : (JSON.parse(body) as ListedParty),
  }));
  const history = buildHistory(id, timeline, events);
  const last = history.versions.at(-1);
  if (!last) throw notFound(id, knownAt);
  const asOf = options.asOf ?? dayOf(context.now());
  const { party } = last;
  return {
    id,
    list: listId,
    schema: party.schema,
    caption: party.caption,
    names: [
      ...new Set(
        history.versions.flatMap((version) =>
          Object.entries(version.party.properties)
            .filter(([property]) => /name|alias|abbreviation/i.test(property))
            .flatMap(([, values]) => values),
        ),
      ),
    ],
    asOf,
    knownAt,
    listings: listingsOnDay(history, timeline, asOf).map(({ listing, ...answer }) => ({
      list: listing.subList === null ? listId : `${listId}:${listing.subList}`,
      listTitle: listing.subList === null ? list.title : (list.subLists[listing.subList] ?? listing.subList),
      ...answer,
    })),
    relations: party.relations,
    present: presence(history),
    claims: claimsOf(history),
    coverage: coverageOn(timeline, asOf),
  };
}

/** The hash of the main file of each release; a set of several files is named by its first part. */
async function mainFiles(
  context: Context,
  list: List,
  releases: readonly ReleaseRow[],
): Promise<ReadonlyMap<number, string>> {
  const mainPart = new Map(list.formats.map(({ id, parts }) => [id, parts[0]?.name]));
  const formats = new Map(releases.map(({ id, format }) => [id, format ?? '']));
  const files = await filesOf(
    context.store.db,
    releases.map(({ id }) => id),
  );
  const main = files.filter(({ release, part }) => part === mainPart.get(formats.get(release) ?? ''));
  return new Map([...files, ...main].map(({ release, sha256 }) => [release, sha256]));
}

function presence(history: PartyHistory): EntityAnswer['present'] {
  const runs: { from: Instant; until: Instant | null }[] = [];
  for (const { seen } of history.versions) {
    const open = runs.at(-1);
    if (open && open.until === seen.from) open.until = seen.until;
    else runs.push({ ...seen });
  }
  return runs;
}

function notFound(id: string, knownAt: Instant | null): OperatingError {
  const when = knownAt === null ? '' : ` as known at ${knownAt}`;
  return new OperatingError('not_found', `no list holds a party ${id}${when}`, 'Find its id with: match NAME.');
}
