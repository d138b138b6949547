/** A listed party as FollowTheMoney JSON, as the API of OpenSanctions gives it: alone, or with its Sanctions and links nested. */
import type { ListedParty, Listing, Relation } from '../../../core/model/entity.ts';
import type { ListedSummary } from '../../../operations/listed-parties.ts';

export interface EntityJson {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly (string | EntityJson)[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

type Properties = Record<string, (string | EntityJson)[]>;

export function entityJson(party: ListedParty, summary: ListedSummary): EntityJson {
  const properties: Properties = Object.fromEntries(
    Object.entries(party.properties).map(([property, values]) => [property, [...values]]),
  );
  if (summary.topics.length > 0) properties['topics'] = [...summary.topics];
  return {
    id: party.id,
    caption: party.caption,
    schema: party.schema,
    properties,
    ...describe(summary),
    target: summary.isListed,
  };
}

/** With a Sanction for each listing, and an edge for each link that the list states. */
export function nestedEntityJson(party: ListedParty, summary: ListedSummary): EntityJson {
  const plain = entityJson(party, summary);
  const adjacent: Properties = {};
  const add = (property: string, entity: EntityJson): void => void (adjacent[property] ??= []).push(entity);
  for (const [index, listing] of party.listings.entries()) add('sanctions', sanctionOf(party, summary, listing, index));
  for (const [index, relation] of party.relations.entries()) {
    const { property, edge } = edgeOf(party, summary, relation, index);
    add(property, edge);
  }
  return { ...plain, properties: { ...plain.properties, ...adjacent } };
}

/** Properties of which the values are entities: what stands around a party. */
export const adjacentProperties: ReadonlySet<string> = new Set([
  'sanctions',
  'ownershipAsset',
  'ownershipOwner',
  'directorshipOrganization',
  'directorshipDirector',
  'unknownLinkTo',
  'familyPerson',
]);

function describe({ datasets, firstSeen, lastSeen, lastChange }: ListedSummary) {
  return {
    datasets,
    referents: [],
    first_seen: withoutZone(firstSeen),
    last_seen: withoutZone(lastSeen),
    last_change: withoutZone(lastChange),
  };
}

/** `2019-10-09T00:00:00.000Z` -> `2019-10-09T00:00:00`, as these clients read it. */
function withoutZone(instant: string): string {
  return instant.slice(0, 19);
}

function sanctionOf(party: ListedParty, summary: ListedSummary, listing: Listing, index: number): EntityJson {
  const { subList, programs, citations, effective, published, until, heldBy } = listing;
  const notes = [
    ...(listing.covers === 'equipment' ? ['covers equipment and services, not the party itself'] : []),
    ...(heldBy === undefined ? [] : [`held by ${heldBy} at the latest; the list does not say since when`]),
    ...(listing.remarks === null ? [] : [listing.remarks]),
  ];
  const dataset = subList === null ? summary.list : `${summary.list}:${subList}`;
  return {
    id: `${party.id}-listing-${index + 1}`,
    caption: programs[0] ?? listing.authority ?? dataset,
    schema: 'Sanction',
    properties: withValues({
      entity: [party.id],
      authority: [listing.authority],
      program: programs,
      provisions: listing.provisions,
      reason: [listing.reason],
      startDate: [effective],
      listingDate: [published],
      endDate: [until],
      summary: citations,
      description: notes,
      sourceUrl: [listing.sourceUrl],
    }),
    ...describe(summary),
    datasets: [dataset],
    target: false,
  };
}

/** Which end of an edge this party is, by what the other end is. */
const EDGES: Readonly<
  Record<
    Relation['schema'],
    (other: Relation['other']) => { readonly own: string; readonly far: string; readonly reverse: string }
  >
> = {
  Ownership: (other) =>
    other === 'asset'
      ? { own: 'owner', far: 'asset', reverse: 'ownershipOwner' }
      : { own: 'asset', far: 'owner', reverse: 'ownershipAsset' },
  Directorship: (other) =>
    other === 'organization'
      ? { own: 'director', far: 'organization', reverse: 'directorshipDirector' }
      : { own: 'organization', far: 'director', reverse: 'directorshipOrganization' },
  UnknownLink: () => ({ own: 'subject', far: 'object', reverse: 'unknownLinkTo' }),
  Family: () => ({ own: 'person', far: 'relative', reverse: 'familyPerson' }),
};

function edgeOf(party: ListedParty, summary: ListedSummary, relation: Relation, index: number) {
  const { own, far, reverse } = EDGES[relation.schema](relation.other);
  const { otherId, otherName, share } = relation;
  const properties = withValues({
    [own]: [party.id],
    role: [relation.role],
    percentage: [share === null ? null : percentageOf(share)],
    startDate: [relation.from],
    endDate: [relation.until],
  });
  const other = otherName === null ? otherId : farEnd(otherId ?? `${party.id}-${far}-${index + 1}`, otherName, summary);
  const edge: EntityJson = {
    id: `${party.id}-link-${index + 1}`,
    caption: relation.role ?? relation.schema,
    schema: relation.schema,
    properties: { ...properties, ...(other !== null && { [far]: [other] }) },
    ...describe(summary),
    target: false,
  };
  return { property: reverse, edge };
}

/** Known to this list by its name only. */
function farEnd(id: string, name: string, summary: ListedSummary): EntityJson {
  return {
    id,
    caption: name,
    schema: 'LegalEntity',
    properties: { name: [name] },
    ...describe(summary),
    target: false,
  };
}

/** Shares are per cent in FollowTheMoney, of 100: `50`, `25-50`. */
function percentageOf({ min, max }: { readonly min: number; readonly max: number }): string {
  const [low, high] = [min, max].map((share) => String(Number((share * 100).toFixed(6))));
  return low === high ? (low ?? '') : `${low}-${high}`;
}

function withValues(values: Readonly<Record<string, readonly (string | null)[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([property, all]) => [property, all.filter((value) => value !== null)] as const)
      .filter(([, all]) => all.length > 0)
      .map(([property, all]) => [property, [...all]]),
  );
}
