/** What the blocks above lend to a sentence. */
import type { Block } from './blocks.ts';
import type { AboutDocument } from './document-kind.ts';
import { type Memory, createMemory } from './memory.ts';
import { type Outline, createOutline } from './outline.ts';
import { type NamedSpeakers, createNamedSpeakers } from './named-speakers.ts';
import type { Reader } from './reader.ts';
import { type Terms, createTerms } from './terms.ts';

export interface PageContext {
  readonly about: AboutDocument;
  readonly outline: Outline;
  readonly memory: Memory;
  readonly table: Table;
  readonly speakers: NamedSpeakers;
  readonly terms: Terms;
  /** Whether it is somebody's report, reply or tender: who is named and which sums are said counts in each sentence. */
  readonly hearsAll: boolean;
  enter(block: Block): void;
  leave(words: string, block: Block): void;
}

export interface Table {
  /** Told of each row; the first without an answer is the head of its table. */
  row(cells: readonly string[], hasNoAnswer: boolean): void;
  /** The heading over a cell; empty where there is none. */
  column(cell: number): string;
  end(): void;
}

export function createPageContext(reader: Reader, about: AboutDocument): PageContext {
  const outline = createOutline(reader);
  const memory = createMemory(reader.lexicons);
  const table = createTable();
  return {
    about,
    outline,
    memory,
    table,
    speakers: createNamedSpeakers(reader.lexicons),
    terms: createTerms(reader.lexicons),
    hearsAll: about.kind === 'news' || about.kind === 'reply' || about.kind === 'tender',
    enter(block) {
      outline.enter(block);
      memory.enter(block);
      if (block.kind !== 'row') table.end();
    },
    leave(words, block) {
      outline.leave(words, block);
      memory.leave(words, block);
    },
  };
}

function createTable(): Table {
  let columns: readonly string[] | null = null;
  return {
    row(cells, hasNoAnswer) {
      columns ??= hasNoAnswer ? cells : [];
    },
    column: (cell) => columns?.[cell] ?? '',
    end() {
      columns = null;
    },
  };
}
