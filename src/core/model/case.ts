/** A reviewer's work. A case is not stored: it is the replay of its events (`core/cases`), and the log is its audit trail. */
import type { Day, Instant } from './day.ts';
import type { Actor } from './log.ts';
import type { Outcome } from './rule.ts';

export const dispositions = ['true_match', 'false_positive', 'inconclusive'] as const;
export type Disposition = (typeof dispositions)[number];

/** `open`: nobody has proposed anything · `proposed`: waits for a second person · `decided` · `reopened`: was decided, and the facts have changed since. */
export const caseStates = ['open', 'proposed', 'decided', 'reopened'] as const;
export type CaseState = (typeof caseStates)[number];

/** From the least to the most that one may do; each may do what those before it may, but nobody approves what they proposed. */
export const userRoles = ['reader', 'analyst', 'approver', 'admin'] as const;
export type UserRole = (typeof userRoles)[number];

/** One supplier as purchases name it, of all runs: alerts group by it. */
export interface CaseSubject {
  /** As the newest purchase writes it. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly country: string | null;
  readonly identifiers: readonly { readonly scheme: string | null; readonly id: string }[];
}

/** What a decision rests on: one for each finding of a screening. Two are equal when all but the score and the title of the list are (`core/cases/facts.ts`). */
export interface Fact {
  /** `party-listed us_csl:EL us_csl-123`: check, list, party. Facts of several listings or rules have the same. */
  readonly key: string;
  readonly list: string;
  readonly listTitle: string;
  readonly entity: { readonly id: string; readonly caption: string };
  readonly outcome: Outcome;
  readonly rule: string | null;
  /** Whether the listing held on the day of the purchase. */
  readonly onDate: boolean | null;
  readonly effective: Day | null;
  readonly removed: Day | null;
  readonly citation: string | null;
  /** Of the names, rounded to two decimals. */
  readonly score: string;
  /** The listed name that matched. */
  readonly name: string;
}

/** One screening of the subject that needs a reviewer. */
export interface Alert {
  /** The number of its event. */
  readonly number: number;
  readonly at: Instant;
  /** The id of the screening, which can be replayed. */
  readonly screening: string;
  readonly run: string;
  readonly purchase: {
    readonly id: string;
    readonly date: Day | null;
    readonly file: string | null;
    readonly row: number | null;
  };
  readonly asOf: Day;
  readonly knownAt: Instant | null;
  /** The gravest. */
  readonly outcome: Outcome;
  /** The answer in one sentence. */
  readonly answer: string;
  readonly facts: readonly Fact[];
  /** True when a decision that held already covered it. */
  readonly covered: boolean;
}

/** What is proposed or decided, and by whom. */
export interface Decision {
  /** The number of the event of the proposal. */
  readonly number: number;
  readonly at: Instant;
  readonly disposition: Disposition;
  readonly reason: string;
  readonly by: Actor;
  /** The second person; null where none is needed (`inconclusive`) or none has looked yet. */
  readonly approvedBy: Actor | null;
  readonly approvedAt: Instant | null;
  /** All facts of the case at the moment of the proposal. */
  readonly restsOn: readonly Fact[];
}

/** What changed since a decision, so that it no longer holds. */
export interface FactChange {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly before: Fact | null;
  readonly after: Fact | null;
  /** What a screening finds now, and what it found at the decision; names the purchase, the day, the list and the party. */
  readonly sentence: string;
}

export interface CaseNote {
  readonly number: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly text: string;
}

export interface CaseAttachment {
  readonly number: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Case {
  readonly id: string;
  readonly subject: CaseSubject;
  readonly state: CaseState;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  /** The gravest outcome among the newest alert of each purchase. */
  readonly outcome: Outcome;
  readonly alerts: readonly Alert[];
  /** What the newest alert of each purchase says, each fact once. */
  readonly facts: readonly Fact[];
  /** Waiting for a second person. */
  readonly proposal: Decision | null;
  /** The one that holds, or that held until the case was reopened. */
  readonly decision: Decision | null;
  /** Since the decision; empty while it holds, and where a person reopened the case. */
  readonly changesSince: readonly FactChange[];
  /** The id of a user. */
  readonly assignee: string | null;
  readonly due: Day | null;
  readonly notes: readonly CaseNote[];
  readonly attachments: readonly CaseAttachment[];
  /** The number of the newest event: what a writer must have seen. */
  readonly version: number;
}
