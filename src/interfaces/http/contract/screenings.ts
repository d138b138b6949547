import { z } from 'zod';
import {
  Act,
  Country,
  Day,
  Dealing,
  Instant,
  ListId,
  Outcome,
  Role,
  RunId,
  Share,
  pageLimit,
  shortText,
} from './values.ts';
import { ListCoverage } from './entities.ts';

const Party = z.strictObject({
  name: shortText,
  otherNames: z.array(shortText).max(20).optional(),
  country: Country.nullish(),
  address: z.string().max(1000).nullish(),
  identifiers: z
    .array(z.strictObject({ scheme: shortText.nullish(), id: shortText }))
    .max(20)
    .optional(),
});

const text = z.string().max(2000).nullish();

export const PurchaseRequest = z
  .strictObject({
    id: z.string().trim().min(1).max(200).optional(),
    supplier: Party,
    buyer: Party.nullish(),
    date: Day.nullish().meta({ description: 'The day that counts: of signature, award, order or invoice.' }),
    items: z
      .array(
        z.strictObject({
          description: text,
          brand: text,
          manufacturer: text,
          model: text,
          mac: text,
          quantity: text,
          origin: text,
        }),
      )
      .max(1000)
      .optional(),
    amount: z
      .strictObject({
        value: z.string().regex(/^-?\d{1,30}(\.\d{1,10})?$/, 'a decimal number as text is wanted, such as "1200.50"'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/, 'three capital letters (ISO 4217) are wanted')
          .nullish(),
      })
      .nullish(),
    destination: Country.nullish(),
    contract: text,
    role: Role.nullish(),
    act: Act.nullish(),
    dealing: Dealing.optional(),
  })
  .meta({ id: 'PurchaseRequest' });
export type PurchaseRequest = z.output<typeof PurchaseRequest>;

/** How purchases are screened; the same words as on the command line. */
export const screenOptions = {
  asOf: z
    .union([z.literal('purchase'), Day])
    .default('purchase')
    .meta({ description: 'A day, or `purchase`: each line as of its own day.' }),
  knownAt: Instant.optional().meta({ description: 'Only what was known at that moment.' }),
  role: Role.default('private_buyer').meta({ description: 'Who acts, where the line does not say.' }),
  act: Act.default('buy').meta({ description: 'What is done, where the line does not say.' }),
  dealing: Dealing.optional().meta({ description: 'Goods and services, or securities, where the line does not say.' }),
  lists: z.array(ListId).min(1).max(100).optional(),
  threshold: Share.default(0.7),
  limit: z.int().min(1).max(100).default(10).meta({ description: 'Matches a name.' }),
};

export const ScreenRequest = z
  .strictObject({ purchases: z.array(PurchaseRequest).min(1).max(1000), ...screenOptions })
  .meta({ id: 'ScreenRequest' });

/** Options beside a body of rows, in the query string. */
export const ScreenQuery = z.strictObject({
  asOf: z.union([z.literal('purchase'), Day]).optional(),
  knownAt: Instant.optional(),
  role: Role.optional(),
  act: Act.optional(),
  dealing: Dealing.optional(),
});

export const Screening = z
  .looseObject({
    id: z.string(),
    purchase: z.looseObject({ id: z.string() }),
    asOf: z.string(),
    asOfBasis: z.enum(['purchase', 'given', 'today']),
    knownAt: z.string().nullable(),
    snapshot: z.string(),
    policy: z.string(),
    status: z.enum(['no_hit', 'hit', 'incomplete']).meta({
      description: '`no_hit`: no match in these lists, as of that day, under this policy; never more than that.',
    }),
    answer: z.string(),
    findings: z.array(
      z.looseObject({
        check: z.string(),
        subject: z.string(),
        outcome: Outcome,
        list: z.string(),
        listTitle: z.string(),
        score: z.number(),
        name: z.string(),
        because: z.array(z.string()),
      }),
    ),
    lists: z.array(ListCoverage),
  })
  .meta({
    id: 'Screening',
    description: 'An answer as it was recorded; its id is the SHA-256 of the line without the id.',
  });

export const ScreenAnswer = z
  .object({ run: z.string(), screenings: z.array(Screening), problems: z.array(z.looseObject({ row: z.number() })) })
  .meta({ id: 'ScreenAnswer' });

/** Options of a run, as JSON in the field `options` of the form. */
export const RunOptions = z
  .strictObject({
    ...screenOptions,
    mapping: z.record(z.string().max(500), z.string().max(50)).optional().meta({
      description: 'From heading to field where the guess of the columns is wrong, as in {"Lieferant": "supplier"}.',
    }),
    vendor: shortText
      .optional()
      .meta({ description: 'Whose documents are in the field `documents` of the form; needed where there are any.' }),
  })
  .meta({ id: 'RunOptions' });
export type RunOptions = z.input<typeof RunOptions>;

export const RunPath = z.strictObject({ id: RunId });

export const RunsQuery = z.strictObject({ after: RunId.optional(), limit: pageLimit(200, 50) });

export const RunState = z.enum(['waiting', 'running', 'finished', 'failed', 'interrupted']).meta({
  description: '`interrupted`: no end of it is recorded, and it is not at work in this server.',
});

export const Run = z
  .object({
    id: z.string(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    state: RunState,
    reason: z.string().nullable(),
    files: z.array(z.string()),
    asOf: z.string().nullable(),
    knownAt: z.string().nullable(),
    policy: z.string().nullable(),
    snapshot: z.string().nullable(),
    program: z.string(),
    counts: z
      .object({
        screenings: z.number().int(),
        hits: z.number().int(),
        incomplete: z.number().int(),
        problems: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'Run' });
export type Run = z.infer<typeof Run>;

export const Runs = z.object({ runs: z.array(Run), next: z.string().nullable() }).meta({ id: 'Runs' });

export const RunScreeningsQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(-1)
    .max(1_000_000_000)
    .default(-1)
    .meta({ description: 'The number of the last line that was read.' }),
  limit: pageLimit(1000, 100),
  outcome: z
    .union([Outcome, z.enum(['no_hit', 'hit', 'incomplete'])])
    .optional()
    .meta({ description: 'Only those with a finding of this outcome, or with this status.' }),
});

export const RunScreenings = z
  .object({
    screenings: z.array(z.object({ number: z.number().int(), screening: Screening })),
    next: z.number().int().nullable(),
  })
  .meta({ id: 'RunScreenings' });

export const reportFormats = ['html', 'csv', 'json', 'ndjson'] as const;
export const ReportPath = z.strictObject({ id: RunId, format: z.enum(reportFormats) });

export const ScreeningPath = z.strictObject({
  id: z
    .string()
    .regex(
      /^(sha256:)?[0-9a-f]{8,64}$/,
      'the id of a screening is wanted: sha256: and 64 digits, or at least the first 8',
    )
    .meta({ examples: ['sha256:0123abcd'] }),
});

export const PassageQuery = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits are wanted')
    .meta({ description: 'Of the document, as the statement has it.' }),
  page: z.coerce.number().int().min(0).max(10_000_000),
  start: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta({ description: 'Of the quote, as the statement has it.' }),
});

export const Passage = z
  .object({
    file: z.string(),
    page: z.number().int(),
    before: z.string(),
    quote: z.string().meta({ description: 'Exactly as the screening has it.' }),
    after: z.string(),
    cutBefore: z.boolean().meta({ description: 'Whether the page begins before what is shown.' }),
    cutAfter: z.boolean(),
    stands: z.boolean().meta({
      description: 'false: this version takes other text out of the document than the one that was quoted.',
    }),
  })
  .meta({ id: 'Passage' });

export const ReplayRequest = z.strictObject({
  reread: z.boolean().default(false).meta({ description: 'Read the archived files of every copy again too.' }),
});

export const Replay = z
  .object({
    screening: Screening,
    report: z.looseObject({ verdict: z.enum(['same', 'different', 'incomplete']) }),
    sentences: z.array(z.string()),
  })
  .meta({ id: 'Replay' });

export const Preview = z
  .object({
    files: z.array(
      z.object({
        file: z.string(),
        bytes: z.number().int(),
        format: z.string(),
        tables: z.array(z.looseObject({ file: z.string() })),
        rows: z.array(z.array(z.string())),
        purchases: z.array(z.looseObject({ id: z.string() })),
        problems: z.array(z.looseObject({ row: z.number().int() })),
        fields: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Preview' });
