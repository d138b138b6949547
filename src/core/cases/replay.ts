/** `replay(events) -> Case`. A case is stored nowhere else: the summaries that a list is drawn from are made by this, and can be made again. */
import type {
  Alert,
  Case,
  CaseAttachment,
  CaseNote,
  CaseState,
  CaseSubject,
  Decision,
  Fact,
  FactChange,
} from '../model/case.ts';
import type { Instant } from '../model/day.ts';
import type { LogEvent } from '../model/log.ts';
import type { CaseBodies, CaseEvent } from './events.ts';
import { distinctFacts, gravest, purchaseKey } from './facts.ts';

/** What happened to a case so far; `apply` adds the next event. */
export interface CaseHistory {
  apply(event: CaseEvent): void;
  state(): CaseState;
  /** The newest alert of each purchase, by `purchaseKey`. */
  newest(): ReadonlyMap<string, Alert>;
  decision(): Decision | null;
  knows(screening: string): boolean;
  case(): Case;
}

/** The events of one case, the first of them `case_opened`, in the order of the log. */
export function replay(events: readonly LogEvent[]): Case {
  return historyOf(events).case();
}

export function historyOf(events: readonly LogEvent[]): CaseHistory {
  const [first, ...rest] = events as readonly LogEvent[] as readonly CaseEvent[];
  if (first?.kind !== 'case_opened') throw new Error('a case begins with case_opened');
  const history = openHistory(first);
  for (const event of rest) history.apply(event);
  return history;
}

interface Draft {
  readonly id: string;
  subject: CaseSubject;
  readonly openedAt: Instant;
  changedAt: Instant;
  readonly alerts: Alert[];
  readonly newest: Map<string, Alert>;
  readonly screenings: Set<string>;
  proposal: Decision | null;
  decision: Decision | null;
  holds: boolean;
  changes: FactChange[];
  assignee: string | null;
  due: string | null;
  readonly notes: CaseNote[];
  readonly attachments: CaseAttachment[];
  version: number;
}

type Opened = Extract<CaseEvent, { kind: 'case_opened' }>;

export function openHistory({
  subject,
  at,
  number,
  body,
}: Pick<Opened, 'subject' | 'at' | 'number' | 'body'>): CaseHistory {
  const draft: Draft = {
    id: subject.slice('case:'.length),
    subject: body.subject,
    openedAt: at,
    changedAt: at,
    alerts: [],
    newest: new Map(),
    screenings: new Set(),
    proposal: null,
    decision: null,
    holds: false,
    changes: [],
    assignee: null,
    due: null,
    notes: [],
    attachments: [],
    version: number,
  };
  return {
    apply: (event) => apply(draft, event),
    state: () => stateOf(draft),
    newest: () => draft.newest,
    decision: () => draft.decision,
    knows: (screening) => draft.screenings.has(screening),
    case: () => caseOf(draft),
  };
}

function apply(draft: Draft, event: CaseEvent): void {
  const { number, at, actor: by } = event;
  draft.version = number;
  draft.changedAt = at;
  switch (event.kind) {
    case 'case_opened':
      throw new Error('a case is opened once');
    case 'alert_raised':
      return addAlert(draft, event, event.body);
    case 'noted':
      return void draft.notes.push({ number, at, by, text: event.body.text });
    case 'assigned':
      return void (draft.assignee = event.body.to);
    case 'due_set':
      return void (draft.due = event.body.day);
    case 'attached':
      return void draft.attachments.push({ number, at, by, ...event.body });
    case 'disposition_proposed':
      return propose(draft, event, event.body);
    case 'disposition_approved':
      if (draft.proposal?.number !== event.about) throw new Error('an approval answers the proposal that waits');
      return decide(draft, { ...draft.proposal, approvedBy: by, approvedAt: at });
    case 'disposition_rejected':
    case 'disposition_withdrawn':
      return void (draft.proposal = null);
    case 'reopened':
      return void (draft.holds = false);
  }
}

function addAlert(
  draft: Draft,
  { number, at }: Pick<CaseEvent, 'number' | 'at'>,
  { subject, changes, ...told }: CaseBodies['alert_raised'],
): void {
  const alert: Alert = { number, at, ...told };
  draft.subject = subject;
  draft.alerts.push(alert);
  draft.screenings.add(alert.screening);
  draft.newest.set(purchaseKey(alert), alert);
  const said = new Set(draft.changes.map(({ sentence }) => sentence));
  draft.changes.push(...changes.filter(({ sentence }) => !said.has(sentence)));
}

function propose(
  draft: Draft,
  { number, at, actor: by }: Pick<CaseEvent, 'number' | 'at' | 'actor'>,
  { disposition, reason }: CaseBodies['disposition_proposed'],
): void {
  const restsOn = factsNow(draft);
  const proposal = { number, at, disposition, reason, by, approvedBy: null, approvedAt: null, restsOn };
  if (needsSecondPerson(proposal)) draft.proposal = proposal;
  else decide(draft, proposal);
}

function decide(draft: Draft, decision: Decision): void {
  draft.decision = decision;
  draft.proposal = null;
  draft.holds = true;
  draft.changes = [];
}

/** That it is the listed party, and that it is not, takes two; that nobody can tell takes one. */
export function needsSecondPerson({ disposition }: Pick<Decision, 'disposition'>): boolean {
  return disposition !== 'inconclusive';
}

function stateOf({ proposal, decision, holds }: Draft): CaseState {
  if (proposal) return 'proposed';
  if (decision === null) return 'open';
  return holds ? 'decided' : 'reopened';
}

/** What the newest alert of each purchase says, each fact once. */
function factsNow({ newest }: Pick<Draft, 'newest'>): readonly Fact[] {
  return distinctFacts([...newest.values()].toReversed().flatMap(({ facts }) => facts));
}

function caseOf(draft: Draft): Case {
  const { id, subject, openedAt, changedAt, proposal, decision, assignee, due, version } = draft;
  return {
    id,
    subject,
    state: stateOf(draft),
    openedAt,
    changedAt,
    outcome: gravest(
      [...draft.newest.values()].map(({ outcome }) => outcome),
      'not_covered',
    ),
    alerts: [...draft.alerts],
    facts: factsNow(draft),
    proposal,
    decision,
    changesSince: [...draft.changes],
    assignee,
    due,
    notes: [...draft.notes],
    attachments: [...draft.attachments],
    version,
  };
}
