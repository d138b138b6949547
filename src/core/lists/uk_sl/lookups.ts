import type { Property, Schema } from '../../model/entity.ts';

/** `Designation Type` in the CSV, `IndividualEntityShip` in the XML. */
export const schemata: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  entity: 'Organization',
  ship: 'Vessel',
};

/** `Name type`: the writing differs from row to row (`Primary Name`, `Primary name`, `ALias`); without a type it is the primary name. */
export const nameTypes: Readonly<Record<string, Property>> = {
  '': 'name',
  'primary name': 'name',
  'primary name variation': 'name',
  alias: 'alias',
};

/** `Alias strength`: true for a weak one. Weak wins over the type, for variations of the primary name too. */
export const weakAlias: Readonly<Record<string, boolean>> = {
  '': false,
  'good quality a.k.a': false,
  'low quality a.k.a': true,
};
