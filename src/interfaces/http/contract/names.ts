import { z } from 'zod';
import { Country, ListId, ListIds, Schema, Share, pageLimit, shortText } from './values.ts';

export const NameQuery = z
  .strictObject({
    id: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Comes back with the answer; else the number of the query, from 1.' }),
    query: shortText.meta({
      description: 'A name, in any script.',
      examples: ['Hangzhou Hikvision Digital Technology'],
    }),
    schema: Schema.optional().meta({ description: 'Compare only with parties of this kind.' }),
    country: Country.optional(),
    identifiers: z
      .array(shortText)
      .max(20)
      .optional()
      .meta({ description: 'Registration numbers, LEI, and the like.' }),
  })
  .meta({ id: 'NameQuery' });

export const MatchRequest = z
  .strictObject({
    queries: z.array(NameQuery).min(1).max(1000),
    threshold: Share.default(0.7).meta({ description: 'Only matches at or above this similarity.' }),
    limit: z.int().min(1).max(100).default(10).meta({ description: 'Matches a name.' }),
    lists: z.array(ListId).min(1).max(100).optional(),
  })
  .meta({ id: 'MatchRequest' });
export type MatchRequest = z.input<typeof MatchRequest>;

export const MatchFeature = z
  .object({
    name: z.string(),
    value: z.number(),
    weight: z.number(),
    left: z.string(),
    right: z.string(),
    describes: z.string(),
  })
  .meta({ id: 'MatchFeature', description: 'One comparison that went into the score.' });

export const Match = z
  .object({
    id: z.string(),
    list: z.string(),
    schema: z.string(),
    caption: z.string(),
    score: z.number().meta({ description: 'A similarity of names from 0 to 1, and not a probability.' }),
    name: z.string(),
    features: z.array(MatchFeature),
  })
  .meta({ id: 'Match' });

export const AskedList = z
  .object({
    list: z.string(),
    title: z.string(),
    state: z.enum(['ok', 'stale', 'refused', 'absent']),
    copyOf: z.string().nullable(),
    entities: z.number().int(),
  })
  .meta({
    id: 'AskedList',
    description: 'A list as it was asked; an empty answer of one that is old, refused or absent is no answer.',
  });

export const NameAnswer = z
  .object({ id: z.string(), query: z.string(), matches: z.array(Match) })
  .meta({ id: 'NameAnswer' });

const about = {
  snapshot: z.string(),
  lists: z.array(AskedList),
  threshold: z.number(),
  note: z.string().meta({ description: 'What the answer is, and what it is not.' }),
};

export const MatchAnswer = z.object({ ...about, results: z.array(NameAnswer) }).meta({ id: 'MatchAnswer' });
export type MatchAnswer = z.infer<typeof MatchAnswer>;

export const SearchQuery = z.strictObject({
  q: shortText.meta({ description: 'The beginning of a name, or a name.' }),
  limit: pageLimit(50, 10),
  lists: ListIds.optional(),
});

export const Found = z
  .object({
    id: z.string(),
    list: z.string(),
    schema: z.string(),
    caption: z.string(),
    name: z.string(),
    score: z.number().nullable().meta({ description: 'Null where a name only begins as it was typed.' }),
    begins: z.boolean().meta({ description: 'Whether a listed name, or a word in it, begins as it was typed.' }),
  })
  .meta({ id: 'Found' });

export const SearchAnswer = z
  .object({ ...about, query: z.string(), matches: z.array(Found) })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const CompareRequest = z
  .strictObject({
    pairs: z
      .array(z.strictObject({ schema: Schema.default('LegalEntity'), name1: shortText, name2: shortText }))
      .min(1)
      .max(1000),
  })
  .meta({ id: 'CompareRequest' });

export const ComparedPair = z
  .object({
    schema: z.string(),
    name1: z.string(),
    name2: z.string(),
    score: z.number(),
    features: z.array(MatchFeature),
  })
  .meta({ id: 'ComparedPair' });

export const CompareAnswer = z.object({ results: z.array(ComparedPair) }).meta({ id: 'CompareAnswer' });
