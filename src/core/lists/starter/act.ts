/** The shape of the curated files in `data/lists/starter/`: one legal act or edition of a list a file, in our own words and format. */
import { z } from 'zod';
import { isDay } from '../../model/day.ts';
import type { Schema } from '../../model/entity.ts';
import { subLists } from './sub-lists.ts';

const day = z.string().refine(isDay, 'wanted a day that exists, YYYY-MM-DD');
const words = z.string().trim().min(1, 'wanted text');
const url = z.string().regex(/^https?:\/\/\S+$/, 'wanted an http(s) address');
const status = z.enum(['confirmed', 'needs_confirmation']);
const grounds = z.enum(['human_rights', 'forced_labour']);
const schema = z.enum(['Company', 'Organization', 'PublicBody', 'LegalEntity'] satisfies readonly Schema[]);

/** A name that the act itself gives is plain text; a name that we add says where it comes from. */
const alias = z.union([words, z.strictObject({ name: words, source: words, status })]);

const party = z.strictObject({
  /** Ours, and stable: the same party in two acts has the same key. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wanted small letters, digits and hyphens'),
  /** As the act writes it. */
  name: words,
  aliases: z.array(alias).default([]),
  /** ISO 3166-1 alpha-2 in small letters; several where the act enters the party under several. */
  countries: z.array(z.string().regex(/^[a-z]{2}$/, 'wanted two small letters')),
  schema,
  /** The page of the party's entry, where the act has many pages: `84 FR 54004`. */
  entryCitation: words.optional(),
  amendments: z.array(words).default([]),
  /** The first day on which the listing no longer holds. */
  until: day.optional(),
  /** Overrides the act's; null where the act gives another reason for this party. */
  grounds: grounds.nullable().optional(),
  status: status.optional(),
  /** Equipment or services that the entry covers, where it does not list the party itself. */
  scope: words.optional(),
  /** Unified social credit code of the People's Republic of China, as the list gives it. */
  uscCode: z
    .string()
    .regex(/^[0-9A-Z]{18}$/, 'wanted 18 letters and digits')
    .optional(),
  note: words.optional(),
});

export const actShape = z.strictObject({
  act: words,
  list: z.enum(Object.keys(subLists)),
  title: words,
  /** The first citation of every listing of the act: `84 FR 54002`. */
  citation: words,
  /** The number of the Federal Register document. */
  document: words.optional(),
  effective: day,
  published: day.optional(),
  source: url,
  authority: words.optional(),
  covers: z.enum(['party', 'equipment']),
  grounds: grounds.optional(),
  /** In our words, what the authority stated. */
  reason: words.optional(),
  provisions: z.array(words).default([]),
  /** `complete`: every party that the act adds; `selected`: only those of this starter's field. */
  selection: z.enum(['complete', 'selected']),
  status,
  checked: day,
  checkedAgainst: z.array(words).min(1, 'wanted at least one source'),
  note: words.optional(),
  parties: z.array(party).min(1, 'wanted at least one party'),
});

export const editionShape = z.strictObject({
  edition: z.literal('countersign starter'),
  compiled: day,
  /** The ids of every act of this edition: a missing one means that the file is cut off. */
  acts: z.array(words).min(1, 'wanted at least one act'),
});

export type Act = z.infer<typeof actShape>;
export type ActParty = Act['parties'][number];
export type Edition = z.infer<typeof editionShape>;
