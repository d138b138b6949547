import type { Day } from '../../model/day.ts';
import type { ParseReport } from '../list.ts';

/** One set of measures of an ordinance; targets refer to it. */
export interface SanctionsSet {
  readonly key: string;
  readonly ordinance: string;
  readonly measures: string;
  readonly origin: string;
}

/** A town, region or country that addresses refer to. */
export interface Place {
  readonly location: string;
  readonly area: string;
  readonly country: string;
  readonly iso: string;
}

/** What a target needs beside itself. */
export interface TargetContext {
  readonly report: ParseReport;
  readonly sets: Map<string, SanctionsSet>;
  readonly places: Map<string, Place>;
  /** The list's own date. */
  readonly issuedOn: Day | null;
  readonly giveKey: (slug: string) => string;
}
