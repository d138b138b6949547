/** What the API of OpenSanctions (yente) takes and gives, as far as it is answered here, and the one field that is ours. */
import { z } from 'zod';
import { AskedList } from '../contract/names.ts';
import { flag, numberText, several, shortValue, since } from './values.ts';

export const DatasetPath = z.strictObject({
  dataset: shortValue.meta({ examples: ['default'], description: 'default, sanctions, a list, or a list inside one.' }),
});
export const EntityPath = z.strictObject({ entity_id: z.string().min(1).max(500) });
export const AdjacentPath = z.strictObject({ entity_id: z.string().min(1).max(500), property_name: shortValue });

/** Of `/match` and `/search`. */
const scope = {
  include_dataset: several(shortValue),
  exclude_dataset: several(shortValue),
  exclude_schema: several(shortValue),
  topics: several(shortValue),
  changed_since: since.optional(),
};

export const MatchQuery = z.strictObject({
  ...scope,
  limit: numberText(0, 500, 5, { whole: true }),
  threshold: numberText(0, 1, 0.7),
  cutoff: numberText(0, 1, 0.7).meta({ deprecated: true }),
  algorithm: shortValue.default('best'),
  fuzzy: flag.optional(),
  exclude_entity_ids: several(z.string().min(1).max(500)),
});
export type MatchQuery = z.output<typeof MatchQuery>;

export const SearchQuery = z.strictObject({
  ...scope,
  q: z.string().trim().max(500).default(''),
  schema: shortValue.default('Thing'),
  countries: several(shortValue),
  datasets: several(shortValue),
  filter_op: z.enum(['OR', 'AND']).default('OR'),
  limit: numberText(0, 500, 10, { whole: true }),
  offset: numberText(0, 9499, 0, { whole: true }),
  sort: several(shortValue, 5),
  fuzzy: flag.default(false),
  simple: flag.default(false),
  target: flag.optional(),
  facets: several(shortValue, 10),
});
export type SearchQuery = z.output<typeof SearchQuery>;

export const NestedQuery = z.strictObject({ nested: flag.default(true) });
export const PageQuery = z.strictObject({
  limit: numberText(0, 500, 10, { whole: true }),
  offset: numberText(0, 9499, 0, { whole: true }),
  sort: several(shortValue, 5),
});

const exampleValue = z.union([z.string().max(2000), z.number()]).transform(String);
export const EntityExample = z
  .strictObject({
    id: z.string().max(500).nullish(),
    schema: shortValue.meta({ examples: ['Company'] }),
    properties: z.record(
      z.string().max(100),
      z.union([
        exampleValue.transform((value): readonly string[] => [value]),
        z
          .array(exampleValue.nullable())
          .max(200)
          .transform((values): readonly string[] => values.filter((value) => value !== null)),
      ]),
    ),
  })
  .meta({ id: 'EntityExample', description: 'A party as FollowTheMoney: its schema and what is known of it.' });
export type EntityExample = z.output<typeof EntityExample>;

export const MatchBody = z
  .strictObject({
    queries: z.record(z.string().max(200), EntityExample),
    weights: z.record(z.string().max(100), z.number()).default({}),
    config: z
      .record(z.string().max(100), z.union([z.string().max(200), z.number(), z.boolean(), z.null()]))
      .default({}),
  })
  .meta({ id: 'EntityMatchQuery' });

const entity = {
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.union([z.string(), z.looseObject({ id: z.string() })]))),
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.boolean(),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
  last_change: z.string().nullable(),
};

/** In every answer beside what yente gives. */
export const Statement = z
  .object({
    snapshot: z.string(),
    lists: z.array(AskedList),
    note: z.string().meta({ description: 'What the answer is, and what it is not.' }),
    warnings: z.array(z.string()).meta({ description: 'What was asked for and could not be done as asked.' }),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;

export const EntityResponse = z.object({ ...entity, countersign: Statement }).meta({ id: 'EntityResponse' });
const PlainEntity = z.object(entity).meta({ id: 'PlainEntity' });

export const ScoredEntity = z
  .object({
    ...entity,
    score: z.number().meta({ description: 'A similarity of names from 0 to 1, and not a probability.' }),
    match: z.boolean().meta({ description: 'Whether the score is at or above the threshold.' }),
    features: z.record(z.string(), z.number()),
    explanations: z.record(
      z.string(),
      z.object({
        score: z.number(),
        weight: z.number(),
        detail: z.string(),
        query: z.string(),
        candidate: z.string(),
      }),
    ),
  })
  .meta({ id: 'ScoredEntity' });
export type ScoredEntity = z.infer<typeof ScoredEntity>;

const Total = z.object({ value: z.number().int(), relation: z.enum(['eq', 'gte']) }).meta({ id: 'TotalSpec' });

const FeatureDocs = z.record(
  z.string(),
  z.object({ description: z.string(), coefficient: z.number(), url: z.string().nullable() }),
);

export const MatchResponse = z
  .object({
    responses: z.record(
      z.string(),
      z.object({
        status: z.number().int(),
        results: z.array(ScoredEntity),
        total: Total,
        query: z.object({
          id: z.string().nullable(),
          schema: z.string(),
          properties: z.record(z.string(), z.array(z.string())),
        }),
        warnings: z.array(z.string()),
      }),
    ),
    matcher: FeatureDocs,
    limit: z.number().int(),
    countersign: Statement,
  })
  .meta({ id: 'EntityMatchResponse' });

export const SearchResponse = z
  .object({
    results: z.array(PlainEntity),
    facets: z.record(
      z.string(),
      z.object({
        label: z.string(),
        values: z.array(z.object({ name: z.string(), label: z.string(), count: z.number().int() })),
      }),
    ),
    total: Total,
    limit: z.number().int(),
    offset: z.number().int(),
    countersign: Statement,
  })
  .meta({ id: 'SearchResponse' });

const page = {
  results: z.array(z.looseObject({ id: z.string() })),
  total: Total,
  limit: z.number().int(),
  offset: z.number().int(),
};
export const AdjacentResults = z.object({ ...page, countersign: Statement }).meta({ id: 'AdjacentResults' });
export const EntityAdjacent = z
  .object({ entity: PlainEntity, adjacent: z.record(z.string(), z.object(page)), countersign: Statement })
  .meta({ id: 'EntityAdjacent' });

export const Catalog = z
  .object({
    datasets: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        summary: z.string().nullable(),
        url: z.string().nullable(),
        load: z.boolean(),
        entities_url: z.null(),
        version: z.string(),
        index_version: z.string(),
        index_current: z.boolean(),
        entity_count: z.number().int(),
        children: z.array(z.string()),
      }),
    ),
    current: z.array(z.string()),
    outdated: z.array(z.string()),
    index_stale: z.boolean(),
    countersign: Statement,
  })
  .meta({ id: 'Catalog' });

export const Algorithms = z
  .object({
    algorithms: z.array(z.object({ name: z.string(), description: z.string(), features: FeatureDocs })),
    default: z.string(),
    best: z.string(),
  })
  .meta({ id: 'Algorithms' });

export const Status = z.object({ status: z.literal('ok') }).meta({ id: 'Status' });
