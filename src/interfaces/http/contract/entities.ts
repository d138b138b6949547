import { z } from 'zod';
import { Day, Instant, shortText } from './values.ts';

export const EntityPath = z.strictObject({ id: shortText.meta({ examples: ['us_csl-1'] }) });

export const EntityQuery = z.strictObject({
  asOf: Day.optional().meta({ description: 'In force on that day; else today.' }),
  knownAt: Instant.optional().meta({ description: 'Only copies that were seen by that moment.' }),
});

const Listing = z
  .object({
    list: z.string(),
    listTitle: z.string(),
    onDate: z.boolean().nullable().meta({ description: 'Whether it held on the day; null: the sources do not say.' }),
    basis: z.enum(['observed', 'stated', 'unknown']),
    effective: z.string().nullable(),
    published: z.string().nullable(),
    seen: z.array(z.string().nullable()).nullable(),
    removed: z.string().nullable(),
    citation: z.string().nullable(),
    citations: z.array(z.string()),
    covers: z.enum(['party', 'equipment']),
    programs: z.array(z.string()),
    notes: z.array(z.string()),
  })
  .meta({ id: 'ListingOnDay' });

export const ListCoverage = z
  .object({
    list: z.string(),
    title: z.string(),
    state: z.enum(['ok', 'before_first', 'gap', 'stale', 'absent', 'refused']),
    copyOf: z.string().nullable(),
    takenIn: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'ListCoverage' });

export const Entity = z
  .object({
    id: z.string(),
    list: z.string(),
    schema: z.string(),
    caption: z.string(),
    names: z.array(z.string()),
    asOf: z.string(),
    knownAt: z.string().nullable(),
    listings: z.array(Listing),
    relations: z.array(z.looseObject({ schema: z.string() })),
    present: z.array(z.object({ from: z.string(), until: z.string().nullable() })),
    claims: z.array(
      z.object({
        entity: z.string(),
        property: z.string(),
        value: z.string(),
        source: z.object({ list: z.string(), record: z.string(), archive: z.string() }),
        seen: z.object({ from: z.string(), until: z.string().nullable() }),
      }),
    ),
    coverage: ListCoverage,
  })
  .meta({
    id: 'Entity',
    description:
      'A listed party: its listings with their three dates, and every claim with the archived file it was read from.',
  });
