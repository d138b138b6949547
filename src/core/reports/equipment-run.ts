/** What every report about equipment is made of: the devices with their answers, and what was asked of whom. */
import type { Day, Instant } from '../model/day.ts';
import type { DeviceAnswer, Grade, SignalKind } from '../model/equipment.ts';
import type { ListCoverage } from '../model/screening.ts';
import type { RowProblem } from '../intake/intake.ts';
import type { TableRead } from './screening-run.ts';

export interface EquipmentRun {
  readonly generatedAt: Instant;
  readonly version: string;
  readonly files: readonly string[];
  /** The day that is asked about. */
  readonly asOf: Day;
  readonly role: string;
  readonly act: string;
  /** The day of the federal contract whose clauses are named; null where nobody gave one, then `asOf` is taken. */
  readonly contractDay: Day | null;
  /** The edition of the facts, with its hash, and of the IEEE registry. */
  readonly edition: { readonly compiled: Day; readonly sha256: string; readonly ieee: string; readonly published: Day };
  readonly lists: readonly ListAsked[];
  /** The clauses of the day of the contract, by the rules here. */
  readonly clauses: readonly ClauseNamed[];
  readonly kinds: readonly { readonly kind: SignalKind; readonly describes: string }[];
  readonly tables: readonly TableRead[];
  readonly tally: EquipmentTally;
  readonly answers: Iterable<DeviceAnswer>;
  readonly problems: Iterable<RowProblem>;
}

export interface ListAsked {
  readonly list: string;
  readonly title: string;
  readonly state: ListCoverage['state'];
  readonly copyOf: Day | null;
  readonly note: string | null;
}

export interface ClauseNamed {
  readonly rule: string;
  readonly citation: string;
  readonly sentence: string;
  readonly status: string;
  readonly source: string;
}

export interface EquipmentTally {
  readonly devices: number;
  /** As the record counts them, where it gives quantities. */
  readonly grades: Readonly<Record<Grade, number>>;
  /** Devices of which the record gave something to look at of this kind. */
  readonly lookedAt: Readonly<Record<SignalKind, number>>;
  /** Devices with a finding that a rule speaks about and does more than say that it is not covered. */
  readonly withFindings: number;
  readonly conflicts: number;
  readonly problems: number;
  readonly notices: number;
}
