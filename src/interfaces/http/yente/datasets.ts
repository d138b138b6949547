/** Datasets as clients name them: `default`, `sanctions`, a list, or a list inside a list as `us_csl:EL`. */
import type { Context } from '../../../operations/context.ts';
import type { ListedSummary } from '../../../operations/listed-parties.ts';
import type { NamesNow } from '../../../operations/name-service.ts';
import { officialListIds } from '../../../operations/open-context.ts';
import { HttpProblem } from '../problems.ts';

export interface Dataset {
  readonly name: string;
  readonly title: string;
  /** Ids of lists; null is every one of which there is a copy. */
  readonly lists: readonly string[] | null;
  /** What it consists of, by name. */
  readonly children: readonly string[];
  holds(party: ListedSummary): boolean;
}

/** Every dataset of which there is a copy here. */
export function datasetsOf(lists: Context['lists'], names: NamesNow): readonly Dataset[] {
  const here = names.lists.map(({ list }) => list);
  const official = here.filter((id) => officialListIds.has(id));
  const whole: Dataset = {
    name: 'default',
    title: 'All lists of which there is a copy here',
    lists: null,
    children: here,
    holds: () => true,
  };
  const ofStates: Dataset = {
    name: 'sanctions',
    title: 'All official lists: sanctions, export control, debarment, forced labour',
    lists: official,
    children: official,
    holds: ({ list }) => official.includes(list),
  };
  return [whole, ofStates, ...here.flatMap((id) => ofList(id, lists))];
}

function ofList(id: string, lists: Context['lists']): readonly Dataset[] {
  const { title = id, subLists = {} } = lists.find((list) => list.id === id) ?? {};
  const inside = Object.entries(subLists).map(([sub, subTitle]): Dataset => {
    const name = `${id}:${sub}`;
    return {
      name,
      title: `${title}: ${subTitle}`,
      lists: [id],
      children: [],
      holds: ({ datasets }) => datasets.includes(name),
    };
  });
  const children = inside.map(({ name }) => name);
  return [{ name: id, title, lists: [id], children, holds: ({ list }) => list === id }, ...inside];
}

export function findDataset(datasets: readonly Dataset[], name: string): Dataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (found) return found;
  throw new HttpProblem('not_found', `there is no dataset "${name.slice(0, 80)}" here`, {
    next: `There are ${datasets
      .filter(({ name: each }) => !each.includes(':'))
      .map((each) => each.name)
      .join(', ')}; GET /catalog names all. A list of which there is no copy is fetched with: lists refresh.`,
  });
}
