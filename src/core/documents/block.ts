/** A part of a page that stands by itself. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  /** The parts of a row. */
  readonly cells: readonly Span[];
  /** Of a heading: 1 is the highest. */
  readonly level: number;
}
