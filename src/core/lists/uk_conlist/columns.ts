/**
 * Facts of a row: one group is one fact with these parts, each under the names it has had:
 * CSV of 2018, CSV of the 2022 format, XML (`Individual_…`, `Entity_…`, `Ship_…`).
 */
export const groups = {
  name: [
    ['name 6'],
    ['name 1'],
    ['name 2'],
    ['name 3'],
    ['name 4'],
    ['name 5'],
    ['alias type', 'aliastype'],
    ['alias quality', 'aliasquality'],
  ],
  nonLatinName: [
    ['name non-latin script', 'namenonlatinscript'],
    ['non-latin script type', 'nonlatinscripttype'],
    ['non-latin script language', 'nonlatinscriptlanguage'],
  ],
  title: [['title']],
  birthDate: [['dob', 'individual_dateofbirth']],
  birthPlace: [
    ['town of birth', 'individual_townofbirth'],
    ['country of birth', 'individual_countryofbirth'],
  ],
  nationality: [['nationality', 'individual_nationality']],
  passport: [
    ['passport number', 'individual_passportnumber'],
    ['passport details', 'individual_passportdetails'],
  ],
  nationalId: [
    ['ni number', 'national identification number', 'individual_ninumber'],
    ['national identification details', 'individual_nidetails'],
  ],
  position: [['position', 'individual_position']],
  gender: [['individual_gender']],
  address: [
    ['address 1'],
    ['address 2'],
    ['address 3'],
    ['address 4'],
    ['address 5'],
    ['address 6'],
    ['post/zip code', 'postcode'],
    ['country'],
  ],
  phone: [['phonenumber']],
  website: [['website']],
  email: [['emailaddress']],
  information: [['other information', 'otherinformation', 'furtheridentifiyinginformation']],
  reasons: [['ukstatementofreasons']],
  kind: [['group type', 'grouptypedescription']],
  listing: [
    ['regime', 'regimename'],
    ['listed on', 'datelisted'],
    ['uk sanctions list date designated', 'datedesignated'],
    ['grpstatus', 'groupstatus'],
  ],
  ukReference: [['uksanctionslistref']],
  unReference: [['unref']],
  source: [['listingtype']],
  sanctions: [['groupsanctions']],
  sanctionsAdded: [['dateadditionalsanctions']],
  updated: [['last updated', 'lastupdated']],
  groupId: [['group id', 'groupid']],
  entityType: [['entity_type']],
  registration: [['entity_businessregnumber']],
  parent: [['entity_parentcompany']],
  subsidiary: [['entity_subsidiaries']],
  imo: [['ship_imonumber']],
  mmsi: [['ship_mmsi']],
  owner: [['ship_currentowners']],
  previousOwner: [['ship_previousowners']],
  flag: [['ship_flag']],
  previousFlag: [['ship_previousflags']],
  shipType: [['ship_type']],
  tonnage: [['ship_tonnage']],
  length: [['ship_length']],
  built: [['ship_yearbuilt']],
  hull: [['ship_hin', 'ship_hullidentificationnumber']],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

export type Group = keyof typeof groups;

export const groupNames = Object.keys(groups) as readonly Group[];

/** A file without these is not a release. */
export const requiredColumns: readonly string[] = [
  'name 6',
  'name 1',
  'group type',
  'alias type',
  'regime',
  'listed on',
  'group id',
];

/** `Name 6` in the CSV is `Name6` in the XML, `Address 1` is `Address1`; elsewhere the spellings are in `groups`. */
export function foldColumn(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(name|address) ?(\d)$/u, '$1 $2');
}

/** Elements that are known and not used. */
export const ignoredElements: Readonly<Record<string, string>> = {
  id: 'the number of the row in one edition',
  fullname: 'the parts of the name joined',
  dateofbirthid: 'the number of the row in one edition',
  lastupdatedday: 'LastUpdated in parts',
  lastupdatedmonth: 'LastUpdated in parts',
  lastupdatedyear: 'LastUpdated in parts',
  datelistedday: 'DateListed in parts',
  datelistedmonth: 'DateListed in parts',
  datelistedyear: 'DateListed in parts',
  datedesignatedday: 'DateDesignated in parts',
  datedesignatedmonth: 'DateDesignated in parts',
  datedesignatedyear: 'DateDesignated in parts',
};

/** `Other Information` of the 2022 CSV carries what has an element of its own in the XML, each after its label: `(Gender):Male`. */
export const informationLabels: Readonly<Record<string, Group>> = {
  'uk sanctions list ref': 'ukReference',
  'un ref': 'unReference',
  'uk statement of reasons': 'reasons',
  gender: 'gender',
  'phone number': 'phone',
  website: 'website',
  'email address': 'email',
  'type of entity': 'entityType',
  'parent company': 'parent',
  subsidiaries: 'subsidiary',
  'business reg no': 'registration',
  'imo number': 'imo',
  'current owner/operator': 'owner',
  'current owner/operators': 'owner',
  'current owners': 'owner',
  'current owner': 'owner',
  'previous owner/operator': 'previousOwner',
  'previous owner/operators': 'previousOwner',
  'previous owners': 'previousOwner',
  'flag of ship': 'flag',
  'current believed flag of ship': 'flag',
  'current flag': 'flag',
  'previous flags': 'previousFlag',
  'type of ship': 'shipType',
  tonnage: 'tonnage',
  'tonnage of ship': 'tonnage',
  length: 'length',
  'length of ship': 'length',
  'year built': 'built',
  'hull identification number': 'hull',
  'hull identification number (hin)': 'hull',
};
