/** Completions for who types in OpenRefine: parties, types, properties. */
import type { Dataset } from '../yente/datasets.ts';
import type { Opened } from '../yente/door.ts';
import { type SuggestQuery, unheeded } from './contract.ts';
import { askedSchema } from '../yente/schemata.ts';
import { describeParty, titlesOf } from './candidates.ts';
import { columns } from './properties.ts';
import { typeOf, types } from './party-schemata.ts';

type Typed = Pick<SuggestQuery, 'prefix' | 'cursor' | 'limit'>;

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

/** Beyond which nobody reads on. */
const MOST = 500;

export async function suggestEntities(
  { listed, datasets }: Opened,
  dataset: Dataset,
  { prefix, cursor, limit, type }: SuggestQuery,
): Promise<readonly Suggestion[]> {
  const schemas = type.map((each) => askedSchema(each, 'type'));
  if (prefix === '') return [];
  const titles = titlesOf(datasets);
  const found = await listed.names.search(prefix, { limit: MOST, lists: dataset.lists });
  const ids = [...new Set([prefix, ...found.map(({ id }) => id)])];
  return ids
    .flatMap((id) => (listed.isPresent(id) ? (listed.find(id) ?? []) : []))
    .filter(
      (party) =>
        dataset.holds(party) && (schemas.length === 0 || schemas.some(({ covers }) => covers.has(party.schema))),
    )
    .slice(cursor, cursor + limit)
    .map((party) => ({
      id: party.id,
      name: party.caption,
      description: describeParty(party, titles),
      notable: [typeOf(party.schema)],
    }));
}

export const suggestTypes = (typed: Typed): readonly Suggestion[] => completed(types, typed);

export const suggestProperties = (typed: Typed): readonly Suggestion[] =>
  completed(
    columns.map(({ id, name }) => ({ id, name })),
    typed,
  );

/** Those of which the id, the name or a word in it begins as it was typed. */
function completed(all: readonly Suggestion[], { prefix, cursor, limit }: Typed): readonly Suggestion[] {
  const wanted = prefix.toLowerCase();
  if (wanted === '') return [];
  const begins = (text: string): boolean =>
    text.toLowerCase().startsWith(wanted) ||
    text
      .toLowerCase()
      .split(/\W+/)
      .some((word) => word.startsWith(wanted));
  return all.filter(({ id, name }) => begins(id) || begins(name)).slice(cursor, cursor + limit);
}

/** What was sent and changes nothing. */
export function suggestWarnings(query: SuggestQuery): readonly string[] {
  return unheeded.filter((name) => query[name] !== undefined).map((name) => `${name} changes nothing here`);
}
