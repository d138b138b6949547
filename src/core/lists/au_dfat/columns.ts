/** The columns by their heading: 12 until 2024, 19 since 2025. */
export const columns = {
  reference: 'reference',
  name: 'name of individual or entity',
  type: 'type',
  nameType: 'name type',
  aliasStrength: 'alias strength',
  birthDate: 'date of birth',
  birthPlace: 'place of birth',
  citizenship: 'citizenship',
  address: 'address',
  information: 'additional information',
  listing: 'listing information',
  imo: 'imo number',
  committees: 'committees',
  controlDate: 'control date',
  instrument: 'instrument of designation',
  financial: 'targeted financial sanction',
  travelBan: 'travel ban',
  armsEmbargo: 'arms embargo',
  maritime: 'maritime restriction',
} as const;

export type Column = keyof typeof columns;

export const columnNames = Object.keys(columns) as readonly Column[];

/** A file without these is not a release. */
export const requiredColumns: readonly Column[] = [
  'reference',
  'name',
  'type',
  'nameType',
  'listing',
  'committees',
  'controlDate',
];

/** One row, every column a text; empty where the edition has no such column. */
export type Row = Readonly<Record<Column, string>> & { readonly line: number };
