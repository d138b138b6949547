/** Values of properties for parties that were reconciled. */
import { checked } from '../request.ts';
import type { Opened } from '../yente/door.ts';
import { parseJson } from './candidates.ts';
import { ExtendQuery } from './contract.ts';
import { type Column, findColumn } from './properties.ts';

/** `text` is the JSON of a data extension query. A party that no list holds has a row without values. */
export async function extendParties({ listed }: Opened, text: string): Promise<object> {
  const { ids, properties } = checked(ExtendQuery, parseJson(text, 'extend'), 'body');
  const asked = properties.map(({ id, settings }) => ({ id, column: findColumn(id), most: settings.limit ?? 0 }));
  const summaries = [...new Set(ids)].flatMap((id) => listed.find(id) ?? []);
  const parties = await listed.read(summaries);
  const byId = new Map(parties.map((party, index) => [party.id, { party, summary: summaries[index] }]));
  const valuesOf = (id: string, column: Column): readonly string[] => {
    const known = byId.get(id);
    return known?.summary ? column.values(known.party, known.summary) : [];
  };
  return {
    meta: asked.map(({ id, column }) => ({ id, name: column.name })),
    rows: Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries(
          asked.map(({ id: property, column, most }) => [
            property,
            valuesOf(id, column)
              .slice(0, most === 0 ? undefined : most)
              .map((str) => ({ str })),
          ]),
        ),
      ]),
    ),
  };
}
