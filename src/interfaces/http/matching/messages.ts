/** What the server and a thread that matches say to each other. The arrays of an index lie in shared memory: passing it on copies nothing. */
import type { NameTask, SharedNames } from '../../../operations/name-answers.ts';

/** Indexes that a thread holds: that of now, and the one before for requests that began with it. */
export const HELD = 2;

export type ToThread =
  /** Holds this index under the number, and forgets the oldest beyond `HELD`. */
  | { readonly kind: 'open'; readonly number: number; readonly index: SharedNames }
  | { readonly kind: 'ask'; readonly tasks: readonly NumberedTask[] };

export interface NumberedTask {
  readonly id: number;
  /** The number of the index. */
  readonly index: number;
  readonly task: NameTask;
}

/** As many as were done in one go. */
export type FromThread = readonly {
  readonly id: number;
  /** The answer as JSON; null where it failed. */
  readonly answer: string | null;
  readonly failure: string | null;
}[];
