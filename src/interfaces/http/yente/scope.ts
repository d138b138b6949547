/** Which parties a request is about: the dataset, and what narrows it. */
import type { ListedParties, ListedSummary } from '../../../operations/listed-parties.ts';
import type { AskedList } from '../../../operations/name-service.ts';
import { HttpProblem } from '../problems.ts';
import { type Dataset, findDataset } from './datasets.ts';
import { askedSchema } from './schemata.ts';

export interface Scope {
  /** Ids of lists for the matcher; null is all. */
  readonly lists: readonly string[] | null;
  readonly asked: readonly AskedList[];
  allows(party: ListedSummary): boolean;
}

export interface Narrowing {
  readonly include_dataset: readonly string[];
  readonly exclude_dataset: readonly string[];
  readonly exclude_schema: readonly string[];
  readonly changed_since?: string | undefined;
  readonly topics: readonly string[];
}

export function scopeOf(
  { names }: ListedParties,
  datasets: readonly Dataset[],
  name: string,
  narrowing: Narrowing,
): Scope {
  const dataset = findDataset(datasets, name);
  const included = narrowing.include_dataset.map((each) => findDataset(datasets, each));
  const excluded = narrowing.exclude_dataset.map((each) => findDataset(datasets, each));
  const schemata = new Set(narrowing.exclude_schema);
  for (const schema of schemata) askedSchema(schema, 'exclude_schema');
  const since = instantOf(narrowing.changed_since);
  const topics = new Set(narrowing.topics);
  const lists = included.length === 0 ? dataset.lists : within(dataset, included);
  if (lists?.length === 0) throw nothingInside(name, narrowing.include_dataset);
  return {
    lists,
    asked: names.asked(lists),
    allows: (party) =>
      dataset.holds(party) &&
      (included.length === 0 || included.some((each) => each.holds(party))) &&
      !excluded.some((each) => each.holds(party)) &&
      !schemata.has(party.schema) &&
      (since === null || party.lastChange >= since) &&
      (topics.size === 0 || party.topics.some((topic) => topics.has(topic))),
  };
}

/** The lists of the included datasets that the dataset has too. */
function within({ lists }: Dataset, included: readonly Dataset[]): readonly string[] | null {
  if (included.some((each) => each.lists === null)) return lists;
  const wanted = [...new Set(included.flatMap((each) => each.lists ?? []))];
  return lists === null ? wanted : wanted.filter((list) => lists.includes(list));
}

function nothingInside(name: string, included: readonly string[]): HttpProblem {
  return new HttpProblem(
    'bad_input',
    `include_dataset: the dataset "${name}" holds no list of ${included.join(', ').slice(0, 200)}`,
  );
}

/** `2024-05-01` and `2024-05-01T12:00` as instants that compare as texts with ours. */
function instantOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (Number.isNaN(Date.parse(given.slice(0, 10))) || Number.isNaN(Date.parse(given)))
    throw new HttpProblem('bad_input', 'changed_since: there is no such day');
  return given.replace(/Z$/, '');
}
