/** Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), as OpenRefine asks it. */
import { z } from 'zod';
import { numberText, several, shortValue } from '../yente/values.ts';

export const DatasetPath = z.strictObject({ dataset: shortValue.meta({ examples: ['default'] }) });
export const PreviewPath = z.strictObject({ dataset: shortValue, id: z.string().min(1).max(500) });

/** Of every address: a reader's key where a client can send no header, and the function of JSONP. */
const everywhere = {
  key: z.string().max(200).optional().meta({ description: 'The key of a reader; better in Authorization.' }),
  callback: z
    .string()
    .regex(/^[A-Za-z_$][\w$]{0,60}(\.[A-Za-z_$][\w$]{0,60}){0,3}$/, 'the name of a function is wanted')
    .optional()
    .meta({ description: 'For JSONP; CORS is there too.' }),
  _: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'By which jQuery keeps browsers from answering from their cache.' }),
};

/** What the completion of OpenRefine sends beside the text, from the time of Freebase. */
export const unheeded = [
  'type_strict',
  'lang',
  'spell',
  'exact',
  'scoring',
  'filter',
  'html_escape',
  'indent',
] as const;
const unheededParameters = Object.fromEntries(
  unheeded.map((name) => [name, z.string().max(200).optional().meta({ description: 'Changes nothing.' })]),
) as Readonly<Record<(typeof unheeded)[number], z.ZodOptional<z.ZodString>>>;

const MOST_TEXT = 200_000;
export const EndpointQuery = z.strictObject({
  ...everywhere,
  queries: z.string().max(MOST_TEXT).optional().meta({ description: 'A batch of queries, as JSON.' }),
  extend: z.string().max(MOST_TEXT).optional().meta({ description: 'A data extension query, as JSON.' }),
});
export const KeyQuery = z.strictObject(everywhere);
export const SuggestQuery = z.strictObject({
  ...everywhere,
  prefix: z.string().trim().max(500).default(''),
  cursor: numberText(0, 1000, 0, { whole: true }),
  limit: numberText(1, 50, 10, { whole: true }),
  type: several(shortValue, 20).meta({ description: 'Only parties of these types.' }),
  ...unheededParameters,
});
export type SuggestQuery = z.output<typeof SuggestQuery>;
export const ProposeQuery = z.strictObject({
  ...everywhere,
  type: shortValue.optional(),
  limit: numberText(1, 200, 100, { whole: true }),
});

const text = z.string().max(2000);
const propertyValue = z.union([text, z.number(), z.boolean(), z.looseObject({ id: text, name: text.optional() })]);
const typeReference = z.union([shortValue, z.looseObject({ id: shortValue })]);

export const ReconQuery = z
  .strictObject({
    query: text.optional(),
    type: z.union([typeReference, z.array(typeReference).max(20)]).optional(),
    limit: z.number().int().min(1).max(100).default(5),
    properties: z
      .array(z.strictObject({ pid: shortValue, v: z.union([propertyValue, z.array(propertyValue).max(50)]) }))
      .max(50)
      .default([]),
    type_strict: z.enum(['any', 'should', 'all']).default('should'),
  })
  .refine(
    ({ query, properties }) => (query ?? '').trim() !== '' || properties.length > 0,
    'a query or properties are wanted',
  );
export type ReconQuery = z.output<typeof ReconQuery>;
export const ReconBatch = z.record(z.string().max(200), ReconQuery);

export const ExtendQuery = z.strictObject({
  ids: z.array(z.string().max(500)).max(500),
  properties: z
    .array(
      z.strictObject({
        id: shortValue,
        name: z.string().max(200).optional(),
        settings: z.strictObject({ limit: z.coerce.number().int().min(0).max(1000).optional() }).default({}),
      }),
    )
    .min(1)
    .max(50),
});
export type ExtendQuery = z.output<typeof ExtendQuery>;

const Named = z.object({ id: z.string(), name: z.string() });
const serviceAt = z.object({ service_url: z.string(), service_path: z.string() });

export const Manifest = z
  .looseObject({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
    defaultTypes: z.array(Named),
    suggest: z.object({ entity: serviceAt, property: serviceAt, type: serviceAt }),
    batchSize: z.number().int(),
  })
  .meta({ id: 'Manifest' });

export const Candidates = z
  .object({
    result: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        type: z.array(Named),
        score: z.number(),
        match: z.boolean(),
        features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
      }),
    ),
    note: z.string(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Candidates' });

export const Extended = z
  .object({
    meta: z.array(Named),
    rows: z.record(z.string(), z.record(z.string(), z.array(z.object({ str: z.string() })))),
  })
  .meta({ id: 'Extended' });

export const Suggested = z
  .object({
    result: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string().optional(),
        notable: z.array(Named).optional(),
      }),
    ),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Suggested' });

export const Proposed = z
  .object({ properties: z.array(Named), type: z.string().nullable(), limit: z.number().int() })
  .meta({ id: 'Proposed' });
