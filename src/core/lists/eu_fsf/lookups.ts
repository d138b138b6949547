import type { Property } from '../../model/entity.ts';

/** Attributes that are read, by element. Columns of the CSV have the same names (`columns.ts`). */
export const understood: Readonly<Record<string, readonly string[]>> = {
  sanctionEntity: [
    'logicalId',
    'euReferenceNumber',
    'unitedNationId',
    'designationDate',
    'designationDetails',
    'remark',
    'code',
    'classificationCode',
  ],
  regulation: ['numberTitle', 'publicationDate', 'entryIntoForceDate', 'programme', 'publicationUrl'],
  regulationSummary: ['numberTitle', 'publicationDate', 'entryIntoForceDate', 'programme', 'publicationUrl'],
  nameAlias: [
    'wholeName',
    'firstName',
    'middleName',
    'lastName',
    'nameLanguage',
    'function',
    'title',
    'gender',
    'strong',
    'remark',
  ],
  address: [
    'street',
    'poBox',
    'zipCode',
    'city',
    'region',
    'place',
    'countryIso2Code',
    'countryDescription',
    'contactInfo',
    'remark',
  ],
  birthdate: [
    'birthdate',
    'dayOfMonth',
    'monthOfYear',
    'year',
    'yearRangeFrom',
    'yearRangeTo',
    'circa',
    'calendarType',
    'zipCode',
    'city',
    'region',
    'place',
    'countryIso2Code',
    'countryDescription',
    'remark',
  ],
  identification: [
    'number',
    'latinNumber',
    'nameOnDocument',
    'identificationTypeCode',
    'identificationTypeDescription',
    'issuedBy',
    'issuedDate',
    'issueDate',
    'validFrom',
    'validTo',
    'diplomatic',
    'knownExpired',
    'knownFalse',
    'reportedLost',
    'revokedByIssuer',
    'region',
    'countryIso2Code',
    'countryDescription',
    'remark',
  ],
  citizenship: ['countryIso2Code', 'countryDescription', 'region', 'remark'],
};

/** Attributes of any element that are not read, and why. */
export const ignoredAttributes: Readonly<Record<string, string>> = {
  regulationLanguage: 'the language in which the act was read, always "en" in this file',
  regulationType: 'regulation or amendment: the order of the acts shows it',
  organisationType: 'Council or Commission: the number of the act shows it',
  logicalId: 'of a component or act; used only to tell repeated rows apart',
  asAtListingTime: 'marks an address as possibly old; an address is kept either way',
};

/** Both attributes of `subjectType`; the CSV and the XML use them the other way round. */
export const subjectTypes: Readonly<Record<string, 'Person' | 'Organization'>> = {
  person: 'Person',
  P: 'Person',
  enterprise: 'Organization',
  E: 'Organization',
};

/** Kind of document, by its code and description, -> property. The first that fits decides. */
export const documentKinds: readonly (readonly [RegExp, Property])[] = [
  [/passport/i, 'passportNumber'],
  [/\bimo\b/i, 'imoNumber'],
  [/swift|\bbic\b/i, 'swiftBic'],
  [/\blei\b|legal entity id/i, 'leiCode'],
  [/ssn|social security/i, 'socialSecurityNumber'],
  [/fiscal|\btax/i, 'taxNumber'],
  [/regnumber|registration|tradelic|trade lic/i, 'registrationNumber'],
  [
    /\bid\b|identification|identity|birthcert|birth cert|electionid|driver|drv|resident|travel|laissez|stateless|refugee|other/i,
    'idNumber',
  ],
];

/** Ways of contact in an address; a fax number reaches nobody's register and stays in words. */
export const contactKinds: Readonly<Record<string, Property>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  MOBILE: 'phone',
  WEB: 'website',
  WEBSITE: 'website',
};

/**
 * Programmes that carry out lists of the UN Security Council: there `designationDate` is the day of the UN's listing
 * ("date of designation referred to in Article …") and not the day on which the EU's act binds.
 */
export const unitedNationsProgrammes: ReadonlySet<string> = new Set(['TAQA', 'AFG', 'IRQ', 'SOM', 'UNLI']);
