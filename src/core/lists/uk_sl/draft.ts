import { SourceDefect } from '../../model/errors.ts';
import type { Group } from './columns.ts';

/** All that the file says about one Unique ID, each fact once: rows are repeated for every name, address and document. */
export interface Draft {
  readonly line: number;
  /** Facts of a group in the order of first sight; each is the list of its parts, empty where a part is missing. */
  of(group: Group): readonly (readonly string[])[];
  /** The first part of each fact. */
  texts(group: Group): readonly string[];
  add(group: Group, parts: readonly string[]): void;
}

function createDraft(line: number): Draft {
  const facts = new Map<Group, Map<string, readonly string[]>>();
  const of = (group: Group): readonly (readonly string[])[] => [...(facts.get(group)?.values() ?? [])];
  return {
    line,
    of,
    texts: (group) => of(group).map(([text = '']) => text),
    add(group, parts) {
      if (parts.every((part) => part === '')) return;
      const known = facts.get(group) ?? new Map<string, readonly string[]>();
      const key = parts.join('\u0000');
      if (!known.has(key)) known.set(key, parts);
      facts.set(group, known);
    },
  };
}

/** Rows of one party may stand anywhere in the file, so all drafts are held until its end. */
export function createDrafts() {
  const drafts = new Map<string, Draft>();
  return {
    /** The draft of that Unique ID, a new one at its first row. */
    open(id: string, line: number): Draft {
      if (id === '') throw new SourceDefect('a designation without a Unique ID', { line, column: 'Unique ID' });
      const known = drafts.get(id);
      if (known) return known;
      const draft = createDraft(line);
      drafts.set(id, draft);
      return draft;
    },
    all: (): readonly Draft[] => [...drafts.values()],
  };
}
