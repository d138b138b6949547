import { type Column, indented, layTable, type Terminal } from '../columns.ts';
import type { ListState } from '../screening-run.ts';
import { shortHash } from '../words.ts';

/** The answer of `lists` for a terminal, line by line: each list, its newest copy, and below it what the reader must know. */
export function* renderListsTable(lists: readonly ListState[], terminal: Terminal): Iterable<string> {
  const table = layTable(columns, lists, terminal);
  yield* table.heading;
  for (const list of lists) {
    yield* table.lines(list);
    if (list.note !== null) yield* indented(list.note, '    ', terminal);
  }
}

const columns: readonly Column<ListState>[] = [
  { heading: 'list', value: ({ list }) => list, min: 10 },
  {
    heading: 'state',
    value: ({ state }) => state,
    tone: ({ state }) => (state === 'ok' ? 'plain' : state === 'refused' ? 'grave' : 'caution'),
  },
  { heading: 'entities', align: 'right', value: ({ entities }) => (entities === null ? '' : String(entities)) },
  { heading: 'version', value: ({ version }) => version ?? '', min: 10 },
  {
    heading: 'seen',
    value: ({ seen }) => (seen === null ? '' : `${seen.slice(0, 10)} ${seen.slice(11, 16)}Z`),
    min: 10,
  },
  { heading: 'sha256', value: ({ sha256 }) => (sha256 === null ? '' : shortHash(sha256)), from: 96 },
  { heading: 'publisher', value: ({ publisher }) => publisher, min: 16, from: 120 },
];
