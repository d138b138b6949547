/** What the routes of this family share: the parties, the datasets, and what every answer says beside what yente says. */
import type { Context } from '../../../operations/context.ts';
import type { ListedParties, ListedPartyService } from '../../../operations/listed-parties.ts';
import type { AskedList } from '../../../operations/name-service.ts';
import { about } from '../about.ts';
import type { Statement } from './contract.ts';
import { type Dataset, datasetsOf } from './datasets.ts';

export interface Opened {
  readonly listed: ListedParties;
  readonly datasets: readonly Dataset[];
}

export async function open(parties: ListedPartyService, context: Pick<Context, 'lists'>): Promise<Opened> {
  const listed = await parties.now();
  return { listed, datasets: datasetsOf(context.lists, listed.names) };
}

export function statementOf(
  { names }: ListedParties,
  asked: readonly AskedList[],
  more: { readonly threshold?: number; readonly warnings?: readonly string[] } = {},
): Statement {
  const { snapshot, lists, note } = about(names, asked, more.threshold ?? names.searchThreshold);
  return {
    snapshot,
    lists: [...lists],
    note: `${note} It is no clearance of anybody.`,
    warnings: [...(more.warnings ?? [])],
  };
}
