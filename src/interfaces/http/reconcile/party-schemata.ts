/** Types of parties as the reconciliation API names them. */
import type { Schema } from '../../../core/model/entity.ts';
import { schemaLabel } from '../yente/schemata.ts';

const BROAD = [
  { id: 'Thing', name: 'Anything that is listed' },
  { id: 'LegalEntity', name: 'Company, organisation or person' },
] as const;
const NARROW: readonly Schema[] = ['Organization', 'Company', 'PublicBody', 'Person', 'Vessel', 'Airplane', 'Vehicle'];

export const types: readonly { readonly id: string; readonly name: string }[] = [
  ...BROAD,
  ...NARROW.map((schema) => ({ id: schema, name: schemaLabel(schema) })),
];

export function typeOf(schema: Schema): { readonly id: string; readonly name: string } {
  return { id: schema, name: schemaLabel(schema) };
}
