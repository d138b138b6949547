/** What every result says of itself: which lists it rests on, of which day, and that it clears nobody. */
import { z } from 'zod';
import type { AskedList, NamesNow } from '../../operations/name-service.ts';
import { AskedList as AskedListShape } from '../http/contract/names.ts';

export const Statement = z.object({
  lists: z.array(AskedListShape),
  asOf: z.string().nullable().meta({ description: 'The day that was asked about; null where each line has its own.' }),
  note: z.string().meta({ description: 'What the answer is, and what it is not. Repeat it with the answer.' }),
});
export type Statement = Readonly<z.infer<typeof Statement>>;

const NO_CLEARANCE = 'It is no clearance of anybody.';

/** `what` is a sentence about this answer. */
export function statement(lists: readonly AskedList[], asOf: string | null, what: string): Statement {
  const copies = lists.map(
    ({ list, copyOf, state }) =>
      `${list} (${copyOf === null ? 'no copy' : `copy of ${copyOf}`}${state === 'ok' ? '' : `, ${state}`})`,
  );
  const asked = copies.length === 0 ? 'No list was asked.' : `Asked: ${copies.join(', ')}.`;
  return { lists: [...lists], asOf, note: `${what} ${asked} ${NO_CLEARANCE}` };
}

export function aboutLists({ lists }: NamesNow, ids: ReadonlySet<string> | null): readonly AskedList[] {
  return ids === null ? lists : lists.filter(({ list }) => ids.has(list));
}
