/** Dates of registers, some of them only a year or a month: what they leave open is kept as an edge that may hold. */
import { type Day, dayFrom, isDay } from '../model/day.ts';
import type { InterestKind, OwnershipEdge, OwnershipGraph } from './graph.ts';

/** The days between which a date lies: `[first, next)`, one day for a whole date. */
export interface DateSpan {
  readonly first: Day;
  /** The first day after it. */
  readonly next: Day;
}

/** `2019`, `2019-05`, `2019-05-17` and instants, of which the day counts; null for anything else. */
export function readDate(text: string): DateSpan | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(text.trim());
  if (!parts) return null;
  const [year, month] = [Number(parts[1]), parts[2] === undefined ? null : Number(parts[2])];
  if (parts[3] !== undefined)
    return isDay(text.slice(0, 10)) ? { first: text.slice(0, 10), next: text.slice(0, 10) } : null;
  const first = dayFrom(year, month ?? 1, 1);
  const next = month === null || month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1);
  return first === null || next === null ? null : { first, next };
}

export type UndatedEdge = Omit<OwnershipEdge, 'from' | 'until'>;

/**
 * Adds an edge that holds from a date until before another; null is open. A date that is only a year or a month is not known to the day:
 * the edge is certain from its end, or until its beginning, and in between it may hold. Gives the number of edges added.
 */
export function addDated(
  graph: OwnershipGraph,
  edge: UndatedEdge,
  from: DateSpan | null,
  until: DateSpan | null,
): number {
  const isWhole = (span: DateSpan | null): boolean => span === null || span.first === span.next;
  const [begins, ends] = [from === null ? null : from.next, until === null ? null : until.first];
  let added = 0;
  const add = (each: UndatedEdge, first: Day | null, next: Day | null): void => {
    if (first !== null && next !== null && first >= next) return;
    graph.add({ ...each, from: first, until: next });
    added += 1;
  };
  add(edge, begins, ends);
  if (!isWhole(from)) add(onlyPossible(edge), from?.first ?? null, earlier(from?.next ?? null, until?.next ?? null));
  if (!isWhole(until)) add(onlyPossible(edge), later(until?.first ?? null, from?.next ?? null), until?.next ?? null);
  return added;
}

function onlyPossible(edge: UndatedEdge): UndatedEdge {
  const decided: readonly InterestKind[] = ['board_majority', 'control', 'branch', 'nominator'];
  if (decided.includes(edge.kind) || edge.kind === 'consolidation')
    return { ...edge, kind: 'unspecified', isDateOpen: true };
  return { ...edge, share: { ...edge.share, min: 0, openMin: false }, isDateOpen: true };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a;
}
