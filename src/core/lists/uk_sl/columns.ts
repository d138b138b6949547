/** Facts that the CSV repeats over its rows and the XML nests: one group is one fact, with these parts in this order. */
export const groups = {
  lastUpdated: ['Last Updated'],
  uniqueId: ['Unique ID'],
  ofsiGroup: ['OFSI Group ID'],
  unReference: ['UN Reference Number'],
  name: ['Name 6', 'Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name type', 'Alias strength'],
  nonLatinName: ['Name non-latin script', 'Non-latin script type', 'Non-latin script language'],
  title: ['Title'],
  regime: ['Regime Name'],
  kind: ['Designation Type'],
  source: ['Designation source'],
  sanctions: ['Sanctions Imposed'],
  information: ['Other Information'],
  reasons: ['UK Statement of Reasons'],
  address: [
    'Address Line 1',
    'Address Line 2',
    'Address Line 3',
    'Address Line 4',
    'Address Line 5',
    'Address Line 6',
    'Address Postal Code',
    'Address Country',
  ],
  phone: ['Phone number'],
  website: ['Website'],
  email: ['Email address'],
  designated: ['Date Designated'],
  birthDate: ['D.O.B'],
  nationality: ['Nationality(/ies)'],
  nationalId: ['National Identifier number', 'National Identifier additional information'],
  passport: ['Passport number', 'Passport additional information'],
  position: ['Position'],
  gender: ['Gender'],
  birthPlace: ['Town of birth', 'Country of birth'],
  entityType: ['Type of entity'],
  subsidiary: ['Subsidiaries'],
  parent: ['Parent company'],
  registration: ['Business registration number (s)'],
  imo: ['IMO number'],
  owner: ['Current owner/operator (s)'],
  previousOwner: ['Previous owner/operator (s)'],
  flag: ['Current believed flag of ship'],
  previousFlag: ['Previous flags'],
  shipType: ['Type of ship'],
  tonnage: ['Tonnage of ship'],
  length: ['Length of ship'],
  built: ['Year Built'],
  hull: ['Hull identification number (HIN)'],
} as const;

export type Group = keyof typeof groups;

export const groupNames = Object.keys(groups) as readonly Group[];

/** A file without these is not a release. */
export const requiredColumns: readonly string[] = [
  'Unique ID',
  'Name 6',
  'Name 1',
  'Name type',
  'Regime Name',
  'Designation Type',
  'Sanctions Imposed',
  'Date Designated',
];

const INDIVIDUAL = 'IndividualDetails/Individual';
const ENTITY = 'EntityDetails/Entity';
const SHIP = 'ShipDetails/Ship';

/** The XML elements that hold one value of a group of one part. */
export const xmlValues: Readonly<Record<string, Group>> = {
  LastUpdated: 'lastUpdated',
  DateDesignated: 'designated',
  UniqueID: 'uniqueId',
  OFSIGroupID: 'ofsiGroup',
  UNReferenceNumber: 'unReference',
  RegimeName: 'regime',
  IndividualEntityShip: 'kind',
  DesignationSource: 'source',
  SanctionsImposed: 'sanctions',
  OtherInformation: 'information',
  UKStatementofReasons: 'reasons',
  'Titles/Title': 'title',
  'PhoneNumbers/PhoneNumber': 'phone',
  'EmailAddresses/EmailAddress': 'email',
  'Websites/Website': 'website',
  [`${INDIVIDUAL}/DOBs/DOB`]: 'birthDate',
  [`${INDIVIDUAL}/Nationalities/Nationality`]: 'nationality',
  [`${INDIVIDUAL}/Positions/Position`]: 'position',
  [`${INDIVIDUAL}/Genders/Gender`]: 'gender',
  [`${INDIVIDUAL}/Titles/Title`]: 'title',
  [`${ENTITY}/TypeOfEntities/TypeOfEntity`]: 'entityType',
  [`${ENTITY}/Subsidiaries/Subsidiary`]: 'subsidiary',
  [`${ENTITY}/ParentCompanies/ParentCompany`]: 'parent',
  [`${ENTITY}/BusinessRegistrationNumbers/BusinessRegistrationNumber`]: 'registration',
  [`${SHIP}/IMONumbers/IMONumber`]: 'imo',
  [`${SHIP}/CurrentOwnerOperators/CurrentOwnerOperator`]: 'owner',
  [`${SHIP}/PreviousOwnerOperators/PreviousOwnerOperator`]: 'previousOwner',
  [`${SHIP}/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip`]: 'flag',
  [`${SHIP}/PreviousFlags/PreviousFlag`]: 'previousFlag',
  [`${SHIP}/TypeOfShipDetails/TypeOfShip`]: 'shipType',
  [`${SHIP}/TonnageOfShipDetails/TonnageOfShip`]: 'tonnage',
  [`${SHIP}/LengthOfShipDetails/LengthOfShip`]: 'length',
  [`${SHIP}/YearsBuilt/YearBuilt`]: 'built',
  [`${SHIP}/HullIdentificationNumbers/HullIdentificationNumber`]: 'hull',
};

/** The XML elements whose children are the parts of one fact, in the order of the group. */
export const xmlFacts: Readonly<Record<string, { readonly group: Group; readonly parts: readonly string[] }>> = {
  'Names/Name': {
    group: 'name',
    parts: ['Name6', 'Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'NameType', 'AliasStrength'],
  },
  'NonLatinNames/NonLatinName': {
    group: 'nonLatinName',
    parts: ['NameNonLatinScript', 'NonLatinScriptType', 'NonLatinScriptLanguage'],
  },
  'Addresses/Address': {
    group: 'address',
    parts: [
      'AddressLine1',
      'AddressLine2',
      'AddressLine3',
      'AddressLine4',
      'AddressLine5',
      'AddressLine6',
      'AddressPostalCode',
      'AddressCountry',
    ],
  },
  [`${INDIVIDUAL}/PassportDetails/Passport`]: {
    group: 'passport',
    parts: ['PassportNumber', 'PassportAdditionalInformation'],
  },
  [`${INDIVIDUAL}/NationalIdentifierDetails/NationalIdentifier`]: {
    group: 'nationalId',
    parts: ['NationalIdentifierNumber', 'NationalIdentifierAdditionalInformation'],
  },
  [`${INDIVIDUAL}/BirthDetails/Location`]: { group: 'birthPlace', parts: ['TownOfBirth', 'CountryOfBirth'] },
};

/** Elements that are known and not used, with everything inside them. */
export const ignoredElements: Readonly<Record<string, string>> = {
  SanctionsImposedIndicators: 'a yes or no for each measure that SanctionsImposed names in words',
};
