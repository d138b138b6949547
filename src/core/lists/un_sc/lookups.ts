import type { Property } from '../../model/entity.ts';

/** The committee (or the resolution, where no committee is left) behind each value of `UN_LIST_TYPE`. */
export const committees: Readonly<Record<string, string>> = {
  'Al-Qaida': 'UN Security Council, ISIL (Da’esh) and Al-Qaida Sanctions Committee (resolutions 1267, 1989 and 2253)',
  CAR: 'UN Security Council, Central African Republic Sanctions Committee (resolutions 2127 and 2745)',
  DPRK: 'UN Security Council, 1718 Sanctions Committee (DPRK)',
  DRC: 'UN Security Council, 1533 Sanctions Committee (Democratic Republic of the Congo)',
  GB: 'UN Security Council, 2048 Sanctions Committee (Guinea-Bissau)',
  Haiti: 'UN Security Council, 2653 Sanctions Committee (Haiti)',
  Iran: 'UN Security Council, resolutions 1737 and 2231 (Iran)',
  Iraq: 'UN Security Council, 1518 Sanctions Committee (Iraq)',
  Libya: 'UN Security Council, 1970 Sanctions Committee (Libya)',
  Somalia: 'UN Security Council, Al-Shabaab Sanctions Committee (resolutions 751 and 2713)',
  SouthSudan: 'UN Security Council, 2206 Sanctions Committee (South Sudan)',
  Sudan: 'UN Security Council, 1591 Sanctions Committee (Sudan)',
  Taliban: 'UN Security Council, 1988 Sanctions Committee (Taliban)',
  Yemen: 'UN Security Council, 2140 Sanctions Committee (Yemen)',
};

export const aliasQualities: Readonly<Record<string, Property>> = {
  Good: 'alias',
  Low: 'weakAlias',
  'a.k.a.': 'alias',
  'f.k.a.': 'previousName',
};

/** `TYPE_OF_DOCUMENT` is the kind, `TYPE_OF_DOCUMENT2` the same in free text; the first that fits decides, the rest are numbers of identity papers. */
export const documentKinds: readonly (readonly [RegExp, Property])[] = [
  [/passe?port|pasaporte/i, 'passportNumber'],
  [/fiscal code/i, 'taxNumber'],
  [/social security/i, 'socialSecurityNumber'],
];

/** Elements that are read, by the element they stand in. */
export const understood: Readonly<Record<string, readonly string[]>> = {
  INDIVIDUAL: [
    'FIRST_NAME',
    'SECOND_NAME',
    'THIRD_NAME',
    'FOURTH_NAME',
    'UN_LIST_TYPE',
    'REFERENCE_NUMBER',
    'LISTED_ON',
    'DELISTED_ON',
    'SUBMITTED_ON',
    'SUBMITTED_BY',
    'NAME_ORIGINAL_SCRIPT',
    'GENDER',
    'COMMENTS1',
    'TITLE',
    'DESIGNATION',
    'NATIONALITY',
    'NATIONALITY2',
    'LAST_DAY_UPDATED',
    'INDIVIDUAL_ALIAS',
    'INDIVIDUAL_ADDRESS',
    'INDIVIDUAL_DATE_OF_BIRTH',
    'INDIVIDUAL_PLACE_OF_BIRTH',
    'INDIVIDUAL_DOCUMENT',
  ],
  ENTITY: [
    'FIRST_NAME',
    'UN_LIST_TYPE',
    'REFERENCE_NUMBER',
    'LISTED_ON',
    'DELISTED_ON',
    'SUBMITTED_ON',
    'SUBMITTED_BY',
    'NAME_ORIGINAL_SCRIPT',
    'COMMENTS1',
    'LAST_DAY_UPDATED',
    'ENTITY_ALIAS',
    'ENTITY_ADDRESS',
  ],
  TITLE: ['VALUE'],
  DESIGNATION: ['VALUE'],
  NATIONALITY: ['VALUE'],
  LAST_DAY_UPDATED: ['VALUE'],
  INDIVIDUAL_ALIAS: ['QUALITY', 'ALIAS_NAME', 'NOTE', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH', 'DATE_OF_BIRTH'],
  ENTITY_ALIAS: ['QUALITY', 'ALIAS_NAME', 'NOTE'],
  INDIVIDUAL_ADDRESS: ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'],
  ENTITY_ADDRESS: ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'],
  INDIVIDUAL_DATE_OF_BIRTH: ['TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE'],
  INDIVIDUAL_PLACE_OF_BIRTH: ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'],
  INDIVIDUAL_DOCUMENT: [
    'TYPE_OF_DOCUMENT',
    'TYPE_OF_DOCUMENT2',
    'NUMBER',
    'ISSUING_COUNTRY',
    'COUNTRY_OF_ISSUE',
    'CITY_OF_ISSUE',
    'DATE_OF_ISSUE',
    'NOTE',
  ],
};

/** Elements of a record that are not read, and why. */
export const ignoredElements: Readonly<Record<string, string>> = {
  DATAID:
    'not stable: seven parties that came back under the same reference number have a new one (KPe.068, HTi.002 to HTi.007)',
  VERSIONNUM: 'always 1, also when the text of the entry changed',
  LIST_TYPE: 'always "UN List"',
  SORT_KEY: 'the publisher’s own order of display',
  SORT_KEY_LAST_MOD: 'the publisher’s own order of display',
};

/** Places written together with something else in `COUNTRY`, each seen in a release. */
export const mendedCountries: Readonly<Record<string, { readonly to: readonly string[]; readonly reason: string }>> = {
  'Sudan/South Sudan': { to: ['sd', 'ss'], reason: 'two countries in one element' },
  'Sudan/or South Sudan': { to: ['sd', 'ss'], reason: 'two countries in one element' },
  'Libya (in custody)': { to: ['ly'], reason: 'a remark after the country' },
  'Indonesia (as at Dec. 2003)': { to: ['id'], reason: 'a remark after the country' },
  'Bahrain (citizenship revoked in Jan. 2015)': { to: ['bh'], reason: 'a remark after the country' },
  'USSR (until 1991)': { to: ['suhh'], reason: 'a remark after the country' },
  'Branch Office 11: Iran': { to: ['ir'], reason: 'a remark before the country' },
};
