/** The contract of a purchase format: a file in, purchases and the rows that could not be read out. */
import type { FileHead, PlainData, ReaderSpec } from '../model/plain-data.ts';
import type { Purchase } from '../model/purchase.ts';

export interface PurchaseFormat {
  readonly id: string;
  /** `CSV with ordinary headings` */
  readonly describes: string;
  readonly reader: ReaderSpec;
  recognises(head: FileHead): boolean;
  /** Reads the file in bounded memory; bad rows come back as problems, the good ones as purchases. */
  read(data: PlainData, context: IntakeContext): AsyncIterable<IntakeBatch>;
}

export interface IntakeContext {
  readonly file: string;
  /** The user's word on columns, heading -> field; it wins over the guess. */
  readonly mapping: Readonly<Record<string, string>> | null;
}

export interface IntakeBatch {
  readonly purchases: readonly Purchase[];
  readonly problems: readonly RowProblem[];
  /** Shown to the user before anything else: what each column was taken for. Once per table. */
  readonly columns?: readonly ColumnGuess[];
}

export interface ColumnGuess {
  readonly heading: string;
  /** A field of the purchase, or null: kept, not used. */
  readonly field: string | null;
  readonly by: 'mapping' | 'heading' | 'none';
}

/** A row that is not screened, and why; `wanted` says what would be right. */
export interface RowProblem {
  readonly file: string;
  /** The row as a person counts it in the file: the heading is row 1. */
  readonly row: number;
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
  /** Nothing is wrong with the row: it is not a purchase, such as a tender without an award. It is counted and not screened. */
  readonly notice?: true;
}
