import type { Property, Schema } from '../../model/entity.ts';

export const nameTypes: Readonly<Record<string, Property>> = {
  'primary-name': 'alias',
  alias: 'alias',
  'formerly-known-as': 'previousName',
};

/** Parts of a name that are a property of their own; the others only make up the whole name. */
export const nameParts: Readonly<Record<string, Property | null>> = {
  'family-name': 'lastName',
  'maiden-name': 'lastName',
  'given-name': 'firstName',
  'further-given-name': 'middleName',
  'father-name': 'fatherName',
  'grand-father-name': null,
  'tribal-name': null,
  'whole-name': null,
  suffix: null,
  title: 'title',
  other: null,
};

export const objectTypes: Readonly<Record<string, Schema>> = { vessel: 'Vessel', aircraft: 'Airplane' };

/** What `other-information` says in a fixed form. Everything else, and this too, stays in the notes. */
export const statedFacts: readonly (readonly [RegExp, Property])[] = [
  [/\bIMO(?: number)? ?: ?(\d{7})\b/i, 'imoNumber'],
  [/\bwebsite ?: ?((?:https?:\/\/|www\.)\S+)/i, 'website'],
  [/\be-?mail(?: address)? ?: ?([^\s;,]+@[^\s;,]+\.[A-Za-z]{2,})/i, 'email'],
  [/\btel(?:\.|ephone)?(?: number)? ?: ?(\+?[0-9][0-9 ()/-]{5,}[0-9])/i, 'phone'],
  [/\btaxpayer identification number ?: ?(\d{10,12})\b/i, 'innCode'],
  [/\bOGRN ?: ?(\d{13})\b/i, 'ogrnCode'],
  [/(?:^|[^-\w] )(?:state |business )?registration number ?: ?([\w/-]*\d[\w/-]*)/i, 'registrationNumber'],
  [/\btax registration number ?: ?([\d/-]+)/i, 'taxNumber'],
  [/\bSWIFT(?:\/BIC)?(?: code)? ?: ?([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/, 'swiftBic'],
];

/** Elements that are read, by the element they stand in. */
export const understood: Readonly<Record<string, readonly string[]>> = {
  'sanctions-program': ['program-key', 'program-name', 'sanctions-set', 'origin'],
  target: ['sanctions-set-id', 'foreign-identifier', 'individual', 'entity', 'object', 'modification'],
  individual: ['identity', 'justification', 'relation', 'other-information'],
  entity: ['identity', 'justification', 'relation', 'other-information'],
  object: ['identity', 'justification', 'relation', 'other-information'],
  identity: ['name', 'nationality', 'day-month-year', 'place-of-birth', 'address', 'identification-document'],
  name: ['name-part'],
  'name-part': ['value', 'spelling-variant'],
  nationality: ['country'],
  address: ['c-o', 'address-details', 'p-o-box', 'zip-code', 'remarks'],
  'place-of-birth': ['remarks'],
  'identification-document': ['number', 'issuer', 'date-of-issue', 'expiry-date', 'remark'],
  relation: ['remark'],
  place: ['location', 'area', 'country'],
};

/** Elements that are not read, and why. */
export const ignoredElements: Readonly<Record<string, string>> = {
  added: 'the history repeats what the target itself says now',
  removed: 'the history repeats what the target no longer says',
  'location-variant': 'another spelling of a town; addresses are given with the first',
  'area-variant': 'another spelling of a region; addresses are given with the first',
};

/** Attributes that are read, by element. */
export const understoodAttributes: Readonly<Record<string, readonly string[]>> = {
  target: ['sanctions-set-id'],
  individual: ['sex'],
  object: ['object-type'],
  identity: ['main'],
  name: ['name-type', 'quality'],
  'name-part': ['order', 'name-part-type'],
  'spelling-variant': ['script'],
  country: ['iso-code'],
  issuer: ['code'],
  'day-month-year': ['day', 'month', 'year', 'calendar'],
  address: ['place-id'],
  'place-of-birth': ['place-id'],
  'identification-document': ['document-type'],
  relation: ['target-id', 'relation-type'],
  modification: ['modification-type', 'enactment-date', 'publication-date', 'effective-date'],
};

/** Attributes of any element that are not read, and why. */
export const ignoredAttributes: Readonly<Record<string, string>> = {
  ssid: 'read where it is the key of a programme, set, target or place; the others number parts of a target',
  lang: 'the language of a text: English is taken where there are several',
  quality: 'of a date or an address: how sure SECO is; read for names only',
  'spelling-variant-type': 'official or not: a variant is an alias either way',
  'variant-type': 'official or not: a variant is another spelling either way',
  'version-date': 'of the ordinance, not of a listing',
  'predecessor-version-date': 'of the ordinance, not of a listing',
};
