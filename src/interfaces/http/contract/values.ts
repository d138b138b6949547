/** Values that occur in several requests. */
import { z } from 'zod';
import { isDay, isInstant } from '../../../core/model/day.ts';
import { schemata } from '../../../core/model/entity.ts';
import { acts, dealings, outcomes, roles } from '../../../core/model/rule.ts';

export const Day = z
  .string()
  .max(10)
  .refine(isDay, 'a day such as 2020-04-15 is wanted')
  .meta({ format: 'date', description: 'A day that exists.', examples: ['2020-04-15'] });

/** An instant in UTC; a day is not taken for one, since nobody would know which end of it. */
export const Instant = z
  .string()
  .max(30)
  .refine(isInstant, 'an instant in UTC such as 2020-04-15T00:00:00Z is wanted')
  .meta({ format: 'date-time', description: 'An instant in UTC, ending in Z.', examples: ['2020-04-15T00:00:00Z'] });

/** A name or a short text from outside. */
export const shortText = z.string().trim().min(1).max(500);

export const ListId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, 'an id of a list such as us_csl is wanted')
  .meta({ examples: ['us_csl'] });

export const Country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'two letters (ISO 3166-1 alpha-2) are wanted, such as cn')
  .transform((code) => code.toLowerCase())
  .meta({ description: 'ISO 3166-1 alpha-2.', examples: ['cn'] });

export const Schema = z.enum(schemata).meta({ description: 'A schema of FollowTheMoney.' });
export const Role = z.enum(roles);
export const Act = z.enum(acts);
export const Dealing = z.enum(dealings);
export const Outcome = z.enum(outcomes);

/** From 0 to 1. */
export const Share = z.number().min(0).max(1);

/** Ids separated by commas, in a query string. */
export const ListIds = z
  .string()
  .min(1)
  .max(2000)
  .transform((text) => text.split(','))
  .pipe(z.array(ListId))
  .meta({ type: 'string', description: 'Ids of lists, separated by commas.', examples: ['us_csl,un_sc'] });

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits are wanted');

export const RunId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'the id of a run is wanted')
  .meta({ examples: ['0b0c9d5e-6a53-4f0c-9a8e-2f1f7d1c5a10'] });

export const pageLimit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);
