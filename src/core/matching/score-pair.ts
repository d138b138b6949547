/** Two names compared outside any list: the second is indexed alone, so that a pair scores exactly as it does in a screening. */
import type { Schema } from '../model/entity.ts';
import type { MatchFeature } from '../model/screening.ts';
import { createMatcher } from './create-matcher.ts';
import { buildNameIndex } from './index-build.ts';

export function scorePair(
  schema: Schema,
  name1: string,
  name2: string,
): { readonly score: number; readonly features: readonly MatchFeature[] } {
  const index = buildNameIndex([
    {
      id: '2',
      list: '',
      schema,
      caption: name2,
      names: [{ text: name2, kind: 'name' }],
      countries: [],
      identifiers: [],
    },
  ]);
  const matches = createMatcher(index).match(
    { name: name1, schema, countries: [], identifiers: [] },
    { threshold: 0, limit: 1, lists: null },
  );
  return { score: matches[0]?.score ?? 0, features: matches[0]?.features ?? [] };
}
