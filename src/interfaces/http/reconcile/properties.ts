/** What can be asked about a party column by column: properties of FollowTheMoney, and what its listings say. */
import type { ListedParty, Listing, Property } from '../../../core/model/entity.ts';
import type { ListedSummary } from '../../../operations/listed-parties.ts';
import { HttpProblem } from '../problems.ts';

export interface Column {
  readonly id: string;
  readonly name: string;
  values(party: ListedParty, summary: ListedSummary): readonly string[];
}

const ofListings = (id: string, name: string, value: (listing: Listing) => readonly (string | null)[]): Column => ({
  id,
  name,
  values: ({ listings }) => [...new Set(listings.flatMap(value).filter((each) => each !== null))],
});

const PROPERTIES: readonly Property[] = [
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'abbreviation',
  'country',
  'jurisdiction',
  'nationality',
  'address',
  'registrationNumber',
  'leiCode',
  'uscCode',
  'taxNumber',
  'idNumber',
  'innCode',
  'ogrnCode',
  'imoNumber',
  'flag',
  'birthDate',
  'incorporationDate',
  'website',
  'sourceUrl',
  'notes',
];

const ofParty = PROPERTIES.map(
  (id): Column => ({ id, name: labelOf(id), values: ({ properties }) => properties[id] ?? [] }),
);

export const columns: readonly Column[] = [
  ...ofParty,
  { id: 'datasets', name: 'Lists', values: (_, { datasets }) => datasets },
  { id: 'topics', name: 'Topics', values: (_, { topics }) => topics },
  ofListings('listedSince', 'Listed since (effective)', ({ effective }) => [effective]),
  ofListings('listingPublished', 'Listing published', ({ published }) => [published]),
  ofListings('listedUntil', 'Listed until (first day on which it no longer holds)', ({ until }) => [until]),
  ofListings('citation', 'Citation', ({ citations }) => citations),
  ofListings('program', 'Programme', ({ programs }) => programs),
  { id: 'firstSeen', name: 'First copy that had it', values: (_, { firstSeen }) => [firstSeen.slice(0, 10)] },
  { id: 'lastSeen', name: 'Newest copy that had it', values: (_, { lastSeen }) => [lastSeen.slice(0, 10)] },
];

/** Also as FollowTheMoney qualifies it: `Thing:country`. */
export function bareName(property: string): string {
  return property.replace(/^[A-Z]\w*:/, '');
}

export function findColumn(id: string): Column {
  const bare = bareName(id);
  const found = columns.find((column) => column.id === bare);
  if (found) return found;
  throw new HttpProblem('bad_input', `there is no property "${id.slice(0, 60)}" to extend with`, {
    next: `There are ${columns.map((column) => column.id).join(', ')}.`,
  });
}

/** `registrationNumber` -> `Registration number` */
function labelOf(id: string): string {
  const words = id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
