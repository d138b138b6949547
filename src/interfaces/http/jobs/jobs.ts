/** Work that takes longer than an answer may: handed to a thread, watched by whoever asks. */
import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { Actor } from '../../../core/model/log.ts';
import type { TableRead, UnreadRow } from '../../../core/reports/screening-run.ts';
import type { RefreshResult } from '../../../operations/refresh-lists/take-in.ts';
import type { Context } from '../../../operations/context.ts';
import { removeFile } from '../../../operations/receive-file.ts';
import type { Problem } from '../contract/problem.ts';
import type { EventSource, Sent } from '../events.ts';
import { startThread } from '../start-thread.ts';
import type { FromWorker, JobEvent, Order, Progress, RefreshOrder, RunOrder, WorkerSetup } from './messages.ts';

export type JobState = 'waiting' | 'running' | 'finished' | 'failed';

/** A job as it stands. */
export interface JobShown {
  readonly id: string;
  readonly kind: 'run' | 'refresh';
  readonly by: Actor;
  readonly state: JobState;
  readonly startedAt: string;
  readonly files: readonly string[];
  readonly progress: Progress;
  readonly tables: readonly TableRead[];
  /** The first rows that could not be read. */
  readonly problems: readonly UnreadRow[];
  readonly notes: readonly string[];
  /** Of a refresh, one for each release. */
  readonly results: readonly RefreshResult[];
  /** Why it failed. */
  readonly problem: Problem | null;
}

export interface Jobs {
  startRun(order: Omit<RunOrder, 'kind' | 'id'>): JobShown;
  startRefresh(order: Omit<RefreshOrder, 'kind' | 'id'>): JobShown;
  find(id: string): JobShown | null;
  /** What it does from now on, after an event `state` with how it stands. */
  watch(id: string): EventSource;
  /** Makes the index of the newest releases. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

interface Job {
  shown: JobShown;
  readonly order: Order;
  readonly listeners: Set<(sent: Sent, last: boolean) => void>;
  readonly settle: (problem: Problem | null) => void;
}

/** Jobs that are remembered after their end; the runs themselves are in the store. */
const REMEMBERED = 200;
const KEPT_LINES = 200;

export function createJobs(setup: WorkerSetup, { now, say }: Pick<Context, 'now' | 'say'>): Jobs {
  const jobs = new Map<string, Job>();
  const tell = (id: string, told: JobEvent): void => {
    const job = jobs.get(id);
    if (!job) return;
    job.shown = after(job.shown, told);
    const last = told.event === 'finished' || told.event === 'failed';
    for (const listener of job.listeners) listener(sentOf(told, job.shown), last);
    if (last) end(job, told);
  };
  const end = (job: Job, told: JobEvent): void => {
    job.listeners.clear();
    job.settle(told.event === 'failed' ? told.data : null);
    if (job.order.kind !== 'prepare') for (const file of filesOf(job.order)) void removeFile(file);
    if (job.order.kind === 'prepare') jobs.delete(job.shown.id);
    for (const [id, { shown }] of jobs) {
      if (jobs.size <= REMEMBERED) break;
      if (shown.state === 'finished' || shown.state === 'failed') jobs.delete(id);
    }
  };
  // A thread that ends takes its work with it; the next order starts another.
  const thread = createThread(setup, tell, (closing, why) => {
    if (!closing) say(`the thread of the long work ended: ${why}`);
    for (const [id, { shown }] of jobs) if (isOpen(shown)) tell(id, { event: 'failed', data: brokenOff(closing) });
  });
  const start = (order: Order, by: Actor): { shown: JobShown; ended: Promise<Problem | null> } => {
    let settle: Job['settle'] = () => undefined;
    const ended = new Promise<Problem | null>((resolve) => (settle = resolve));
    const job: Job = { shown: waiting(order, by, now()), order, listeners: new Set(), settle };
    jobs.set(order.id, job);
    thread.send(order);
    return { shown: job.shown, ended };
  };
  return {
    startRun: (order) => start({ ...order, kind: 'run', id: randomUUID() }, order.by).shown,
    startRefresh: (order) => start({ ...order, kind: 'refresh', id: randomUUID() }, order.by).shown,
    find: (id) => jobs.get(id)?.shown ?? null,
    watch: (id) => watching(jobs.get(id)),
    async prepare() {
      const failed = await start({ kind: 'prepare', id: randomUUID() }, 'system').ended;
      if (failed) throw new Error(failed.detail);
    },
    // What is half done stays as it is recorded: a run without an end.
    close: () => thread.close([...jobs.values()].some(({ shown }) => isOpen(shown))),
  };
}

const isOpen = ({ state }: JobShown): boolean => state === 'waiting' || state === 'running';

interface Thread {
  send(order: Order): void;
  /** Waits for its end; a busy one is cut off. */
  close(busy: boolean): Promise<void>;
}

function createThread(
  setup: WorkerSetup,
  tell: (id: string, told: JobEvent) => void,
  onEnd: (closing: boolean, why: string) => void,
): Thread {
  let worker: Worker | null = null;
  let closing = false;
  const running = (): Worker => {
    if (worker) return worker;
    const started = startThread('worker', import.meta, { workerData: setup });
    started.on('message', ({ job, told }: FromWorker) => tell(job, told));
    const gone = (error: unknown): void => {
      if (worker === started) worker = null;
      onEnd(closing, error instanceof Error ? (error.stack ?? error.message) : String(error));
    };
    started.on('error', gone);
    started.on('exit', (code) => worker === started && gone(`exit status ${code}`));
    worker = started;
    return started;
  };
  return {
    send: (order) => running().postMessage(order, []),
    async close(busy) {
      closing = true;
      const ending = worker;
      if (!ending) return;
      if (busy) return void (await ending.terminate());
      const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
      ending.postMessage('close', []);
      await ended;
    },
  };
}

function waiting(order: Order, by: Actor, at: string): JobShown {
  return {
    id: order.id,
    kind: order.kind === 'run' ? 'run' : 'refresh',
    by,
    state: 'waiting',
    startedAt: at,
    files: order.kind === 'prepare' ? [] : order.files.map(({ name }) => name),
    progress: { screened: 0, hits: 0, incomplete: 0, problems: 0 },
    tables: [],
    problems: [],
    notes: [],
    results: [],
    problem: null,
  };
}

function after(shown: JobShown, told: JobEvent): JobShown {
  const with_ = <T>(before: readonly T[], one: T): readonly T[] => [...before.slice(1 - KEPT_LINES), one];
  switch (told.event) {
    case 'started':
      return { ...shown, state: 'running' };
    case 'columns':
      return { ...shown, tables: with_(shown.tables, told.data) };
    case 'problem':
      return { ...shown, problems: with_(shown.problems, told.data) };
    case 'progress':
      return { ...shown, progress: told.data };
    case 'note':
      return { ...shown, notes: with_(shown.notes, told.data) };
    case 'result':
      return { ...shown, results: with_(shown.results, told.data) };
    case 'finished':
      return { ...shown, state: 'finished' };
    case 'failed':
      return { ...shown, state: 'failed', problem: told.data };
  }
}

/** An event as it is sent: what changes the state carries all of it. */
function sentOf(told: JobEvent, shown: JobShown): Sent {
  if (told.event === 'started' || told.event === 'finished' || told.event === 'failed')
    return { event: told.event, data: shown };
  return { event: told.event, data: told.data };
}

function watching(job: Job | undefined): EventSource {
  return {
    subscribe(listener) {
      if (!job) return () => undefined;
      const over = job.shown.state === 'finished' || job.shown.state === 'failed';
      if (!over) job.listeners.add(listener);
      listener({ event: over ? job.shown.state : 'state', data: job.shown }, over);
      return () => void job.listeners.delete(listener);
    },
  };
}

function filesOf(order: RunOrder | RefreshOrder) {
  return order.kind === 'run' ? [...order.files, ...order.ownership, ...order.documents] : order.files;
}

function brokenOff(closing: boolean): Problem {
  return {
    type: 'urn:countersign:problem:defect',
    title: 'It was broken off',
    status: 500,
    code: closing ? 'stopping' : 'defect',
    detail: closing ? 'The server stopped before this was done.' : 'The thread that did this ended before it was done.',
    next: 'What was recorded until then stays; start it again.',
  };
}
