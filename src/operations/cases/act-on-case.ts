/** What people do with a case. Each is one event, taken with the version of the case that its author has seen. */
import type { Kysely } from 'kysely';
import { type NewCaseEvent, newEvent } from '../../core/cases/events.ts';
import { replay } from '../../core/cases/replay.ts';
import { type CaseStep, isRefusal, take } from '../../core/cases/transitions.ts';
import type { Case } from '../../core/model/case.ts';
import { type Day, isDay } from '../../core/model/day.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { LogEvent } from '../../core/model/log.ts';
import { userById } from '../../io/database/accounts.ts';
import { putCaseSummaries } from '../../io/database/cases.ts';
import type { Database } from '../../io/database/schema.ts';
import { type OperationId, isAtLeast } from '../access.ts';
import { assertMay } from '../accounts/caller.ts';
import type { Context } from '../context.ts';
import { appendEvents } from '../log/append-events.ts';
import { eventsOfCase, summaryRow } from './case-files.ts';

/** Characters of a note or a reason. */
const LONGEST_TEXT = 20_000;

export type CaseAction =
  | { readonly do: 'note'; readonly text: string }
  /** The id of a user. */
  | { readonly do: 'assign'; readonly to: string | null }
  | { readonly do: 'due'; readonly day: Day | null }
  | CaseStep;

/** The row of the access table for each. */
export const operationOf: Readonly<Record<CaseAction['do'], OperationId>> = {
  note: 'noteCase',
  assign: 'assignCase',
  due: 'dueCase',
  propose: 'proposeDisposition',
  approve: 'approveDisposition',
  reject: 'rejectDisposition',
  withdraw: 'withdrawDisposition',
  reopen: 'reopenCase',
};

/** Somebody else was faster: what they did has to be seen first. */
export class VersionMovedOn extends OperatingError {
  readonly version: number;
  constructor(id: string, seen: number, version: number) {
    super(
      'conflict',
      `the case ${id} is at version ${version}; this was written for version ${seen}`,
      'Look at what was added since, and send it again with the new version.',
    );
    this.version = version;
  }
}

/** Does it and gives the case as it then is; `seen` is the version that its author had before them, null where they do not say. */
export async function actOnCase(context: Context, id: string, action: CaseAction, seen: number | null): Promise<Case> {
  await assertMay(context, operationOf[action.do]);
  const harmless = checked(action);
  if (harmless.do === 'assign' && harmless.to !== null) await assertAssignable(context, harmless.to);
  if (isStep(harmless)) assertPerson(context);
  return addToCase(context, { id, seen }, (shown) => {
    const made = isStep(harmless) ? take(shown, harmless, context.actor) : eventFor(harmless, context.actor);
    if (isRefusal(made)) throw new OperatingError('conflict', made.why, made.next);
    return made;
  });
}

interface Addressed {
  readonly id: string;
  readonly seen: number | null;
}

/** Adds the event that `make` gives, alone among all who add to cases; `also` is done in the same transaction. */
export async function addToCase(
  context: Context,
  { id, seen }: Addressed,
  make: (shown: Case) => NewCaseEvent,
  also: (transaction: Kysely<Database>) => Promise<void> = async () => undefined,
): Promise<Case> {
  return context.store.db.transaction().execute(async (transaction) => {
    await context.store.lock(transaction, 'cases');
    const events = await eventsOfCase(transaction, id);
    const shown = replay(events);
    if (seen !== null && seen !== shown.version) throw new VersionMovedOn(id, seen, shown.version);
    const event = newEvent(id, make(shown));
    await also(transaction);
    const now: readonly LogEvent[] = [...events, ...(await appendEvents(context, transaction, [event]))];
    await putCaseSummaries(transaction, [summaryRow(now)]);
    return replay(now);
  });
}

function isStep(action: CaseAction): action is CaseStep {
  return action.do !== 'note' && action.do !== 'assign' && action.do !== 'due';
}

function eventFor(action: Exclude<CaseAction, CaseStep>, actor: Context['actor']): NewCaseEvent {
  switch (action.do) {
    case 'note':
      return { actor, kind: 'noted', body: { text: action.text } };
    case 'assign':
      return { actor, kind: 'assigned', body: { to: action.to } };
    case 'due':
      return { actor, kind: 'due_set', body: { day: action.day } };
  }
}

/** The action with its texts trimmed; throws InputError. */
function checked(action: CaseAction): CaseAction {
  switch (action.do) {
    case 'note':
      return { ...action, text: textFrom(action.text, 'text') };
    case 'due':
      if (action.day !== null && !isDay(action.day))
        throw new InputError(`a day such as 2026-12-31 is wanted, not ${action.day}`, { column: 'day' });
      return action;
    case 'assign':
      return action;
    case 'approve': {
      const reason = action.reason?.trim() ?? '';
      return reason === '' ? { do: 'approve' } : { ...action, reason: textFrom(reason, 'reason') };
    }
    case 'propose':
      return { ...action, reason: textFrom(action.reason, 'reason') };
    case 'reject':
    case 'withdraw':
    case 'reopen':
      return { ...action, reason: textFrom(action.reason, 'reason') };
  }
}

function textFrom(text: string, column: string): string {
  const trimmed = text.toWellFormed().trim();
  if (trimmed === '') throw new InputError(`a ${column} is needed`, { column });
  if (trimmed.includes('\0')) throw new InputError(`the ${column} has a NUL, which no text has`, { column });
  if (trimmed.length > LONGEST_TEXT)
    throw new InputError(`the ${column} has more than ${LONGEST_TEXT} characters; attach a file instead`, { column });
  return trimmed;
}

/** The one who decides is known by name, also at the command line of the machine: the database takes nobody else. */
function assertPerson({ actor }: Context): void {
  if (actor.startsWith('user:')) return;
  throw new OperatingError(
    'forbidden',
    'a disposition takes a person with an account here',
    'Sign in; on the command line say who you are with --as NAME.',
  );
}

async function assertAssignable({ store }: Context, id: string): Promise<void> {
  const user = await userById(store.db, id);
  if (user?.status === 'active' && isAtLeast(user.role, 'analyst')) return;
  throw new InputError(
    user ? `${user.name} may not work on cases: that takes an active analyst` : `there is no user ${id.slice(0, 100)}`,
    { column: 'to' },
  );
}
