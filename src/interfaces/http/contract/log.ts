import { z } from 'zod';
import { sha256Hex } from './values.ts';

const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const LogQuery = z.strictObject({
  from: number.default(0).meta({ description: 'The number of the first event; they count from 0 without a gap.' }),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export const LogEvent = z
  .object({
    number: z.number().int(),
    at: z.string(),
    actor: z.string(),
    subject: z.string(),
    kind: z.string(),
    about: z.number().int().nullable(),
    body: z.looseObject({}),
  })
  .meta({ id: 'LogEvent' });

export const LogEvents = z
  .object({ events: z.array(LogEvent), next: z.number().int().nullable() })
  .meta({ id: 'LogEvents' });

export const TreeHead = z
  .object({
    origin: z.string(),
    size: z.number().int(),
    root: sha256Hex,
    at: z.string(),
    key: z.string(),
    signature: z.string(),
  })
  .meta({ id: 'TreeHead', description: 'The signed root of the Merkle tree over all events (RFC 9162).' });

export const LogHead = z.object({ head: z.union([TreeHead, z.null()]) }).meta({ id: 'LogHead' });

export const EventPath = z.strictObject({ number });
export const ProofQuery = z.strictObject({
  size: number.optional().meta({ description: 'Of the log; else as it is now.' }),
});

export const InclusionProof = z
  .object({
    number: z.number().int(),
    size: z.number().int(),
    leaf: sha256Hex,
    root: sha256Hex,
    path: z.array(sha256Hex),
  })
  .meta({ id: 'InclusionProof', description: 'From the leaf upwards (RFC 9162, 2.1.3).' });

export const ConsistencyQuery = z.strictObject({ from: number, to: number.optional() });

export const ConsistencyProof = z
  .object({
    from: z.number().int(),
    to: z.number().int(),
    fromRoot: sha256Hex,
    toRoot: sha256Hex,
    path: z.array(sha256Hex),
  })
  .meta({ id: 'ConsistencyProof', description: 'That the longer log begins with the shorter one (RFC 9162, 2.1.4).' });
