/** What every answer about names says of itself. */
import type { NamesNow } from '../../operations/name-service.ts';

export function about(names: NamesNow, asked: NamesNow['lists'], threshold: number) {
  const copies = asked.map(
    ({ list, copyOf, state }) =>
      `${list} (${copyOf === null ? 'no copy' : `copy of ${copyOf}`}${state === 'ok' ? '' : `, ${state}`})`,
  );
  return {
    snapshot: names.snapshot,
    lists: asked,
    threshold,
    note: `A match is a similarity of names in ${copies.join(', ')}, and not an identity; no match says only that these copies hold no name as similar as ${threshold}.`,
  };
}
