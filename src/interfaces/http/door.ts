/** What all routes share: the store, the names in memory, the work that goes on beside the requests. */
import type { Context } from '../../operations/context.ts';
import type { ListedPartyService } from '../../operations/listed-parties.ts';
import type { NameService } from '../../operations/name-service.ts';
import type { Aside } from './aside/aside.ts';
import type { Jobs } from './jobs/jobs.ts';

export interface Limits {
  /** Of a JSON body, and of rows that are answered at once. */
  readonly bodyBytes: number;
  /** Of all files of one upload. */
  readonly uploadBytes: number;
  /** Of one inventory: an answer has up to 20 KB, and all of them wait on disk. */
  readonly devices: number;
}

export const usualLimits: Limits = { bodyBytes: 5 * 1024 ** 2, uploadBytes: 200 * 1024 ** 2, devices: 100_000 };

export interface Door {
  /** For the program itself; a route uses that of its call. */
  readonly context: Context;
  readonly names: NameService;
  /** Who is on the newest copies, with what one filters by. */
  readonly parties: ListedPartyService;
  readonly jobs: Jobs;
  /** What somebody looks at and waits for: quotes in their documents, the beginnings of files. */
  readonly views: Aside;
  /** Screens the purchases of a request. */
  readonly screens: Aside;
  /** Reads what is sent, and makes what is fetched, as files. */
  readonly files: Aside;
  readonly limits: Limits;
  readonly version: string;
  /** Aborted when the server begins to stop: streams without an end then end. */
  readonly stopping: AbortSignal;
}
