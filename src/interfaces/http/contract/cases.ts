import { z } from 'zod';
import { caseStates, dispositions } from '../../../core/model/case.ts';
import { LogEvent } from './log.ts';
import { Day, Outcome, pageLimit, sha256Hex } from './values.ts';

const State = z.enum(caseStates).meta({
  description:
    '`open`: nobody has proposed anything · `proposed`: waits for a second person · `decided` · `reopened`: was decided, and no longer holds.',
});
const Disposition = z.enum(dispositions).meta({
  description: '`true_match` and `false_positive` take a second person; `inconclusive` does not.',
});

export const CaseId = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'the id of a case is wanted: 16 hexadecimal digits')
  .meta({ examples: ['0123456789abcdef'] });

export const CasePath = z.strictObject({ id: CaseId });
export const AttachmentPath = z.strictObject({ id: CaseId, sha256: sha256Hex });

const filter = {
  state: State.optional(),
  outcome: Outcome.optional(),
  assignee: z
    .union([z.literal('none'), z.string().regex(/^[0-9a-f]{16}$/, 'the id of a user is wanted, or none')])
    .optional(),
  q: z.string().trim().max(300).optional().meta({ description: 'A part of the name, or the beginning of an id.' }),
};

export const caseSorts = ['gravity', 'changed', 'due', 'name'] as const;

export const CasesQuery = z.strictObject({
  ...filter,
  sort: z
    .enum(caseSorts)
    .default('gravity')
    .meta({ description: 'The gravest first; the newest change first; the soonest due first; by name.' }),
  after: z.string().max(5000).optional().meta({ description: '`next` of the page before.' }),
  limit: pageLimit(1000, 100),
});

export const caseExportFormats = ['csv', 'xlsx'] as const;
export const CaseExportPath = z.strictObject({ format: z.enum(caseExportFormats) });
export const CaseExportQuery = z.strictObject(filter);

const counts = z.object({
  open: z.number().int(),
  proposed: z.number().int(),
  decided: z.number().int(),
  reopened: z.number().int(),
});

export const CaseSummary = z
  .object({
    id: CaseId,
    subject: z.object({ name: z.string(), country: z.string().nullable() }),
    state: State,
    outcome: Outcome,
    alerts: z.number().int(),
    disposition: Disposition.nullable().meta({ description: 'Proposed, or decided and holding.' }),
    assignee: z.string().nullable(),
    due: z.string().nullable(),
    changedAt: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'CaseSummary' });

export const Cases = z
  .object({
    cases: z.array(CaseSummary),
    next: z.string().nullable(),
    total: z.number().int(),
    counts: counts.meta({ description: 'Of each state, whatever state is asked for.' }),
  })
  .meta({ id: 'Cases' });

export const Fact = z
  .object({
    key: z.string(),
    list: z.string(),
    listTitle: z.string(),
    entity: z.object({ id: z.string(), caption: z.string() }),
    outcome: Outcome,
    rule: z.string().nullable(),
    onDate: z.boolean().nullable(),
    effective: z.string().nullable(),
    removed: z.string().nullable(),
    citation: z.string().nullable(),
    score: z.string(),
    name: z.string(),
  })
  .meta({ id: 'Fact', description: 'What a decision rests on: one for each finding.' });

const event = { number: z.number().int(), at: z.string() };

export const Alert = z
  .object({
    ...event,
    screening: z.string(),
    run: z.string(),
    purchase: z.object({
      id: z.string(),
      date: z.string().nullable(),
      file: z.string().nullable(),
      row: z.number().int().nullable(),
    }),
    asOf: z.string(),
    knownAt: z.string().nullable(),
    outcome: Outcome,
    answer: z.string(),
    facts: z.array(Fact),
    covered: z.boolean().meta({ description: 'A decision that held already covered it.' }),
  })
  .meta({ id: 'Alert', description: 'A screening of the supplier that needs a reviewer.' });

export const Decision = z
  .object({
    ...event,
    disposition: Disposition,
    reason: z.string(),
    by: z.string(),
    approvedBy: z.string().nullable(),
    approvedAt: z.string().nullable(),
    restsOn: z.array(Fact),
  })
  .meta({ id: 'Decision' });

export const Case = z
  .object({
    id: CaseId,
    subject: z.object({
      name: z.string(),
      country: z.string().nullable(),
      identifiers: z.array(z.object({ scheme: z.string().nullable(), id: z.string() })),
    }),
    state: State,
    openedAt: z.string(),
    changedAt: z.string(),
    outcome: Outcome,
    alerts: z.array(Alert),
    facts: z.array(Fact),
    proposal: z.union([Decision, z.null()]),
    decision: z.union([Decision, z.null()]),
    changesSince: z.array(
      z.object({
        kind: z.enum(['new', 'changed', 'gone']),
        before: z.union([Fact, z.null()]),
        after: z.union([Fact, z.null()]),
        sentence: z.string(),
      }),
    ),
    assignee: z.string().nullable(),
    due: z.string().nullable(),
    notes: z.array(z.object({ ...event, by: z.string(), text: z.string() })),
    attachments: z.array(
      z.object({
        ...event,
        by: z.string(),
        name: z.string(),
        mediaType: z.string(),
        bytes: z.number().int(),
        sha256: sha256Hex,
      }),
    ),
    version: z.number().int().meta({ description: 'The number of its newest event; the ETag is made of it.' }),
  })
  .meta({ id: 'Case', description: 'The replay of its events.' });

export const CaseEvents = z.object({ events: z.array(LogEvent) }).meta({ id: 'CaseEvents' });

const text = z.string().trim().min(1, 'it is needed').max(20_000);
const version = z
  .int()
  .min(0)
  .meta({ description: 'Of the case as its author has seen it; 412 when somebody else was faster.' });
const action = <Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape, version });

export const CaseAction = z
  .discriminatedUnion('do', [
    action('note', { text }),
    action('assign', {
      to: z
        .string()
        .regex(/^[0-9a-f]{16}$/, 'the id of a user is wanted')
        .nullable(),
    }),
    action('due', { day: Day.nullable() }),
    action('propose', { disposition: Disposition, reason: text }),
    action('approve', { reason: z.string().trim().max(20_000).optional() }),
    action('reject', { reason: text }),
    action('withdraw', { reason: text }),
    action('reopen', { reason: text }),
  ])
  .meta({ id: 'CaseAction' });
export type CaseAction = z.output<typeof CaseAction>;

export const AttachmentFields = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .meta({ description: 'Of the case as its author has seen it; a file may also come without.' }),
});
