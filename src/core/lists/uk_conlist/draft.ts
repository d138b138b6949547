import { SourceDefect } from '../../model/errors.ts';
import type { Group } from './columns.ts';

/** All that the file says about one group, each fact once. */
export interface Draft {
  readonly line: number;
  /** Facts of a group of columns in the order of first sight; each is the list of its parts, empty where a part is missing. */
  of(group: Group): readonly (readonly string[])[];
  /** The first part of each fact, blanks left out. */
  texts(group: Group): readonly string[];
  add(group: Group, parts: readonly string[]): void;
}

function createDraft(line: number): Draft {
  const facts = new Map<Group, Map<string, readonly string[]>>();
  const of = (group: Group): readonly (readonly string[])[] => [...(facts.get(group)?.values() ?? [])];
  return {
    line,
    of,
    texts: (group) =>
      of(group)
        .map(([text = '']) => text)
        .filter(Boolean),
    add(group, parts) {
      if (parts.every((part) => part === '')) return;
      const known = facts.get(group) ?? new Map<string, readonly string[]>();
      const key = parts.join('\u0000');
      if (!known.has(key)) known.set(key, parts);
      facts.set(group, known);
    },
  };
}

/** The CSV is sorted by name, so the rows of a group stand far apart and all drafts are held until its end. */
export function createDrafts() {
  const drafts = new Map<string, Draft>();
  return {
    /** The draft of that Group ID, a new one at its first row. */
    open(id: string, line: number): Draft {
      if (!/^\d+$/u.test(id)) throw new SourceDefect(`"${id}" is no Group ID`, { line, column: 'Group ID' });
      const known = drafts.get(id);
      if (known) return known;
      const draft = createDraft(line);
      drafts.set(id, draft);
      return draft;
    },
    all: (): readonly Draft[] => [...drafts.values()],
  };
}
