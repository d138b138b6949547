/** `GET /search/{dataset}`: parties by a text, narrowed by what is known of them. */
import type { z } from 'zod';
import { countryCode } from '../../../operations/countries.ts';
import type { ListedParties, ListedSummary } from '../../../operations/listed-parties.ts';
import { hasTag, jsonTagged } from '../answers.ts';
import { HttpProblem } from '../problems.ts';
import { type Route, route } from '../route.ts';
import { DatasetPath, SearchQuery, SearchResponse } from './contract.ts';
import { type Dataset, findDataset } from './datasets.ts';
import { open, statementOf } from './door.ts';
import { entityJson } from './entity.ts';
import { countFacets, readFacets } from './facets.ts';
import { askedSchema } from './schemata.ts';
import { scopeOf } from './scope.ts';
import { readSort } from './sort.ts';

export const searchRoute: Route = route<z.output<typeof DatasetPath>, SearchQuery>({
  operation: 'search',
  method: 'get',
  path: '/search/{dataset}',
  summary: 'Parties by a name or the beginning of one, in any script, by an id, or all of a dataset',
  description:
    'As yente’s /search, for names: with fuzzy=true also names that are less similar. Queries of fields and wildcards are not read.',
  params: DatasetPath,
  query: SearchQuery,
  responses: { 200: { description: 'A page of the results.', json: SearchResponse } },
  async handle({ c, door, params, query }) {
    const { listed, datasets } = await open(door.parties, door.context);
    assertReadable(query);
    const scope = scopeOf(listed, datasets, params.dataset, query);
    const filters = filtersOf(query, datasets);
    const facets = readFacets(query.facets);
    const sort = readSort(query.sort);
    const { tag } = listed.names;
    if (hasTag(c, tag)) return jsonTagged(c, tag, () => null);
    const { found, isWhole } = await candidates(listed, query, scope.lists);
    const kept = found.filter((party) => scope.allows(party) && filters.every((filter) => filter(party)));
    const ordered = sort === null ? kept : [...kept].sort(sort);
    const page = ordered.slice(query.offset, query.offset + query.limit);
    const parties = await listed.read(page);
    const results = parties.flatMap((party, index) => {
      const summary = page[index];
      return summary ? [entityJson(party, summary)] : [];
    });
    return jsonTagged(c, tag, () => ({
      results,
      facets: countFacets(kept, facets, datasets),
      total: { value: kept.length, relation: isWhole ? 'eq' : 'gte' },
      limit: query.limit,
      offset: query.offset,
      countersign: statementOf(listed, scope.asked, {
        threshold: query.fuzzy ? listed.names.searchThreshold : SIMILAR,
        warnings: topicWarnings(listed, query),
      }),
    }));
  },
});

/** Found by their names at most, before they are narrowed. */
const MOST_FOUND = 500;
/** Of similarity; less is `fuzzy`. */
const SIMILAR = 0.7;

async function candidates(listed: ListedParties, { q, fuzzy }: SearchQuery, lists: readonly string[] | null) {
  if (q === '') return { found: listed.present, isWhole: true };
  const all = await listed.names.search(q, { limit: MOST_FOUND, lists });
  const wanted = all.filter(({ score, begins }) => fuzzy || begins || (score ?? 0) >= SIMILAR);
  const named = listed.isPresent(q) ? listed.find(q) : undefined;
  const parties = wanted.flatMap(({ id }) => (listed.isPresent(id) ? (listed.find(id) ?? []) : []));
  return { found: [...new Set([...(named ? [named] : []), ...parties])], isWhole: all.length < MOST_FOUND };
}

/** What can only be meant as a query of fields, or with wildcards: read as a name it would find nothing, which would look like an answer. */
const FIELD = /(^|[\s(+-])(names?|properties(\.\w+)?|countries|topics|datasets?|schema|identifiers|text|id):\S/;
const WILDCARD = /\w[*~?](\d*)(\s|$)|(^|\s)[*?]\w/;

function assertReadable({ q, simple }: SearchQuery): void {
  if (simple || !(FIELD.test(q) || WILDCARD.test(q))) return;
  throw new HttpProblem('bad_input', 'q: queries of fields and wildcards are not read here, only names', {
    next: 'Send a name, with the parameters countries, topics, datasets and schema; or simple=true to have it read as a name as it stands.',
  });
}

type Filter = (party: ListedSummary) => boolean;

function filtersOf(query: SearchQuery, datasets: readonly Dataset[]): readonly Filter[] {
  const { covers } = askedSchema(query.schema, 'schema');
  const holders = query.datasets.map((name) => findDataset(datasets, name));
  const codes = query.countries.map(codeOf);
  const combine = <T>(values: readonly T[], holds: (party: ListedSummary, value: T) => boolean): Filter =>
    values.length === 0
      ? () => true
      : query.filter_op === 'AND'
        ? (party) => values.every((value) => holds(party, value))
        : (party) => values.some((value) => holds(party, value));
  return [
    (party) => covers.has(party.schema),
    (party) => query.target === undefined || party.isListed === query.target,
    combine(codes, (party, code) => party.countries.includes(code)),
    combine(query.topics, (party, topic) => party.topics.includes(topic)),
    combine(holders, (party, dataset) => dataset.holds(party)),
  ];
}

function codeOf(country: string): string {
  const code = countryCode(country) ?? (/^[a-z]{2,4}$/i.test(country) ? country.toLowerCase() : null);
  if (code !== null) return code;
  throw new HttpProblem('bad_input', `countries: "${country.slice(0, 60)}" is no country that is known`);
}

/** A topic that nobody has is not an empty answer but a question that was not understood. */
export function topicWarnings({ present }: ListedParties, { topics }: { readonly topics: readonly string[] }) {
  return topics
    .filter((topic) => !present.some((party) => party.topics.includes(topic)))
    .map((topic) => `topics: no party of any list here has the topic "${topic.slice(0, 60)}"`);
}
