import type { Property, Relation, Schema } from '../../model/entity.ts';

/** The table's own entry: a key from a file may be `constructor`. */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Schemata of FollowTheMoney that are ours too. */
export const ownSchemata: ReadonlySet<string> = new Set<Schema>([
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Person',
  'Vessel',
  'Airplane',
  'Vehicle',
  'CryptoWallet',
  'Thing',
]);

/** Others -> the nearest that we have, after the tree at https://followthemoney.tech/explorer/. */
export const nearestSchemata: Readonly<Record<string, Schema>> = {
  Asset: 'Thing',
  Security: 'Thing',
  RealEstate: 'Thing',
  BankAccount: 'Thing',
  UserAccount: 'Thing',
  Contract: 'Thing',
  License: 'Thing',
  Position: 'Thing',
  Project: 'Thing',
  Event: 'Thing',
  Trip: 'Thing',
  Call: 'Thing',
  Message: 'Thing',
  CourtCase: 'Thing',
  Article: 'Thing',
  Note: 'Thing',
  Assessment: 'Thing',
  Consignment: 'Thing',
  Workbook: 'Thing',
  Document: 'Thing',
  Folder: 'Thing',
  Package: 'Thing',
  Pages: 'Thing',
  PlainText: 'Thing',
  HyperText: 'Thing',
  Table: 'Thing',
  Email: 'Thing',
  Image: 'Thing',
  Audio: 'Thing',
  Video: 'Thing',
  Train: 'Vehicle',
};

/** Topics that say that the entity itself is listed; `sanction.linked` and the like say that another is. */
export const listedTopics: ReadonlySet<string> = new Set(['sanction', 'debarment', 'export.control']);

/** Properties that carry over under their own name. */
export const ownProperties: ReadonlySet<string> = new Set<Property>([
  'name', 'alias', 'weakAlias', 'previousName', 'abbreviation', 'firstName', 'middleName', 'lastName', 'secondName',
  'fatherName', 'title', 'position', 'birthDate', 'birthPlace', 'birthCountry', 'deathDate', 'gender', 'nationality',
  'citizenship', 'religion', 'country', 'jurisdiction', 'mainCountry', 'address', 'email', 'phone', 'website',
  'legalForm', 'sector', 'classification', 'incorporationDate', 'dissolutionDate', 'registrationNumber', 'idNumber',
  'taxNumber', 'vatCode', 'leiCode', 'uscCode', 'dunsCode', 'swiftBic', 'isinCode', 'ticker', 'innCode', 'ogrnCode',
  'okpoCode', 'kppCode', 'passportNumber', 'socialSecurityNumber', 'imoNumber', 'mmsi', 'callSign', 'flag', 'pastFlags',
  'type', 'tonnage', 'grossRegisteredTonnage', 'deadWeightTonnage', 'buildDate', 'registrationDate', 'serialNumber',
  'model', 'owner', 'operator', 'publicKey', 'currency', 'topics', 'sourceUrl', 'wikidataId', 'notes', 'summary',
  'description', 'keywords',
]); // prettier-ignore

/** Other names for the same. */
export const renamedProperties: Readonly<Record<string, Property>> = {
  isin: 'isinCode',
  passport: 'passportNumber',
  status: 'notes',
};

/** Properties that are not read, with the reason. */
export const ignoredProperties: Readonly<Record<string, string>> = {
  addressEntity: 'joined: the text of the address is read into the entity',
  modifiedAt: 'says when the record was edited',
  createdAt: 'says when the record was made',
  retrievedAt: 'says when the source was read; the archive has the instant of this file',
  publisher: 'about the source, not the entity',
  publisherUrl: 'about the source, not the entity',
  proof: 'an id of a document that is not in the file',
  program: 'stands with the Sanction',
  programId: 'stands with the Sanction',
};

/** An edge that links two entities: which end is which, and how it reads from the end that carries it. */
export interface EdgeKind {
  readonly relation: Relation['schema'];
  /** The end that carries the relation, and the end that it names. */
  readonly carrier: string;
  readonly named: string;
  /** As the carrier sees the named one; and the other way round, when only the named one is in the file. */
  readonly other: Relation['other'];
  readonly reverse: Relation['other'];
}

export const edgeKinds: Readonly<Record<string, EdgeKind>> = {
  Ownership: { relation: 'Ownership', carrier: 'asset', named: 'owner', other: 'owner', reverse: 'asset' },
  Directorship: {
    relation: 'Directorship',
    carrier: 'organization',
    named: 'director',
    other: 'director',
    reverse: 'organization',
  },
  UnknownLink: { relation: 'UnknownLink', carrier: 'subject', named: 'object', other: 'object', reverse: 'object' },
  Family: { relation: 'Family', carrier: 'person', named: 'relative', other: 'object', reverse: 'object' },
  Associate: { relation: 'UnknownLink', carrier: 'person', named: 'associate', other: 'object', reverse: 'object' },
  Representation: { relation: 'UnknownLink', carrier: 'agent', named: 'client', other: 'object', reverse: 'object' },
  Membership: {
    relation: 'UnknownLink',
    carrier: 'member',
    named: 'organization',
    other: 'organization',
    reverse: 'object',
  },
  Employment: {
    relation: 'UnknownLink',
    carrier: 'employee',
    named: 'employer',
    other: 'organization',
    reverse: 'object',
  },
  Succession: {
    relation: 'UnknownLink',
    carrier: 'successor',
    named: 'predecessor',
    other: 'object',
    reverse: 'object',
  },
};

/** Edges that say nothing about who stands behind whom, with the reason. */
export const ignoredEdges: Readonly<Record<string, string>> = {
  Payment: 'a payment is no link of ownership or control',
  Debt: 'a debt is no link of ownership or control',
  Occupancy: 'holding an office is not listed here',
  ContractAward: 'an award is a purchase, which is screened and not a list',
  Documentation: 'links a document',
  EconomicActivity: 'links goods',
  ProjectParticipant: 'links a project',
  CourtCaseParty: 'links a case in court',
  Mention: 'links a document',
  EventParticipant: 'links an event',
  Similar: 'a guess of a matcher',
};

/** Properties of edges that are kept: the rest is reported, or ignored as below. */
export const edgeProperties: ReadonlySet<string> = new Set([
  'percentage',
  'startDate',
  'endDate',
  'role',
  'status',
  'ownershipType',
  'relationship',
]);
export const ignoredEdgeProperties: Readonly<Record<string, string>> = {
  ...ignoredProperties,
  sharesCount: 'a number of shares gives no share without the total',
  sharesValue: 'a value gives no share without the total',
  sharesCurrency: 'belongs to the value',
  sharesType: 'not used by any rule here',
  legalBasis: 'not used by any rule here',
  secretary: 'not used by any rule here',
  recordId: 'the source’s own number of the edge',
  sourceUrl: 'the source of the edge; the file is the source here',
  date: 'a day on which the link was seen, not its beginning or end',
  description: 'prose about the link',
  summary: 'prose about the link',
  topics: 'of the entities, not of the link',
};

/** Properties of a Sanction beside its dates. */
export const sanctionRemarks: readonly string[] = [
  'status',
  'duration',
  'country',
  'recordId',
  'authorityId',
  'unscId',
  'listId',
  'programUrl',
  'summary',
  'description',
  'date',
  'topics',
];
