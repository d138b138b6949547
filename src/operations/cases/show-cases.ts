/** Cases as lists and pages show them. */
import { replay } from '../../core/cases/replay.ts';
import { nameKey } from '../../core/cases/subject.ts';
import type { Case, CaseState, Disposition } from '../../core/model/case.ts';
import type { Day, Instant } from '../../core/model/day.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { LogEvent } from '../../core/model/log.ts';
import type { Outcome } from '../../core/model/rule.ts';
import {
  type CaseFilter,
  type CasePlace,
  type CaseSort,
  type CaseSummaryRow,
  caseIdsBeginning,
  casesInOrder,
  countCases,
  placeOf,
} from '../../io/database/cases.ts';
import { assertMay } from '../accounts/caller.ts';
import type { Context } from '../context.ts';
import { eventsOfCase } from './case-files.ts';

export { type CaseFilter, type CaseSort, caseSorts } from '../../io/database/cases.ts';

export interface CaseSummary {
  readonly id: string;
  readonly subject: { readonly name: string; readonly country: string | null };
  readonly state: CaseState;
  readonly outcome: Outcome;
  readonly alerts: number;
  /** Proposed, or decided and holding. */
  readonly disposition: Disposition | null;
  /** The id of a user. */
  readonly assignee: string | null;
  readonly due: Day | null;
  readonly changedAt: Instant;
  readonly version: number;
}

export interface CasePage {
  readonly cases: readonly CaseSummary[];
  /** What to go on after; null when these are the last. */
  readonly next: string | null;
  /** Cases that the filter leaves. */
  readonly total: number;
  /** Of each state, whatever state the filter asks for. */
  readonly counts: Readonly<Record<CaseState, number>>;
}

export interface CasePageOptions {
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
  /** `next` of the page before; null is the first. */
  readonly after: string | null;
  readonly limit: number;
}

export const everyCase: CaseFilter = { state: null, outcome: null, assignee: null, text: null };

/** Throws InputError for an `after` that is none of this order. */
export async function listCases(context: Context, { filter, sort, after, limit }: CasePageOptions): Promise<CasePage> {
  await assertMay(context, 'listCases');
  const { db } = context.store;
  const asked = { ...filter, text: filter.text === null ? null : nameKey(filter.text) };
  const place = after === null ? null : placeFrom(after, sort);
  const rows = await casesInOrder(db, asked, { sort, after: place, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const counts = await countCases(db, asked);
  const total =
    filter.state === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[filter.state];
  return {
    cases: shown.map(summaryFrom),
    next: rows.length > limit && last ? placeText(placeOf(last, sort), sort) : null,
    total,
    counts,
  };
}

export function summaryFrom(row: CaseSummaryRow): CaseSummary {
  const { id, name, country, state, outcome, alerts, disposition, assignee, due, changed_at: changedAt, version } = row;
  return { id, subject: { name, country }, state, outcome, alerts, disposition, assignee, due, changedAt, version };
}

function placeText({ value, id }: CasePlace, sort: CaseSort): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

function placeFrom(text: string, sort: CaseSort): CasePlace {
  const wanted = new InputError('after takes `next` of the page before, in the same order', { column: 'after' });
  try {
    const [of, value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    const isNumber = sort === 'gravity' || sort === 'changed';
    const fits = isNumber
      ? Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
      : typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
    if (of !== sort || !fits || typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)) throw wanted;
    return { value: value as string | number, id };
  } catch {
    throw wanted;
  }
}

/** Hexadecimal digits from which an id may be shortened. */
const SHORTEST = 4;

/** The id that begins so. Throws `not_found`, or InputError where several do or it is none. */
export async function findCaseId(context: Context, beginning: string): Promise<string> {
  const text = beginning.toLowerCase();
  if (!/^[0-9a-f]{1,16}$/.test(text) || text.length < SHORTEST)
    throw new InputError(`"${beginning}" is no id of a case: 16 hexadecimal digits, or at least the first ${SHORTEST}`);
  const [id, ...others] = await caseIdsBeginning(context.store.db, text);
  if (id === undefined)
    throw new OperatingError('not_found', `there is no case ${text}`, 'The list of cases has their ids.');
  if (others.length > 0) throw new InputError(`more than one case begins with ${text}; give more of its digits`);
  return id;
}

/** Throws `not_found`. */
export async function showCase(context: Context, id: string): Promise<Case> {
  await assertMay(context, 'showCase');
  return replay(await eventsOfCase(context.store.db, id));
}

/** The events that the case is the replay of. Throws `not_found`. */
export async function showCaseEvents(context: Context, id: string): Promise<readonly LogEvent[]> {
  await assertMay(context, 'showCase');
  return eventsOfCase(context.store.db, id);
}
