/** What a report of a replay is made from. Shapes only; the operation that replayed fills them. */
import type { Day, Instant } from '../model/day.ts';
import type { Outcome } from '../model/rule.ts';
import type { ScreeningStatus } from '../model/screening.ts';

export interface ReplayReport {
  readonly id: string;
  /** `same`: computed again from what was stored, it has the same bytes · `different`: it has not · `incomplete`: this program lacks the matcher or a check of that time, so whether it has can't be told. */
  readonly verdict: 'same' | 'different' | 'incomplete';
  /** The run that answered it first, and the version of the program that ran: the database's own note, which no hash covers. */
  readonly recorded: {
    readonly at: Instant;
    readonly run: string;
    readonly program: string;
    /** A copy that was used and taken in only on a later day, so that the note can't be right; null when there is none. */
    readonly contradictedBy: { readonly list: string; readonly seen: Instant; readonly takenIn: Day } | null;
  };
  /** What was found unchanged, each against its hash, and used. */
  readonly checked: {
    readonly lists: number;
    readonly copies: number;
    readonly files: number;
    readonly rules: number;
  };
  /** Every copy, read again from its archived files; null when that was not asked for. */
  readonly reread: readonly CopyReread[] | null;
  /** The id of what came out now. */
  readonly recomputed: string;
  /** Where that differs from the original, the first of them; `count` is of all. */
  readonly differences: { readonly count: number; readonly first: readonly Difference[] };
  readonly program: BeforeAndNow;
  readonly matcher: BeforeAndNow;
  /** Checks that came since, and checks of that time that this program no longer has. */
  readonly checks: { readonly added: readonly string[]; readonly missing: readonly string[] };
  /** Every list that was asked then, or would be asked now. */
  readonly lists: readonly ListSince[];
  /** Only rules that are not as they were. */
  readonly rules: readonly RuleSince[];
  /** The same purchase and day, with the lists, rules, checks and matcher of today. */
  readonly today: AnswerToday;
}

export interface CopyReread {
  readonly list: string;
  readonly seen: Instant;
  /** True when its files say of every party what was stored. */
  readonly same: boolean;
  /** How many parties differ. */
  readonly parties: number;
  /** Why the files could not be read. */
  readonly reason: string | null;
}

export interface BeforeAndNow {
  readonly before: string;
  readonly now: string;
}

export interface Difference {
  /** `findings[0].score` */
  readonly path: string;
  /** JSON; null where there is nothing. */
  readonly before: string | null;
  readonly now: string | null;
}

export interface ListSince {
  readonly list: string;
  readonly title: string;
  readonly asked: 'then_and_now' | 'then' | 'now';
  /** Copies that stand after the newest one that was used, and when the last of them was seen. */
  readonly newer: number;
  readonly newest: Instant | null;
  /** Copies that stand before it and were brought only afterwards. */
  readonly earlier: number;
  /** A release that was refused since, when it is newer than every good one. */
  readonly refusedSince: Instant | null;
  /** What else of it is not as it was: `title`, `subLists`, `maxAgeDays`, `closed`. */
  readonly changed: readonly string[];
}

export interface RuleSince {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The fields of a changed rule that differ. */
  readonly fields: readonly string[];
  /** True when a finding of the original rests on it. */
  readonly cited: boolean;
}

export interface AnswerToday {
  readonly differs: boolean;
  readonly before: Verdict;
  readonly now: Verdict;
  /** Findings that would no longer be there, and new ones. */
  readonly gone: readonly FindingInShort[];
  readonly came: readonly FindingInShort[];
  /** Findings that are there both times, of whose listings the lists now state other days: a party that was taken off since, for example. */
  readonly changed: readonly {
    readonly finding: FindingInShort;
    readonly before: readonly ListingDates[];
    readonly now: readonly ListingDates[];
  }[];
}

/** The days that a list states of one listing, or that its copies show. */
export interface ListingDates {
  readonly effective: Day | null;
  readonly published: Day | null;
  /** null while it stands. */
  readonly removed: Day | null;
}

export interface Verdict {
  readonly status: ScreeningStatus;
  /** The gravest of the findings that held on the day, or may have; null without one. */
  readonly outcome: Outcome | null;
}

export interface FindingInShort {
  readonly list: string;
  readonly entity: string;
  readonly caption: string;
  readonly outcome: Outcome;
  /** Whether the listing held on the day; null: the sources do not say. */
  readonly onDate: boolean | null;
  readonly rule: string | null;
}
