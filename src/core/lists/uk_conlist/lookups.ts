import type { Property, Schema } from '../../model/entity.ts';

export const schemata: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  entity: 'Organization',
  ship: 'Vessel',
};

/**
 * Ships were entities until 2020. Most begin their information with an IMO number; these two of Libya do not,
 * and the UN's list of the same references (LYe.004, LYe.005) says that they are vessels.
 */
export const vesselGroups: ReadonlySet<string> = new Set(['13519', '13520']);

export const nameTypes: Readonly<Record<string, Property>> = {
  'prime alias': 'name',
  'primary name': 'name',
  'primary name variation': 'name',
  aka: 'alias',
  fka: 'previousName',
};

/** `Alias Quality`: true for a weak one. */
export const weakAlias: Readonly<Record<string, boolean>> = {
  '': false,
  good: false,
  'good quality': false,
  low: true,
  'low quality': true,
};

/** `GrpStatus` of the XML. */
export const measures: Readonly<Record<string, string>> = {
  A: 'Asset freeze',
  I: 'Investment ban',
};
