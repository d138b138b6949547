import { type Day, isDay } from '../../model/day.ts';
import type { Listing, Relation } from '../../model/entity.ts';
import { listingOf } from '../../model/entity.ts';
import type { ParseReport } from '../list.ts';
import type { EntityLine } from './lines.ts';
import { type EdgeKind, edgeProperties, ignoredEdgeProperties, sanctionRemarks } from './lookups.ts';

/** An edge as it is held until all entities are known: ids and the relation's few facts. */
export interface Edge {
  readonly kind: EdgeKind;
  readonly carrier: string;
  readonly named: string;
  readonly facts: Pick<Relation, 'role' | 'share' | 'from' | 'until'>;
  readonly line: number;
}

/** Every pair of ends that the line names. */
export function readEdges(entity: EntityLine, kind: EdgeKind, line: number, report: ParseReport): readonly Edge[] {
  const { properties, schema } = entity;
  for (const [property, values] of Object.entries(properties)) {
    const known = property === kind.carrier || property === kind.named || edgeProperties.has(property);
    if (!known && !Object.hasOwn(ignoredEdgeProperties, property) && values.length > 0)
      report.unread(`${schema}.${property}`, line, values[0] ?? '');
  }
  const roles = ['role', 'relationship', 'ownershipType', 'status'].flatMap((property) => properties[property] ?? []);
  const facts = {
    role: roles.length > 0 ? roles.join(', ') : schema === kind.relation ? null : schema,
    share: readShare(properties['percentage'] ?? [], line, report),
    from: readDate(entity, 'startDate', line, report),
    until: readDate(entity, 'endDate', line, report),
  };
  const [carriers, named] = [properties[kind.carrier] ?? [], properties[kind.named] ?? []];
  if (carriers.length === 0 || named.length === 0)
    report.odd(schema, line, entity.id, `both ${kind.named} and ${kind.carrier}; left out`);
  return carriers.flatMap((carrier) => named.map((other) => ({ kind, carrier, named: other, facts, line })));
}

/** Percentages as registers write them -> a share from 0 to 1: `50.01`, `25-50`, `75 to 100`, `>50`. */
export function readShare(texts: readonly string[], line: number, report: ParseReport): Relation['share'] {
  const text = texts[0]?.trim() ?? '';
  if (text === '') return null;
  if (texts.length > 1) report.odd('percentage', line, texts.join(' | '), 'one percentage; the first is taken');
  const number = String.raw`(\d+(?:[.,]\d+)?)\s*%?`;
  const exact = new RegExp(`^${number}$`).exec(text);
  const range = new RegExp(`^${number}\\s*(?:-|–|to)\\s*${number}$`, 'i').exec(text);
  const above = new RegExp(`^(?:>=?|≥)\\s*${number}$`).exec(text);
  const share = exact
    ? { min: shareOf(exact[1]), max: shareOf(exact[1]) }
    : range
      ? { min: shareOf(range[1]), max: shareOf(range[2]) }
      : above
        ? { min: shareOf(above[1]), max: 1 }
        : null;
  if (share && share.min <= share.max && share.max <= 1) return share;
  report.odd('percentage', line, text, '50, 50.01 or 25-50; left out');
  return null;
}

function shareOf(percent: string | undefined): number {
  return Number((Number((percent ?? '').replace(',', '.')) / 100).toFixed(8));
}

/** One Sanction -> one listing. `startDate` binds, `listingDate` is that of publication, `endDate` is the first day out. */
export function readSanction(entity: EntityLine, line: number, report: ParseReport): Listing {
  const { properties } = entity;
  const read = [
    'entity',
    'startDate',
    'listingDate',
    'endDate',
    'authority',
    'program',
    'programId',
    'provisions',
    'reason',
    'sourceUrl',
  ];
  for (const [property, values] of Object.entries(properties)) {
    const known =
      read.includes(property) || sanctionRemarks.includes(property) || Object.hasOwn(ignoredEdgeProperties, property);
    if (!known && values.length > 0) report.unread(`Sanction.${property}`, line, values[0] ?? '');
  }
  const textOf = (property: string): string | null => properties[property]?.join('; ') ?? null;
  const remarks = sanctionRemarks.flatMap((property) =>
    (properties[property] ?? []).map((text) => `${property}: ${text}`),
  );
  return listingOf({
    effective: readDate(entity, 'startDate', line, report),
    published: readDate(entity, 'listingDate', line, report),
    until: readDate(entity, 'endDate', line, report),
    programs: [...(properties['programId'] ?? []), ...(properties['program'] ?? [])],
    authority: textOf('authority'),
    provisions: properties['provisions'] ?? [],
    reason: textOf('reason'),
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
    sourceUrl: properties['sourceUrl']?.[0] ?? null,
  });
}

/** The earliest beginning or the latest end; a date that is only a year or month is no day. */
function readDate(entity: EntityLine, property: string, line: number, report: ParseReport): Day | null {
  const texts = entity.properties[property] ?? [];
  const days = texts
    .map((text) => text.slice(0, 10))
    .filter(isDay)
    .sort();
  for (const text of texts)
    if (!isDay(text.slice(0, 10))) report.odd(`${entity.schema}.${property}`, line, text, 'a whole day; left out');
  return (property === 'endDate' ? days.at(-1) : days[0]) ?? null;
}
