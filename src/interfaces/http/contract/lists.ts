import { z } from 'zod';
import { Day, Instant, ListId } from './values.ts';

export const ListStatus = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    homepage: z.string(),
    licence: z.string(),
    cadence: z.string(),
    covers: z.enum(['parties', 'equipment']),
    state: z.enum(['ok', 'stale', 'refused', 'absent']),
    version: z.string().nullable(),
    entities: z.number().int(),
    subLists: z.record(z.string(), z.number().int()),
    seen: z.string().nullable(),
    ageDays: z.number().int().nullable(),
    releases: z.number().int(),
    sha256: z.string().nullable(),
    notes: z.array(z.string()),
  })
  .meta({
    id: 'ListStatus',
    description: 'A list with its newest good copy, and whether that one still answers for today.',
  });

export const Lists = z.object({ snapshot: z.string(), lists: z.array(ListStatus) }).meta({ id: 'Lists' });

export const ListPath = z.strictObject({ list: ListId });

export const RefreshRequest = z
  .strictObject({
    from: z
      .url({ protocol: /^https$/ })
      .max(2000)
      .optional()
      .meta({
        description:
          'An address of the list’s own publisher, in place of the usual one. Files from elsewhere are uploaded.',
      }),
    seen: Instant.optional().meta({
      description: 'When this content stood at its source; else the day in the file’s name, else now.',
    }),
    accept: z.string().trim().min(1).max(1000).optional().meta({
      description: 'Why a release that looks damaged is to be taken in all the same; kept with it.',
    }),
  })
  .meta({ id: 'RefreshRequest' });

export const DiffQuery = z.strictObject({ from: Day, to: Day });

export const PartyDifference = z
  .object({
    list: z.string(),
    change: z.enum(['added', 'changed', 'removed']),
    id: z.string(),
    caption: z.string(),
    fields: z.array(z.string()),
    from: z.string(),
    to: z.string(),
  })
  .meta({ id: 'PartyDifference' });

export const Diff = z.object({ differences: z.array(PartyDifference) }).meta({ id: 'Diff' });
