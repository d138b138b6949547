import type { ListedSummary } from '../../../operations/listed-parties.ts';
import { HttpProblem } from '../problems.ts';

const FIELDS: Readonly<Record<string, (party: ListedSummary) => string>> = {
  first_seen: ({ firstSeen }) => firstSeen,
  last_seen: ({ lastSeen }) => lastSeen,
  last_change: ({ lastChange }) => lastChange,
  caption: ({ caption }) => caption,
  id: ({ id }) => id,
  schema: ({ schema }) => schema,
};

type Order = (a: ListedSummary, b: ListedSummary) => number;

/** `first_seen:desc`; several are taken one after the other. Null: as found, the most similar first. */
export function readSort(asked: readonly string[]): Order | null {
  const orders = asked.map(readOne);
  if (orders.length === 0) return null;
  return (a, b) => {
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) return found;
    }
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

function readOne(text: string): Order {
  const [name = '', direction = 'asc'] = text.split(':', 2);
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (!field || (direction !== 'asc' && direction !== 'desc'))
    throw new HttpProblem('bad_input', `sort: "${text.slice(0, 60)}" is no order that is known here`, {
      next: `There are ${Object.keys(FIELDS).join(', ')}, each with :asc or :desc.`,
    });
  const sign = direction === 'asc' ? 1 : -1;
  return (a, b) => {
    const [left, right] = [field(a), field(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  };
}
