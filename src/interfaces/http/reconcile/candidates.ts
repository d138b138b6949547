/** Queries -> candidates. A candidate is a similarity of names; only an id or a registration number makes it a match. */
import { setImmediate } from 'node:timers/promises';
import { matchExample } from '../../../operations/match-examples.ts';
import type { ListedSummary } from '../../../operations/listed-parties.ts';
import { countryName } from '../../../operations/countries.ts';
import { HttpProblem } from '../problems.ts';
import { checked } from '../request.ts';
import type { Dataset } from '../yente/datasets.ts';
import { type Opened, statementOf } from '../yente/door.ts';
import { readExample } from '../yente/example.ts';
import { askedSchema, schemaLabel } from '../yente/schemata.ts';
import { ReconBatch, type ReconQuery } from './contract.ts';
import { BATCH } from './manifest.ts';
import { bareName } from './properties.ts';
import { typeOf } from './party-schemata.ts';

/** Lower than for screening: who reconciles looks at what comes. */
const CANDIDATE = 0.5;

/** `text` is the JSON of a batch. */
export async function reconcileBatch(opened: Opened, dataset: Dataset, text: string): Promise<object> {
  const batch = checked(ReconBatch, parseJson(text, 'queries'), 'body');
  const entries = Object.entries(batch);
  if (entries.length > BATCH)
    throw new HttpProblem('too_large', `queries: there are ${entries.length}, and a batch is of ${BATCH} at most`);
  const results: [string, object][] = [];
  for (const [key, query] of entries) {
    results.push([key, await reconcileOne(opened, dataset, query, key)]);
    if (entries.length > 1) await setImmediate();
  }
  return Object.fromEntries(results);
}

export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpProblem(
      'bad_input',
      `${where}: no JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`,
    );
  }
}

async function reconcileOne(
  { listed, datasets }: Opened,
  dataset: Dataset,
  query: ReconQuery,
  key: string,
): Promise<object> {
  const asked = typesOf(query);
  const schemas = asked.map((type) => askedSchema(type, `queries.${key}.type`));
  const [only = 'Thing'] = asked.length === 1 ? asked : [];
  const example = readExample({ schema: only, properties: propertiesOf(query) }, `queries.${key}`);
  const covers = (party: ListedSummary): boolean =>
    schemas.length === 0 || schemas.some((schema) => schema.covers.has(party.schema));
  const { matches } = await matchExample(listed, example, {
    threshold: CANDIDATE,
    limit: query.limit,
    lists: dataset.lists,
    allows: (party) => dataset.holds(party) && covers(party),
  });
  const titles = titlesOf(datasets);
  const numbered = matches.filter(({ features }) => features.some(({ name }) => name === 'same-identifier'));
  const found = matches.map(({ party, score, features }) => ({
    ...candidateOf(party, titles),
    score,
    match: numbered.length === 1 && numbered[0]?.id === party.id,
    features: features.map(({ name, value }) => ({ id: name, value })),
  }));
  const named = query.query === undefined || !listed.isPresent(query.query) ? undefined : listed.find(query.query);
  const byId =
    named && dataset.holds(named)
      ? [{ ...candidateOf(named, titles), score: 1, match: true, features: [{ id: 'same-id', value: true }] }]
      : [];
  const others = found.filter(({ id }) => id !== named?.id);
  const statement = statementOf(listed, listed.names.asked(dataset.lists), { threshold: CANDIDATE });
  return {
    result: [...byId, ...others].slice(0, query.limit),
    note: statement.note,
    warnings: [
      ...example.warnings,
      ...(query.type_strict === 'all' && asked.length > 1
        ? ['type_strict all: a party has one type, any was taken']
        : []),
    ],
  };
}

function typesOf({ type = [] }: ReconQuery): readonly string[] {
  return [type].flat().map((each) => (typeof each === 'string' ? each : each.id));
}

function propertiesOf({ query, properties }: ReconQuery): Readonly<Record<string, readonly string[]>> {
  const all = new Map<string, string[]>();
  const add = (property: string, value: string): void => void all.set(property, [...(all.get(property) ?? []), value]);
  if (query !== undefined) add('name', query);
  for (const { pid, v } of properties)
    for (const value of [v].flat())
      add(bareName(pid), typeof value === 'object' ? (value.name ?? value.id) : String(value));
  return Object.fromEntries(all);
}

export function titlesOf(datasets: readonly Dataset[]): ReadonlyMap<string, string> {
  return new Map(datasets.map(({ name, title }) => [name, title]));
}

export function candidateOf(party: ListedSummary, titles: ReadonlyMap<string, string>) {
  return {
    id: party.id,
    name: party.caption,
    description: describeParty(party, titles),
    type: [typeOf(party.schema)],
  };
}

/** `Company, China; BIS Entity List; in the copy of 2026-11-24` */
export function describeParty(party: ListedSummary, titles: ReadonlyMap<string, string>): string {
  const where = party.countries.slice(0, 3).map(countryName);
  const inside = party.datasets.filter((name) => name.includes(':'));
  const lists = (inside.length > 0 ? inside : party.datasets).map((name) => titles.get(name) ?? name);
  return `${[schemaLabel(party.schema), ...where].join(', ')}; ${lists.join('; ')}; in the copy of ${party.lastSeen.slice(0, 10)}`;
}
