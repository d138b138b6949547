import {
  type ListedParty,
  type Listing,
  type Property,
  type Relation,
  type Schema,
  listingOf,
} from '../../model/entity.ts';
import { type PlainData, valuesOf } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import type { ParseReport } from '../list.ts';
import { type Edge, readEdges, readSanction } from './edges.ts';
import { type EntityLine, otherMembers, readEntityLine } from './lines.ts';
import {
  edgeKinds,
  entryOf,
  ignoredEdges,
  ignoredProperties,
  listedTopics,
  nearestSchemata,
  ownProperties,
  ownSchemata,
  renamedProperties,
} from './lookups.ts';

const BATCH = 1000;

/** All that is held until the end of the file, as an edge may come before or after what it links. */
interface Held {
  readonly entities: Map<string, HeldEntity>;
  readonly edges: Edge[];
  readonly sanctions: Map<string, Listing[]>;
  /** Address id -> its text, and the entities that have it. */
  readonly addresses: Map<string, string>;
  readonly addressees: (readonly [string, string])[];
  readonly documents: { holder: string; property: Property; values: readonly string[] }[];
}

interface HeldEntity {
  readonly schema: Schema;
  readonly caption: string;
  readonly bag: PropertyBag;
}

/** Entities in the order of the file, then their edges: a Sanction is a listing, other links are relations. */
export async function* parseEntities(
  list: string,
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const held: Held = {
    entities: new Map(),
    edges: [],
    sanctions: new Map(),
    addresses: new Map(),
    addressees: [],
    documents: [],
  };
  for await (const items of valuesOf(parts['main'])) {
    for (const item of items) {
      readLine(readEntityLine(item), item.line, held, report);
      for (const member of Object.keys(item.value ?? {}))
        if (!otherMembers.has(member)) report.unread(member, item.line, member);
    }
  }
  joinLeaves(held);
  const relations = relationsByCarrier(list, held, report);
  yield* finish(list, held, relations, report);
}

function readLine(entity: EntityLine, line: number, held: Held, report: ParseReport): void {
  const kind = entryOf(edgeKinds, entity.schema);
  if (entity.schema === 'Sanction') {
    const listing = readSanction(entity, line, report);
    for (const id of entity.properties['entity'] ?? [])
      held.sanctions.set(id, [...(held.sanctions.get(id) ?? []), listing]);
    if (!entity.properties['entity']?.length)
      report.odd('Sanction', line, entity.id, 'the entity that it is about; left out');
  } else if (kind) held.edges.push(...readEdges(entity, kind, line, report));
  else if (entity.schema === 'Address') held.addresses.set(entity.id, addressText(entity));
  else if (entity.schema === 'Identification' || entity.schema === 'Passport') readDocument(entity, line, held, report);
  else if (Object.hasOwn(ignoredEdges, entity.schema))
    report.odd(
      `schema ${entity.schema}`,
      line,
      entity.schema,
      `a link of ownership or control: ${ignoredEdges[entity.schema] ?? ''}; left out`,
    );
  else readEntity(entity, line, held, report);
}

function readEntity(entity: EntityLine, line: number, held: Held, report: ParseReport): void {
  const schema = readSchema(entity, line, report);
  const known = held.entities.get(entity.id);
  if (known && known.schema !== schema) report.odd('schema', line, entity.schema, `${known.schema} as before; kept`);
  const bag = known?.bag ?? createPropertyBag();
  for (const [property, values] of Object.entries(entity.properties)) {
    const own = entryOf(renamedProperties, property) ?? (ownProperties.has(property) ? (property as Property) : null);
    if (own) bag.add(own, ...values);
    else if (!Object.hasOwn(ignoredProperties, property) && values.length > 0)
      report.unread(`${entity.schema}.${property}`, line, values[0] ?? '');
  }
  for (const address of entity.properties['addressEntity'] ?? []) held.addressees.push([entity.id, address]);
  const caption = known?.caption ?? entity.caption?.trim() ?? '';
  if (caption === '' && !bag.has('name')) report.odd('name', line, entity.id, 'a name; the id stands for it');
  held.entities.set(entity.id, {
    schema: known?.schema ?? schema,
    caption: caption || (bag.first('name') ?? entity.id),
    bag,
  });
}

function readSchema({ schema }: EntityLine, line: number, report: ParseReport): Schema {
  if (ownSchemata.has(schema)) return schema as Schema;
  const nearest = entryOf(nearestSchemata, schema) ?? 'Thing';
  report.odd(`schema ${schema}`, line, schema, `a schema of this project; ${nearest} is the nearest`);
  return nearest;
}

function addressText({ properties, caption }: EntityLine): string {
  const parts = ['remarks', 'street', 'street2', 'postOfficeBox', 'postalCode', 'city', 'region', 'state', 'country'];
  return properties['full']?.[0] ?? caption ?? parts.flatMap((part) => properties[part]?.[0] ?? []).join(', ');
}

function readDocument(entity: EntityLine, line: number, held: Held, report: ParseReport): void {
  const values = [...(entity.properties['number'] ?? []), ...(entity.properties['passportNumber'] ?? [])];
  const isPassport =
    entity.schema === 'Passport' || (entity.properties['type'] ?? []).some((type) => /passport/i.test(type));
  for (const holder of entity.properties['holder'] ?? [])
    held.documents.push({ holder, property: isPassport ? 'passportNumber' : 'idNumber', values });
  if (!entity.properties['holder']?.length) report.odd(entity.schema, line, entity.id, 'its holder; left out');
}

/** Addresses and documents become properties of the entities that have them. */
function joinLeaves(held: Held): void {
  for (const [id, address] of held.addressees) held.entities.get(id)?.bag.add('address', held.addresses.get(address));
  for (const { holder, property, values } of held.documents) held.entities.get(holder)?.bag.add(property, ...values);
}

/** Each relation stands with one entity: the carrier of its kind, or the other end when only that one is in the file. */
function relationsByCarrier(list: string, held: Held, report: ParseReport): ReadonlyMap<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const { kind, carrier, named, facts, line } of held.edges) {
    const from = held.entities.has(carrier) ? carrier : named;
    const to = from === carrier ? named : carrier;
    if (!held.entities.has(from)) {
      report.odd(kind.relation, line, `${named} -> ${carrier}`, 'an entity in this file; left out');
      continue;
    }
    if (!held.entities.has(to)) report.odd(kind.relation, line, to, 'an entity in this file; kept as an id');
    const relation: Relation = {
      schema: kind.relation,
      other: from === carrier ? kind.other : kind.reverse,
      otherId: `${list}-${to}`,
      otherName: held.entities.get(to)?.caption ?? null,
      ...facts,
    };
    const relations = found.get(from);
    if (relations) relations.push(relation);
    else found.set(from, [relation]);
  }
  return found;
}

function* finish(
  list: string,
  held: Held,
  relations: ReadonlyMap<string, readonly Relation[]>,
  report: ParseReport,
): Generator<readonly ListedParty[]> {
  let batch: ListedParty[] = [];
  let listed = 0;
  for (const [id, { schema, caption, bag }] of held.entities) {
    const properties = bag.done();
    const listings = held.sanctions.get(id) ?? listingsOfTopics(properties.topics ?? []);
    if (listings.length > 0) listed += 1;
    batch.push({ id: `${list}-${id}`, schema, caption, properties, listings, relations: relations.get(id) ?? [] });
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
  for (const id of held.sanctions.keys())
    if (!held.entities.has(id)) report.odd('Sanction', 0, id, 'an entity in this file; left out');
  report.note(`${listed} of ${held.entities.size} entities are listed, by a Sanction or by a topic`);
}

/** Where only a topic says so, the listing has no dates. */
function listingsOfTopics(topics: readonly string[]): readonly Listing[] {
  const listed = topics.filter((topic) => listedTopics.has(topic));
  return listed.length === 0 ? [] : [listingOf({ remarks: `topic: ${listed.join(', ')}` })];
}
