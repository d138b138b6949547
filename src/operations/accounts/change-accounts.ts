import type { Kysely } from 'kysely';
import { OperatingError } from '../../core/model/errors.ts';
import type { NewEvent } from '../../core/model/log.ts';
import type { Database } from '../../io/database/schema.ts';
import type { Context } from '../context.ts';
import { appendEvents } from '../log/append-events.ts';

export type AccountEvent = Omit<NewEvent, 'actor'> & Partial<Pick<NewEvent, 'actor'>>;

interface Changed<T> {
  readonly result: T;
  /** By the actor of the context where nothing else is said; never with a secret, nor the hash of one. */
  readonly events: readonly AccountEvent[];
}

/** Changes accounts, alone, and tells the log in the same transaction. */
export async function changeAccounts<T>(
  context: Context,
  work: (transaction: Kysely<Database>) => Promise<Changed<T>>,
): Promise<T> {
  return context.store.db.transaction().execute(async (transaction) => {
    await context.store.lock(transaction, 'accounts');
    const { result, events } = await work(transaction);
    await appendEvents(
      context,
      transaction,
      events.map((event) => ({ actor: context.actor, ...event })),
    );
    return result;
  });
}

export function unknownUser(id: string): OperatingError {
  return new OperatingError('not_found', `there is no user ${id}`, 'The list of users has their ids.');
}
