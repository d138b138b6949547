/** A case as text, for a terminal: how it stands, what it rests on, who did what. */
import type { Case, Decision, Fact } from '../../model/case.ts';
import { visibleText } from '../visible-text.ts';
import { outcomeWords } from '../words.ts';

/** Lines without their ends; what comes from outside can't steer a terminal. `nameOf` gives an actor the name by which people know them. */
export function* renderCaseText(shown: Case, nameOf: (actor: string) => string): Iterable<string> {
  const { subject, state, outcome, assignee, due } = shown;
  const numbers = subject.identifiers.map(({ scheme, id }) => `${scheme ?? ''} ${id}`.trim());
  yield visibleText([subject.name, subject.country?.toUpperCase() ?? '', ...numbers].filter(Boolean).join(' · '));
  yield `case ${shown.id}, version ${shown.version}, opened ${minute(shown.openedAt)}`;
  yield `${state}; gravest outcome: ${outcomeWords[outcome]}; ${assignee === null ? 'assigned to nobody' : visibleText(`assigned to ${nameOf(assignee)}`)}${due === null ? '' : `; due ${due}`}`;
  if (shown.proposal) yield* decisionLines('Proposed, waits for a second person', shown.proposal, nameOf);
  if (shown.decision)
    yield* decisionLines(state === 'decided' ? 'Decided' : 'Decided, and no longer holds', shown.decision, nameOf);
  yield* section(
    'What changed since the decision',
    shown.changesSince.map(({ sentence }) => sentence),
  );
  yield* section('What the newest alert of each purchase says', shown.facts.map(factLine));
  yield* section(
    'Alerts',
    shown.alerts.map(
      ({ purchase, asOf, answer, covered, screening }) =>
        `${purchase.id} as of ${asOf}${covered ? ' (covered by the decision that held)' : ''}: ${answer} [${screening}]`,
    ),
  );
  yield* section(
    'Notes',
    shown.notes.map(({ at, by, text }) => `${minute(at)} ${nameOf(by)}: ${text}`),
  );
  yield* section(
    'Files',
    shown.attachments.map(({ name, bytes, sha256 }) => `${name}, ${bytes} bytes, SHA-256 ${sha256}`),
  );
}

function* decisionLines(heading: string, decision: Decision, nameOf: (actor: string) => string): Iterable<string> {
  const { disposition, reason, by, at, approvedBy, approvedAt, restsOn } = decision;
  const approved = approvedBy === null ? '' : `, approved by ${nameOf(approvedBy)} ${minute(approvedAt ?? '')}`;
  yield '';
  yield `${heading}: ${disposition}`;
  yield visibleText(`  by ${nameOf(by)} ${minute(at)}${approved}; rests on ${restsOn.length} facts`);
  for (const line of reason.split('\n')) yield visibleText(`  ${line}`);
}

function* section(heading: string, lines: readonly string[]): Iterable<string> {
  if (lines.length === 0) return;
  yield '';
  yield heading;
  for (const line of lines) yield visibleText(`  ${line.replaceAll('\n', ' ')}`);
}

function factLine({
  entity,
  listTitle,
  list,
  name,
  score,
  outcome,
  onDate,
  effective,
  removed,
  citation,
}: Fact): string {
  const dates = [
    effective === null ? '' : `effective ${effective}`,
    removed === null ? '' : `removed ${removed}`,
    citation ?? '',
  ].filter(Boolean);
  const held =
    onDate === null ? 'whether it held is not known' : onDate ? 'held on the day' : 'did not hold on the day';
  return `${entity.caption} on ${listTitle} (${list}), as "${name}", similarity ${score}: ${outcomeWords[outcome]}; ${[held, ...dates].join(', ')}`;
}

/** `2026-11-23T12:00:00.000Z` -> `2026-11-23 12:00 UTC` */
function minute(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
