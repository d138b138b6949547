/** The events of a case, as they stand in the log: their bodies are public, and stay readable for good. */
import type { Alert, CaseSubject, Disposition, FactChange } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { Json, LogEvent, NewEvent } from '../model/log.ts';

export interface CaseBodies {
  readonly case_opened: { readonly subject: CaseSubject };
  readonly alert_raised: Omit<Alert, 'number' | 'at'> & {
    /** As this purchase writes it. */
    readonly subject: CaseSubject;
    /** Against the decision that held, or that held until the case was reopened; empty where there is none, or it covers the screening. */
    readonly changes: readonly FactChange[];
  };
  readonly noted: { readonly text: string };
  /** The id of a user. */
  readonly assigned: { readonly to: string | null };
  readonly due_set: { readonly day: Day | null };
  readonly attached: {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  };
  readonly disposition_proposed: { readonly disposition: Disposition; readonly reason: string };
  /** These three are about the event of the proposal. */
  readonly disposition_approved: { readonly reason: string | null };
  readonly disposition_rejected: { readonly reason: string };
  readonly disposition_withdrawn: { readonly reason: string };
  /** About the event of the proposal of the decision that no longer holds. */
  readonly reopened: { readonly reason: string };
}

export type CaseEventKind = keyof CaseBodies;

/** An event with the body of its kind. */
export type CaseEvent = {
  [Kind in CaseEventKind]: Omit<LogEvent, 'kind' | 'body'> & { readonly kind: Kind; readonly body: CaseBodies[Kind] };
}[CaseEventKind];

type Made<Kind extends CaseEventKind> = Pick<NewEvent, 'actor'> & {
  readonly kind: Kind;
  readonly about?: number;
  readonly body: CaseBodies[Kind];
};

export type NewCaseEvent = { [Kind in CaseEventKind]: Made<Kind> }[CaseEventKind];

export function subjectOfCase(id: string): `case:${string}` {
  return `case:${id}`;
}

/** For the log. */
export function newEvent(caseId: string, { actor, kind, about, body }: NewCaseEvent): NewEvent {
  const subject = subjectOfCase(caseId);
  return { actor, subject, kind, about: about ?? null, body: withoutNul(body as unknown as NewEvent['body']) };
}

/** The database reads what a case rests on, and PostgreSQL reads no NUL, which a file of purchases may hold: U+FFFD stands in its place. */
function withoutNul<Value extends Json>(value: Value): Value;
function withoutNul(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutNul);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutNul(each as Json)]));
}
