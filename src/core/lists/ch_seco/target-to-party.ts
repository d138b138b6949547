import type { ListedParty, Relation, Schema } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type XmlElement, childrenOf, deepText } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import type { ParseReport } from '../list.ts';
import { objectTypes, statedFacts } from './lookups.ts';
import { addIdentity } from './read-identity.ts';
import { readListings } from './read-listings.ts';
import type { TargetContext } from './context.ts';
import { readNames } from './read-names.ts';

/** The places that a target's present state refers to; its history is not read. */
export function placesOf(target: XmlElement): readonly string[] {
  return target.children
    .flatMap((subject) => childrenOf(subject, 'identity'))
    .flatMap(({ children }) => children.map(({ attributes }) => attributes['place-id'] ?? ''))
    .filter(Boolean);
}

/** The target with its list of changes but not what each of them added and removed, which can be most of it. */
export function withoutHistory(target: XmlElement): XmlElement {
  return {
    ...target,
    children: target.children.map((child) => (child.name === 'modification' ? { ...child, children: [] } : child)),
  };
}

/** One target, listed or taken off, -> one party: `ch_seco-<ssid>`. */
export function targetToParty(target: XmlElement, context: TargetContext): ListedParty {
  const ssid = target.attributes['ssid'] ?? '';
  if (ssid === '') throw new SourceDefect('a target without ssid', { line: target.line });
  const subject = target.children.find(({ name }) => ['individual', 'entity', 'object'].includes(name));
  if (!subject) throw new SourceDefect(`target ${ssid} has no individual, entity or object`, { line: target.line });
  const schema = readSchema(subject, context.report);
  const bag = createPropertyBag();
  const caption = readNames(bag, subject, schema);
  if (caption === '') throw new SourceDefect(`target ${ssid} has no name`, { line: target.line, column: 'name' });
  const sex = subject.attributes['sex'] ?? '';
  if (sex === 'male' || sex === 'female') bag.add('gender', sex);
  for (const identity of childrenOf(subject, 'identity')) addIdentity({ bag, schema, context }, identity);
  addOtherInformation(bag, subject, schema);
  const reasons = childrenOf(subject, 'justification').map(deepText).filter(Boolean);
  return {
    id: `ch_seco-${context.giveKey(ssid)}`,
    schema,
    caption,
    properties: bag.done(),
    listings: readListings(target, reasons.length > 0 ? reasons.join(' ') : null, context),
    relations: childrenOf(subject, 'relation').map(readRelation),
  };
}

function readSchema(subject: XmlElement, report: ParseReport): Schema {
  if (subject.name === 'individual') return 'Person';
  if (subject.name === 'entity') return 'Organization';
  const type = subject.attributes['object-type'] ?? '';
  const schema = objectTypes[type];
  if (!schema) report.odd('object/@object-type', subject.line, type, Object.keys(objectTypes).join(' or '));
  return schema ?? 'LegalEntity';
}

/** Facts in a fixed form go to their property; the sentence is kept whole. An IMO number of an entity is of its ship. */
function addOtherInformation(bag: PropertyBag, subject: XmlElement, schema: Schema): void {
  for (const text of childrenOf(subject, 'other-information').map(deepText)) {
    for (const [pattern, property] of statedFacts) {
      const value = pattern.exec(text)?.[1];
      if (value && (property !== 'imoNumber' || schema === 'Vessel')) bag.add(property, value.replace(/[.;,]$/, ''));
    }
    bag.add('notes', text);
  }
}

function readRelation(relation: XmlElement): Relation {
  const type = relation.attributes['relation-type'] ?? '';
  const target = relation.attributes['target-id'] ?? '';
  const remark = childrenOf(relation, 'remark').map(deepText).filter(Boolean);
  return {
    schema: /father|mother|parent|child|son|daughter|brother|sister|spouse|wife|husband/i.test(type)
      ? 'Family'
      : 'UnknownLink',
    other: 'object',
    otherId: target === '' ? null : `ch_seco-${target}`,
    otherName: null,
    role: [type, ...remark].filter(Boolean).join(': ') || null,
    share: null,
    from: null,
    until: null,
  };
}
