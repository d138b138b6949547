/** The shapes of the HTTP contract, types only: nothing of the server is in the page's bundle. */
import type { Problem } from './problem.ts';
import type { Alert, Case, CaseState, Disposition, UserRole } from '../../../src/core/model/case.ts';
import type { Claim, Relation } from '../../../src/core/model/entity.ts';
import type { LogEvent, SignedTreeHead } from '../../../src/core/model/log.ts';
import type { Purchase } from '../../../src/core/model/purchase.ts';
import type { Outcome } from '../../../src/core/model/rule.ts';
import type {
  Finding,
  ListCoverage,
  ListingOnDay,
  MatchFeature,
  RecordedScreening,
  ScreeningStatus,
} from '../../../src/core/model/screening.ts';

export type { Alert, Case, CaseState, Disposition, UserRole };
export type { CaseAttachment, CaseNote, Decision, Fact, FactChange } from '../../../src/core/model/case.ts';
export type { Claim, Relation, Finding, ListCoverage, ListingOnDay, LogEvent, MatchFeature, Outcome, Purchase };
export type { RecordedScreening, ScreeningStatus, SignedTreeHead };

/** Who sits before the page; `csrf` goes with everything that changes something. */
export interface Session {
  readonly user: Person | null;
  readonly csrf: string | null;
  /** The operations that they may do; the server refuses all others. */
  readonly mayDo: readonly string[];
  /** Whether one can come in by a provider of sign-ins as well. */
  readonly oidc: boolean;
}

export interface CaseSummary {
  readonly id: string;
  readonly subject: { readonly name: string; readonly country: string | null };
  readonly state: CaseState;
  readonly outcome: Outcome;
  readonly alerts: number;
  readonly disposition: Disposition | null;
  readonly assignee: string | null;
  readonly due: string | null;
  readonly changedAt: string;
  readonly version: number;
}

export interface CasePage {
  readonly cases: readonly CaseSummary[];
  readonly next: string | null;
  readonly total: number;
  readonly counts: Readonly<Record<CaseState, number>>;
}

export type CaseAction =
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'assign'; readonly to: string | null }
  | { readonly do: 'due'; readonly day: string | null }
  | { readonly do: 'propose'; readonly disposition: Disposition; readonly reason: string }
  | { readonly do: 'approve'; readonly reason?: string }
  | { readonly do: 'reject' | 'withdraw' | 'reopen'; readonly reason: string };

/** A quote with what stands around it on its page. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** False where the document is read otherwise today. */
  readonly stands: boolean;
}

export type ListState = 'ok' | 'stale' | 'refused' | 'absent';

export interface ListStatus {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  readonly cadence: string;
  readonly covers: 'parties' | 'equipment';
  readonly state: ListState;
  readonly version: string | null;
  readonly entities: number;
  readonly subLists: Readonly<Record<string, number>>;
  readonly seen: string | null;
  readonly ageDays: number | null;
  readonly releases: number;
  readonly sha256: string | null;
  readonly notes: readonly string[];
}

/** A listed name like what was typed. */
export interface Found {
  readonly id: string;
  readonly list: string;
  readonly schema: string;
  readonly caption: string;
  readonly name: string;
  /** Null where a name only begins as it was typed. */
  readonly score: number | null;
}

export interface SearchAnswer {
  readonly matches: readonly Found[];
  readonly lists: readonly { readonly list: string; readonly title: string }[];
  /** What the answer is, and what it is not. */
  readonly note: string;
}

export interface EntityAnswer {
  readonly id: string;
  readonly list: string;
  readonly schema: string;
  readonly caption: string;
  readonly names: readonly string[];
  readonly asOf: string;
  readonly knownAt: string | null;
  readonly listings: readonly (ListingOnDay & { readonly list: string; readonly listTitle: string })[];
  readonly relations: readonly Relation[];
  readonly present: readonly { readonly from: string; readonly until: string | null }[];
  readonly claims: readonly Claim[];
  readonly coverage: ListCoverage;
}

export interface RunSummary {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: 'waiting' | 'running' | 'finished' | 'failed' | 'interrupted';
  readonly reason: string | null;
  readonly files: readonly string[];
  /** A day, or `purchase`; null before it began. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly policy: string | null;
  readonly snapshot: string | null;
  readonly program: string;
  /** Null while no end is recorded. */
  readonly counts: RunCounts | null;
}

export interface RunCounts {
  readonly screenings: number;
  readonly hits: number;
  readonly incomplete: number;
  readonly problems: number;
}

/** Work that goes on beside the requests; that of a run has the id of the run. */
export interface Job {
  readonly id: string;
  readonly kind: 'run' | 'refresh';
  readonly state: 'waiting' | 'running' | 'finished' | 'failed';
  readonly files: readonly string[];
  readonly progress: {
    readonly screened: number;
    readonly hits: number;
    readonly incomplete: number;
    readonly problems: number;
  };
  readonly problems: readonly RowProblem[];
  readonly results: readonly RefreshResult[];
  readonly problem: Problem | null;
}

export interface RefreshResult {
  readonly list: string;
  readonly status: 'updated' | 'unchanged' | 'refused';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly reason: string | null;
}

export interface ColumnGuess {
  readonly heading: string;
  readonly field: string | null;
  readonly by: 'mapping' | 'heading' | 'none';
}

export interface RowProblem {
  readonly row: number;
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
}

/** A file that was not screened yet: its columns, and its first rows as they stand and as purchases. */
export interface Preview {
  readonly file: string;
  readonly bytes: number;
  readonly format: string;
  readonly tables: readonly { readonly file: string; readonly columns: readonly ColumnGuess[] }[];
  readonly rows: readonly (readonly string[])[];
  readonly purchases: readonly Purchase[];
  readonly problems: readonly RowProblem[];
  readonly fields: readonly string[];
}

/** Whoever decides here, by the id that the log names them with. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly role: UserRole;
}

export interface User extends Person {
  readonly status: 'invited' | 'active' | 'disabled';
  readonly hasPassword: boolean;
  readonly since: string;
  readonly linkExpiresAt: string | null;
}

export interface ApiKey {
  readonly id: string;
  readonly label: string;
  readonly role: UserRole;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}
