import { type ComponentKind, componentKinds } from './fsf-entity.ts';

/** Where a column belongs: to the party, to its act, to a component or to that component's act, under the XML's name. */
export interface ColumnPlace {
  readonly owner: 'file' | 'entity' | ComponentKind;
  readonly act: boolean;
  readonly name: string;
}

const PREFIXES: Readonly<Record<string, ColumnPlace['owner']>> = {
  Entity: 'entity',
  NameAlias: 'nameAlias',
  Address: 'address',
  BirthDate: 'birthdate',
  Identification: 'identification',
  Citizenship: 'citizenship',
};

/** Columns whose name is not the XML's with a capital. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Entity_EU_ReferenceNumber: 'euReferenceNumber',
  Entity_SubjectType: 'code',
  Entity_SubjectType_ClassificationCode: 'classificationCode',
  BirthDate_BirthDate: 'birthdate',
  BirthDate_Day: 'dayOfMonth',
  BirthDate_Month: 'monthOfYear',
  Identification_TypeCode: 'identificationTypeCode',
  Identification_TypeDescription: 'identificationTypeDescription',
};

/** `NameAlias_Regulation_NumberTitle` -> the `numberTitle` of the act of a `nameAlias`; null for a column of no known form. */
export function placeOf(column: string): ColumnPlace | null {
  if (column === 'fileGenerationDate') return { owner: 'file', act: false, name: 'generationDate' };
  const [prefix = '', ...rest] = column.split('_');
  const owner = PREFIXES[prefix];
  if (!owner || rest.length === 0) return null;
  const other = OTHER_NAMES[column];
  if (other) return { owner, act: false, name: other };
  if (rest[0] === 'Regulation' && rest[1] !== undefined) {
    const name = lowerFirst(rest[1]);
    return { owner, act: true, name: name === 'type' ? 'regulationType' : name };
  }
  return rest.length === 1 ? { owner, act: false, name: lowerFirst(rest[0] ?? '') } : null;
}

/** A file without these is not the list. */
export const requiredColumns: readonly string[] = [
  'fileGenerationDate',
  'Entity_LogicalId',
  'Entity_SubjectType',
  'Entity_Regulation_NumberTitle',
  'Entity_Regulation_PublicationDate',
  'Entity_Regulation_EntryIntoForceDate',
  'NameAlias_WholeName',
];

export function isComponent(owner: ColumnPlace['owner']): owner is ComponentKind {
  return (componentKinds as readonly string[]).includes(owner);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
