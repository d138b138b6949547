/** Parameters as the clients of yente write them. */
import { z } from 'zod';

/** A number in the query string. */
export const numberText = (least: number, most: number, usual: number, more: { readonly whole?: boolean } = {}) =>
  z
    .string()
    .regex(more.whole === true ? /^-?\d{1,9}$/ : /^-?\d{1,9}(\.\d{1,17})?$/, 'a number is wanted')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(usual)
    .meta({ type: more.whole === true ? 'integer' : 'number', minimum: least, maximum: most, default: usual });

/** A parameter that may be given more than once. */
export const several = (one: z.ZodType<string>, most = 50) =>
  z
    .union([one, z.array(one).max(most)])
    .transform((given): readonly string[] => (typeof given === 'string' ? [given] : given))
    .default([])
    .meta({ type: 'array', items: { type: 'string' } });

export const shortValue = z.string().trim().min(1).max(200);

const YES = new Set(['true', '1', 'yes', 'on']);
export const flag = z
  .string()
  .regex(/^(true|false|1|0|yes|no|on|off)$/i, 'true or false is wanted')
  .transform((text) => YES.has(text.toLowerCase()))
  .meta({ type: 'boolean' });

/** A day, or an instant to the minute or second. */
export const since = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?$/, 'a day or an instant such as 2024-05-01T12:00:00 is wanted')
  .meta({ examples: ['2024-05-01'] });
