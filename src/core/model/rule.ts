import type { Day } from './day.ts';

export const regimes = [
  'us_ear',
  'us_ofac',
  'us_ndaa_889',
  'us_fcc',
  'us_dod_1260h',
  'us_uflpa',
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

export const acts = ['buy', 'export', 'import', 'use', 'contract', 'pay', 'market'] as const;
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

/** A dated rule as in `data/rules/`: what being on a list means for somebody who does something. */
export interface Rule {
  readonly id: string;
  readonly regime: Regime;
  /** Lists and sub-lists that it refers to: `us_bis_entity_list`, `us_csl:EL`. */
  readonly lists: readonly string[];
  /** Only listings with one of these programmes: `human_rights`; absent: all. */
  readonly programs?: readonly string[];
  /** Only listings of a party, or only of equipment; absent: both. */
  readonly covers?: 'party' | 'equipment';
  readonly roles: readonly Role[];
  readonly acts: readonly Act[];
  readonly outcome: Outcome;
  /** Half-open `[from, until)` days; null is open. */
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly citation: string;
  readonly source: string;
  readonly status: 'confirmed' | 'needs_confirmation';
  readonly lastChecked: Day;
  /** One plain sentence for the one who acts. */
  readonly sentence: string;
}
