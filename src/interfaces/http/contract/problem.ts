/** What an answer says when a request could not be done (RFC 9457). */
import { z } from 'zod';

/** Every code that there is; new ones go to the end. */
export const problemCodes = [
  'bad_input',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'method_not_allowed',
  'not_acceptable',
  'conflict',
  'version_moved_on',
  'too_large',
  'unsupported_media_type',
  'wrong_host',
  'source_refused',
  'too_many_requests',
  'not_ready',
  'archive_corrupt',
  'defect',
  'stopping',
  'not_as_described',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const FieldError = z
  .object({
    in: z.enum(['path', 'query', 'body', 'header']).meta({ description: 'The part of the request.' }),
    field: z.string().meta({ description: 'Which one, as in `queries[0].country`; empty for the whole part.' }),
    detail: z.string().meta({ description: 'What is wrong, and what would be right.' }),
  })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(problemCodes),
    detail: z.string().meta({ description: 'What is wrong here, in a sentence.' }),
    next: z.string().meta({ description: 'What to do about it.' }),
    errors: z.array(FieldError).optional().meta({ description: 'Field by field, where fields are wrong.' }),
  })
  .meta({ id: 'Problem', description: 'Why a request could not be done (RFC 9457).' });
export type Problem = z.infer<typeof Problem>;
