/** How many of the results have which value. */
import { countryName } from '../../../operations/countries.ts';
import type { ListedSummary } from '../../../operations/listed-parties.ts';
import { HttpProblem } from '../problems.ts';
import type { Dataset } from './datasets.ts';
import { schemaLabel } from './schemata.ts';

interface Facet {
  readonly label: string;
  values(party: ListedSummary): readonly string[];
  name(value: string, datasets: readonly Dataset[]): string;
}

const FACETS: Readonly<Record<string, Facet>> = {
  countries: { label: 'Countries', values: ({ countries }) => countries, name: countryName },
  topics: { label: 'Topics', values: ({ topics }) => topics, name: topicLabel },
  datasets: {
    label: 'Data sources',
    values: ({ datasets }) => datasets,
    name: (value, datasets) => datasets.find(({ name }) => name === value)?.title ?? value,
  },
  schema: {
    label: 'Types',
    values: ({ schema }) => [schema],
    name: (value) => schemaLabel(value as ListedSummary['schema']),
  },
};

const USUAL = ['countries', 'topics', 'datasets'];

export function readFacets(asked: readonly string[]): readonly string[] {
  for (const name of asked)
    if (!Object.hasOwn(FACETS, name))
      throw new HttpProblem('bad_input', `facets: "${name.slice(0, 60)}" is not counted here`, {
        next: `There are ${Object.keys(FACETS).join(', ')}.`,
      });
  return asked.length === 0 ? USUAL : [...new Set(asked)];
}

export function countFacets(parties: readonly ListedSummary[], asked: readonly string[], datasets: readonly Dataset[]) {
  return Object.fromEntries(
    asked.flatMap((name) => {
      const facet = FACETS[name];
      return facet ? [[name, { label: facet.label, values: countsOf(parties, facet, datasets) }] as const] : [];
    }),
  );
}

function countsOf(parties: readonly ListedSummary[], facet: Facet, datasets: readonly Dataset[]) {
  const counts = new Map<string, number>();
  for (const party of parties) for (const value of facet.values(party)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, label: facet.name(name, datasets), count }));
}

const TOPIC_LABELS: Readonly<Record<string, string>> = {
  sanction: 'Sanctioned entity',
  'export.control': 'Export controlled',
  debarment: 'Debarred entity',
  'forced.labor': 'Forced labor',
};

function topicLabel(topic: string): string {
  return TOPIC_LABELS[topic] ?? topic;
}
