import { z } from 'zod';
import { Day, shortText } from './values.ts';
import { ownershipRuleIds } from '../../../core/model/rule.ts';

/** Fields of the form beside its files. */
export const OwnershipForm = z
  .strictObject({
    rule: z.enum(ownershipRuleIds),
    asOf: Day,
    listed: z
      .array(shortText)
      .max(1000)
      .default([])
      .meta({ description: 'Ids of listed parties as the files write them.' }),
  })
  .meta({ id: 'OwnershipForm' });

export const OwnershipAnswer = z
  .looseObject({
    id: z.string(),
    caption: z.string(),
    rule: z.string(),
    asOf: z.string(),
    outcome: z.enum(['yes', 'no', 'unknown']),
    shareMin: z.number(),
    shareMax: z.number(),
    because: z.array(z.string()),
  })
  .meta({ id: 'OwnershipAnswer' });

export const OwnershipAnswers = z
  .object({
    parties: z.number().int(),
    edges: z.number().int(),
    listed: z.number().int(),
    notes: z.array(z.string()),
    warnings: z.array(z.string()),
    answers: z.array(OwnershipAnswer),
    truncated: z
      .boolean()
      .meta({ description: 'More than 1,000 parties were asked about; ask for NDJSON to get all.' }),
  })
  .meta({ id: 'OwnershipAnswers' });
