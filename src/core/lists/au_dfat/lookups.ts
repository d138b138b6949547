import type { Property, Schema } from '../../model/entity.ts';
import type { Column } from './columns.ts';

export const schemata: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  person: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  ship: 'Vessel',
};

/** `Name Type`, in whatever capitals. */
export const nameTypes: Readonly<Record<string, Property>> = {
  'primary name': 'name',
  'original script': 'name',
  aka: 'alias',
  alias: 'alias',
  'formerly known as': 'previousName',
  'previously listed as': 'previousName',
};

/** The measures that have a column of their own since 2025. */
export const measures: readonly (readonly [Column, string])[] = [
  ['financial', 'Targeted financial sanction'],
  ['travelBan', 'Travel ban'],
  ['armsEmbargo', 'Arms embargo'],
  ['maritime', 'Maritime restriction'],
];

/** Ways to say that a cell is empty. */
export const blanks: ReadonlySet<string> = new Set(['', 'na', 'n/a', 'n.a.', 'unknown', '-']);
