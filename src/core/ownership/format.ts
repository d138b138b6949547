/** The contract of an ownership format: a file in, parties and dated edges into a graph. Either the whole file is understood or it is refused with every error named. */
import { InputError } from '../model/errors.ts';
import type { FileHead, PlainData, ReaderSpec } from '../model/plain-data.ts';
import type { OwnershipGraph } from './graph.ts';

export interface OwnershipFormat {
  readonly id: string;
  /** `CSV with the headings owner and asset` */
  readonly describes: string;
  readonly reader: ReaderSpec;
  recognises(head: FileHead): boolean;
  /** Adds what the file says to the graph. Throws an `InputError` that names every error. */
  read(data: PlainData, graph: OwnershipGraph, file: string): Promise<OwnershipReading>;
}

/** What was read, so that nothing is lost in silence. */
export interface OwnershipReading {
  /** Rows, lines, statements or records. */
  readonly records: number;
  readonly edges: number;
  /** What a reader of the answers has to know: values that were not understood and what was made of them. */
  readonly notes: readonly string[];
}

/** As many errors of a file are written out; the rest is counted. */
const MOST_PROBLEMS = 1000;
const MOST_NOTES = 50;

/** Gathers everything that is wrong with a file before it is refused, and everything that is only odd. */
export class Findings {
  readonly #file: string;
  readonly #problems: string[] = [];
  #problemCount = 0;
  readonly #notes = new Map<string, { count: number; where: string }>();
  #otherNotes = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** `where` is `line 4` or `statement 17`; `wanted` says what would be right. */
  wrong(where: string, field: string, found: unknown, wanted: string): void {
    this.#problemCount += 1;
    if (this.#problems.length < MOST_PROBLEMS)
      this.#problems.push(`${this.#file}, ${where}, ${field}: ${shown(found)}; wanted ${wanted}`);
  }

  /** The same note about several places is given once, with its number and the first place. */
  odd(where: string, text: string): void {
    const known = this.#notes.get(text);
    if (known) known.count += 1;
    else if (this.#notes.size < MOST_NOTES) this.#notes.set(text, { count: 1, where });
    else this.#otherNotes += 1;
  }

  /** Refuses the file when anything was wrong with it. */
  settle(): void {
    if (this.#problemCount === 0) return;
    const rest = this.#problemCount - this.#problems.length;
    const lines = rest > 0 ? [...this.#problems, `and ${rest} more errors`] : this.#problems;
    throw new InputError(lines.join('\n'), { file: this.#file });
  }

  notes(): readonly string[] {
    const notes = [...this.#notes].map(([text, { count, where }]) =>
      count === 1 ? `${this.#file}, ${where}: ${text}` : `${this.#file}: ${text} (${count} times, first ${where})`,
    );
    return this.#otherNotes === 0 ? notes : [...notes, `${this.#file}: ${this.#otherNotes} more notes of this kind`];
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
