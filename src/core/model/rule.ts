import type { Day } from './day.ts';

export const regimes = [
  'us_ear',
  'us_ofac',
  'us_ndaa_889',
  'us_fcc',
  'us_dod_1260h',
  'us_uflpa',
  'us_state',
  'un',
  'eu',
  'uk',
  'ca',
  'au',
  'ch',
  'jp',
  'eu_forced_labour',
  'ungp',
] as const;
export type Regime = (typeof regimes)[number];

export const roles = [
  'private_buyer',
  'us_exporter',
  'us_importer',
  'us_person',
  'us_federal_agency',
  'us_federal_contractor',
  'eu_operator',
  'uk_person',
] as const;
export type Role = (typeof roles)[number];

/** `authorise`: to apply for an equipment authorisation, without which a device may not be imported or marketed in the United States. */
export const acts = ['buy', 'export', 'import', 'use', 'contract', 'pay', 'market', 'authorise'] as const;
export type Act = (typeof acts)[number];

/** From the gravest to the least; `not_covered` means: no rule here speaks about this, and what was looked at is said. */
export const outcomes = [
  'prohibited',
  'licence_required',
  'restricted',
  'red_flag',
  'human_rights_concern',
  'unknown',
  'not_covered',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The rules in `core/ownership`, which may be asked by themselves. */
export const ownershipRuleIds = ['us_ofac_50', 'us_bis_affiliates', 'uk_control', 'eu_control'] as const;

/** The tests by which a party that is on no list counts as one of a listed owner. */
export const ownershipTests = [
  ...ownershipRuleIds,
  'us_ofac_ssi_50',
  'us_ndaa_889_affiliates',
  'us_fcc_affiliates',
  'us_dod_1260h_control',
  'half_or_control',
] as const;
export type OwnershipTest = (typeof ownershipTests)[number];

/** What is dealt in: goods and services, which a purchase is about unless it says otherwise, or securities. */
export const dealings = ['goods', 'securities'] as const;
export type Dealing = (typeof dealings)[number];

/** A party on no list that is owned by a listed one. */
export interface OwnedBy {
  readonly test: OwnershipTest;
  /** Whether the shares and rights meet the test's line, or may: the arithmetic alone. Whether the test binds on the day is the rule's matter. */
  readonly answer: 'yes' | 'unknown';
}

/** `{"include": ["Asset freeze"]}`: a listing that states no measures is not left out. `{"exclude": ["Asset freeze"]}`: one that states none is. */
export type ProvisionsAsked = { readonly include: readonly string[] } | { readonly exclude: readonly string[] };

/** A dated rule as in `data/rules/`: what being on a list means for somebody who does something. */
export interface Rule {
  readonly id: string;
  readonly regime: Regime;
  /** Lists that it refers to: `un_sc` with every list inside it, `us_csl:EL` that one, `us_ofac_cons:` a listing that names no list inside it. */
  readonly lists: readonly string[];
  /** Only listings with one of these programmes: `human_rights`; absent: all. */
  readonly programs?: readonly string[];
  /** Only listings of a party, or only of equipment; absent: both. */
  readonly covers?: 'party' | 'equipment';
  /** Only listings made by one of these acts, by their first citation: `84 FR 54004`; absent: all. */
  readonly citations?: readonly string[];
  /** Only listings dated in this half-open stretch of days by the list itself; a listing without a date is not left out. */
  readonly listed?: { readonly from: Day | null; readonly until: Day | null };
  /** Only listings whose measures, in the list's words, begin with one of `include`, or which state none; or only those that state others than `exclude`. */
  readonly provisions?: ProvisionsAsked;
  /** Only parties that are on no list themselves but owned by one that is; absent: only the listed party itself. */
  readonly owned?: OwnedBy;
  /** Only dealings in this; absent: goods and services; `any`: both, as a freeze reaches securities too. */
  readonly dealing?: Dealing | 'any';
  readonly roles: readonly Role[];
  readonly acts: readonly Act[];
  readonly outcome: Outcome;
  /** Whose day the period counts: `contract` where a rule goes by the day of the contract; absent: that of the act. */
  readonly counts?: 'contract';
  /** Half-open `[from, until)` days; null is open. */
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly citation: string;
  readonly source: string;
  readonly status: 'confirmed' | 'needs_confirmation';
  /** What has to be confirmed; there when the status says that something has. */
  readonly openQuestion?: string;
  readonly lastChecked: Day;
  /** One plain sentence for the one who acts. */
  readonly sentence: string;
}
