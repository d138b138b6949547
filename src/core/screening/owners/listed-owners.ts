/** Which of the parties above a supplier were listed on the day: by the source itself, as a party of a list, or by a name that a list has. */
import { foldIdentifier } from '../../matching/indexed-party.ts';
import type { Match } from '../../matching/matcher.ts';
import type { Day } from '../../model/day.ts';
import { type Listing, listingOf } from '../../model/entity.ts';
import type { ListingOnDay } from '../../model/screening.ts';
import type { OwnershipGraph, OwnershipParty, PartyListing } from '../../ownership/graph.ts';
import { listingsOnDay } from '../../resolution/listing-on-day.ts';
import { type Question, titleOf } from '../check.ts';
import { listNamed } from '../rules-about.ts';
import { MOST_MATCHES, bestMatches } from '../supplier-matches.ts';
import type { Subject } from './subjects.ts';
import { ownedTests } from './tests.ts';

/** One listing that held on the day, or may have, of a party that the owner is taken for. */
export interface OwnerListing {
  /** The owner's id in the source. */
  readonly owner: string;
  /** `same`: the source names that very party; `name`: by name or number, which is an inference; `file`: a file says that the owner is listed. */
  readonly by: 'same' | 'name' | 'file';
  readonly match: Match;
  /** `us_csl:SDN`; null where a file does not say on which list. */
  readonly list: string | null;
  readonly listTitle: string;
  /** The title of the list as a whole. */
  readonly provenance: string;
  readonly listing: ListingOnDay & { readonly listing: Listing };
  /** How many more parties of that list match the owner. */
  readonly others: number;
}

/** By the owner's id, the best match of each list, in order of the lists. */
export type OwnerListings = ReadonlyMap<string, readonly OwnerListing[]>;

export function listedOwners(question: Question, subject: Subject): OwnerListings {
  const found = new Map<string, readonly OwnerListing[]>();
  for (const [number, party] of subject.graph.parties.entries()) {
    if (number === subject.party || party.kind === 'unknown' || party.kind === 'joint') continue;
    const byList = new Map<string, OwnerListing>();
    for (const listing of [...inLists(question, party), ...byFile(question, party, subject.source)]) {
      const key = listing.list ?? '';
      const best = byList.get(key);
      byList.set(key, best ? { ...best, others: best.others + Number(best.match.id !== listing.match.id) } : listing);
    }
    // A file that only says "listed" adds nothing where a list of ours does.
    if (byList.size > 1) byList.delete('');
    if (byList.size > 0)
      found.set(
        party.id,
        [...byList.keys()].sort().flatMap((key) => byList.get(key) ?? []),
      );
  }
  return found;
}

/** The best matches first, and of those the listings that certainly held. */
function inLists(question: Question, party: OwnershipParty): readonly OwnerListing[] {
  const matches = matchesOfOwner(question, party);
  const own = matches.find(({ id }) => id === party.id);
  const ordered = own ? [own, ...matches.filter((match) => match !== own)] : matches;
  const listings = ordered.flatMap((match) => listingsOf(question, party, match));
  const held = (onDate: boolean | null) => listings.filter(({ listing }) => listing.onDate === onDate);
  return [...held(true), ...held(null)];
}

/** By every name that the source gives, the best match for each party. */
function matchesOfOwner({ snapshot, policy }: Question, party: OwnershipParty): readonly Match[] {
  const { id, caption, kind, otherNames = [], identifiers = [] } = party;
  const query = {
    schema: kind === 'person' ? ('Person' as const) : null,
    countries: [],
    identifiers: [id, ...identifiers].map(foldIdentifier).filter((identifier) => identifier !== ''),
  };
  const options = { threshold: policy.threshold, limit: MOST_MATCHES, lists: snapshot.listIds };
  const names = [...new Set([caption, ...otherNames])];
  return bestMatches(names.flatMap((name) => snapshot.matcher.match({ ...query, name }, options)));
}

/** Lists of equipment whose law follows the owners of a maker, as section 889 does; on others of that kind an owner means nothing that a test could say. */
const followsOwners: ReadonlySet<string> = new Set(
  Object.values(ownedTests).flatMap(({ rule, ofEquipment }) => (ofEquipment ? rule.lists : [])),
);

function listingsOf({ snapshot, asOf }: Question, party: OwnershipParty, match: Match): readonly OwnerListing[] {
  const list = snapshot.lists.get(match.list);
  const history = snapshot.history(match.id);
  if (!list || !history) return [];
  return listingsOnDay(history, list.timeline, asOf)
    .map((listing) => {
      const { subList } = listing.listing;
      return { listing, subList, id: listNamed(match.list, { subList }) };
    })
    .filter(({ listing, id }) => listing.onDate !== false && (listing.covers === 'party' || followsOwners.has(id)))
    .map(({ listing, subList, id }) => ({
      owner: party.id,
      by: match.id === party.id ? ('same' as const) : ('name' as const),
      match,
      list: id,
      listTitle: titleOf(list, subList),
      provenance: list.title,
      listing,
      others: 0,
    }));
}

function byFile({ snapshot, asOf }: Question, party: OwnershipParty, source: string): readonly OwnerListing[] {
  return party.listings
    .filter((listing) => holdsOn(listing, asOf))
    .map(({ list, from, until }) => {
      const stated = listingOf({ effective: from, until });
      const [listId = '', subList = null] = list?.split(':') ?? [];
      const known = snapshot.lists.get(listId);
      return {
        owner: party.id,
        by: 'file' as const,
        match: fileMatch(party),
        list,
        listTitle: known ? titleOf(known, subList) : (list ?? `list that ${source} does not name`),
        provenance: source,
        listing: { ...statedOnDay(stated), listing: stated },
        others: 0,
      };
    });
}

function fileMatch({ id, caption, kind }: OwnershipParty): Match {
  const schema = kind === 'person' ? 'Person' : 'LegalEntity';
  return { id, list: '', schema, caption, score: 1, name: caption, features: [] };
}

/** What a file says of a listing, which is no copy of ours. */
export function statedOnDay({ effective, until }: Pick<Listing, 'effective' | 'until'>): ListingOnDay {
  return {
    onDate: true,
    basis: 'stated',
    effective,
    published: null,
    seen: null,
    removed: until,
    citation: null,
    citations: [],
    covers: 'party',
    programs: [],
    notes: [],
  };
}

function holdsOn({ from, until }: PartyListing, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

/** Writes the listings into the graph, on which the rules then work. `which`: those that held, or also those that may have. */
export function markListed(graph: OwnershipGraph, owners: OwnerListings, asOf: Day, which: boolean | null): void {
  for (const [id, listings] of owners) {
    const marks = listings
      .filter(({ by, listing }) => by !== 'file' && listing.onDate === which)
      .map(({ list, listing }) => {
        const since = listing.heldBy === undefined ? (listing.effective ?? listing.published) : null;
        return { list, from: since !== null && since <= asOf ? since : null, until: null };
      });
    if (marks.length > 0) graph.describe(id, { listings: marks });
  }
}
