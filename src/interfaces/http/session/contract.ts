/** The shapes of accounts as they go over the wire. */
import { z } from 'zod';
import { userRoles } from '../../../core/model/case.ts';
import { operationIds } from '../../../operations/access.ts';

export const instant = z.string().meta({ format: 'date-time', example: '2026-11-23T12:00:00.000Z' });
export const role = z.enum(userRoles).meta({ id: 'UserRole', description: 'Each may do what those before it may.' });
const text = (most: number): z.ZodString => z.string().max(most);
export const token = text(100).meta({ description: 'Works once.' });
export const id = z.string().regex(/^[0-9a-f]{16}$/, 'is 16 hexadecimal digits');

export const person = z
  .object({ id: z.string(), name: z.string(), displayName: z.string(), role })
  .meta({ id: 'Person' });

export const sessionState = z
  .object({
    user: person.nullable().meta({ description: 'Null: nobody is signed in.' }),
    via: z.enum(['session', 'key']).nullable(),
    csrf: z.string().nullable().meta({ description: 'For the header X-CSRF-Token of requests that change something.' }),
    expiresAt: instant.nullable(),
    mayDo: z.array(z.enum(operationIds)).meta({ description: 'The operations that the caller may do.' }),
    oidc: z.boolean().meta({ description: 'Whether one can sign in at an OpenID provider: GET /api/v1/auth/oidc.' }),
  })
  .meta({ id: 'SessionState' });

export const signIn = z.strictObject({ name: text(200), password: text(1000) }).meta({ id: 'SignIn' });
export const passwordChange = z.strictObject({ current: text(1000), next: text(1000) }).meta({ id: 'PasswordChange' });

export const invitation = z
  .object({
    role: role.nullable().meta({ description: 'Null: the link sets a new password of a user who is there.' }),
    name: z.string().nullable(),
    expiresAt: instant,
    oidc: z.boolean(),
  })
  .meta({ id: 'Invitation' });
export const acceptance = z
  .strictObject({ name: text(200).optional(), displayName: text(400).optional(), password: text(1000) })
  .meta({ id: 'InvitationAcceptance' });

export const link = z
  .object({
    userId: z.string(),
    link: z.string().meta({ description: 'Shown once; it works once.' }),
    expiresAt: instant,
  })
  .meta({ id: 'OneTimeLink' });
export const user = person
  .extend({
    status: z.enum(['invited', 'active', 'disabled']),
    hasPassword: z.boolean(),
    since: instant,
    linkExpiresAt: instant.nullable(),
  })
  .meta({ id: 'User' });
export const userChange = z
  .strictObject({ role: role.optional(), status: z.enum(['active', 'disabled']).optional() })
  .meta({ id: 'UserChange' });

export const key = z
  .object({
    id: z.string(),
    label: z.string(),
    role,
    createdAt: instant,
    expiresAt: instant,
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ApiKey' });
export const keyRequest = z
  .strictObject({
    label: text(400),
    role: role.meta({ description: 'It never does more than this, nor more than its owner.' }),
    days: z.int().min(1).max(366).default(90),
  })
  .meta({ id: 'ApiKeyRequest' });
export const madeKey = key
  .extend({ secret: z.string().meta({ description: 'Shown once.' }) })
  .meta({ id: 'MadeApiKey' });
