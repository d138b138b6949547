import type { Day } from './day.ts';
import type { Period } from './period.ts';

/** Schemata of FollowTheMoney (https://followthemoney.tech/explorer/) that lists use. `Thing` is a class of goods, never a party. */
/* The order is part of the name index's files: new ones go to the end. */
export const schemata = [
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Person',
  'Vessel',
  'Airplane',
  'Vehicle',
  'CryptoWallet',
  'Address',
  'Thing',
] as const;
export type Schema = (typeof schemata)[number];

/** Properties of FollowTheMoney that lists use; the value is always text. Countries are ISO 3166-1 alpha-2 in lower case, dates ISO 8601 as exact as known (`1962`, `1962-03`). */
export type Property =
  | 'name'
  | 'alias'
  | 'weakAlias'
  | 'previousName'
  | 'abbreviation'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'secondName'
  | 'fatherName'
  | 'title'
  | 'position'
  | 'birthDate'
  | 'birthPlace'
  | 'birthCountry'
  | 'deathDate'
  | 'gender'
  | 'nationality'
  | 'citizenship'
  | 'religion'
  | 'country'
  | 'jurisdiction'
  | 'mainCountry'
  | 'address'
  | 'email'
  | 'phone'
  | 'website'
  | 'legalForm'
  | 'sector'
  | 'classification'
  | 'incorporationDate'
  | 'dissolutionDate'
  | 'registrationNumber'
  | 'idNumber'
  | 'taxNumber'
  | 'vatCode'
  | 'leiCode'
  | 'uscCode'
  | 'dunsCode'
  | 'swiftBic'
  | 'isinCode'
  | 'ticker'
  | 'innCode'
  | 'ogrnCode'
  | 'okpoCode'
  | 'kppCode'
  | 'passportNumber'
  | 'socialSecurityNumber'
  | 'imoNumber'
  | 'mmsi'
  | 'callSign'
  | 'flag'
  | 'pastFlags'
  | 'type'
  | 'tonnage'
  | 'grossRegisteredTonnage'
  | 'deadWeightTonnage'
  | 'buildDate'
  | 'registrationDate'
  | 'serialNumber'
  | 'model'
  | 'owner'
  | 'operator'
  | 'publicKey'
  | 'currency'
  | 'topics'
  | 'sourceUrl'
  | 'wikidataId'
  | 'notes'
  | 'summary'
  | 'description'
  | 'keywords';

export type Properties = Readonly<Partial<Record<Property, readonly string[]>>>;

/**
 * One act of listing, with the list's own dates. Never a stored "active" flag: whether it held on a day is computed.
 * `effective` binds in law, `published` is the official journal; `until` is the first day on which it no longer holds, where the list states one.
 */
export interface Listing {
  /** A list inside the list (`EL` in the Consolidated Screening List); null where there is none. */
  readonly subList: string | null;
  /** What is listed: the party itself, or equipment and services that it makes. */
  readonly covers: 'party' | 'equipment';
  readonly effective: Day | null;
  readonly published: Day | null;
  /**
   * A day on which it held for certain, where the list gives the date of a renewal or amendment and not that of the beginning; then
   * `effective` is null, and `published`, where given, is the first notice. What held between the two no date says.
   */
  readonly heldBy?: Day;
  readonly until: Day | null;
  /** As published, in order; the first is the listing, later ones amend it: `84 FR 54002`. */
  readonly citations: readonly string[];
  readonly programs: readonly string[];
  readonly authority: string | null;
  /** Licence requirement, measures, prohibitions, in the list's words. */
  readonly provisions: readonly string[];
  readonly reason: string | null;
  readonly remarks: string | null;
  readonly sourceUrl: string | null;
}

/** A link that the list itself states between a listed party and another, by name or by id. Shares are 0 to 1. */
export interface Relation {
  readonly schema: 'Ownership' | 'Directorship' | 'UnknownLink' | 'Family';
  /** `owner` means: the other owns this party. */
  readonly other: 'owner' | 'asset' | 'director' | 'organization' | 'object';
  readonly otherId: string | null;
  readonly otherName: string | null;
  readonly role: string | null;
  readonly share: { readonly min: number; readonly max: number } | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

/**
 * What one release of a list says about one party: a FollowTheMoney entity whose `Sanction` edges are its `listings`
 * and whose other edges are its `relations`.
 */
export interface ListedParty {
  /** `<list>-<key>`; the key is the publisher's where that is stable, otherwise made of the name and country. */
  readonly id: string;
  readonly schema: Schema;
  readonly caption: string;
  readonly properties: Properties;
  readonly listings: readonly Listing[];
  readonly relations: readonly Relation[];
}

/** One source's statement of one value, with the hash of the file that it was read from and when our copies had it. */
export interface Claim {
  readonly entity: string;
  readonly property: string;
  readonly value: string;
  readonly source: { readonly list: string; readonly record: string; readonly archive: string };
  readonly seen: Period;
}

/** A `Listing` with every field that is not given set to null or empty. */
export function listingOf(known: Partial<Listing>): Listing {
  return {
    subList: null,
    covers: 'party',
    effective: null,
    published: null,
    until: null,
    citations: [],
    programs: [],
    authority: null,
    provisions: [],
    reason: null,
    remarks: null,
    sourceUrl: null,
    ...known,
  };
}
