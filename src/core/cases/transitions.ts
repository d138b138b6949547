/** Who may take which step when. The database holds the same rules once more (`io/database/migrations/0007-cases.ts`): no other program gets around them. */
import type { Case, Disposition } from '../model/case.ts';
import type { Actor } from '../model/log.ts';
import { changesIn } from './changes.ts';
import type { NewCaseEvent } from './events.ts';

/** What somebody wants to do with a case. */
export type CaseStep =
  | { readonly do: 'propose'; readonly disposition: Disposition; readonly reason: string }
  | { readonly do: 'approve'; readonly reason?: string | undefined }
  | { readonly do: 'reject' | 'withdraw' | 'reopen'; readonly reason: string };

/** Why a step can't be taken, and what to do instead. */
export interface Refusal {
  readonly why: string;
  readonly next: string;
}

/** The event that the step makes, or why it can't be taken now by this person. */
export function take(shown: Case, step: CaseStep, actor: Actor): NewCaseEvent | Refusal {
  switch (step.do) {
    case 'propose':
      return propose(shown, step, actor);
    case 'approve':
      return approve(shown, step.reason ?? null, actor);
    case 'reject':
      return reject(shown, step.reason, actor);
    case 'withdraw':
      return withdraw(shown, step.reason, actor);
    case 'reopen':
      return reopen(shown, step.reason, actor);
  }
}

export function isRefusal(result: NewCaseEvent | Refusal): result is Refusal {
  return 'why' in result;
}

function propose(shown: Case, { disposition, reason }: Extract<CaseStep, { do: 'propose' }>, actor: Actor) {
  if (shown.proposal)
    return refuse(
      'a disposition is proposed already and waits for a second person',
      'Let it be approved, rejected or withdrawn first.',
    );
  if (shown.state === 'decided')
    return refuse('the case is decided, and the decision holds', 'Reopen the case with a reason, then propose.');
  return { actor, kind: 'disposition_proposed', body: { disposition, reason } } as const;
}

function approve(shown: Case, reason: string | null, actor: Actor) {
  const { proposal } = shown;
  if (!proposal) return nothingProposed();
  if (proposal.by === actor)
    return refuse(
      'who proposed a disposition does not approve it',
      'Somebody else with the role approver has to look at it.',
    );
  const stale = shown.alerts.find(
    (alert) =>
      alert.number > proposal.number &&
      changesIn({ restsOn: proposal.restsOn, before: [], alert, answered: new Set() }).length > 0,
  );
  if (stale)
    return refuse(
      `a screening since the proposal found other facts (${stale.purchase.id}, event ${stale.number})`,
      'Reject the proposal, or have it withdrawn; then somebody proposes on what is known now.',
    );
  return { actor, kind: 'disposition_approved', about: proposal.number, body: { reason } } as const;
}

function reject({ proposal }: Case, reason: string, actor: Actor) {
  if (!proposal) return nothingProposed();
  if (proposal.by === actor) return refuse('who proposed a disposition withdraws it', 'Withdraw it instead.');
  return { actor, kind: 'disposition_rejected', about: proposal.number, body: { reason } } as const;
}

function withdraw({ proposal }: Case, reason: string, actor: Actor) {
  if (!proposal) return nothingProposed();
  if (proposal.by !== actor) return refuse('only who proposed a disposition withdraws it', 'Reject it instead.');
  return { actor, kind: 'disposition_withdrawn', about: proposal.number, body: { reason } } as const;
}

function reopen({ state, decision }: Case, reason: string, actor: Actor) {
  if (state !== 'decided' || !decision) return refuse('no decision holds in this case', 'There is nothing to reopen.');
  return { actor, kind: 'reopened', about: decision.number, body: { reason } } as const;
}

function nothingProposed(): Refusal {
  return refuse('no disposition waits for a second person', 'Propose one first.');
}

function refuse(why: string, next: string): Refusal {
  return { why, next };
}
