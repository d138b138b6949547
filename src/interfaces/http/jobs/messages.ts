/** What the server and the thread of the long work say to each other; plain data, copied from one to the other. */
import type { Actor } from '../../../core/model/log.ts';
import type { Instant } from '../../../core/model/day.ts';
import type { TableRead, UnreadRow } from '../../../core/reports/screening-run.ts';
import type { RefreshResult } from '../../../operations/refresh-lists/take-in.ts';
import type { ScreenFilesOptions } from '../../../operations/screen-files.ts';
import type { ReceivedFile } from '../../../operations/receive-file.ts';
import type { Problem } from '../contract/problem.ts';

export interface WorkerSetup {
  readonly dataFolder: string;
  readonly database: string | null;
  readonly logKey: string | null;
}

export interface RunOrder {
  readonly kind: 'run';
  /** Also the id of the run. */
  readonly id: string;
  readonly by: Actor;
  readonly files: readonly ReceivedFile[];
  readonly ownership: readonly ReceivedFile[];
  /** Of the vendor that the options name. */
  readonly documents: readonly ReceivedFile[];
  readonly options: Omit<ScreenFilesOptions, 'files' | 'ownership' | 'documents' | 'run'>;
}

export interface RefreshOrder {
  readonly kind: 'refresh';
  readonly id: string;
  readonly by: Actor;
  readonly list: string;
  readonly files: readonly ReceivedFile[];
  /** An address of the list's own publisher; null is the usual one. */
  readonly address: string | null;
  readonly seen: Instant | null;
  readonly accept: string | null;
}

/** Makes the index of the newest releases, so that nobody else has to. */
export interface PrepareOrder {
  readonly kind: 'prepare';
  readonly id: string;
}

export type Order = RunOrder | RefreshOrder | PrepareOrder;

export interface Progress {
  readonly screened: number;
  readonly hits: number;
  readonly incomplete: number;
  readonly problems: number;
}

export type JobEvent =
  | { readonly event: 'started' }
  | { readonly event: 'columns'; readonly data: TableRead }
  | { readonly event: 'problem'; readonly data: UnreadRow }
  | { readonly event: 'progress'; readonly data: Progress }
  | { readonly event: 'note'; readonly data: string }
  | { readonly event: 'result'; readonly data: RefreshResult }
  | { readonly event: 'finished' }
  | { readonly event: 'failed'; readonly data: Problem };

export interface FromWorker {
  readonly job: string;
  readonly told: JobEvent;
}
