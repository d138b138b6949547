import type { ListedParty, Property, Schema } from '../model/entity.ts';
import { identifierProperties } from '../model/identifiers.ts';
import type { IndexedName, IndexedParty } from './matcher.ts';

const NAMES: readonly (readonly [Property, IndexedName['kind']])[] = [
  ['name', 'name'],
  ['alias', 'alias'],
  ['abbreviation', 'alias'],
  ['previousName', 'previous'],
  ['weakAlias', 'weak'],
];
/** Classes of goods, places and wallets are no party that somebody buys from. */
const NEVER_A_PARTY: ReadonlySet<Schema> = new Set<Schema>(['Thing', 'Address', 'CryptoWallet']);

/** What the index keeps of a party: the names of all its versions, so that it is found under a name that the list has dropped since. */
export function toIndexedParty(list: string, versions: readonly ListedParty[]): IndexedParty | null {
  const last = versions.at(-1);
  if (!last || NEVER_A_PARTY.has(last.schema)) return null;
  const names = new Map<string, IndexedName>();
  const countries = new Set<string>();
  const identifiers = new Set<string>();
  for (const { properties } of versions) {
    for (const [property, kind] of NAMES) {
      for (const text of properties[property] ?? []) if (!names.has(text)) names.set(text, { text, kind });
    }
    for (const property of ['country', 'jurisdiction', 'nationality', 'flag'] as const) {
      for (const country of properties[property] ?? []) if (/^[a-z]{2}$/.test(country)) countries.add(country);
    }
    for (const property of identifierProperties) {
      for (const value of properties[property] ?? []) identifiers.add(foldIdentifier(value));
    }
  }
  identifiers.delete('');
  return {
    id: last.id,
    list,
    schema: last.schema,
    caption: last.caption,
    names: [...names.values()],
    countries: [...countries].sort(),
    identifiers: [...identifiers].sort(),
  };
}

/** Letters and digits in capitals; too short a number identifies nobody: ``. */
export function foldIdentifier(value: string): string {
  const folded = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return folded.length >= 5 ? folded : '';
}
