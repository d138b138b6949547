/** Whose a key is, found once for all requests that come with it in one turn of the event loop. */
import type { Caller } from '../../../operations/accounts/caller.ts';
import { keyOwner } from '../../../operations/accounts/keys.ts';
import type { Context } from '../../../operations/context.ts';

/** Null when the secret is no key that works at this moment. */
export type KeyOwners = (secret: string) => Promise<Caller | null>;

/**
 * Requests of one turn came at the same time, so they have one answer; the next turn asks the store again, and a key that was revoked
 * meanwhile works no more. With many clients this is a sixth of what a request costs.
 */
export function openKeyOwners(context: Context): KeyOwners {
  const asked = new Map<string, Promise<Caller | null>>();
  return (secret) => {
    const known = asked.get(secret);
    if (known) return known;
    const owner = keyOwner(context, secret);
    if (asked.size === 0) setImmediate(() => asked.clear());
    asked.set(secret, owner);
    return owner;
  };
}
