/** What lists themselves state about owners: parent and subsidiary fields of listed parties, as parties and edges of a graph. */
import type { ListedParty, Relation } from '../model/entity.ts';
import type { OwnershipGraph, PartyListing } from './graph.ts';
import { type Share, UNKNOWN_SHARE, WHOLE } from './share.ts';

/** How a name in a parent field becomes the id of a party; null where nobody of that name is known. */
export type ResolveName = (name: string) => string | null;

/** Adds the parties of one list with their listings, and an edge for every Ownership that the list states; gives the number of edges. */
export function addListedParties(
  graph: OwnershipGraph,
  list: string,
  parties: Iterable<ListedParty>,
  resolve: ResolveName,
): number {
  let edges = 0;
  for (const party of parties) {
    graph.describe(party.id, {
      caption: party.caption,
      ...(party.schema === 'Person' ? { kind: 'person' as const } : {}),
      listings: listingsOf(list, party),
    });
    for (const relation of party.relations) edges += addRelation(graph, list, party, { relation, resolve });
  }
  return edges;
}

/** Equipment that is listed does not make its maker a listed party. */
function listingsOf(list: string, { listings }: ListedParty): readonly PartyListing[] {
  return listings
    .filter(({ covers }) => covers === 'party')
    .map(({ subList, effective, published, heldBy, until }) => ({
      list: subList === null ? list : `${list}:${subList}`,
      from: heldBy ?? effective ?? published,
      until,
    }));
}

function addRelation(
  graph: OwnershipGraph,
  list: string,
  party: ListedParty,
  { relation, resolve }: { readonly relation: Relation; readonly resolve: ResolveName },
): number {
  if (relation.schema !== 'Ownership' || (relation.other !== 'owner' && relation.other !== 'asset')) return 0;
  const other = relation.otherId ?? idOfName(graph, relation.otherName, resolve);
  if (other === null) return 0;
  if (relation.otherName !== null && graph.find(other) < 0) graph.describe(other, { caption: relation.otherName });
  const ends = relation.other === 'owner' ? { owner: other, asset: party.id } : { owner: party.id, asset: other };
  graph.add({
    ...ends,
    kind: 'shareholding',
    share: shareOf(relation),
    chain: 'direct',
    from: relation.from,
    until: relation.until,
    source: list,
  });
  return 1;
}

function idOfName(graph: OwnershipGraph, name: string | null, resolve: ResolveName): string | null {
  if (name === null) return null;
  const known = resolve(name);
  if (known !== null) return known;
  const id = `name:${name}`;
  graph.describe(id, { caption: name });
  return id;
}

/** Shares of lists have eight decimals at most. */
function shareOf({ share }: Relation): Share {
  if (share === null) return UNKNOWN_SHARE;
  return { min: Math.round(share.min * WHOLE), max: Math.round(share.max * WHOLE), openMin: false, openMax: false };
}
