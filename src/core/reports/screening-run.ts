/** What a report of a run is made from. Shapes only; the operation that ran fills them. */
import type { Day, Instant } from '../model/day.ts';
import type { Act, Dealing, Role } from '../model/rule.ts';
import type { RecordedScreening } from '../model/screening.ts';

/**
 * One run of `screen`: what was asked, of which lists, and what came out.
 * `screenings` and `problems` are walked several times, in the same order each time: an array, or anything whose iterator can be
 * opened again, such as a query. Nothing but counts and repeated sentences is held, so a run of any length is written in little memory.
 */
export interface ScreeningRun {
  /** Under which it is recorded. */
  readonly id: string;
  readonly generatedAt: Instant;
  /** The version of the program. */
  readonly version: string;
  readonly files: readonly string[];
  /** Files of ownership; absent when none were given. */
  readonly ownership?: readonly string[];
  readonly policy: RunPolicy;
  /** `sha256:…` of the list releases that were used. */
  readonly snapshot: string;
  readonly knownAt: Instant | null;
  /** The questions that were asked of each purchase. */
  readonly checks: readonly { readonly id: string; readonly describes: string }[];
  readonly lists: readonly ListState[];
  readonly tables: readonly TableRead[];
  readonly screenings: Iterable<RecordedScreening>;
  readonly problems: Iterable<UnreadRow>;
}

/** `role` and `act` are those used where a purchase names none. */
export interface RunPolicy {
  readonly id: string;
  readonly threshold: number;
  readonly role: Role;
  readonly act: Act;
  /** There when it was said for the lines that do not say it. */
  readonly dealing?: Dealing;
  readonly lists: readonly string[];
}

/** The newest copy of a list, as the command `lists` shows it. */
export interface ListState {
  readonly list: string;
  readonly title: string;
  readonly publisher: string;
  /** The publisher's own version or day of issue. */
  readonly version: string | Day | null;
  readonly entities: number | null;
  readonly seen: Instant | null;
  readonly state: 'ok' | 'stale' | 'refused' | 'absent';
  /** Of the archived file, in hexadecimal. */
  readonly sha256: string | null;
  readonly note: string | null;
}

/** What the columns of one table were taken for. */
export interface TableRead {
  readonly file: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly field: string | null;
    readonly by: 'mapping' | 'heading' | 'none';
  }[];
}

/** A row that was not screened because it could not be read; the heading is row 1. */
export interface UnreadRow {
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
}
