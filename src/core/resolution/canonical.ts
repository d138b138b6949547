import type { ListedParty, Listing, Properties, Property, Relation } from '../model/entity.ts';

/**
 * The party as one text that is equal exactly when its content is: keys and values in a fixed order, nothing of the file's bytes.
 * Diffs between releases compare these texts, or their hashes.
 */
export function canonicalText(party: ListedParty): string {
  return JSON.stringify({
    id: party.id,
    schema: party.schema,
    caption: party.caption,
    properties: sortedProperties(party.properties),
    listings: inOrder(party.listings.map(listingInOrder)),
    relations: inOrder(party.relations.map(relationInOrder)),
  });
}

function sortedProperties(properties: Properties): Readonly<Partial<Record<Property, readonly string[]>>> {
  const sorted: Partial<Record<Property, readonly string[]>> = {};
  for (const key of (Object.keys(properties) as Property[]).sort()) {
    const values = properties[key];
    if (values && values.length > 0) sorted[key] = values.length === 1 ? values : [...values].sort();
  }
  return sorted;
}

/** Written out, and not sorted at run time, because every party of every release passes here. */
function listingInOrder(listing: Listing): Listing {
  return {
    subList: listing.subList,
    covers: listing.covers,
    effective: listing.effective,
    published: listing.published,
    ...(listing.heldBy !== undefined && { heldBy: listing.heldBy }),
    until: listing.until,
    citations: listing.citations,
    programs: listing.programs,
    authority: listing.authority,
    provisions: listing.provisions,
    reason: listing.reason,
    remarks: listing.remarks,
    sourceUrl: listing.sourceUrl,
  };
}

function relationInOrder(relation: Relation): Relation {
  return {
    schema: relation.schema,
    other: relation.other,
    otherId: relation.otherId,
    otherName: relation.otherName,
    role: relation.role,
    share: relation.share && { min: relation.share.min, max: relation.share.max },
    from: relation.from,
    until: relation.until,
  };
}

function inOrder<T extends object>(values: T[]): readonly T[] {
  if (values.length < 2) return values;
  return values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ value }) => value);
}

/** The same object with its keys in alphabetical order at every depth, so that equal objects give equal JSON. */
export function sortKeys<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, isPlainObject(inner) ? sortKeys(inner) : inner]),
  ) as T;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
