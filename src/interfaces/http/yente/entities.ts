/** `GET /entities/{entity_id}` and what stands around it. */
import type { z } from 'zod';
import type { ListedParties } from '../../../operations/listed-parties.ts';
import { hasTag, jsonTagged } from '../answers.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import {
  AdjacentPath,
  AdjacentResults,
  EntityAdjacent,
  EntityPath,
  EntityResponse,
  NestedQuery,
  PageQuery,
} from './contract.ts';
import { statementOf } from './door.ts';
import { type EntityJson, adjacentProperties, entityJson, nestedEntityJson } from './entity.ts';

type Paged = z.output<typeof PageQuery>;

export const entityRoutes: readonly Route[] = [
  route<z.output<typeof EntityPath>, z.output<typeof NestedQuery>>({
    operation: 'showEntity',
    method: 'get',
    path: '/entities/{entity_id}',
    summary: 'One party, with its listings as Sanctions and the links that its list states',
    params: EntityPath,
    query: NestedQuery,
    responses: { 200: { description: 'The party.', json: EntityResponse } },
    handle: (call) =>
      withEntity(call, ({ plain, nested, statement }) => ({
        ...(call.query.nested ? nested : plain),
        countersign: statement,
      })),
  }),
  route<z.output<typeof EntityPath>, Paged>({
    operation: 'showEntity',
    method: 'get',
    path: '/entities/{entity_id}/adjacent',
    summary: 'What stands around a party, by property',
    params: EntityPath,
    query: PageQuery,
    responses: { 200: { description: 'A page for each property.', json: EntityAdjacent } },
    handle: (call) =>
      withEntity(call, ({ plain, nested, statement }) => ({
        entity: plain,
        adjacent: Object.fromEntries(
          [...adjacentProperties]
            .filter((property) => nested.properties[property] !== undefined)
            .map((property) => [property, pageOf(nested, property, call.query)]),
        ),
        countersign: statement,
      })),
  }),
  route<z.output<typeof AdjacentPath>, Paged>({
    operation: 'showEntity',
    method: 'get',
    path: '/entities/{entity_id}/adjacent/{property_name}',
    summary: 'What stands around a party by one property, such as sanctions',
    params: AdjacentPath,
    query: PageQuery,
    responses: { 200: { description: 'A page.', json: AdjacentResults } },
    handle: (call) => {
      const { property_name: property } = call.params;
      if (!adjacentProperties.has(property))
        throw new HttpProblem('not_found', `there is no property "${property.slice(0, 60)}" that leads to entities`, {
          next: `There are ${[...adjacentProperties].join(', ')}.`,
        });
      return withEntity(call, ({ nested, statement }) => ({
        ...pageOf(nested, property, call.query),
        countersign: statement,
      }));
    },
  }),
];

interface Shown {
  readonly plain: EntityJson;
  readonly nested: EntityJson;
  readonly statement: ReturnType<typeof statementOf>;
}

async function withEntity(
  { c, door, params, query }: Pick<Call<{ readonly entity_id: string }, object>, 'c' | 'door' | 'params' | 'query'>,
  show: (shown: Shown) => object,
): Promise<Response> {
  const listed = await door.parties.now();
  const { tag } = listed.names;
  if (hasTag(c, tag)) return jsonTagged(c, tag, () => null);
  const summary = listed.find(params.entity_id);
  const [party] = summary ? await listed.read([summary]) : [];
  if (!summary || !party)
    throw new HttpProblem('not_found', `no list holds a party "${params.entity_id.slice(0, 100)}"`, {
      next: 'Find its id with /search or /match.',
    });
  const statement = statementOf(listed, askedOf(listed, summary.list), {
    warnings: [
      ...(listed.isPresent(summary.id) ? [] : ['the newest copy of its list no longer holds this party']),
      ...('sort' in query && Array.isArray(query.sort) && query.sort.length > 0
        ? ['sort changes nothing here: the order is that of the list']
        : []),
    ],
  });
  const shown = { plain: entityJson(party, summary), nested: nestedEntityJson(party, summary), statement };
  return jsonTagged(c, tag, () => show(shown));
}

function askedOf({ names }: ListedParties, list: string) {
  return names.lists.filter((each) => each.list === list);
}

function pageOf({ properties }: EntityJson, property: string, { limit, offset }: Paged) {
  const all = (properties[property] ?? []).filter((value) => typeof value !== 'string');
  return { results: all.slice(offset, offset + limit), total: { value: all.length, relation: 'eq' }, limit, offset };
}
