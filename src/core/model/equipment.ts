/** Devices of an inventory, what is known of each, and who made it by what source. */
import type { Day, Instant } from './day.ts';
import type { Finding } from './screening.ts';

/**
 * What a record can say of a device; `mac`, `model`, `banner`, `title`, `api`, `tls` and `description` may hold several lines.
 * `id` is the user's own key, such as an asset tag: it is given back and never looked into.
 */
export const assetFields = [
  'id',
  'mac',
  'ip',
  'hostname',
  'brand',
  'manufacturer',
  'supplier',
  'model',
  'firmware',
  'hardware',
  'fccId',
  'serial',
  'description',
  'onvifManufacturer',
  'onvifModel',
  'banner',
  'title',
  'realm',
  'api',
  'tls',
  'snmp',
  'declaration',
  'quantity',
  'acquired',
  'firstSeen',
  'lastSeen',
] as const;
export type AssetField = (typeof assetFields)[number];

/** One device, or one line of several alike; a field that the record does not give is absent. Days are ISO 8601. */
export type Asset = Readonly<Partial<Record<AssetField, string>>>;

/** `mac`: the IEEE block of the address · `onvif`: what the device says of itself · `brand`: what the record calls it · `declaration`: a written statement of who made it. */
export const signalKinds = [
  'mac',
  'onvif',
  'banner',
  'api',
  'tls',
  'snmp',
  'fcc_id',
  'model',
  'brand',
  'declaration',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/**
 * `documents`: a dated fact about that model or owner · `points`: speaks for a maker · `hints`: a report that is disputed, weakly sourced, or of another time ·
 * `contradicts`: speaks against what others say · `notes`: says nothing of the maker.
 */
export type Bearing = 'documents' | 'points' | 'hints' | 'contradicts' | 'notes';

export interface Signal {
  readonly kind: SignalKind;
  /** The text that was looked at, as the record has it. */
  readonly value: string;
  /** One sentence: what this says, and how far. */
  readonly says: string;
  /** An address, or what was looked into. */
  readonly source: string;
  /** The day of the source, as exact as known (`2022-11`); null where it gives none. */
  readonly sourceDate: string | null;
  /** The id of a maker in `data/equipment`; null where it names none. */
  readonly maker: string | null;
  readonly bears: Bearing;
}

/** `documented`: a dated fact about that model or owner · `likely`: two or more independent kinds of signal · `possible`: one · `unknown`. */
export const grades = ['documented', 'likely', 'possible', 'unknown'] as const;
export type Grade = (typeof grades)[number];

export interface Maker {
  readonly id: string;
  readonly name: string;
  /** The id of the listed party, where a list that was asked has it. */
  readonly entity: string | null;
}

/** Who made a device, on what that rests, and what speaks against it. */
export interface Origin {
  readonly maker: { readonly id: string; readonly name: string } | null;
  readonly grade: Grade;
  /** The independent kinds that speak for the maker. */
  readonly kinds: readonly SignalKind[];
  /** One sentence that could be read aloud. */
  readonly sentence: string;
  readonly conflicts: readonly string[];
  readonly signals: readonly Signal[];
}

/** One line of an inventory with its answer. */
export interface DeviceAnswer {
  readonly file: string;
  readonly row: number;
  readonly asset: Asset;
  readonly maker: Maker | null;
  readonly grade: Grade;
  readonly kinds: readonly SignalKind[];
  readonly answer: string;
  readonly conflicts: readonly string[];
  readonly signals: readonly Signal[];
  readonly findings: readonly Finding[];
  readonly asOf: Day;
  /** null: by the copies that were there when it was asked, which the snapshot names. */
  readonly knownAt: Instant | null;
  /** `sha256:…` of the list releases that were used. */
  readonly snapshot: string;
  /** `sha256:…` of the lists, rules, facts about makers and matcher. */
  readonly policy: string;
}
