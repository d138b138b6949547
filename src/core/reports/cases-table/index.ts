/** Cases as a table for a spreadsheet: who decided what about which supplier, and why. */
import type { Case } from '../../model/case.ts';
import { type SpreadsheetCell, harmlessText } from '../spreadsheet-cell.ts';

/** Gives an actor of the log, or the id of a user, the name by which people know them. */
export type NameOf = (actor: string) => string;

type Value = (shown: Case, nameOf: NameOf) => SpreadsheetCell;

/** The headings are public: they may be added to, never renamed. */
const columns: readonly (readonly [heading: string, value: Value])[] = [
  ['case', ({ id }) => id],
  ['supplier', ({ subject }) => subject.name],
  ['supplier_country', ({ subject }) => subject.country],
  [
    'supplier_identifiers',
    ({ subject }) => subject.identifiers.map(({ scheme, id }) => `${scheme ?? ''} ${id}`.trim()).join('; '),
  ],
  ['state', ({ state }) => state],
  ['outcome', ({ outcome }) => outcome],
  ['alerts', ({ alerts }) => alerts.length],
  ['alerts_covered', ({ alerts }) => alerts.filter(({ covered }) => covered).length],
  ['listed_parties', ({ facts }) => each(facts.map(({ entity, list }) => `${entity.caption} (${list})`))],
  ['disposition', (shown) => standing(shown)?.disposition ?? null],
  ['reason', (shown) => standing(shown)?.reason ?? null],
  ['proposed_by', (shown, nameOf) => named(standing(shown)?.by, nameOf)],
  ['proposed_at', (shown) => standing(shown)?.at ?? null],
  ['approved_by', (shown, nameOf) => named(standing(shown)?.approvedBy, nameOf)],
  ['approved_at', (shown) => standing(shown)?.approvedAt ?? null],
  ['holds', ({ state }) => state === 'decided'],
  ['changed_since', ({ changesSince }) => changesSince.map(({ sentence }) => sentence).join(' ')],
  ['assignee', ({ assignee }, nameOf) => named(assignee, nameOf)],
  ['due', ({ due }) => due],
  ['notes', ({ notes }) => notes.length],
  ['attachments', ({ attachments }) => attachments.length],
  ['opened_at', ({ openedAt }) => openedAt],
  ['changed_at', ({ changedAt }) => changedAt],
  ['version', ({ version }) => version],
];

export const caseHeadings: readonly string[] = columns.map(([heading]) => heading);

export function caseCells(shown: Case, nameOf: NameOf): readonly SpreadsheetCell[] {
  return columns.map(([, value]) => value(shown, nameOf));
}

/** For a cell that is known to be text: it is harmless also when the workbook is saved as CSV later. */
export function workbookCell(cell: SpreadsheetCell): string | number | boolean | null {
  if (typeof cell === 'string') return harmlessText(cell);
  return typeof cell === 'object' && cell !== null ? harmlessText(cell.decimal) : cell;
}

/** What waits for a second person, else what was decided last. */
function standing({ proposal, decision }: Case) {
  return proposal ?? decision;
}

function named(actor: string | null | undefined, nameOf: NameOf): string | null {
  return actor === null || actor === undefined ? null : nameOf(actor);
}

function each(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}
