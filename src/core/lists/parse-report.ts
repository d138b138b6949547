import type { Day } from '../model/day.ts';
import type { ParseReport } from './list.ts';

/** How often something was seen in one release, with its first place as the example. */
export interface Occurrence {
  readonly kind: 'unread' | 'mended' | 'odd';
  readonly field: string;
  readonly line: number;
  readonly example: string;
  readonly because: string;
  readonly count: number;
}

export interface ReportRecord {
  readonly report: ParseReport;
  readonly issuedOn: () => Day | null;
  readonly notes: () => readonly string[];
  /** One per kind, field and reason, in that order: bounded however large the file is. */
  readonly occurrences: () => readonly Occurrence[];
}

export function createParseReport(): ReportRecord {
  let issuedOn: Day | null = null;
  const notes = new Set<string>();
  const seen = new Map<string, Occurrence>();
  const record = (occurrence: Omit<Occurrence, 'count'>): void => {
    const key = `${occurrence.kind}\t${occurrence.field}\t${occurrence.because}`;
    const known = seen.get(key);
    seen.set(key, known ? { ...known, count: known.count + 1 } : { ...occurrence, count: 1 });
  };
  return {
    report: {
      dated: (day) => void (issuedOn = day),
      unread: (field, line, sample) =>
        record({
          kind: 'unread',
          field,
          line,
          example: sample.slice(0, 80),
          because: 'this reader does not know the field',
        }),
      mended: (field, line, { from, to, reason }) =>
        record({ kind: 'mended', field, line, example: `${from} -> ${to}`.slice(0, 160), because: reason }),
      odd: (field, line, value, wanted) =>
        record({ kind: 'odd', field, line, example: value.slice(0, 80), because: `wanted ${wanted}` }),
      note: (text) => void notes.add(text),
    },
    issuedOn: () => issuedOn,
    notes: () => [...notes].sort(),
    occurrences: () => [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, occurrence]) => occurrence),
  };
}
